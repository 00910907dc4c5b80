"""A work pattern as it is typed: clock ranges as text, and every problem with them at once."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import TypeVar

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError, Problem, Problems
from dutytracker.domain.patterns import ClockRange, Pattern, WorkDay
from dutytracker.domain.validation import work_day_troubles
from dutytracker.reports.words import translate, weekday_name
from dutytracker.ui.settings.clock_text import range_from, range_text, ranges_from

Read = TypeVar("Read")


@dataclass(frozen=True, slots=True, kw_only=True)
class DayText:
    """One weekday as typed. `works` says whether the texts count; `meal` and `protected` may be empty."""

    works: bool = False
    shift: str = ""
    meal: str = ""
    protected: str = ""


def text_of(work_day: WorkDay | None) -> DayText:
    """The texts that read as `work_day`; a day off has none."""
    if work_day is None:
        return DayText()
    return DayText(
        works=True,
        shift=range_text(work_day.shift),
        meal=range_text(work_day.meal) if work_day.meal else "",
        protected=", ".join(range_text(block) for block in work_day.protected),
    )


def day_from(text: DayText, weekday: Weekday) -> WorkDay | None:
    """The working day that was typed; `None` for a day off.

    Raises: Problems, with the fields `shift`, `meal` and `protected` after the weekday and a dot.
    """
    if not text.works:
        return None
    reading = _Reading(weekday)
    shift = reading.of("shift", range_from, text.shift)
    meal = reading.of("meal", range_from, text.meal) if text.meal.strip() else None
    protected = reading.of("protected", ranges_from, text.protected) if text.protected.strip() else ()
    if reading.problems or shift is None or protected is None:
        raise Problems(tuple(reading.problems))
    day = WorkDay(shift=shift, meal=meal, protected=_in_order(protected, shift))
    reading.add(work_day_troubles(day))
    if reading.problems:
        raise Problems(tuple(reading.problems))
    return day


def pattern_from(texts: Mapping[Weekday, DayText], valid_from: date) -> Pattern:
    """The pattern that was typed.

    Raises: Problems, every one of every day, with fields like `monday.shift`.
    """
    days: dict[Weekday, WorkDay] = {}
    problems: list[Problem] = []
    for weekday, text in texts.items():
        try:
            day = day_from(text, weekday)
        except Problems as error:
            problems.extend(error.problems)
        else:
            if day is not None:
                days[weekday] = day
    if problems:
        raise Problems(tuple(problems))
    return Pattern(valid_from=valid_from, days={weekday: days[weekday] for weekday in Weekday if weekday in days})


class _Reading:
    """Reads the fields of one weekday and keeps what is wrong with them."""

    def __init__(self, weekday: Weekday) -> None:
        self._weekday = weekday
        self.problems: list[Problem] = []

    def of(self, field: str, read: Callable[[str], Read], text: str) -> Read | None:
        try:
            return read(text)
        except DutyError as error:
            self._add(field, error.sentence)
            return None

    def add(self, troubles: Iterable[str]) -> None:
        """Keeps what is wrong with the whole day, under its shift."""
        for sentence in troubles:
            self._add("shift", sentence)

    def _add(self, field: str, sentence: str) -> None:
        self.problems.append(
            Problem(
                f"{self._weekday.value}.{field}",
                translate("{weekday}: {sentence}").format(weekday=weekday_name(self._weekday), sentence=sentence),
            )
        )


def _in_order(blocks: tuple[ClockRange, ...], shift: ClockRange) -> tuple[ClockRange, ...]:
    return tuple(sorted(blocks, key=lambda block: block.offset_in(shift)))
