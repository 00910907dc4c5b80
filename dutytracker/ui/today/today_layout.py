"""Where the parts of Today stand: beside each other in a wide window, in one column in a narrow one."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dutytracker.ui.actions import Actions, keys_of
from dutytracker.ui.entering.favorites_part import FavoritesPart
from dutytracker.ui.entering.line_form import LineForm
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.today.asked_line import AskedLine
from dutytracker.ui.today.close_button import CloseButton
from dutytracker.ui.today.cost_line import CostLine
from dutytracker.ui.today.day_card import DayCard
from dutytracker.ui.today.day_review.review_card import ReviewCard
from dutytracker.ui.today.entry_card import EntryCard
from dutytracker.ui.today.nudge_line import NudgeLine
from dutytracker.ui.today.recent_weeks import RecentWeeksCard
from dutytracker.ui.today.row_commands import RowCommands
from dutytracker.ui.today.timer_bar import TimerBar
from dutytracker.ui.today.undone_card import UndoneCard
from dutytracker.ui.today.week_panel import WeekPanel
from dutytracker.ui.today.week_strip import WeekStrip
from dutytracker.ui.widgets.button import Button, link_button, square_button, triggers
from dutytracker.ui.widgets.scroller import MARGIN, Scroller
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.undo_bar import UndoBar
from dutytracker.ui.workspace import Workspace


class TodayLayout:
    """Makes the parts of the place, to be laid out in it."""

    def __init__(self, place: QWidget, workspace: Workspace, actions: Actions, nudges: Callable[[], bool]) -> None:
        """`nudges` says whether the member is to be reminded of the day."""
        self._place = place
        self.commands = RowCommands(workspace, place)
        self.title = Text("", Size.TITLE)
        self.date = Text("", Size.BODY, Tone.DIM)
        self.cost = CostLine(workspace)
        self.back_button = triggers(link_button(actions.this_day.text()), actions.this_day)
        self.previous_button = _turning(actions.previous_day, "chevron-left")
        self.next_button = _turning(actions.next_day, "chevron-right")
        self.timer = TimerBar(workspace, actions)
        self.entry = LineForm(workspace, self.timer.start)
        self.favorites = FavoritesPart(workspace, actions.favorites)
        self._entry_card = EntryCard(self.entry, self.favorites)
        self.asked = AskedLine(workspace)
        self.nudge = NudgeLine(workspace, nudges)
        self.strip = WeekStrip()
        self.day = DayCard(self.commands)
        self.undone = UndoneCard(workspace, self.commands)
        self.review_card = ReviewCard()
        self.undo_bar = UndoBar(workspace, actions.undo, actions.redo)
        self.close_button = CloseButton(actions.close_day)
        self.panel = WeekPanel()
        self.recent = RecentWeeksCard(workspace)
        self._column = QVBoxLayout()
        self.middle = Scroller(self.review_card, self.day, self.undone)
        self.middle.follow(self.day.table)
        self.middle.follow(self.undone.table)
        self.undone.form_shown.connect(self.middle.reveal)
        self._side = Scroller(self.panel, self.recent)
        self._sides = QHBoxLayout(place)
        self._is_narrow = False
        self.timer.grown.connect(self.make_room)

    def be_narrow(self, *, narrow: bool) -> None:
        """Changes between the panel at the right and the strip under the line."""
        self._side.setVisible(not narrow)
        self._is_narrow = narrow
        self.make_room()
        self.asked.be_narrow(narrow=narrow)
        self.favorites.be_narrow(narrow=narrow)
        self._column.setSpacing((2 if narrow else 3) * STEP)
        side = (6 if narrow else 7) * STEP
        above = (3 if narrow else 5) * STEP
        self._sides.setContentsMargins(side, above, side - MARGIN, above)

    def go_up(self) -> None:
        """Shows the top of what stands in the middle."""
        self.middle.verticalScrollBar().setValue(0)

    def make_room(self) -> None:
        """The strip gives way while the timer or the review asks something: a narrow window is low, too."""
        is_asking = self.timer.is_asking or not self.review_card.isHidden()
        self.strip.setVisible(self._is_narrow and not is_asking)

    def lay_out(self) -> None:
        """Gives each part its place, once."""
        bottom = QHBoxLayout()
        bottom.setSpacing(3 * STEP)
        bottom.addWidget(self.undo_bar, 1)
        bottom.addWidget(self.close_button)
        self._column.addLayout(_inset(self._head()))
        self._column.addLayout(_inset(self.timer))
        self._column.addLayout(_inset(self._entry_card))
        self._column.addLayout(_inset(self.asked))
        self._column.addLayout(_inset(self.nudge))
        self._column.addLayout(_inset(self.strip))
        self._column.addWidget(self.middle, 1)
        self._column.addLayout(_inset(bottom))
        self._side.setFixedWidth(round(self._place.fontMetrics().height() * 21) + MARGIN)
        self._sides.setSpacing(5 * STEP + 2 - MARGIN)
        self._sides.addLayout(self._column, 1)
        self._sides.addWidget(self._side)
        self.be_narrow(narrow=False)

    def _head(self) -> QHBoxLayout:
        below = QHBoxLayout()
        below.setSpacing(3 * STEP)
        below.addWidget(self.date)
        below.addWidget(self.cost)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addLayout(below)
        head = QHBoxLayout()
        head.setSpacing(2 * STEP)
        head.addLayout(words)
        head.addStretch()
        head.addWidget(self.back_button)
        head.addWidget(self.previous_button)
        head.addWidget(self.next_button)
        return head


def _inset(part: QWidget | QHBoxLayout) -> QHBoxLayout:
    """The part, as wide as the cards of the scroller."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, MARGIN, 0)
    if isinstance(part, QWidget):
        row.addWidget(part)
    else:
        row.addLayout(part)
    return row


def _turning(action: QAction, icon_name: str) -> Button:
    return triggers(square_button(f"{action.text()} ({keys_of(action)})", icon_name), action)
