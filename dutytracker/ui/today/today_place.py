"""The Today place: the line, the day, what is undone, and the week."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from dutytracker.domain.calendar import Span
from dutytracker.domain.changes import Change
from dutytracker.domain.records import Record
from dutytracker.domain.timers import Timer
from dutytracker.reports.words import full_date, long_day, weekday_name, weekday_of
from dutytracker.ui.actions import Actions
from dutytracker.ui.clock_stretch import Stretch
from dutytracker.ui.clock_words import range_text
from dutytracker.ui.today.day_review.day_review import DayReview
from dutytracker.ui.today.day_review.review_changes import answering
from dutytracker.ui.today.day_state import DayState, state_now, state_of
from dutytracker.ui.today.today_layout import TodayLayout
from dutytracker.ui.today.week_figures import Mend, Place, figures_of
from dutytracker.ui.workspace import Workspace

HOURS_SECTION, CONTRACT_SECTION = "working_hours", "contract"
"""The sections of the settings in which something can be missing."""

NARROW = 60
"""Below this width, in heights of the text, the week panel becomes a strip."""


class TodayPlace(QWidget):
    """One day and its week, today first.

    `settings_wanted(str)` names the section of the settings where something is missing,
    `weeks_wanted()` asks for the Weeks place, `share_wanted()` for Share, `closing_wanted(Week)` for going through a
    week.
    """

    settings_wanted = Signal(str)
    weeks_wanted = Signal()
    share_wanted = Signal()
    closing_wanted = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        actions: Actions,
        nudges: Callable[[], bool],
        parent: QWidget | None = None,
        *,
        in_steps: bool = False,
    ) -> None:
        """`nudges` says whether the member is to be reminded of the day before the shift ends.

        `in_steps` makes the parts alone and leaves the rest to `finish`, before the place is shown.
        """
        super().__init__(parent)
        self._workspace = workspace
        self._actions = actions
        self._day = workspace.logbook.today()
        self._last_today = self._day
        self.parts = TodayLayout(self, workspace, actions, nudges)
        self.is_finished = False
        if not in_steps:
            self.finish()

    def finish(self) -> None:
        """Lays the parts out and shows the day in them, once."""
        self.is_finished = True
        self.parts.lay_out()
        self.state: DayState = state_of(self._workspace.logbook, self._day)
        self.review = DayReview(self._workspace, self.parts.review_card, self.state, self)
        self._connect()
        self._show()

    @property
    def day(self) -> date:
        """The day on the screen."""
        return self._day

    def take_focus(self) -> None:
        """Puts the keyboard into the line."""
        self.parts.entry.take_focus()

    def follow_the_clock(self) -> None:
        """Moves on with midnight, and with the minute on the timeline."""
        today = self._workspace.logbook.today()
        if self._day == self._last_today != today:
            self._day = today
        if today != self._last_today:
            self.parts.favorites.read_again()
        self._last_today = today
        self.parts.asked.follow_the_clock()
        self.parts.timer.read_again()
        self.read_again()

    def show_day(self, day: date) -> None:
        """Shows another day; a day to come is not shown."""
        self._day = min(day, self._workspace.logbook.today())
        self.read_again()

    def read_again(self) -> None:
        """Reads the day and its week from the log and shows them."""
        self.state = state_of(self._workspace.logbook, self._day)
        self._show()

    def _follow(self) -> None:
        """Shows the same day after a change."""
        self.state = state_now(self._workspace.logbook, self.state)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.parts.be_narrow(narrow=self.width() < NARROW * self.fontMetrics().height())

    def _connect(self) -> None:
        parts, actions = self.parts, self._actions
        self._workspace.changed.connect(self._on_changed)
        parts.commands.edit_wanted.connect(parts.entry.edit)
        parts.timer.left.connect(parts.entry.take_focus)
        parts.favorites.chosen.connect(parts.entry.log_favorite)
        parts.entry.drafted.connect(parts.day.show_typed)
        parts.day.gap_chosen.connect(self._on_gap_chosen)
        parts.day.left.connect(parts.entry.take_focus)
        parts.day.first_wanted.connect(self._on_first_wanted)
        parts.undone.add_wanted.connect(self._on_add_wanted)
        parts.panel.mend_wanted.connect(self._on_mend_wanted)
        parts.strip.mend_wanted.connect(self._on_mend_wanted)
        parts.asked.closing_wanted.connect(self.closing_wanted)
        parts.asked.share_wanted.connect(self.share_wanted)
        parts.nudge.day_wanted.connect(self._on_review_wanted)
        parts.review_card.shown.connect(parts.go_up)
        self.review.moved.connect(self._show_review)
        self.review.left.connect(parts.entry.take_focus)
        self.review.edit_wanted.connect(parts.entry.edit)
        self.review.stop_wanted.connect(actions.stop_timer.trigger)
        actions.close_day.triggered.connect(self.review.close_day)
        actions.next_gap.triggered.connect(parts.day.go_to_gap)
        actions.previous_day.triggered.connect(self._on_previous_day)
        actions.next_day.triggered.connect(self._on_next_day)
        actions.this_day.triggered.connect(self._on_this_day)

    def _show(self) -> None:
        state, parts = self.state, self.parts
        is_today = state.day == state.today
        yesterday = state.today - timedelta(days=1)
        title = self.tr("Yesterday") if state.day == yesterday else weekday_name(weekday_of(state.day))
        parts.title.setText(self.tr("Today") if is_today else title)
        date = long_day(state.day) if state.day.year == state.today.year else full_date(state.day)
        parts.date.setText(date[:1].upper() + date[1:])
        parts.cost.show_day(state.day)
        parts.back_button.setVisible(not is_today)
        self._actions.next_day.setEnabled(not is_today)
        situation = state.situation
        parts.nudge.follow(situation)
        parts.day.show_state(state, situation)
        parts.entry.show_day(None if is_today else state.day, situation)
        parts.undone.show_state(state)
        figures = figures_of(state)
        parts.panel.show_figures(figures)
        parts.strip.show_figures(figures)
        parts.recent.show_with(state.summary)
        parts.close_button.setVisible(not state.is_left_out or state.closed_day is not None or bool(state.entries))
        self.review.show_state(state)
        self._show_review()

    def _show_review(self) -> None:
        """Says on the button what Ctrl+D does, and in the quiet line that a review was put away."""
        state, parts = self.state, self.parts
        waits = self.review.waits
        is_today = state.day == state.today
        parts.close_button.show_state(closed=state.closed_day is not None, is_today=is_today, waits=waits)
        is_away = waits and parts.review_card.isHidden()
        parts.nudge.show_waiting(state.day, self.review.open_count if is_away else 0)
        parts.make_room()

    def _on_changed(self, change: Change) -> None:
        if self._workspace.logbook.today() != self._last_today:
            self.follow_the_clock()
            return
        week = self.state.week
        around = Span(week.start - timedelta(days=1), week.end)
        if change.touches(around) or any(self._shows(record) for record in _records(change)):
            self._follow()
        else:
            situation = self._workspace.logbook.entering.situation()
            self.parts.entry.know(situation)
            self.parts.nudge.follow(situation)
            self.parts.recent.show_with(self.state.summary)

    def _shows(self, record: Record) -> bool:
        """True of what is on the screen whatever week it belongs to."""
        return isinstance(record, Timer) or record in self.state.undone

    def _on_previous_day(self) -> None:
        self.show_day(self._day - timedelta(days=1))

    def _on_next_day(self) -> None:
        self.show_day(self._day + timedelta(days=1))

    def _on_this_day(self) -> None:
        self.show_day(self._workspace.logbook.today())
        self.parts.entry.take_focus()

    def _on_gap_chosen(self, gap: Stretch) -> None:
        self.parts.entry.begin(f" {range_text(gap)}", cursor=0)

    def _on_first_wanted(self) -> None:
        self.parts.entry.begin("p15")

    def _on_add_wanted(self) -> None:
        self.parts.entry.begin("undone ")

    def _on_review_wanted(self, day: date) -> None:
        if day != self._day:
            self.show_day(day)
        self.review.close_day()

    def _on_mend_wanted(self, mend: Mend) -> None:
        match mend.place:
            case Place.HOURS:
                self.settings_wanted.emit(HOURS_SECTION)
            case Place.CONTRACT:
                self.settings_wanted.emit(CONTRACT_SECTION)
            case Place.WEEKS:
                self.weeks_wanted.emit()
            case Place.UNDONE:
                self._workspace.perform(answering(self.state))
            case Place.CLOSING:
                self.closing_wanted.emit(self.state.week)
            case Place.DAY:
                if mend.day is not None:
                    self.show_day(mend.day)


def _records(change: Change) -> Iterator[Record]:
    return (record for edit in change.edits for record in (edit.before, edit.after) if record is not None)
