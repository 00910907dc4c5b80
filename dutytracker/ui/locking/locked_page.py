"""What the palette holds while the log is locked: the line that still takes what is typed."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dutytracker.logbook.locked import LockedLog
from dutytracker.ui.locking.sealed_form import SealedForm
from dutytracker.ui.palette.keys_row import KeysRow
from dutytracker.ui.palette.page import Page
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import link_button
from dutytracker.ui.widgets.card import Rule
from dutytracker.ui.widgets.icon_label import IconLabel
from dutytracker.ui.widgets.text import Text


class LockedPage(Page):
    """Seals what is typed; Esc puts the palette away and keeps the text, a button leads to the window to unlock."""

    def __init__(self, log: LockedLog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = SealedForm(log)
        self.window_button = link_button(self.tr("Unlock…"), "unlock")
        self.keys = KeysRow()
        self.keys.show_keys((("Enter", self.tr("keeps it, sealed")), ("Esc", self.tr("closes, keeps the text"))))
        self._lay_out()
        self.form.line.ask_first(self._meant_by)
        self.window_button.clicked.connect(self.window_wanted)

    def be_shown(self) -> None:
        self.form.read_again()
        self.form.take_focus()
        self.form.line.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def _meant_by(self, event: QKeyEvent) -> Callable[[], object] | None:
        return self.done.emit if event.key() == Qt.Key.Key_Escape else None

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2 * STEP)
        head.addWidget(IconLabel("lock", Tone.ACCENT, 1.1))
        head.addWidget(Text(self.tr("Your log is locked"), Size.STRONG), 1)
        head.addWidget(self.window_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(round(4.5 * STEP), 4 * STEP, round(4.5 * STEP), 3 * STEP)
        column.setSpacing(3 * STEP)
        column.addLayout(head)
        column.addWidget(self.form)
        column.addWidget(Rule())
        column.addWidget(self.keys)
