"""The first question: when the member works, and which time is protected."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.errors import Problems
from dutytracker.domain.patterns import Pattern
from dutytracker.language import translate
from dutytracker.reports.words import weekday_name
from dutytracker.ui.settings.pattern_form import PatternForm
from dutytracker.ui.settings.pattern_text import DayText, pattern_from
from dutytracker.ui.settings.pattern_words import week_in_words
from dutytracker.ui.settings.weekday_words import short_weekday_name, weekdays_from
from dutytracker.ui.theme import STEP, Size
from dutytracker.ui.widgets.button import link_button
from dutytracker.ui.widgets.check_box import CheckBox
from dutytracker.ui.widgets.field import labeled, mark
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.sheet import sheet
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow

USUAL_DAYS = frozenset(tuple(Weekday)[:5])
USUAL_SHIFT = "8:30-5"
USUAL_MEAL = "12-12:30"


class HoursQuestion(QWidget):
    """The same hours on every ticked day, or, one press further, a line for each weekday.

    Signals: `edited()` whenever what is typed changes. `pattern` is the answer, `None` until one is accepted.
    """

    edited = Signal()

    def __init__(self, valid_from: date, first_weekday: Weekday, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.proceed_label = self.tr("These are my hours")
        self.skip_label = self.tr("Skip")
        self.pattern: Pattern | None = None
        self._valid_from = valid_from
        self.ticks = {day: CheckBox(short_weekday_name(day)) for day in weekdays_from(first_weekday)}
        self.shift = QLineEdit(USUAL_SHIFT)
        self.meal = QLineEdit(USUAL_MEAL)
        self.protected = QLineEdit()
        self.form = PatternForm(first_weekday)
        self.by_day = link_button(self.tr("My hours differ from day to day"))
        self._pages = QStackedWidget()
        self._in_words = Text("", Size.STRONG, wraps=True)
        self._problem = ProblemLine()
        self._lay_out()
        for day, tick in self.ticks.items():
            tick.setAccessibleName(weekday_name(day))
            tick.setChecked(day in USUAL_DAYS)
            tick.toggled.connect(self._on_edited)
        for field in self._fields().values():
            field.textChanged.connect(self._on_edited)
        self.form.edited.connect(self._on_edited)
        self.by_day.clicked.connect(self._on_by_day)
        self._on_edited()

    def accept(self) -> bool:
        """Keeps the pattern that is typed; false where it is impossible, and says what is wrong."""
        try:
            self.pattern = pattern_from(self._texts(), self._valid_from)
        except Problems as error:
            self._say(error)
            return False
        if not self.pattern.days:
            self.pattern = None
            self._problem.say(self.tr("Tick the days you work, or press Esc to skip this question."))
            return False
        return True

    def skip(self) -> None:
        """No working hours for now."""
        self.pattern = None
        self._problem.say("")

    def take_focus(self) -> None:
        """Puts the keyboard on the shift."""
        self.shift.setFocus()
        self.shift.selectAll()

    def typed_pattern(self) -> Pattern | None:
        """What is typed right now, accepted or not; `None` where it is impossible."""
        try:
            return pattern_from(self._texts(), self._valid_from)
        except Problems:
            return None

    def _fields(self) -> dict[str, QLineEdit]:
        return {"shift": self.shift, "meal": self.meal, "protected": self.protected}

    def _texts(self) -> dict[Weekday, DayText]:
        if self._pages.currentWidget() is not self._pages.widget(0):
            return self.form.texts()
        same = {name: field.text() for name, field in self._fields().items()}
        return {day: DayText(works=tick.isChecked(), **same) for day, tick in self.ticks.items()}

    def _lay_out(self) -> None:
        self.shift.setPlaceholderText(USUAL_SHIFT)
        self.meal.setPlaceholderText(self.tr("none"))
        self.protected.setPlaceholderText(self.tr("none fixed"))
        layout = sheet(
            self,
            self.tr("When do you work?"),
            self.tr(
                "Type hours like 8:30-5. They say how much time the contract guarantees and where your work falls."
            ),
        )
        self._pages.addWidget(self._same_every_day())
        self._pages.addWidget(self._day_by_day())
        layout.addWidget(self._pages)
        layout.addWidget(self._in_words)
        layout.addWidget(self._problem)
        layout.addStretch()

    def _same_every_day(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * STEP)
        days = WrappingRow(4 * STEP, *self.ticks.values())
        days.addStretch()
        column.addLayout(days)
        hours = WrappingRow(3 * STEP)
        hours.addLayout(labeled(self.tr("Shift"), self.shift), 1)
        hours.addLayout(labeled(self.tr("Unpaid meal"), self.meal), 1)
        column.addLayout(hours)
        hint = self.tr(
            "Time on your schedule set aside for this work, like 4-5 or 9-9:30, 4-5. Empty if none is fixed."
        )
        column.addLayout(labeled(self.tr("Protected blocks"), self.protected, hint=hint))
        column.addWidget(self.by_day, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        return page

    def _day_by_day(self) -> QWidget:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form.setObjectName("scrolled")
        area.setWidget(self.form)
        return area

    def _on_by_day(self) -> None:
        self.form.show_texts({day: text for day, text in self._texts().items() if text.works})
        self._pages.setCurrentIndex(1)
        first = next((day for day, tick in self.ticks.items() if tick.isChecked()), None)
        if first is not None:
            self.form.field(first, "shift").setFocus()

    def _on_edited(self) -> None:
        self._problem.say("")
        for field in self._fields().values():
            mark(field, wrong=False)
        pattern = self.typed_pattern()
        self._in_words.setText(week_in_words(pattern.days.values()) if pattern else "")
        self.edited.emit()

    def _say(self, error: Problems) -> None:
        first = error.problems[0]
        _, column = first.field.split(".")
        sentence = translate(first.sentence)
        if self._pages.currentIndex() == 0:
            field = self._fields()[column]
            mark(field, wrong=True)
            field.setFocus()
            sentence = sentence.partition(": ")[2]
        else:
            self.form.mark(error.problems)
        self._problem.say(sentence)
