"""Today's contracts as lines across the curve (docs/domain.md, "Many members")."""

from collections import defaultdict
from dataclasses import dataclass
from fractions import Fraction

from dutytracker.domain.pooling.observations import Observation, Observations, by_member, mean_per_40h
from dutytracker.domain.sharing import SharedTerm


@dataclass(frozen=True, slots=True, kw_only=True)
class TermLine:
    """A term that so many members hold in their eligible weeks, at the contracted hours per 40 h under it."""

    term: SharedTerm
    members: int
    contracted_per_40h: Fraction


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
