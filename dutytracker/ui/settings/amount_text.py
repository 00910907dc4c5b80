"""Amounts of a contract as they are typed: hours and percentages."""

import re
from fractions import Fraction

from dutytracker.domain.errors import DutyError
from dutytracker.domain.rounding import round_half_up
from dutytracker.reports.words import translate

_HOURS = re.compile(r"(?:(\d{1,4})|(\d{0,4}[.,]\d{1,4}))\s*(?:h|hr|hrs|hours?|horas?)?")
_HOURS_AND_MINUTES = re.compile(r"(\d{1,4})\s*(?:[:h]|hr|hrs|hours?|horas?)\s*([0-5]\d)\s*(?:m|min|minutes|minutos)?")
_MINUTES = re.compile(r"(\d{1,5})\s*(?:m|min|mins|minutes?|minutos?)")
_PERCENT = re.compile(r"(\d{1,3})(?:[.,](\d{1,4}))?\s*%?")


def minutes_from(text: str) -> int:
    """Minutes of an amount in hours: `7`, `7.5`, `7:30`, `7 h 30`, `450 min`. Rounded half up to a whole minute.

    Raises: DutyError.
    """
    typed = text.strip().lower()
    if both := _HOURS_AND_MINUTES.fullmatch(typed):
        return int(both[1]) * 60 + int(both[2])
    if hours := _HOURS.fullmatch(typed):
        return round_half_up(Fraction(hours[1] or hours[2].replace(",", ".")) * 60)
    if minutes := _MINUTES.fullmatch(typed):
        return int(minutes[1])
    words = translate("Type how many hours, like 7, 7.5 or 7:30.")
    if typed:
        words = translate("“{typed}” is not an amount of hours. Type it like 7, 7.5 or 7:30.")
    raise DutyError(words.format(typed=text.strip()))


def hours_text(minutes: int) -> str:
    """The shortest text that reads as `minutes`: `7`, `7:30`."""
    hours, rest = divmod(minutes, 60)
    return f"{hours}:{rest:02}" if rest else str(hours)


def percent_from(text: str) -> str:
    """A percentage as plain decimal text (`17.5`), from `17.5`, `17,5` or `17.5 %`.

    Raises: DutyError.
    """
    match = _PERCENT.fullmatch(text.strip())
    if match is None:
        words = translate("Type a percentage, like 18 or 17.5.")
        if text.strip():
            words = translate("“{typed}” is not a percentage. Type it like 18 or 17.5.")
        raise DutyError(words.format(typed=text.strip()))
    whole = str(int(match[1]))
    part = (match[2] or "").rstrip("0")
    return f"{whole}.{part}" if part else whole


def fte_from(text: str) -> Fraction:
    """A full-time equivalent above 0 and up to 1, exact: `0.6`, `.6`, `60 %`.

    Raises: DutyError.
    """
    typed = text.strip().replace(",", ".")
    share = typed.removesuffix("%").strip()
    if re.fullmatch(r"\d{0,3}\.?\d{1,4}", share):
        fte = Fraction(share if not share.startswith(".") else f"0{share}") / (100 if typed.endswith("%") else 1)
        if 0 < fte <= 1:
            return fte
    raise DutyError(translate("Type the part of a full-time job, like 0.6 or 60 %."))
