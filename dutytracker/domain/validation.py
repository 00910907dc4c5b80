"""What makes a record impossible: the rules that forms, files and the command line share (docs/domain.md)."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from fractions import Fraction
from itertools import pairwise
from typing import assert_never
from zoneinfo import ZoneInfo

from dutytracker.domain.calendar import DAYS_PER_WEEK, MINUTES_PER_DAY, local_date, midnight_after, minutes_between
from dutytracker.domain.duties import Duty
from dutytracker.domain.errors import Problem
from dutytracker.domain.favorites import MOST_FAVORITES, PinnedFavorites
from dutytracker.domain.patterns import ClockRange, Pattern, WorkDay
from dutytracker.domain.receipts import Receipt
from dutytracker.domain.records import (
    Absence,
    AppointmentWeek,
    ClosedDay,
    ClosedWeek,
    Entry,
    Erosion,
    ImportRule,
    LogSettings,
    Member,
    Record,
    SamplePlan,
    UndoneItem,
    UndoneStatus,
    UnitAdoption,
)
from dutytracker.domain.saying import said
from dutytracker.domain.shared_summary import SharedSummary
from dutytracker.domain.terms import AppointmentsGuarantee, Guarantee, HoursGuarantee, PercentGuarantee, Term
from dutytracker.domain.text_rules import DUTY_LABEL_LENGTH, LABEL_LENGTH, NOTE_LENGTH, text_trouble
from dutytracker.domain.timers import Timer

FIRST_DAY = date(2000, 1, 1)
"""No record is about an earlier day."""

LAST_DAY = date(2199, 12, 31)
"""No record is about a later day."""

ESTIMATE_MINUTES = (5, 240)
"""The least and the most minutes an undone item is estimated at."""

MINUTES_PER_WEEK = DAYS_PER_WEEK * MINUTES_PER_DAY

MEMBER_CODE = re.compile(r"[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}", re.ASCII)
"""Two groups of four from the letters and digits that cannot be confused (no 0, 1, I, O)."""

_DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)
_PERCENT = re.compile(r"\d{1,3}(\.\d{1,4})?", re.ASCII)
_ZONE_NAME = re.compile(r"[A-Za-z0-9_+-]{1,32}(/[A-Za-z0-9_+-]{1,32}){0,2}", re.ASCII)


def problems_of(record: Record, settings: LogSettings) -> tuple[Problem, ...]:
    """All that makes `record` impossible in a log with `settings`, in the order of its fields; empty where it is sound.

    What needs other records (a second record of one day, the item an entry clears) is not looked at.
    """
    return tuple(_problems(record, settings))


def zone_named(name: str) -> ZoneInfo | None:
    """The time zone of that name; `None` where there is none."""
    if not _ZONE_NAME.fullmatch(name):
        return None
    try:
        return ZoneInfo(name)
    except (OSError, ValueError, LookupError):
        return None


def _problems(record: Record, settings: LogSettings) -> Iterator[Problem]:
    match record:
        case Entry():
            yield from _entry(record, settings)
        case UndoneItem():
            yield from _undone(record)
        case Erosion() | Absence() | ClosedDay():
            yield from _of_a_day(record)
        case ClosedWeek() | AppointmentWeek():
            yield from _of_a_week(record, settings)
        case Pattern():
            yield from _pattern(record)
        case Term():
            yield from _term(record)
        case Member():
            yield from _member(record)
        case LogSettings():
            yield from _settings(record)
        case SharedSummary() | Receipt() | UnitAdoption():
            yield from _of_a_file(record)
        case SamplePlan():
            yield from _sample_plan(record, settings)
        case ImportRule() | Timer() | PinnedFavorites():
            yield from _aid(record)
        case _:
            assert_never(record)


def _of_a_day(record: Erosion | Absence | ClosedDay) -> Iterator[Problem]:
    yield from _day("date", record.date)
    if not isinstance(record, ClosedDay) and record.minutes is not None:
        yield from _between("minutes", record.minutes, 1, MINUTES_PER_DAY)
    if isinstance(record, Erosion):
        yield from _told(record.told_manager)
    if not isinstance(record, Absence):
        yield from _recorded(record.recorded_at)


def _of_a_week(record: ClosedWeek | AppointmentWeek, settings: LogSettings) -> Iterator[Problem]:
    yield from _first_of_week("week", record.week, settings)
    if isinstance(record, AppointmentWeek):
        yield from _between("booked_minutes", record.booked_minutes, 0, MINUTES_PER_WEEK)
        yield from _between("held_minutes", record.held_minutes, 0, MINUTES_PER_WEEK)
        yield from _between("no_show_minutes", record.no_show_minutes, 0, MINUTES_PER_WEEK)


def _first_of_week(field: str, day: date, settings: LogSettings) -> Iterator[Problem]:
    yield from _day(field, day)
    if day.weekday() != settings.week_starts_on.number:
        yield Problem(
            field,
            said(
                "A week of this log must begin on a {weekday}.",
                weekday=said(settings.week_starts_on.value.capitalize()),
            ),
        )


def _entry(entry: Entry, settings: LogSettings) -> Iterator[Problem]:
    yield from _day("date", entry.date)
    yield from _between("minutes", entry.minutes, 1, MINUTES_PER_DAY)
    zone = zone_named(settings.time_zone)
    if entry.start is not None and zone is not None:
        yield from _start(entry, entry.start, zone)
    if entry.start is None and entry.start_assumed:
        yield Problem("start_assumed", "An entry without clock times must not have an assumed start.")
    yield from _recorded(entry.recorded_at)
    if entry.note is not None:
        yield from _text("note", "The note", entry.note, NOTE_LENGTH)


def _start(entry: Entry, start: datetime, zone: ZoneInfo) -> Iterator[Problem]:
    if not FIRST_DAY.year - 1 <= start.year <= LAST_DAY.year + 1 or local_date(start, zone) != entry.date:
        yield Problem("start", "The start must lie on the entry's own date in the time zone of the log.")
    elif entry.minutes > minutes_between(start, midnight_after(start, zone)):
        yield Problem("minutes", "An entry must end by midnight: what comes after it belongs to the next day.")


def _undone(item: UndoneItem) -> Iterator[Problem]:
    yield from _day("arose", item.arose)
    yield from _between("estimate_minutes", item.estimate_minutes, *ESTIMATE_MINUTES)
    yield from _told(item.told_manager)
    if item.status is UndoneStatus.OPEN and item.ended is not None:
        yield Problem("ended", "An item that is still open must not have an end.")
    if item.status is not UndoneStatus.OPEN and item.ended is None:
        yield Problem("ended", "An item that is done or dropped must say on which day it ended.")
    if item.ended is not None:
        yield from _day("ended", item.ended)
        if item.ended < item.arose:
            yield Problem("ended", "An item must not end before the day it arose.")
    yield from _recorded(item.recorded_at)


def _pattern(pattern: Pattern) -> Iterator[Problem]:
    yield from _day("valid_from", pattern.valid_from)
    for weekday, work_day in pattern.days.items():
        for sentence in work_day_troubles(work_day):
            yield Problem(
                "days",
                said("{weekday}: {sentence}", weekday=said(weekday.value.capitalize()), sentence=said(sentence)),
            )


def work_day_troubles(work_day: WorkDay) -> Iterator[str]:
    """What is impossible about one weekday of a pattern, as sentences."""
    shift = work_day.shift
    if shift.start == shift.end:
        yield "A shift must not end when it starts."
        return
    inside = [work_day.meal] if work_day.meal else []
    inside += work_day.protected
    if any(part.start == part.end or not part.lies_in(shift) for part in inside):
        yield "The meal and the protected blocks must lie inside the shift."
        return
    inside.sort(key=lambda part: part.offset_in(shift))
    for earlier, later in pairwise(inside):
        if _end_in(earlier, shift) > later.offset_in(shift):
            yield "The meal and the protected blocks must not overlap."
            return


def _end_in(part: ClockRange, shift: ClockRange) -> int:
    return part.offset_in(shift) + part.minutes


def _term(term: Term) -> Iterator[Problem]:
    yield from _day("valid_from", term.valid_from)
    yield from guarantee_problems(term.guarantee)
    yield from _text("label", "The label", term.label, LABEL_LENGTH)


def guarantee_problems(guarantee: Guarantee) -> Iterator[Problem]:
    """All that makes a guarantee impossible, of a term or of an offer."""
    match guarantee:
        case HoursGuarantee(guaranteed_minutes=guaranteed, reference_minutes=reference):
            yield from _between("reference_minutes", reference, 1, MINUTES_PER_WEEK)
            yield from _between("guaranteed_minutes", guaranteed, 0, min(max(reference, 0), MINUTES_PER_WEEK))
        case PercentGuarantee(percent=percent, meeting_minutes=meetings):
            yield from _percent(percent)
            yield from _between("meeting_minutes", meetings, 0, MINUTES_PER_WEEK)
        case AppointmentsGuarantee(percent=percent):
            yield from _percent(percent)
        case _:
            assert_never(guarantee)


def _percent(percent: str) -> Iterator[Problem]:
    if not _PERCENT.fullmatch(percent) or Fraction(percent) > 100:
        yield Problem("percent", "The percentage must be a number from 0 to 100, such as 17.5.")


def _member(member: Member) -> Iterator[Problem]:
    if not MEMBER_CODE.fullmatch(member.code):
        yield Problem("code", "A member code must be two groups of four letters and digits, such as K7QF-2M9X.")
    yield from _text("clinic", "The clinic", member.clinic, LABEL_LENGTH)
    yield from _text("program", "The program", member.program, LABEL_LENGTH)


def _settings(settings: LogSettings) -> Iterator[Problem]:
    if zone_named(settings.time_zone) is None:
        yield Problem("time_zone", "The time zone must be a known name, such as America/Los_Angeles.")
    for duty, label in settings.duty_labels.items():
        yield from _text("duty_labels", said("The word for {duty}", duty=duty.value), label, DUTY_LABEL_LENGTH)
        if not label.strip():
            yield Problem("duty_labels", said("The word for {duty} must not be empty.", duty=duty.value))
    yield from _text("indirect_care", "The word for indirect care", settings.indirect_care, DUTY_LABEL_LENGTH)
    if settings.unused_duties == frozenset(Duty):
        yield Problem("unused_duties", "Leave at least one duty that is offered.")


def _of_a_file(record: SharedSummary | Receipt | UnitAdoption) -> Iterator[Problem]:
    match record:
        case SharedSummary():
            yield from _shared(record)
        case Receipt():
            yield from _receipt(record)
        case _:
            yield from _adoption(record)


def _shared(shared: SharedSummary) -> Iterator[Problem]:
    yield from _digits("digest", "The digest", shared.digest)
    yield from _instant("made_at", shared.made_at, "The time of sharing")
    yield from _day("first_week", shared.first_week)
    yield from _day("last_week", shared.last_week)
    if shared.last_week < shared.first_week:
        yield Problem("last_week", "The last week must not come before the first one.")


def _receipt(receipt: Receipt) -> Iterator[Problem]:
    yield from _digits("digest", "The digest", receipt.digest)
    yield from _digits("steward_key", "The key of the steward", receipt.steward_key)
    if receipt.seq < 1:
        yield Problem("seq", "A receipt must name an entry of the log's history, from 1 on.")
    yield from _digits("head", "The head", receipt.head)
    yield from _instant("made_at", receipt.made_at, "The time of the receipt")


def _adoption(adoption: UnitAdoption) -> Iterator[Problem]:
    yield from _text("unit", "The name of the unit", adoption.unit, LABEL_LENGTH)
    yield from _digits("steward_key", "The key of the steward", adoption.steward_key)
    yield from _digits("sealing_key", "The key that shares are sealed to", adoption.sealing_key)
    yield from _instant("made_at", adoption.made_at, "The time of the unit file")
    yield from _instant("adopted_at", adoption.adopted_at, "The time of adopting")


def _sample_plan(plan: SamplePlan, settings: LogSettings) -> Iterator[Problem]:
    yield from _day("valid_from", plan.valid_from)
    for start in plan.weeks:
        yield from _first_of_week("weeks", start, settings)
    if any(later <= earlier for earlier, later in pairwise(plan.weeks)):
        yield Problem("weeks", "The chosen weeks must be given oldest first, and each only once.")
    yield from _recorded(plan.recorded_at)


def _aid(record: ImportRule | Timer | PinnedFavorites) -> Iterator[Problem]:
    match record:
        case ImportRule():
            yield from _digits("name", "The name of the project", record.name)
        case Timer():
            yield from _timer(record)
        case _:
            yield from _favorites(record)
    yield from _recorded(record.recorded_at)


def _timer(timer: Timer) -> Iterator[Problem]:
    if timer.position < 0:
        yield Problem("position", "The place of a timer must not be below 0.")
    if timer.started_at is not None:
        yield from _instant("started_at", timer.started_at, "The start of a timer")


def _favorites(record: PinnedFavorites) -> Iterator[Problem]:
    numbers = [pin.number for pin in record.pins]
    if numbers != sorted(set(numbers)) or not set(numbers) <= set(range(1, MOST_FAVORITES + 1)):
        yield Problem(
            "pins",
            said(
                "Pinned favorites need numbers from 1 to {most}, each its own, in order.",
                most=MOST_FAVORITES,
            ),
        )
    for pin in record.pins:
        yield from _between("pins", pin.minutes, 1, MINUTES_PER_DAY)
    for length in record.put_away:
        yield from _between("put_away", length.minutes, 1, MINUTES_PER_DAY)


def _digits(field: str, subject: str, text: str) -> Iterator[Problem]:
    if not _DIGEST.fullmatch(text):
        yield Problem(field, said("{subject} must be 64 hexadecimal digits in lower case.", subject=said(subject)))


def _day(field: str, day: date) -> Iterator[Problem]:
    if not FIRST_DAY <= day <= LAST_DAY:
        yield Problem(
            field,
            said(
                "The day must lie between {first_day} and {last_day}.",
                first_day=FIRST_DAY.isoformat(),
                last_day=LAST_DAY.isoformat(),
            ),
        )


def _told(day: date | None) -> Iterator[Problem]:
    if day is not None:
        yield from _day("told_manager", day)


def _recorded(at: datetime) -> Iterator[Problem]:
    yield from _instant("recorded_at", at, "The time of recording")


def _instant(field: str, at: datetime, subject: str) -> Iterator[Problem]:
    if at.utcoffset() is None or not FIRST_DAY.year <= at.year <= LAST_DAY.year:
        yield Problem(
            field,
            said(
                "{subject} must lie between {first} and {last}.",
                subject=said(subject),
                first=FIRST_DAY.year,
                last=LAST_DAY.year,
            ),
        )


def _between(field: str, value: int, least: int, most: int) -> Iterator[Problem]:
    if not least <= value <= most:
        words = field.replace("_", " ").capitalize()
        yield Problem(field, said("{words} must be from {least} to {most}.", words=said(words), least=least, most=most))


def _text(field: str, subject: str, text: str, most: int) -> Iterator[Problem]:
    trouble = text_trouble(text, most)
    if trouble is not None:
        yield Problem(field, said("{name} {trouble}.", name=said(subject), trouble=said(trouble)))
