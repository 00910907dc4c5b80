"""Pooling by its plain definition: member-week by member-week, one exact fraction after the other.

What the program adds up part by part must come out the same.
"""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Any, TypeVar

from dutytracker.domain.duties import Duty
from dutytracker.domain.evidence import Provenance
from dutytracker.domain.placement import OWN_TIME, Placement
from dutytracker.domain.pooling.audience import Audience, few
from dutytracker.domain.pooling.curve import CURVE_HOURS, CurvePoint
from dutytracker.domain.pooling.delivery import PooledDelivery
from dutytracker.domain.pooling.groups import Group, Groups
from dutytracker.domain.pooling.hiding import Cells, hidden_cells, members_of
from dutytracker.domain.pooling.intervals import Interval, bounds, cut, median_interval, root, student_t, wilson
from dutytracker.domain.pooling.observations import Ineligible, first_failed
from dutytracker.domain.pooling.places import OUT, UNPROTECTED, OutsideProtected
from dutytracker.domain.pooling.pooled import QUANTILES, Estimates, Mean
from dutytracker.domain.pooling.quality import DataQuality
from dutytracker.domain.pooling.readings import Reading
from dutytracker.domain.pooling.sensitivity import ReadingShare
from dutytracker.domain.pooling.shortness import FEWEST_WEEKS, ShortMembers
from dutytracker.domain.pooling.term_lines import TermLine
from dutytracker.domain.records import ErosionReason
from dutytracker.domain.rounding import round_half_up
from dutytracker.domain.sharing import SharedTerm
from dutytracker.domain.week_summary import TOLERANCE_MINUTES, Verdict, WeekSummary
from tests.domain.shares import AMember, GivenWeek

