"""What the palette holds while there is no open log."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dutytracker.ui.palette.keys_row import KeysRow
from dutytracker.ui.palette.page import Page
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import primary_button
from dutytracker.ui.widgets.icon_label import IconLabel
from dutytracker.ui.widgets.text import Text


class ClosedPage(Page):
    """Says why nothing can be logged yet; Enter opens the window, Esc puts the palette away."""

    def __init__(self, title: str, sentence: str, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text(title, Size.PROGRAM)
        self.sentence = Text(sentence, Size.BODY, Tone.DIM, wraps=True)
        self.window_button = primary_button(self.tr("Open the window"))
        self._keys = KeysRow()
        self._keys.show_keys((("Enter", self.tr("opens the window")), ("Esc", self.tr("closes"))))
        self._lay_out(icon_name)
        self.window_button.clicked.connect(self.window_wanted)

    def be_shown(self) -> None:
        self.window_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.window_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, icon_name: str) -> None:
        head = QHBoxLayout()
        head.setSpacing(3 * STEP)
        head.addWidget(IconLabel(icon_name, Tone.ACCENT, 1.6))
        head.addWidget(self.title, 1)
        head.addWidget(self.window_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * STEP, 4 * STEP, 5 * STEP, 4 * STEP)
        column.setSpacing(3 * STEP)
        column.addLayout(head)
        column.addWidget(self.sentence)
        column.addWidget(self._keys)
