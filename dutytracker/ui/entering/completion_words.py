"""What the rows of the completions say: the word, what it means, and the key that says the same."""

from datetime import date, timedelta

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.quick_entry.completing import Completion
from dutytracker.domain.quick_entry.completion_words import LineKind, Meant
from dutytracker.domain.quick_entry.days import latest
from dutytracker.domain.quick_entry.vocabulary import Flag
from dutytracker.domain.records import AbsenceKind, ErosionReason, UndoneReason
from dutytracker.domain.situation import Situation
from dutytracker.reports.words import (
    absence_words,
    day_words,
    placement_words,
    reason_words,
    short_duty_label,
    translate,
)
from dutytracker.ui.entering.examples import EXAMPLES
from dutytracker.ui.entering.line_words import KEYS

OTHERS: dict[Meant, str] = {
    Flag.OLD: "work from an earlier week",
    Flag.EARLIER: "without clock times",
    Flag.TOLD: "a manager was told today",
    LineKind.UNDONE: "work that was left undone",
    LineKind.LOST: "protected time that was lost",
    LineKind.CLOSE: "everything of a day is logged",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CompletionRow:
    """One row; `duty` and `placement` are drawn as signs where they are not `None`."""

    completion: Completion
    words: str
    key: str = ""
    duty: Duty | None = None
    placement: Placement | None = None

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        key = translate("key {key}").format(key=self.key) if self.key else ""
        return ", ".join(part for part in (self.completion.text, self.words, key) if part)


def examples() -> tuple[Completion, ...]:
    """Whole lines that show what can be typed, for an empty line."""
    return tuple(Completion(text=line, meaning=None, start=0, end=0) for line in EXAMPLES)


def row_of(completion: Completion, situation: Situation) -> CompletionRow:
    """The row for a completion, with the member's own words for duties, and the date of a day."""
    meaning = completion.meaning
    if meaning is None:
        return CompletionRow(completion=completion, words=translate(EXAMPLES[completion.text]))
    words = _words(meaning, situation)
    if isinstance(meaning, Duty):
        return CompletionRow(completion=completion, words=words, key=KEYS[meaning].upper(), duty=meaning)
    if isinstance(meaning, Placement):
        return CompletionRow(completion=completion, words=words, placement=meaning)
    return CompletionRow(completion=completion, words=words, key="Y" if meaning is Flag.YESTERDAY else "")


def _words(meaning: Meant, situation: Situation) -> str:
    day = _day(meaning, situation.today)
    if day is not None:
        return day_words(day)
    match meaning:
        case Duty():
            return short_duty_label(meaning, situation.settings)
        case Placement():
            return placement_words(meaning)
        case UndoneReason() | ErosionReason():
            return reason_words(meaning)
        case AbsenceKind():
            return translate("absent: {kind}").format(kind=absence_words(meaning))
        case _:
            return translate(OTHERS[meaning])


def _day(meaning: Meant, today: date) -> date | None:
    """The day that a word names; `None` where it names none."""
    if isinstance(meaning, Weekday):
        return latest(meaning, today)
    if meaning is Flag.YESTERDAY:
        return today - timedelta(days=1)
    return today if meaning is Flag.TODAY else None
