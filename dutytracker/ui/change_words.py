"""What a change did, in the member's words, for the bar with Undo in it."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from dutytracker.domain.calendar import Week, local_date
from dutytracker.domain.changes import Change, Edit
from dutytracker.domain.receipts import Receipt
from dutytracker.domain.records import (
    Absence,
    ClosedDay,
    ClosedWeek,
    Entry,
    Erosion,
    LogSettings,
    UndoneItem,
    UndoneStatus,
    UnitAdoption,
)
from dutytracker.domain.shared_summary import SharedSummary
from dutytracker.logbook.taken_in import LABEL as INBOX_LABEL
from dutytracker.reports.clock_words import entry_times_words
from dutytracker.reports.plain_text import plain
from dutytracker.reports.words import (
    absence_words,
    counted,
    duration,
    full_date,
    long_day,
    range_words,
    reason_words,
    short_duty_label,
    translate,
)
from dutytracker.ui.favorite_change_words import favorite_change_words
from dutytracker.ui.import_change_words import import_change_words
from dutytracker.ui.timer_change_words import timer_change_words


def change_words(change: Change, settings: LogSettings, zone: ZoneInfo, today: date) -> str:
    """One line about `change`; a change of several records is told by its most telling one."""
    if change.erased:
        notes = counted(len(change.erased), "note", "notes")
        return translate("{notes} erased for good").format(notes=notes)
    if not change.edits:
        return translate(change.label)
    told = timer_change_words(change, settings) or import_change_words(change)
    told = told or favorite_change_words(change, settings) or _words_of_inbox(change)
    if told is not None:
        return told
    edit = min(change.edits, key=_rank)
    return _words(edit, change, _Reader(settings, zone, today))


def _words_of_inbox(change: Change) -> str | None:
    """Several records that were typed while the log was locked; `None` of any other change."""
    if change.label != INBOX_LABEL or len(change.edits) < 2:
        return None
    lines = counted(len(change.edits), "line", "lines")
    return translate("{lines} typed while the log was locked").format(lines=lines)


class _Reader:
    """What records are put into words with."""

    def __init__(self, settings: LogSettings, zone: ZoneInfo, today: date) -> None:
        self._settings = settings
        self._zone = zone
        self._today = today

    def entry(self, entry: Entry) -> str:
        """Duty, length, clock times, and the day where it is not today."""
        parts = [short_duty_label(entry.duty, self._settings), duration(entry.minutes)]
        parts += [entry_times_words(entry, self._zone), self.day(entry.date)]
        return ", ".join(part for part in parts if part)

    def item(self, item: UndoneItem) -> str:
        """Duty and estimate."""
        words = translate("{duty}, about {minutes}")
        return words.format(duty=short_duty_label(item.duty, self._settings), minutes=duration(item.estimate_minutes))

    def erosion(self, erosion: Erosion) -> str:
        """Minutes, reason, and the day where it is not today."""
        minutes = translate("{minutes} of protected time").format(minutes=duration(erosion.minutes))
        parts = [minutes, reason_words(erosion.reason), self.day(erosion.date)]
        return ", ".join(part for part in parts if part)

    def absence(self, absence: Absence) -> str:
        """Kind, length and day."""
        length = translate("the whole day") if absence.minutes is None else duration(absence.minutes)
        return f"{absence_words(absence.kind)}, {length}, {self.day(absence.date) or translate('today')}"

    def day(self, day: date) -> str:
        """The day with its weekday; empty for today."""
        return "" if day == self._today else long_day(day)

    def date_of(self, at: datetime) -> str:
        """The date of an instant, with its year."""
        return full_date(local_date(at, self._zone))


def _rank(edit: Edit) -> int:
    """A unit file first, then undone items, then entries, then the rest."""
    order = (UnitAdoption, UndoneItem, Entry, Erosion, ClosedDay)
    return next((rank for rank, kind in enumerate(order) if isinstance(edit.record, kind)), len(order))


def _words(edit: Edit, change: Change, reader: _Reader) -> str:
    record = edit.record
    match record:
        case Entry():
            return _told_of(_verb(edit, "Logged", "Changed", "Deleted"), reader.entry(record))
        case UndoneItem():
            return _told_of(_item_verb(edit, record, change), reader.item(record))
        case Erosion():
            several = len(change.edits) > 1 and edit.before is not None
            what = counted(len(change.edits), "loss", "losses") if several else reader.erosion(record)
            return _told_of(translate("Lost") if edit.before is None else _told_verb(edit, record), what)
        case _:
            return _words_about_days(edit, change, reader)


def _words_about_days(edit: Edit, change: Change, reader: _Reader) -> str:
    record = edit.record
    match record:
        case Absence():
            return _told_of(_verb(edit, "Absent", "Changed", "No longer absent"), reader.absence(record))
        case ClosedDay() if len(change.edits) > 1:
            days = sum(isinstance(each.record, ClosedDay) for each in change.edits)
            return _verb(edit, "{days} days are closed", "", "{days} days are open again").format(days=days)
        case ClosedDay():
            return _verb(edit, "{day} is closed", "{day} is closed", "{day} is open again").format(
                day=reader.day(record.date) or translate("Today")
            )
        case ClosedWeek():
            confirmed = edit.after is not None and record.undone_answered
            return translate("Undone list confirmed") if confirmed else translate("Undone list open again")
        case _:
            return _words_about_files(edit, change, reader)


def _words_about_files(edit: Edit, change: Change, reader: _Reader) -> str:
    record = edit.record
    match record:
        case SharedSummary():
            last = Week(record.last_week).last
            return _told_of(_verb(edit, "Shared", "", "Not shared"), range_words(record.first_week, last))
        case Receipt():
            taken = _verb(edit, "Receipt of {day} taken", "", "Receipt of {day} taken out")
            return taken.format(day=reader.date_of(record.made_at))
        case UnitAdoption():
            adopted = _verb(edit, "Unit file of {unit} adopted", "Unit file of {unit} adopted", "Left the unit {unit}")
            return adopted.format(unit=plain(record.unit))
        case _:
            return translate(change.label)


def _told_of(verb: str, what: str) -> str:
    return translate("{verb}: {what}").format(verb=verb, what=what)


def _verb(edit: Edit, added: str, edited: str, deleted: str) -> str:
    if edit.before is None:
        return translate(added)
    return translate(deleted if edit.after is None else edited)


def _item_verb(edit: Edit, item: UndoneItem, change: Change) -> str:
    if edit.before is None or edit.after is None:
        return _verb(edit, "Left undone", "", "Deleted")
    if isinstance(edit.before, UndoneItem) and edit.before.status is item.status:
        return _told_verb(edit, item)
    if item.status is UndoneStatus.DONE:
        minutes = sum(each.record.minutes for each in change.edits if isinstance(each.record, Entry))
        return translate("Done in {minutes}").format(minutes=duration(minutes)) if minutes else translate("Done")
    return translate("Dropped") if item.status is UndoneStatus.DROPPED else translate("Open again")


def _told_verb(edit: Edit, record: UndoneItem | Erosion) -> str:
    if edit.after is None:
        return translate("Deleted")
    before = edit.before
    if isinstance(before, UndoneItem | Erosion) and before.told_manager != record.told_manager:
        return translate("A manager was told") if record.told_manager else translate("No manager told")
    return translate("Changed")
