"""Days: words counted from today, and dates."""

import pytest

from tests.domain.quick_entry.lines import meaning, read, refusal


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("today", "2026-03-04"),
        ("y", "2026-03-03"),
        ("yesterday", "2026-03-03"),
        ("we", "2026-03-04"),
        ("wed", "2026-03-04"),
        ("wednesday", "2026-03-04"),
        ("th", "2026-02-26"),
        ("thu", "2026-02-26"),
        ("thur", "2026-02-26"),
        ("thurs", "2026-02-26"),
        ("thursd", "2026-02-26"),
        ("fr", "2026-02-27"),
        ("fri", "2026-02-27"),
        ("sa", "2026-02-28"),
        ("sat", "2026-02-28"),
        ("su", "2026-03-01"),
        ("sund", "2026-03-01"),
        ("mo", "2026-03-02"),
        ("mon", "2026-03-02"),
        ("MONDAY", "2026-03-02"),
        ("tu", "2026-03-03"),
        ("tue", "2026-03-03"),
        ("tues", "2026-03-03"),
        ("tuesday", "2026-03-03"),
        ("3/2", "2026-03-02"),
        ("03/02", "2026-03-02"),
        ("3/4", "2026-03-04"),
        ("3/5", "2025-03-05"),
        ("12/31", "2025-12-31"),
        ("2/29", "2024-02-29"),
        ("3/2/26", "2026-03-02"),
        ("3/2/2026", "2026-03-02"),
        ("3/2/00", "2000-03-02"),
        ("2026-03-02", "2026-03-02"),
        ("2000-01-01", "2000-01-01"),
        ("1/1/2000", "2000-01-01"),
    ],
)
def test_a_day_may_be_written_in_many_ways(typed: str, day: str) -> None:
    for line in (
        f"p15 @- {typed}",
        f"{typed} p15 @-",
        f"undone c 30 {typed}",
        f"lost 30 admin {typed}",
        f"pto {typed}",
    ):
        assert read(line).date.isoformat() == day
    assert read(f"done {typed}").date.isoformat() == day


@pytest.mark.parametrize(
    "typed",
    [
        "2/30",
        "13/2",
        "0/5",
        "5/0",
        "2/30/2024",
        "2/29/2025",
        "3/2/126",
        "3/2/6",
        "123/4",
        "2026-3-2",
        "2026-02-30",
        "0000-01-01",
        "1/1/0000",
        "26-03-02",
        "2026-03-021",
        "9-10-11",
    ],
)
def test_what_the_calendar_does_not_hold_is_refused(typed: str) -> None:
    refused = refusal(f"p15 {typed}")
    assert refused.part == typed
    assert "is not a date" in refused.sentence


@pytest.mark.parametrize("typed", ["2026-03-05", "3/5/26", "3/5/2026", "3/2/99", "2199-12-31", "9999-12-31"])
@pytest.mark.parametrize("line", ["p15 {}", "undone c 30 {}", "lost 30 admin {}", "pto {}", "done {}"])
def test_a_day_in_the_future_is_refused(typed: str, line: str) -> None:
    assert "in the future" in refusal(line.format(typed)).sentence


@pytest.mark.parametrize("typed", ["1999-12-31", "12/31/1999", "0001-01-01"])
def test_a_day_before_2000_is_refused(typed: str) -> None:
    assert "before 2000-01-01" in refusal(f"p15 {typed}").sentence


def test_words_reach_no_day_before_2000_either() -> None:
    assert "before 2000-01-01" in refusal("y p15", now="2000-01-01T12:00").sentence
    assert "before 2000-01-01" in refusal("done fr", now="2000-01-01T12:00").sentence
    assert refusal("2/29 p15", now="2000-02-01T12:00").part == "2/29"


@pytest.mark.parametrize("line", ["p15 y tu", "p15 today 3/4", "done y mo", "p15 3/2 y"])
def test_there_is_one_day(line: str) -> None:
    assert "second day" in refusal(line).sentence


def test_a_leap_day_is_found_eight_years_back() -> None:
    assert meaning("p15 2/29", now="2103-05-01T12:00") == "CALL 15 2096-02-29"


def test_after_midnight_yesterday_is_the_day_before() -> None:
    assert meaning("p15 y", now="2026-03-04T00:10") == "CALL 15 03-03"
