"""Clock times and ranges, with and without am and pm."""

import pytest

from tests.domain.quick_entry.lines import meaning, read_entry, refusal

YESTERDAY = "03-03"


@pytest.mark.parametrize(
    ("typed", "start"),
    [
        ("@9", "09:00"),
        ("@910", "09:10"),
        ("@9:10", "09:10"),
        ("@0910", "09:10"),
        ("@09:10", "09:10"),
        ("@ 9:10", "09:10"),
        ("@ 9am", "09:00"),
        ("@9 am", "09:00"),
        ("@ 9 am", "09:00"),
        ("@9AM", "09:00"),
        ("9am", "09:00"),
        ("9 am", "09:00"),
        ("910am", "09:10"),
        ("9:10 am", "09:10"),
        ("09:10pm", "21:10"),
        ("2pm", "14:00"),
        ("@2pm", "14:00"),
        ("12am", "00:00"),
        ("12pm", "12:00"),
        ("12:30am", "00:30"),
        ("@1", "13:00"),
        ("@6", "18:00"),
        ("@6:59", "18:59"),
        ("@659", "18:59"),
        ("@7", "07:00"),
        ("@11", "11:00"),
        ("@1159", "11:59"),
        ("@12", "12:00"),
        ("@12:30", "12:30"),
        ("@13", "13:00"),
        ("@14", "14:00"),
        ("@1430", "14:30"),
        ("@23:59", "23:59"),
        ("@0", "00:00"),
        ("@00", "00:00"),
        ("@0:10", "00:10"),
        ("@010", "00:10"),
        ("@0010", "00:10"),
        ("@000", "00:00"),
        ("@06", "06:00"),
        ("@06:30", "06:30"),
        ("@0645", "06:45"),
        ("@01", "01:00"),
    ],
)
def test_a_start_is_read_as_the_clock_it_names(typed: str, start: str) -> None:
    for line in (f"p 1m {typed} y", f"{typed} y p1"):
        draft = read_entry(line)
        assert f"{draft.start:%H:%M}" == start
        assert draft.start_assumed is False


@pytest.mark.parametrize(
    "typed", ["@24", "@24:00", "@2400", "@25:00", "@960", "@9:60", "@9:5", "@9:100", "@123:00", "@12345", "13pm", "0am"]
)
def test_what_no_clock_shows_is_refused(typed: str) -> None:
    refused = refusal(f"p15 {typed}")
    assert refused.sentence == f"“{typed}” is not a clock time."


@pytest.mark.parametrize("typed", ["@13pm", "@0 am", "@00am", "@14:30pm", "15am", "960am"])
def test_am_and_pm_stand_after_an_hour_of_twelve(typed: str) -> None:
    assert refusal(f"p 15 {typed}").part == typed


@pytest.mark.parametrize("line", ["p15 @", "@ p15", "p15 @x", "p15 @@9", "p15 @lunch", "p15 @ y", "p15 @."])
def test_an_at_needs_a_clock_time(line: str) -> None:
    assert "clock time" in refusal(line).sentence


def test_a_period_in_a_clock_time_is_mended() -> None:
    assert refusal("p 15 @9.30").shown == "p 15 @9:30"
    assert refusal("p 15 @9,30").shown == "p 15 @9:30"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("9-9:30", "30 09:00-09:30"),
        ("9:10-9:30", "20 09:10-09:30"),
        ("910-930", "20 09:10-09:30"),
        ("9:10 - 9:30", "20 09:10-09:30"),
        ("9:10- 9:30", "20 09:10-09:30"),
        ("9:10 -9:30", "20 09:10-09:30"),
        ("9:10–9:30", "20 09:10-09:30"),
        ("9:10 – 9:30", "20 09:10-09:30"),
        ("@9-9:30", "30 09:00-09:30"),
        ("@ 9 - 9:30", "30 09:00-09:30"),
        ("1-1:45", "45 13:00-13:45"),
        ("12-1", "60 12:00-13:00"),
        ("11-12:30", "90 11:00-12:30"),
        ("11:30-12:15", "45 11:30-12:15"),
        ("9-5", "480 09:00-17:00"),
        ("13-14:30", "90 13:00-14:30"),
        ("06:30-07:00", "30 06:30-07:00"),
        ("6:30-7pm", "30 18:30-19:00"),
        ("1-2pm", "60 13:00-14:00"),
        ("9-10am", "60 09:00-10:00"),
        ("9am-10am", "60 09:00-10:00"),
        ("9 am - 10 am", "60 09:00-10:00"),
        ("9-10 am", "60 09:00-10:00"),
        ("11am-1pm", "120 11:00-13:00"),
        ("11:30-12:15pm", "45 11:30-12:15"),
        ("9-1pm", "240 09:00-13:00"),
        ("12-1am", "60 00:00-01:00"),
        ("12-1pm", "60 12:00-13:00"),
        ("5-6am", "60 05:00-06:00"),
        ("06:30-7pm", "750 06:30-19:00"),
        ("0-1am", "60 00:00-01:00"),
        ("13-2pm", "60 13:00-14:00"),
        ("7pm-8", "60 19:00-20:00"),
        ("7pm-8:15", "75 19:00-20:15"),
        ("11am-1", "120 11:00-13:00"),
        ("9am-9", "720 09:00-21:00"),
        ("11pm-12:30", "90 23:00-00:30"),
        ("11pm-12", "60 23:00-00:00"),
        ("11pm-1am", "120 23:00-01:00"),
        ("7pm-20:30", "90 19:00-20:30"),
        ("11pm-0:30", "90 23:00-00:30"),
        ("11pm-01:00", "120 23:00-01:00"),
        ("9am-13", "240 09:00-13:00"),
        ("23-7", "480 23:00-07:00"),
        ("23:30-00:15", "45 23:30-00:15"),
        ("6-01", "420 18:00-01:00"),
    ],
)
def test_a_range_gives_both_ends(typed: str, expected: str) -> None:
    minutes, times = expected.split()
    assert meaning(f"c {typed} y") == f"CHART {minutes} {YESTERDAY} {times}"
    assert meaning(f"{typed} chart y") == f"CHART {minutes} {YESTERDAY} {times}"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("6-7", "c 6-7pm y"),
        ("10-7", "c 10-7pm y"),
        ("9:30-9", "c 9:30-9pm y"),
        ("11-1am", None),
        ("9pm-9", None),
        ("22-7", None),
        ("7pm-06", None),
        ("9:30-9:30am", None),
    ],
)
def test_a_range_past_midnight_of_more_than_eight_hours_asks_for_am_or_pm(typed: str, shown: str | None) -> None:
    refused = refusal(f"c {typed} y")
    assert "say am or pm" in refused.sentence
    assert (refused.part, refused.shown) == (typed, shown)


