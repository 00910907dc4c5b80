"""The steps of closing a week as a list, each taken by one key."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dutytracker.domain.calendar import Week
from dutytracker.domain.changes import Change
from dutytracker.domain.errors import DutyError
from dutytracker.domain.logging import finishing_with
from dutytracker.domain.records import Log, UndoneItem, UndoneStatus
from dutytracker.language import translate
from dutytracker.reports.words import duration
from dutytracker.ui.entering.line_reader import LineReader
from dutytracker.ui.notice_window import open_notice
from dutytracker.ui.theme import STEP
from dutytracker.ui.today.finish_form import FinishForm
from dutytracker.ui.weeks.closing.closing_changes import (
    answering_or_asking,
    closing_all,
    closing_or_reopening,
    done_in,
    dropped,
    entry_like,
    open_again,
)
from dutytracker.ui.weeks.closing.closing_steps import AnswerStep, ClosingStep, DayStep, ItemStep, next_open
from dutytracker.ui.weeks.closing.closing_words import keys_of, step_words
from dutytracker.ui.weeks.closing.keys_line import KeysLine
from dutytracker.ui.weeks.closing.undone_field import UndoneField
from dutytracker.ui.widgets.button import plain_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.row_delegate import RowDelegate
from dutytracker.ui.widgets.rows_model import Row, RowsModel
from dutytracker.ui.widgets.rows_table import RowsTable
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace


class StepsCard(Card):
    """C closes a day, A all of them; D marks an item as done and asks its minutes, O leaves it open, X drops it, T
    makes a notice of it to a manager; N says that nothing more was left undone. Each but T is a change; after it, the
    keyboard is on the next open step. The same key opens again, and stays.

    Signals: `looked_at(UUID)` when an undone item was said to be still open.
    """

    looked_at = Signal(object)

    def __init__(self, workspace: Workspace, week: Week, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._workspace = workspace
        self._week = week
        self._log: Log = workspace.logbook.records.log_of([week])
        self.steps: tuple[ClosingStep, ...] = ()
        self.form: FinishForm | None = None
        self.table = RowsTable(
            self.tr("What there is to go through"),
            RowsModel((self.tr("What"), self.tr("It holds"), self.tr("How it stands"))),
        )
        self.undone = UndoneField()
        self.all_button = plain_button(self.tr("Close all days"))
        self._keys = KeysLine()
        self._lay_out()
        self.table.key_pressed.connect(self._on_key)
        self.table.opened.connect(self._on_opened)
        self.table.selectionModel().currentRowChanged.connect(self._show_keys)
        self.undone.entered.connect(self._on_undone_entered)
        self.all_button.clicked.connect(self._close_all)

    @property
    def step(self) -> ClosingStep:
        """The step the keyboard is on."""
        return self.steps[self._at]

    @property
    def holds_typed(self) -> bool:
        """True while something is typed that is not kept yet."""
        return bool(self.undone.field.text().strip()) or (self.form is not None and self.form.minutes.isModified())

    def show_steps(self, steps: tuple[ClosingStep, ...], log: Log) -> None:
        """Shows the steps of the week; the keyboard stays on its row."""
        at = min(self._at, len(steps) - 1)
        self._close_form()
        self.steps, self._log = steps, log
        self.table.rows_model.show_rows([Row(step_words(step, log.settings), step) for step in steps])
        self._fit_columns()
        self.all_button.setVisible(sum(isinstance(step, DayStep) and step.is_open for step in steps) > 1)
        self._go(at)

    def go_on(self) -> None:
        """Puts the keyboard on the next open step."""
        self._go(next_open(self.steps, self._at))
        self.table.setFocus()

    def begin(self) -> None:
        """Puts the keyboard on the first open step."""
        self._go(next_open(self.steps, -1))
        self.table.setFocus()

    @property
    def _at(self) -> int:
        return max(self.table.currentIndex().row(), 0)

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
                self._perform(dropped(step.item, self._workspace.logbook))
            case ItemStep(), "t":
                open_notice(self._workspace, [step.item], self)
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

    def _close_or_reopen(self, step: DayStep) -> None:
        self._perform(closing_or_reopening(step, self._workspace.logbook.now()), stay=step.closed is not None)

    def _close_all(self) -> None:
        self._perform(closing_all(self.steps, self._workspace.logbook.now()))

    def _leave_open(self, item: UndoneItem) -> None:
        if item.status is UndoneStatus.OPEN:
            self.looked_at.emit(item.id)
            self.go_on()
        else:
            self._perform(open_again(item, self._workspace.logbook), stay=True)

    def _answer(self) -> None:
        answered = any(isinstance(step, AnswerStep) and step.answered for step in self.steps)
        self._perform(answering_or_asking(self._week, self._log), stay=answered)

    def _ask_minutes(self, item: UndoneItem) -> None:
        self._close_form()
        like = entry_like(item, self._log, self._week)
        self.form = FinishForm(item, duration(like.minutes) if like else "")
        self.form.finished.connect(self._on_finished)
        self.form.linked.connect(self._on_linked)
        self.form.dropped.connect(self._on_dropped)
        self.form.left.connect(self._on_left)
        self.body.insertWidget(1, self.form)
        self._keys.show_keys((("Enter", self.tr("done, and logged today")), ("Esc", self.tr("not yet"))))
        self.form.take_focus()

    def _on_finished(self, minutes: int) -> None:
        if isinstance(self.step, ItemStep):
            self._perform(done_in(minutes, self.step.item, self._workspace.logbook))

    def _on_linked(self) -> None:
        step = self.step
        like = entry_like(step.item, self._log, self._week) if isinstance(step, ItemStep) else None
        if isinstance(step, ItemStep) and like is not None:
            self._perform(finishing_with(step.item, [like], day=like.date))

    def _on_dropped(self) -> None:
        if isinstance(self.step, ItemStep):
            self._perform(dropped(self.step.item, self._workspace.logbook))

    def _on_left(self) -> None:
        self._close_form()
        self._show_keys()
        self.table.setFocus()

    def _on_undone_entered(self, words: str) -> None:
        reader = LineReader(self._workspace.logbook)
        reader.day = min(self._week.last, self._workspace.logbook.today())
        try:
            self._workspace.log_line(reader.read(f"undone {words}").text)
        except DutyError as error:
            self.undone.refuse(translate(error.sentence))
        else:
            self.undone.done()

    def _perform(self, change: Change, *, stay: bool = False) -> None:
        if not change.edits or not self._workspace.perform(change):
            return
        if stay:
            self.table.setFocus()
        else:
            self.go_on()

    def _go(self, row: int) -> None:
        self.table.selectRow(row)
        self._show_keys()

    def _show_keys(self) -> None:
        if self.steps:
            self._keys.show_keys(keys_of(self.step, self.steps))

    def _close_form(self) -> None:
        if self.form is not None:
            self.body.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None

    def _fit_columns(self) -> None:
        """The first two columns have room for all of their words."""
        metrics = self.table.fontMetrics()
        first, second = (
            max((metrics.horizontalAdvance(row.cells[column]) for row in self.table.rows_model.rows), default=0)
            for column in (0, 1)
        )
        dates = max(16 * metrics.height(), first + 4 * STEP)
        self.table.setColumnWidth(0, dates)
        self.table.keep_width(dates + max(14 * metrics.height(), second + 4 * STEP) + 12 * metrics.height())

    def _lay_out(self) -> None:
        self.setAccessibleName(self.tr("Days and undone work"))
        self.table.setItemDelegate(RowDelegate(self.table))
        em = self.table.fontMetrics().height()
        self.table.stretch(1)
        self.table.setColumnWidth(2, 12 * em)
        self._fit_columns()
        below = WrappingRow(2 * STEP)
        below.addWidget(self._keys, 1)
        below.addWidget(self.all_button)
        self.body.addWidget(self.table)
        self.body.addLayout(below)
        self.body.addWidget(self.undone)
