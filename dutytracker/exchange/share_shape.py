"""The shape of a share's payload: which fields stand where and of which kind they are. No other may be there."""

from collections.abc import Mapping
from typing import Annotated, Literal

import msgspec

from dutytracker import FORMULAS_VERSION
from dutytracker.domain.calendar import DAYS_PER_WEEK, Weekday
from dutytracker.domain.duties import Duty
from dutytracker.domain.evidence import Provenance
from dutytracker.domain.records import ErosionReason
from dutytracker.domain.saying import said
from dutytracker.domain.terms import AbsenceRule, PercentBase
from dutytracker.domain.text_rules import shown
from dutytracker.domain.validation import FIRST_DAY, LAST_DAY, MINUTES_PER_WEEK
from dutytracker.exchange.shape_words import shape_words
from dutytracker.exchange.strict_json import MOST_DIGITS, Refused

FORMAT = "dutytracker-share"
VERSION = 1

Minutes = Annotated[int, msgspec.Meta(ge=0, le=MINUTES_PER_WEEK)]
Whole = Annotated[int, msgspec.Meta(gt=-(10**MOST_DIGITS), lt=10**MOST_DIGITS)]
Count = Annotated[int, msgspec.Meta(ge=0, lt=10**MOST_DIGITS)]
Digest = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$", max_length=64)]


MOST_WEEKS = (LAST_DAY - FIRST_DAY).days // DAYS_PER_WEEK + 2
"""So many weeks touch the days that a log may have."""


class Shape(msgspec.Struct, forbid_unknown_fields=True):
    """An object of the file. Dates, instants and keys are still text."""


class LogShape(Shape):
    seq: Count
    head: Digest
    first_week: str
    weeks_logged: Annotated[int, msgspec.Meta(ge=0, le=MOST_WEEKS)]


class SinceShape(Shape):
    seq: Count
    head: Digest
    digests: list[Digest]


class TermShape(msgspec.Struct, tag_field="basis", forbid_unknown_fields=True, frozen=True):
    absence_rule: AbsenceRule
    counts_group_preparation: bool


class HoursShape(TermShape, tag="hours", frozen=True):
    guaranteed_minutes: Whole
    reference_minutes: Whole


class PercentShape(TermShape, tag="percent", frozen=True):
    """`meeting_minutes` may be missing where the base is the scheduled time."""

    percent: str
    base: PercentBase
    meeting_minutes: Whole | None = None


class AppointmentsShape(TermShape, tag="appointments", frozen=True):
    percent: str


TermShapes = HoursShape | PercentShape | AppointmentsShape


class ClearedShape(Shape):
    items: Count
    estimate: Minutes
    actual: Minutes


class AppointmentWeekShape(Shape):
    booked: Minutes
    held: Minutes
    no_show: Minutes


class DayShape(Shape):
    by_duty: dict[Duty, Minutes]
    by_placement: dict[str, Minutes]


class WeekShape(Shape):
    """`days` is there only where days were shared."""

    week: str
    pattern: Minutes
    scheduled: Minutes
    contract_known: bool
    contracted: Minutes | None
    contracted_fixed: Minutes | None
    terms: Annotated[tuple[TermShapes, ...], msgspec.Meta(max_length=DAYS_PER_WEEK)]
    protected: Minutes | None
    eroded_by: dict[ErosionReason, Minutes]
    by_duty: dict[Duty, Minutes]
    by_placement: dict[str, Minutes]
    clearing: Minutes
    undone_by_duty: dict[Duty, Minutes]
    undone_late: Minutes
    cleared: ClearedShape
    closed: Minutes
    closed_late: Minutes
    undone_answered: bool
    told_manager: Count
    appointments: AppointmentWeekShape | None
    untimed: Minutes
    overlap: Minutes
    provenance: dict[Provenance, Minutes]
    entries: Count
    multiples_of_15: Count
    late_edits: Count
    days: dict[str, DayShape] | msgspec.UnsetType = msgspec.UNSET


class ShareShape(Shape):
    """The whole payload."""

    format: Literal["dutytracker-share"]
    version: Literal[1]
    formulas: Count
    member: str
    key: str
    clinic: str
    program: str
    made_at: str
    log: LogShape
    since: SinceShape | None
    week_starts_on: Weekday
    own_time_included: bool
    weeks: list[WeekShape]


def shaped(value: Mapping[str, object]) -> ShareShape:
    """`value` as the payload of a share.

    Raises: `Refused` for another kind or version and for a field that is unknown, missing or of another kind.
    """
    if value.get("format") != FORMAT:
        raise Refused("This file is signed as a share but holds something else: ask for the share again.")
    if _is_newer(value.get("version"), VERSION) or _is_newer(value.get("formulas"), FORMULAS_VERSION):
        raise Refused("This share was made by a newer version of Duty Tracker: install that version to read it.")
    try:
        share = msgspec.convert(value, ShareShape, strict=True)
    except msgspec.ValidationError as error:
        raise Refused(
            said("This share does not have the right shape{place}.", place=shape_words(str(error)))
        ) from error
    if share.formulas != FORMULAS_VERSION:
        raise Refused(
            said(
                "This share names formulas that never were ({formulas}): ask for it again.",
                formulas=shown(str(share.formulas)),
            )
        )
    return share


def _is_newer(found: object, known: int) -> bool:
    return isinstance(found, int) and not isinstance(found, bool) and found > known
