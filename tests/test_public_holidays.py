"""Holidays by date, checked against their rules."""

from datetime import date

import pytest

from dutytracker.public_holidays import holiday_on, holidays_of, states


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 11, 26), "Thanksgiving Day"),
        (date(2026, 9, 7), "Labor Day"),
        (date(2026, 7, 3), "Independence Day (observed)"),
        (date(2026, 11, 24), ""),
    ],
)
def test_federal_holidays_fall_where_the_law_puts_them(day, name):
    assert holiday_on(day) == name


def test_thanksgiving_is_the_fourth_thursday_of_november_every_year():
    for year in range(2020, 2040):
        (day,) = [day for day, name in holidays_of(year).items() if name == "Thanksgiving Day"]
        assert (day.month, day.isoweekday()) == (11, 4)
        assert 22 <= day.day <= 28


def test_a_state_adds_its_own():
    assert holiday_on(date(2026, 3, 31)) == ""
    assert holiday_on(date(2026, 3, 31), "CA") == "Cesar Chavez Day"
    assert states()["CA"] == "California"
    assert list(states().values()) == sorted(states().values())


def test_a_state_that_is_not_known_has_the_federal_ones():
    assert holidays_of(2026, "nowhere") == holidays_of(2026)
