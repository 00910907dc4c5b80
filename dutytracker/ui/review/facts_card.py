"""What the steward says of the unit, changed in place: its name, how many it has, the period, and for whom."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from dutytracker.domain.errors import DutyError, Problems
from dutytracker.domain.pooling import Audience
from dutytracker.domain.steward import UnitFacts, problems_of_facts
from dutytracker.domain.text_rules import LABEL_LENGTH
from dutytracker.reports.words import translate
from dutytracker.ui.settings.date_field import DateField
from dutytracker.ui.theme import STEP
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.field import labeled, mark
from dutytracker.ui.widgets.focus_ring import RING
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.segmented_control import SegmentedControl
from dutytracker.ui.widgets.side_by_side import SideBySide
from dutytracker.ui.widgets.wrapping_row import WrappingRow


class FactsCard(Card):
    """`facts_changed(UnitFacts)` comes with Enter or when a field is left, once all of them can be read;
    `audience_changed(Audience)` with the choice of whom it is for.
    """

    facts_changed = Signal(object)
    audience_changed = Signal(object)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None, *, for_whom: bool = True) -> None:
        """Without `for_whom` the choice of whom it is for is left out."""
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("The unit and the period"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._facts = UnitFacts()
        self._asked: UnitFacts | None = None
        self._wrong_roster = ""
        self.unit = QLineEdit()
        self.unit.setMaxLength(LABEL_LENGTH)
        self.roster = QLineEdit()
        self.first = DateField(self.tr("From"), today, narrow=True)
        self.last = DateField(self.tr("To"), today, narrow=True)
        self.audience = SegmentedControl(
            self.tr("For whom"),
            {Audience.INSIDE: self.tr("In the union"), Audience.OUTSIDE: self.tr("For outside")},
            small=True,
        )
        self.problem = ProblemLine()
        self._lay_out(for_whom=for_whom)
        for field in (self.unit, self.roster, self.first.field, self.last.field):
            field.editingFinished.connect(self._on_edited)
        self.audience.chosen.connect(self._on_audience)

    def show_facts(self, facts: UnitFacts, roster_problem: str = "") -> None:
        """Shows what was said, and why the roster cannot be right; a field that is being typed in, or whose text was
        refused, keeps it.
        """
        is_refused = facts == self._facts and self._asked is not None
        self._facts, self._asked = facts, None
        if is_refused:
            return
        for field, text in ((self.unit, facts.unit), (self.roster, "" if facts.roster is None else str(facts.roster))):
            if not field.hasFocus() or not field.isModified():
                field.setText(text)
        for day_field, day in ((self.first, facts.first), (self.last, facts.last)):
            if not day_field.field.hasFocus() or not day_field.field.isModified():
                day_field.show_date(day)
        words = translate("{problem} Until it is corrected, the figures are shown as if it were unknown.")
        self._wrong_roster = words.format(problem=roster_problem) if roster_problem else ""
        self._say_roster()

    def say(self, sentence: str) -> None:
        """Says what is wrong with the facts; an empty sentence takes it away."""
        self.problem.say(sentence)

    def _say_roster(self) -> None:
        """Says what is wrong with the roster that was said, if anything."""
        self.say(self._wrong_roster)
        mark(self.roster, wrong=bool(self._wrong_roster))

    def _on_edited(self) -> None:
        for field in (self.unit, self.roster):
            mark(field, wrong=False)
        try:
            facts = self._typed()
        except DutyError as error:
            self.say(translate(error.sentence))
            return
        for edited in (self.unit, self.roster, self.first.field, self.last.field):
            edited.setModified(False)
        self._say_roster()
        if facts not in {self._facts, self._asked}:
            self._asked = facts
            self.facts_changed.emit(facts)

    def _typed(self) -> UnitFacts:
        """Raises: DutyError; the field it is about is marked."""
        facts = UnitFacts(
            unit=self.unit.text().strip(),
            roster=self._typed_roster(),
            first=None if self.first.is_empty() else self.first.date(),
            last=None if self.last.is_empty() else self.last.date(),
        )
        problems = problems_of_facts(facts)
        if problems:
            fields = {"unit": self.unit, "roster": self.roster, "first": self.first.field, "last": self.last.field}
            for problem in problems:
                mark(fields[problem.field], wrong=True)
            raise Problems(problems)
        return facts

    def _typed_roster(self) -> int | None:
        typed = self.roster.text().strip()
        if not typed:
            return None
        if not typed.isdecimal() or len(typed) > 6:
            mark(self.roster, wrong=True)
            raise DutyError(translate("Type how many people the unit has, as a whole number."))
        return int(typed)

    def _on_audience(self, key: str) -> None:
        self.audience_changed.emit(Audience(key))

    def _lay_out(self, *, for_whom: bool) -> None:
        em = self.fontMetrics().height()
        self.unit.setMinimumWidth(8 * em)
        self.roster.setFixedWidth(6 * em)
        self.roster.setPlaceholderText(self.tr("unknown"))
        for day_field in (self.first, self.last):
            day_field.field.setPlaceholderText(self.tr("open"))
        row = SideBySide(44 * em, 3 * STEP)
        row.add(_group(_field(self.tr("Unit"), self.unit), _field(self.tr("People in it"), self.roster)), 1)
        period = SideBySide(24 * em, 2 * STEP)
        period.add(_group(self.first, self.last), 0)
        if for_whom:
            period.add(_field(self.tr("For whom"), self.audience), 0)
        row.add(period, 0)
        self.body.addWidget(row)
        self.body.addWidget(self.problem)


def _field(label: str, field: QWidget) -> QWidget:
    """A field under its label, with room for the ring around it."""
    widget = QWidget()
    column = labeled(label, field)
    column.addStretch()
    column.setContentsMargins(RING, RING, RING, RING)
    widget.setLayout(column)
    return widget


def _group(*fields: QWidget) -> QWidget:
    group = QWidget()
    row = WrappingRow(2 * STEP, parent=group)
    for field in fields:
        row.addWidget(field)
    return group
