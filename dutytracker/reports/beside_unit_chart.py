"""A member's duties beside the unit's as lying bars, two a duty, with their table."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from dutytracker.domain.duties import Duty
from dutytracker.domain.records import LogSettings
from dutytracker.reports.beside_unit import BesideLine, Group, hours_text
from dutytracker.reports.marks import Bar, Chart, ChartTable, Fill, Label, LegendItem, Line, Mark, Role, role_of
from dutytracker.reports.words import short_duty_label, translate

ROW = 3.1
"""How high a duty is with its two bars, in sizes of the words."""

LABELS = 12.4
"""How wide the names of duties are, in sizes of the words."""

MOST_LABELS = 0.42
"""They take no more of the width than this."""

FIGURES = 4.6
"""The room for a figure at the end of a bar, in sizes of the words."""


def chart_height(lines: Sequence[BesideLine], text: float) -> float:
    """How high the chart of these lines is where its words are of that size."""
    return len(_duties(lines)) * ROW * text + text * 0.5


def duties_beside_chart(lines: Sequence[BesideLine], settings: LogSettings, *, width: float, text: float) -> Chart:
    """Two bars for each duty among the lines: yours strong, the unit's pale below it, to one scale from zero."""
    duties = _duties(lines)
    height = chart_height(lines, text)
    left = min(text * LABELS, width * MOST_LABELS)
    longest = max((hours for line in duties for hours in (line.yours, line.unit) if hours), default=Fraction(1))
    scale = max(width - left - text * FIGURES, 1) / float(longest)
    marks: list[Mark] = [Line(x1=left, y1=0, x2=left, y2=height, role=Role.AXIS)]
    for number, line in enumerate(duties):
        marks += _marks(line, settings, top=number * ROW * text + text * 0.4, left=left, scale=scale, text=text)
    return Chart(
        width=width,
        height=height,
        marks=tuple(marks),
        legend=(
            LegendItem(words=translate("yours"), role=Role.DIM),
            LegendItem(words=translate("the unit’s"), role=Role.DIM, fill=Fill.PALE),
        ),
        description=_description(duties),
        make_table=lambda: duties_beside_table(duties),
    )


def duties_beside_table(duties: Sequence[BesideLine]) -> ChartTable:
    """The same figures in words."""
    return ChartTable(
        title=translate("Logged by duty per 40 h, beside the unit"),
        header=(translate("Duty"), translate("Yours"), translate("The unit’s")),
        rows=tuple((line.label, hours_text(line.yours), hours_text(line.unit)) for line in duties),
    )


def _duties(lines: Sequence[BesideLine]) -> tuple[BesideLine, ...]:
    return tuple(line for line in lines if line.group is Group.DUTY)


def _description(duties: Sequence[BesideLine]) -> str:
    words = translate("{duty}: yours {yours}, the unit’s {unit}")
    told = "; ".join(
        words.format(duty=line.label, yours=hours_text(line.yours), unit=hours_text(line.unit)) for line in duties
    )
    return translate("Logged by duty per 40 h. {duties}.").format(duties=told)


def _marks(
    line: BesideLine, settings: LogSettings, *, top: float, left: float, scale: float, text: float
) -> Iterator[Mark]:
    duty = line.duty or Duty.OTH
    label = line.label if duty is Duty.OTH else short_duty_label(duty, settings)
    thick = text * 1.15
    yield Label(x=0, y=top + thick + text * 0.35, text=label, size=text)
    for number, (hours, words, fill) in enumerate(
        (
            (line.yours, translate("yours {hours}"), Fill.SOLID),
            (line.unit, translate("the unit’s {hours}"), Fill.PALE),
        )
    ):
        y = top + number * thick * 1.1
        length = float(hours or 0) * scale
        if length:
            yield Bar(
                x=left + 1,
                y=y + thick * 0.12,
                width=length,
                height=thick * 0.76,
                role=role_of(duty),
                fill=fill,
                radius=2,
                name=f"{line.label}: {words.format(hours=hours_text(hours))}",
            )
        yield Label(
            x=left + length + text * 0.6,
            y=y + thick * 0.5 + text * 0.33,
            text=hours_text(hours),
            size=text * 0.92,
            role=Role.INK if number == 0 else Role.DIM,
        )
