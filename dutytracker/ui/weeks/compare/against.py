"""What a week is compared with, and how both sides are called; no widgets."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dutytracker.domain.calendar import Week
from dutytracker.domain.comparison import Comparison, compare, latest_eligible, one_week, range_of
from dutytracker.domain.contract_changes import contract_changes
from dutytracker.domain.terms import Term
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.reports.words import counted, full_date, range_words, short_week, translate, week_words
from dutytracker.ui.weeks.summaries import Summaries

REACH = 52
"""How far back covered weeks are looked for."""


class AgainstKind(StrEnum):
    """The ways to choose the other side."""

    WEEK_BEFORE = "week_before"
    LAST_4 = "last_4"
    LAST_12 = "last_12"
    OTHER_WEEK = "other_week"
    CONTRACT = "contract"
    RANGES = "ranges"


MEDIANS = {AgainstKind.LAST_4: 4, AgainstKind.LAST_12: 12}


@dataclass(frozen=True, slots=True)
class Against:
    """A choice of the other side; `day` is that of the contract change."""

    kind: AgainstKind
    day: date | None = None

    @property
    def is_about_ranges(self) -> bool:
        """True where two ranges are compared, whichever week is current."""
        return self.kind in {AgainstKind.CONTRACT, AgainstKind.RANGES}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """A comparison with the names of its sides: inside a sentence, and at the head of a column."""

    comparison: Comparison
    this: str
    other: str
    this_head: str
    other_head: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranges:
    """Two ranges that the member chose, each of whole weeks, oldest first."""

    this: tuple[Week, ...]
    other: tuple[Week, ...]


def offers(terms: Iterable[Term], weeks: Sequence[Week]) -> tuple[tuple[Against, str], ...]:
    """The choices in their order with their words; `weeks` are those of the log, oldest first."""
    found = [
        (Against(AgainstKind.WEEK_BEFORE), translate("the week before")),
        (Against(AgainstKind.LAST_4), translate("your last 4 covered weeks (median)")),
        (Against(AgainstKind.LAST_12), translate("your last 12 covered weeks (median)")),
        (Against(AgainstKind.OTHER_WEEK), translate("another week (Space marks it)")),
    ]
    for change in contract_changes(terms, weeks):
        words = translate("before and after {day}").format(day=full_date(change.day))
        found.append((Against(AgainstKind.CONTRACT, change.day), words))
    return (*found, (Against(AgainstKind.RANGES), translate("two ranges of weeks")))


def sides_of(
    against: Against,
    week: Week,
    summaries: Summaries,
    *,
    terms: Iterable[Term],
    marked: Week | None,
    ranges: Ranges,
) -> Sides:
    """Both sides, read as far as they are needed. Without a `marked` week the week before stands for it."""
    this = one_week(summaries.of(week))
    here = {"this": week_words(week), "this_head": translate("This week")}
    match against.kind:
        case AgainstKind.LAST_4 | AgainstKind.LAST_12:
            count = MEDIANS[against.kind]
            earlier = summaries.up_to(week.shifted(-1), REACH)
            other = translate("the median of your last {count} covered weeks").format(count=count)
            comparison = compare(this, latest_eligible(earlier, count))
            return Sides(comparison=comparison, other=other, other_head=translate("Median"), **here)
        case AgainstKind.CONTRACT if against.day is not None:
            changes = contract_changes(terms, tuple(reversed(summaries.weeks)))
            change = next((each for each in changes if each.day == against.day), None)
            before, after = (change.before, change.after) if change else ((), ())
            heads = {"this_head": translate("After"), "other_head": translate("Before")}
            return _of_ranges(Ranges(this=after, other=before), summaries, **heads)
        case AgainstKind.RANGES:
            heads = {"this_head": translate("First range"), "other_head": translate("Second")}
            return _of_ranges(ranges, summaries, **heads)
        case AgainstKind.OTHER_WEEK if marked is not None:
            other_week = marked
        case _:
            other_week = week.shifted(-1)
    comparison = compare(this, one_week(summaries.of(other_week)))
    return Sides(comparison=comparison, other=week_words(other_week), other_head=short_week(other_week), **here)


def _of_ranges(ranges: Ranges, summaries: Summaries, *, this_head: str, other_head: str) -> Sides:
    return Sides(
        comparison=compare(range_of(_known(ranges.this, summaries)), range_of(_known(ranges.other, summaries))),
        this=_range_name(ranges.this),
        other=_range_name(ranges.other),
        this_head=this_head,
        other_head=other_head,
    )


def _known(weeks: Sequence[Week], summaries: Summaries) -> tuple[WeekSummary, ...]:
    return summaries.up_to(weeks[-1], len(weeks)) if weeks else ()


def _range_name(weeks: Sequence[Week]) -> str:
    if not weeks:
        return translate("a range without weeks")
    words = translate("the median of {weeks} ({dates})")
    dates = range_words(weeks[0].start, weeks[-1].last)
    return words.format(weeks=counted(len(weeks), "week", "weeks"), dates=dates)
