"""What a pooled review tells of the work: which it was, where it was done, what was left, and how need follows."""

from collections.abc import Mapping
from fractions import Fraction

from dutytracker.domain.duties import CAMPAIGN_DUTIES, Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.pooling import Audience, Figures
from dutytracker.domain.pooling.places import OUT, UNPROTECTED, OutsideProtected
from dutytracker.reports.labels import DUTY_LABELS
from dutytracker.reports.marks import Role
from dutytracker.reports.review_cells import (
    Cell,
    ReviewTable,
    Row,
    hidden_cell,
    hours_cell,
    hours_text,
    less,
    ratio_cell,
    sum_remark,
)
from dutytracker.reports.review_labels import PLACES
from dutytracker.reports.review_maps import (
    duty_rows,
    folded_cell,
    folded_remark,
    rounding_remark,
    said,
    total_of,
    total_row,
)
from dutytracker.reports.table import Unit
from dutytracker.reports.words import translate

PLACE_ROLES = {
    Placement.PROT: Role.PROTECTED,
    Placement.FREED: Role.OTHER_PAID,
    Placement.GAP: Role.OTHER_PAID,
    Placement.BREAK: Role.OWN_TIME,
    Placement.PRE: Role.OWN_TIME,
    Placement.POST: Role.OWN_TIME,
    Placement.OFF: Role.OWN_TIME,
}
"""Amber is own time and nothing else."""


def work_tables(figures: Figures, audience: Audience) -> tuple[ReviewTable, ...]:
    """All of them, in the order of the page."""
    return (
        duty_table(figures, audience),
        place_table(figures, audience),
        own_time_table(figures, audience),
        need_table(figures, audience),
        undone_table(figures, audience),
    )


def logged_per_40h(figures: Figures) -> Fraction | None:
    """The mean of logged work; `None` where nothing that adds up to it is shown."""
    estimates = figures.estimates
    if estimates is not None:
        return estimates.floor.mean + estimates.clearing
    return next((total for total in map(total_of, (figures.by_duty, figures.by_placement)) if total is not None), None)


def duty_table(figures: Figures, audience: Audience) -> ReviewTable:
    """Logged work by duty, the campaign's five first."""
    rows = duty_rows(figures.by_duty, audience)
    total = total_row(translate("Logged"), total_of(figures.by_duty), audience)
    return ReviewTable(
        name=translate("By duty"),
        title=translate("By duty (the campaign’s five first)"),
        columns=(translate("Duty"), translate("Per 40 h")),
        rows=(*rows, total),
        remarks=said(
            _first_five(figures.by_duty, audience),
            _other_duties(figures.by_duty, audience),
            rounding_remark(rows, total),
        ),
    )


def place_table(figures: Figures, audience: Audience) -> ReviewTable:
    """Inside and outside protected time, over all who report."""
    means = figures.by_placement
    parts = tuple(
        Row(label=label, cells=(_of(means, code, audience),), role=role)
        for code, label, role in (
            (Placement.PROT.value, translate(PLACES[Placement.PROT]), Role.PROTECTED),
            (OUT, translate("Outside protected time"), Role.OUTSIDE),
        )
    )
    total = total_row(translate("Logged"), total_of(means), audience)
    return ReviewTable(
        name=translate("By place"),
        title=_place_title(figures, audience),
        columns=(translate("Place in the day"), translate("Per 40 h")),
        rows=(*parts, total),
        remarks=said(rounding_remark(parts, total)),
    )


def own_time_table(figures: Figures, audience: Audience) -> ReviewTable:
    """Work outside protected time by place, of the members who tell own time; own time in amber."""
    outside = figures.outside
    if outside is None:
        rows: tuple[Row, ...] = (Row(label=translate("Own time"), cells=(hidden_cell(audience, Unit.HOURS),)),)
        remarks: tuple[str, ...] = (
            translate("Fewer than {number} members tell where own time was spent.").format(number=audience.k),
        )
    else:
        rows, remarks = _outside_rows(outside, audience), _outside_remarks(outside, audience)
    return ReviewTable(
        name=translate("Own time"),
        title=_own_time_title(outside),
        columns=(translate("Place in the day"), translate("Per 40 h")),
        rows=rows,
        remarks=remarks,
    )


