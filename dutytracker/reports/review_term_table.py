"""Today's contract terms as a table: who holds them, what they give, and in how many member-weeks that is enough."""

from dutytracker.domain.pooling import Audience, Figures
from dutytracker.domain.pooling.term_lines import TermLine
from dutytracker.reports.entered_words import absence_rule_words, guarantee_words
from dutytracker.reports.review_cells import (
    ReviewTable,
    Row,
    count_cell,
    hidden_cell,
    hours_cell,
    share_cell,
)
from dutytracker.reports.review_curve_frame import covered_at, term_hours
from dutytracker.reports.table import Unit
from dutytracker.reports.words import translate


def term_table(figures: Figures, audience: Audience) -> ReviewTable:
    """A line for each term that at least k members hold, lowest first."""
    rows = tuple(_row(line, figures, audience) for line in figures.terms)
    none = Row(label=translate("Every term"), cells=(hidden_cell(audience, Unit.TEXT),) * 3)
    return ReviewTable(
        name=translate("Contract terms"),
        title=translate("Today’s contract terms"),
        columns=(translate("Term"), translate("Members"), translate("Per 40 h"), translate("Enough in")),
        rows=rows or (none,),
        remarks=(
            translate("As entered by members; terms of fewer than {number} members are not shown.").format(
                number=audience.k
            ),
        ),
    )


def _row(line: TermLine, figures: Figures, audience: Audience) -> Row:
    words = translate("{guarantee}, {rule}")
    return Row(
        label=words.format(
            guarantee=guarantee_words(line.term.guarantee), rule=absence_rule_words(line.term.absence_rule)
        ),
        cells=(
            count_cell(line.members, audience),
            hours_cell(line.contracted_per_40h, audience),
            share_cell(covered_at(figures, term_hours(line, audience)), audience),
        ),
    )
