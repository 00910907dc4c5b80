"""The window in which a week is gone through, one key a step."""

from datetime import date
from uuid import UUID, uuid4

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from dutytracker.domain.calendar import Week
from dutytracker.domain.changes import Change
from dutytracker.domain.errors import DutyError
from dutytracker.domain.logging import (
    answering_undone,
    closing_day,
    dropping,
    finishing,
    finishing_with,
    reopening,
    reopening_day,
)
from dutytracker.domain.records import Entry, Log, UndoneItem, UndoneStatus
from dutytracker.domain.week_grid import situation_on
from dutytracker.reports.sentences import needed_sentence
from dutytracker.reports.words import duration, verdict_words, week_words
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.today.finish_form import FinishForm
from dutytracker.ui.weeks.appointments_card import AppointmentsCard
from dutytracker.ui.weeks.closing.closing_steps import (
    AnswerStep,
    ClosingStep,
    DayStep,
    ItemStep,
    next_open,
    step_words,
    steps_of,
)
from dutytracker.ui.weeks.closing.undone_field import UndoneField
from dutytracker.ui.weeks.open_points import OpenPoints, open_points_of
from dutytracker.ui.weeks.open_points_words import heading, standing
from dutytracker.ui.widgets.button import plain_button, primary_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.chip import WordChip
from dutytracker.ui.widgets.key_cap import KeyCap
from dutytracker.ui.widgets.row_delegate import RowDelegate
from dutytracker.ui.widgets.rows_model import Row, RowsModel
from dutytracker.ui.widgets.rows_table import RowsTable
from dutytracker.ui.widgets.scroller import Scroller
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.undo_bar import UndoBar
from dutytracker.ui.workspace import Workspace


