import pytest
from hypothesis import given
from hypothesis import strategies as some

from dutytracker.domain.errors import DutyError
from dutytracker.domain.patterns import ClockRange
from dutytracker.ui.settings.clock_text import range_from, range_text, ranges_from
from tests.builders import a_range, clock


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("8:30-5", "08:30-17:00"),
        ("830-500", "08:30-17:00"),
        ("8:30 – 5:00 PM", "08:30-17:00"),
        ("8:30am to 5pm", "08:30-17:00"),
        ("8:30 a 5", "08:30-17:00"),
        ("8:30 a. m. a 5 p. m.", "08:30-17:00"),
        ("8:30 a. m. – 5:00 p. m.", "08:30-17:00"),
        ("9a-5p", "09:00-17:00"),
        ("12-12:30", "12:00-12:30"),
        ("11:30-12:15pm", "11:30-12:15"),
        ("1-1:45", "13:00-13:45"),
        ("1-3pm", "13:00-15:00"),
        ("9-11am", "09:00-11:00"),
        ("06:30-3", "06:30-15:00"),
        ("7pm-7", "19:00-07:00"),
        ("10pm-6am", "22:00-06:00"),
        ("22-06", "22:00-06:00"),
        ("13-17", "13:00-17:00"),
    ],
)
def test_a_shift_is_read_as_it_is_spoken(typed, meant):
    assert range_from(typed) == a_range(meant)


@pytest.mark.parametrize("typed", ["", "8:30", "8:75-9", "25-26", "8-5-6", "13pm-2", "noon-5", "5-8:30"])
def test_what_is_no_range_is_refused_with_a_way_to_type_it(typed):
    with pytest.raises(DutyError, match=r"8:30|am or pm"):
        range_from(typed)


def test_protected_blocks_are_typed_with_commas():
    assert ranges_from("9-9:30, 4-5") == (a_range("09:00-09:30"), a_range("16:00-17:00"))


@pytest.mark.parametrize("typed", ["", "none", "None fixed", "ninguno fijo", " - "])
def test_no_fixed_blocks_is_an_answer(typed):
    assert ranges_from(typed) == ()


clocks = some.times().map(lambda moment: moment.replace(second=0, microsecond=0))


@given(clocks, clocks)
def test_a_range_written_out_reads_as_itself(start, end):
    assert range_from(range_text(ClockRange(start, end))) == ClockRange(start, end)


def test_everyday_hours_are_written_short():
    assert range_text(ClockRange(clock("08:30"), clock("17:00"))) == "8:30-5"
