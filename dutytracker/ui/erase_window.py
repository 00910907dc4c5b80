"""Asks before the text of notes is erased for good: nothing takes that back."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.domain.changes import Change
from dutytracker.domain.records import Entry
from dutytracker.reports.words import counted
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import plain_button, primary_button
from dutytracker.ui.widgets.dialog import Dialog
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace


class EraseWindow(Dialog):
    """What will be gone and what stays, in sentences; Enter and Esc keep the text."""

    def __init__(self, workspace: Workspace, change: Change, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._change = change
        several = len(change.erased) > 1
        self.keep_button = primary_button(self.tr("Keep them") if several else self.tr("Keep it"))
        self.erase_button = plain_button(self.tr("Erase them for good") if several else self.tr("Erase it for good"))
        self._lay_out(several=several)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.keep_button.setDefault(True)
        self.keep_button.clicked.connect(self.reject)
        self.erase_button.clicked.connect(self._on_erase)
        self.keep_button.setFocus()

    def _on_erase(self) -> None:
        self._workspace.perform(self._change)
        self.accept()

    def _lay_out(self, *, several: bool) -> None:
        notes = counted(len(self._change.erased), "note", "notes")
        title = (
            self.tr("Erase {notes} for good?").format(notes=notes) if several else self.tr("Erase this note for good?")
        )
        self.setWindowTitle(title)
        gone = (
            self.tr("Their text goes out of the entries, of every step of their history, and of the automatic backups.")
            if several
            else self.tr("Its text goes out of the entry, of every step of its history, and of the automatic backups.")
        )
        stays = self.tr(
            "All else stays as it is. The history will say that a note was erased, and when, and never what it said."
        )
        never = self.tr(
            "Nothing brings the text back: Undo passes over this. What you saved elsewhere yourself, such as a backup, "
            "a log file or an evidence package, still holds it."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        layout.setSpacing(3 * STEP)
        layout.addWidget(Text(title, Size.HEADING, wraps=True))
        layout.addWidget(Text(gone, Size.BODY, wraps=True))
        layout.addWidget(Text(stays, Size.BODY, Tone.DIM, wraps=True))
        layout.addWidget(Text(never, Size.BODY, Tone.DIM, wraps=True))
        layout.addStretch(1)
        foot = WrappingRow(2 * STEP)
        foot.addStretch()
        foot.addWidget(self.erase_button)
        foot.addWidget(self.keep_button)
        layout.addLayout(foot)
        self.setMinimumWidth(32 * self.fontMetrics().height())
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{gone} {stays} {never}")


def ask_to_erase(workspace: Workspace, entries: Iterable[Entry], parent: QWidget) -> EraseWindow:
    """Asks whether the notes of these entries, as they are by now, are to be erased."""
    window = EraseWindow(workspace, workspace.logbook.erasing.of(entries), parent)
    window.open()
    return window
