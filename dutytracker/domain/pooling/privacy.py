"""What a subtraction of two shown figures would tell of few members (docs/domain.md, privacy rule 5)."""

from collections import Counter
from collections.abc import Hashable, Iterable

from dutytracker.domain.pooling import columns
from dutytracker.domain.pooling.audience import few
from dutytracker.domain.pooling.merging import Unit
from dutytracker.domain.pooling.shortness import Tally


def few_of(members: Iterable[bool], k: int) -> bool:
    """True where few of the members, each given as true or false, are true."""
    return few(sum(members), k)


def few_hold(unit: Unit, column: columns.Column, k: int) -> bool:
    """True where few members have minutes in the column."""
    return few(len(unit.holders(column)), k)


def undone_tells(unit: Unit, k: int) -> bool:
    """True where need beside floor would tell of few: what was undone, what was cleared, or how they differ."""
    return (
        few_hold(unit, columns.UNDONE, k)
        or few_hold(unit, columns.CLEARING, k)
        or few_of((part.undone_differs for part in unit.parts), k)
    )


def dropped_tell(unit: Unit, k: int) -> bool:
    """True where few members have weeks that only their record keeps from being eligible."""
    return few_of((one.part.mostly_worked > one.part.eligible for one in unit.everyone), k)


def delivery_tells(unit: Unit, k: int) -> bool:
    """True where few members have a week with a delivery gap, or one whose blocks differ from the contract."""
    return few_of((part.has_gap for part in unit.parts), k) or few_of((part.has_other_blocks for part in unit.parts), k)


def hours_tell(unit: Unit, k: int) -> bool:
    """True where few members worked other hours in all their weeks than most did."""
    return few(_uncommon(unit.scheduled), k)


def short_weeks_tell(unit: Unit, counted: Tally, k: int) -> bool:
    """True where few members have another number of weeks than most, a short week, or one that is not short."""
    return (
        few(_uncommon(part.eligible for part in unit.parts), k)
        or few_of((short > 0 for _, short in counted.weeks.values()), k)
        or few_of((short < weeks for weeks, short in counted.weeks.values()), k)
    )


def _uncommon(figures: Iterable[Hashable]) -> int:
    """How many of at least one figure are not the commonest."""
    counts = Counter(figures)
    return counts.total() - max(counts.values())
