"""What a week is compared with, and how both sides are called; no widgets."""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum

from dutytracker.domain.calendar import Week
from dutytracker.domain.comparison import Comparison, compare, latest_eligible, one_week, range_of
from dutytracker.domain.contract_changes import ContractChange
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.reports.week_charts import Level
from dutytracker.reports.words import full_date, short_week, translate, week_words
from dutytracker.ui.weeks.summaries import Summaries

REACH = 52
"""How far back covered weeks are looked for."""

WEEKS_SHOWN = 12
"""The weeks of the chart, up to the one that is shown."""

MOST_SHOWN = 27
"""The chart reaches to the week or the median that is compared where that takes no more weeks than this."""


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
class Ranges:
    """Two ranges, each of whole weeks, oldest first."""

    this: tuple[Week, ...]
    other: tuple[Week, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """How the sides are called: inside a sentence, and at the head of a column."""

    this: str
    other: str
    this_head: str
    other_head: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """A comparison and the names of its sides."""

    comparison: Comparison
    names: Names
    ranges: Ranges | None = None
    """Where two ranges are compared."""
    leaves_out: bool = False
    """True where weeks were left out of medians because they were not chosen."""
    chosen: bool = False
    """True where medians run over chosen weeks alone, others having been left out."""


def offers(changes: Iterable[ContractChange], *, chosen: bool = False) -> tuple[tuple[Against, str], ...]:
    """The choices in their order with their words; `chosen` says that chosen weeks alone count."""
    before = translate("the chosen week before") if chosen else translate("the week before")
    found = [
        (Against(AgainstKind.WEEK_BEFORE), before),
        (Against(AgainstKind.LAST_4), translate("your last 4 covered weeks (median)")),
        (Against(AgainstKind.LAST_12), translate("your last 12 covered weeks (median)")),
        (Against(AgainstKind.OTHER_WEEK), translate("another week (mark it with Space)")),
    ]
    for change in changes:
        words = translate("before and after {day}").format(day=full_date(change.day))
        found.append((Against(AgainstKind.CONTRACT, change.day), words))
    return (*found, (Against(AgainstKind.RANGES), translate("two ranges of weeks")))


def sides_of(
    against: Against,
    week: Week,
    summaries: Summaries,
    *,
    changes: Iterable[ContractChange],
    marked: Week | None,
    ranges: Ranges,
) -> Sides:
    """Both sides, read as far as they are needed. Without a `marked` week the week before stands for it."""
    this = one_week(summaries.of(week))
    match against.kind:
        case AgainstKind.LAST_4 | AgainstKind.LAST_12:
            count = MEDIANS[against.kind]
            earlier = summaries.up_to(week.shifted(-1), REACH)
            counted = summaries.counted(earlier)
            median = latest_eligible(counted, count)
            first = median.weeks[0].week if median.weeks else week
            chosen = summaries.are_chosen_alone(each.week for each in earlier if each.week >= first)
            words = translate("your last {count} covered weeks")
            if chosen:
                words = translate("your last {count} chosen weeks")
            comparison = compare(this, median)
            names = _of_week(words.format(count=count), translate("Median"))
            return Sides(comparison=comparison, names=names, leaves_out=len(counted) < len(earlier), chosen=chosen)
        case AgainstKind.CONTRACT if against.day is not None:
            change = next((each for each in changes if each.day == against.day), None)
            before, after = (change.before, change.after) if change else ((), ())
            names = Names(
                this=translate("the time since {day}").format(day=full_date(against.day)),
                other=translate("the time before"),
                this_head=translate("After"),
                other_head=translate("Before"),
            )
            return _of_ranges(Ranges(this=after, other=before), summaries, names)
        case AgainstKind.RANGES:
            names = Names(
                this=translate("the first range"),
                other=translate("the second"),
                this_head=translate("First range"),
                other_head=translate("Second"),
            )
            return _of_ranges(ranges, summaries, names)
        case AgainstKind.OTHER_WEEK if marked is not None:
            other_week = marked
        case _:
            other_week = week_before(week, summaries)
    comparison = compare(this, one_week(summaries.of(other_week)))
    return Sides(comparison=comparison, names=_of_week(week_words(other_week), short_week(other_week)))


def week_before(week: Week, summaries: Summaries) -> Week:
    """The week before; where that was not chosen to be logged, the latest before it that was, if there is any."""
    earlier = (week.shifted(-back) for back in range(1, REACH + 1))
    reached = (each for each in earlier if not summaries.is_left_out(each))
    found = next(reached, None)
    return week.shifted(-1) if found is None or found < summaries.weeks[-1] else found


def shown_weeks(sides: Sides, week: Week, summaries: Summaries) -> tuple[WeekSummary, ...]:
    """The weeks of the chart: both ranges, else the last twelve and what is compared where that is not far off."""
    if sides.ranges is not None:
        weeks = [*sides.ranges.this, *sides.ranges.other]
        return summaries.between(min(weeks), max(weeks)) if weeks else ()
    compared = [summary.week for summary in sides.comparison.other.weeks]
    first = min([week.shifted(1 - WEEKS_SHOWN), *compared])
    last = max([week, *compared])
    if (last.start - first.start).days // 7 >= MOST_SHOWN:
        first, last = week.shifted(1 - WEEKS_SHOWN), week
    return summaries.between(first, last)


def levels_of(comparison: Comparison) -> tuple[Level, ...]:
    """The medians that are compared, as lines across the weeks they are of."""
    sides = ((comparison.this, comparison.total.this), (comparison.other, comparison.total.other))
    return tuple(
        Level(first=side.weeks[0].week, last=side.weeks[-1].week, need=figure.per_40h)
        for side, figure in sides
        if side.is_median and figure.per_40h is not None
    )


def _of_week(other: str, other_head: str) -> Names:
    return Names(this=translate("this week"), other=other, this_head=translate("This week"), other_head=other_head)


def _of_ranges(ranges: Ranges, summaries: Summaries, names: Names) -> Sides:
    known = (_known(ranges.this, summaries), _known(ranges.other, summaries))
    counted = tuple(summaries.counted(each) for each in known)
    comparison = compare(range_of(counted[0]), range_of(counted[1]))
    chosen = summaries.are_chosen_alone(each.week for side in known for each in side)
    return Sides(comparison=comparison, names=names, ranges=ranges, leaves_out=counted != known, chosen=chosen)


def _known(weeks: Sequence[Week], summaries: Summaries) -> tuple[WeekSummary, ...]:
    return summaries.between(weeks[0], weeks[-1]) if weeks else ()
