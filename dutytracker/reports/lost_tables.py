"""The record of lost protected time as tables for files: each loss, each reason, each week, and what they are of."""

from collections.abc import Iterator
from fractions import Fraction

from dutytracker.domain.calendar import week_of
from dutytracker.domain.lost_time import Loss, LostTotals
from dutytracker.domain.records import ErosionReason
from dutytracker.reports.columns import closed_columns, delivery_columns, first_column, last_column
from dutytracker.reports.detail_columns import lost_columns, told_columns
from dutytracker.reports.lost_notes import (
    lost_entered_words,
    lost_limits_words,
    lost_method_words,
    written_down_words,
)
from dutytracker.reports.lost_report import LostTimeReport
from dutytracker.reports.lost_words import bounds_words, given_words, lead_words, lost_headline, sums_words
from dutytracker.reports.record_words import foot_words, week_start_words
from dutytracker.reports.report import ReportWeek
from dutytracker.reports.table import Table, TableColumn, Unit
from dutytracker.reports.words import PROGRAM, erosion_words, range_words, translate, weekday_name, weekday_of

LossColumn = TableColumn[Loss]
"""One figure of every loss."""

ReasonTotals = tuple[ErosionReason, LostTotals]
ReasonColumn = TableColumn[ReasonTotals]
"""One figure of every reason."""

REASON_WIDTH = 27


def loss_columns(report: LostTimeReport) -> tuple[LossColumn, ...]:
    """What is known of each loss; one of a date with several repeats what the date protects."""
    first = report.about.settings.week_starts_on
    return (
        LossColumn(words=translate("Date"), unit=Unit.DATE, value=lambda loss: loss.date),
        LossColumn(
            words=translate("Day"), unit=Unit.TEXT, value=lambda loss: weekday_name(weekday_of(loss.date)), width=12
        ),
        LossColumn(words=translate("Week from"), unit=Unit.DATE, value=lambda loss: week_of(loss.date, first).start),
        LossColumn(words=translate("Protected that day"), unit=Unit.MINUTES, value=lambda loss: loss.protected),
        LossColumn(words=translate("Taken away"), unit=Unit.MINUTES, value=lambda loss: loss.minutes, summed=True),
        LossColumn(
            words=translate("Taken away"),
            unit=Unit.HOURS,
            value=lambda loss: Fraction(loss.minutes, 60),
            summed=True,
        ),
        LossColumn(
            words=translate("By what"),
            unit=Unit.TEXT,
            value=lambda loss: erosion_words(loss.reason),
            width=REASON_WIDTH,
        ),
        LossColumn(words=translate("Manager told"), unit=Unit.FLAG, value=lambda loss: loss.told_manager is not None),
        LossColumn(words=translate("Manager told on"), unit=Unit.DATE, value=lambda loss: loss.told_manager),
        LossColumn(words=translate("Written down on"), unit=Unit.DATE, value=lambda loss: loss.written_down),
        LossColumn(words=translate("Written down"), unit=Unit.TEXT, value=written_down_words, width=13),
    )


def lost_tables(report: LostTimeReport) -> "Iterator[Table[Loss] | Table[ReasonTotals] | Table[ReportWeek]]":
    """The tables of a workbook, in their order."""
    yield Table(
        name=translate("Taken away"), columns=loss_columns(report), rows=report.lost.losses, total=translate("All")
    )
    reasons = tuple(report.lost.by_reason.items())
    yield Table(name=translate("By reason"), columns=_reason_columns(), rows=reasons, total=translate("All"))
    for name, columns in (
        (translate("Weeks"), (last_column(), *delivery_columns(), *closed_columns(), *told_columns())),
        (translate("Weeks by reason"), lost_columns()),
    ):
        weeks = (first_column(), *columns)
        yield Table(name=name, columns=weeks, rows=report.about.weeks, total=translate("All weeks"))


def lost_about_rows(report: LostTimeReport) -> Iterator[tuple[str, str]]:
    """What and its words, in the order of the page; what there is nothing to say about is left out."""
    about = report.about
    weeks = f"{range_words(about.first_day, about.last_day)}; {week_start_words(about.settings.week_starts_on)}"
    short = (f"{lost_headline(report)}.", lead_words(report), given_words(report))
    rows = (
        (translate("Member"), about.member_code),
        (translate("Weeks"), weeks),
        (translate("In short"), " ".join(words for words in short if words)),
        (translate("How it adds up"), sums_words(report)),
        (translate("Bounds"), bounds_words(report)),
        (translate("Entered"), lost_entered_words(report)),
        (translate("Method"), lost_method_words(report)),
        (translate("Limits"), lost_limits_words(report)),
        (PROGRAM, foot_words(about)),
    )
    return ((words, text) for words, text in rows if text)


def _reason_columns() -> tuple[ReasonColumn, ...]:
    return (
        ReasonColumn(
            words=translate("Taken by"), unit=Unit.TEXT, value=lambda each: erosion_words(each[0]), width=REASON_WIDTH
        ),
        ReasonColumn(words=translate("Times"), unit=Unit.COUNT, value=lambda each: each[1].times, summed=True),
        ReasonColumn(words=translate("Taken away"), unit=Unit.MINUTES, value=lambda each: each[1].minutes, summed=True),
        ReasonColumn(
            words=translate("Taken away"),
            unit=Unit.HOURS,
            value=lambda each: Fraction(each[1].minutes, 60),
            summed=True,
        ),
        ReasonColumn(
            words=translate("Times a manager was told"),
            unit=Unit.COUNT,
            value=lambda each: each[1].told_times,
            summed=True,
        ),
        ReasonColumn(
            words=translate("Taken away, manager told"),
            unit=Unit.MINUTES,
            value=lambda each: each[1].told_minutes,
            summed=True,
        ),
    )
