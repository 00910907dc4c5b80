"""The words for codes and figures, the same on the screen, on paper and on the command line."""

from datetime import date, time
from fractions import Fraction
from typing import assert_never

from dutytracker.domain.calendar import Week, Weekday
from dutytracker.domain.duties import Duty
from dutytracker.domain.evidence import Provenance
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import AbsenceKind, ErosionReason, LogSettings, UndoneReason
from dutytracker.domain.rounding import round_half_up
from dutytracker.domain.saying import MONTHS
from dutytracker.language import manner
from dutytracker.language import translate as translate  # noqa: PLC0414 - everyone takes it from here
from dutytracker.reports.labels import (
    ABSENCE_KINDS,
    DUTY_LABELS,
    EROSION_REASONS,
    PLACEMENTS,
    PROVENANCES,
    SHORT_DUTY_LABELS,
    SHORT_PLACEMENTS,
    UNDONE_REASONS,
    WEEKDAYS,
)

PROGRAM = "Duty Tracker"

MINUS = "−"
"""The sign of what is below zero; a hyphen is none."""


def hours_and_minutes(minutes: int) -> str:
    """Minutes as hours and minutes: 460 is "7 h 40", 5 is "0 h 05", −74 is "−1 h 14".

    Where the reader wants decimals, 460 is "7.67 h", rounded half away from zero.
    """
    if manner().has_decimal_hours:
        hours, rest = divmod(round_half_up(Fraction(abs(minutes) * 100, 60)), 100)
        words = translate("{hours}.{hundredths} h").format(hours=hours, hundredths=f"{rest:02}")
    else:
        hours, rest = divmod(abs(minutes), 60)
        words = translate("{hours} h {minutes}").format(hours=hours, minutes=f"{rest:02}")
    return f"{MINUS}{words}" if minutes < 0 else words


def tight_hours(minutes: int) -> str:
    """The same for a narrow column, where every language leaves out what it can: "7 h 40"."""
    if manner().has_decimal_hours:
        return hours_and_minutes(minutes)
    hours, rest = divmod(abs(minutes), 60)
    words = translate("{hours} h {minutes}", "in a narrow column").format(hours=hours, minutes=f"{rest:02}")
    return f"{MINUS}{words}" if minutes < 0 else words


def signed_tight_hours(minutes: int) -> str:
    """A difference with its sign for a narrow column: "+3 h 45"."""
    return f"+{tight_hours(minutes)}" if minutes > 0 else tight_hours(minutes)


def duration(minutes: int) -> str:
    """Minutes as they read in a sentence or list: "40 min" under an hour, from there on "1 h 10" (or "1.17 h")."""
    if abs(minutes) >= 60:
        return hours_and_minutes(minutes)
    sign = MINUS if minutes < 0 else ""
    return f"{sign}{abs(minutes)} min"


def signed_hours_and_minutes(minutes: int) -> str:
    """A difference with its sign: "+3 h 45", "−1 h 14", "0 h 00"."""
    return f"+{hours_and_minutes(minutes)}" if minutes > 0 else hours_and_minutes(minutes)


def signed_duration(minutes: int) -> str:
    """A difference with its sign, short: "+45 min", "−1 h 14", "0 min"."""
    return f"+{duration(minutes)}" if minutes > 0 else duration(minutes)


def hours_words(hours: Fraction) -> str:
    """Exact hours, such as need per 40 h, in hours and minutes, rounded half up to the minute."""
    return hours_and_minutes(round_half_up(hours * 60))


def percent_words(share: Fraction, places: int = 0) -> str:
    """A share in percent, rounded half up: "83 %", with one place "35.1 %"."""
    scale: int = 10**places
    whole, rest = divmod(round_half_up(share * 100 * scale), scale)
    if not places:
        return f"{whole} %"
    return translate("{whole}.{tenths} %").format(whole=whole, tenths=f"{rest:0{places}}")


def counted(number: int, one: str, many: str) -> str:
    """A number with its noun: "1 week", "12 weeks"."""
    return f"{number} {translate(one if number == 1 else many)}"


def duty_label(duty: Duty, settings: LogSettings) -> str:
    """The member's own word for a duty, else the program's."""
    return settings.duty_labels.get(duty) or translate(DUTY_LABELS[duty])


def short_duty_label(duty: Duty, settings: LogSettings) -> str:
    """The member's own word for a duty, else a short one for tiles and legends."""
    return settings.duty_labels.get(duty) or translate(SHORT_DUTY_LABELS[duty])


def indirect_care_words(settings: LogSettings) -> str:
    """What the member's contract calls indirect care, else the program's words, as they stand inside a sentence."""
    return settings.indirect_care or translate("indirect care")


def placement_words(placement: Placement) -> str:
    """Where minutes lie; own time says so: "meal or rest break · own time"."""
    words = translate(PLACEMENTS[placement])
    return translate("{place} · own time").format(place=words) if placement.is_own_time else words


