"""The day: its timeline, and its entries as a list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dutytracker.domain.quick_entry import EntryDraft
from dutytracker.domain.situation import Situation
from dutytracker.reports.words import duration, placement_words, translate
from dutytracker.ui.clock_stretch import Stretch
from dutytracker.ui.clock_words import stretch_words
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.today.day_marks import DayMarks, PlacedEntry, marks_of
from dutytracker.ui.today.day_rows import day_headline, day_rows
from dutytracker.ui.today.day_state import DayState
from dutytracker.ui.today.day_table import DayTable
from dutytracker.ui.today.row_commands import RowCommands
from dutytracker.ui.today.timeline import Timeline
from dutytracker.ui.widgets.button import link_button
from dutytracker.ui.widgets.card import Card, inset
from dutytracker.ui.widgets.picture_and_table import PictureAndTable
from dutytracker.ui.widgets.row_delegate import INSET
from dutytracker.ui.widgets.rows_model import Row
from dutytracker.ui.widgets.text import Text


class DayCard(Card):
    """Shows one day; `gap_chosen(Stretch)` when a gap is to be filled, `first_wanted()` on a day without entries."""

    gap_chosen = Signal(object)
    first_wanted = Signal()

    def __init__(self, commands: RowCommands, parent: QWidget | None = None) -> None:
        super().__init__(translate("The day"), " ", parent)
        self._state: DayState | None = None
        self._situation: Situation | None = None
        self.timeline = Timeline()
        self.picture = PictureAndTable(
            self.tr("Timeline"), self.timeline, (self.tr("Time"), self.tr("What"), self.tr("Length"))
        )
        self.table = DayTable()
        self.empty = Text("", Size.BODY, Tone.DIM, wraps=True)
        self.first_button = link_button(self.tr("Type p15"))
        self._lay_out()
        self.timeline.entry_opened.connect(commands.open)
        self.timeline.gap_opened.connect(self.gap_chosen)
        self.table.opened.connect(commands.open)
        self.table.delete_wanted.connect(commands.delete)
        self.table.key_pressed.connect(commands.press)
        self.table.menu_wanted.connect(commands.menu_for)
        self.table.told_wanted.connect(commands.tell_manager)
        self.first_button.clicked.connect(self.first_wanted)

    def show_state(self, state: DayState, situation: Situation) -> None:
        """Shows another day, or the same one after a change."""
        self._state = state
        self._situation = situation
        self.aside.setText(day_headline(state))
        rows = day_rows(state)
        self.table.rows_model.show_rows(rows)
        self.table.setVisible(bool(rows))
        self.empty.say("" if rows else self._empty_words(state))
        self.first_button.setVisible(not rows and state.day == state.today)
        self.show_typed(None)

    def show_typed(self, draft: object) -> None:
        """Shows where the line that is being typed would lie on the timeline."""
        if self._state is None or self._situation is None:
            return
        typed = draft if isinstance(draft, EntryDraft) else None
        marks = marks_of(self._state.day, self._situation, self._state.entries, self._state.erosions, typed)
        self.timeline.show_marks(marks)
        self.picture.setVisible(not marks.are_empty)
        self.picture.button.setVisible(not marks.are_empty)
        rows = marks_rows(marks)
        self.picture.show_rows(rows, ", ".join(f"{row.cells[0]} {row.cells[1]}" for row in rows))

    def _empty_words(self, state: DayState) -> str:
        if state.day == state.today:
            return self.tr(
                "Nothing logged yet today. What you log stands here. For 15 minutes of calls that just ended type p15."
            )
        return self.tr("Nothing logged on this day. What you type above now belongs to it.")

    def _lay_out(self) -> None:
        self.picture.button.setParent(self)
        self.head.addSpacing(STEP)
        self.head.addWidget(self.picture.button)
        self.set_sides(5 * STEP - INSET, inset=INSET)
        self.body.setSpacing(STEP)
        self.body.addLayout(inset(self.picture, INSET))
        self.body.addWidget(self.table)
        self.body.addLayout(inset(self.empty, INSET))
        first = inset(self.first_button, INSET - STEP // 2)
        first.addStretch()
        self.body.addLayout(first)


def marks_rows(marks: DayMarks) -> tuple[Row, ...]:
    """The timeline as a table, in the order of the clock."""
    named = [(block, translate("protected block")) for block in marks.blocks]
    named += [(meal, translate("meal")) for meal in marks.meals]
    named += [(lost, translate("protected time lost")) for lost in marks.lost]
    named += [(gap, translate("protected time without an entry")) for gap in marks.gaps]
    named += [(each.stretch, _logged_words(each)) for each in marks.entries]
    if marks.typed is not None:
        named.append((marks.typed.stretch, translate("being typed")))
    named.sort(key=_start)
    return tuple(Row((stretch_words(part), what, duration(part.minutes)), part) for part, what in named)


def _logged_words(placed: PlacedEntry) -> str:
    return translate("logged, {placement}").format(placement=placement_words(placed.placement))


def _start(named: tuple[Stretch, str]) -> int:
    return named[0].start
