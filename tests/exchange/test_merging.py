"""Importing a log file: what comes in, what stays, and that the second time changes nothing."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.duties import Duty
from dutytracker.domain.records import Entry, Log, LogSettings, Member
from dutytracker.exchange.merging import importing
from dutytracker.exchange.strict_json import Refused
from tests.builders import MONDAY, a_full_log, a_log, a_pattern, a_term, an_entry

IMPORTED_AT = datetime(2026, 4, 1, 12, tzinfo=UTC)
EMPTY = Log(
    member=Member(code="ABCD-EFGH"),
    settings=LogSettings(time_zone="Europe/Berlin", duty_labels={Duty.CALL: "Phone"}),
)
LISTS = {
    "Absence": "absences",
    "Erosion": "erosions",
    "UndoneItem": "undone",
    "Entry": "entries",
    "ClosedDay": "closed_days",
    "ClosedWeek": "closed_weeks",
    "AppointmentWeek": "appointments",
    "Pattern": "patterns",
    "Term": "terms",
}


def after(log, change):
    """The log with a change made to it."""
    for edit in change.edits:
        kind = type(edit.record).__name__
        if kind == "Member":
            log = replace(log, member=edit.after)
        elif kind == "LogSettings":
            log = replace(log, settings=edit.after)
        else:
            name = LISTS[kind]
            kept = tuple(record for record in getattr(log, name) if record != edit.before)
            log = replace(log, **{name: kept + ((edit.after,) if edit.after else ())})
    return log


OWN_WORDS = {"duty_labels": {Duty.CALL: "Phone"}, "indirect_care": "PMT", "unused_duties": frozenset({Duty.GRP})}


def imported(file, into):
    return after(into, importing(file, into, IMPORTED_AT).change)


def test_an_empty_log_takes_everything_over_but_keeps_its_words_for_duties():
    log = imported(a_full_log(), EMPTY)
    assert log.member == a_full_log().member
    assert log.settings == replace(a_full_log().settings, duty_labels={Duty.CALL: "Phone"})


def test_what_the_member_calls_things_and_does_not_use_stays():
    into = replace(EMPTY, settings=replace(EMPTY.settings, **OWN_WORDS))

    assert imported(a_full_log(), into).settings == replace(a_full_log().settings, **OWN_WORDS)


def test_an_empty_log_takes_the_frame_and_the_entries():
    log = imported(a_full_log(), EMPTY)
    assert log.patterns == a_full_log().patterns
    assert log.terms == a_full_log().terms
    assert len(log.entries) == 3


def test_what_came_in_is_marked_and_keeps_how_and_when_it_was_recorded():
    entry = imported(a_full_log(), EMPTY).entries[0]
    assert replace(entry, imported_at=None) == a_full_log().entries[0]
    assert entry.imported_at == IMPORTED_AT


def test_the_same_file_twice_changes_nothing():
    merge = importing(a_full_log(), imported(a_full_log(), EMPTY), IMPORTED_AT + timedelta(days=1))
    assert merge.change.edits == ()
    assert merge.differences == ()


def test_undoing_the_import_leaves_the_log_as_it_was():
    change = importing(a_full_log(), EMPTY, IMPORTED_AT).change
    assert after(after(EMPTY, change), change.inverted()) == EMPTY


def test_a_log_with_records_takes_only_records_it_does_not_know():
    into = a_log(entries=(an_entry(1),))
    merge = importing(a_log(entries=(an_entry(1), an_entry(2))), into, IMPORTED_AT)
    assert [edit.record.id.int for edit in merge.change.edits if isinstance(edit.record, Entry)] == [2]
    assert merge.differences == ()
    assert merge.added == 1


def test_notes_that_were_erased_in_the_log_stay_out_and_are_counted():
    first, second, third = (an_entry(number, note="call Mr. Vogel") for number in (1, 2, 3))
    merge = importing(a_log(entries=(first, second, third)), EMPTY, IMPORTED_AT, {first.id, second.id, an_entry(9).id})
    assert [edit.after.note for edit in merge.change.edits if isinstance(edit.after, Entry)] == [None, None, third.note]
    assert merge.differences[0].startswith("2 notes in this file were erased here for good")
    assert merge.differences[1].startswith("1 note in this file looks like")


def test_a_record_that_differs_stays_as_it_is_and_is_listed():
    merge = importing(a_log(entries=(an_entry(1, minutes=45),)), a_log(entries=(an_entry(1),)), IMPORTED_AT)
    assert merge.change.edits == ()
    assert merge.differences == (
        "In the log already, but different (entry of 2026-03-02, CHART, 45 min): what is in the log stays.",
    )


def test_member_settings_patterns_and_terms_stay_and_are_listed():
    into = a_log(entries=(an_entry(1),))
    file = replace(
        a_log(patterns=(a_pattern(valid_from=MONDAY),), terms=(a_term(valid_from=MONDAY),), settings={"notes": True}),
        member=Member(code="ABCD-EFGH"),
    )
    merge = importing(file, into, IMPORTED_AT)
    assert merge.change.edits == ()
    assert [difference.split(" differ")[0] for difference in merge.differences] == [
        "The file's member (code, clinic or program)",
        "The file's settings (first day of the week, time zone or notes)",
        "The file's working hours",
        "The file's contract terms",
    ]


def test_closed_weeks_of_another_first_weekday_are_left_out_and_counted():
    into = a_log(entries=(an_entry(9),), settings={"week_starts_on": Weekday.MONDAY})
    merge = importing(a_full_log(), into, IMPORTED_AT)
    assert not [edit for edit in merge.change.edits if type(edit.record).__name__ in {"ClosedWeek", "AppointmentWeek"}]
    assert "2 of the file's closed weeks and appointment weeks are left out" in " ".join(merge.differences)


def test_an_entry_keeps_its_day_but_not_its_clock_where_this_log_lives_in_another_zone():
    evening = an_entry(1, start=datetime(2026, 3, 3, 7, 0, tzinfo=UTC))
    into = a_log(entries=(an_entry(9),), settings={"time_zone": "Europe/Berlin"})
    merge = importing(a_log(entries=(evening,)), into, IMPORTED_AT)
    (edit,) = merge.change.edits
    assert (edit.record.date, edit.record.start, edit.record.minutes) == (MONDAY, None, 30)
    again = importing(a_log(entries=(evening,)), after(into, merge.change), IMPORTED_AT)
    assert again.change.edits == ()


@pytest.mark.parametrize("days", [2, 400])
def test_a_file_from_the_future_is_refused(days):
    file = a_log(entries=(an_entry(1, date=IMPORTED_AT.date() + timedelta(days=days)),))
    with pytest.raises(Refused, match="from the future"):
        importing(file, EMPTY, IMPORTED_AT)


def test_a_clock_that_runs_a_few_hours_ahead_is_forgiven():
    file = a_log(entries=(an_entry(1, date=IMPORTED_AT.date(), recorded_at=IMPORTED_AT + timedelta(hours=20)),))
    assert importing(file, EMPTY, IMPORTED_AT).added == 3


def test_planned_absences_may_lie_ahead():
    file = a_full_log()
    absences = tuple(replace(absence, date=absence.date + timedelta(days=60)) for absence in file.absences)
    assert importing(replace(file, absences=absences), EMPTY, IMPORTED_AT).added


def test_undone_items_come_in_before_the_entries_that_clear_them():
    kinds = [type(edit.record).__name__ for edit in importing(a_full_log(), EMPTY, IMPORTED_AT).change.edits]
    assert kinds.index("UndoneItem") < kinds.index("Entry")


@pytest.mark.parametrize(
    ("name", "changes", "words"),
    [
        ("absences", {"minutes": 30}, "absence on 2026-03-05"),
        ("erosions", {"told_manager": None}, "protected time lost on 2026-03-02, 60 min"),
        ("undone", {"estimate_minutes": 45}, "undone item of 2026-03-02, CHART, 45 min"),
        ("entries", {"older": True}, "entry of 2026-03-02, CHART, 30 min"),
        ("closed_days", {"recorded_at": IMPORTED_AT - timedelta(days=20)}, "closing of 2026-03-01"),
        ("closed_weeks", {"undone_answered": False}, "closing of the week of 2026-03-01"),
        ("appointments", {"held_minutes": 0}, "appointments of the week of 2026-03-01"),
    ],
)
def test_every_kind_of_record_that_differs_is_named(name, changes, words):
    first, *rest = getattr(a_full_log(), name)
    file = replace(a_full_log(), **{name: (replace(first, **changes), *rest)})
    merge = importing(file, imported(a_full_log(), EMPTY), IMPORTED_AT)
    assert merge.change.edits == ()
    assert merge.differences == (f"In the log already, but different ({words}): what is in the log stays.",)


@pytest.mark.parametrize(
    ("notes", "said"),
    [
        (("left vm", None), ()),
        (("vm for Mr. Gomez", "left vm"), ("1 note in this file looks",)),
        (("vm for Mr. Gomez", "pt JD"), ("2 notes in this file look",)),
    ],
)
def test_an_import_says_how_many_notes_may_tell_who_a_patient_is(notes, said):
    file = replace(a_log(), entries=tuple(an_entry(note=note) for note in notes))
    for into in (EMPTY, a_log()):
        found = importing(file, into, IMPORTED_AT).differences
        about = [one for one in found if "patient" in one]
        assert len(about) == len(said)
        assert all(one.startswith(begun) for one, begun in zip(about, said, strict=True))
