"""The shown points of the curve as a table."""

from dutytracker.domain.pooling import Audience, Figures
from dutytracker.reports.review_cells import ReviewTable, Row, hidden_cell, share_cell, shares_cell
from dutytracker.reports.review_curve_frame import shown_points
from dutytracker.reports.table import Unit
from dutytracker.reports.words import hours_words, translate


def curve_points_table(figures: Figures, audience: Audience) -> ReviewTable:
    """A line for each half hour of which need or floor may be shown."""
    rows = tuple(
        Row(
            label=hours_words(point.hours),
            cells=(
                share_cell(point.need, audience),
                shares_cell(point.need_band, audience),
                share_cell(point.floor, audience),
            ),
        )
        for point in shown_points(figures)
    )
    none = Row(label=translate("Every"), cells=(hidden_cell(audience, Unit.SHARE),) * 3)
    return ReviewTable(
        name=translate("Curve"),
        title=translate("Member-weeks covered, by guaranteed hours"),
        columns=(
            translate("Per 40 h"),
            translate("Need"),
            translate("95 % band"),
            translate("Floor"),
        ),
        rows=rows or (none,),
        remarks=(
            translate("Hours where fewer than {number} members are covered, or are not, have no line.").format(
                number=audience.k
            ),
        ),
    )
