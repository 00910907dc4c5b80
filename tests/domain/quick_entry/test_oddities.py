"""What is odd, not wrong."""

from datetime import date
from typing import Any

import pytest

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.quick_entry import read_line
from dutytracker.domain.records import Entry
from tests.builders import a_pattern, a_work_day, an_absence
from tests.domain.quick_entry.lines import a_situation, a_timed_entry, local, read

PATTERN = a_pattern()
TODAY = local("2026-03-04T00:00").date()


@pytest.mark.parametrize(
    "line", ["p15", "c 2h y", "c 12-2", "c 0:30 3/1", "lost 16h meeting", "undone c 4h", "pto 16h", "done"]
)
def test_an_ordinary_line_has_no_remarks(line: str) -> None:
    assert read(line).remarks == ()


@pytest.mark.parametrize(("line", "words"), [("c 2h1 y", "2 h 01"), ("c 9-1:30", "4 h 30"), ("c 16h y", "16 h 00")])
def test_an_entry_over_two_hours_is_odd(line: str, words: str) -> None:
    assert read(line).remarks == (f"{words} is a long stretch for one entry.",)


def test_an_overlap_with_a_given_time_is_odd() -> None:
    other = a_timed_entry(1, "2026-03-04T09:00", 30)
    remark = ("It overlaps another entry; the doubled minutes count once.",)
    assert read("p15 @9:29", entries=(other,)).remarks == remark
    assert read("p 9:29-9:40", entries=(other,)).remarks == remark
    assert read("p15 @9:30", entries=(other,)).remarks == ()
    assert read("p15 @8:45", entries=(other,)).remarks == ()
    assert read("p15 @9:29 y", entries=(other,)).remarks == ()


def test_an_overlap_after_midnight_is_seen() -> None:
    other = a_timed_entry(1, "2026-03-04T00:05", 30)
    assert "overlaps" in read("c 11pm-12:30 y", entries=(other,)).remarks[0]


def test_entries_of_other_days_are_looked_up() -> None:
    asked: list[date] = []
    old, next_night = a_timed_entry(1, "2026-03-01T23:00", 30), a_timed_entry(2, "2026-03-02T00:10", 30)

    def entries_on(day: date) -> tuple[Entry, ...]:
        asked.append(day)
        return tuple(entry for entry in (old, next_night) if entry.date == day)

    assert "overlaps" in read_line("c 11:10pm-11:40pm 3/1", a_situation(), entries_on).remarks[0]
    assert "overlaps" in read_line("c 11:40pm-12:20 3/1", a_situation(entries=(old,)), entries_on).remarks[0]
    assert set(asked) == {date(2026, 3, 1), date(2026, 3, 2)}
    asked.clear()
    assert read_line("c 11pm-12:30 y", a_situation(), entries_on).remarks == ()
    assert read_line("p15", a_situation(), entries_on).remarks == ()
    assert asked == []


@pytest.mark.parametrize(
    ("now", "remark"),
    [
        ("2026-03-04T14:17", None),
        ("2026-03-04T08:45", None),
        ("2026-03-04T17:00", None),
        ("2026-03-04T12:45", None),
        ("2026-03-04T17:16", "Just now, after your shift? Or “earlier”?"),
        ("2026-03-04T17:01", "Just now, partly outside your shift? Or “earlier”?"),
        ("2026-03-04T08:30", "Just now, before your shift? Or “earlier”?"),
        ("2026-03-04T12:20", "Just now, during your meal break? Or “earlier”?"),
        ("2026-03-04T12:42", "Just now, partly outside your shift? Or “earlier”?"),
        ("2026-03-07T14:17", "Just now, on a day off? Or “earlier”?"),
    ],
)
def test_an_assumed_time_outside_the_paid_shift_is_odd(now: str, remark: str | None) -> None:
    assert read("p15", now=now, patterns=(PATTERN,)).remarks == ((remark,) if remark else ())


@pytest.mark.parametrize(
    ("now", "said", "other"),
    [
        ("2026-03-04T17:16", "after", "gap"),
        ("2026-03-04T08:30", "before", "after"),
        ("2026-03-04T12:20", "lunch", "protected"),
        ("2026-03-07T14:17", "off", "noshow"),
    ],
)
def test_whoever_said_that_it_was_own_time_is_not_asked(now: str, said: str, other: str) -> None:
    assert read(f"p15 {said}", now=now, patterns=(PATTERN,)).remarks == ()
    assert read(f"p15 {other}", now=now, patterns=(PATTERN,)).remarks != ()


def test_paid_time_that_was_said_does_not_hide_that_part_of_it_is_not() -> None:
    assert read("p15 gap", now="2026-03-04T17:01", patterns=(PATTERN,)).remarks != ()


def test_a_day_absent_as_a_whole_is_outside_the_paid_shift() -> None:
    absent: dict[str, Any] = {"patterns": (PATTERN,), "absences": (an_absence(date=TODAY),)}
    assert "on a day off" in read("p15", **absent).remarks[0]
    half: dict[str, Any] = {"patterns": (PATTERN,), "absences": (an_absence(date=TODAY, minutes=240),)}
    assert read("p15", **half).remarks == ()


@pytest.mark.parametrize("line", ["p15 @7am", "p15 @- ", "p15 earlier", "p15 y"])
def test_a_time_that_was_said_or_left_out_is_not_questioned(line: str) -> None:
    assert read(line, patterns=(PATTERN,)).remarks == ()


def test_without_a_pattern_in_force_nobody_knows_the_shift() -> None:
    assert read("p15", now="2026-03-04T23:00").remarks == ()
    later = a_pattern(valid_from=date(2026, 3, 5))
    assert read("p15", now="2026-03-04T23:00", patterns=(later,)).remarks == ()


def test_a_night_shift_reaches_into_the_next_day() -> None:
    night = a_pattern(day=a_work_day("22:00-06:00", None), weekdays=[Weekday.TUESDAY])
    assert read("p15", now="2026-03-04T05:00", patterns=(night,)).remarks == ()
    assert "on a day off" in read("p15", now="2026-03-04T06:15", patterns=(night,)).remarks[0]


@pytest.mark.parametrize("line", ["p15 {}", "undone c 30 {}", "lost 30 meeting {}", "pto {}", "done {}"])
def test_a_day_more_than_31_days_back_is_odd(line: str) -> None:
    assert read(line.format("2/1")).remarks == ()
    assert read(line.format("1/31")).remarks == ("That is 32 days back.",)


def test_an_absence_longer_than_the_schedule_is_odd() -> None:
    assert read("pto 8h", patterns=(PATTERN,)).remarks == ()
    assert read("pto 8h1", patterns=(PATTERN,)).remarks == ("That is longer than the 8 h 00 scheduled on that day.",)
    assert read("pto 1h sa", patterns=(PATTERN,)).remarks == ("That is longer than the 0 h 00 scheduled on that day.",)
    assert read("pto sa", patterns=(PATTERN,)).remarks == ()
    assert read("pto 16h").remarks == ()


def test_several_odd_things_are_all_said() -> None:
    assert len(read("c 3h 1/31 @9").remarks) == 2