class ClosingWindow(QDialog):
    """The days, what was left undone, and the appointments of one week; the verdict as it stands on top.

    C closes a day, A all of them; D marks an item as done and asks its minutes, O leaves it open, X drops it; N says
    that nothing more was left undone. Each is a change that Ctrl+Z takes back; the same key opens again.

    Signals: `hours_wanted(Week)` asks for other working hours in the week alone.
    """

    hours_wanted = Signal(object)

    def __init__(self, workspace: Workspace, week: Week, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._week = week
        self._looked_at: set[UUID] = set()
        self._log: Log = workspace.logbook.log_of([week])
        self.steps: tuple[ClosingStep, ...] = ()
        self.verdict = WordChip("")
        self.missing = Text("", Size.LEAD, wraps=True)
        self.standing = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self.table = RowsTable(
            self.tr("What there is to go through"),
            RowsModel((self.tr("What"), self.tr("It holds"), self.tr("How it stands"))),
        )
        self.form: FinishForm | None = None
        self.undone = UndoneField()
        self.appointments = AppointmentsCard()
        self.all_button = plain_button(self.tr("Close all days"))
        self.hours_button = plain_button(self.tr("Other hours this week…"))
        self.done_button = primary_button(self.tr("Done"))
        self._keys = QWidget()
        self._steps_card = Card()
        self._undo, self._redo = QAction(self.tr("Undo"), self), QAction(self.tr("Redo"), self)
        self.undo_bar = UndoBar(workspace, self._undo, self._redo)
        self._lay_out()
        self._connect()
        self._read()
        self._go(next_open(self.steps, -1))
        self.table.setFocus()

    @property
    def step(self) -> ClosingStep:
        """The step the keyboard is on."""
        return self.steps[max(self.table.currentIndex().row(), 0)]

    def _read(self) -> None:
        logbook = self._workspace.logbook
        self._log = logbook.log_of([self._week])
        summary = logbook.week(self._week.start)
        points = open_points_of(summary, self._log, logbook.today())
        running = logbook.today() in self._week
        at = self.table.currentIndex().row()
        self.steps = steps_of(points, self._log, self._looked_at)
        self.table.rows_model.show_rows([Row(step_words(step, self._log.settings), step) for step in self.steps])
        self._go(min(max(at, 0), len(self.steps) - 1))
        self.verdict.set_text(verdict_words(summary, running=running))
        self.missing.setText(
            heading(points, running=running) if points.anything else needed_sentence(summary, running=running)
        )
        self.standing.say(standing(points))
        self.all_button.setEnabled(any(isinstance(step, DayStep) and step.is_open for step in self.steps))
        self._show_appointments(points)

    def _show_appointments(self, points: OpenPoints) -> None:
        record = next((each for each in self._log.appointments if each.week == self._week.start), None)
        self.appointments.show_week(points.summary, record)

    def _on_key(self, step: object, key: str) -> None:
        match step, key:
            case _, "a":
                self._close_all()
            case DayStep(), "c":
                self._close_or_reopen(step)
            case ItemStep(), "d" if step.item.status is UndoneStatus.OPEN:
                self._ask_minutes(step.item)
            case ItemStep(), "o":
                self._leave_open(step.item)
            case ItemStep(), "x" if step.item.status is UndoneStatus.OPEN:
                self._perform(dropping(step.item, day=max(self._today, step.item.arose)))
            case _, "n":
                self._answer()
            case _, "+":
                self.undone.field.setFocus()

    def _on_opened(self, step: object) -> None:
        match step:
            case DayStep():
                self._close_or_reopen(step)
            case ItemStep() if step.item.status is UndoneStatus.OPEN:
                self._ask_minutes(step.item)
            case ItemStep():
                self._leave_open(step.item)
            case AnswerStep():
                self._answer()

    @property
    def _today(self) -> date:
        return self._workspace.logbook.today()

    def _close_or_reopen(self, step: DayStep) -> None:
        if step.closed is not None:
            self._perform(reopening_day(step.closed), stay=True)
        else:
            self._perform(closing_day(step.date, recorded_at=self._workspace.logbook.now()))

    def _close_all(self) -> None:
        open_days = [step.date for step in self.steps if isinstance(step, DayStep) and step.is_open]
        now = self._workspace.logbook.now()
        edits = tuple(edit for day in open_days for edit in closing_day(day, recorded_at=now).edits)
        if edits:
            self._perform(Change("Close the days of a week", edits))

    def _leave_open(self, item: UndoneItem) -> None:
        if item.status is UndoneStatus.OPEN:
            self._looked_at.add(item.id)
            self._read()
            self._go(next_open(self.steps, self.table.currentIndex().row()))
        else:
            cleared_by = [entry for entry in self._log.entries if entry.clears == item.id]
            self._perform(reopening(item, cleared_by), stay=True)

    def _answer(self) -> None:
        before = next((each for each in self._log.closed_weeks if each.week == self._week.start), None)
        answered = before is not None and before.undone_answered
        self._perform(answering_undone(self._week, before, answered=not answered), stay=answered)

    def _ask_minutes(self, item: UndoneItem) -> None:
        self._close_form()
        like = self._entry_like(item)
        self.form = FinishForm(item, duration(like.minutes) if like else "")
        self.form.finished.connect(self._on_finished)
        self.form.linked.connect(self._on_linked)
        self.form.dropped.connect(self._on_form_dropped)
        self.form.left.connect(self._on_form_left)
        self._steps_card.body.insertWidget(1, self.form)
        self.form.take_focus()

    def _on_finished(self, minutes: int) -> None:
        step = self.step
        if isinstance(step, ItemStep):
            logbook = self._workspace.logbook
            day = max(self._today, step.item.arose)
            situation = situation_on(day, logbook.log_of([self._week, self._week_of_today]), logbook.now())
            change = finishing(step.item, minutes, situation, day=day, new_id=uuid4, recorded_at=logbook.now())
            self._close_form()
            self._perform(change)

    @property
    def _week_of_today(self) -> Week:
        weeks = (self._today - self._week.start).days // 7
        return self._week.shifted(weeks)

    def _on_linked(self) -> None:
        step = self.step
        like = self._entry_like(step.item) if isinstance(step, ItemStep) else None
        if isinstance(step, ItemStep) and like is not None:
            self._close_form()
            self._perform(finishing_with(step.item, [like], day=like.date))

    def _on_form_dropped(self) -> None:
        step = self.step
        self._close_form()
        if isinstance(step, ItemStep):
            self._perform(dropping(step.item, day=max(self._today, step.item.arose)))

    def _on_form_left(self) -> None:
        self._close_form()
        self.table.setFocus()

    def _entry_like(self, item: UndoneItem) -> Entry | None:
        """The latest entry of the week after the item arose that may have been this work."""
        alike = [
            entry
            for entry in self._log.entries
            if entry.duty is item.duty and entry.clears is None and item.arose < entry.date < self._week.end
        ]
        return max(alike, key=lambda entry: (entry.date, entry.recorded_at, str(entry.id)), default=None)

    def _on_undone_entered(self, words: str) -> None:
        day = min(self._week.last, self._today)
        try:
            self._workspace.log_line(f"undone {words} {day.isoformat()}")
        except DutyError as error:
            self.undone.refuse(error.sentence)
        else:
            self.undone.done()

    def _perform(self, change: Change, *, stay: bool = False) -> None:
        at = self.table.currentIndex().row()
        if self._workspace.perform(change) and not stay:
            self._go(next_open(self.steps, at))
        self.table.setFocus()

    def _go(self, row: int) -> None:
        self.table.selectRow(row)
        self._show_keys()

    def _on_changed(self, change: Change) -> None:
        if change.touches(self._week.span):
            self._close_form()
            self._read()

    def _on_hours(self) -> None:
        self.hours_wanted.emit(self._week)

    def _close_form(self) -> None:
        if self.form is not None:
            self._steps_card.body.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None

    def _show_keys(self) -> None:
        layout = self._keys.layout()
        if layout is None:
            return
        while (item := layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for key, words in self._keys_of(self.step):
            layout.addWidget(KeyCap(key))
            layout.addWidget(Text(words, Size.SMALL, Tone.DIM))

    def _keys_of(self, step: ClosingStep) -> tuple[tuple[str, str], ...]:
        match step:
            case DayStep(closed=None):
                return ("C", self.tr("close the day")), ("A", self.tr("close all days"))
            case DayStep():
                return (("C", self.tr("open it again")),)
            case ItemStep() if step.item.status is UndoneStatus.OPEN:
                return (
                    ("D", self.tr("done: how long did it take?")),
                    ("O", self.tr("still open")),
                    ("X", self.tr("will not be done")),
                )
            case ItemStep():
                return (("O", self.tr("open it again")),)
            case AnswerStep(answered=True):
                return (("N", self.tr("take the answer back")),)
            case AnswerStep():
                nothing = self.tr("that is all") if step.items else self.tr("nothing was left undone")
                return ("N", nothing), ("+", self.tr("add something"))

    def _connect(self) -> None:
        self.table.key_pressed.connect(self._on_key)
        self.table.opened.connect(self._on_opened)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_keys())
        self.undone.entered.connect(self._on_undone_entered)
        self.appointments.change_wanted.connect(self._workspace.perform)
        self.all_button.clicked.connect(self._close_all)
        self.hours_button.clicked.connect(self._on_hours)
        self.done_button.clicked.connect(self.accept)
        self._undo.setShortcut(QKeySequence.StandardKey.Undo)
        self._redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self._undo.triggered.connect(self._workspace.undo)
        self._redo.triggered.connect(self._workspace.redo)
        self.addActions([self._undo, self._redo])
        self._workspace.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        title = self.tr("Close the week of {week}").format(week=week_words(self._week))
        self.setWindowTitle(title)
        head = QHBoxLayout()
        head.setSpacing(3 * STEP)
        head.addWidget(Text(title, Size.HEADING))
        head.addWidget(self.verdict)
        head.addStretch()
        QHBoxLayout(self._keys).setContentsMargins(0, 0, 0, 0)
        self._dress_table()
        below = QHBoxLayout()
        below.addWidget(self._keys)
        below.addStretch()
        below.addWidget(self.hours_button)
        below.addWidget(self.all_button)
        self._steps_card.body.addWidget(self.table)
        self._steps_card.body.addLayout(below)
        self._steps_card.body.addWidget(self.undone)
        scroller = Scroller(self._steps_card, self.appointments)
        foot = QHBoxLayout()
        foot.setSpacing(3 * STEP)
        foot.addWidget(self.undo_bar, 1)
        foot.addWidget(self.done_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * STEP, 5 * STEP, 4 * STEP, 5 * STEP)
        layout.setSpacing(3 * STEP)
        layout.addLayout(head)
        layout.addWidget(self.missing)
        layout.addWidget(self.standing)
        layout.addWidget(scroller, 1)
        layout.addLayout(foot)
        em = self.fontMetrics().height()
        self.resize(round(42 * em), round(40 * em))

    def _dress_table(self) -> None:
        self.table.setItemDelegate(RowDelegate(self.table))
        self.table.horizontalHeader().setStretchLastSection(True)
        em = self.fontMetrics().height()
        for column, width in enumerate((15, 14)):
            self.table.setColumnWidth(column, width * em)
