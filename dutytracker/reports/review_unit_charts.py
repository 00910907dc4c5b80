"""The whole unit in a picture: who is known to have needed more, who is known not to, and of whom nothing is known."""

from collections.abc import Iterator
from fractions import Fraction
from math import ceil, sqrt

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.pooling import Figures, PooledReview
from dutytracker.domain.pooling.shortness import ShortMembers
from dutytracker.reports.marks import (
    Bar,
    Chart,
    ChartTable,
    Edge,
    Fill,
    LegendItem,
    Line,
    Mark,
    Role,
)
from dutytracker.reports.review_cells import shares_text
from dutytracker.reports.words import percent_words, translate

MOST_SQUARES = 1000
"""A larger unit is drawn as one bar to scale."""


@dataclass(frozen=True, slots=True)
class UnitParts:
    """A roster in three parts: members short, members not short, and those of whom nothing is known."""

    short: int
    others: int
    unknown: int

    @property
    def roster(self) -> int:
        """All of them."""
        return self.short + self.others + self.unknown


def unit_parts(review: PooledReview) -> UnitParts | None:
    """The parts of the unit; `None` where the roster is unknown or how many are short is hidden."""
    figures = review.figures
    if figures is None or figures.short is None or review.roster is None:
        return None
    counted, short = figures.members_counted, figures.short.short
    return UnitParts(short=short, others=counted - short, unknown=review.roster - counted)


def unit_chart(parts: UnitParts, *, width: float, height: float) -> Chart:
    """A square for each therapist, those who needed more from the left, the others from the right; no words in it."""
    marks = _squares(parts, width, height) if parts.roster <= MOST_SQUARES else _stretches(parts, width, height)
    return Chart(
        width=width,
        height=height,
        marks=tuple(marks),
        legend=_unit_legend(),
        description=_unit_description(parts),
        make_table=lambda: ChartTable(
            title=translate("The whole unit"),
            header=(translate("Therapists"), translate("Number"), translate("Share of the unit")),
            rows=tuple(
                (words, str(number), percent_words(Fraction(number, parts.roster)))
                for words, number in (
                    (translate("Needed more"), parts.short),
                    (translate("Did not"), parts.others),
                    (translate("Unknown"), parts.unknown),
                )
            ),
        ),
    )


def bounds_chart(figures: Figures, *, width: float, height: float, text: float) -> Chart | None:
    """0 to 100 %: the worst-case bounds, on them the 95 % interval, and a tick at the share of those reporting.

    `None` where how many are short is hidden.
    """
    short = figures.short
    if short is None:
        return None
    thick = min(height, text * 0.9)
    top = (height - thick) / 2

    def bar(low: Fraction | int, high: Fraction | int, role: Role, words: str) -> Bar:
        left, wide = float(low) * width, float(high - low) * width
        return Bar(x=left, y=top, width=wide, height=thick, role=role, radius=thick / 3, name=words)

    marks: list[Mark] = [bar(0, 1, Role.GRID, "")]
    if short.bounds is not None:
        words = translate("{shares} of the whole unit").format(shares=shares_text(short.bounds))
        marks.append(bar(*short.bounds, Role.OTHER_PAID, words))
    words = translate("{shares} of those reporting").format(shares=shares_text(short.wilson_95))
    marks.append(bar(*short.wilson_95, Role.PROTECTED, words))
    x = float(short.share) * width
    marks.append(
        Line(x1=x, y1=top - thick * 0.5, x2=x, y2=top + thick * 1.5, role=Role.INK, thickness=max(2, thick * 0.2))
    )
    return Chart(
        width=width,
        height=height,
        marks=tuple(marks),
        legend=_bounds_legend(short),
        description=" ".join(item.words for item in _bounds_legend(short)),
        make_table=lambda: ChartTable(
            title=translate("Members short"),
            header=(translate("Figure"), translate("Share", "a part of all")),
            rows=(
                (translate("Of those reporting"), percent_words(short.share)),
                (translate("95 % interval"), shares_text(short.wilson_95)),
                (
                    translate("Of the whole unit"),
                    translate("unknown: no roster") if short.bounds is None else shares_text(short.bounds),
                ),
            ),
        ),
    )


def _bounds_legend(short: ShortMembers) -> tuple[LegendItem, ...]:
    items = [
        LegendItem(words=percent_words(short.share), role=Role.INK, is_line=True),
        LegendItem(
            words=translate("{shares} of those reporting").format(shares=shares_text(short.wilson_95)),
            role=Role.PROTECTED,
        ),
    ]
    if short.bounds is not None:
        words = translate("{shares} of the whole unit").format(shares=shares_text(short.bounds))
        items.append(LegendItem(words=words, role=Role.OTHER_PAID))
    return tuple(items)


def rows_for(roster: int, width: float, height: float) -> int:
    """How many rows of squares fill a stretch of that size best; at least one."""
    return max(1, round(sqrt(roster * height / width)))


def _squares(parts: UnitParts, width: float, height: float) -> Iterator[Mark]:
    rows = rows_for(parts.roster, width, height)
    columns = ceil(parts.roster / rows)
    wide, high = width / columns, height / rows
    gap = min(wide, high) * 0.14
    for number in range(parts.roster):
        column, row = divmod(number, rows)
        x, y = column * wide + gap, row * high + gap
        side, tall = wide - 2 * gap, high - 2 * gap
        if number < parts.short:
            yield Bar(x=x, y=y, width=side, height=tall, role=Role.PROTECTED)
        elif number < parts.short + parts.unknown:
            yield Bar(x=x, y=y, width=side, height=tall, role=Role.HEAT_2, fill=Fill.EMPTY, edge=Edge.LINE)
        else:
            yield Bar(x=x, y=y, width=side, height=tall, role=Role.INK, fill=Fill.EMPTY, edge=Edge.LINE)
            yield Line(x1=x, y1=y + tall, x2=x + side, y2=y, role=Role.INK, thickness=min(0.9, side / 6))


def _stretches(parts: UnitParts, width: float, height: float) -> Iterator[Mark]:
    left = 0.0
    for number, role, fill in (
        (parts.short, Role.PROTECTED, Fill.SOLID),
        (parts.unknown, Role.DIM, Fill.EMPTY),
        (parts.others, Role.INK, Fill.HATCHED),
    ):
        wide = width * number / parts.roster
        if number:
            edge = Edge.NONE if fill is Fill.SOLID else Edge.LINE
            yield Bar(x=left + 0.4, y=0.4, width=wide - 0.8, height=height - 0.8, role=role, fill=fill, edge=edge)
        left += wide


def _unit_legend() -> tuple[LegendItem, ...]:
    return (
        LegendItem(words=translate("Needed more"), role=Role.PROTECTED),
        LegendItem(words=translate("Unknown"), role=Role.HEAT_2, fill=Fill.EMPTY, edge=Edge.LINE),
        LegendItem(words=translate("Did not"), role=Role.INK, fill=Fill.EMPTY, edge=Edge.LINE),
    )


def _unit_description(parts: UnitParts) -> str:
    words = translate(
        "Of {roster} therapists in the unit {short} needed more, {others} did not, of {unknown} nothing is known."
    )
    return words.format(roster=parts.roster, short=parts.short, others=parts.others, unknown=parts.unknown)
