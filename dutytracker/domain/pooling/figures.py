"""The figures of a review with enough members, each with what privacy lets be seen of it (docs/domain.md)."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from dutytracker.domain.duties import Duty
from dutytracker.domain.pooling import columns
from dutytracker.domain.pooling.audience import Audience, few
from dutytracker.domain.pooling.columns import Column
from dutytracker.domain.pooling.counting import ineligible_weeks, verdicts
from dutytracker.domain.pooling.curve import Coverage, curve_of
from dutytracker.domain.pooling.delivery import delivery_of
from dutytracker.domain.pooling.folding import folded
from dutytracker.domain.pooling.groups import groups_of
from dutytracker.domain.pooling.merging import Unit, added_up
from dutytracker.domain.pooling.places import by_placement, outside_protected
from dutytracker.domain.pooling.pooled import QUANTILES, Estimates, Figures, Mean
from dutytracker.domain.pooling.privacy import dropped_tell, hours_tell, short_weeks_tell, undone_tells
from dutytracker.domain.pooling.quality import quality_of
from dutytracker.domain.pooling.quantiles import Distribution
from dutytracker.domain.pooling.readings import Reading
from dutytracker.domain.pooling.sensitivity import readings_of
from dutytracker.domain.pooling.shortness import Tally, short_members, tally_of
from dutytracker.domain.pooling.term_lines import term_lines

USUAL_WEEKS = 6
"""How many weeks a member should at least give."""


def figures_of(unit: Unit, audience: Audience, roster: int | None) -> Figures:
    """All figures, for at least k members with an eligible week."""
    k, inside = audience.k, audience is Audience.INSIDE
    tally = tally_of(enumerate(unit.read(Reading.AS_REPORTED)))
    shortfall = Distribution([part.shortfalls for part in unit.parts])
    need = Distribution([part.needs for part in unit.parts])
    floor = None if undone_tells(unit, k) else Distribution([part.floors for part in unit.parts])
    coverage = Coverage(need, floor, k)
    return Figures(
        reporting=None if roster is None else Fraction(len(unit.parts), roster),
        weeks_logged_not_shared=(
            _sum_unless_few([member.weeks_not_shared for member in unit.everyone], k) if inside else None
        ),
        members_under_6_weeks=_sum_unless_few([member.part.weeks < USUAL_WEEKS for member in unit.everyone], k),
        ineligible=ineligible_weeks(unit, k) if inside else None,
        verdicts=verdicts(unit, k) if inside else None,
        members_counted=tally.counted,
        short=short_members(tally, roster, k),
        weeks_short_per_member=_weeks_short(unit, tally, k),
        median_shortfall=shortfall.shown_quantile(Fraction(1, 2), k),
        quartiles_shortfall=(
            shortfall.shown_quantile(Fraction(1, 4), k),
            shortfall.shown_quantile(Fraction(3, 4), k),
        ),
        median_interval=shortfall.median_interval(k),
        estimates=None if floor is None else _estimates(unit, k),
        cleared_actual_to_estimate=_cleared(unit, k),
        need_enough_in=_enough_in(need, k),
        floor_enough_in=_enough_in(floor, k),
        curve=curve_of(coverage),
        coverage=coverage,
        terms=term_lines(unit, k),
        by_duty=folded(unit, columns.DUTIES, target=Duty.OTH, k=k).per_40h,
        by_placement=by_placement(unit, k),
        outside=outside_protected(unit, k),
        delivery=delivery_of(unit, k),
        readings=readings_of(unit, k),
        groups=groups_of(unit, k),
        quality=quality_of(unit, audience),
    )


def _sum_unless_few(numbers: Sequence[int], k: int) -> int | None:
    """Their sum; `None` where few members have any."""
    return None if few(sum(number > 0 for number in numbers), k) else sum(numbers)


def _weeks_short(unit: Unit, tally: Tally, k: int) -> Fraction | None:
    return None if tally.counted < k or short_weeks_tell(unit, tally, k) else tally.mean_share


def _estimates(unit: Unit, k: int) -> Estimates:
    hours_hidden = hours_tell(unit, k)

    def mean(*of: Column) -> Mean:
        return Mean(mean=unit.mean_per_40h(*of), by_hours=None if hours_hidden else unit.by_hours(*of))

    return Estimates(
        need=mean(columns.FLOOR, columns.UNDONE),
        floor=mean(columns.FLOOR),
        floor_all_weeks=None if dropped_tell(unit, k) else _floor_all_weeks(unit),
        undone=unit.mean_per_40h(columns.UNDONE),
        clearing=unit.mean_per_40h(columns.CLEARING),
        undone_by_duty=folded(unit, columns.UNDONE_DUTIES, target=Duty.OTH, k=k).per_40h,
    )


def _floor_all_weeks(unit: Unit) -> Fraction:
    """Over the mostly worked weeks of all members, those of a member weighing 1 together."""
    worked = [member.part for member in unit.everyone if member.part.mostly_worked]
    hours = added_up(
        (40 * minutes, part.mostly_worked * scheduled)
        for part in worked
        for scheduled, minutes in part.mostly_worked_floor
    )
    return hours / len(worked)


def _cleared(unit: Unit, k: int) -> Fraction | None:
    items, estimates, actuals = zip(*(part.cleared for part in unit.parts), strict=True)
    if sum(number > 0 for number in items) < k or not sum(estimates):
        return None
    return Fraction(sum(actuals), sum(estimates))


def _enough_in(distribution: Distribution | None, k: int) -> Mapping[int, Fraction | None]:
    return {
        percent: None if distribution is None else distribution.shown_quantile(Fraction(percent, 100), k)
        for percent in QUANTILES
    }
