"""When an entry took place: given, assumed, since the last entry, or without clock times."""

from datetime import timedelta
from typing import Any

import pytest

from dutytracker.domain.placement import Placement
from tests.builders import a_pattern, a_work_day, an_absence, an_entry, an_erosion
from tests.domain.quick_entry.lines import a_timed_entry, local, meaning, read_entry, refusal

BLOCKS = a_pattern(day=a_work_day("08:30-17:00", "12:00-12:30", "10:00-11:00", "14:00-15:00"))


def test_a_start_and_a_length_give_the_end() -> None:
    assert meaning("p 20 @11:50pm y") == "CALL 20 03-03 23:50-00:10"
    assert meaning("p 16h @0 y") == "CALL 960 03-03 00:00-16:00"
    assert meaning("s 10h @9pm y") == "SAFE 600 03-03 21:00-07:00"


@pytest.mark.parametrize("line", ["p15", "p15 today", "p15 we", "p15 3/4", "p15 2026-03-04", "p15 lunch old"])
def test_todays_work_without_a_time_ends_now_and_is_marked_as_assumed(line: str) -> None:
    assert meaning(line).startswith("CALL 15 14:02-14:17 assumed")


def test_seconds_of_now_are_cut() -> None:
    draft = read_entry("p15", now="2026-03-04T14:17:59.9")
    assert (draft.start, draft.end) == (local("2026-03-04T14:02"), local("2026-03-04T14:17"))


def test_times_are_in_the_zone_of_the_log() -> None:
    draft = read_entry("p15")
    assert draft.start is not None
    assert str(draft.start.tzinfo) == "America/Los_Angeles"


@pytest.mark.parametrize("line", ["p15 y", "p15 mo", "p15 earlier", "p15 @-", "p15 @- y"])
def test_other_days_and_earlier_work_have_no_clock_times(line: str) -> None:
    draft = read_entry(line)
    assert (draft.start, draft.end, draft.start_assumed) == (None, None, False)


@pytest.mark.parametrize(("now", "expected"), [("00:10", "CALL 15"), ("00:15", "CALL 15 00:00-00:15 assumed")])
def test_an_assumed_start_is_never_before_midnight(now: str, expected: str) -> None:
    assert meaning("p15", now=f"2026-03-04T{now}") == expected


def test_fifteen_and_twenty_minutes_at_one_moment_are_thirty_five() -> None:
    call = a_timed_entry(1, "2026-03-04T14:02", 15, start_assumed=True)
    assert meaning("e20", entries=(call,)) == "MSG 20"


@pytest.mark.parametrize(
    ("start", "minutes", "expected"),
    [
        ("13:30", 32, "CALL 15 14:02-14:17 assumed"),
        ("13:30", 33, "CALL 15"),
        ("14:16", 1, "CALL 15"),
        ("14:17", 30, "CALL 15 14:02-14:17 assumed"),
        ("14:05", 2, "CALL 15"),
        ("09:00", 600, "CALL 15"),
    ],
)
def test_an_assumed_time_overlaps_no_entry_of_today_that_has_a_time(start: str, minutes: int, expected: str) -> None:
    other = a_timed_entry(1, f"2026-03-04T{start}", minutes)
    assert meaning("p15", entries=(other,)) == expected


def test_untimed_entries_and_other_days_are_in_nobodys_way() -> None:
    others = (an_entry(1, date=local("2026-03-04T00:00").date()), a_timed_entry(2, "2026-03-03T14:02", 15))
    assert meaning("p15", entries=others) == "CALL 15 14:02-14:17 assumed"


def test_a_given_time_may_overlap() -> None:
    other = a_timed_entry(1, "2026-03-04T09:00", 30)
    assert meaning("p15 @9:10", entries=(other,)) == "CALL 15 09:10-09:25"


