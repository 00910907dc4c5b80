"""Looks at the note of the line while it is typed, and asks once before it is stored."""

import sys
from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from dutytracker.domain.quick_entry import Draft, EntryDraft
from dutytracker.domain.records import Entry
from dutytracker.ui.background import start
from dutytracker.ui.entering.entry_line import EntryLine
from dutytracker.ui.entering.note_question import NoteQuestion
from dutytracker.ui.widgets.announcing import announce

RULES = "dutytracker.domain.patient_data.in_line"
"""Brings everything along that a note is looked at with: lists of words, mostly."""


class NoteGuard(QObject):
    """Underlines in `line` what may tell who a patient is; `question` takes the place of `preview` while it is asked.

    `kept()` comes with the word that the note is not about a patient; it holds until the line changes.
    """

    kept = Signal()

    def __init__(self, line: EntryLine, question: NoteQuestion, preview: QWidget) -> None:
        super().__init__(line)
        self._line = line
        self._question = question
        self._preview = preview
        self._safe: str | None = None
        """The line whose note was said not to be about a patient."""
        self._loads = False
        question.removal_wanted.connect(self.remove)
        question.kept.connect(self._on_kept)
        line.ask_first(self.meant_by)

    @property
    def is_asking(self) -> bool:
        """True while the question stands there."""
        return not self._question.isHidden()

    def is_safe(self, text: str) -> bool:
        """True where the member said that the note of this line is not about a patient."""
        return text == self._safe

    def see(self, text: str, *, takes_notes: bool) -> None:
        """The line changed: underlines what it holds now, where the log `takes_notes`, and asks nothing any more."""
        self.stop_asking()
        self._safe = None
        if takes_notes and RULES not in sys.modules:
            self._load_beside()
        self._line.show_tells(_tells_in(text) if takes_notes and "/" in text else ())

    def _load_beside(self) -> None:
        """From the first key on, so that all is there by the time a note begins."""
        if not self._loads:
            self._loads = True
            start(lambda: import_module(RULES), self)

    def asks(self, text: str, draft: Draft, edited: Entry | None) -> bool:
        """Asks where the note of the line may tell who a patient is; false where there is nothing to ask.

        Nothing is asked about a note that is in the log just like that, nor twice.
        """
        if not isinstance(draft, EntryDraft) or draft.note is None or self.is_safe(text):
            return False
        if edited is not None and edited.note == draft.note:
            return False
        from dutytracker.domain.patient_data import telling
        from dutytracker.ui.entering.note_words import question_words

        findings = telling(draft.note)
        if findings:
            self._preview.hide()
            self._question.ask(question_words(draft.note, findings))
            announce(self._line, self._question.accessibleName())
        return bool(findings)

    def stop_asking(self) -> None:
        """Puts the question away; nothing was answered."""
        if self.is_asking:
            self._question.hide()
            self._preview.show()

    def remove(self) -> None:
        """Takes what was asked about out of the note; Ctrl+Z brings it back."""
        from dutytracker.domain.patient_data.in_line import cleaned_line

        self._line.fill(cleaned_line(self._line.text()))

    def meant_by(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Ctrl+Enter says that the note is not about a patient, while that is asked."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        is_answer = self.is_asking and is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        return self._on_kept if is_answer else None

    def _on_kept(self) -> None:
        self._safe = self._line.text()
        self.stop_asking()
        self.kept.emit()


def _tells_in(text: str) -> tuple[tuple[int, int], ...]:
    from dutytracker.domain.patient_data.in_line import findings_in_line

    return tuple((one.start, one.end) for one in findings_in_line(text) if one.is_strong)
