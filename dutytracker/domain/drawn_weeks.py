"""Weeks to be logged, drawn by chance ahead of time (docs/domain.md, "Sampling")."""

from collections.abc import Callable, Iterator

from dutytracker.domain.calendar import DAYS_PER_WEEK, Week

WEEKS_PER_QUARTER = 13
"""A quarter of a year, as weeks are drawn: so many weeks in a row, wherever the first of them begins."""

Chance = Callable[[int], int]
"""A number from 0 up to but not including what it is asked for, each as likely as any other."""


def drawn_weeks(first: Week, last: Week, per_quarter: int, chance: Chance) -> tuple[Week, ...]:
    """`per_quarter` of every 13 weeks from `first` to `last` (both included), oldest first.

    Every week is as likely as any other, and every quarter has its share. Where the last quarter is cut short, chance
    also settles whether it gets the week that is left over of its share. All weeks where `per_quarter` is 13 or more,
    none where it is below 1 or `last` lies before `first`.
    """
    return tuple(week for quarter in _quarters(first, last) for week in _drawn_from(quarter, per_quarter, chance))


def _quarters(first: Week, last: Week) -> Iterator[tuple[Week, ...]]:
    weeks = [first.shifted(number) for number in range((last.start - first.start).days // DAYS_PER_WEEK + 1)]
    return (tuple(weeks[at : at + WEEKS_PER_QUARTER]) for at in range(0, len(weeks), WEEKS_PER_QUARTER))


def _drawn_from(quarter: tuple[Week, ...], per_quarter: int, chance: Chance) -> list[Week]:
    wanted = min(max(per_quarter, 0), WEEKS_PER_QUARTER)
    count, rest = divmod(wanted * len(quarter), WEEKS_PER_QUARTER)
    if rest and chance(WEEKS_PER_QUARTER) < rest:
        count += 1
    left = list(quarter)
    return sorted(left.pop(chance(len(left))) for _ in range(count))
