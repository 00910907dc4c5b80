"""The shape of a unit file's payload: which fields stand where and of which kind they are. No other may be there."""

from collections.abc import Mapping
from typing import Any, Literal

import msgspec

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.saying import said
from dutytracker.domain.terms import AbsenceRule, PercentBase
from dutytracker.exchange import log_shape
from dutytracker.exchange.shape_words import shape_words
from dutytracker.exchange.strict_json import Refused

FORMAT = "dutytracker-unit"
VERSION = 1


class Shape(msgspec.Struct, forbid_unknown_fields=True):
    """An object of the file. Days, instants and keys are still text."""


class ClinicShape(Shape):
    name: str
    roster: int


class WeeksAskedShape(Shape):
    first: str = msgspec.field(name="from")
    last: str = msgspec.field(name="to")


class OfferShape(Shape, tag_field="basis"):
    name: str
    absence_rule: AbsenceRule


class HoursOfferShape(OfferShape, tag="hours"):
    guaranteed_minutes: int
    reference_minutes: int


class PercentOfferShape(OfferShape, tag="percent"):
    """`meeting_minutes` may be missing where the base is the scheduled time."""

    percent: str
    base: PercentBase
    meeting_minutes: int | None = None


class AppointmentsOfferShape(OfferShape, tag="appointments"):
    percent: str


OfferShapes = HoursOfferShape | PercentOfferShape | AppointmentsOfferShape


class UnitShape(Shape):
    """The whole payload. The benchmark has a shape of its own."""

    format: Literal["dutytracker-unit"]
    version: Literal[1]
    unit: str
    key: str
    sealing_key: str
    made_at: str
    week_starts_on: Weekday
    clinics: list[ClinicShape]
    terms: list[log_shape.HoursShape | log_shape.PercentShape | log_shape.AppointmentsShape]
    weeks_asked: WeeksAskedShape | None
    sampled_weeks: list[str] | None
    offers: list[OfferShapes]
    benchmark: dict[str, Any] | None


def shaped(value: Mapping[str, object]) -> UnitShape:
    """`value` as the payload of a unit file.

    Raises: `Refused` for another kind or version and for a field that is unknown, missing or of another kind.
    """
    if value.get("format") != FORMAT:
        raise Refused("This file is signed as a unit file but holds something else: ask the steward for it again.")
    version = value.get("version")
    if isinstance(version, int) and not isinstance(version, bool) and version > VERSION:
        raise Refused("This unit file was made by a newer version of Duty Tracker: install that version to open it.")
    try:
        return msgspec.convert(value, UnitShape, strict=True)
    except msgspec.ValidationError as error:
        raise Refused(
            said("This unit file does not have the right shape{place}.", place=shape_words(str(error)))
        ) from error
