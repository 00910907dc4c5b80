"""Public holidays of the United States, offered where absences are marked and never assumed to be days off."""

from collections.abc import Mapping
from datetime import date
from functools import cache


@cache
def states() -> Mapping[str, str]:
    """The states and territories that have holidays of their own: name by code, in the order of the names."""
    from holidays.countries.united_states import UnitedStates

    return {code: name for name, code in sorted(UnitedStates.subdivisions_aliases.items())}


@cache
def holidays_of(year: int, state: str = "") -> Mapping[date, str]:
    """The holidays of a year by date: federal ones, and those of a state; an unknown state has none of its own."""
    from holidays import country_holidays

    known = state if state in states() else None
    return dict(sorted(country_holidays("US", subdiv=known, years=year, language="en_US").items()))


def holiday_on(day: date, state: str = "") -> str:
    """The name of the holiday on a date; empty where there is none."""
    return holidays_of(day.year, state).get(day, "")
