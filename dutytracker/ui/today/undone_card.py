"""What was left undone: tick it off with the minutes it took, drop it, or say that a manager was told."""

from datetime import datetime
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from dutytracker.domain.logging import finishing, finishing_with
from dutytracker.domain.records import Entry, UndoneItem
from dutytracker.reports.words import duration
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.today.day_state import DayState
from dutytracker.ui.today.finish_form import FinishForm
from dutytracker.ui.today.row_commands import RowCommands
from dutytracker.ui.today.undone_rows import undone_headline, undone_rows
from dutytracker.ui.today.undone_table import UndoneTable
from dutytracker.ui.widgets.button import link_button
from dutytracker.ui.widgets.card import Card, inset
from dutytracker.ui.widgets.row_delegate import INSET
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.workspace import Workspace


class UndoneCard(Card):
    """The undone items of the week and the open ones of earlier weeks; `add_wanted()` when one is to be added.

    `form_shown(QWidget)` comes when minutes are asked in a row.
    """

    add_wanted = Signal()
    form_shown = Signal(QWidget)

    def __init__(self, workspace: Workspace, commands: RowCommands, parent: QWidget | None = None) -> None:
        super().__init__(" ", " ", parent)
        self._workspace = workspace
        self._commands = commands
        self._state: DayState | None = None
        self._finished: UndoneItem | None = None
        self.form: FinishForm | None = None
        self.table = UndoneTable()
        self.add_button = link_button(self.tr("Add an undone item"))
        self.empty = Text(
            self.tr("Nothing undone. Work you could not get to counts as needed: type undone c 30."),
            Size.BODY,
            Tone.DIM,
            wraps=True,
        )
        self._lay_out()
        self.add_button.clicked.connect(self.add_wanted)
        self.table.opened.connect(commands.open)
        self.table.tick_wanted.connect(commands.open)
        self.table.told_wanted.connect(commands.tell_manager)
        self.table.delete_wanted.connect(commands.delete)
        self.table.key_pressed.connect(commands.press)
        self.table.menu_wanted.connect(commands.menu_for)
        commands.finish_wanted.connect(self._on_finish_wanted)

    def show_state(self, state: DayState) -> None:
        """Shows the list of the week of another day, or the same one after a change."""
        self._state = state
        rows = undone_rows(state)
        if rows != self.table.rows_model.rows:
            self._close_form()
            self.table.rows_model.show_rows(rows)
        if not rows and self.table.hasFocus():
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.heading.setText(self.tr("Undone this week") if state.is_running else self.tr("Undone that week"))
        self.setAccessibleName(self.heading.text())
        self.aside.setText(undone_headline(state))

    def _on_finish_wanted(self, item: UndoneItem) -> None:
        self._close_form()
        self._finished = item
        entry = self._entry_like(item)
        self.form = FinishForm(item, duration(entry.minutes) if entry else "")
        self.form.finished.connect(self._on_finished)
        self.form.linked.connect(self._on_linked)
        self.form.dropped.connect(self._on_dropped)
        self.form.left.connect(self._on_left)
        self.table.show_form(item, self.form)
        self.form.take_focus()
        self.form_shown.emit(self.form)

    def _on_finished(self, minutes: int) -> None:
        if self._finished is None or self._state is None:
            return
        logbook = self._workspace.logbook
        day = max(self._state.day, self._finished.arose)
        change = finishing(
            self._finished, minutes, logbook.entering.situation(), day=day, new_id=uuid4, recorded_at=logbook.now()
        )
        self._take_focus_back()
        self._workspace.perform(change)

    def _on_linked(self) -> None:
        item = self._finished
        entry = self._entry_like(item) if item else None
        if item is None or entry is None:
            return
        self._take_focus_back()
        self._workspace.perform(finishing_with(item, [entry], day=entry.date))

    def _entry_like(self, item: UndoneItem) -> Entry | None:
        """The latest entry of the day shown that may have been the work of `item`."""
        entries = self._state.entries if self._state else ()
        alike = [
            entry for entry in entries if entry.duty is item.duty and entry.clears is None and entry.date >= item.arose
        ]
        return max(alike, key=_recorded, default=None)

    def _on_dropped(self) -> None:
        item = self._finished
        self._take_focus_back()
        self._commands.drop(item)

    def _on_left(self) -> None:
        self._close_form()
        self._take_focus_back()

    def _take_focus_back(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_form(self) -> None:
        if self.form is not None:
            self.form = None
            self._finished = None
            self.table.hide_form()

    def _lay_out(self) -> None:
        self.head.removeWidget(self.aside)
        self.head.insertSpacing(1, 2 * STEP)
        self.head.insertWidget(2, self.aside)
        self.head.addWidget(self.add_button)
        self.set_sides(5 * STEP - INSET, inset=INSET)
        self.body.setSpacing(STEP)
        self.body.addWidget(self.table)
        self.body.addLayout(inset(self.empty, INSET))


def _recorded(entry: Entry) -> tuple[datetime, str]:
    return entry.recorded_at, str(entry.id)
