"""Protected time that was taken away, as a dated record that agrees with the weeks."""

from dataclasses import replace
from datetime import timedelta
from itertools import groupby
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from dutytracker.domain.calendar import weeks_touching
from dutytracker.domain.lost_time import LostTime, LostTotals, losses_in, lost_time, protected_on_days_of
from dutytracker.domain.records import ErosionReason, Log
from dutytracker.domain.summing import summaries_of
from dutytracker.exchange.log_file import read_log_file
from tests.builders import (
    FRIDAY,
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    WEEK,
    a_closed_week,
    a_log,
    a_pattern,
    a_work_day,
    an_absence,
    an_erosion,
    evening_of,
)

EXAMPLES = Path(__file__).parent.parent / "examples"
BLOCKS = (a_pattern(day=a_work_day("08:30-17:00", "12:00-12:30", "15:00-17:00")),)
"""120 protected minutes a day."""


def taken(*weeks: "object", log: Log) -> LostTime:
    """What was taken away in those weeks (the builders' week unless others are named)."""
    return lost_time(summaries_of(weeks or (WEEK,), log), log)


def test_each_loss_says_what_was_protected_what_was_taken_and_when_it_was_written_down():
    erosions = (
        an_erosion(date=MONDAY, minutes=60, told_manager=TUESDAY),
        an_erosion(202, date=TUESDAY, minutes=30, reason=ErosionReason.MEETING, recorded_at=evening_of(FRIDAY)),
    )
    first, second = taken(log=a_closed_week(patterns=BLOCKS, erosions=erosions)).losses

    assert (first.date, first.protected, first.minutes, first.told_manager) == (MONDAY, 120, 60, TUESDAY)
    assert (first.written_down, first.days_later) == (MONDAY, 0)
    assert (second.date, second.reason, second.told_manager) == (TUESDAY, ErosionReason.MEETING, None)
    assert (second.written_down, second.days_later) == (FRIDAY, 3)


def test_each_loss_knows_the_record_it_was_made_from_with_and_without_figures_of_weeks():
    erosions = (an_erosion(date=MONDAY, minutes=90), an_erosion(202, date=TUESDAY))
    log = a_closed_week(patterns=BLOCKS, erosions=erosions)
    assert losses_in([WEEK], log) == taken(log=log).losses
    assert [loss.id for loss in losses_in([WEEK], log)] == [erosion.id for erosion in erosions]
    assert losses_in([], log) == ()


def test_a_day_loses_at_most_what_it_protects_and_the_rest_is_said_not_to_count():
    erosions = (
        an_erosion(202, date=MONDAY, minutes=50, recorded_at=evening_of(TUESDAY), reason=ErosionReason.MEETING),
        an_erosion(201, date=MONDAY, minutes=100),
        an_erosion(203, date=WEEK.start, minutes=30),
        an_erosion(204, date=FRIDAY, minutes=15),
    )
    log = a_closed_week(patterns=BLOCKS, erosions=erosions, absences=(an_absence(date=FRIDAY),))
    found = taken(log=log)

    assert [(loss.minutes, loss.reason.value) for loss in found.losses] == [
        (100, "appointment_booked"),
        (20, "meeting"),
    ]
    assert found.beyond == 30 + 30 + 15
    assert found.totals.whole_days == 1
    assert protected_on_days_of(found.losses) == 120


def test_losses_are_told_by_date_and_within_a_date_as_they_were_recorded():
    erosions = (
        an_erosion(201, date=WEDNESDAY, minutes=10),
        an_erosion(203, date=MONDAY, minutes=30, recorded_at=evening_of(FRIDAY)),
        an_erosion(202, date=MONDAY, minutes=20),
    )
    assert [loss.minutes for loss in taken(log=a_closed_week(erosions=erosions)).losses] == [20, 30, 10]


def test_totals_count_a_day_once_and_as_told_where_any_part_of_it_was():
    erosions = (
        an_erosion(201, date=MONDAY, minutes=60, told_manager=TUESDAY),
        an_erosion(202, date=MONDAY, minutes=60),
        an_erosion(203, date=TUESDAY, minutes=45),
    )
    found = taken(log=a_closed_week(patterns=BLOCKS, erosions=erosions))

    assert found.totals == LostTotals(
        times=3, days=2, whole_days=1, minutes=165, told_times=1, told_days=1, told_minutes=60
    )


