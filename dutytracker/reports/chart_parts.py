"""What a bar of a chart of weeks is made of."""

from collections.abc import Iterable
from dataclasses import replace

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import CAMPAIGN_DUTIES
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import LogSettings
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.reports.marks import Fill, Role, role_of
from dutytracker.reports.words import duty_label, translate


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a bar: minutes, what they are and how they are painted."""

    minutes: int
    role: Role
    words: str
    fill: Fill = Fill.SOLID
    beside: str = ""
    """Fewer words, for beside the bar; empty where there are none."""


def placement_parts(summary: WeekSummary, *, own_time: bool) -> tuple[Part, ...]:
    """The stretches of a bar from below: the minutes of W by placement, then A."""
    protected = summary.by_placement.get(Placement.PROT, 0)
    inside = Part(protected, Role.PROTECTED, translate("in protected time"), beside=translate("protected time"))
    outside = [_outside_part(summary)]
    if own_time:
        outside = [
            Part(summary.other_paid, Role.OTHER_PAID, translate("other paid time"), beside=translate("other paid")),
            Part(summary.own_time, Role.OWN_TIME, translate("own time"), beside=translate("own time")),
        ]
    undone = Part(summary.undone, Role.UNDONE, translate("left undone"), Fill.HATCHED, translate("left undone"))
    return (inside, *outside, undone)


def delivery_parts(summary: WeekSummary) -> tuple[Part, ...]:
    """The stretches of a bar from below: D, then E; none where nothing is known to be protected."""
    if summary.delivered is None:
        return ()
    return (
        Part(summary.delivered, Role.PROTECTED, translate("delivered"), beside=translate("delivered")),
        Part(summary.eroded, Role.LOST, translate("taken away"), Fill.EMPTY, translate("taken away")),
    )


def duty_parts(summary: WeekSummary, settings: LogSettings, *, pale: bool) -> tuple[Part, ...]:
    """The stretches of a bar from below: the minutes of W by duty, then A."""
    fill = Fill.PALE if pale else Fill.SOLID
    named = [
        Part(summary.by_duty.get(duty, 0), role_of(duty), duty_label(duty, settings), fill) for duty in CAMPAIGN_DUTIES
    ]
    others = summary.logged - sum(part.minutes for part in named)
    return (
        *named,
        Part(others, Role.OTHER_DUTY, translate("other duties"), fill),
        Part(summary.undone, Role.UNDONE, translate("left undone"), Fill.HATCHED),
    )


def paled(parts: Iterable[Part]) -> tuple[Part, ...]:
    """The same stretches, those that fill their area thinned."""
    return tuple(replace(part, fill=Fill.PALE) if part.fill is Fill.SOLID else part for part in parts)


def _outside_part(summary: WeekSummary) -> Part:
    words = translate("outside protected time")
    return Part(summary.outside_protected, Role.OUTSIDE, words, beside=translate("outside it"))
