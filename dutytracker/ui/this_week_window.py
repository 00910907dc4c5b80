"""Other working hours for one week alone, in two steps: change what differs, keep it."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from dutytracker.domain.calendar import Week
from dutytracker.domain.errors import DutyError, Problems
from dutytracker.domain.patterns import Pattern
from dutytracker.domain.this_week import changing_week, days_in_force
from dutytracker.reports.words import week_words
from dutytracker.ui.settings.pattern_form import PatternForm
from dutytracker.ui.settings.pattern_words import week_in_words
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import plain_button, primary_button
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.workspace import Workspace


class ThisWeekWindow(QDialog):
    """The hours of a week as a form; Enter keeps them for this week, and the usual hours hold again after it."""

    def __init__(self, workspace: Workspace, week: Week, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._week = week
        self.form = PatternForm(workspace.logbook.settings.week_starts_on)
        self.keep_button = primary_button(self.tr("Keep for this week"))
        self._leave = plain_button(self.tr("Cancel"))
        self._in_words = Text("", Size.STRONG, wraps=True)
        self.problem = ProblemLine()
        self._lay_out()
        days = days_in_force(week, workspace.logbook.patterns)
        self.form.edited.connect(self._on_edited)
        self.form.show_pattern(Pattern(valid_from=week.start, days=days))
        self.keep_button.setDefault(True)
        self.keep_button.clicked.connect(self._on_keep)
        self._leave.clicked.connect(self.reject)

    def _on_keep(self) -> None:
        logbook = self._workspace.logbook
        try:
            typed = self.form.pattern(self._week.start)
            change = changing_week(self._week, typed.days, logbook.patterns)
        except Problems as error:
            self.form.mark(error.problems)
            self.problem.say(" ".join(problem.sentence for problem in error.problems))
            return
        except DutyError as error:
            self.problem.say(error.sentence)
            return
        if not change.edits or self._workspace.perform(change):
            self.accept()

    def _on_edited(self) -> None:
        self.problem.say("")
        self.form.mark(())
        self._in_words.setText(week_in_words(self.form.days()) or self.tr("No day is ticked: a week without work."))

    def _lay_out(self) -> None:
        title = self.tr("Hours for {week} only").format(week=week_words(self._week))
        self.setWindowTitle(title)
        explanation = self.tr(
            "A block that was moved, a shift that was swapped: change it here, and your usual hours hold again after "
            "this week."
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * STEP)
        buttons.addWidget(self._leave)
        buttons.addStretch()
        buttons.addWidget(self.keep_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        layout.setSpacing(3 * STEP)
        layout.addWidget(Text(title, Size.HEADING))
        layout.addWidget(Text(explanation, Size.BODY, Tone.DIM, wraps=True))
        layout.addWidget(self.form)
        layout.addWidget(self._in_words)
        layout.addWidget(self.problem)
        layout.addLayout(buttons)
        self.setMinimumWidth(round(44 * self.fontMetrics().height()))
