"""How long an undone item took, asked in its row."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from dutytracker.domain.quick_entry.lengths import LENGTH_MINUTES
from dutytracker.domain.records import UndoneItem
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import enter_clicks, link_button, primary_button
from dutytracker.ui.widgets.field import whole_number
from dutytracker.ui.widgets.text import Text


class FinishForm(QWidget):
    """Asks the minutes, filled with the estimate.

    `finished(int)` with Enter, `linked()` when it is logged already, `dropped()` when it will not be done, `left()`
    with Esc.
    """

    finished = Signal(int)
    linked = Signal()
    dropped = Signal()
    left = Signal()

    def __init__(self, item: UndoneItem, logged: str, parent: QWidget | None = None) -> None:
        """`logged` names an entry of the day that may have been this work already; empty where there is none."""
        super().__init__(parent)
        self.minutes = QLineEdit(str(item.estimate_minutes))
        self.log_button = primary_button(self.tr("Done"))
        self.link_button = link_button(self.tr("Logged already: {0}").format(logged))
        self.link_button.setVisible(bool(logged))
        self.drop_button = link_button(self.tr("Drop it"))
        self.leave_button = link_button(self.tr("Not yet"))
        self._lay_out()
        self.log_button.clicked.connect(self._on_done)
        self.link_button.clicked.connect(self.linked)
        self.drop_button.clicked.connect(self.dropped)
        self.leave_button.clicked.connect(self.left)

    def take_focus(self) -> None:
        """Puts the keyboard into the field, its figure selected."""
        self.minutes.setFocus(Qt.FocusReason.OtherFocusReason)
        self.minutes.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if enter_clicks(event, self.focusWidget()):
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_done()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_done(self) -> None:
        minutes = whole_number(self.minutes, *LENGTH_MINUTES)
        if minutes is not None:
            self.finished.emit(minutes)
        else:
            self.minutes.setAccessibleDescription(self.tr("Whole minutes, 1 to 960."))
            self.minutes.setToolTip(self.tr("Whole minutes, 1 to 960."))
            self.take_focus()

    def _lay_out(self) -> None:
        label = Text(self.tr("took"), Size.BODY, Tone.DIM)
        label.setBuddy(self.minutes)
        self.minutes.setAccessibleName(self.tr("Minutes it took"))
        self.minutes.setFixedWidth(round(self.fontMetrics().height() * 3.6))
        row = QHBoxLayout(self)
        row.setContentsMargins(STEP, 2, STEP, 2)
        row.setSpacing(2 * STEP)
        row.addWidget(label)
        row.addWidget(self.minutes)
        row.addWidget(Text(self.tr("min"), Size.BODY, Tone.DIM))
        row.addStretch()
        row.addWidget(self.log_button)
        row.addWidget(self.link_button)
        row.addWidget(self.drop_button)
        row.addWidget(self.leave_button)
