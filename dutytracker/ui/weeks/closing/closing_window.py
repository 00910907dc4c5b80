"""The window in which a week is gone through, one key a step."""

from uuid import UUID

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.domain.calendar import Week
from dutytracker.domain.changes import Change
from dutytracker.domain.chosen_weeks import is_left_out
from dutytracker.reports.sentences import needed_sentence
from dutytracker.reports.standing_words import week_standing
from dutytracker.reports.words import translate, week_words
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.weeks.appointments_card import AppointmentsCard
from dutytracker.ui.weeks.closing.closing_steps import steps_of
from dutytracker.ui.weeks.closing.steps_card import StepsCard
from dutytracker.ui.weeks.open_points import OpenPoints, open_points_of
from dutytracker.ui.weeks.open_points_words import heading, standing
from dutytracker.ui.widgets.button import link_button, primary_button
from dutytracker.ui.widgets.chip import WordChip
from dutytracker.ui.widgets.dialog import Dialog
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.scroller import MARGIN, Scroller
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.widgets.undo_bar import UndoBar
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace


class ClosingWindow(Dialog):
    """What is still missing for a verdict and the verdict as it stands; the days, what was left undone, and the
    appointments of one week below. Everything done here is a change that Ctrl+Z takes back.

    Esc closes it; while something is typed that is not kept, only the second Esc does.

    Signals: `hours_wanted(Week)` asks for other working hours in the week alone.
    """

    hours_wanted = Signal(object)

    def __init__(self, workspace: Workspace, week: Week, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._week = week
        self._looked_at: set[UUID] = set()
        self._is_warned = False
        self.verdict = WordChip("")
        self.missing = Text("", Size.LEAD, wraps=True)
        self.standing = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self.card = StepsCard(workspace, week)
        self.appointments = AppointmentsCard()
        self.hours_button = link_button(self.tr("Other hours this week…"))
        self.close_button = primary_button(self.tr("Close"))
        self.problem = ProblemLine()
        self.undo, self.redo = QAction(self.tr("Undo"), self), QAction(self.tr("Redo"), self)
        self.undo_bar = UndoBar(workspace, self.undo, self.redo)
        self._scroller = Scroller(self.card, self.appointments)
        self._lay_out()
        self._connect()
        self._read()
        self.card.begin()

    def reject(self) -> None:
        if not self._is_warned and (self.card.holds_typed or self.appointments.holds_typed):
            self._is_warned = True
            self.problem.say(self.tr("What you typed is not kept yet. Enter keeps it; Esc closes without it."))
        else:
            super().reject()

    def _read(self) -> None:
        logbook = self._workspace.logbook
        log = logbook.records.log_of([self._week])
        summary = logbook.summaries.week(self._week.start)
        points = open_points_of(summary, log, logbook.today())
        running = logbook.today() in self._week
        self.card.show_steps(steps_of(points, log, self._looked_at), log)
        left_out = is_left_out(self._week, logbook.sample_plans)
        self.verdict.set_text(week_standing(summary, running=running, is_left_out=left_out))
        self.missing.setText(_missing_words(points, running=running, is_left_out=left_out))
        self.standing.say("" if left_out else standing(points))
        record = next((each for each in log.appointments if each.week == self._week.start), None)
        self.appointments.show_week(summary, record)

    def _on_changed(self, change: Change) -> None:
        self._stop_warning()
        if change.touches(self._week.span):
            self._read()

    def _on_looked_at(self, item: UUID) -> None:
        self._looked_at.add(item)
        self._read()

    def _on_hours(self) -> None:
        self.hours_wanted.emit(self._week)

    def _stop_warning(self) -> None:
        self._is_warned = False
        self.problem.say("")

    def _connect(self) -> None:
        self.card.looked_at.connect(self._on_looked_at)
        self.card.undone.field.textEdited.connect(self._stop_warning)
        self.appointments.edited.connect(self._stop_warning)
        self.appointments.change_wanted.connect(self._workspace.perform)
        self.hours_button.clicked.connect(self._on_hours)
        self.close_button.clicked.connect(self.reject)
        self.undo.setShortcut(QKeySequence.StandardKey.Undo)
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.undo.triggered.connect(self._workspace.undo)
        self.redo.triggered.connect(self._workspace.redo)
        self.addActions([self.undo, self.redo])
        self._workspace.changed.connect(self._on_changed)
        self._workspace.reason_wanted.connect(self.undo_bar.ask)

    def _lay_out(self) -> None:
        title = self.tr("Close the week of {week}").format(week=week_words(self._week))
        self.setWindowTitle(title)
        head = WrappingRow(3 * STEP, BreakingText(title, Size.HEADING), self.verdict)
        head.setContentsMargins(0, 0, MARGIN, 0)
        head.addStretch()
        head.addWidget(self.hours_button)
        self._scroller.follow(self.card.table)
        foot = WrappingRow(3 * STEP)
        foot.setContentsMargins(0, 0, MARGIN, 0)
        foot.addWidget(self.undo_bar, 1)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP - MARGIN, 4 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addLayout(head)
        layout.addWidget(self.missing)
        layout.addWidget(self.standing)
        layout.addWidget(self._scroller, 1)
        layout.addWidget(self.problem)
        layout.addLayout(foot)
        em = self.fontMetrics().height()
        self.resize(QSize(50 * em, min(47 * em, self.screen().availableGeometry().height() - 5 * em)))


def _missing_words(points: OpenPoints, *, running: bool, is_left_out: bool) -> str:
    """What is still open; where nothing is, the result. Of a week that was not chosen nothing is asked."""
    if is_left_out:
        return translate("This week was not chosen to be logged: nothing is asked for, and all of this is up to you.")
    if points.anything:
        return heading(points, running=running)
    return needed_sentence(points.summary, running=running)
