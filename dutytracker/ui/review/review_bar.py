"""The bar after a change of a collection: what was done, and Undo, which here means the collection and not the log."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from dutytracker.reports.words import translate
from dutytracker.ui.widgets.bar_button import BarButton
from dutytracker.ui.widgets.message_bar import MessageBar

LABELS = {
    "Facts of the unit": "The facts of the unit were changed",
    "Files added": "Files were added",
    "Whose key it is": "It was decided whose key it is",
    "Share left out": "A share was left out",
    "One of two histories": "One of two histories was chosen",
    "Share taken in again": "A share was taken in again",
    "Private name": "A private name was changed",
    "One spelling of a clinic": "A clinic was spelled in one way",
    "Member removed": "A member was removed",
    "Member brought back": "A member was brought back",
    "Offers on the table": "The offers on the table were changed",
    "Unit file set up": "What the unit file sets was changed",
    "Unit file taken over": "A unit file was taken over",
    "Note of the unit file": "It was noted that a unit file was made",
    "Week on paper": "A week on paper was typed in",
    "Week on paper deleted": "A week on paper was deleted",
}
"""What the labels of changes say in the bar."""


class ReviewBar(MessageBar):
    """Says what the latest change of the collection was and offers to take it back, or to make it again."""

    def __init__(self, undo: QAction, redo: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.undo_button = BarButton(self.tr("Undo"), undo, self)
        self.redo_button = BarButton(self.tr("Redo"), redo, self)
        self.row.addWidget(self.undo_button)
        self.row.addWidget(self.redo_button)
        self._show("", "check")

    def say(self, words: str) -> None:
        """Shows what is no change, such as where a file was saved."""
        self._show(words, "check")

    def say_changed(self, words: str) -> None:
        """Shows a change with Undo beside it."""
        self._show(words, "check", undo=True)

    def say_taken_back(self, label: str) -> None:
        """Shows that a change was taken back, with Redo beside it."""
        self._show(self.tr("Taken back: {what}").format(what=label_words(label)), "undo", redo=True)

    def refuse(self, sentence: str) -> None:
        """Shows what was not possible."""
        self._show(sentence, "warning")

    def _show(self, message: str, icon_name: str, *, undo: bool = False, redo: bool = False) -> None:
        self.undo_button.setVisible(undo)
        self.redo_button.setVisible(redo)
        self.show_message(message, icon_name)
        self.setVisible(bool(message))


def label_words(label: str) -> str:
    """The label of a change in the reader's language."""
    return translate(LABELS.get(label, label))
