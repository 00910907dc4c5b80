"""The line of a locked log: what is typed is read as far as that goes without the log, and sealed for it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.domain.quick_entry import NotUnderstood
from dutytracker.logbook.locked import LockedLog, Sealed
from dutytracker.reports.words import clock_words, translate
from dutytracker.ui.entering.entry_line import EntryLine
from dutytracker.ui.entering.line_frame import LineFrame
from dutytracker.ui.entering.mistakes import Mistakes
from dutytracker.ui.entering.preview_row import PreviewRow
from dutytracker.ui.entering.preview_words import remark_words
from dutytracker.ui.locking.sealed_preview import sealed_preview
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.announcing import announce
from dutytracker.ui.widgets.button import link_button, primary_button
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow

SEEN_MILLISECONDS = 60_000
"""How long the last line can be taken back: whoever comes later has not typed it."""


class SealedForm(QWidget):
    """Types, previews, seals; `sealed()` comes once a line is kept.

    Nothing of the log is shown, and of what was typed no more than that it is kept: no words that fit, no favorites, no
    last entry. What is odd about a line is asked about once more, as it is while the log is open.
    """

    sealed = Signal()

    def __init__(self, log: LockedLog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._confirmed = ""
        self._last: Sealed | None = None
        self.line = EntryLine()
        self.keep_button = primary_button(self.tr("Keep"))
        self.preview = PreviewRow()
        self.standing = Text("", Size.BODY, Tone.ACCENT, wraps=True)
        self.back_button = link_button(self.tr("Take it back"), "undo")
        self._mistakes = Mistakes(self.line)
        self._seen = QTimer(self)
        self._seen.setSingleShot(True)
        self._seen.setInterval(SEEN_MILLISECONDS)
        self.line.setAccessibleDescription(
            self.tr("A duty, its length, and if you like a time, a day and a placement. Enter keeps it, sealed.")
        )
        self._lay_out()
        self.line.textChanged.connect(self._on_text_changed)
        self.line.entered.connect(self.enter)
        self.line.timer_wanted.connect(self._on_timer_wanted)
        self.line.cleared.connect(self._invite)
        self.line.help_wanted.connect(self._invite)
        self.keep_button.clicked.connect(self.enter)
        self.back_button.clicked.connect(self._on_back)
        self._mistakes.told.connect(self._on_told)
        self._seen.timeout.connect(self._forget_last)
        self.read_again()

    def read_again(self) -> None:
        """Shows how many lines wait now, and reads the line as of now."""
        self._confirmed = ""
        self._forget_last()
        self._show_waiting()
        self._read()

    def take_focus(self) -> None:
        """Puts the keyboard into the line."""
        self.line.setFocus()

    def enter(self) -> None:
        """Keeps the line; what is odd needs it twice, what is refused stays in the line."""
        text = self.line.text()
        if not text.strip():
            return
        try:
            draft = self._log.read(text)
            if draft.remarks and self._confirmed != text:
                self._confirmed = text
                self.preview.show_remarks((*remark_words(draft), self.tr("Press Enter once more to keep it as it is.")))
                return
            sealed = self._log.seal(text)
        except NotUnderstood as wrong:
            self._mistakes.know(wrong)
            self._mistakes.tell()
            self._mistakes.go_there()
            self._refuse(wrong)
        except DutyError as error:
            self._refuse(error)
        else:
            self._show_kept(sealed)

    def _show_kept(self, sealed: Sealed) -> None:
        self.line.setText("")
        self._last = sealed
        moment = clock_words(sealed.typed_at.time())
        words = self.tr("Kept, sealed: it is logged as of {time} once the log is unlocked.").format(time=moment)
        self._say(f"{words} {waiting_words(self._log.waiting)}")
        self.back_button.show()
        self._seen.start()
        self.sealed.emit()

    def _on_back(self) -> None:
        if self._last is not None:
            self._log.take_back(self._last)
            self._forget_last()
            self._say(f"{self.tr('Taken back.')} {waiting_words(self._log.waiting)}")
            self.take_focus()
            self.sealed.emit()

    def _forget_last(self) -> None:
        self._seen.stop()
        self._last = None
        self.back_button.hide()

    def _show_waiting(self) -> None:
        self.standing.say(waiting_words(self._log.waiting))

    def _say(self, words: str) -> None:
        self.standing.say(words.strip())
        announce(self.line, words)

    def _on_text_changed(self, text: str) -> None:
        if text != self._confirmed:
            self._confirmed = ""
        if text:
            self._show_waiting()
        self._read()

    def _read(self) -> None:
        text = self.line.text()
        if not text.strip():
            self._invite()
            return
        try:
            draft = self._log.read(text)
        except NotUnderstood as wrong:
            self.preview.show_hint(translate(wrong.sentence))
            self._mistakes.know(wrong)
            return
        self._mistakes.know(None)
        self.preview.show_preview(sealed_preview(draft, self._log.situation()), "")
        if draft.remarks:
            self.preview.show_remarks((*remark_words(draft), self.tr("Enter twice keeps it.")))

    def _invite(self) -> None:
        self._mistakes.know(None)
        self.preview.show_hint(
            self.tr("A duty and its length, such as p15, e 20 @9:10 or c 9-9:30 yesterday. It waits, sealed.")
        )

    def _refuse(self, error: DutyError) -> None:
        self.preview.show_refusal(translate(error.sentence))
        announce(self.line, translate(error.sentence))

    def _on_told(self, wrong: NotUnderstood) -> None:
        tab = f" {self.tr('Tab writes it that way.')}" if wrong.correction is not None else ""
        self.preview.show_hint(translate(wrong.sentence) + tab)

    def _on_timer_wanted(self) -> None:
        self._refuse(
            DutyError(self.tr("A timer starts in the open log only: unlock it, or keep the line when it is over."))
        )

    def _lay_out(self) -> None:
        row = WrappingRow(3 * STEP)
        row.addWidget(self.standing, 1)
        row.addWidget(self.back_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP)
        column.addWidget(LineFrame(self.line, self.keep_button))
        column.addWidget(self.preview)
        column.addLayout(row)


def waiting_words(count: int) -> str:
    """How many lines wait, such as "3 lines wait in the inbox."; empty where none does."""
    if not count:
        return ""
    if count == 1:
        return translate("1 line waits in the inbox.")
    return translate("{number} lines wait in the inbox.").format(number=count)
