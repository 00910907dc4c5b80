"""Log files: what is written can be read, and whatever is not sound is refused whole."""

import json
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid5

import pytest

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.errors import DutyError
from dutytracker.exchange.log_file import read_log_file, write_log_file
from dutytracker.exchange.strict_json import Refused
from tests.builders import MONDAY, TUESDAY, WEEK, a_full_log, a_log, an_entry
from tests.exchange.hostile import ENTRY_ID, HOSTILE, SOUND, document, written


def test_a_log_comes_back_from_its_file():
    assert read_log_file(write_log_file(a_full_log())) == a_full_log()


def test_a_log_without_records_comes_back_too():
    assert read_log_file(write_log_file(a_log(patterns=(), terms=()))) == a_log(patterns=(), terms=())


def test_the_file_is_the_same_whatever_the_order_of_the_records():
    log = a_full_log()
    assert write_log_file(a_full_log(entries=log.entries[::-1], undone=log.undone[::-1])) == write_log_file(log)


def test_starts_are_written_as_the_clock_of_the_log_showed_them():
    entries = {entry["id"]: entry for entry in document()["entries"]}
    assert entries[ENTRY_ID]["start"] == "2026-03-02T14:02:00-08:00"
    assert entries[ENTRY_ID]["recorded_at"] == "2026-03-03T01:00:00Z"


def test_an_entry_past_midnight_is_cut_and_its_second_part_gets_an_id_of_its_own_day():
    whole = document()
    whole["entries"][0] |= {"start": "2026-03-02T23:40:00-08:00", "minutes": 50}
    first, second = read_log_file(written(whole)).entries[:2]
    assert (first.id, first.date, first.minutes) == (UUID(ENTRY_ID), MONDAY, 20)
    assert (second.id, second.date, second.minutes) == (uuid5(UUID(ENTRY_ID), "2026-03-03"), TUESDAY, 30)
    assert second.start == datetime(2026, 3, 3, 8, tzinfo=UTC)


def test_an_entry_that_ends_at_midnight_stays_whole():
    whole = document()
    whole["entries"][0] |= {"start": "2026-03-02T23:40:00-08:00", "minutes": 20}
    assert len(read_log_file(written(whole)).entries) == 3


def test_weeks_that_begin_on_another_weekday_than_the_log_stay_out_of_the_file():
    monday_log = a_full_log(settings={"week_starts_on": Weekday.MONDAY})
    assert json.loads(write_log_file(monday_log))["closed_weeks"] == []


def test_a_day_without_meal_or_blocks_may_leave_them_out():
    whole = document()
    whole["patterns"][0]["days"] = {"sat": {"shift": ["22:00", "06:00"]}}
    (pattern,) = read_log_file(written(whole)).patterns
    assert pattern.on(date(2026, 3, 7)).scheduled_minutes == 480
    assert pattern.on(MONDAY) is None


@pytest.mark.parametrize("name", HOSTILE)
def test_a_file_that_is_not_sound_is_refused_with_one_sentence(name):
    with pytest.raises(Refused) as refusal:
        read_log_file(HOSTILE[name])
    sentence = refusal.value.sentence
    assert sentence.endswith(".")
    assert len(sentence) < 250
    assert sentence.isprintable()


def test_a_file_cut_at_any_place_is_refused():
    for length in range(0, len(SOUND) - 2, 97):
        with pytest.raises(Refused):
            read_log_file(SOUND[:length])


def test_emoji_right_to_left_letters_formulas_and_markup_are_only_text():
    whole = document()
    for clinic in ("Nord 🏥", "מרפאה צפון", '=HYPERLINK("x")', "<b>North</b>", "'; drop table entries; --", "%s {0}"):
        whole["member"]["clinic"] = clinic
        assert read_log_file(written(whole)).member.clinic == clinic


def test_ten_years_of_entries_fit_into_a_file():
    entries = tuple(
        an_entry(number, date=WEEK.start + timedelta(days=number % 3650), note=None) for number in range(1, 30_001)
    )
    data = write_log_file(a_log(entries=entries))
    assert len(read_log_file(data).entries) == 30_000


def test_refusals_are_sentences_for_the_user():
    assert issubclass(Refused, DutyError)
