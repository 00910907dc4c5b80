from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from dutytracker.domain.errors import DutyError
from dutytracker.ui.settings.date_text import date_from, date_text

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("11/30", date(2026, 11, 30)),
        ("1/4", date(2027, 1, 4)),
        ("6/1", date(2026, 6, 1)),
        ("3/2/25", date(2025, 3, 2)),
        ("3/2/2025", date(2025, 3, 2)),
        ("2026-12-24", date(2026, 12, 24)),
        ("Today", TODAY),
        ("tomorrow", TODAY + timedelta(days=1)),
        ("yesterday", TODAY - timedelta(days=1)),
        ("hoy", TODAY),
        ("Mañana", TODAY + timedelta(days=1)),
        ("ayer", TODAY - timedelta(days=1)),
    ],
)
def test_a_date_is_read_as_the_nearest_one_meant(typed, day):
    assert date_from(typed, TODAY) == day


@pytest.mark.parametrize("typed", ["", "2/30", "13/1", "soon", "11-30", "1/1/1999", "1/1/2199"])
def test_what_is_no_date_within_reach_is_refused(typed):
    with pytest.raises(DutyError):
        date_from(typed, TODAY)


def test_the_leap_day_is_looked_for_in_the_years_around():
    assert date_from("2/29", date(2027, 12, 1)) == date(2028, 2, 29)


@given(some.dates(date(2000, 1, 1), date(2030, 12, 31)))
def test_a_date_written_out_reads_as_itself(day):
    assert date_from(date_text(day), TODAY) == day
