"""Whom and what a pooled review rests on: who reported, which weeks count, the clinics, and how good the record is."""

from fractions import Fraction

from dutytracker.domain.pooling import Audience, Figures, PooledReview
from dutytracker.domain.pooling.groups import Group
from dutytracker.domain.pooling.intervals import wilson
from dutytracker.domain.pooling.observations import Ineligible
from dutytracker.reports.plain_text import plain
from dutytracker.reports.review_answer_tables import short_of_cell
from dutytracker.reports.review_cells import (
    Cell,
    ReviewTable,
    Row,
    count_cell,
    hidden_cell,
    share_cell,
    shares_cell,
    text_cell,
)
from dutytracker.reports.review_labels import INELIGIBLE, VERDICTS
from dutytracker.reports.table import Unit
from dutytracker.reports.words import counted, percent_words, translate

TARGET = Fraction(4, 5)
"""So much of a unit should report."""


def participation_table(review: PooledReview) -> ReviewTable:
    """Who reported; weeks are counted inside alone."""
    figures, audience = review.figures, review.audience
    rows = [
        _row(translate("In the unit (roster)"), _roster(review)),
        _row(translate("Members who shared weeks"), count_cell(review.members, audience)),
        Row(
            label=translate("Members with a comparable week"),
            cells=(count_cell(review.members_eligible, audience),),
            strong=True,
        ),
    ]
    if review.chosen_weeks is not None:
        rows.append(_row(translate("Weeks chosen ahead of time, no others"), count_cell(review.chosen_weeks, audience)))
    if figures is not None:
        rows += [
            _row(translate("Reporting, of the roster"), _reporting(figures, audience)),
            _row(translate("Members counted (two or more such weeks)"), count_cell(figures.members_counted, audience)),
            _row(translate("Members with under six weeks"), count_cell(figures.members_under_6_weeks, audience)),
        ]
    if figures is not None and audience is Audience.INSIDE:
        kept_back = translate("Weeks logged but not shared")
        if review.chosen_weeks is not None:
            kept_back = translate("Chosen weeks logged but not shared, at most")
        rows.append(_row(kept_back, count_cell(figures.weeks_logged_not_shared, audience)))
    return ReviewTable(
        name=translate("Participation"),
        title=translate("Who reported"),
        columns=(translate("Figure"), translate("Value")),
        rows=tuple(rows),
        remarks=(
            translate("Target: {share} of the unit; under half, every figure is indicative.").format(
                share=percent_words(TARGET)
            ),
        ),
    )


def weeks_table(review: PooledReview) -> ReviewTable | None:
    """Which weeks are set aside, under the first test that they fail; `None` outside, where no weeks are counted."""
    figures, audience = review.figures, review.audience
    if figures is None or figures.ineligible is None:
        return None
    tests = figures.ineligible
    return ReviewTable(
        name=translate("Weeks set aside"),
        title=translate("Weeks set aside"),
        columns=(translate("Weeks"), translate("Number")),
        rows=(
            Row(label=translate("Weeks received"), cells=(count_cell(review.weeks_received, audience),), strong=True),
            *(_row(translate(INELIGIBLE[test]), count_cell(tests[test], audience)) for test in Ineligible),
            Row(label=translate("Weeks counted"), cells=(count_cell(review.weeks_eligible, audience),), strong=True),
        ),
        remarks=(translate("A week counts under the first test that it fails."),),
    )


def verdict_table(review: PooledReview) -> ReviewTable | None:
    """What the counted weeks came to; `None` outside."""
    figures, audience = review.figures, review.audience
    if figures is None or figures.verdicts is None:
        return None
    return ReviewTable(
        name=translate("Verdicts"),
        title=translate("What the counted weeks came to"),
        columns=(translate("Verdict"), translate("Weeks")),
        rows=(
            *(
                _row(translate(VERDICTS[verdict]), count_cell(number, audience))
                for verdict, number in figures.verdicts.items()
            ),
            Row(label=translate("Weeks counted"), cells=(count_cell(review.weeks_eligible, audience),), strong=True),
        ),
    )


def group_table(figures: Figures, audience: Audience) -> ReviewTable:
    """The clinics by name, never by result; those of too few members are one line."""
    shown, hidden = figures.groups.shown, figures.groups.hidden
    rows = [_group_row(group, audience) for group in shown]
    if hidden:
        rows.append(_hidden_groups(figures, audience))
    short = figures.short
    rows.append(
        Row(
            label=translate("All"),
            cells=_cells(None if short is None else short.short, figures.members_counted, audience),
            strong=True,
        )
    )
    words = translate(
        "Clinics of fewer than {number} members are hidden, and so is another where one could be worked out by"
        " subtraction."
    )
    return ReviewTable(
        name=translate("Groups"),
        title=translate("Clinics of {number} or more").format(number=audience.k),
        columns=(
            translate("Clinic"),
            translate("Members short"),
            translate("Share", "a part of all"),
            translate("95 % interval"),
        ),
        rows=tuple(rows),
        remarks=(
            translate("By name, never ranked. Intervals cover chance alone: what others of a clinic had is unknown."),
            *((words.format(number=audience.k),) if hidden else ()),
        ),
    )


def _row(label: str, cell: Cell) -> Row:
    return Row(label=label, cells=(cell,))


def _roster(review: PooledReview) -> Cell:
    return text_cell(translate("unknown")) if review.roster is None else count_cell(review.roster, review.audience)


def _reporting(figures: Figures, audience: Audience) -> Cell:
    return text_cell(translate("unknown")) if figures.reporting is None else share_cell(figures.reporting, audience)


def _group_row(group: Group, audience: Audience) -> Row:
    label = plain(group.clinic, 80) if group.clinic else translate("No clinic named")
    return Row(label=label, cells=_cells(int(group.share_short * group.members), group.members, audience))


def _hidden_groups(figures: Figures, audience: Audience) -> Row:
    """What all hidden ones hold together: whoever subtracts knows it anyway."""
    groups = figures.groups
    label = counted(groups.hidden, "hidden clinic", "hidden clinics")
    members = figures.members_counted - sum(group.members for group in groups.shown)
    if figures.short is None or members < audience.k:
        return Row(label=label, cells=(hidden_cell(audience, Unit.COUNT),) * 3)
    short = figures.short.short - sum(int(group.share_short * group.members) for group in groups.shown)
    return Row(label=label, cells=_cells(short, members, audience))


def _cells(short: int | None, members: int, audience: Audience) -> tuple[Cell, Cell, Cell]:
    known = short is not None and members > 0
    return (
        short_of_cell(short, members, audience),
        share_cell(Fraction(short, members) if short is not None and known else None, audience),
        shares_cell(wilson(short, members) if short is not None and known else None, audience),
    )