def need_table(figures: Figures, audience: Audience) -> ReviewTable:
    """From logged work to need, step by step."""
    estimates = figures.estimates
    logged = hours_cell(logged_per_40h(figures), audience)
    clearing = less(hours_cell(None if estimates is None else estimates.clearing, audience))
    floor = hours_cell(None if estimates is None else estimates.floor.mean, audience)
    undone = hours_cell(None if estimates is None else estimates.undone, audience, signed=True)
    need = hours_cell(None if estimates is None else estimates.need.mean, audience)
    return ReviewTable(
        name=translate("Need"),
        title=translate("Sufficiency: from logged work to need"),
        columns=(translate("Step"), translate("Per 40 h")),
        rows=(
            Row(label=translate("Logged work"), cells=(logged,), strong=True),
            Row(label=translate("less work that clears older weeks"), cells=(clearing,)),
            Row(label=translate("Floor: work done alone"), cells=(floor,), strong=True),
            Row(label=translate("plus left undone (estimates)"), cells=(undone,)),
            Row(label=translate("Need"), cells=(need,), strong=True),
        ),
        remarks=said(sum_remark((logged, clearing), floor) or sum_remark((floor, undone), need)),
    )


def undone_table(figures: Figures, audience: Audience) -> ReviewTable:
    """Estimates of work left undone, by duty, and how those turned out that were cleared later."""
    estimates = figures.estimates
    means = None if estimates is None else estimates.undone_by_duty
    rows = duty_rows(means, audience)
    total = total_row(translate("Left undone"), None if estimates is None else estimates.undone, audience)
    return ReviewTable(
        name=translate("Left undone"),
        title=translate("Left undone, by duty (estimates)"),
        columns=(translate("Duty"), translate("Per 40 h")),
        rows=(*rows, total),
        remarks=said(
            _other_duties(means, audience),
            _cleared(figures.cleared_actual_to_estimate, audience),
            rounding_remark(rows, total),
        ),
    )


def _of(means: Mapping[str, Fraction] | None, code: str, audience: Audience) -> Cell:
    return hours_cell(None if means is None else means.get(code, Fraction(0)), audience)


def _first_five(means: Mapping[str, Fraction] | None, audience: Audience) -> str:
    if means is None or any(duty not in means and Duty.OTH in means for duty in CAMPAIGN_DUTIES):
        return ""
    five = sum((means.get(duty, Fraction(0)) for duty in CAMPAIGN_DUTIES), start=Fraction(0))
    others = sum(means.values(), start=Fraction(0)) - five
    words = translate("The first five {five}, the other eight {others}.")
    return words.format(five=hours_text(five, audience), others=hours_text(others, audience))


def _other_duties(means: Mapping[str, Fraction] | None, audience: Audience) -> str:
    return folded_remark(means, Duty, target=Duty.OTH, label=translate(DUTY_LABELS[Duty.OTH]), audience=audience)


def _place_title(figures: Figures, audience: Audience) -> str:
    means = figures.by_placement
    if means is None:
        return translate("Where the work was done")
    words = translate("Where the work was done: {outside} of {logged} was outside protected time")
    return words.format(
        outside=hours_text(means.get(OUT, Fraction(0)), audience),
        logged=hours_text(sum(means.values(), start=Fraction(0)), audience),
    )


def _own_time_title(outside: OutsideProtected | None) -> str:
    if outside is None:
        return translate("Outside protected time, by place")
    words = translate("Outside protected time, by place ({number} members who tell own time)")
    return words.format(number=outside.members)


def _outside_rows(outside: OutsideProtected, audience: Audience) -> tuple[Row, ...]:
    means = outside.per_40h
    rows = [
        Row(
            label=translate(PLACES[place]),
            cells=(folded_cell(means, place.value, target=OUT, audience=audience),),
            role=PLACE_ROLES[place],
        )
        for place in UNPROTECTED
    ]
    if means is not None and OUT in means:
        label = translate("Other places, of fewer than {number} members each").format(number=audience.k)
        rows.append(Row(label=label, cells=(hours_cell(means[OUT], audience),), role=Role.OUTSIDE))
    total = total_row(translate("Outside protected time"), total_of(means), audience)
    own = total_row(translate("of it own time"), outside.own_time_per_40h, audience, Role.OWN_TIME)
    return (*rows, total, own)


def _outside_remarks(outside: OutsideProtected, audience: Audience) -> tuple[str, ...]:
    *parts, total, _ = _outside_rows(outside, audience)
    return said(
        translate("Own time: breaks, before and after the shift, days off."),
        rounding_remark(parts, total),
    )


def _cleared(ratio: Fraction | None, audience: Audience) -> str:
    if ratio is None:
        words = translate("How estimates turned out once the work was done: fewer than {number} members cleared any.")
        return words.format(number=audience.k)
    words = translate("Once done, what had been left undone took {ratio} × its estimate.")
    return words.format(ratio=ratio_cell(ratio, audience).text)
