"""How good the record behind a pooled review is."""

from dutytracker.domain.evidence import Provenance
from dutytracker.domain.pooling import Audience, Figures
from dutytracker.domain.pooling.quality import DataQuality
from dutytracker.reports.marks import Role
from dutytracker.reports.review_cells import ReviewTable, Row, count_cell, hidden_cell, share_cell
from dutytracker.reports.table import Unit
from dutytracker.reports.words import provenance_words, translate


def quality_table(figures: Figures, audience: Audience) -> ReviewTable:
    """When the minutes were written down, how many entries are round, and how many were changed late."""
    quality = figures.quality
    rows = _hidden(audience) if quality is None else _rows(quality, audience)
    return ReviewTable(
        name=translate("Written down"),
        title=translate("When it was written down"),
        columns=(translate("Written down"), translate("Share", "a part of all")),
        rows=tuple(rows),
        remarks=(
            translate("Of the logged minutes. The program takes the time from the computer; nobody can type it."),
        ),
    )


def _hidden(audience: Audience) -> list[Row]:
    return [Row(label=translate("Every way"), cells=(hidden_cell(audience, Unit.SHARE),))]


def _rows(quality: DataQuality, audience: Audience) -> list[Row]:
    ways = _hidden(audience)
    if quality.provenance is not None:
        ways = [
            Row(
                label=provenance_words(way),
                cells=(share_cell(quality.provenance[way], audience, 1),),
                role=Role.INK,
            )
            for way in Provenance
        ]
    round_ones = share_cell(quality.multiples_of_15, audience, 1)
    rows = [*ways, Row(label=translate("Entries that are multiples of 15 min"), cells=(round_ones,))]
    if audience is Audience.INSIDE:
        late = count_cell(quality.late_edits, audience)
        rows.append(Row(label=translate("Changes over 7 days after the work"), cells=(late,)))
    return rows
