"""Pooling by its plain definition: member-week by member-week, one exact fraction after the other.

What the program adds up part by part must come out the same.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from dutytracker.domain.duties import Duty
from dutytracker.domain.evidence import Provenance
from dutytracker.domain.pooling.audience import Audience, few
from dutytracker.domain.pooling.hiding import hidden_cells
from dutytracker.domain.pooling.intervals import median_interval
from dutytracker.domain.pooling.observations import Ineligible, first_failed
from dutytracker.domain.pooling.pooled import QUANTILES, Estimates, Mean
from dutytracker.domain.pooling.quality import DataQuality
from dutytracker.domain.week_summary import Verdict, WeekSummary
from tests.domain.pooling.plain_places import by_placement, delivery_of, folded, outside_protected
from tests.domain.pooling.plain_privacy import few_have, hours_tell, short_weeks_tell, undone_tells
from tests.domain.pooling.plain_shortness import Tally, groups_of, readings_of, short_members, tally_of, term_lines
from tests.domain.pooling.plain_spread import Distribution, curve_of
from tests.domain.pooling.plain_weeks import (
    Code,
    Minutes,
    Observations,
    by_hours,
    by_member,
    is_mostly_worked,
    mean_per_40h,
    members_with,
    observations_of,
)
from tests.domain.shares import AMember

USUAL_WEEKS = 6
"""How many weeks a member should at least give."""

ELIGIBLE_VERDICTS = (Verdict.SHORT_LOGGED, Verdict.SHORT_WITH_UNDONE, Verdict.ENOUGH)


def plain_figures(members: Sequence[AMember], audience: Audience, roster: int | None) -> dict[str, Any] | None:
    """The fields of `Figures`; `None` for fewer than k members with an eligible week."""
    eligible = observations_of(members, lambda week: week.eligible)
    if len(by_member(eligible)) < audience.k:
        return None
    k, inside = audience.k, audience is Audience.INSIDE
    mostly_worked = observations_of(members, is_mostly_worked)
    tally = tally_of(eligible, lambda week: week.verdict.is_short)
    shortfall = Distribution(eligible, _shortfall)
    need = Distribution(eligible, lambda week: week.need)
    floor = Distribution(eligible, lambda week: week.floor)
    shown_floor = None if undone_tells(eligible, k) else floor
    return {
        "reporting": None if roster is None else Fraction(len(by_member(eligible)), roster),
        "weeks_logged_not_shared": _sum_unless_few([one.weeks_not_shared for one in members], k) if inside else None,
        "members_under_6_weeks": _sum_unless_few([len(member.weeks) < USUAL_WEEKS for member in members], k),
        "ineligible": _ineligible(members, k) if inside else None,
        "verdicts": _verdicts(eligible, k) if inside else None,
        "members_counted": tally.counted,
        "short": short_members(tally, roster, k),
        "weeks_short_per_member": _weeks_short(eligible, tally, k),
        "median_shortfall": shortfall.shown_quantile(Fraction(1, 2), k),
        "quartiles_shortfall": (
            shortfall.shown_quantile(Fraction(1, 4), k),
            shortfall.shown_quantile(Fraction(3, 4), k),
        ),
        "median_interval": median_interval(shortfall.medians(), k),
        "estimates": None if shown_floor is None else _estimates(eligible, mostly_worked, k),
        "cleared_actual_to_estimate": _cleared(eligible, k),
        "need_enough_in": _enough_in(need, k),
        "floor_enough_in": _enough_in(shown_floor, k),
        "curve": curve_of(need, shown_floor, k),
        "terms": term_lines(eligible, k),
        "by_duty": folded(eligible, lambda week: week.by_duty, Duty, target=Duty.OTH, k=k).per_40h,
        "by_placement": by_placement(eligible, k),
        "outside": outside_protected(eligible, k),
        "delivery": delivery_of(eligible, k),
        "readings": readings_of(eligible, mostly_worked, k),
        "groups": groups_of(members, eligible, k),
        "quality": quality_of(eligible, audience),
    }


def _shortfall(week: WeekSummary) -> int:
    """S of an eligible week, whose contract is known."""
    assert week.shortfall is not None
    return week.shortfall


def _sum_unless_few(numbers: Sequence[int], k: int) -> int | None:
    """Their sum; `None` where few members have any."""
    return None if few(sum(number > 0 for number in numbers), k) else sum(numbers)


def _ineligible(members: Sequence[AMember], k: int) -> Mapping[Ineligible, int | None]:
    every = observations_of(members, lambda _week: True)
    failed = [(one.member, first_failed(one.summary)) for one in every]
    return _counts(Ineligible, [(member, test) for member, test in failed if test is not None], k)


def _verdicts(eligible: Observations, k: int) -> Mapping[Verdict, int | None]:
    return _counts(ELIGIBLE_VERDICTS, [(one.member, one.summary.verdict) for one in eligible], k)


def _counts(codes: Sequence[Code] | type[Code], weeks: Sequence[tuple[int, Code]], k: int) -> Mapping[Code, int | None]:
    """How many weeks bear each code; `None` where that is hidden."""
    holders = defaultdict[Code, list[int]](list)
    for member, code in weeks:
        holders[code].append(member)
    hidden = hidden_cells({code.value: frozenset(holders[code]) for code in codes}, k)
    return {code: None if code in hidden else len(holders[code]) for code in codes}


def _weeks_short(eligible: Observations, tally: Tally, k: int) -> Fraction | None:
    counted = [one for one in eligible if one.member in tally.members]
    return None if tally.counted < k or short_weeks_tell(eligible, counted, k) else tally.mean_share


def _estimates(eligible: Observations, mostly_worked: Observations, k: int) -> Estimates:
    hours_hidden = hours_tell(eligible, k)

    def mean(minutes: Minutes) -> Mean:
        return Mean(
            mean=mean_per_40h(eligible, minutes), by_hours=None if hours_hidden else by_hours(eligible, minutes)
        )

    dropped_hidden = few_have(mostly_worked, lambda week: not week.eligible, k)
    return Estimates(
        need=mean(lambda week: week.need),
        floor=mean(lambda week: week.floor),
        floor_all_weeks=None if dropped_hidden else mean_per_40h(mostly_worked, lambda week: week.floor),
        undone=mean_per_40h(eligible, lambda week: week.undone),
        clearing=mean_per_40h(eligible, lambda week: week.clearing),
        undone_by_duty=folded(eligible, lambda week: week.undone_by_duty, Duty, target=Duty.OTH, k=k).per_40h,
    )


def _cleared(eligible: Observations, k: int) -> Fraction | None:
    cleared = [one.summary.cleared for one in eligible]
    estimate = sum(one.estimate for one in cleared)
    if len(members_with(eligible, lambda week: week.cleared.items > 0)) < k or not estimate:
        return None
    return Fraction(sum(one.actual for one in cleared), estimate)


def _enough_in(distribution: Distribution | None, k: int) -> Mapping[int, Fraction | None]:
    return {
        percent: None if distribution is None else distribution.shown_quantile(Fraction(percent, 100), k)
        for percent in QUANTILES
    }


def quality_of(eligible: Observations, audience: Audience) -> DataQuality | None:
    """Shares of minutes and entries, and what was edited late."""
    k, inside = audience.k, audience is Audience.INSIDE
    minutes = {one: sum(week.summary.provenance.get(one, 0) for week in eligible) for one in Provenance}
    cells = {
        one.value: members_with(eligible, lambda week, one=one: week.provenance.get(one, 0) > 0) for one in Provenance
    }
    hidden = hidden_cells(cells, k)
    shares = {one: None if one in hidden else Fraction(minutes[one], sum(minutes.values()) or 1) for one in minutes}
    weeks = [(one.member, one.week.shared) for one in eligible]
    entries, multiples = (sum(getattr(week, of) for _, week in weeks) for of in ("entries", "multiples_of_15"))
    having = {member for member, week in weeks if week.multiples_of_15}
    having_others = {member for member, week in weeks if week.entries > week.multiples_of_15}
    edits, editing = sum(week.late_edits for _, week in weeks), {member for member, week in weeks if week.late_edits}
    found = DataQuality(
        provenance=shares if any(shares.values()) else None,
        multiples_of_15=Fraction(multiples, entries) if min(len(having), len(having_others)) >= k else None,
        late_edits=edits if inside and not few(len(editing), k) else None,
    )
    return None if found == DataQuality(provenance=None, multiples_of_15=None, late_edits=None) else found
