"""Today's contracts as lines across the curve (docs/domain.md, "Many members")."""

from collections import Counter, defaultdict
from fractions import Fraction

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.pooling.merging import Unit, added_up
from dutytracker.domain.pooling.part import HeldTerm
from dutytracker.domain.sharing import SharedTerm


@dataclass(frozen=True, slots=True, kw_only=True)
class TermLine:
    """A term that so many members hold in their eligible weeks, at the contracted hours per 40 h under it."""

    term: SharedTerm
    members: int
    contracted_per_40h: Fraction


def term_lines(unit: Unit, k: int) -> tuple[TermLine, ...]:
    """A line for each term that at least k members hold, with the mean of their weeks under it alone; lowest first.

    Only where at least k members have such a week.
    """
    members = Counter[SharedTerm]()
    alone = defaultdict[SharedTerm, list[tuple[int, HeldTerm]]](list)
    for part in unit.parts:
        for held in part.terms:
            members[held.term] += 1
            if held.weeks_alone:
                alone[held.term].append((part.eligible, held))
    lines = [
        TermLine(term=term, members=members[term], contracted_per_40h=_contracted_per_40h(weeks))
        for term, weeks in alone.items()
        if len(weeks) >= k
    ]
    return tuple(sorted(lines, key=lambda line: (line.contracted_per_40h, repr(line.term))))


def _contracted_per_40h(weeks: list[tuple[int, HeldTerm]]) -> Fraction:
    """The weighted mean of C, for weeks given with the number of eligible weeks of their member."""
    hours = added_up(
        (40 * minutes, eligible * scheduled) for eligible, held in weeks for scheduled, minutes in held.contracted
    )
    return hours / added_up((held.weeks_alone, eligible) for eligible, held in weeks)
