"""The day: its timeline, and its entries as a list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from dutytracker.domain.quick_entry import EntryDraft
from dutytracker.domain.situation import Situation
from dutytracker.reports.words import translate
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.today.day_marks import DayMarks, PlacedEntry, marks_of
from dutytracker.ui.today.day_rows import day_headline, day_rows
from dutytracker.ui.today.day_state import DayState
from dutytracker.ui.today.day_table import DayTable
from dutytracker.ui.today.row_commands import RowCommands
from dutytracker.ui.today.timeline import Timeline
from dutytracker.ui.today.timeline_words import untimed_words
from dutytracker.ui.widgets.button import link_button
from dutytracker.ui.widgets.card import Card, inset
from dutytracker.ui.widgets.picture_and_table import PictureAndTable
from dutytracker.ui.widgets.row_delegate import INSET
from dutytracker.ui.widgets.text import Text


class DayCard(Card):
    """Shows one day.

    `gap_chosen(Stretch)` when a stretch is to be filled, `first_wanted()` on a day without entries, `left()` when the
    keyboard goes up, out of the day.
    """

    gap_chosen = Signal(object)
    first_wanted = Signal()
    left = Signal()

    def __init__(self, commands: RowCommands, parent: QWidget | None = None) -> None:
        super().__init__(translate("The day"), " ", parent)
        self._state: DayState | None = None
        self._situation: Situation | None = None
        self._commands = commands
        self._typed: EntryDraft | None = None
        self.timeline = Timeline(commands.placement_of)
        self.picture = PictureAndTable(
            self.tr("Timeline"), self.timeline, (self.tr("Time"), self.tr("What"), self.tr("Length"))
        )
        self.untimed = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self.table = DayTable()
        self.empty = Text("", Size.BODY, Tone.DIM, wraps=True)
        self.first_button = link_button(self.tr("Type p15"))
        self._lay_out()
        self._connect()

    def show_state(self, state: DayState, situation: Situation) -> None:
        """Shows another day, or the same one after a change."""
        self._state = state
        self._situation = situation
        self.aside.setText(day_headline(state))
        is_empty = not (state.entries or state.erosions)
        self.empty.say(self._empty_words(state) if is_empty else "")
        self.first_button.setVisible(is_empty and state.day == state.today)
        self._typed = None
        marks = self._show_marks(state, situation)
        is_settled = state.is_left_out or state.closed_day is not None
        shared = {placed.entry.id: placed.shared for placed in marks.entries if placed.entry is not None}
        rows = day_rows(state, shared, () if is_settled else marks.gaps)
        self.table.rows_model.show_rows(rows)
        self.table.setVisible(bool(rows))
        self._say_untimed(marks)

    def show_typed(self, draft: object) -> None:
        """Shows where the line that is being typed would lie on the timeline."""
        state, situation = self._state, self._situation
        typed = draft if isinstance(draft, EntryDraft) else None
        if state is not None and situation is not None and typed != self._typed:
            self._typed = typed
            self._say_untimed(self._show_marks(state, situation))

    def _show_marks(self, state: DayState, situation: Situation) -> DayMarks:
        marks = marks_of(state.day, situation, state.entries, state.erosions, self._typed, running=state.timer)
        self.timeline.show_marks(marks, state.settings)
        self.picture.setVisible(not marks.are_empty)
        self.picture.button.setVisible(not marks.are_empty)
        self.picture.show_rows(self.timeline.rows, self.timeline.description)
        return marks

    def _say_untimed(self, marks: DayMarks) -> None:
        self.untimed.say("" if marks.are_empty else untimed_words(marks))

    def go_to_gap(self) -> None:
        """Puts the keyboard on the next gap, the first one if it comes from elsewhere; on an entry without gaps."""
        if self.timeline.hasFocus():
            self.timeline.go_to_gap()
        elif self.table.hasFocus():
            self.table.go_to_gap()
        elif self.picture.shows_table():
            table = self.picture.table
            table.setFocus(Qt.FocusReason.ShortcutFocusReason)
            gaps = (row for row, each in enumerate(self.picture.model.rows) if self._is_gap(each.value))
            table.selectRow(next(gaps, table.currentIndex().row()))
        elif self.timeline.items():
            self.timeline.arrive()

    def _empty_words(self, state: DayState) -> str:
        if state.day == state.today:
            return self.tr(
                "Nothing logged yet today. What you log stands here. For 15 minutes of calls that just ended type p15."
            )
        return self.tr("Nothing logged on this day. What you type above now belongs to it.")

    def _connect(self) -> None:
        commands, timeline, table = self._commands, self.timeline, self.table
        timeline.entry_opened.connect(commands.open)
        timeline.gap_opened.connect(self.gap_chosen)
        timeline.moved.connect(commands.move)
        timeline.refused.connect(commands.refuse)
        timeline.key_pressed.connect(commands.press)
        timeline.delete_wanted.connect(commands.delete)
        timeline.gone_up.connect(self.left)
        timeline.gone_down.connect(self._on_gone_down)
        self.picture.opened.connect(self._on_part_opened)
        table.opened.connect(commands.open)
        table.delete_wanted.connect(commands.delete)
        table.key_pressed.connect(self._on_key_pressed)
        table.menu_wanted.connect(commands.menu_for)
        table.told_wanted.connect(commands.tell_manager)
        table.fill_wanted.connect(commands.open)
        commands.fill_wanted.connect(self.gap_chosen)
        self.first_button.clicked.connect(self.first_wanted)

    def _on_gone_down(self) -> None:
        if not self.table.isHidden():
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_part_opened(self, part: object) -> None:
        """Enter on a row of the timeline's table: the same as on the timeline."""
        if isinstance(part, PlacedEntry):
            self._commands.open(part.entry)
        elif self._is_gap(part):
            self.gap_chosen.emit(part)

    def _is_gap(self, part: object) -> bool:
        return self.timeline.marks is not None and part in self.timeline.marks.gaps

    def _on_key_pressed(self, record: object, key: str) -> None:
        if key == "g":
            self.table.go_to_gap()
        else:
            self._commands.press(record, key)

    def _lay_out(self) -> None:
        self.picture.button.setParent(self)
        self.head.addSpacing(STEP)
        self.head.addWidget(self.picture.button)
        self.set_sides(5 * STEP - INSET, inset=INSET)
        self.body.setSpacing(STEP)
        self.body.addLayout(inset(self.picture, INSET))
        self.body.addLayout(inset(self.untimed, INSET))
        self.body.addWidget(self.table)
        self.body.addLayout(inset(self.empty, INSET))
        first = inset(self.first_button, INSET - STEP // 2)
        first.addStretch()
        self.body.addLayout(first)