Code = TypeVar("Code", bound=StrEnum)
Test = Callable[[WeekSummary], bool]
Minutes = Callable[[WeekSummary], int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """One week of one member. `member` tells members apart and nothing else."""

    member: int
    week: GivenWeek
    summary: WeekSummary
    """The totals of the week."""
    of: int
    """How many weeks of the member there are: the week weighs one part of so many."""


Observations = Sequence[Observation]


def observations_of(members: Sequence[AMember], test: Test) -> tuple[Observation, ...]:
    """The weeks that pass, each weighing 1 / (weeks of its member that pass)."""
    return tuple(
        Observation(member=number, week=week, summary=week.shared.summary, of=len(passing))
        for number, member in enumerate(members)
        if (passing := [week for week in member.weeks if test(week.shared.summary)])
        for week in passing
    )


def by_member(observations: Iterable[Observation]) -> Mapping[int, list[Observation]]:
    """The observations of each member who has any."""
    found = defaultdict[int, list[Observation]](list)
    for one in observations:
        found[one.member].append(one)
    return found


def members_with(observations: Iterable[Observation], test: Test) -> frozenset[int]:
    """The members with at least one week that passes."""
    return frozenset(one.member for one in observations if test(one.summary))


def is_mostly_worked(summary: WeekSummary) -> bool:
    """True where the contract is known, Q > 0 and Q is at least half of T, whatever the record is like."""
    return first_failed(summary) not in {Ineligible.NO_CONTRACT, Ineligible.AWAY, Ineligible.MOSTLY_ABSENT}


def sum_of_parts(parts: Mapping[int, int]) -> Fraction:
    """The sum of numerators over their denominators (the keys): thousands of weeks share a few of these."""
    return sum((Fraction(above, below) for below, above in parts.items()), start=Fraction(0))


def mean_per_40h(observations: Observations, minutes: Minutes) -> Fraction:
    """The weighted mean of minutes of a week in hours per 40 scheduled hours; of at least one observation."""
    parts = defaultdict[int, int](int)
    for one in observations:
        parts[one.of * one.summary.scheduled] += minutes(one.summary)
    return 40 * sum_of_parts(parts) / weight_of(observations)


def weight_of(observations: Observations) -> Fraction:
    """The sum of their weights."""
    return sum_of_parts(Counter(one.of for one in observations))


def by_hours(observations: Observations, minutes: Minutes) -> Fraction:
    """Σ minutes / Σ Q × 40 hours: every scheduled hour counts the same, whoever worked it."""
    scheduled = sum(one.summary.scheduled for one in observations)
    return Fraction(40 * sum(minutes(one.summary) for one in observations), scheduled)


class Distribution:
    """Minutes of every observation in hours per 40 scheduled hours; there is at least one observation.

    Many weeks share a few values, so weeks are kept as ranks among them: comparing whole numbers is fast.
    """

    def __init__(self, observations: Observations, minutes: Minutes) -> None:
        figures = [(minutes(one.summary), one.summary.scheduled) for one in observations]
        value_of = {figure: Fraction(40 * figure[0], figure[1]) for figure in set(figures)}
        self._values = sorted(set(value_of.values()))
        rank_of_value = {value: rank for rank, value in enumerate(self._values)}
        rank_of = {figure: rank_of_value[value] for figure, value in value_of.items()}
        of_member = defaultdict[int, list[int]](list)
        weights = defaultdict[int, Counter[int]](Counter)
        for one, figure in zip(observations, figures, strict=True):
            rank = rank_of[figure]
            of_member[one.member].append(rank)
            weights[rank][one.of] += 1
        self._of_member = [sorted(ranks) for ranks in of_member.values()]
        self._weights = [sum_of_parts(weights[rank]) for rank in range(len(self._values))]

    def quantile(self, p: Fraction) -> Fraction:
        """The smallest value whose cumulative weight reaches at least `p` of the whole, 0 < p ≤ 1."""
        return self._values[self._rank(p)]

    def _rank(self, p: Fraction) -> int:
        wanted, reached = p * len(self._of_member), Fraction(0)
        for rank, weight in enumerate(self._weights):
            reached += weight
            if reached >= wanted:
                return rank
        raise ValueError(p)

    def shown_quantile(self, p: Fraction, k: int) -> Fraction | None:
        """The quantile where at least k members have a week at or below it and k one at or above it."""
        rank = self._rank(p)
        below = sum(weeks[0] <= rank for weeks in self._of_member)
        above = sum(weeks[-1] >= rank for weeks in self._of_member)
        return self._values[rank] if min(below, above) >= k else None

    def shares_at_or_below(self, value: Fraction) -> list[Fraction]:
        """For each member, the share of their weeks at or below the value."""
        ranks = bisect_right(self._values, value)
        return [Fraction(bisect_left(weeks, ranks), len(weeks)) for weeks in self._of_member]

    def medians(self) -> list[Fraction]:
        """The members' own medians by nearest rank, lowest first."""
        return [self._values[rank] for rank in sorted(weeks[(len(weeks) - 1) // 2] for weeks in self._of_member)]


def few_have(observations: Observations, test: Test, k: int) -> bool:
    """True where few members have a week that passes."""
    return few(len(members_with(observations, test)), k)


def undone_tells(eligible: Observations, k: int) -> bool:
    """True where need beside floor would tell of few: what was undone, what was cleared, or how they differ."""
    return any(
        few_have(eligible, test, k)
        for test in (
            lambda week: week.undone > 0,
            lambda week: week.clearing > 0,
            lambda week: week.undone != week.clearing,
        )
    )


def delivery_tells(with_blocks: Observations, k: int) -> bool:
    """True where few members have a week with a delivery gap, or one whose blocks differ from the contract."""
    return few_have(with_blocks, _has_gap, k) or few_have(with_blocks, _has_other_blocks, k)


def hours_tell(eligible: Observations, k: int) -> bool:
    """True where few members worked other hours in all their weeks than most did."""
    return few(_uncommon(sum(one.summary.scheduled for one in weeks) for weeks in by_member(eligible).values()), k)


def short_weeks_tell(eligible: Observations, counted: Observations, k: int) -> bool:
    """True where few members have another number of weeks than most, a short week, or one that is not short."""
    return (
        few(_uncommon(len(weeks) for weeks in by_member(eligible).values()), k)
        or few_have(counted, lambda week: week.verdict.is_short, k)
        or few_have(counted, lambda week: not week.verdict.is_short, k)
    )


def _has_gap(week: WeekSummary) -> bool:
    return week.delivery_gap != 0


def _has_other_blocks(week: WeekSummary) -> bool:
    return week.contracted != week.protected


def _uncommon(figures: Iterable[Hashable]) -> int:
    """How many of at least one figure are not the commonest."""
    counts = Counter(figures)
    return counts.total() - max(counts.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded:
    """Hours per 40 h by code. `per_40h` is `None` where even the sum of what is folded would tell of few members."""

    per_40h: Mapping[str, Fraction] | None
    """In the order of the codes, exact zeros left out, the folded ones under the target."""
    folded: frozenset[str]
    """The codes that the sum holds, the target among them."""
    cells: Cells
    """The members who have minutes of each code."""


def folded(
    observations: Observations,
    minutes: Callable[[WeekSummary], Mapping[Code, int]],
    codes: Iterable[Code],
    *,
    target: str,
    k: int,
) -> Folded:
    """The weighted means of minutes by code, where codes of few members count under `target`, which may be a code."""
    parts = {code.value: defaultdict[int, int](int) for code in codes}
    holders = {code: set[int]() for code in (*parts, target)}
    for one in observations:
        for code, number in minutes(one.summary).items():
            if number and code in parts:
                parts[code][one.of * one.summary.scheduled] += number
                holders[code].add(one.member)
    weight = weight_of(observations)
    means = {code: 40 * sum_of_parts(of_code) / weight for code, of_code in parts.items()}
    cells = {code: frozenset(members) for code, members in holders.items()}
    hidden = hidden_cells(cells, k, target=target)
    if few(len(members_of(cells, hidden)), k):
        return Folded(per_40h=None, folded=hidden, cells=cells)
    shown = {code: mean for code, mean in means.items() if code not in hidden}
    shown[target] = sum((mean for code, mean in means.items() if code in hidden), start=Fraction(0))
    return Folded(per_40h={code: mean for code, mean in shown.items() if mean}, folded=hidden, cells=cells)


def delivery_of(eligible: Observations, k: int) -> PooledDelivery | None:
    """Over the eligible weeks with fixed blocks, at their weights; `None` for too few members, or where it tells."""
    with_blocks = [one for one in eligible if one.summary.protected is not None]
    members = len(by_member(with_blocks))
    if members < k or delivery_tells(with_blocks, k):
        return None
    lost = folded(with_blocks, lambda week: week.eroded_by, ErosionReason, target=ErosionReason.OTHER, k=k)
    return PooledDelivery(
        members=members,
        contracted_per_40h=mean_per_40h(with_blocks, lambda week: week.contracted or 0),
        delivered_per_40h=mean_per_40h(with_blocks, lambda week: week.delivered or 0),
        eroded_by_per_40h=lost.per_40h,
    )


def by_placement(eligible: Observations, k: int) -> Mapping[str, Fraction] | None:
    """PROT and the sum of all else per 40 h, exact zeros left out; `None` where either would tell of few members."""
    protected = members_with(eligible, lambda week: _protected(week) > 0)
    if len(protected) < k or few_have(eligible, lambda week: week.outside_protected > 0, k):
        return None
    means = {
        Placement.PROT.value: mean_per_40h(eligible, _protected),
        OUT: mean_per_40h(eligible, lambda week: week.outside_protected),
    }
    return {code: mean for code, mean in means.items() if mean}


def outside_protected(eligible: Observations, k: int) -> OutsideProtected | None:
    """What the members who share own time tell; `None` for fewer than k of them."""
    sharing = [one for weeks in by_member(eligible).values() if _all_tell_own_time(weeks) for one in weeks]
    members = len(by_member(sharing))
    if members < k:
        return None
    others = len(by_member(eligible)) - members
    detail = folded(sharing, lambda week: week.by_placement, UNPROTECTED, target=OUT, k=k)
    hidden = few(others, k) or few_have(sharing, lambda week: _protected(week) > 0, k)
    return OutsideProtected(
        members=members,
        per_40h=None if hidden else detail.per_40h,
        own_time_per_40h=None if _own_time_tells(sharing, detail, k) else _own_time(sharing),
    )


def _own_time(sharing: Observations) -> Fraction:
    return mean_per_40h(sharing, lambda week: week.own_time)


def _own_time_tells(sharing: Observations, detail: Folded, k: int) -> bool:
    """True where few have own time, or beside the folded sum few would be told apart by it."""
    own = detail.folded & {placement.value for placement in OWN_TIME}
    return (
        few_have(sharing, lambda week: week.own_time > 0, k)
        or few(len(members_of(detail.cells, own)), k)
        or few(len(members_of(detail.cells, detail.folded - own)), k)
    )


def _protected(week: WeekSummary) -> int:
    return week.by_placement.get(Placement.PROT, 0)


def _all_tell_own_time(weeks: list[Observation]) -> bool:
    return all(one.week.own_time_included for one in weeks)


@dataclass(frozen=True, slots=True)
class Tally:
    """The share of weeks that is short, for each counted member."""

    short_shares: Mapping[int, Fraction]

    @property
    def members(self) -> frozenset[int]:
        """The counted members: those with at least two weeks."""
        return frozenset(self.short_shares)

    @property
    def counted(self) -> int:
        """How many members are counted."""
        return len(self.short_shares)

    @property
    def short(self) -> int:
        """Counted members of whose weeks more than half are short."""
        return sum(2 * share > 1 for share in self.short_shares.values())

    @property
    def mean_share(self) -> Fraction:
        """The mean of the members' shares, of at least one."""
        return sum(self.short_shares.values(), start=Fraction(0)) / self.counted

    def share_short(self, k: int) -> Fraction | None:
        """The share of counted members who are short; `None` for fewer than k of them."""
        return Fraction(self.short, self.counted) if self.counted >= k else None


def tally_of(observations: Observations, is_short: Test) -> Tally:
    """The counted members of the observations."""
    return Tally(
        {
            member: Fraction(sum(is_short(one.summary) for one in weeks), len(weeks))
            for member, weeks in by_member(observations).items()
            if len(weeks) >= FEWEST_WEEKS
        }
    )


def short_members(tally: Tally, roster: int | None, k: int) -> ShortMembers | None:
    """What a tally says of the unit; `None` for fewer than k counted members."""
    share = tally.share_short(k)
    if share is None:
        return None
    return ShortMembers(
        short=tally.short,
        share=share,
        wilson_95=wilson(tally.short, tally.counted),
        bounds=None if roster is None else bounds(tally.short, tally.counted, roster),
    )


def readings_of(eligible: Observations, mostly_worked: Observations, k: int) -> Mapping[Reading, ReadingShare]:
    """Every reading. `mostly_worked` are the weeks with Q ≥ T/2, however good their record is."""
    undone_hidden = undone_tells(eligible, k)
    dropped_hidden = few(len(members_with(mostly_worked, lambda week: not week.eligible)), k)
    return {
        Reading.AS_REPORTED: _share(eligible, lambda week: week.verdict.is_short, k),
        Reading.LOGGED_ONLY: _share(eligible, _short(lambda week: week.floor), k, hidden=undone_hidden),
        Reading.NO_RECONSTRUCTED: _share(eligible, _short(_need_written_in_time), k),
        Reading.TIMED_ONLY: _share(eligible, _short(lambda week: week.need - week.untimed), k),
        Reading.FULLY_COVERED: _narrowed(eligible, lambda week: week.closed == week.scheduled, k),
        Reading.FULL_WEEKS: _narrowed(eligible, lambda week: week.scheduled == week.pattern, k),
        Reading.UNDONE_HALVED: _share(eligible, _short(_need_with_half_undone), k, hidden=undone_hidden),
        Reading.NO_ABSENCE_PRORATION: _share(eligible, _short_if_fixed, k),
        Reading.TOLERANCE_0: _share(eligible, _short(lambda week: week.need, tolerance=0), k),
        Reading.TOLERANCE_60: _share(eligible, _short(lambda week: week.need, tolerance=60), k),
        Reading.UNPROVEN_NOT_SHORT: _share(mostly_worked, lambda week: week.verdict.is_short, k, hidden=dropped_hidden),
    }


def _share(observations: Observations, is_short: Test, k: int, *, hidden: bool = False) -> ReadingShare:
    tally = tally_of(observations, is_short)
    return ReadingShare(share_short=None if hidden else tally.share_short(k), members=tally.counted)


def _narrowed(eligible: Observations, test: Test, k: int) -> ReadingShare:
    """As reported, over the weeks that pass alone."""
    passing = [one for one in eligible if test(one.summary)]
    hidden = few_have(eligible, lambda week: not test(week), k)
    return _share(passing, lambda week: week.verdict.is_short, k, hidden=hidden)


def _short(need: Callable[[WeekSummary], int], *, tolerance: int = TOLERANCE_MINUTES) -> Test:
    """Whether an eligible week is short with that need, which is not below 0 and holds the floor in it."""
    return lambda week: max(0, need(week)) > _known(week.contracted) + tolerance


def _short_if_fixed(week: WeekSummary) -> bool:
    return week.need > _known(week.contracted_fixed) + TOLERANCE_MINUTES


def _need_written_in_time(week: WeekSummary) -> int:
    afterwards = (week.provenance.get(provenance, 0) for provenance in (Provenance.LATER, Provenance.IMPORTED))
    return week.need - sum(afterwards) - week.undone_late


def _need_with_half_undone(week: WeekSummary) -> int:
    return week.floor + round_half_up(Fraction(week.undone, 2))


def _known(contracted: int | None) -> int:
    """The contract of an eligible week, which is known."""
    assert contracted is not None
    return contracted


def groups_of(members: Sequence[AMember], eligible: Observations, k: int) -> Groups:
    """The clinics by counted members; a clinic without any is none."""
    tallies = _tallies(members, eligible)
    cells = {clinic: tally.members for clinic, tally in tallies.items()}
    hidden = hidden_cells(cells, k)
    shown = (
        Group(clinic=clinic, members=tally.counted, share_short=Fraction(tally.short, tally.counted))
        for clinic, tally in sorted(tallies.items())
        if clinic not in hidden
    )
    return Groups(shown=tuple(shown), hidden=len(hidden))


def _tallies(members: Sequence[AMember], eligible: Observations) -> Mapping[str, Tally]:
    by_clinic = defaultdict[str, list[Observation]](list)
    for one in eligible:
        by_clinic[members[one.member].clinic].append(one)
    tallies = {clinic: tally_of(weeks, lambda week: week.verdict.is_short) for clinic, weeks in by_clinic.items()}
    return {clinic: tally for clinic, tally in tallies.items() if tally.counted}


def term_lines(eligible: Observations, k: int) -> tuple[TermLine, ...]:
    """A line for each term that at least k members hold, with the mean of their weeks under it alone; lowest first.

    Only where at least k members have such a week.
    """
    held = defaultdict[SharedTerm, set[int]](set)
    alone = defaultdict[SharedTerm, list[Observation]](list)
    for one in eligible:
        terms = set(one.week.shared.terms)
        for term in terms:
            held[term].add(one.member)
            if len(terms) == 1:
                alone[term].append(one)
    lines = [
        TermLine(
            term=term,
            members=len(held[term]),
            contracted_per_40h=mean_per_40h(weeks, lambda week: week.contracted or 0),
        )
        for term, weeks in alone.items()
        if len(by_member(weeks)) >= k
    ]
    return tuple(sorted(lines, key=lambda line: (line.contracted_per_40h, repr(line.term))))


def curve_of(need: Distribution, floor: Distribution | None, k: int) -> tuple[CurvePoint, ...]:
    """The curve of need, and of the floor where it may be shown."""
    return tuple(_point(hours, need, floor, k) for hours in CURVE_HOURS)


def _point(hours: Fraction, need: Distribution, floor: Distribution | None, k: int) -> CurvePoint:
    needs = shown_shares(need, hours, k)
    floors = None if floor is None else shown_shares(floor, hours, k)
    return CurvePoint(
        hours=hours,
        floor=None if floors is None else _mean(floors),
        need=None if needs is None else _mean(needs),
        need_band=None if needs is None else mean_interval(needs),
    )


def shown_shares(distribution: Distribution, hours: Fraction, k: int) -> list[Fraction] | None:
    """The members' shares of weeks covered, where at least k have one covered and at least k one that is not."""
    shares = distribution.shares_at_or_below(hours)
    return shares if min(sum(share > 0 for share in shares), sum(share < 1 for share in shares)) >= k else None


def _mean(shares: list[Fraction]) -> Fraction:
    return sum(shares, start=Fraction(0)) / len(shares)


def mean_interval(figures: Sequence[Fraction]) -> Interval:
    """Mean ± t · s / √n of at least two shares, with Student's t at 97.5 %, cut to 0–1."""
    n = len(figures)
    mean = sum(figures, start=Fraction(0)) / n
    variance = sum(((figure - mean) ** 2 for figure in figures), start=Fraction(0)) / (n - 1)
    half = Fraction(student_t(n - 1)) * root(variance / n)
    return cut(mean - half), cut(mean + half)


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
