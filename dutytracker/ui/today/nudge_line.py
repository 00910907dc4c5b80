"""One quiet line on Today: the reminder before the shift ends, and a review that was put away."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from dutytracker.domain.calendar import week_of
from dutytracker.domain.nudging import Nudge, nudge_due
from dutytracker.domain.situation import Situation
from dutytracker.reports.words import clock_words, counted, weekday_name, weekday_of
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import enter_clicks, link_button
from dutytracker.ui.widgets.icon_label import IconLabel
from dutytracker.ui.widgets.text import BreakingText
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace


class NudgeLine(QWidget):
    """Hidden unless there is something to say. It never takes the keyboard and makes no sound.

    `wanted` says whether reminders are switched on. Signals: `day_wanted(date)` to go through that day;
    `said(str)` once for each reminder, for whoever can say it while the window is out of sight.
    """

    day_wanted = Signal(object)
    said = Signal(str)

    def __init__(self, workspace: Workspace, wanted: Callable[[], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._wanted = wanted
        self._nudge: Nudge | None = None
        self._waiting: tuple[date, int] | None = None
        self.words = BreakingText("", Size.SMALL, Tone.DIM)
        self.button = link_button("")
        row = WrappingRow(2 * STEP, parent=self)
        row.setContentsMargins(STEP, 0, 0, 0)
        row.addWidget(IconLabel("clock", Tone.DIM), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.button.clicked.connect(self._on_clicked)
        self.hide()

    def follow(self, situation: Situation) -> None:
        """Reminds where it is time to in that situation, which is that of now: at most once a day, and no longer when
        the shift is over or the day is closed.
        """
        nudge = self._due(situation)
        if nudge is not None and nudge != self._nudge:
            desk = self._workspace.logbook.desk
            if desk.day(nudge.day).nudged:
                nudge = None
            else:
                desk.set_nudged(nudge.day)
                self.said.emit(self._nudge_words(nudge))
        self._nudge = nudge
        self._show()

    def show_waiting(self, day: date, questions: int) -> None:
        """Says that the review of a day was put away with so many open questions; with none it says nothing."""
        self._waiting = (day, questions) if questions else None
        self._show()

    def _due(self, situation: Situation) -> Nudge | None:
        if not self._wanted():
            return None
        logbook = self._workspace.logbook
        nudge = nudge_due(situation, closed=(), plans=logbook.sample_plans)
        if nudge is None:
            return None
        week = week_of(nudge.day, logbook.settings.week_starts_on)
        return None if any(each.date == nudge.day for each in logbook.records.log_of([week]).closed_days) else nudge

    def _show(self) -> None:
        if self._nudge is not None:
            is_today = self._nudge.day == self._workspace.logbook.today()
            offer = self.tr("Go through it (Ctrl+D)") if is_today else self.tr("Go through it")
            self._say(self._nudge_words(self._nudge), offer)
        elif self._waiting is not None:
            questions = counted(self._waiting[1], "question", "questions")
            words = self.tr("The day is closed; {questions} about it wait. Nothing is lost if you leave them.")
            self._say(words.format(questions=questions), self.tr("Go on (Ctrl+D)"))
        else:
            self.hide()

    def _say(self, words: str, offer: str) -> None:
        self.words.setText(words)
        self.words.setToolTip(words)
        self.button.setText(offer)
        self.button.setAccessibleName(f"{offer}. {words}")
        self.show()

    def _nudge_words(self, nudge: Nudge) -> str:
        """A sentence that may stand beside the tray too, where anybody can read it."""
        logbook = self._workspace.logbook
        time = clock_words(nudge.ends_at.astimezone(logbook.zone).time())
        if nudge.day == logbook.today():
            return self.tr("Your shift ends at {time}: go through the day.").format(time=time)
        day = weekday_name(weekday_of(nudge.day))
        return self.tr("Your shift of {day} ends at {time}: go through that day.").format(day=day, time=time)

    def _on_clicked(self) -> None:
        if self._nudge is not None:
            self.day_wanted.emit(self._nudge.day)
        elif self._waiting is not None:
            self.day_wanted.emit(self._waiting[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not enter_clicks(event, self.focusWidget()):
            super().keyPressEvent(event)