def test_reasons_are_listed_by_what_they_took():
    reasons = (ErosionReason.CRISIS, ErosionReason.MEETING, ErosionReason.OUTAGE, ErosionReason.CRISIS)
    lost = zip(reasons, (10, 40, 20, 10), WEEK.days[1:], strict=False)
    erosions = tuple(an_erosion(201 + n, date=day, minutes=each, reason=why) for n, (why, each, day) in enumerate(lost))
    found = taken(log=a_closed_week(erosions=erosions)).by_reason

    assert list(found) == [ErosionReason.MEETING, ErosionReason.CRISIS, ErosionReason.OUTAGE]
    assert found[ErosionReason.CRISIS] == LostTotals(times=2, days=2, minutes=20)


def test_what_came_in_from_a_file_is_not_said_to_have_been_written_down_here():
    [loss] = taken(log=a_closed_week(erosions=(an_erosion(imported_at=evening_of(FRIDAY)),))).losses
    assert (loss.written_down, loss.days_later) == (None, None)


def test_a_clock_that_was_set_back_makes_no_negative_days():
    early = an_erosion(recorded_at=evening_of(MONDAY - timedelta(days=2)))
    [loss] = taken(log=a_closed_week(erosions=(early,))).losses
    assert loss.days_later == 0


def test_nothing_taken_is_zero_everywhere():
    found = taken(log=a_log())
    assert (found.losses, found.beyond, found.totals, found.by_reason) == ((), 0, LostTotals(), {})
    assert protected_on_days_of(found.losses) == 0


def test_without_protected_blocks_nothing_counts_and_what_was_noted_is_kept_in_sight():
    log = a_closed_week(patterns=(a_pattern(day=a_work_day()),), erosions=(an_erosion(),))
    found = taken(log=log)
    assert (found.losses, found.beyond) == ((), 60)


def test_sums_of_weeks_add_up():
    assert LostTotals(days=1, minutes=30) + LostTotals(days=2, minutes=15, told_days=1) == LostTotals(
        days=3, minutes=45, told_days=1
    )


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.dutylog")), ids=lambda path: path.stem)
def test_the_rows_add_up_to_the_summaries_of_every_example(path):
    log = read_log_file(path.read_bytes())
    days = [record.date for record in (*log.entries, *log.erosions, *log.closed_days)]
    weeks = weeks_touching(min(days), max(days), log.settings.week_starts_on)
    found = taken(*weeks, log=log)

    for summary in found.weeks:
        losses = found.of(summary.week)
        assert sum(loss.minutes for loss in losses) == summary.eroded
        assert {loss.reason for loss in losses} == set(summary.eroded_by)
        for reason, minutes in summary.eroded_by.items():
            assert sum(loss.minutes for loss in losses if loss.reason is reason) == minutes
        if summary.protected is None:
            assert not losses
        else:
            assert summary.delivered == summary.protected - sum(loss.minutes for loss in losses)
    for _, same_day in groupby(found.losses, key=lambda loss: loss.date):
        of_day = list(same_day)
        assert sum(loss.minutes for loss in of_day) <= of_day[0].protected
    assert found.beyond + found.totals.minutes == sum(
        erosion.minutes for erosion in log.erosions if any(erosion.date in week for week in weeks)
    )
    assert sum((totals for totals in found.by_reason.values()), start=LostTotals()).minutes == found.totals.minutes


def test_the_day_of_writing_down_is_that_of_the_log_s_own_zone():
    late = an_erosion(recorded_at=evening_of(MONDAY) + timedelta(hours=6))
    log = a_closed_week(erosions=(late,))
    [loss] = taken(log=log).losses
    assert loss.written_down == late.recorded_at.astimezone(ZoneInfo(log.settings.time_zone)).date() == MONDAY
    abroad = replace(log, settings=replace(log.settings, time_zone="Europe/Berlin"))
    assert taken(log=abroad).losses[0].written_down == TUESDAY
