"""A date as it is typed, with the day it is read as in words beside it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.reports.words import full_day
from dutytracker.ui.settings.date_text import date_from, date_text
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.field import mark
from dutytracker.ui.widgets.focus_ring import RING
from dutytracker.ui.widgets.text import BreakingText
from dutytracker.ui.widgets.wrapping_row import WrappingRow


class DateField(QWidget):
    """A field for one date; a `narrow` one tells the day in words in its tip instead of beside it.

    Signals: `edited()` whenever its text changes.
    """

    edited = Signal()

    def __init__(
        self, label: str, today: Callable[[], date], parent: QWidget | None = None, *, narrow: bool = False
    ) -> None:
        super().__init__(parent)
        self._today = today
        self.field = QLineEdit()
        self.field.setAccessibleName(label)
        self.field.setFixedWidth(round(self.field.fontMetrics().height() * 8))
        self._in_words = BreakingText("", Size.BODY, Tone.DIM, parent=self)
        name = BreakingText(label, Size.SMALL_STRONG, Tone.DIM)
        name.setBuddy(self.field)
        row = WrappingRow(3 * STEP, self.field)
        if narrow:
            self._in_words.hide()
            self.field.setFixedWidth(round(self.field.fontMetrics().height() * 6.6))
            row.addStretch()
        else:
            row.addWidget(self._in_words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(RING, RING, RING, RING)
        column.setSpacing(STEP)
        column.addWidget(name)
        column.addLayout(row)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._on_edited)

    def show_date(self, day: date | None) -> None:
        """Fills the field, or empties it."""
        self.field.setText("" if day is None else date_text(day))

    def is_empty(self) -> bool:
        """True while nothing is typed."""
        return not self.field.text().strip()

    def date(self) -> date:
        """The date that is typed.

        Raises: DutyError; the field is marked then.
        """
        try:
            return date_from(self.field.text(), self._today())
        except DutyError:
            mark(self.field, wrong=True)
            raise

    def _on_edited(self) -> None:
        mark(self.field, wrong=False)
        try:
            day = date_from(self.field.text(), self._today())
        except DutyError:
            self._in_words.setText("")
        else:
            self._in_words.setText(full_day(day))
        self.field.setAccessibleDescription(self._in_words.text())
        self.field.setToolTip(self._in_words.text())
        self.edited.emit()
