"""The marks that charts of weeks share: stacked bars, contract ticks, signs and words beside them."""

from collections.abc import Container, Iterator, Sequence

from dutytracker.domain.calendar import Week
from dutytracker.domain.week_summary import Verdict, WeekSummary
from dutytracker.reports.axis import Hours
from dutytracker.reports.chart_layout import BAR_SHARE, Layout
from dutytracker.reports.chart_parts import Part, placement_parts
from dutytracker.reports.marks import (
    Anchor,
    Bar,
    Edge,
    Fill,
    Label,
    Line,
    Role,
)
from dutytracker.reports.words import hours_and_minutes, numbered_day, short_week, translate

GAP = 0.5
"""What is left free between two stretches of a bar."""

EDGES = {Fill.HATCHED: Edge.LINE, Fill.EMPTY: Edge.DASHED}
"""Only what does not fill its area has an outline."""

TEXT_ROLES = {
    Role.OWN_TIME: Role.OWN_TIME_TEXT,
    Role.PROTECTED: Role.PROTECTED_TEXT,
    Role.OTHER_PAID: Role.OTHER_PAID_TEXT,
    Role.OUTSIDE: Role.OTHER_PAID_TEXT,
    Role.UNDONE: Role.INK,
    Role.LOST: Role.INK,
}
"""A fill may be too light to be read as text."""


def right(summaries: Sequence[WeekSummary], layout: Layout) -> float:
    """Where the last column ends."""
    return layout.left + layout.column * len(summaries)


def middle(layout: Layout, number: int) -> float:
    """Where the middle of a column stands."""
    return layout.left + layout.column * (number + 0.5)


def stack(parts: Sequence[Part], summary: WeekSummary, axis: Hours, layout: Layout, number: int) -> Iterator[Bar]:
    """The bars of one week, from −K upward."""
    return stack_from(-summary.clearing, parts, summary.week, axis, layout, number=number)


def stack_from(
    reached: int, parts: Sequence[Part], week: Week, axis: Hours, layout: Layout, *, number: int
) -> Iterator[Bar]:
    """The bars of one week, upward from `reached` minutes."""
    for part in parts:
        if part.minutes:
            top = axis.y(reached + part.minutes)
            yield Bar(
                x=_bar_left(layout, number),
                y=top,
                width=layout.column * BAR_SHARE,
                height=max(axis.y(reached) - top - GAP, GAP),
                role=part.role,
                fill=part.fill,
                edge=EDGES.get(part.fill, Edge.NONE),
                crossed=part.role is Role.LOST,
                name=f"{short_week(week)}: {part.words} {hours_and_minutes(part.minutes)}",
            )
        reached += part.minutes


def outline(summary: WeekSummary, axis: Hours, layout: Layout, number: int) -> Bar:
    """The dashed box around a week of which too few days are closed."""
    top = axis.y(summary.need)
    return Bar(
        x=_bar_left(layout, number) - 1.5,
        y=top - 1.5,
        width=layout.column * BAR_SHARE + 3,
        height=axis.y(-summary.clearing) - top + 3,
        role=Role.DIM,
        fill=Fill.EMPTY,
        edge=Edge.DASHED,
        radius=2,
    )


def not_chosen_line(summary: WeekSummary, axis: Hours, layout: Layout, number: int) -> Line:
    """The sign of a week that was not chosen to be logged, where its bar would begin."""
    x, y = _bar_left(layout, number), axis.y(0) - 2
    name = f"{short_week(summary.week)}: {translate('not chosen')}"
    end = x + layout.column * BAR_SHARE
    return Line(x1=x, y1=y, x2=end, y2=y, role=Role.DIM, thickness=1.2, dashed=True, name=name)


def contracts(summaries: Sequence[WeekSummary], axis: Hours, layout: Layout) -> Iterator[Line]:
    """A tick across the column of each week whose contract is known and that was not away."""
    for number, summary in enumerate(summaries):
        if summary.contracted is None or summary.scheduled == 0:
            continue
        y = axis.y(summary.contracted)
        yield Line(
            x1=layout.left + layout.column * number + 0.5,
            y1=y,
            x2=layout.left + layout.column * (number + 1) - 0.5,
            y2=y,
            role=Role.CONTRACT,
            thickness=2,
            name=f"{short_week(summary.week)}: {translate('contract')} {hours_and_minutes(summary.contracted)}",
        )


