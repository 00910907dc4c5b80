"""The rows of a map of hours by code in which what few members have is folded into one code, or hidden as a whole."""

from collections.abc import Iterable, Mapping
from fractions import Fraction

from dutytracker.domain.duties import CAMPAIGN_DUTIES, Duty
from dutytracker.domain.pooling import Audience
from dutytracker.reports.labels import DUTY_LABELS
from dutytracker.reports.marks import Role, role_of
from dutytracker.reports.review_cells import Cell, Row, hidden_cell, hours_cell, sum_remark
from dutytracker.reports.table import Unit
from dutytracker.reports.words import translate


def total_of(means: Mapping[str, Fraction] | None) -> Fraction | None:
    """The sum of a map; `None` where it is hidden."""
    return None if means is None else sum(means.values(), start=Fraction(0))


def folded_cell(means: Mapping[str, Fraction] | None, code: str, *, target: str, audience: Audience) -> Cell:
    """The figure of a code. A code that is missing beside a folded sum may be in it; without one it is zero."""
    if means is None or (code not in means and target in means):
        return hidden_cell(audience, Unit.HOURS)
    return hours_cell(means.get(code, Fraction(0)), audience)


def duty_rows(means: Mapping[str, Fraction] | None, audience: Audience) -> tuple[Row, ...]:
    """The thirteen duties, the campaign's five first and strong."""
    return tuple(
        Row(
            label=translate(DUTY_LABELS[duty]),
            cells=(folded_cell(means, duty, target=Duty.OTH, audience=audience),),
            strong=duty in CAMPAIGN_DUTIES,
            role=role_of(duty),
        )
        for duty in Duty
    )


def total_row(label: str, exact: Fraction | None, audience: Audience, role: Role | None = None) -> Row:
    """The strong row of a sum."""
    return Row(label=label, cells=(hours_cell(exact, audience),), strong=True, role=role)


def folded_remark(
    means: Mapping[str, Fraction] | None, codes: Iterable[str], *, target: str, label: str, audience: Audience
) -> str:
    """Where that is which few members have; empty where every code stands by itself."""
    if means is None or target not in means or all(code in means for code in codes):
        return ""
    words = translate("“{label}” also holds what fewer than {number} members have.")
    return words.format(label=label, number=audience.k)


def rounding_remark(rows: Iterable[Row], total: Row) -> str:
    """What is said where the shown rows miss the shown sum; rows that are hidden lie in another one."""
    cells = [row.cells[0] for row in rows if row.cells[0].value is not None]
    return sum_remark(cells, total.cells[0]) if cells else ""


def said(*remarks: str) -> tuple[str, ...]:
    """The remarks that say something."""
    return tuple(remark for remark in remarks if remark)
