"""The shape of a benchmark: a pooled review as the command prints it, without the refused files (docs/formats.md)."""

from typing import Annotated, Literal

import msgspec

from dutytracker.domain.duties import Duty
from dutytracker.domain.pooling.observations import Ineligible
from dutytracker.domain.pooling.readings import Reading
from dutytracker.domain.records import ErosionReason
from dutytracker.domain.text_rules import LABEL_LENGTH
from dutytracker.domain.week_summary import Verdict
from dutytracker.exchange.strict_json import MOST_DIGITS

MOST_HOURS = 1_000_000
"""Hours per 40 h are a ratio, so that they may be more than a week has; more than this is none."""

Count = Annotated[int, msgspec.Meta(ge=0, lt=10**MOST_DIGITS)]
Share = Annotated[float, msgspec.Meta(ge=0, le=1)]
Hours = Annotated[float, msgspec.Meta(ge=0, le=MOST_HOURS)]
Difference = Annotated[float, msgspec.Meta(ge=-MOST_HOURS, le=MOST_HOURS)]
Shares = Annotated[list[Share], msgspec.Meta(min_length=2, max_length=2)]
Differences = Annotated[list[Difference], msgspec.Meta(min_length=2, max_length=2)]
DifferencesOrHidden = Annotated[list[Difference | None], msgspec.Meta(min_length=2, max_length=2)]


class Shape(msgspec.Struct, forbid_unknown_fields=True):
    """An object of the review. What is null is hidden."""


class MeanShape(Shape):
    mean: Hours
    by_hours: Hours | None


class QuantilesShape(Shape):
    p50: Difference | None = msgspec.field(name="50")
    p75: Difference | None = msgspec.field(name="75")
    p80: Difference | None = msgspec.field(name="80")
    p90: Difference | None = msgspec.field(name="90")


class EnoughInShape(Shape):
    floor: QuantilesShape
    need: QuantilesShape


class PointShape(Shape):
    hours: Hours
    floor: Share | None
    need: Share | None
    need_low: Share | None
    need_high: Share | None


class OutsideShape(Shape):
    members: Count
    per_40h: dict[Literal["FREED", "GAP", "BREAK", "PRE", "POST", "OFF", "OUT"], Hours] | None
    own_time_per_40h: Hours | None


class DeliveryShape(Shape):
    members: Count
    contracted_per_40h: Hours
    delivered_per_40h: Difference
    eroded_by_per_40h: dict[ErosionReason, Hours] | None


class ReadingShape(Shape):
    share_short: Share | None
    members: Count


class GroupShape(Shape):
    clinic: Annotated[str, msgspec.Meta(max_length=LABEL_LENGTH)]
    members: Count
    share_short: Share


class FiguresShape(Shape):
    """All that is null where too few members have an eligible week."""

    reporting: Share | None
    indicative: bool | None
    weeks_logged_not_shared: Count | None
    members_under_6_weeks: Count | None
    ineligible: dict[Ineligible, Count | None] | None
    verdicts: dict[Verdict, Count | None] | None
    members_counted: Count | None
    members_short: Count | None
    share_short: Share | None
    wilson_95: Shares | None
    bounds: Shares | None
    weeks_short_per_member: Share | None
    median_shortfall_per_40h: Difference | None
    quartiles_shortfall_per_40h: DifferencesOrHidden | None
    median_interval_per_40h: Differences | None
    need_per_40h: MeanShape | None
    floor_per_40h: MeanShape | None
    floor_all_weeks_per_40h: Hours | None
    undone_per_40h: Hours | None
    clearing_per_40h: Hours | None
    undone_by_duty_per_40h: dict[Duty, Hours] | None
    cleared_actual_to_estimate: Hours | None
    enough_in: EnoughInShape | None
    curve: list[PointShape] | None
    by_duty_per_40h: dict[Duty, Hours] | None
    by_placement_per_40h: dict[Literal["PROT", "OUT"], Hours] | None
    outside: OutsideShape | None
    delivery: DeliveryShape | None
    sensitivity: dict[Reading, ReadingShape] | None
    groups: list[GroupShape] | None
    suppressed_groups: Count | None


class BenchmarkShape(FiguresShape):
    """The whole review."""

    members: Count
    roster: Count | None
    suppressed: bool
    weeks_received: Count | None
    weeks_eligible: Count | None
