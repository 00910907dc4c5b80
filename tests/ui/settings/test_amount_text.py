import pytest
from hypothesis import given
from hypothesis import strategies as some

from dutytracker.domain.errors import DutyError
from dutytracker.ui.settings.amount_text import hours_text, minutes_from, percent_from


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("7", 420),
        (" 7 h ", 420),
        ("7.5", 450),
        ("7,5", 450),
        (".5", 30),
        ("7:30", 450),
        ("7 h 30", 450),
        ("7h30m", 450),
        ("450 min", 450),
        ("40 hours", 2400),
        ("7 h 30 min", 450),
        ("40 horas", 2400),
        ("45 minutos", 45),
        ("0", 0),
    ],
)
def test_an_amount_of_hours_may_be_typed_in_many_ways(typed, minutes):
    assert minutes_from(typed) == minutes


@pytest.mark.parametrize("typed", ["seven", "7:75", "-3", "7-8", "1/2", "7 30", "."])
def test_what_is_no_amount_of_hours_is_refused_with_a_way_to_type_it(typed):
    with pytest.raises(DutyError, match="7:30"):
        minutes_from(typed)


def test_an_empty_amount_asks_for_one():
    with pytest.raises(DutyError, match="Type how many hours"):
        minutes_from("  ")


@given(some.integers(0, 20_000))
def test_an_amount_written_out_reads_as_itself(minutes):
    assert minutes_from(hours_text(minutes)) == minutes


@pytest.mark.parametrize(("typed", "percent"), [("18", "18"), ("17,50 %", "17.5"), ("017.0", "17"), ("0", "0")])
def test_a_percentage_is_kept_as_plain_decimal_text(typed, percent):
    assert percent_from(typed) == percent


@pytest.mark.parametrize("typed", ["", "a lot", "17.12345", "-1", "1e2"])
def test_what_is_no_percentage_is_refused(typed):
    with pytest.raises(DutyError, match=r"18 or 17\.5"):
        percent_from(typed)
