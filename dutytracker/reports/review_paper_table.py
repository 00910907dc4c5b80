"""What members tell on paper, apart from every signed share."""

from dutytracker.domain.pooling import Audience
from dutytracker.domain.pooling.paper import PaperFigures, PaperReview
from dutytracker.reports.review_answer_tables import short_of_cell
from dutytracker.reports.review_cells import ReviewTable, Row, count_cell, hidden_cell, hours_cell, share_cell
from dutytracker.reports.table import Unit
from dutytracker.reports.words import translate


def paper_table(paper: PaperReview) -> ReviewTable:
    """The few figures of the paper sheets, under the same rules."""
    audience = paper.audience
    rows = [
        Row(label=translate("Members with a paper sheet"), cells=(count_cell(paper.members, audience),)),
        Row(
            label=translate("Members with a comparable week"),
            cells=(count_cell(paper.members_comparable, audience),),
        ),
    ]
    if audience is Audience.INSIDE:
        rows.append(Row(label=translate("Weeks on paper"), cells=(count_cell(paper.weeks, audience),)))
    rows += _hidden(audience) if paper.figures is None else _figures(paper.figures, audience)
    return ReviewTable(
        name=translate("On paper"),
        title=translate("Paper sheets, apart"),
        columns=(translate("Figure"), translate("Value")),
        rows=tuple(rows),
        remarks=(translate("Typed in by the steward, unsigned, and in no other figure of this packet."),),
    )


def _hidden(audience: Audience) -> list[Row]:
    return [Row(label=translate("Members who needed more"), cells=(hidden_cell(audience, Unit.COUNT),), strong=True)]


def _figures(figures: PaperFigures, audience: Audience) -> list[Row]:
    return [
        Row(
            label=translate("Members who needed more"),
            cells=(short_of_cell(figures.members_short, figures.members_counted, audience),),
            strong=True,
        ),
        Row(label=translate("Share of them"), cells=(share_cell(figures.share_short, audience),)),
        Row(label=translate("Logged per 40 h, mean"), cells=(hours_cell(figures.logged, audience),)),
        Row(label=translate("Left undone per 40 h, mean"), cells=(hours_cell(figures.undone, audience),)),
        Row(label=translate("Logged and left undone per 40 h, mean"), cells=(hours_cell(figures.need, audience),)),
    ]