def signs(
    summaries: Sequence[WeekSummary], axis: Hours, layout: Layout, left_out: Container[Week] = frozenset()
) -> Iterator[Label]:
    """A question mark over a week that cannot be told, "away" over one that was; none over one `left_out`."""
    for number, summary in enumerate(summaries):
        if summary.week in left_out:
            continue
        y = _clear_of_contract(summary, axis, layout) - layout.text * 0.5
        x = middle(layout, number)
        if summary.verdict is Verdict.AWAY:
            yield Label(x=x, y=y, text=translate("away"), role=Role.DIM, size=layout.text * 0.9, anchor=Anchor.MIDDLE)
        elif summary.verdict is Verdict.CANNOT_TELL:
            yield Label(x=x, y=y, text="?", size=layout.text * 1.3, anchor=Anchor.MIDDLE, bold=True)


def dates_below(summaries: Sequence[WeekSummary], layout: Layout, running: Week | None) -> Iterator[Label]:
    """The first day of each week, its month only where it changes: "9/27", "10/4", "11"."""
    month = None
    for number, summary in enumerate(summaries):
        day = summary.week.start
        yield Label(
            x=middle(layout, number),
            y=layout.height - layout.text * 0.3,
            text=f"{day.day}" if day.month == month else numbered_day(day),
            role=Role.INK if summary.week == running else Role.DIM,
            size=layout.text,
            anchor=Anchor.MIDDLE,
            bold=summary.week == running,
        )
        month = day.month


def words_beside(summaries: Sequence[WeekSummary], axis: Hours, layout: Layout, *, own_time: bool) -> Iterator[Label]:
    """What each stretch is, right of the last bar, at the height where it lies there."""
    bars = [(-summary.clearing, placement_parts(summary, own_time=own_time)) for summary in summaries]
    return words_beside_bars(bars, summaries, axis, layout)


def words_beside_bars(
    bars: Sequence[tuple[int, Sequence[Part]]], summaries: Sequence[WeekSummary], axis: Hours, layout: Layout
) -> Iterator[Label]:
    """The same for bars of any parts, each with the minutes at which it starts, and the contracts of their weeks."""
    wanted = [*_heights_of_parts(bars, axis)]
    contracted = [each.contracted for each in summaries if each.contracted is not None and each.scheduled]
    if contracted:
        wanted.append((axis.y(contracted[-1]), translate("contract"), Role.CONTRACT))
    x = right(summaries, layout) + layout.text * 0.8
    for y, words, role in _spread(wanted, layout.text * 1.35, axis.bottom):
        yield Label(x=x, y=y + layout.text * 0.35, text=words, role=role, size=layout.text, bold=True)


def words_below_zero(axis: Hours, layout: Layout) -> Iterator[Label]:
    """What lies below zero, left of the first bar; nothing where no bar reaches there."""
    if axis.lowest < 0:
        yield Label(
            x=layout.left - layout.text * 0.6,
            y=axis.y(0) + layout.text * 1.6,
            text=translate("older work cleared"),
            role=Role.DIM,
            size=layout.text,
            anchor=Anchor.END,
        )


def _heights_of_parts(bars: Sequence[tuple[int, Sequence[Part]]], axis: Hours) -> Iterator[tuple[float, str, Role]]:
    """The middle of each stretch in the last bar that has any, for the stretches that some bar has."""
    used = {part.role for _, parts in bars for part in parts if part.minutes}
    filled = [bar for bar in bars if any(part.minutes for part in bar[1])]
    for start, parts in filled[-1:]:
        reached = start
        for part in parts:
            if part.role in used:
                yield axis.y(reached + part.minutes / 2), part.beside, TEXT_ROLES[part.role]
            reached += part.minutes


def _bar_left(layout: Layout, number: int) -> float:
    return layout.left + layout.column * (number + (1 - BAR_SHARE) / 2)


def _clear_of_contract(summary: WeekSummary, axis: Hours, layout: Layout) -> float:
    """The top of a bar, or the contract's tick where it runs through what would stand on the bar."""
    top = axis.y(summary.need)
    tick = axis.y(summary.contracted or 0)
    return tick if summary.scheduled and 0 < top - tick < layout.text * 2 else top


def _spread(wanted: Sequence[tuple[float, str, Role]], gap: float, bottom: float) -> list[tuple[float, str, Role]]:
    """The same words, top first, moved apart until neighbors are at least `gap` apart and none lies below `bottom`."""
    placed: list[tuple[float, str, Role]] = []
    limit = bottom
    for y, words, role in sorted(wanted, reverse=True):
        limit = min(y, limit)
        placed.append((limit, words, role))
        limit -= gap
    return placed[::-1]
