"""The rows of the record of lost time, each with the loss as it is stored; no widgets."""

from collections.abc import Sequence

from dutytracker.domain.calendar import Week
from dutytracker.domain.contract import schedule_of
from dutytracker.domain.erosion import counted_erosions
from dutytracker.domain.evidence import Provenance
from dutytracker.domain.records import Erosion, Log
from dutytracker.logbook import Logbook
from dutytracker.reports.words import duration, erosion_words, full_day, provenance_words, short_day, translate
from dutytracker.ui.widgets.rows_model import Row

DATE, PROTECTED, TAKEN, REASON, TOLD, WRITTEN = range(6)


def lost_rows(logbook: Logbook, log: Log, weeks: Sequence[Week]) -> tuple[Row, ...]:
    """One row a loss that counts, by date; the value of a row is the `Erosion`."""
    found = []
    for week in weeks:
        absences = [absence for absence in log.absences if absence.date in week]
        schedule = schedule_of(week, log.patterns, absences)
        counted = counted_erosions(schedule, (erosion for erosion in log.erosions if erosion.date in week))
        for erosion, minutes in sorted(counted, key=lambda one: one[0].date):
            found.append(_row(erosion, minutes, schedule.days[erosion.date].protected, logbook))
    return tuple(found)


def untold(rows: Sequence[Row]) -> list[Erosion]:
    """The losses of which no manager was told."""
    return [row.value for row in rows if isinstance(row.value, Erosion) and row.value.told_manager is None]


def _row(erosion: Erosion, minutes: int, protected: int, logbook: Logbook) -> Row:
    told = translate("not told") if erosion.told_manager is None else short_day(erosion.told_manager)
    return Row(
        (
            full_day(erosion.date),
            duration(protected),
            duration(minutes),
            erosion_words(erosion.reason),
            told,
            _written(erosion, logbook),
        ),
        erosion,
    )


def _written(erosion: Erosion, logbook: Logbook) -> str:
    """How long after the day it was written down."""
    if erosion.imported_at is not None:
        return provenance_words(Provenance.IMPORTED)
    days = (erosion.recorded_at.astimezone(logbook.zone).date() - erosion.date).days
    if days <= 0:
        return translate("same day")
    return translate("1 day later") if days == 1 else translate("{days} days later").format(days=days)
