"""Which days a pooled review tells of, where nobody asked for a period."""

from collections.abc import Iterable
from datetime import date

from dutytracker.domain.collecting import CollectedMember


def days_shared(members: Iterable[CollectedMember], k: int) -> tuple[date, date] | None:
    """The first and the last day of all weeks that count.

    `None` unless at least k members have the first week and at least k the last: a day that few have would tell of
    them.
    """
    weeks = [member.weeks for member in members if member.weeks]
    if not weeks:
        return None
    first, last = min(of_one[0] for of_one in weeks), max(of_one[-1] for of_one in weeks)
    if min(sum(first in of_one for of_one in weeks), sum(last in of_one for of_one in weeks)) < k:
        return None
    return first.start, last.last
