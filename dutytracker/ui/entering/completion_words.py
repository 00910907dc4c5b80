"""What the rows of the completions say: the word, what it means, and the key that says the same."""

from dataclasses import dataclass

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.quick_entry import Completion, LineKind
from dutytracker.domain.quick_entry.completion_words import Meant
from dutytracker.domain.quick_entry.vocabulary import Flag
from dutytracker.domain.records import AbsenceKind, ErosionReason, LogSettings, UndoneReason
from dutytracker.reports.words import (
    absence_words,
    placement_words,
    reason_words,
    short_duty_label,
    translate,
)
from dutytracker.ui.entering.line_words import KEYS

OTHERS: dict[Flag | LineKind, str] = {
    Flag.TODAY: "this day",
    Flag.YESTERDAY: "the day before today",
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


def row_of(completion: Completion, settings: LogSettings) -> CompletionRow:
    """The row for a completion, with the member's own words for duties."""
    meaning = completion.meaning
    words = _words(meaning, settings)
    if isinstance(meaning, Duty):
        return CompletionRow(completion=completion, words=words, key=KEYS[meaning].upper(), duty=meaning)
    if isinstance(meaning, Placement):
        return CompletionRow(completion=completion, words=words, placement=meaning)
    return CompletionRow(completion=completion, words=words, key="Y" if meaning is Flag.YESTERDAY else "")


def _words(meaning: Meant, settings: LogSettings) -> str:
    match meaning:
        case Duty():
            return short_duty_label(meaning, settings)
        case Placement():
            return placement_words(meaning)
        case UndoneReason() | ErosionReason():
            return reason_words(meaning)
        case AbsenceKind():
            return translate("absent: {kind}").format(kind=absence_words(meaning))
        case Weekday():
            return translate("the last one")
        case LineKind() | Flag():
            return translate(OTHERS[meaning])
