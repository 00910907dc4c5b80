"""In which manner clock times and lengths are written."""

import pytest

from dutytracker.language import Manner, manner, manner_for, write_in


@pytest.mark.parametrize(
    ("clock", "computer_has_24_hours", "has_24_hours"),
    [
        ("system", False, False),
        ("system", True, True),
        ("12", True, False),
        ("24", False, True),
        ("of a newer version", True, True),
    ],
)
def test_the_clock_follows_the_computer_until_one_is_chosen(clock, computer_has_24_hours, has_24_hours):
    chosen = manner_for(clock, "minutes", computer_has_24_hours=computer_has_24_hours)

    assert chosen == Manner(has_24_hours=has_24_hours)


@pytest.mark.parametrize(("lengths", "decimal"), [("minutes", False), ("decimal", True), ("of a newer version", False)])
def test_hours_have_decimals_only_where_that_was_chosen(lengths, decimal):
    assert manner_for("12", lengths, computer_has_24_hours=False) == Manner(has_decimal_hours=decimal)


def test_a_manner_holds_until_another_one_does():
    write_in(Manner(has_24_hours=True))
    assert manner().has_24_hours

    write_in(Manner())
    assert manner() == Manner()
