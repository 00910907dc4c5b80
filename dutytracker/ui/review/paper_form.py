"""The form for one week of one member as it was tallied on paper."""

from collections.abc import Callable
from datetime import date
from uuid import UUID, uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dutytracker.domain.calendar import Weekday, week_of
from dutytracker.domain.errors import DutyError, Problem, Problems
from dutytracker.domain.pooling.paper import PaperTally
from dutytracker.domain.steward import problems_of_tally
from dutytracker.domain.text_rules import LABEL_LENGTH
from dutytracker.reports.words import range_words, translate
from dutytracker.ui.settings.amount_text import hours_text, minutes_from
from dutytracker.ui.settings.date_field import DateField
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import plain_button, primary_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.field import labeled, mark
from dutytracker.ui.widgets.focus_ring import RING
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.side_by_side import SideBySide
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow

AMOUNTS = {
    "scheduled": "Work time",
    "contracted": "Contract",
    "logged": "Logged",
    "undone": "Left undone",
}
"""The fields in hours."""


class PaperForm(Card):
    """`given(PaperTally)` comes with Enter or the button, once everything can be read."""

    given = Signal(object)

    def __init__(
        self, today: Callable[[], date], week_starts_on: Callable[[], Weekday], parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("A week on paper"), self.tr("unsigned, so it is shown apart"), parent)
        self._week_starts_on = week_starts_on
        self._id: UUID | None = None
        self.who = QLineEdit()
        self.clinic = QLineEdit()
        self.day = DateField(self.tr("A day of the week"), today)
        self.week = Text("", Size.SMALL, Tone.DIM)
        self.amounts = {name: QLineEdit() for name in AMOUNTS}
        self.problem = ProblemLine()
        self.add_button = primary_button(self.tr("Add the week"), "plus")
        self.leave_button = plain_button(self.tr("Cancel (Esc)"))
        self._lay_out()
        self.add_button.clicked.connect(self._on_given)
        self.leave_button.clicked.connect(self.clear)
        self.day.edited.connect(self._say_week)
        for field in self._fields().values():
            field.textChanged.connect(lambda _text, field=field: mark(field, wrong=False))
        self.clear()

    def edit(self, tally: PaperTally) -> None:
        """Fills the form with a week that is here, to be changed."""
        self.clear()
        self._id = tally.id
        self.who.setText(tally.who)
        self.clinic.setText(tally.clinic)
        self.day.show_date(tally.week.start)
        for name, minutes in (
            ("scheduled", tally.scheduled),
            ("contracted", tally.contracted),
            ("logged", tally.logged),
            ("undone", tally.undone),
        ):
            self.amounts[name].setText("" if minutes is None else hours_text(minutes))
        self._show_kind()
        self.who.setFocus()

    def clear(self, *, keep: bool = False) -> None:
        """Empties the form; with `keep` the clinic, the week and the contract stay, for the next sheet of a pile."""
        self._id = None
        self.who.clear()
        for name in ("logged", "undone") if keep else AMOUNTS:
            self.amounts[name].clear()
        if not keep:
            self.clinic.clear()
            self.day.show_date(None)
        self.problem.say("")
        for field in self._fields().values():
            mark(field, wrong=False)
        self._show_kind()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_given()
        elif event.key() == Qt.Key.Key_Escape and self._id is not None:
            self.clear()
        else:
            super().keyPressEvent(event)

    def _on_given(self) -> None:
        self.problem.say("")
        try:
            tally = self._typed()
        except Problems as wrong:
            self.problem.say(translate(wrong.sentence))
            for problem in wrong.problems:
                mark(self._fields()[problem.field], wrong=True)
        else:
            self.given.emit(tally)

    def _typed(self) -> PaperTally:
        """Raises: `Problems` with all that is wrong."""
        problems: list[Problem] = []
        minutes = {name: self._minutes(name, problems) for name in AMOUNTS}
        try:
            day = self.day.date()
        except DutyError as error:
            problems.insert(0, Problem("week", error.sentence))
        if not self.who.text().strip():
            words = translate("Give the member a label of your own, so that their weeks belong together.")
            problems.insert(0, Problem("who", words))
        if problems:
            raise Problems(tuple(problems))
        tally = PaperTally(
            id=self._id or uuid4(),
            who=self.who.text().strip(),
            clinic=self.clinic.text().strip(),
            week=week_of(day, self._week_starts_on()),
            scheduled=minutes["scheduled"] or 0,
            contracted=minutes["contracted"],
            logged=minutes["logged"] or 0,
            undone=minutes["undone"] or 0,
        )
        found = problems_of_tally(tally)
        if found:
            raise Problems(found)
        return tally

    def _minutes(self, name: str, problems: list[Problem]) -> int | None:
        """`None` where an unknown contract or nothing undone is left empty; the rest must be typed."""
        text = self.amounts[name].text()
        if not text.strip() and name in {"contracted", "undone"}:
            return None
        try:
            return minutes_from(text)
        except DutyError as error:
            problems.append(Problem(name, f"{translate(AMOUNTS[name])}: {error.sentence}"))
            return None

    def _fields(self) -> dict[str, QLineEdit]:
        return {"who": self.who, "clinic": self.clinic, "week": self.day.field, **self.amounts}

    def _say_week(self) -> None:
        if self.day.is_empty():
            self.week.setText("")
            return
        try:
            week = week_of(self.day.date(), self._week_starts_on())
        except DutyError:
            self.week.setText("")
        else:
            words = self.tr("The week {week}").format(week=range_words(week.start, week.last))
            self.week.setText(words)
            mark(self.day.field, wrong=False)

    def _show_kind(self) -> None:
        words = self.tr("Add the week") if self._id is None else self.tr("Save the change")
        self.add_button.setText(f" {words}")
        self.add_button.setAccessibleName(words)
        self.leave_button.setVisible(self._id is not None)

    def _lay_out(self) -> None:
        for field in (self.who, self.clinic):
            field.setMaxLength(LABEL_LENGTH)
        self.clinic.setPlaceholderText(self.tr("may stay empty"))
        self.amounts["contracted"].setPlaceholderText(self.tr("unknown"))
        self.amounts["undone"].setPlaceholderText("0")
        half = 26 * self.fontMetrics().height()
        who, when, amounts = (SideBySide(half, 4 * STEP) for _ in range(3))
        who.add(_group(labeled(self.tr("Member (a label of yours)"), self.who)))
        who.add(_group(labeled(self.tr("Clinic"), self.clinic)))
        when.add(self.day)
        when.add(self.week)
        names = list(AMOUNTS.items())
        for pair in (names[:2], names[2:]):
            amounts.add(_group(*(labeled(_hours(words), self.amounts[name]) for name, words in pair)))
        buttons = WrappingRow()
        buttons.addStretch()
        buttons.addWidget(self.leave_button)
        buttons.addWidget(self.add_button)
        for row in (who, when, amounts):
            self.body.addWidget(row)
        self.body.addWidget(self.problem)
        self.body.addLayout(buttons)


def _hours(what: str) -> str:
    return translate("{what}, hours").format(what=translate(what))


def _group(*fields: QVBoxLayout) -> QWidget:
    """Fields side by side, with room for the ring around them."""
    group = QWidget()
    row = WrappingRow(4 * STEP, parent=group)
    row.setContentsMargins(RING, RING, RING, RING)
    for field in fields:
        row.addLayout(field, 1)
    return group
