"""What a pooled review answers: how many had too little, how much would have been enough, and what was given."""

from dataclasses import replace
from fractions import Fraction

from dutytracker.domain.pooling import Audience, Figures
from dutytracker.domain.pooling.delivery import PooledDelivery
from dutytracker.domain.pooling.intervals import Interval, wilson
from dutytracker.domain.pooling.pooled import QUANTILES, Mean
from dutytracker.domain.pooling.sensitivity import Reading, ReadingShare
from dutytracker.domain.records import ErosionReason
from dutytracker.reports.marks import Role
from dutytracker.reports.review_cells import (
    Cell,
    ReviewTable,
    Row,
    hidden_cell,
    hidden_words,
    hours_cell,
    hours_range_cell,
    hours_text,
    less,
    share_cell,
    shares_cell,
    sum_remark,
    text_cell,
)
from dutytracker.reports.review_labels import READINGS
from dutytracker.reports.review_maps import folded_remark, said
from dutytracker.reports.review_words import unit_bounds_words
from dutytracker.reports.table import Unit
from dutytracker.reports.words import erosion_words, percent_words, translate


def sufficiency_table(figures: Figures, audience: Audience) -> ReviewTable:
    """How many members are short, how sure that is, and by how much weeks are."""
    short = figures.short
    rows = (
        Row(
            label=translate("Members who needed more"),
            cells=(short_of_cell(None if short is None else short.short, figures.members_counted, audience),),
            strong=True,
        ),
        _row(translate("Share of those reporting"), share_cell(None if short is None else short.share, audience)),
        _row(
            translate("95 % interval, chance alone"), shares_cell(None if short is None else short.wilson_95, audience)
        ),
        _row(translate("Of the whole unit, at worst and at best"), _bounds(figures, audience)),
        _row(
            translate("Mean share of a member’s weeks that is short"),
            share_cell(figures.weeks_short_per_member, audience),
        ),
        _row(translate("Median shortfall per 40 h"), hours_cell(figures.median_shortfall, audience, signed=True)),
        _row(translate("Quartiles of it"), hours_range_cell(figures.quartiles_shortfall, audience)),
        _row(
            translate("95 % interval of the members’ median"),
            hours_range_cell(figures.median_interval or (None, None), audience),
        ),
        *_mean_rows(figures, audience),
    )
    return ReviewTable(
        name=translate("Sufficiency"),
        title=translate("Was it enough?"),
        columns=(translate("Figure"), translate("Value")),
        rows=rows,
        remarks=(translate("Medians and quartiles stand alone: they do not add up."),),
    )


def enough_table(figures: Figures, audience: Audience) -> ReviewTable:
    """How many guaranteed hours would have been enough in so many member-weeks."""
    floor = figures.floor_enough_in
    return ReviewTable(
        name=translate("Enough in"),
        title=translate("How much would have been enough"),
        columns=(
            translate("Enough in this share of member-weeks"),
            *(percent_words(Fraction(percent, 100)) for percent in QUANTILES),
        ),
        rows=(
            Row(
                label=translate("Work done and left undone (need)"),
                cells=tuple(hours_cell(figures.need_enough_in[percent], audience) for percent in QUANTILES),
                strong=True,
            ),
            Row(
                label=translate("Work done alone (floor)"),
                cells=tuple(hours_cell(floor[percent], audience) for percent in QUANTILES),
            ),
        ),
        remarks=(translate("Guaranteed hours per 40 scheduled hours; each member weighs the same."),),
    )


def sensitivity_table(figures: Figures, audience: Audience) -> ReviewTable:
    """Members short under every other reading, each with its count and its interval."""
    return ReviewTable(
        name=translate("Sensitivity"),
        title=translate("Sensitivity: the answer under harder rules"),
        columns=(
            translate("Members short"),
            translate("Members"),
            translate("Share", "a part of all"),
            translate("95 % interval"),
        ),
        rows=tuple(_reading_row(reading, figures.readings[reading], audience) for reading in Reading),
        remarks=(
            translate("Each row counts the members with at least two weeks that it leaves."),
            unit_bounds_words(figures),
        ),
    )


def interval_of(reading: ReadingShare) -> Interval | None:
    """What chance could make of a reading; `None` where it is hidden."""
    short = short_in(reading)
    return None if short is None else wilson(short, reading.members)


def short_in(reading: ReadingShare) -> int | None:
    """How many members a reading finds short; `None` where it is hidden."""
    return None if reading.share_short is None else int(reading.share_short * reading.members)


def delivery_table(figures: Figures, audience: Audience) -> ReviewTable:
    """From contracted to delivered hours, reason by reason."""
    delivery = figures.delivery
    if delivery is None:
        rows: tuple[Row, ...] = (_row(translate("Delivered"), hidden_cell(audience, Unit.HOURS)),)
        remarks: tuple[str, ...] = ()
    else:
        rows, remarks = _delivery_rows(delivery, audience), _delivery_remarks(delivery, audience)
    return ReviewTable(
        name=translate("Delivery"),
        title=delivery_title(delivery, audience),
        columns=(translate("Protected time"), translate("Per 40 h")),
        rows=rows,
        remarks=remarks,
    )


