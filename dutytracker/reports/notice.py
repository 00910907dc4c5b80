"""A short note to a manager that protected time was taken away or work left undone: what, when, how long, and why.

It blames nobody and holds nothing else: no name, no member code, no clock time, no note, nothing about patients.
"""

from collections.abc import Sequence
from datetime import date

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.domain.lost_time import Loss
from dutytracker.domain.records import Erosion, UndoneItem
from dutytracker.reports.labels import DUTY_LABELS
from dutytracker.reports.pdf import images_of, pdf_of
from dutytracker.reports.week_json import Json
from dutytracker.reports.words import (
    PROGRAM,
    counted,
    duration,
    erosion_words,
    full_day,
    hours_and_minutes,
    translate,
    undone_reason_words,
)

NOTICE_TEMPLATE = "report/notice.typ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """The words of a notice; every row has as many cells as `header`, the first of them the date."""

    title: str
    opening: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    minutes: int
    """Of all rows together; of undone work by estimate."""
    total: str
    """Empty where there is one row."""


def notice_of_lost(losses: Sequence[Erosion | Loss]) -> Notice:
    """The notice of protected time that was taken away, by date. Raises: `DutyError` where there is none."""
    if not losses:
        raise DutyError(translate("Choose the lost time that a manager is to be told of."))
    days, minutes = len({loss.date for loss in losses}), sum(loss.minutes for loss in losses)
    together = translate("Together {minutes} on {days}.")
    return Notice(
        title=translate("Protected time taken away"),
        opening=translate("This time was protected for indirect care and was taken up by something else:"),
        header=(translate("Date"), translate("Time"), translate("Taken up by")),
        rows=tuple(
            (full_day(loss.date), duration(loss.minutes), erosion_words(loss.reason))
            for loss in sorted(losses, key=lambda loss: loss.date)
        ),
        minutes=minutes,
        total=together.format(minutes=hours_and_minutes(minutes), days=counted(days, "day", "days"))
        if len(losses) > 1
        else "",
    )


def notice_of_undone(items: Sequence[UndoneItem]) -> Notice:
    """The notice of work left undone, by the day it arose, each by the program's own word for its duty.

    A member's own word for a duty could say more than a manager may read. Raises: `DutyError` where there is none.
    """
    if not items:
        raise DutyError(translate("Choose the undone work that a manager is to be told of."))
    estimates = sum(item.estimate_minutes for item in items)
    together = translate("Together about {minutes}, by estimate.")
    return Notice(
        title=translate("Indirect care not done in time"),
        opening=translate("This work came up and was not done in time:"),
        header=(translate("Came up on"), translate("Work"), translate("Estimate"), translate("Reason")),
        rows=tuple(
            (
                full_day(item.arose),
                translate(DUTY_LABELS[item.duty]),
                translate("about {minutes}").format(minutes=duration(item.estimate_minutes)),
                undone_reason_words(item.reason),
            )
            for item in sorted(items, key=lambda item: item.arose)
        ),
        minutes=estimates,
        total=together.format(minutes=hours_and_minutes(estimates)) if len(items) > 1 else "",
    )


def notice_text(notice: Notice) -> str:
    """The notice as plain text, for a message: title, opening, a line a row, and the sum; ends in a line end."""
    lines = [f"- {row[0]}: {', '.join(row[1:])}" for row in notice.rows]
    parts = (notice.title, notice.opening, "\n".join(lines), notice.total)
    return "\n\n".join(part for part in parts if part) + "\n"


def notice_pdf(notice: Notice, *, made_on: date) -> bytes:
    """The notice as a page with lines for who gives it to whom and when. The same notice gives the same bytes.

    `made_on` stands in the metadata, which the standards want, and nowhere on the page.
    """
    return pdf_of(NOTICE_TEMPLATE, notice_data(notice, made_on))


def notice_images(notice: Notice, *, made_on: date, dpi: int) -> list[bytes]:
    """The same page as PNG files, for printing."""
    return images_of(NOTICE_TEMPLATE, notice_data(notice, made_on), dpi)


def notice_data(notice: Notice, made_on: date) -> dict[str, Json]:
    """What the template asks for."""
    return {
        "title": notice.title,
        "made_on": {"year": made_on.year, "month": made_on.month, "day": made_on.day},
        "opening": notice.opening,
        "header": [*notice.header],
        "rows": [[*row] for row in notice.rows],
        "total": notice.total,
        "lines": [translate("From", "whom"), translate("To", "whom"), translate("Given on")],
        "program": PROGRAM,
    }
