"""The signs of a legend as small charts, so that paper draws them as it draws the chart itself."""

from dutytracker.reports.marks import Bar, Chart, ChartTable, Dot, LegendItem, Line, Mark

SIDE = 8.0
"""In the units of the chart; a line is half as wide again."""


def sign_of(item: LegendItem) -> Chart:
    """The sign alone; its words stand beside it."""
    width = SIDE * 1.5 if item.is_line else SIDE
    return Chart(
        width=width,
        height=SIDE,
        marks=(_mark(item, width),),
        legend=(),
        description=item.words,
        make_table=lambda: ChartTable(title="", header=(), rows=()),
    )


def _mark(item: LegendItem, width: float) -> Mark:
    if item.is_line:
        middle = SIDE / 2
        return Line(x1=0, y1=middle, x2=width, y2=middle, role=item.role, thickness=1.6, dashed=item.dashed)
    if item.is_dot:
        return Dot(x=SIDE / 2, y=SIDE / 2, radius=SIDE * 0.36, role=item.role, fill=item.fill, edge=item.edge)
    return Bar(
        x=0.5, y=0.5, width=SIDE - 1, height=SIDE - 1, role=item.role, fill=item.fill, edge=item.edge, radius=1.5
    )