def test_eight_hours_past_midnight_are_elapsed_hours() -> None:
    assert meaning("c 23-7 3/7", now="2026-03-08T12:00") == "CHART 420 03-07 23:00-07:00"
    assert meaning("c 22:30-07:30 3/7", now="2026-03-08T12:00") == "CHART 480 03-07 22:30-07:30"
    assert "say am or pm" in refusal("c 23-7 10/31", now="2026-11-01T12:00").sentence
    assert meaning("c 23-06 10/31", now="2026-11-01T12:00") == "CHART 480 10-31 23:00-06:00"


def test_a_range_is_at_most_sixteen_hours() -> None:
    assert meaning("c 0-16 y") == "CHART 960 03-03 00:00-16:00"
    assert "16 hours" in refusal("c 0-16:01 y").sentence


@pytest.mark.parametrize("typed", ["25-9", "9-25", "9-9:60", "13pm-2", "9-0am", "9:1-9:30", "12345-9"])
def test_both_ends_of_a_range_are_clock_times(typed: str) -> None:
    assert "range of clock times" in refusal(f"c {typed} y").sentence


@pytest.mark.parametrize(("line", "part"), [("c 9-", "9-"), ("c 9 - y", "9 -"), ("c @9-", "@9-"), ("c 9--10", "9-")])
def test_a_range_needs_its_second_end(line: str, part: str) -> None:
    refused = refusal(line)
    assert refused.part == part
    assert "second clock time" in refused.sentence


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("c 9 to 9:30", "c 9-9:30"),
        ("9 to 9:30", "9-9:30"),
        ("c 9am to 10am", "c 9am-10am"),
        ("c 9 am till 10 am", "c 9am-10am"),
        ("c @9 until 9:30", "c @9-9:30"),
        ("c 9 TO 9:30", "c 9-9:30"),
    ],
)
def test_a_range_in_words_is_shown_with_its_dash(line: str, shown: str) -> None:
    assert refusal(line).shown == shown


def test_a_word_for_a_range_without_clock_times_stands_for_nothing() -> None:
    assert "a range is written with a dash" in refusal("c 9 to noon").sentence
    assert refusal("c to 9").part == "to"


@pytest.mark.parametrize("line", ["p 15 9-9:30", "9-9:30 p15", "p15 @9-9:30", "p15@9-9:30", "9-9:30 15 p"])
def test_a_range_and_a_length_are_too_much(line: str) -> None:
    refused = refusal(line)
    assert "a range gives the length already" in refused.sentence
    assert refused.shown is not None
    assert meaning(refused.shown) == "CALL 30 09:00-09:30"


@pytest.mark.parametrize(
    "line",
    ["p15 @9 @10", "p15 @9 10am", "c 9-9:30 @10", "c 9-9:30 10-11", "p15 @- @9", "p15 earlier 9am", "p15 earlier @-"],
)
def test_there_is_one_time(line: str) -> None:
    assert "second time" in refusal(line).sentence


@pytest.mark.parametrize(
    "line", ["p15 @-", "p15@-", "15@- p", "p15 @ -", "p@- 15", "p15 earlier", "earlier 15 call", "p15 @–"]
)
def test_no_clock_times_may_be_said(line: str) -> None:
    assert meaning(line) == "CALL 15"
