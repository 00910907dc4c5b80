"""The appointment time of a week: what a contract by appointments counts on, and what the need is compared with."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from dutytracker.domain.calendar import Week
from dutytracker.domain.changes import Change, adding, deleting, editing
from dutytracker.domain.errors import DutyError
from dutytracker.domain.records import AppointmentWeek
from dutytracker.domain.rounding import rounded
from dutytracker.domain.validation import MINUTES_PER_WEEK
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.reports.words import translate
from dutytracker.ui.settings.amount_text import hours_text, minutes_from
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import plain_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.field import labeled, mark
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow

FIELDS = {"booked_minutes": "Booked", "held_minutes": "Held", "no_show_minutes": "No-show"}
SPOKEN_FIELDS = {
    "booked_minutes": "Booked appointment hours",
    "held_minutes": "Held appointment hours",
    "no_show_minutes": "No-show appointment hours",
}


class AppointmentsCard(Card):
    """Three amounts in hours. Enter or the button keeps them; all three empty takes the record away.

    Signals: `change_wanted(Change)`, `edited()` whenever something is typed.
    """

    change_wanted = Signal(object)
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Appointments"), self.tr("hours of the week"), parent)
        self._week: Week | None = None
        self._record: AppointmentWeek | None = None
        self.fields = {name: QLineEdit() for name in FIELDS}
        self.keep_button = plain_button(self.tr("Keep"))
        self._ratio = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self._problem = ProblemLine()
        row = WrappingRow(2 * STEP)
        for name, label in FIELDS.items():
            field = self.fields[name]
            field.setPlaceholderText("–")
            row.addLayout(labeled(translate(label), field))
            field.setAccessibleName(translate(SPOKEN_FIELDS[name]))
            field.textEdited.connect(self._on_edited)
            field.textEdited.connect(self.edited)
            field.returnPressed.connect(self.keep)
        self.body.addLayout(row)
        self.body.addWidget(self._problem)
        under = WrappingRow()
        under.addWidget(self._ratio, 1)
        under.addWidget(self.keep_button)
        self.body.addLayout(under)
        self.body.addStretch()
        self.keep_button.clicked.connect(self.keep)

    @property
    def holds_typed(self) -> bool:
        """True while something is typed that is not kept yet."""
        return any(field.text().strip() != self._kept_text(name) for name, field in self.fields.items())

    def show_week(self, summary: WeekSummary, record: AppointmentWeek | None) -> None:
        """Shows the record of a week; what was being typed for another week or record is dropped."""
        if self._week != summary.week or self._record != record:
            self._week = summary.week
            self._record = record
            for name, field in self.fields.items():
                field.setText(self._kept_text(name))
            self._on_edited()
        self._ratio.setText(_ratio_words(summary))

    def take_focus(self) -> None:
        """Puts the keyboard on the first field."""
        self.fields["booked_minutes"].setFocus()
        self.fields["booked_minutes"].selectAll()

    def keep(self) -> None:
        """Asks for the change to what is typed, or says what is wrong with it."""
        change = self._change()
        if change is not None and change.edits:
            self.change_wanted.emit(change)

    def _kept_text(self, name: str) -> str:
        return "" if self._record is None else hours_text(getattr(self._record, name))

    def _change(self) -> Change | None:
        if self._week is None:
            return None
        if not any(field.text().strip() for field in self.fields.values()):
            return deleting("Take back the appointments of a week", self._record) if self._record else None
        minutes = {name: self._read(name) for name in FIELDS}
        if None in minutes.values():
            return None
        typed = AppointmentWeek(week=self._week.start, **{name: read or 0 for name, read in minutes.items()})
        label = "Note the appointments of a week"
        return adding(label, typed) if self._record is None else editing(label, self._record, typed)

    def _read(self, name: str) -> int | None:
        """The minutes of a field, 0 for an empty one; `None` where it is wrong, and says so."""
        field = self.fields[name]
        try:
            minutes = minutes_from(field.text()) if field.text().strip() else 0
        except DutyError as error:
            self._refuse(field, translate(error.sentence))
            return None
        if minutes > MINUTES_PER_WEEK:
            self._refuse(field, self.tr("A week has only 168 hours."))
            return None
        return minutes

    def _refuse(self, field: QLineEdit, sentence: str) -> None:
        mark(field, wrong=True)
        field.setFocus()
        self._problem.say(sentence)

    def _on_edited(self) -> None:
        self._problem.say("")
        for field in self.fields.values():
            mark(field, wrong=False)


def _ratio_words(summary: WeekSummary) -> str:
    ratio = summary.per_appointment_hour
    if ratio is None:
        return translate("Type hours like 27 or 27:30. They stay with this week.")
    words = translate("{minutes} min of indirect care needed for each hour of appointments held.")
    return words.format(minutes=rounded(ratio, 1))
