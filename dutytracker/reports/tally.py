"""The paper sheet of a week, for those who tally by hand: boxes of 5 and 15 minutes, and nothing about patients."""

from collections.abc import Mapping
from datetime import date

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.duties import CAMPAIGN_DUTIES, Duty
from dutytracker.domain.records import LogSettings
from dutytracker.reports.pdf import images_of, pdf_of
from dutytracker.reports.plain_text import plain
from dutytracker.reports.week_json import Json
from dutytracker.reports.words import PROGRAM, indirect_care_words, short_duty_label, translate, weekday_name

TALLY_TEMPLATE = "report/tally.typ"

HINTS: Mapping[Duty, str] = {
    Duty.CALL: "voicemail, failed tries too",
    Duty.MSG: "reading and answering",
    Duty.RES: "agencies, housing, benefits",
    Duty.CHART: "patient not present",
    Duty.DOC: "doctors, hospitals, nursing",
}
"""What belongs to the campaign's duties, whatever the member calls them."""


def tally_pdf(settings: LogSettings, *, made_on: date) -> bytes:
    """The sheet as one landscape page in black and white, with the member's own words for duties.

    `made_on` stands in the metadata alone. The same settings and day give the same bytes.
    """
    return pdf_of(TALLY_TEMPLATE, tally_data(settings, made_on))


def tally_images(settings: LogSettings, *, made_on: date, dpi: int) -> list[bytes]:
    """The same page as a PNG file, for printing."""
    return images_of(TALLY_TEMPLATE, tally_data(settings, made_on), dpi)


def tally_data(settings: LogSettings, made_on: date) -> dict[str, Json]:
    """All texts of the sheet, its days in the order of the member's weeks."""
    first = settings.week_starts_on
    return {
        "title": plain(translate("My week of {indirect_care}").format(indirect_care=indirect_care_words(settings))),
        "made_on": {"year": made_on.year, "month": made_on.month, "day": made_on.day},
        "week_from": translate("Week from {weekday}").format(weekday=weekday_name(first)),
        "member": translate("Member code"),
        "small": translate("5 min"),
        "large": translate("15 min"),
        "key": _key(),
        "duty": translate("Duty"),
        "date": translate("date"),
        "week": translate("week, min"),
        "days": [weekday_name(day)[:3] for day in _days_from(first)],
        "campaign": [
            {"label": plain(short_duty_label(duty, settings)), "hint": translate(HINTS[duty])}
            for duty in CAMPAIGN_DUTIES
        ],
        "others": [plain(short_duty_label(duty, settings)) for duty in Duty if duty not in CAMPAIGN_DUTIES],
        "sums": _sums(),
        "closed": {
            "label": translate("Day closed"),
            "answers": [translate("that’s all"), translate("none")],
        },
        "undone": _undone(),
        "taken": _taken(),
        "program": PROGRAM,
        "foot": _foot(),
    }


def _days_from(first: Weekday) -> list[Weekday]:
    days = list(Weekday)
    return days[first.number :] + days[: first.number]


def _key() -> Json:
    """How a box is marked."""
    return {
        "heading": translate("Mark a box by where you did it:"),
        "protected": translate("in a protected block"),
        "paid": translate("other paid time"),
        "own": translate("own time"),
        "older": translate("underline it: work from an earlier week"),
        "round": translate("Full boxes only: round down"),
    }


def _sums() -> Json:
    """The rows for minutes by place; each day has room for every part."""
    return {
        "protected": {"label": translate("Minutes protected"), "parts": []},
        "paid": {
            "label": translate("Minutes other paid"),
            "parts": [translate("no-show slot"), translate("gaps")],
        },
        "own": {
            "label": translate("Minutes own time"),
            "parts": [translate("break"), translate("pre"), translate("post"), translate("off")],
        },
    }


def _undone() -> Json:
    return {
        "heading": translate("Left undone this week"),
        "header": [
            translate("Day"),
            translate("Duty"),
            translate("About min"),
            translate("Why (no time, block taken, crisis …)"),
            translate("Manager told on"),
        ],
        "reviewed": translate("I went through the list at the end of the week"),
        "nothing": translate("nothing left undone"),
    }


def _taken() -> Json:
    return {
        "heading": translate("Protected time taken away"),
        "header": [
            translate("Day"),
            translate("Min"),
            translate("By (appointment, urgent slot, meeting, admin, covering, outage …)"),
            translate("Manager told on"),
        ],
        "off": translate("Hours off this week (day, hours)"),
    }


def _foot() -> Json:
    return {
        "typed": translate("tally sheet 1. Type the totals in; the program stores the day you type them."),
        "patients": translate("Nothing about patients here: no names, initials or numbers."),
        "terms": translate("pre, post: before, after the shift. off: a day off. Keep this sheet."),
    }
