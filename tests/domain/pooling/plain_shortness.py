"""How many members are short, by the plain definition: in all, by reading, by group and by term."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from dutytracker.domain.evidence import Provenance
from dutytracker.domain.pooling.audience import few
from dutytracker.domain.pooling.groups import Group, Groups
from dutytracker.domain.pooling.hiding import hidden_cells
from dutytracker.domain.pooling.intervals import bounds, wilson
from dutytracker.domain.pooling.readings import Reading
from dutytracker.domain.pooling.sensitivity import ReadingShare
from dutytracker.domain.pooling.shortness import FEWEST_WEEKS, ShortMembers
from dutytracker.domain.pooling.term_lines import TermLine
from dutytracker.domain.rounding import round_half_up
from dutytracker.domain.sharing import SharedTerm
from dutytracker.domain.week_summary import TOLERANCE_MINUTES, WeekSummary
from tests.domain.pooling.plain_privacy import few_have, undone_tells
from tests.domain.pooling.plain_weeks import Observation, Observations, Test, by_member, mean_per_40h, members_with
from tests.domain.shares import AMember


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
