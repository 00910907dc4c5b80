"""The second question: what the contract guarantees."""

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from dutytracker.domain.errors import Problems
from dutytracker.domain.patterns import Pattern
from dutytracker.domain.records import LogSettings
from dutytracker.domain.terms import Term
from dutytracker.language import translate
from dutytracker.ui.settings.term_text import FULL_TIME_HOURS, TermText, term_from
from dutytracker.ui.settings.term_words import full_week_in_words
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import link_button
from dutytracker.ui.widgets.field import mark
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.sheet import sheet
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow


class GuaranteeQuestion(QWidget):
    """Hours guaranteed in a reference week, or the way to a unit file that says it.

    Signals: `unit_file_wanted()`. `term` is the answer, `None` until one is accepted.
    """

    unit_file_wanted = Signal()

    def __init__(self, valid_from: date, settings: LogSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.proceed_label = self.tr("This is guaranteed")
        self.skip_label = self.tr("Skip")
        self.term: Term | None = None
        self._valid_from = valid_from
        self._settings = settings
        self._patterns: tuple[Pattern, ...] = ()
        self.guaranteed = QLineEdit()
        self.reference = QLineEdit(FULL_TIME_HOURS)
        self._in_words = Text("", Size.STRONG, wraps=True)
        self._problem = ProblemLine()
        self.unit_button = link_button(self.tr("I have a unit file from my steward…   Ctrl+O"), "open")
        self._lay_out()
        self.unit_button.clicked.connect(self.unit_file_wanted)
        for field in (self.guaranteed, self.reference):
            field.textChanged.connect(self._on_edited)
        self._on_edited()

    def accept(self) -> bool:
        """Keeps the term that is typed; false where it is impossible, and says what is wrong."""
        try:
            self.term = self._typed()
        except Problems as error:
            first = error.problems[0]
            field = self.reference if first.field == "reference_minutes" else self.guaranteed
            mark(field, wrong=True)
            field.setFocus()
            self._problem.say(translate(first.sentence))
            return False
        return True

    def skip(self) -> None:
        """No contract for now."""
        self.term = None
        self._problem.say("")

    def take_focus(self) -> None:
        """Puts the keyboard on the guarantee."""
        self.guaranteed.setFocus()
        self.guaranteed.selectAll()

    def show_patterns(self, patterns: Collection[Pattern]) -> None:
        """Uses the working hours given before to say what the guarantee comes to."""
        self._patterns = tuple(patterns)
        self._on_edited()

    def _typed(self) -> Term:
        text = TermText(guaranteed=self.guaranteed.text(), reference=self.reference.text())
        return term_from(text, self._valid_from, self._settings)

    def _lay_out(self) -> None:
        layout = sheet(
            self,
            self.tr("How much indirect-care time does your contract guarantee?"),
            self.tr(
                "Part-time hours and absences are taken into account day by day, so enter it for a full-time week."
            ),
        )
        row = WrappingRow(3 * STEP)
        self.guaranteed.setAccessibleName(self.tr("Guaranteed hours"))
        self.reference.setAccessibleName(self.tr("Hours of the reference week"))
        for field in (self.guaranteed, self.reference):
            field.setFixedWidth(round(field.fontMetrics().height() * 5))
        self.guaranteed.setPlaceholderText("7")
        row.addWidget(self.guaranteed)
        row.addWidget(BreakingText(self.tr("hours in each"), Size.MEDIUM))
        row.addWidget(self.reference)
        row.addWidget(BreakingText(self.tr("hours of work"), Size.MEDIUM))
        row.addStretch()
        layout.addLayout(row)
        layout.addWidget(self._in_words)
        layout.addWidget(self._problem)
        layout.addWidget(self.unit_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(
            Text(
                self.tr("A guarantee in percent or by appointment time is entered in Settings, under Contract."),
                Size.SMALL,
                Tone.FAINT,
                wraps=True,
            )
        )
        layout.addStretch(1)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _on_edited(self) -> None:
        self._problem.say("")
        for field in (self.guaranteed, self.reference):
            mark(field, wrong=False)
        try:
            self._in_words.setText(full_week_in_words(self._typed(), self._patterns))
        except Problems:
            self._in_words.setText("")
