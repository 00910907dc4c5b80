"""The bar after a change: what was done, and Undo."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from dutytracker.domain.changes import Change
from dutytracker.domain.erasing import takes_a_note
from dutytracker.ui.change_words import change_words
from dutytracker.ui.widgets.bar_button import BarButton
from dutytracker.ui.widgets.message_bar import MessageBar
from dutytracker.ui.widgets.reason_field import ReasonField
from dutytracker.ui.workspace import Step, Waiting, Workspace


class UndoBar(MessageBar):
    """Says what the latest change was and offers to take it back (or to make it again); empty before the first.

    A refusal is shown in the same place, with a sign and without Undo. So is the question why an entry is changed more
    than 7 days after the work: Enter makes the change, Esc leaves everything as it was. Where a note was taken away, so
    that only the history tells it, its erasing is offered.
    """

    def __init__(self, workspace: Workspace, undo: QAction, redo: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.undo_button = BarButton(self.tr("Undo"), undo, self)
        self.redo_button = BarButton(self.tr("Redo"), redo, self)
        self._erase = QAction(self)
        self.erase_button = BarButton(self.tr("Erase the note …"), self._erase, self)
        self.erase_button.setToolTip(self.tr("Take its text out of the history and of the automatic backups, for good"))
        self.reason = ReasonField(self)
        self._came_from: QWidget | None = None
        self.row.addWidget(self.reason, 1)
        self.row.addWidget(self.erase_button)
        self.row.addWidget(self.undo_button)
        self.row.addWidget(self.redo_button)
        self._show("", "check", None)
        workspace.changed.connect(self._on_changed)
        workspace.refused.connect(self._on_refused)
        self._erase.triggered.connect(self._on_erase)
        self.reason.given.connect(self._on_reason_given)
        self.reason.left.connect(self._on_reason_left)

    def say(self, message: str) -> None:
        """Shows a message that is no change, such as where a file was saved."""
        self._show(message, "check", None)

    def ask(self, waiting: Waiting) -> None:
        """Asks for the reason of the change that waits; the keyboard goes back afterward to where it was."""
        if not self.reason.isVisible():
            self._came_from = QApplication.focusWidget()
        days = (self._workspace.logbook.today() - waiting.day).days
        self._show(self.tr("Why, {days} days after the work?").format(days=days), "pencil", None, is_asked=True)
        self.keep_room()
        self.reason.clear()
        self.reason.setAccessibleName(self.text())
        self.reason.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_reason_given(self, reason: str) -> None:
        self._stop_asking()
        self._workspace.give_reason(reason)

    def _on_reason_left(self) -> None:
        self._workspace.let_go()
        self._stop_asking()
        self._show(self.tr("Nothing was changed."), "undo", None)

    def _stop_asking(self) -> None:
        came_from, self._came_from = self._came_from, None
        self.reason.hide()
        if came_from is not None and isValid(came_from) and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changed(self, _change: object) -> None:
        latest = self._workspace.latest
        if latest is None or self.reason.isVisible():
            return
        if latest.step is Step.UNDONE:
            words = self._words(latest.change.inverted())
            self._show(self.tr("Taken back: {0}").format(words), "undo", Step.UNDONE)
        else:
            step = Step.DONE if latest.change.can_be_taken_back else None
            self._show(self._words(latest.change), "check", step)
        self._offer_erasing(offered=bool(takes_a_note(latest.change)))

    def _offer_erasing(self, *, offered: bool) -> None:
        """With a third thing in the bar, what was done is read more easily than the keys of the other two."""
        self.erase_button.setVisible(offered)
        for button in (self.undo_button, self.redo_button):
            button.show_keys(shown=not offered)

    def _on_erase(self) -> None:
        from dutytracker.ui.erase_window import ask_to_erase

        latest = self._workspace.latest
        entries = takes_a_note(latest.change) if latest is not None else ()
        if entries:
            ask_to_erase(self._workspace, entries, self)

    def _words(self, change: Change) -> str:
        logbook = self._workspace.logbook
        return change_words(change, logbook.settings, logbook.zone, logbook.today())

    def _on_refused(self, sentence: str) -> None:
        self._show(sentence, "warning", None)

    def _show(self, message: str, icon_name: str, step: Step | None, *, is_asked: bool = False) -> None:
        self.reason.hide()
        self._offer_erasing(offered=False)
        self.undo_button.setVisible(step is Step.DONE)
        self.redo_button.setVisible(step is Step.UNDONE)
        self.show_message(message, icon_name, is_asked=is_asked)
