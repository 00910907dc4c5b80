"""Figures of a pooled review as cells: words for people and numbers for files, as fine as an audience may see."""

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.pooling import Audience
from dutytracker.domain.pooling.intervals import Interval
from dutytracker.domain.rounding import round_half_up
from dutytracker.reports.marks import Role
from dutytracker.reports.table import Unit
from dutytracker.reports.words import hours_and_minutes, percent_words, signed_hours_and_minutes, translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One figure. `value` (of an interval its lower end, and `upper`) is rounded as `Audience` rounds it.

    `None` where the figure is hidden or undefined; `text` then says so.
    """

    text: str
    unit: Unit = Unit.TEXT
    value: int | Fraction | None = None
    upper: Fraction | None = None
    whole: int | None = None
    """Of how many members `value` counts some."""
    minutes: int | None = None
    """Of hours, for the inside alone: the whole minutes that `text` says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line of a table; it has as many cells as the table has columns after the first."""

    label: str
    cells: tuple[Cell, ...]
    strong: bool = False
    role: Role | None = None
    """The color of its bar; `None` where a bar means nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewTable:
    """A table of a review: the same on the screen, on paper and in files."""

    name: str
    """A few words, different for every table."""
    title: str
    """A heading that tells the main thing."""
    columns: tuple[str, ...]
    """The headings; the first is of the labels."""
    rows: tuple[Row, ...]
    remarks: tuple[str, ...] = ()


def hidden_words(audience: Audience) -> str:
    """What stands in place of a hidden figure: "hidden: fewer than 5"."""
    return translate("hidden: fewer than {number}").format(number=audience.k)


def hidden_cell(audience: Audience, unit: Unit) -> Cell:
    """A figure that rests on too few members."""
    return Cell(text=hidden_words(audience), unit=unit)


def drawn_hours(exact: Fraction, audience: Audience) -> Fraction:
    """Hours for a drawing, which can be measured in a file: exact inside, as they are shown outside."""
    return exact if audience is Audience.INSIDE else Fraction(audience.hours(exact))


def drawn_share(exact: Fraction, audience: Audience) -> Fraction:
    """A share for a drawing, likewise."""
    return exact if audience is Audience.INSIDE else _share(exact, audience)


def hours_minutes(exact: Fraction, audience: Audience) -> int:
    """Hours in minutes as they are shown: whole minutes inside, half hours outside."""
    return round_half_up(exact * 60) if audience is Audience.INSIDE else round(audience.hours(exact) * 60)


def hours_text(exact: Fraction, audience: Audience) -> str:
    """Hours in words, as fine as the audience may see them: "7 h 17", outside "7 h 30"."""
    return hours_and_minutes(hours_minutes(exact, audience))


def hours_cell(exact: Fraction | None, audience: Audience, *, signed: bool = False) -> Cell:
    """Hours, such as a mean per 40 h; `signed` puts a plus before what is above zero."""
    if exact is None:
        return hidden_cell(audience, Unit.HOURS)
    minutes = hours_minutes(exact, audience)
    return Cell(
        text=signed_hours_and_minutes(minutes) if signed else hours_and_minutes(minutes),
        unit=Unit.HOURS,
        value=Fraction(str(audience.hours(exact))),
        minutes=minutes if audience is Audience.INSIDE else None,
    )


def share_cell(exact: Fraction | None, audience: Audience, places: int = 0) -> Cell:
    """A share in percent; `places` decimals inside, none outside."""
    if exact is None:
        return hidden_cell(audience, Unit.SHARE)
    shown = _share(exact, audience)
    return Cell(text=percent_text(exact, audience, places), unit=Unit.SHARE, value=shown)


def percent_text(exact: Fraction, audience: Audience, places: int = 0) -> str:
    """A share in words: "83 %", inside with one place "35.1 %"."""
    return percent_words(exact, places if audience is Audience.INSIDE else 0)


def shares_text(interval: Interval) -> str:
    """An interval of shares: "68–88 %"."""
    low, high = (round_half_up(end * 100) for end in interval)
    return translate("{low}–{high} %").format(low=low, high=high)


def shares_cell(interval: Interval | None, audience: Audience) -> Cell:
    """An interval of shares."""
    if interval is None:
        return hidden_cell(audience, Unit.SHARE)
    low, high = interval
    return Cell(text=shares_text(interval), unit=Unit.SHARE, value=_share(low, audience), upper=_share(high, audience))


def hours_range_cell(ends: tuple[Fraction | None, Fraction | None], audience: Audience) -> Cell:
    """A range of signed hours: "1 h 17 to 3 h 55"; hidden where an end is."""
    low, high = ends
    if low is None or high is None:
        return hidden_cell(audience, Unit.HOURS)
    words = translate("{low} to {high}").format(low=hours_text(low, audience), high=hours_text(high, audience))
    shown = [Fraction(str(audience.hours(end))) for end in (low, high)]
    return Cell(text=words, unit=Unit.HOURS, value=shown[0], upper=shown[1])


def ratio_cell(exact: Fraction, audience: Audience) -> Cell:
    """A ratio with two decimals: "1.08"."""
    hundredths = round_half_up(exact * 100)
    return Cell(text=f"{hundredths // 100}.{hundredths % 100:02}", unit=Unit.RATIO, value=_share(exact, audience))


def count_cell(number: int | None, audience: Audience) -> Cell:
    """A number of members, weeks or entries."""
    if number is None:
        return hidden_cell(audience, Unit.COUNT)
    return Cell(text=str(number), unit=Unit.COUNT, value=number)


def text_cell(text: str) -> Cell:
    """Words instead of a figure."""
    return Cell(text=text)


def less(cell: Cell) -> Cell:
    """The same hours to be taken away: "−0 h 24"."""
    if cell.value is None:
        return cell
    minutes = None if cell.minutes is None else -cell.minutes
    shown = round_half_up(Fraction(cell.value) * 60) if cell.minutes is None else cell.minutes
    return replace(cell, text=signed_hours_and_minutes(-shown), value=-cell.value, minutes=minutes)


def sum_remark(parts: Iterable[Cell], total: Cell) -> str:
    """What is said where rounded hours miss their rounded sum; empty where they do not, or one of them is hidden."""
    shown = [_shown_minutes(cell) for cell in (*parts, total)]
    known = [minutes for minutes in shown if minutes is not None]
    if len(known) < len(shown) or sum(known[:-1]) == known[-1]:
        return ""
    words = translate("Each figure is rounded by itself: those shown add up to {sum}, not {total}.")
    return words.format(sum=hours_and_minutes(sum(known[:-1])), total=hours_and_minutes(known[-1]))


def _shown_minutes(cell: Cell) -> int | None:
    if cell.value is None:
        return None
    return cell.minutes if cell.minutes is not None else round_half_up(Fraction(cell.value) * 60)


def _share(exact: Fraction, audience: Audience) -> Fraction:
    return Fraction(str(audience.share(exact)))
