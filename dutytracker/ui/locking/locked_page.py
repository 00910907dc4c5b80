"""What the palette holds while the log is locked: the line that still takes what is typed."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from dutytracker.logbook.locked import LockedLog
from dutytracker.ui.locking.sealed_form import SealedForm
from dutytracker.ui.palette.keys_row import KeysRow
from dutytracker.ui.palette.page import Page
from dutytracker.ui.palette.page_column import page_column
from dutytracker.ui.widgets.button import link_button
from dutytracker.ui.widgets.card import Rule


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

    def _meant_by(self, event: QKeyEvent) -> Callable[[], object] | None:
        return self.put_away if event.key() == Qt.Key.Key_Escape else None

    def _lay_out(self) -> None:
        column = page_column(self, "lock", self.tr("Your log is locked"), self.window_button)
        column.addWidget(self.form)
        column.addWidget(Rule())
        column.addWidget(self.keys)
