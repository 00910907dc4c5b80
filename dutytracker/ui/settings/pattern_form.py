"""The working week as a form: one line a weekday, typed like `8:30-5`."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.errors import Problem, Problems
from dutytracker.domain.patterns import Pattern, WorkDay
from dutytracker.reports.words import hours_and_minutes, translate, weekday_name
from dutytracker.ui.settings.pattern_text import DayText, day_from, pattern_from, text_of
from dutytracker.ui.settings.weekday_words import weekdays_from
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import link_button
from dutytracker.ui.widgets.check_box import CheckBox
from dutytracker.ui.widgets.field import mark
from dutytracker.ui.widgets.text import BreakingText, Text

COLUMNS = ("shift", "meal", "protected")
SPOKEN = {
    "shift": "{weekday}, shift",
    "meal": "{weekday}, unpaid meal",
    "protected": "{weekday}, protected blocks",
}
HEADINGS = {"shift": "Shift", "meal": "Unpaid meal", "protected": "Protected blocks"}
EXAMPLES = {"shift": "8:30-5", "meal": "12-12:30", "protected": "none fixed"}


class PatternForm(QWidget):
    """Seven weekdays with shift, unpaid meal and protected blocks.

    Signals: `edited()` whenever the text of a field or a tick changes.
    """

    edited = Signal()

    def __init__(self, first_weekday: Weekday, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = {weekday: _DayRow(weekday) for weekday in weekdays_from(first_weekday)}
        self.copy_button = link_button(self.tr("Copy the first day to all ticked days"))
        self._lay_out()
        self.copy_button.clicked.connect(self._on_copy)
        for row in self._rows.values():
            row.edited.connect(self._on_edited)
            row.works.clicked.connect(self._on_ticked)
        self._show_minutes()

    def show_texts(self, texts: Mapping[Weekday, DayText]) -> None:
        """Fills the form; a weekday that is missing is a day off."""
        for weekday, row in self._rows.items():
            row.show_text(texts.get(weekday, DayText()))
        self._on_edited()

    def show_pattern(self, pattern: Pattern) -> None:
        """Fills the form with a pattern."""
        self.show_texts({weekday: text_of(pattern.days.get(weekday)) for weekday in Weekday})

    def texts(self) -> dict[Weekday, DayText]:
        """What is typed, weekday by weekday."""
        return {weekday: row.text() for weekday, row in self._rows.items()}

    def pattern(self, valid_from: date) -> Pattern:
        """The pattern that is typed.

        Raises: Problems.
        """
        return pattern_from(self.texts(), valid_from)

    def days(self) -> list[WorkDay]:
        """The working days as they are typed, in the order of the form; impossible ones are left out."""
        return [day for row in self._rows.values() if (day := row.day()) is not None]

    def mark(self, problems: tuple[Problem, ...]) -> None:
        """Shows which fields are wrong and puts the keyboard on the first; without problems none is."""
        wrong = [problem.field for problem in problems]
        for weekday, row in self._rows.items():
            for column, field in row.fields.items():
                mark(field, wrong=f"{weekday.value}.{column}" in wrong)
        if wrong:
            day, column = wrong[0].split(".")
            field = self.field(Weekday(day), column)
            field.setFocus()
            field.selectAll()

    def field(self, weekday: Weekday, column: str) -> QLineEdit:
        """The field of a weekday; `column` is `shift`, `meal` or `protected`."""
        return self._rows[weekday].fields[column]

    def tick(self, weekday: Weekday) -> CheckBox:
        """The box that says whether the weekday is worked."""
        return self._rows[weekday].works

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(3 * STEP)
        grid.setVerticalSpacing(STEP)
        for column, name in enumerate(COLUMNS, start=1):
            grid.addWidget(BreakingText(translate(HEADINGS[name]), Size.SMALL_STRONG, Tone.DIM), 0, column)
        for line, row in enumerate(self._rows.values(), start=1):
            for column, widget in enumerate(row.widgets()):
                grid.addWidget(widget, line, column)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 2)
        grid.setColumnStretch(3, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 4 * STEP, 0)
        layout.setSpacing(2 * STEP)
        layout.addLayout(grid)
        layout.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_edited(self) -> None:
        self._show_minutes()
        self.edited.emit()

    def _on_ticked(self, ticked: bool) -> None:
        """Gives a day that is ticked while its fields are empty the hours of the first day that has some."""
        row = next((each for each in self._rows.values() if each.works is self.sender()), None)
        if row is None or not ticked or any(field.text() for field in row.fields.values()):
            return
        model = next((each for each in self._rows.values() if each.works.isChecked() and each is not row), None)
        if model is not None:
            row.show_text(model.text())
        else:
            row.fields["shift"].setFocus()

    def _on_copy(self) -> None:
        worked = [row for row in self._rows.values() if row.works.isChecked()]
        if worked:
            pattern_text = worked[0].text()
            for row in worked[1:]:
                row.show_text(pattern_text)
            self._on_edited()

    def _show_minutes(self) -> None:
        for row in self._rows.values():
            row.show_minutes()


class _DayRow(QObject):
    """The widgets of one weekday; they stand in the grid of the form."""

    edited = Signal()

    def __init__(self, weekday: Weekday) -> None:
        super().__init__()
        self._weekday = weekday
        self.works = CheckBox(weekday_name(weekday))
        self.fields = {column: self._field(column) for column in COLUMNS}
        self._minutes = Text("", Size.BODY, Tone.DIM)
        self._minutes.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.works.toggled.connect(self._on_works)
        self._on_works(False)

    def widgets(self) -> tuple[QWidget, ...]:
        """From left to right."""
        return (self.works, *self.fields.values(), self._minutes)

    def text(self) -> DayText:
        """What is typed."""
        return DayText(works=self.works.isChecked(), **{name: field.text() for name, field in self.fields.items()})

    def show_text(self, text: DayText) -> None:
        """Fills the row."""
        for name, field in self.fields.items():
            field.setText(getattr(text, name))
        self.works.setChecked(text.works)

    def day(self) -> WorkDay | None:
        """The working day that is typed; `None` for a day off or an impossible one."""
        try:
            return day_from(self.text(), self._weekday)
        except Problems:
            return None

    def show_minutes(self) -> None:
        """Writes the scheduled time at the end of the row."""
        day = self.day()
        if day is not None:
            self._minutes.setText(hours_and_minutes(day.scheduled_minutes))
        else:
            self._minutes.setText("?" if self.works.isChecked() else self.tr("off"))

    def _field(self, column: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(translate(SPOKEN[column]).format(weekday=weekday_name(self._weekday)))
        field.textEdited.connect(self._on_typed)
        return field

    def _on_works(self, works: bool) -> None:
        for column, field in self.fields.items():
            field.setEnabled(works)
            field.setPlaceholderText(translate(EXAMPLES[column]) if works else "")
        self.edited.emit()

    def _on_typed(self, _text: str) -> None:
        self.edited.emit()