@pytest.mark.parametrize("line", ["p15 @3pm", "p15 @14:18", "c 3-4", "c 2:18-2:20", "c 11pm-12:30"])
def test_what_starts_after_now_is_refused(line: str) -> None:
    refused = refusal(line)
    assert "is in the future, now is 14:17" in refused.sentence
    assert refused.shown == f"{line} y"


@pytest.mark.parametrize("line", ["c30 @14:10", "c 2-2:30", "p15 @14:17", "c 2:17-2:18", "p 1 @14:17"])
def test_what_ends_after_now_is_refused(line: str) -> None:
    refused = refusal(line)
    assert "ends after now, which is 14:17" in refused.sentence
    assert refused.shown == f"{line} y"


def test_a_night_that_is_not_over_is_refused_with_its_day_named() -> None:
    refused = refusal("s 10h @9pm y", now="2026-03-04T06:59")
    assert (refused.part, refused.shown) == ("@9pm", None)
    assert meaning("s 10h @9pm y", now="2026-03-04T07:00") == "SAFE 600 03-03 21:00-07:00"


def test_what_ends_just_now_is_accepted() -> None:
    assert meaning("c 2-2:17") == "CHART 17 14:00-14:17"
    assert meaning("p 7 @14:10") == "CALL 7 14:10-14:17"


@pytest.mark.parametrize(
    ("line", "now", "expected"),
    [
        ("c 00:30-03:30", "2026-03-08T12:00", "CHART 120 00:30-03:30"),
        ("c 30 @1:45am", "2026-03-08T12:00", "CHART 30 01:45-03:15"),
        ("c 01:59-03:00", "2026-03-08T12:00", "CHART 1 01:59-03:00"),
        ("p15", "2026-03-08T03:10", "CALL 15 01:55-03:10 assumed"),
        ("c 00:30-02:30", "2026-11-01T12:00", "CHART 180 00:30-02:30"),
        ("c 1:15am-1:45am", "2026-11-01T12:00", "CHART 30 01:15-01:45"),
        ("c 90 @1:15am", "2026-11-01T12:00", "CHART 90 01:15-01:45"),
        ("p15", "2026-11-01T01:30", "CALL 15 01:15-01:30 assumed"),
    ],
)
def test_minutes_are_elapsed_on_the_nights_the_clock_changes(line: str, now: str, expected: str) -> None:
    assert meaning(line, now=now) == expected


def test_a_repeated_time_is_the_first_of_the_two() -> None:
    draft = read_entry("c30 @1:15am", now="2026-11-01T12:00")
    assert draft.start is not None
    assert draft.start.utcoffset() == timedelta(hours=-7)


@pytest.mark.parametrize("line", ["c20 @2:30am", "c 2:00am-3:30am", "c 01:30-02:30", "c 02:00-03:10"])
def test_a_time_the_spring_night_skips_is_refused(line: str) -> None:
    refused = refusal(line, now="2026-03-08T12:00")
    assert "names a time the clock skipped on 2026-03-08" in refused.sentence


def test_a_skipped_end_after_midnight_is_refused_too() -> None:
    assert "skipped on 2026-03-08" in refusal("c 23-02:30 y", now="2026-03-08T12:00").sentence


# Since the last entry


def test_without_a_length_the_time_since_the_last_entry_is_offered_in_a_block() -> None:
    earlier = (a_timed_entry(1, "2026-03-04T13:50", 15), a_timed_entry(2, "2026-03-04T09:00", 15))
    assert meaning("p", entries=earlier, patterns=(BLOCKS,)) == "CALL 12 14:05-14:17 assumed"
    assert meaning("chart old lunch", entries=earlier, patterns=(BLOCKS,)) == "CHART 12 14:05-14:17 assumed BREAK old"
    assert read_entry("p", entries=earlier, patterns=(BLOCKS,)).suggested_placement is Placement.PROT


