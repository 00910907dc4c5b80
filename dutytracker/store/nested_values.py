"""The fields of a record that hold more than one value, as JSON values (docs/log-store.md; frozen)."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, time
from typing import Any

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.duties import Duty
from dutytracker.domain.favorites import Pin, PutAway
from dutytracker.domain.patterns import ClockRange, WorkDay
from dutytracker.domain.placement import Placement
from dutytracker.domain.terms import (
    AppointmentsGuarantee,
    Guarantee,
    HoursGuarantee,
    PercentBase,
    PercentGuarantee,
)
from dutytracker.security.chain import Json


def _clock_texts(times: ClockRange) -> list[str]:
    return [times.start.isoformat(timespec="minutes"), times.end.isoformat(timespec="minutes")]


def _clock_range(texts: Sequence[str]) -> ClockRange:
    start, end = texts
    return ClockRange(time.fromisoformat(start), time.fromisoformat(end))


def values_of_days(days: Mapping[Weekday, WorkDay]) -> dict[str, Json]:
    """The working days of a pattern by weekday; days off are absent."""
    return {
        weekday.value: {
            "shift": _clock_texts(day.shift),
            "meal": None if day.meal is None else _clock_texts(day.meal),
            "protected": [_clock_texts(block) for block in day.protected],
        }
        for weekday, day in days.items()
    }


def days_of(values: Mapping[str, Any]) -> dict[Weekday, WorkDay]:
    """The working days with those values, Monday first."""
    return {
        weekday: WorkDay(
            shift=_clock_range(values[weekday]["shift"]),
            meal=None if values[weekday]["meal"] is None else _clock_range(values[weekday]["meal"]),
            protected=tuple(_clock_range(block) for block in values[weekday]["protected"]),
        )
        for weekday in Weekday
        if weekday in values
    }


def values_of_guarantee(guarantee: Guarantee) -> dict[str, Json]:
    """The guarantee of a term, by the names a log file uses."""
    if isinstance(guarantee, HoursGuarantee):
        return {
            "basis": "hours",
            "guaranteed_minutes": guarantee.guaranteed_minutes,
            "reference_minutes": guarantee.reference_minutes,
        }
    if isinstance(guarantee, PercentGuarantee):
        return {
            "basis": "percent",
            "percent": guarantee.percent,
            "base": guarantee.base.value,
            "meeting_minutes": guarantee.meeting_minutes,
        }
    return {"basis": "appointments", "percent": guarantee.percent}


def guarantee_of(values: Mapping[str, Any]) -> Guarantee:
    """The guarantee with those values."""
    match values["basis"]:
        case "hours":
            return HoursGuarantee(
                guaranteed_minutes=values["guaranteed_minutes"], reference_minutes=values["reference_minutes"]
            )
        case "percent":
            return PercentGuarantee(
                percent=values["percent"],
                base=PercentBase(values["base"]),
                meeting_minutes=values["meeting_minutes"],
            )
        case _:
            return AppointmentsGuarantee(percent=values["percent"])


def values_of_labels(labels: Mapping[Duty, str]) -> dict[str, Json]:
    """The member's own words by code of the duty."""
    return {duty.value: label for duty, label in labels.items()}


def labels_of(values: Mapping[str, str]) -> dict[Duty, str]:
    """The words with those values, in the order of the duties."""
    return {duty: values[duty] for duty in Duty if duty in values}


def values_of_weeks(weeks: Sequence[date]) -> list[Json]:
    """The first days of weeks, in their order."""
    return [week.isoformat() for week in weeks]


def values_of_duties(duties: Collection[Duty]) -> list[Json]:
    """The codes of duties, in the order of duties."""
    return [duty.value for duty in Duty if duty in duties]


def duties_of(values: Sequence[str]) -> frozenset[Duty]:
    """The duties with those codes."""
    return frozenset(map(Duty, values))


def weeks_of(values: Sequence[str]) -> tuple[date, ...]:
    """The first days with those values, in their order."""
    return tuple(map(date.fromisoformat, values))


def values_of_pins(pins: Sequence[Pin]) -> list[Json]:
    """Pinned favorites by their number."""
    return [
        {
            "number": pin.number,
            "duty": pin.duty.value,
            "minutes": pin.minutes,
            "placement": None if pin.placement is None else pin.placement.value,
        }
        for pin in pins
    ]


def pins_of(values: Sequence[Mapping[str, Any]]) -> tuple[Pin, ...]:
    """The pinned favorites with those values."""
    return tuple(
        Pin(
            number=pin["number"],
            duty=Duty(pin["duty"]),
            minutes=pin["minutes"],
            placement=None if pin["placement"] is None else Placement(pin["placement"]),
        )
        for pin in values
    )


def values_of_put_away(lengths: Sequence[PutAway]) -> list[Json]:
    """What is not to be offered, oldest first."""
    return [{"duty": each.duty.value, "minutes": each.minutes} for each in lengths]


def put_away_of(values: Sequence[Mapping[str, Any]]) -> tuple[PutAway, ...]:
    """What is not to be offered, with those values."""
    return tuple(PutAway(duty=Duty(each["duty"]), minutes=each["minutes"]) for each in values)
