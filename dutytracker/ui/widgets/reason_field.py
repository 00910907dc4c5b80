"""The field in the bar that asks why something is changed late."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

LONGEST = 200
"""A reason is a sentence; nothing about patients belongs in it."""


class ReasonField(QLineEdit):
    """`given(str)` with Enter, also where nothing is typed; `left()` with Esc."""

    given = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST)
        self.setPlaceholderText(self.tr("the reason, or empty"))
        said = self.tr("Enter makes the change, Escape leaves all as it was. Nothing about patients belongs here.")
        self.setAccessibleDescription(said)
        self.setToolTip(said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.given.emit(self.text())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