def short_placement_words(placement: Placement) -> str:
    """The same for a narrow column, own time said first: "own: breaks"."""
    return translate(SHORT_PLACEMENTS[placement])


def erosion_words(reason: ErosionReason) -> str:
    """What took protected time away."""
    return translate(EROSION_REASONS[reason])


def undone_reason_words(reason: UndoneReason) -> str:
    """Why work was left undone."""
    return translate(UNDONE_REASONS[reason])


def reason_words(reason: ErosionReason | UndoneReason) -> str:
    """Why time was lost or work left undone."""
    match reason:
        case ErosionReason():
            return erosion_words(reason)
        case UndoneReason():
            return undone_reason_words(reason)
        case _:
            assert_never(reason)


def absence_words(kind: AbsenceKind) -> str:
    """Why a member was absent."""
    return translate(ABSENCE_KINDS[kind])


def provenance_words(provenance: Provenance) -> str:
    """When minutes were written down."""
    return translate(PROVENANCES[provenance])


def month_name(day: date) -> str:
    """The full name of the month."""
    return translate(MONTHS[day.month - 1])


def short_month_name(day: date) -> str:
    """The first three letters of the month."""
    return month_name(day)[:3]


def weekday_name(weekday: Weekday) -> str:
    """The full name of a day of the week."""
    return translate(WEEKDAYS[weekday.number])


def short_weekday_name(weekday: Weekday) -> str:
    """The first three letters of the day of the week."""
    return weekday_name(weekday)[:3]


def weekday_of(day: date) -> Weekday:
    """The day of the week a date falls on."""
    return list(Weekday)[day.weekday()]


def day_words(day: date) -> str:
    """A date in a sentence: "November 19"."""
    return translate("{month} {day}").format(month=month_name(day), day=day.day)


def short_day(day: date) -> str:
    """A date in few letters: "Nov 19"."""
    return translate("{short_month} {day}").format(short_month=short_month_name(day), day=day.day)


def numbered_day(day: date) -> str:
    """A date in numbers, for the foot of a chart: "11/19"."""
    return translate("{month}/{day}").format(month=day.month, day=day.day)


def long_day(day: date) -> str:
    """A date with its weekday: "Thursday, November 19"."""
    return translate("{weekday}, {date}").format(weekday=weekday_name(weekday_of(day)), date=day_words(day))


def brief_day(day: date) -> str:
    """A date with its weekday in few letters: "Thu, Nov 19"."""
    weekday = short_weekday_name(weekday_of(day))
    return translate("{short_weekday}, {date}").format(short_weekday=weekday, date=short_day(day))


def full_date(day: date) -> str:
    """A date with its year: "November 19, 2026"."""
    return translate("{date}, {year}").format(date=day_words(day), year=day.year)


def full_day(day: date) -> str:
    """A date with its weekday and year: "Thursday, November 19, 2026"."""
    return translate("{weekday}, {date}").format(weekday=weekday_name(weekday_of(day)), date=full_date(day))


def week_words(week: Week) -> str:
    """The dates of a week: "November 8 – 14", "September 27 – October 3"."""
    if week.start.month != week.last.month:
        return f"{day_words(week.start)} – {day_words(week.last)}"
    words = translate("{month} {first} – {last}")
    return words.format(month=month_name(week.start), first=week.start.day, last=week.last.day)


def short_week(week: Week) -> str:
    """The dates of a week in few letters: "Nov 8 – 14", "Sep 27 – Oct 3"."""
    if week.start.month != week.last.month:
        return f"{short_day(week.start)} – {short_day(week.last)}"
    words = translate("{short_month} {first} – {last}")
    return words.format(short_month=short_month_name(week.start), first=week.start.day, last=week.last.day)


def range_words(first: date, last: date) -> str:
    """Two dates, month and year said once where they are the same: "August 30 – November 21, 2026"."""
    if (first.year, first.month) == (last.year, last.month):
        words = translate("{month} {first} – {last}, {year}")
        return words.format(month=month_name(first), first=first.day, last=last.day, year=last.year)
    start = day_words(first) if first.year == last.year else full_date(first)
    return f"{start} – {full_date(last)}"


def clock_words(clock: time) -> str:
    """A clock time: "2:05 PM"; where the reader wants 24 hours "14:05", with two digits for every hour.

    The entry line reads all of them as they are meant, since an hour with a zero in front is taken as written.
    """
    if manner().has_24_hours:
        return f"{clock.hour:02}:{clock.minute:02}"
    words = translate("{time} AM") if clock.hour < 12 else translate("{time} PM")
    return words.format(time=clock_digits(clock))


def clock_digits(clock: time) -> str:
    """A clock time of 12 hours without the half of the day: "2:05"."""
    return f"{clock.hour % 12 or 12}:{clock.minute:02}"
