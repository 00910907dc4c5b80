"""Other working hours for one week alone, in two steps: say what is different, keep it."""

from enum import StrEnum
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.domain.calendar import Week, Weekday
from dutytracker.domain.errors import DutyError, Problems
from dutytracker.domain.remarks import MoreLostThanProtected, remarks_on
from dutytracker.domain.this_week import changing_week, days_in_force
from dutytracker.reports.words import translate, week_words, weekday_of
from dutytracker.ui.settings.pattern_words import week_in_words
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.this_week.all_hours_form import AllHoursForm
from dutytracker.ui.this_week.difference_forms import BlockForm, DifferenceForm, OffForm, SwapForm
from dutytracker.ui.this_week.difference_words import differences
from dutytracker.ui.widgets.button import plain_button, primary_button, small_button, triggers
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.dialog import Dialog
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.segmented_control import SegmentedControl
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace


class Kind(StrEnum):
    """What is different about the week."""

    BLOCK = "block"
    SWAP = "swap"
    OFF = "off"
    ALL = "all"


WORDS = {
    Kind.BLOCK: "A protected block",
    Kind.SWAP: "A swapped shift",
    Kind.OFF: "A day off",
    Kind.ALL: "All hours",
}


class ThisWeekWindow(Dialog):
    """What is different, and what the week comes to; Enter keeps it, and the usual hours hold again after the week.

    It begins with the block of the day on which more was lost than was protected, where there is one.
    """

    def __init__(self, workspace: Workspace, week: Week, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._week = week
        first = workspace.logbook.settings.week_starts_on
        self.kinds = SegmentedControl(
            self.tr("What is different?"), {kind.value: translate(words) for kind, words in WORDS.items()}
        )
        self.forms: dict[Kind, DifferenceForm] = {
            Kind.BLOCK: BlockForm(first),
            Kind.SWAP: SwapForm(first),
            Kind.OFF: OffForm(first),
            Kind.ALL: AllHoursForm(first),
        }
        self.title = Text("", Size.HEADING)
        self.earlier_button = small_button(self.tr("The week before"), "chevron-left")
        self.later_button = small_button(self.tr("The week after"), "chevron-right")
        self.comes_to = Text("", Size.STRONG, wraps=True)
        self.week_text = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self.problem = ProblemLine()
        self.leave_button = plain_button(self.tr("Cancel"))
        self.keep_button = primary_button(self.tr("Keep for this week"))
        self._lay_out()
        self._connect()
        self._show_week()
        self.kinds.setFocus()

    @property
    def kind(self) -> Kind:
        """What is said to be different."""
        return Kind(self.kinds.key())

    def _show_week(self) -> None:
        self._usual = days_in_force(self._week, self._workspace.logbook.patterns)
        title = self.tr("Hours for {week} only").format(week=week_words(self._week))
        self.title.setText(title)
        self.setWindowTitle(title)
        for form in self.forms.values():
            form.show_days(self._usual, self._day_in_question())
        if not self._usual:
            self.kinds.choose(Kind.ALL)
        self._show_kind()

    def _day_in_question(self) -> Weekday | None:
        """The day on which more was lost than was protected: its block may have been moved."""
        logbook = self._workspace.logbook
        remarks = remarks_on(logbook.summaries.week(self._week.start), logbook.records.log_of([self._week]))
        days = (remark.day for remark in remarks if isinstance(remark, MoreLostThanProtected))
        day = next(days, None)
        return None if day is None else weekday_of(day)

    def _show_kind(self) -> None:
        for kind, form in self.forms.items():
            form.setVisible(kind is self.kind)
        self._show_result()

    def _show_result(self) -> None:
        self.problem.say("")
        form = self.forms[self.kind]
        try:
            wanted = form.wanted()
        except DutyError:
            self.comes_to.setText(self.tr("Type the time like 8-9:30."))
            self.week_text.setText("")
            return
        told = differences(self._usual, wanted, form.order)
        self.comes_to.setText("\n".join(told) or self.tr("Nothing is different yet."))
        self.week_text.setText(week_in_words(wanted.values()) or self.tr("A week without work."))

    def _on_keep(self) -> None:
        logbook = self._workspace.logbook
        try:
            wanted = self.forms[self.kind].wanted()
            change = changing_week(self._week, wanted, logbook.patterns)
        except Problems as error:
            self.forms[self.kind].mark(error.problems)
            self.problem.say(" ".join(translate(problem.sentence) for problem in error.problems))
            return
        except DutyError as error:
            self.problem.say(translate(error.sentence))
            return
        if not change.edits:
            self.problem.say(self.tr("These hours hold in this week already. Change something, or press Esc."))
        elif self._workspace.perform(change):
            self.accept()

    def _go(self, weeks: int, *_: object) -> None:
        self._week = self._week.shifted(weeks)
        self._show_week()

    def _connect(self) -> None:
        self.kinds.chosen.connect(self._show_kind)
        for form in self.forms.values():
            form.edited.connect(self._show_result)
        for button, keys, weeks in ((self.earlier_button, "Alt+Left", -1), (self.later_button, "Alt+Right", 1)):
            action = QAction(button.accessibleName(), self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(partial(self._go, weeks))
            self.addAction(action)
            triggers(button, action)
        self.keep_button.setDefault(True)
        self.keep_button.clicked.connect(self._on_keep)
        self.leave_button.clicked.connect(self.reject)
        self._workspace.refused.connect(self.problem.say)

    def _lay_out(self) -> None:
        head = WrappingRow(STEP)
        head.addWidget(self.title)
        head.addStretch()
        head.addWidget(self.earlier_button)
        head.addWidget(self.later_button)
        after = self.tr(
            "Your usual hours hold again after this week. A day of paid leave is an absence: enter it there."
        )
        said = Card()
        said.setAccessibleName(self.tr("What the week comes to"))
        said.body.addWidget(self.comes_to)
        said.body.addWidget(self.week_text)
        buttons = WrappingRow(2 * STEP)
        buttons.addWidget(self.leave_button)
        buttons.addStretch()
        buttons.addWidget(self.keep_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        layout.setSpacing(3 * STEP)
        layout.addLayout(head)
        layout.addWidget(Text(after, Size.BODY, Tone.DIM, wraps=True))
        layout.addWidget(self.kinds, 0, Qt.AlignmentFlag.AlignLeft)
        for form in self.forms.values():
            layout.addWidget(form)
        layout.addWidget(said)
        layout.addWidget(self.problem)
        layout.addStretch()
        layout.addLayout(buttons)
        em = self.fontMetrics().height()
        self.setMinimumWidth(46 * em)
