"""Mistakes explained in place: a wave under what is wrong, and the line that was probably meant one key away."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from dutytracker.domain.quick_entry import NotUnderstood
from dutytracker.ui.entering.entry_line import EntryLine

PAUSE_MILLISECONDS = 600
"""A mistake is pointed out once no key was pressed for so long."""


class Mistakes(QObject):
    """What is wrong in `line`. `told(NotUnderstood)` comes when it is pointed out: after a pause in typing.

    Tab takes the correction, if there is one, once it was told.
    """

    told = Signal(object)

    def __init__(self, line: EntryLine) -> None:
        super().__init__(line)
        self._line = line
        self._wrong: NotUnderstood | None = None
        self._is_told = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.tell)
        line.ask_first(self.meant_by)

    @property
    def correction(self) -> str | None:
        """The line that Tab writes; `None` before it was told."""
        return self._wrong.correction if self._wrong is not None and self._is_told else None

    def know(self, wrong: NotUnderstood | None, *, is_word_open: bool = False) -> None:
        """Takes note of what is wrong now; a wave under the same part stays.

        Nothing is pointed out while a word is half typed that may still become right (`is_word_open`).
        """
        same = self._wrong is not None and wrong is not None and _place(wrong) == _place(self._wrong)
        self._wrong = wrong
        self._is_told = self._is_told and same and not is_word_open
        if self._is_told:
            self.tell()
            return
        self._line.show_mark(None)
        self._pause.stop()
        if wrong is not None and not is_word_open:
            self._pause.start()

    def tell(self) -> None:
        """Points out what is wrong, at once."""
        self._pause.stop()
        wrong = self._wrong
        if wrong is None:
            return
        self._is_told = True
        self._line.show_mark((wrong.at, wrong.at + len(wrong.part)) if wrong.part else None)
        self.told.emit(wrong)

    def go_there(self) -> None:
        """Selects the part that is wrong, or puts the cursor where something is missing."""
        if self._wrong is not None and self._wrong.part:
            self._line.setSelection(self._wrong.at, len(self._wrong.part))
        elif self._wrong is not None:
            self._line.setCursorPosition(self._wrong.at)

    def take_correction(self) -> None:
        """Writes the line that was probably meant; Ctrl+Z brings back what was typed."""
        if self.correction is not None:
            self._line.fill(self.correction)

    def meant_by(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Tab takes the correction, once it was told."""
        is_tab = event.key() == Qt.Key.Key_Tab and not event.modifiers()
        return self.take_correction if is_tab and self.correction is not None else None


def _place(wrong: NotUnderstood) -> tuple[int, str]:
    return wrong.at, wrong.part
