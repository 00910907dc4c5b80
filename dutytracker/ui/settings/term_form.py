"""A contract term as a form: its basis, its amount, and how absences and group preparation count."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dutytracker.domain.errors import Problem
from dutytracker.domain.terms import AbsenceRule, Term
from dutytracker.reports.words import translate
from dutytracker.ui.settings.term_text import FULL_TIME_HOURS, Basis, TermText, text_of
from dutytracker.ui.settings.term_words import ABSENCE_RULES
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.check_box import CheckBox
from dutytracker.ui.widgets.choice_box import ChoiceBox
from dutytracker.ui.widgets.field import mark
from dutytracker.ui.widgets.focus_ring import RING
from dutytracker.ui.widgets.segmented_control import SegmentedControl
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow

BASES = {
    Basis.HOURS: "Hours per week",
    Basis.PERCENT: "Percent of time",
    Basis.APPOINTMENTS: "Percent of appointments",
}


class TermForm(QWidget):
    """The fields of one term; only those of the chosen basis show.

    Signals: `edited()` whenever anything in it changes.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.basis = SegmentedControl(
            self.tr("What the guarantee is counted on"), {key.value: translate(BASES[key]) for key in Basis}
        )
        self.guaranteed = _amount(self.tr("Guaranteed hours"), "7")
        self.reference = _amount(self.tr("Hours of the reference week"), FULL_TIME_HOURS)
        self.percent = _amount(self.tr("Percent of scheduled time"), "18")
        self.less_meetings = CheckBox(self.tr("less contractual meetings of"))
        self.meetings = _amount(self.tr("Hours of meetings a week"), "2:30")
        self.appointment_percent = _amount(self.tr("Percent of booked appointment time"), "10")
        self.absence_rule = ChoiceBox(self.tr("What an absence does to it"))
        self.groups = CheckBox(self.tr("Group preparation counts as indirect care under this contract"))
        self.label = QLineEdit()
        self._amounts = {
            Basis.HOURS: _row(self.guaranteed, self.tr("hours in each"), self.reference, self.tr("hours of work")),
            Basis.PERCENT: _column(
                _row(self.percent, self.tr("% of scheduled time")),
                _row(self.less_meetings, self.meetings, self.tr("hours a week")),
            ),
            Basis.APPOINTMENTS: _row(self.appointment_percent, self.tr("% of the appointment time booked in a week")),
        }
        self._lay_out()
        self.basis.chosen.connect(self._on_basis)
        for field in (*self._fields(), self.label):
            field.textChanged.connect(self._on_edited)
        self.less_meetings.toggled.connect(self._on_edited)
        self.groups.toggled.connect(self._on_edited)
        self.absence_rule.currentIndexChanged.connect(self._on_edited)
        self.show_text(TermText())

    def show_term(self, term: Term) -> None:
        """Fills the form with a term."""
        self.show_text(text_of(term))

    def show_text(self, text: TermText) -> None:
        """Fills the form."""
        self.basis.choose(text.basis.value)
        self.guaranteed.setText(text.guaranteed)
        self.reference.setText(text.reference)
        self.percent.setText(text.percent if text.basis is Basis.PERCENT else "")
        self.appointment_percent.setText(text.percent if text.basis is Basis.APPOINTMENTS else "")
        self.less_meetings.setChecked(text.less_meetings)
        self.meetings.setText(text.meetings)
        self.absence_rule.choose(text.absence_rule)
        self.groups.setChecked(text.counts_group_preparation)
        self.label.setText(text.label)
        self._on_basis(self.basis.key())

    def text(self) -> TermText:
        """What is typed."""
        basis = Basis(self.basis.key())
        percent = self.appointment_percent if basis is Basis.APPOINTMENTS else self.percent
        return TermText(
            basis=basis,
            guaranteed=self.guaranteed.text(),
            reference=self.reference.text(),
            percent=percent.text(),
            less_meetings=self.less_meetings.isChecked(),
            meetings=self.meetings.text(),
            absence_rule=AbsenceRule(str(self.absence_rule.value())),
            counts_group_preparation=self.groups.isChecked(),
            label=self.label.text(),
        )

    def mark(self, problems: tuple[Problem, ...]) -> None:
        """Shows which fields are wrong and puts the keyboard on the first; without problems none is."""
        wrong = [field for problem in problems if (field := self._field(problem.field)) is not None]
        for field in (*self._fields(), self.label):
            mark(field, wrong=field in wrong)
        if wrong:
            wrong[0].setFocus()
            wrong[0].selectAll()

    def _field(self, name: str) -> QLineEdit | None:
        fields = {
            "guaranteed_minutes": self.guaranteed,
            "reference_minutes": self.reference,
            "percent": self.appointment_percent if self.basis.key() == Basis.APPOINTMENTS else self.percent,
            "meeting_minutes": self.meetings,
            "label": self.label,
        }
        return fields.get(name)

    def _fields(self) -> tuple[QLineEdit, ...]:
        return self.guaranteed, self.reference, self.percent, self.meetings, self.appointment_percent

    def _lay_out(self) -> None:
        for rule, words in ABSENCE_RULES.items():
            self.absence_rule.add(translate(words), rule)
        self.label.setPlaceholderText(self.tr("as entered by the member"))
        self.label.setAccessibleName(self.tr("What the contract is called"))
        self.label.setMinimumWidth(round(14 * self.label.fontMetrics().height()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * STEP)
        layout.addWidget(self.basis)
        for amount in self._amounts.values():
            layout.addWidget(amount)
        layout.addWidget(_row(self.tr("Absences:"), self.absence_rule))
        layout.addWidget(self.groups)
        layout.addWidget(_row(self.tr("Called"), self.label, self.tr("in every export")))

    def _on_basis(self, key: str) -> None:
        for basis, amount in self._amounts.items():
            amount.setVisible(basis == key)
        self._on_edited()

    def _on_edited(self) -> None:
        self.meetings.setEnabled(self.less_meetings.isChecked())
        self.edited.emit()


def _amount(name: str, example: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(example)
    field.setFixedWidth(round(field.fontMetrics().height() * 5))
    return field


def _column(*rows: QWidget) -> QWidget:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2 * STEP)
    for row in rows:
        column.addWidget(row)
    return widget


def _row(*parts: QWidget | str) -> QWidget:
    widget = QWidget()
    row = WrappingRow(2 * STEP, parent=widget)
    row.setContentsMargins(RING, RING, RING, RING)
    for part in parts:
        row.addWidget(Text(part, Size.MEDIUM, Tone.DIM) if isinstance(part, str) else part)
    row.addStretch()
    return widget
