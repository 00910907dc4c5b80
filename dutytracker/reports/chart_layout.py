"""Where the columns of a chart of weeks stand."""

from dutytracker.domain.dataclass import dataclass

BAR_SHARE = 0.62
"""How much of a week's column its bar takes."""

WIDEST_COLUMN = 6
"""How wide a column with a bar gets on the screen at most, in sizes of the words."""

WIDEST_COLUMN_OF_POINTS = 9
"""How wide a column with a point gets on the screen at most: a line over twelve weeks fills a window."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Where the columns of a chart stand, in the units of the chart; what is right of the last is for words."""

    width: float
    height: float
    left: float
    column: float
    text: float = 8
    """The size of the words."""


def page_layout(weeks: int, height: float = 152) -> Layout:
    """The layout of a printed chart, in points; its columns are those of the table below it."""
    return Layout(width=524, height=height, left=102, column=min(360 / max(weeks, 1), 44), text=7.5)


def screen_layout(
    weeks: int, width: float, height: float, text: float = 11, *, widest: float = WIDEST_COLUMN
) -> Layout:
    """A layout that fills a widget of that size, nothing right of the last column; few weeks stay as narrow as many."""
    left = text * 3
    column = min((width - left) / max(weeks, 1), text * widest)
    return Layout(width=width, height=height, left=left, column=column, text=text)
