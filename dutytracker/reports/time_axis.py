"""The days below a chart of weeks: dates where there is room for them, else months, else years."""

from collections.abc import Iterator, Sequence
from datetime import date
from math import ceil

from dutytracker.domain.calendar import DAYS_PER_WEEK, Week
from dutytracker.reports.chart_layout import Layout
from dutytracker.reports.marks import Anchor, Label, Line, Mark, Role
from dutytracker.reports.words import numbered_day, short_month_name

DATE_WIDTH = 3.6
"""The room a date or year takes with the space beside it, in heights of the words."""

MOST_WEEKS_BY_DATE = 18

WEEKS_IN_A_MONTH = 365.25 / 12 / 7

MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120)


def time_marks(weeks: Sequence[Week], layout: Layout, *, bottom: float) -> Iterator[Mark]:
    """Words below the columns of weeks that follow each other, with a short line down from `bottom` at each."""
    for number, words, strong in _words(weeks, layout):
        x = layout.left + layout.column * (number + 0.5)
        yield Line(x1=x, y1=bottom, x2=x, y2=bottom + layout.text * 0.3, role=Role.AXIS)
        half = layout.text * len(words) * 0.3
        yield Label(
            x=min(max(x, half), layout.width - half),
            y=bottom + layout.text * 1.4,
            text=words,
            role=Role.INK if strong else Role.DIM,
            size=layout.text,
            anchor=Anchor.MIDDLE,
            bold=strong,
        )


def _words(weeks: Sequence[Week], layout: Layout) -> Iterator[tuple[int, str, bool]]:
    """The number of a week, what stands below it, and whether it stands out."""
    room = layout.text * DATE_WIDTH
    if len(weeks) <= MOST_WEEKS_BY_DATE:
        step = max(1, ceil(room / layout.column))
        last = len(weeks) - 1
        for number, week in enumerate(weeks):
            if (last - number) % step == 0:
                yield number, numbered_day(week.start), False
        return
    month = layout.column * WEEKS_IN_A_MONTH
    step = next((step for step in MONTH_STEPS if step * month >= room), MONTH_STEPS[-1])
    for number, week in enumerate(weeks):
        first = _first_of_month(week)
        if first is not None and (first.year * 12 + first.month - 1) % step == 0:
            january = first.month == 1
            yield number, str(first.year) if january else short_month_name(first), january and step < MONTH_STEPS[4]


def _first_of_month(week: Week) -> date | None:
    """The first day of a month in the week; `None` where no month begins in it."""
    last = week.last
    return last.replace(day=1) if last.day <= DAYS_PER_WEEK else None
