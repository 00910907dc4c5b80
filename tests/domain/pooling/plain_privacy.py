"""What a subtraction would tell of few members, by its plain definition."""

from collections import Counter
from collections.abc import Hashable, Iterable

from dutytracker.domain.pooling.audience import few
from dutytracker.domain.week_summary import WeekSummary
from tests.domain.pooling.plain_weeks import Observations, Test, by_member, members_with


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
