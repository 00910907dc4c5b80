"""Weeks tallied on paper, unsigned, pooled apart from every share in a few figures (docs/domain.md, "Many members")."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from uuid import UUID

from dutytracker.domain.calendar import Week
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.pooling.audience import Audience, few
from dutytracker.domain.pooling.shortness import FEWEST_WEEKS
from dutytracker.domain.week_summary import TOLERANCE_MINUTES


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperTally:
    """One week of one member as it was tallied on paper, in minutes."""

    id: UUID
    who: str
    """The steward's own label for the member; it never leaves the collection."""
    clinic: str
    week: Week
    scheduled: int
    contracted: int | None
    """`None` where the contract of the week is unknown."""
    logged: int
    undone: int

    @property
    def is_comparable(self) -> bool:
        """True where the member worked and the contract of the week is known."""
        return self.scheduled > 0 and self.contracted is not None

    @property
    def is_short(self) -> bool:
        """True where what was logged and left undone exceeds the contract by more than the tolerance."""
        return self.contracted is not None and self.logged + self.undone > self.contracted + TOLERANCE_MINUTES


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperFigures:
    """What at least k members tell on paper; hours per 40 scheduled hours. `None` is hidden."""

    members_counted: int
    """Members with at least two comparable weeks."""
    members_short: int | None
    """Counted members of whose weeks more than half are short."""
    share_short: Fraction | None
    logged: Fraction
    need: Fraction | None
    """Logged and undone together."""
    undone: Fraction | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperReview:
    """What many members tell on paper; `figures` are `None` for fewer than k members with a comparable week."""

    audience: Audience
    members: int
    members_comparable: int
    weeks: int | None
    """`None` outside."""
    figures: PaperFigures | None


def pool_paper(
    tallies: Iterable[PaperTally], audience: Audience, first: date | None = None, last: date | None = None
) -> PaperReview | None:
    """The review of the weeks that touch `first` to `last` (both included; `None` is open); `None` without any."""
    wanted = by_label(tallies_within(tallies, first, last))
    if not wanted:
        return None
    compared = {
        who: weeks for who, of_member in wanted.items() if (weeks := [week for week in of_member if week.is_comparable])
    }
    return PaperReview(
        audience=audience,
        members=len(wanted),
        members_comparable=len(compared),
        weeks=sum(map(len, wanted.values())) if audience is Audience.INSIDE else None,
        figures=_figures(list(compared.values()), audience.k) if len(compared) >= audience.k else None,
    )


def tallies_within(tallies: Iterable[PaperTally], first: date | None, last: date | None) -> tuple[PaperTally, ...]:
    """Those whose week touches `first` to `last` (both included; `None` is open), in their order."""
    return tuple(
        tally
        for tally in tallies
        if (first is None or tally.week.last >= first) and (last is None or tally.week.start <= last)
    )


def by_label(tallies: Iterable[PaperTally]) -> Mapping[str, list[PaperTally]]:
    """The tallies of each member, by week, in the order of the labels."""
    found = defaultdict[str, list[PaperTally]](list)
    for tally in sorted(tallies, key=lambda tally: (tally.who, tally.week, tally.id)):
        found[tally.who].append(tally)
    return found


def _figures(members: Sequence[Sequence[PaperTally]], k: int) -> PaperFigures:
    counted = [weeks for weeks in members if len(weeks) >= FEWEST_WEEKS]
    short = sum(2 * sum(week.is_short for week in weeks) > len(weeks) for weeks in counted)
    undone_tells = few(sum(any(week.undone for week in weeks) for weeks in members), k)
    shown = len(counted) >= k
    return PaperFigures(
        members_counted=len(counted),
        members_short=short if shown else None,
        share_short=Fraction(short, len(counted)) if shown else None,
        logged=_mean(members, lambda week: week.logged),
        need=None if undone_tells else _mean(members, lambda week: week.logged + week.undone),
        undone=None if undone_tells else _mean(members, lambda week: week.undone),
    )


def _mean(members: Sequence[Sequence[PaperTally]], minutes: Callable[[PaperTally], int]) -> Fraction:
    """The mean of the members' own means of minutes per 40 scheduled hours, in hours."""
    of_each = (
        sum((Fraction(40 * minutes(week), week.scheduled) for week in weeks), start=Fraction(0)) / len(weeks)
        for weeks in members
    )
    return sum(of_each, start=Fraction(0)) / len(members)
