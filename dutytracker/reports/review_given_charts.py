"""What was given as one bar, and the answer under every reading as a row of intervals."""

from collections.abc import Iterator
from fractions import Fraction

from dutytracker.domain.pooling import Audience, Figures
from dutytracker.domain.pooling.delivery import PooledDelivery
from dutytracker.domain.pooling.sensitivity import Reading
from dutytracker.reports.marks import (
    Anchor,
    Bar,
    Chart,
    ChartTable,
    Dot,
    Edge,
    Fill,
    Label,
    LegendItem,
    Line,
    Mark,
    Role,
)
from dutytracker.reports.review_answer_tables import (
    delivery_table,
    delivery_title,
    interval_of,
    sensitivity_table,
)
from dutytracker.reports.review_cells import ReviewTable, drawn_hours, drawn_share, hours_text
from dutytracker.reports.words import percent_words, translate


def given_chart(figures: Figures, audience: Audience, *, width: float, height: float) -> Chart | None:
    """Delivered, taken away and never scheduled hours in one bar, with a tick at the contract; `None` where hidden.

    Where more was scheduled than contracted, the bar goes on beyond the tick.
    """
    delivery = figures.delivery
    if delivery is None:
        return None
    table = delivery_table(figures, audience)
    return Chart(
        width=width,
        height=height,
        marks=tuple(_given_marks(delivery, audience, width, height)),
        legend=(
            LegendItem(words=translate("Delivered"), role=Role.PROTECTED),
            LegendItem(words=translate("Taken away"), role=Role.LOST, fill=Fill.EMPTY, edge=Edge.DASHED),
            LegendItem(words=translate("Never put on the schedule"), role=Role.INK, fill=Fill.EMPTY, edge=Edge.LINE),
            LegendItem(words=translate("Contract"), role=Role.CONTRACT, is_line=True),
        ),
        description=f"{delivery_title(delivery, audience)}.",
        make_table=lambda: _chart_table(table),
    )


def sensitivity_chart(figures: Figures, audience: Audience, *, width: float, row: float, text: float) -> Chart:
    """The share short under each reading with its interval, a row a reading, over an axis from 0 to 100 %."""
    height = row * (len(Reading) + 1)
    left, right = text, width - text * 2
    marks: list[Mark] = []
    for share in (Fraction(quarter, 4) for quarter in range(5)):
        x = left + float(share) * (right - left)
        role = Role.AXIS if share == Fraction(1, 2) else Role.GRID
        marks.append(Line(x1=x, y1=row * 0.9, x2=x, y2=height, role=role, thickness=0.75))
        marks.append(
            Label(x=x, y=row * 0.65, text=percent_words(share), role=Role.DIM, size=text, anchor=Anchor.MIDDLE)
        )
    for number, reading in enumerate(Reading, start=1):
        found = figures.readings[reading]
        interval = interval_of(found)
        if interval is None or found.share_short is None:
            continue
        role = Role.TREND if reading is Reading.AS_REPORTED else Role.INK
        y = row * (number + 0.5)
        low, found_at, high = (
            left + float(drawn_share(place, audience)) * (right - left)
            for place in (interval[0], found.share_short, interval[1])
        )
        marks.append(Line(x1=low, y1=y, x2=high, y2=y, role=role, thickness=1.1))
        marks += (Line(x1=x, y1=y - row * 0.2, x2=x, y2=y + row * 0.2, role=role, thickness=1.1) for x in (low, high))
        marks.append(Dot(x=found_at, y=y, radius=min(3.2, row * 0.24), role=role))
    return Chart(
        width=width,
        height=height,
        marks=tuple(marks),
        legend=(),
        description=translate("Share of members short under each reading, with its 95 % interval."),
        make_table=lambda: _chart_table(sensitivity_table(figures, audience)),
    )


def _given_marks(delivery: PooledDelivery, audience: Audience, width: float, height: float) -> Iterator[Mark]:
    contracted, delivered = delivery.contracted_per_40h, delivery.delivered_per_40h
    lost = delivery.eroded_by_per_40h
    whole = max(contracted, delivered + (sum(lost.values(), start=Fraction(0)) if lost is not None else 0), Fraction(1))
    tick = height * 0.14

    def reach(hours: Fraction) -> float:
        return float(drawn_hours(hours, audience) / drawn_hours(whole, audience)) * (width - 1)

    def bar(start: Fraction, hours: Fraction, role: Role, words: str, edge: Edge) -> Bar:
        return Bar(
            x=reach(start),
            y=tick,
            width=max(reach(start + hours) - reach(start) - 0.6, 0.4),
            height=height - 2 * tick,
            role=role,
            fill=Fill.SOLID if edge is Edge.NONE else Fill.EMPTY,
            edge=edge,
            crossed=role is Role.LOST,
            name=translate("{words}: {hours}").format(words=words, hours=hours_text(hours, audience)),
        )

    yield bar(Fraction(0), delivered, Role.PROTECTED, translate("Delivered"), Edge.NONE)
    reached = delivered
    for hours in () if lost is None else lost.values():
        if reach(reached + hours) > reach(reached):
            yield bar(reached, hours, Role.LOST, translate("Taken away"), Edge.DASHED)
        reached += hours
    if reach(reached) < reach(contracted):
        words = translate("Not delivered") if lost is None else translate("Never put on the schedule")
        yield bar(reached, contracted - reached, Role.INK, words, Edge.LINE)
    x = reach(contracted)
    yield Line(x1=x, y1=0, x2=x, y2=height, role=Role.CONTRACT, thickness=2.4)


def _chart_table(table: ReviewTable) -> ChartTable:
    return ChartTable(
        title=table.title,
        header=table.columns,
        rows=tuple((row.label, *(cell.text for cell in row.cells)) for row in table.rows),
    )