def delivery_title(delivery: PooledDelivery | None, audience: Audience) -> str:
    """What was delivered of what was contracted, in a line; no full stop."""
    if delivery is None:
        return translate("What was given is {hidden}").format(hidden=hidden_words(audience))
    words = translate("{delivered} of {contracted} contracted were delivered, per 40 hours")
    if delivery.delivered_per_40h > delivery.contracted_per_40h:
        words = translate("{delivered} were delivered, more than the {contracted} contracted, per 40 hours")
    return words.format(
        delivered=hours_text(delivery.delivered_per_40h, audience),
        contracted=hours_text(delivery.contracted_per_40h, audience),
    )


def never_scheduled(delivery: PooledDelivery) -> Fraction | None:
    """Contracted less scheduled hours, below zero where more was scheduled; `None` where the losses are hidden."""
    if delivery.eroded_by_per_40h is None:
        return None
    lost = sum(delivery.eroded_by_per_40h.values(), start=Fraction(0))
    return delivery.contracted_per_40h - delivery.delivered_per_40h - lost


def short_of_cell(short: int | None, counted: int, audience: Audience) -> Cell:
    """So many of so many members; of how many is told also where the first number is hidden."""
    if short is None:
        return replace(hidden_cell(audience, Unit.COUNT), whole=counted)
    words = translate("{short} of {counted}").format(short=short, counted=counted)
    return Cell(text=words, unit=Unit.COUNT, value=short, whole=counted)


def _row(label: str, cell: Cell) -> Row:
    return Row(label=label, cells=(cell,))


def _bounds(figures: Figures, audience: Audience) -> Cell:
    if figures.short is not None and figures.short.bounds is None:
        return text_cell(translate("unknown: no roster"))
    return shares_cell(None if figures.short is None else figures.short.bounds, audience)


def _mean_rows(figures: Figures, audience: Audience) -> tuple[Row, ...]:
    estimates = figures.estimates
    need, floor, every = (None, None, None)
    if estimates is not None:
        need, floor, every = estimates.need, estimates.floor, estimates.floor_all_weeks
    return (
        *_means(translate("Need per 40 h, mean"), translate("Need per 40 h, every hour the same"), need, audience),
        *_means(translate("Floor per 40 h, mean"), translate("Floor per 40 h, every hour the same"), floor, audience),
        _row(translate("Floor per 40 h over all weeks at least half worked"), hours_cell(every, audience)),
    )


def _means(by_member: str, by_hour: str, mean: Mean | None, audience: Audience) -> tuple[Row, Row]:
    return (
        _row(by_member, hours_cell(None if mean is None else mean.mean, audience)),
        _row(by_hour, hours_cell(None if mean is None else mean.by_hours, audience)),
    )


def _reading_row(reading: Reading, found: ReadingShare, audience: Audience) -> Row:
    return Row(
        label=translate(READINGS[reading]),
        cells=(
            short_of_cell(short_in(found), found.members, audience),
            share_cell(found.share_short, audience),
            shares_cell(interval_of(found), audience),
        ),
        strong=reading is Reading.AS_REPORTED,
    )


def _delivery_rows(delivery: PooledDelivery, audience: Audience) -> tuple[Row, ...]:
    gap = delivery.contracted_per_40h - delivery.delivered_per_40h
    never = never_scheduled(delivery)
    contracted = hours_cell(delivery.contracted_per_40h, audience)
    delivered = hours_cell(delivery.delivered_per_40h, audience)
    if never is None or delivery.eroded_by_per_40h is None:
        words = translate("Never scheduled, and taken away by reasons that are {hidden}")
        parts = [Row(label=words.format(hidden=hidden_words(audience)), cells=(less(hours_cell(gap, audience)),))]
    else:
        words = translate("Scheduled beyond the contract") if never < 0 else translate("Never put on the schedule")
        parts = [_row(words, less(hours_cell(never, audience)))]
        parts += (
            Row(label=_capitalized(_reason(code)), cells=(less(hours_cell(hours, audience)),), role=Role.LOST)
            for code, hours in delivery.eroded_by_per_40h.items()
        )
    return (
        Row(label=translate("Contracted"), cells=(contracted,), strong=True),
        *parts,
        Row(label=translate("Delivered"), cells=(delivered,), strong=True, role=Role.PROTECTED),
    )


def _delivery_remarks(delivery: PooledDelivery, audience: Audience) -> tuple[str, ...]:
    *parts, delivered = (row.cells[0] for row in _delivery_rows(delivery, audience))
    losses, target = delivery.eroded_by_per_40h, ErosionReason.OTHER
    other = _capitalized(_reason(target))
    return said(
        translate("{number} members, weeks with fixed protected blocks.").format(number=delivery.members),
        folded_remark(losses, ErosionReason, target=target, label=other, audience=audience),
        sum_remark(parts, delivered),
    )


def _reason(code: str) -> str:
    return erosion_words(ErosionReason(code))


def _capitalized(words: str) -> str:
    return words[:1].upper() + words[1:]
