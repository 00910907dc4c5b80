"""klog's format."""

import pytest

from tests.exchange.trackers.some_tables import read


def of(entry, indent="    "):
    spans, remarks = read(f"2026-03-02\n{indent}{entry}\n")
    return spans[0] if spans else remarks[0][1]


@pytest.mark.parametrize(
    ("entry", "start", "end"),
    [
        ("8:00 - 9:00", "2026-03-02T08:00", "2026-03-02T09:00"),
        ("8:00-9:00", "2026-03-02T08:00", "2026-03-02T09:00"),
        ("11:00am - 1:00pm", "2026-03-02T11:00", "2026-03-02T13:00"),
        ("12:00am - 12:30pm", "2026-03-02T00:00", "2026-03-02T12:30"),
        ("<23:40 - 3:12", "2026-03-01T23:40", "2026-03-02T03:12"),
        ("23:00 - 0:20>", "2026-03-02T23:00", "2026-03-03T00:20"),
        ("0:30> - 4:00>", "2026-03-03T00:30", "2026-03-03T04:00"),
        ("23:00 - 24:00", "2026-03-02T23:00", "2026-03-03T00:00"),
        ("<24:00 - 1:00", "2026-03-02T00:00", "2026-03-02T01:00"),
    ],
)
def test_a_range_may_reach_into_the_days_around(entry, start, end):
    span = of(entry)
    assert (span.start.isoformat("T", "minutes"), span.end.isoformat("T", "minutes")) == (start, end)


@pytest.mark.parametrize(
    ("entry", "seconds"),
    [("1h", 3600), ("5m", 300), ("4h12m", 15120), ("+90m", 5400), ("-8h30m Lunch", -30600), ("0m", 0)],
)
def test_a_length_has_no_clock_times(entry, seconds):
    span = of(entry)
    assert (span.start, span.seconds) == (None, seconds)


@pytest.mark.parametrize(
    ("entry", "why"),
    [
        *(("9:00 - ?", "running"), ("4:00pm-???", "running"), ("9:60 - 10:00", "unreadable")),
        *(("13:00pm - 14:00", "unreadable"), ("24:00> - 1:00>", "unreadable"), ("<1:00> - 2:00", "unreadable")),
    ],
)
def test_open_ranges_and_times_that_are_none_are_left_out(entry, why):
    assert of(entry) == why


@pytest.mark.parametrize("indent", ["  ", "   ", "    ", "\t"])
def test_entries_may_be_indented_in_four_ways(indent):
    assert of("1h #calls", indent).tags == ("calls",)


def test_a_summary_may_go_on_below_its_entry():
    text = "2026-03-02 (8h!)\nMonday #general\n  1h #calls\n    with J. Doe\n  2h then\n    #charting\n\t30m\n"
    spans, remarks = read(text)
    assert [(span.seconds // 60, span.tags) for span in spans] == [
        (60, ("calls",)),
        (120, ("charting",)),
        (30, ("general",)),
    ]
    assert remarks == []


def test_the_tags_of_a_day_hold_for_what_has_none_of_its_own():
    spans, _ = read("2026-03-02\n#phone\n    1h\n    1h #email\n")
    assert [span.tags for span in spans] == [("phone",), ("email",)]


def test_a_tag_with_a_value_is_known_by_its_name():
    assert of('1h #case="J. Doe" #calls').tags == ("case", "calls")


def test_a_record_without_a_sound_date_is_left_out():
    assert read("2026-03-02\n    1h\n\n2026-02-30\n    1h\n\nnonsense\n")[1] == [(4, "unreadable"), (7, "unreadable")]
