"""The weeks that the adopted unit file asks for, as the log stands now; no widgets."""

from datetime import date
from typing import TYPE_CHECKING

from dutytracker.domain.calendar import Week
from dutytracker.domain.changes import Change
from dutytracker.domain.chosen_weeks import is_left_out
from dutytracker.domain.contract import schedule_of
from dutytracker.domain.records import LogSettings, SamplePlan, UnitAdoption
from dutytracker.domain.shared_summary import SharedSummary
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.logbook import Logbook

if TYPE_CHECKING:
    from dutytracker.domain.weeks_to_give import WeeksToGive


def weeks_to_give_of(logbook: Logbook) -> "WeeksToGive | None":
    """How far the member has come; `None` where no weeks are asked for.

    Whole weeks are read as totals that the log keeps; only of a week with an open day more is read.
    """
    unit = logbook.unit.file
    if unit is None:
        return None
    from dutytracker.domain.weeks_to_give import days_are_open, weeks_asked_for, weeks_to_give

    weeks = weeks_asked_for(unit, logbook.settings.week_starts_on)
    if not weeks:
        return None
    summaries = _summaries(weeks, logbook)
    return weeks_to_give(
        weeks,
        today=logbook.today(),
        zone=logbook.zone,
        first_day=logbook.records.first_day(),
        summaries=summaries,
        open_days=_open_days([week for week, summary in summaries.items() if days_are_open(summary)], logbook),
        shared=logbook.sharing.shared_summaries(),
    )


def may_change(change: Change, known: "WeeksToGive | None") -> bool:
    """True where a change may have brought the member further, or changed what is asked for."""
    if any(isinstance(edit.record, UnitAdoption | SharedSummary | LogSettings | SamplePlan) for edit in change.edits):
        return True
    return known is not None and any(change.touches(each.week.span) for each in known.over)


def _summaries(weeks: tuple[Week, ...], logbook: Logbook) -> dict[Week, WeekSummary]:
    """Of the weeks that are over and of which something is expected."""
    today, first_day, plans = logbook.today(), logbook.records.first_day(), logbook.sample_plans
    if first_day is None:
        return {}
    wanted = {week for week in weeks if first_day < week.end <= today and not is_left_out(week, plans)}
    if not wanted:
        return {}
    return {
        each.week: each for each in logbook.summaries.weeks(min(wanted).start, max(wanted).last) if each.week in wanted
    }


def _open_days(weeks: list[Week], logbook: Logbook) -> dict[Week, tuple[date, ...]]:
    log = logbook.records.log_of(weeks) if weeks else None
    if log is None:
        return {}
    closed = {day.date for day in log.closed_days}
    return {
        week: tuple(
            day
            for day in schedule_of(week, log.patterns, (each for each in log.absences if each.date in week)).worked_days
            if day not in closed
        )
        for week in weeks
    }
