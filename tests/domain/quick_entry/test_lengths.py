"""Lengths in all their spellings."""

import pytest

from tests.domain.quick_entry.lines import meaning, read_entry, refusal


@pytest.mark.parametrize(
    ("spelling", "minutes"),
    [
        ("15", 15),
        ("5", 5),
        ("015", 15),
        ("240", 240),
        ("15m", 15),
        ("15 m", 15),
        ("15min", 15),
        ("15 min", 15),
        ("15mins", 15),
        ("15 minute", 15),
        ("15 minutes", 15),
        ("0015m", 15),
        ("275m", 275),
        ("910 minutes", 910),
        ("1h", 60),
        ("1 h", 60),
        ("2hr", 120),
        ("2 hrs", 120),
        ("1hour", 60),
        ("2 hours", 120),
        ("16h", 960),
        ("1h30", 90),
        ("1h30m", 90),
        ("1h05", 65),
        ("1h5", 65),
        ("1h 30", 90),
        ("1h 30m", 90),
        ("1h30 min", 90),
        ("1 hr 30 min", 90),
        ("1 hour 30 minutes", 90),
        ("1 hr 5", 65),
        ("1hr30min", 90),
        ("1 hr30", 90),
        ("1:30", 90),
        ("0:30", 30),
        ("01:30", 90),
        ("4:59", 299),
        ("1.5", 90),
        ("1,5", 90),
        (".5", 30),
        (",5", 30),
        ("1.5h", 90),
        ("1.5 hrs", 90),
        (".75 hour", 45),
        ("0.25", 15),
        ("16.0", 960),
        ("1.508", 90),
        ("1.50833", 90),
        ("1.50834", 91),
        (".025", 2),
        (".0083334", 1),
        ("9.10", 546),
        ("9h10", 550),
        ("15h59", 959),
    ],
)
def test_a_length_may_be_written_in_many_ways(spelling: str, minutes: int) -> None:
    assert read_entry(f"p {spelling} earlier").minutes == minutes
    assert read_entry(f"{spelling} p @-").minutes == minutes


@pytest.mark.parametrize(
    "length", ["0", "000", "0m", "0h", "0:00", "0.0", ".008", "17h", "16h1", "16h 01", "961m", "16.01"]
)
def test_a_length_is_one_minute_to_sixteen_hours(length: str) -> None:
    assert "1 minute to 16 hours" in refusal(f"p {length} y").sentence


@pytest.mark.parametrize(
    ("typed", "readings"),
    [
        ("910", "@9:10 for the time or 910m for the length"),
        ("241", "@2:41 for the time or 241m for the length"),
        ("0915", "@09:15 for the time or 915m for the length"),
        ("0015", "@00:15 for the time or 15m for the length"),
        ("1000", "@10:00 for the time"),
        ("1430", "@14:30 for the time"),
        ("9:10", "@9:10 for the time or 9h10 for the length"),
        ("5:00", "@5:00 for the time or 5h00 for the length"),
        ("16:00", "@16:00 for the time or 16h00 for the length"),
        ("17:00", "@17:00 for the time"),
    ],
)
def test_what_is_probably_a_clock_time_is_refused_with_both_readings(typed: str, readings: str) -> None:
    for line in (f"p {typed}", f"{typed} chart", f"p{typed}"):
        refused = refusal(line)
        assert refused.part == typed
        assert refused.sentence == f"“{typed}” is probably a clock time: write {readings}."


def test_a_clock_time_beside_a_length_is_shown_with_its_at() -> None:
    assert refusal("p 15 9:10").shown == "p 15 @9:10"
    assert refusal("p 15 910").shown == "p 15 @9:10"
    assert refusal("p 15 130").shown == "p 15 @1:30"
    assert refusal("p 9:10 15").shown == "p @9:10 15"
    assert refusal("p9:10 15").shown == "p@9:10 15"
    assert refusal("p 15 4:30").shown == "@4:30"
    assert refusal("p 15 30").shown is None
    assert refusal("p 15 30").sentence == "“30” is a second length: each part comes once."
    assert refusal("p 15 15").shown == "p 15"
    assert refusal("p 15 1h").shown is None


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("p 275", "p 275m"),
        ("p 0099", "p 99m"),
        ("lost 0060 meeting", "lost 60m meeting"),
        ("undone c 0060", "undone c 60m"),
    ],
)
def test_a_bare_number_that_is_neither_needs_its_unit(line: str, shown: str) -> None:
    refused = refusal(line)
    assert "needs a unit" in refused.sentence
    assert refused.shown == shown


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("p 9999", "9999"),
        ("c 25:00", "25:00"),
        ("c 1:75", "1:75"),
        ("c 1:5", "1:5"),
        ("c 1:300", "1:300"),
        ("c 1h90", "1h90"),
        ("c 1h 90", "90"),
        ("c 1h 30 15", "15"),
        ("c 1.5h 30", "30"),
        ("c 1h 30h", "30h"),
        ("c 15m 20", "20"),
        ("c 15m20", "15m20"),
        ("c 1.5m", "1.5m"),
        ("c 1.5 min", "1.5 min"),
        ("c 1:30h", "1:30h"),
        ("c 1:30 h", "h"),
        ("c 30sec", "30sec"),
        ("c 30 seconds", "seconds"),
        ("c min 15", "min"),
        ("c h", "h"),
        ("c 1.", "1."),
        ("c 1.5.5", "1.5.5"),
        ("c -15", "-15"),
        ("c +15", "+15"),
        ("c 15'", "15'"),
        ("p,15", "p,15"),
        ("c 1h 0030", "0030"),
    ],
)
def test_what_is_no_length_is_refused(line: str, part: str) -> None:
    assert refusal(line).part == part


def test_seconds_and_broken_minutes_are_explained() -> None:
    assert "seconds are not kept" in refusal("p 30 sec").sentence
    assert "minutes are whole numbers" in refusal("p 1.5m").sentence
    assert "needs a number" in refusal("p min").sentence


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("p 1h 9am", "CALL 60 09:00-10:00"),
        ("p 1h 9 am", "CALL 60 09:00-10:00"),
        ("p 1h 3/2", "CALL 60 03-02"),
        ("p 1h 30@9", "CALL 90 09:00-10:30"),
        ("p1h 30 y", "CALL 90 03-03"),
        ("p15 min y", "CALL 15 03-03"),
        ("p 15 min@9:10", "CALL 15 09:10-09:25"),
    ],
)
def test_minutes_after_hours_are_not_taken_from_another_part(line: str, expected: str) -> None:
    assert meaning(line) == expected


def test_hours_before_a_range_stay_hours() -> None:
    assert refusal("p 1h 9-9:30").part == "9-9:30"
    assert refusal("p 1h 9 to 9:30").part == "9 to 9:30"


def test_only_an_entry_takes_a_large_bare_number_for_a_clock_time() -> None:
    assert meaning("lost 300 meeting") == "lost 300 meeting"
    assert meaning("lost 9:10 meeting") == "lost 550 meeting"
    assert meaning("pto 480") == "absent 480 pto"
    assert meaning("pto 8:00") == "absent 480 pto"