@pytest.mark.parametrize(
    ("last_start", "now", "minutes"),
    [
        ("13:45", "14:01", 1),
        ("13:45", "15:00", 60),
        ("13:46", "14:30", 29),
        ("09:45", "11:00", 60),
    ],
)
def test_the_stretch_is_one_to_sixty_minutes(last_start: str, now: str, minutes: int) -> None:
    last = a_timed_entry(1, f"2026-03-04T{last_start}", 15)
    assert read_entry("p", now=f"2026-03-04T{now}", entries=(last,), patterns=(BLOCKS,)).minutes == minutes


@pytest.mark.parametrize(
    ("last_start", "now"),
    [
        ("13:45", "14:00"),
        ("13:44", "14:10"),
        ("13:45", "15:01"),
        ("10:40", "14:17"),
        ("14:10", "14:17"),
        ("16:00", "16:20"),
    ],
)
def test_a_stretch_that_may_hold_a_session_is_not_offered(last_start: str, now: str) -> None:
    last = a_timed_entry(1, f"2026-03-04T{last_start}", 15)
    asked = refusal("p", now=f"2026-03-04T{now}", entries=(last,), patterns=(BLOCKS,))
    assert asked.sentence == "Say how long it took, such as “p 15”."


@pytest.mark.parametrize("line", ["p today", "p @14:05", "p 9am", "p y", "p earlier", "p @-", "p we"])
def test_the_stretch_is_not_offered_where_a_time_or_a_day_is_said(line: str) -> None:
    last = a_timed_entry(1, "2026-03-04T13:50", 15)
    asked = refusal(line, entries=(last,), patterns=(BLOCKS,))
    assert asked.sentence.startswith("Say how long it took")
    assert (asked.part, asked.at) == ("", len(line))


def test_the_stretch_needs_an_entry_of_today_and_a_pattern() -> None:
    last = a_timed_entry(1, "2026-03-04T13:50", 15)
    assert "how long" in refusal("p", patterns=(BLOCKS,)).sentence
    assert "how long" in refusal("p", entries=(last,)).sentence
    yesterday = a_timed_entry(1, "2026-03-03T13:50", 15)
    assert "how long" in refusal("p", entries=(yesterday,), patterns=(BLOCKS,)).sentence
    untimed = an_entry(1, date=local("2026-03-04T00:00").date())
    assert "how long" in refusal("p", entries=(untimed,), patterns=(BLOCKS,)).sentence


def test_the_stretch_is_not_offered_in_a_block_that_was_taken_away_or_on_a_day_off() -> None:
    last = a_timed_entry(1, "2026-03-04T13:50", 15, placement=Placement.GAP)
    today = local("2026-03-04T00:00").date()
    known: dict[str, Any] = {"entries": (last,), "patterns": (BLOCKS,)}
    assert "how long" in refusal("p", erosions=(an_erosion(date=today, minutes=120),), **known).sentence
    assert "how long" in refusal("p", absences=(an_absence(date=today),), **known).sentence
    assert meaning("p", erosions=(an_erosion(date=today, minutes=60),), **known) == "CALL 12 14:05-14:17 assumed"
    assert "how long" in refusal("p", erosions=(an_erosion(date=today, minutes=109),), **known).sentence


def test_seconds_of_a_timed_start_do_not_lengthen_the_stretch() -> None:
    last = a_timed_entry(1, "2026-03-04T13:50:40", 15)
    assert meaning("p", entries=(last,), patterns=(BLOCKS,)) == "CALL 12 14:05-14:17 assumed"


def test_the_length_asked_for_fits_before_now() -> None:
    assert refusal("p @14:10").shown == "p @14:10 5"
    assert refusal("p @9").shown == "p @9 15"
    assert refusal("p @14:15").shown is None


def test_the_draft_says_where_its_length_is_the_time_since_the_latest_entry() -> None:
    known: dict[str, Any] = {"patterns": (BLOCKS,), "entries": (a_timed_entry(1, "2026-03-04T14:00", 5),)}
    assert read_entry("p", **known).since_last
    assert not read_entry("p12", **known).since_last
