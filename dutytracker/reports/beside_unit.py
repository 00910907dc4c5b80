"""A member's own figures beside those that the unit's steward published: lines of a table, and what must be said.

Nothing is ranked, and no difference is told: what the unit published is too coarse for one.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from fractions import Fraction

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import CAMPAIGN_DUTIES, Duty
from dutytracker.domain.own_figures import OwnFigures
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import LogSettings
from dutytracker.domain.unit import Benchmark
from dutytracker.reports.words import (
    counted,
    duty_label,
    full_date,
    hours_words,
    range_words,
    translate,
)

HIDDEN = "—"
"""What stands for a figure that the unit does not show."""

OUT = "OUT"
"""Under which the unit tells everything outside protected time."""

MEDIAN_WEEK = 50
"""The percentage of member-weeks that the median need was enough for."""


class Group(StrEnum):
    """What a line is about, in the order of the table."""

    NEED = "need"
    DUTY = "duty"
    PLACE = "place"
    DELIVERY = "delivery"


@dataclass(frozen=True, slots=True, kw_only=True)
class BesideLine:
    """One figure of the member and of the unit, in hours per 40 h; `None` is not known here, or hidden there."""

    group: Group
    label: str
    yours: Fraction | None
    unit: Fraction | None
    duty: Duty | None = None


def beside_lines(own: OwnFigures, unit: Benchmark, settings: LogSettings) -> tuple[BesideLine, ...]:
    """What both can say of, like beside like: medians beside medians, means beside means."""
    return tuple(
        line
        for line in (*_needs(own, unit), *_duties(own, unit, settings), *_places(own, unit), *_delivered(own, unit))
        if line.yours is not None or line.unit is not None
    )


def hours_text(hours: Fraction | None) -> str:
    """Hours in words; a dash where they are hidden or not known."""
    return HIDDEN if hours is None else hours_words(hours)


def beside_sentence(own: OwnFigures, unit: Benchmark) -> str:
    """The main thing in a sentence: the median need here, and how much would have been enough in half of the weeks."""
    theirs = unit.need_enough_in.get(MEDIAN_WEEK)
    if theirs is None:
        words = translate("Your median week needed {yours} per 40 h. What the unit’s needed is not shown.")
        return words.format(yours=hours_words(own.median_need))
    words = translate("Your median week needed {yours} per 40 h; the unit’s median member-week {theirs}.")
    return words.format(yours=hours_words(own.median_need), theirs=hours_words(theirs))


def basis_words(own: OwnFigures, *, chosen: bool) -> str:
    """Over which of one's own weeks the figures run; `chosen` says that others were not chosen to be logged."""
    words = translate("Yours: {weeks}, {dates}.")
    weeks = counted(own.weeks, "week that can be compared", "weeks that can be compared")
    if chosen:
        weeks = counted(own.weeks, "chosen week that can be compared", "chosen weeks that can be compared")
    return words.format(weeks=weeks, dates=range_words(own.first.start, own.last.last))


def unit_words(name: str, unit: Benchmark, published: date) -> str:
    """Who stands behind the figures of the unit, and since when they are out."""
    members = counted(unit.members, "member", "members")
    if unit.roster is not None:
        words = translate("{unit}: {members} of {roster} reporting, published {day}.")
        return words.format(unit=name, members=members, roster=unit.roster, day=full_date(published))
    words = translate("{unit}: {members} reporting, published {day}.")
    return words.format(unit=name, members=members, day=full_date(published))


def caution_words(lines: tuple[BesideLine, ...]) -> tuple[str, ...]:
    """What limits the comparison: how coarse the unit's figures are, what is hidden, what holds several duties."""
    return tuple(_cautions(lines))


def _cautions(lines: tuple[BesideLine, ...]) -> Iterator[str]:
    known = [line.unit for line in lines if line.unit is not None]
    if known and all((hours * 2).denominator == 1 for hours in known):
        yield translate(
            "The unit’s hours are rounded to half hours, so less than half an hour between both means nothing."
        )
    if any(line.unit is None for line in lines):
        yield translate("{sign} under the unit’s: too few members stand behind it to be shown.").format(sign=HIDDEN)
    if any(line.yours is None for line in lines):
        yield translate("{sign} under yours: your log has no fixed protected time in these weeks.").format(sign=HIDDEN)
    if any(line.duty is Duty.OTH for line in lines):
        yield translate("Other duties are together what neither side tells by itself.")
    yield translate("One member beside many shows where weeks differ, not who works more.")


def _needs(own: OwnFigures, unit: Benchmark) -> Iterator[BesideLine]:
    theirs = unit.need_enough_in.get(MEDIAN_WEEK)
    for label, yours, other in (
        (translate("Needed, median"), own.median_need, theirs),
        (translate("Needed, mean"), own.need, unit.need),
        (translate("By work done alone, mean"), own.floor, unit.floor),
        (translate("Beyond the contract, median"), own.median_shortfall, unit.median_shortfall),
    ):
        yield BesideLine(group=Group.NEED, label=label, yours=yours, unit=other)


def _duties(own: OwnFigures, unit: Benchmark, settings: LogSettings) -> Iterator[BesideLine]:
    """The campaign's five by themselves, and the others that the unit tells; all else together.

    A duty that the unit does not name may lie in its sum of the others, so it goes there on this side too.
    """
    theirs = unit.by_duty
    named = _named(own.by_duty, theirs)
    together = sum((hours for duty, hours in own.by_duty.items() if duty not in named), start=Fraction(0))
    for duty in Duty:
        if duty in named:
            yours = own.by_duty.get(duty, Fraction(0))
            other = None if theirs is None else theirs.get(duty, Fraction(0))
            yield BesideLine(group=Group.DUTY, label=duty_label(duty, settings), yours=yours, unit=other, duty=duty)
    rest = None if theirs is None else theirs.get(Duty.OTH, Fraction(0))
    if together or rest:
        label = translate("Other duties together")
        yield BesideLine(group=Group.DUTY, label=label, yours=together, unit=rest, duty=Duty.OTH)


def _named(own: Mapping[Duty, Fraction], theirs: Mapping[Duty, Fraction] | None) -> set[Duty]:
    """The duties that stand by themselves on both sides."""
    if theirs is None:
        return set(CAMPAIGN_DUTIES)
    folded = Duty.OTH in theirs
    return {
        duty
        for duty in Duty
        if duty is not Duty.OTH and (duty in theirs or (not folded and (duty in CAMPAIGN_DUTIES or duty in own)))
    }


def _places(own: OwnFigures, unit: Benchmark) -> Iterator[BesideLine]:
    theirs = unit.by_placement
    for label, code, yours in (
        (translate("In protected time"), Placement.PROT.value, own.protected),
        (translate("Outside protected time"), OUT, own.outside),
    ):
        other = None if theirs is None else theirs.get(code, Fraction(0))
        yield BesideLine(group=Group.PLACE, label=label, yours=yours, unit=other)


def _delivered(own: OwnFigures, unit: Benchmark) -> Iterator[BesideLine]:
    for label, yours, other in (
        (translate("Contracted"), own.contracted, unit.contracted),
        (translate("Delivered"), own.delivered, unit.delivered),
    ):
        yield BesideLine(group=Group.DELIVERY, label=label, yours=yours, unit=other)
