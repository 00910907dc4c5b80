"""The weeks before and after a contract changed, to be compared (docs/domain.md, "Comparing")."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise

from dutytracker.domain.calendar import Week
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.terms import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractChange:
    """The whole weeks under the term before `day`, and under that from it on; a week that holds both is in neither."""

    day: date
    before: tuple[Week, ...]
    after: tuple[Week, ...]


def contract_changes(terms: Iterable[Term], weeks: Sequence[Week]) -> tuple[ContractChange, ...]:
    """The changes that have some of `weeks` (oldest first) on both sides, latest first.

    Terms that guarantee the same under different labels are one.
    """
    distinct: list[Term] = []
    for term in sorted(terms, key=lambda each: each.valid_from):
        if not distinct or _guarantees(term) != _guarantees(distinct[-1]):
            distinct.append(term)
    ends = [*(term.valid_from for term in distinct[1:]), date.max]
    under = [
        tuple(week for week in weeks if term.valid_from <= week.start and week.end <= end)
        for term, end in zip(distinct, ends, strict=False)
    ]
    changes = [
        ContractChange(day=term.valid_from, before=before, after=after)
        for term, (before, after) in zip(distinct[1:], pairwise(under), strict=True)
        if before and after
    ]
    return tuple(reversed(changes))


def _guarantees(term: Term) -> tuple[object, ...]:
    return term.guarantee, term.absence_rule, term.counts_group_preparation
