"""The columns of a week's detail: by duty, by placement, undone, lost, and how good the record is."""

from dataclasses import replace
from functools import partial

from dutytracker.domain.duties import Duty
from dutytracker.domain.evidence import Provenance
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import ErosionReason
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.reports.bounds import need_is_at_least
from dutytracker.reports.columns import (
    Column,
    count_column,
    exact_column,
    flag_column,
    minutes_column,
    verdict_column,
)
from dutytracker.reports.report import WeeksReport
from dutytracker.reports.table import Unit
from dutytracker.reports.words import duty_label, erosion_words, placement_words, provenance_words, translate

REASON_WIDTH = 15
"""The longest word of a reason, in letters."""


def duty_columns(report: WeeksReport) -> tuple[Column, ...]:
    """Minutes logged by duty, in the order of the duties."""
    return tuple(minutes_column(duty_label(duty, report.settings), partial(_of_duty, duty)) for duty in Duty)


def placement_columns(report: WeeksReport) -> tuple[Column, ...]:
    """Minutes logged by placement; without own time everything outside protected time is one sum."""
    if report.own_time:
        return tuple(minutes_column(placement_words(place), partial(_placed, place)) for place in Placement)
    return (
        minutes_column(placement_words(Placement.PROT), partial(_placed, Placement.PROT)),
        minutes_column(translate("outside protected time"), lambda week: week.outside_protected),
    )


def undone_columns(report: WeeksReport) -> tuple[Column, ...]:
    """Estimated minutes of work left undone by duty."""
    return tuple(minutes_column(duty_label(duty, report.settings), partial(_undone, duty)) for duty in Duty)


def cleared_columns() -> tuple[Column, ...]:
    """How late undone work was noted, and what became of the items that were done."""
    return (
        minutes_column(translate("Undone, noted more than 7 days later"), lambda week: week.undone_late),
        count_column(translate("Undone items cleared in the week"), lambda week: week.summary.cleared.items),
        minutes_column(translate("Their estimates"), lambda week: week.cleared.estimate),
        minutes_column(translate("Their actual length"), lambda week: week.cleared.actual),
    )


def trend_columns() -> tuple[Column, ...]:
    """What each week needed and was guaranteed per 40 h, in hours, with the rolling need of the range."""
    return (
        exact_column(translate("Need per 40 h"), Unit.HOURS, lambda week: week.need_per_40h),
        flag_column(translate("Need is at least this"), need_is_at_least),
        exact_column(translate("Contracted per 40 h"), Unit.HOURS, lambda week: week.contracted_per_40h),
        *rolling_columns(),
        verdict_column(),
    )


def rolling_columns() -> tuple[Column, ...]:
    """The rolling need of each week over the weeks of the range."""
    words = translate("Need per 40 h, median of four weeks")
    return (Column(words=words, unit=Unit.HOURS, value=lambda week: week.rolling_need),)


def backlog_columns() -> tuple[Column, ...]:
    """What was undone at the end of each week; sums over weeks would count an item again and again."""
    return (
        Column(words=translate("Undone items at the end"), unit=Unit.COUNT, value=lambda week: week.backlog.items),
        Column(words=translate("Backlog, estimate"), unit=Unit.MINUTES, value=lambda week: week.backlog.minutes),
        Column(
            words=translate("Items waiting on others"),
            unit=Unit.COUNT,
            value=lambda week: week.backlog.waiting_items,
        ),
        Column(
            words=translate("Waiting on others, estimate"),
            unit=Unit.MINUTES,
            value=lambda week: week.backlog.waiting_minutes,
        ),
    )


def lost_columns() -> tuple[Column, ...]:
    """Protected minutes taken away by reason."""
    columns = (minutes_column(erosion_words(reason), partial(_taken_by, reason)) for reason in ErosionReason)
    return tuple(replace(column, width=REASON_WIDTH) for column in columns)


def told_columns() -> tuple[Column, ...]:
    """On how many days protected time was taken away, and of how much a manager was told."""
    return (
        count_column(translate("Days with time taken away"), lambda week: week.lost.days),
        count_column(translate("Of them a manager was told of"), lambda week: week.lost.told_days),
        Column(
            words=translate("Taken away, manager told"),
            unit=Unit.MINUTES,
            value=lambda week: week.lost.told_minutes,
            summed=True,
        ),
    )


def provenance_columns() -> tuple[Column, ...]:
    """Logged minutes by when they were written down."""
    return tuple(minutes_column(provenance_words(each), partial(_written_down, each)) for each in Provenance)


def precision_columns() -> tuple[Column, ...]:
    """How precise the record is, and the appointment minutes of the week."""
    return (
        minutes_column(translate("Without clock times"), lambda week: week.untimed),
        minutes_column(translate("Logged twice, counted once"), lambda week: week.overlap),
        minutes_column(translate("Closed more than 7 days later"), lambda week: week.closed_late),
        count_column(translate("Entries"), lambda week: week.counts.entries),
        count_column(translate("Entries that are multiples of 15 min"), lambda week: week.counts.multiples_of_15),
        count_column(translate("Entries timed live"), lambda week: week.counts.timed),
        minutes_column(translate("Appointments booked"), lambda week: week.booked),
        minutes_column(translate("Appointments held"), lambda week: week.held),
        minutes_column(translate("Appointments not kept"), lambda week: week.no_show),
    )


def late_change_columns(report: WeeksReport) -> tuple[Column, ...]:
    """Edits and deletions more than 7 days after the work, counted over the whole range and the same in every row."""
    late = report.late_changes
    return (
        Column(words=translate("Late edits, all weeks"), unit=Unit.COUNT, value=lambda _: late.edits),
        Column(words=translate("Late deletions, all weeks"), unit=Unit.COUNT, value=lambda _: late.deletions),
    )


def _of_duty(duty: Duty, week: WeekSummary) -> int:
    return week.by_duty.get(duty, 0)


def _placed(place: Placement, week: WeekSummary) -> int:
    return week.by_placement.get(place, 0)


def _undone(duty: Duty, week: WeekSummary) -> int:
    return week.undone_by_duty.get(duty, 0)


def _taken_by(reason: ErosionReason, week: WeekSummary) -> int:
    return week.eroded_by.get(reason, 0)


def _written_down(each: Provenance, week: WeekSummary) -> int:
    return week.provenance.get(each, 0)
