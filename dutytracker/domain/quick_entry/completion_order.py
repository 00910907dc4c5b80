"""The order in which completions are offered: what a person would look for first."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from dutytracker.domain.calendar import DAYS_PER_WEEK, Weekday
from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.quick_entry.completion_words import LineKind, Meant
from dutytracker.domain.quick_entry.vocabulary import Flag
from dutytracker.domain.records import AbsenceKind, ErosionReason, UndoneReason
from dutytracker.domain.situation import Situation

_PLACES: dict[type | Flag, int] = {
    Duty: 0,
    LineKind: 1,
    AbsenceKind: 2,
    UndoneReason: 3,
    ErosionReason: 3,
    Placement: 4,
    Flag.TOLD: 5,
    Flag.YESTERDAY: 6,
    Weekday: 7,
    Flag.TODAY: 8,
    Flag.OLD: 9,
    Flag.EARLIER: 10,
}

LAST_ALONE = _PLACES[AbsenceKind]
"""What stands behind it is offered only where something was typed."""


def in_order(found: Iterable[tuple[str, Meant]], situation: Situation, *, is_alone: bool) -> list[tuple[str, Meant]]:
    """The first word of each meaning: duties most used of late and the latest days in front, the rest as in its table.

    Where the line is empty but for the word (`is_alone` and nothing typed), only duties and other lines are left.
    """
    first: dict[Meant, str] = {}
    for written, meaning in found:
        first.setdefault(meaning, written)
    recent = [duty for duty, _ in Counter(each.duty for each in situation.entries).most_common()]
    ranked = [(_rank(meaning, situation.today, recent), written, meaning) for meaning, written in first.items()]
    ranked.sort(key=lambda each: each[0])
    return [(written, meaning) for rank, written, meaning in ranked if not (is_alone and rank[0] > LAST_ALONE)]


def _rank(meaning: Meant, today: date, recent: Sequence[Duty]) -> tuple[int, int]:
    place = _PLACES[meaning if isinstance(meaning, Flag) else type(meaning)]
    if isinstance(meaning, Duty):
        return place, recent.index(meaning) if meaning in recent else len(recent)
    if isinstance(meaning, Weekday):
        return place, (today.weekday() - meaning.number) % DAYS_PER_WEEK
    return place, list(type(meaning)).index(meaning) if isinstance(meaning, UndoneReason | ErosionReason) else 0
