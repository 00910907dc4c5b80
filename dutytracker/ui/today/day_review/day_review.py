"""Going through a closed day: what is asked next, and what each answer does."""

from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from dutytracker.domain.calendar import Span
from dutytracker.domain.errors import DutyError
from dutytracker.domain.records import Entry
from dutytracker.domain.situation import Situation
from dutytracker.domain.timers import Timer
from dutytracker.language import translate
from dutytracker.reports.sentences import needed_sentence
from dutytracker.ui.today.day_review.answering import Answering
from dutytracker.ui.today.day_review.day_words import beside_words, day_words
from dutytracker.ui.today.day_review.review_card import ReviewCard
from dutytracker.ui.today.day_review.review_changes import closing_or_reopening
from dutytracker.ui.today.day_review.review_cost import ReviewCost
from dutytracker.ui.today.day_review.review_steps import (
    LongStep,
    Move,
    OverlapStep,
    ReviewStep,
    SecondStep,
    TimerStep,
    open_steps,
)
from dutytracker.ui.today.day_review.review_views import view_of
from dutytracker.ui.today.day_review.review_words import EDIT, STOP
from dutytracker.ui.today.day_review.step_view import BACK, LATER
from dutytracker.ui.today.day_state import DayState
from dutytracker.ui.workspace import Step, Workspace


class DayReview(QObject):
    """The conversation after "that's all for today", held in a card; it can be put away and taken up again.

    Every answer that writes is one change. What is asked follows the log, whoever changes it.

    Signals: `moved()` after every step, and when it is put away or over; `left()` when the keyboard is to go
    elsewhere; `edit_wanted(Entry)`; `stop_wanted()` for the running timer.
    """

    moved = Signal()
    left = Signal()
    edit_wanted = Signal(object)
    stop_wanted = Signal()

    def __init__(self, workspace: Workspace, card: ReviewCard, state: DayState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._answers = Answering(workspace, card.minutes.minutes)
        self._cost = ReviewCost(workspace.logbook)
        self._state = state
        self._moves: dict[date, list[Move]] = {}
        self._over: set[date] = set()
        self._asked: ReviewStep | None = None
        self._second: SecondStep | None = None
        self._edited: Entry | None = None
        self._is_answering = False
        self.card = card
        card.pressed.connect(self._on_pressed)
        card.reopen_wanted.connect(self.reopen)

    def close_day(self) -> None:
        """What Ctrl+D does: closes the day and begins; goes on where that was put away; opens a day again that was
        gone through.
        """
        state = self._state
        if self.waits:
            self._go_on()
        elif state.closed_day is not None:
            self.reopen()
        elif self._workspace.perform(closing_or_reopening(state, self._workspace.logbook)) and not state.is_left_out:
            self._moves[state.day] = []
            if self._state.day == state.day:
                self._go_on()

    def reopen(self) -> None:
        """Takes the word back that the day is complete."""
        if self._state.closed_day is not None:
            self._workspace.perform(closing_or_reopening(self._state, self._workspace.logbook))
            self.left.emit()

    @property
    def waits(self) -> bool:
        """True where the day that is shown was closed and not gone through to the end."""
        day = self._state.day
        return day in self._moves and day not in self._over

    @property
    def open_count(self) -> int:
        """How many questions of the day are open."""
        return len(self._steps())

    def show_state(self, state: DayState) -> None:
        """Follows the log, and the day that is shown."""
        before, self._state = self._state, state
        if before.day != state.day:
            self.card.hide()
        if state.closed_day is None:
            self._forget(state.day)
        elif not self._is_answering and state.day in self._moves:
            self._drop_what_was_taken_back()
            self._follow()

    def _go_on(self) -> None:
        self._edited = None
        self._cost.begin()
        self._show()
        self.card.take_focus()
        self.moved.emit()

    def _forget(self, day: date) -> None:
        self._moves.pop(day, None)
        self._over.discard(day)
        self._second = None
        self.card.hide()

    def _follow(self) -> None:
        """Shows again what changed elsewhere; an entry that was changed in the line gives the keyboard back."""
        if self.card.isHidden():
            return
        self._show()
        if self._edited is not None and self._edited not in self._state.entries:
            self._edited = None
            self.card.take_focus()

    def _show(self) -> None:
        day, steps = self._state.day, self._steps()
        if not steps:
            self._over.add(day)
            self._show_end()
            return
        self._over.discard(day)
        if steps[0] != self._asked:
            self._asked, self._second = steps[0], None
        answered = sum(move.step is not None for move in self._moves[day])
        progress = self.tr("{number} of {all}").format(number=answered + 1, all=answered + len(steps))
        view = view_of(self._second or steps[0], self._state, self._workspace.logbook.now())
        self.card.show_step(view, progress, can_go_back=self._second is not None or bool(self._moves[day]))

    def _show_end(self) -> None:
        state = self._state
        cost = self._workspace.logbook.desk.day(state.day).milliseconds if state.day == state.today else 0
        week = needed_sentence(state.summary, running=state.is_running)
        self.card.show_end(day_words(state), " ".join(words for words in (beside_words(state, cost), week) if words))

    def _steps(self) -> tuple[ReviewStep, ...]:
        state = self._state
        return open_steps(state, self._situation(), self._running(), self._moves.get(state.day, []))

    def _situation(self) -> Situation:
        """What a gap of the day is read against: a shift of the evening before may reach into it."""
        state, logbook = self._state, self._workspace.logbook
        around = Span(state.day - timedelta(days=1), state.day + timedelta(days=1))
        return Situation(
            now=logbook.now(),
            settings=state.settings,
            entries=state.entries,
            patterns=state.log.patterns,
            absences=logbook.records.absences_in(around),
            erosions=state.erosions,
        )

    def _running(self) -> Timer | None:
        """The timer that ran when the day was closed, if it still runs; it is asked about today alone."""
        timer, closed = self._state.timer, self._state.closed_day
        if timer is None or closed is None or self._state.day != self._state.today:
            return None
        return timer if timer.recorded_at <= closed.recorded_at else None

    def _on_pressed(self, key: str) -> None:
        steps = self._steps()
        if key == LATER or not steps:
            self._put_away()
            return
        moves = self._moves[self._state.day]
        self._is_answering = True
        try:
            if key == BACK:
                self._go_back(moves)
            else:
                self._take(self._answered(steps[0], key), moves)
        except DutyError as error:
            self.card.minutes.problem.say(translate(error.sentence))
            return
        finally:
            self._is_answering = False
        self._after_answer()

    def _take(self, answer: Move | SecondStep | None, moves: list[Move]) -> None:
        if isinstance(answer, Move):
            self._second = None
            moves.append(answer)
            self._cost.answered(wrote=answer.change is not None)
        elif answer is not None:
            self._second = answer

    def _after_answer(self) -> None:
        day = self._state.day
        if day not in self._moves:
            return
        was_over = day in self._over
        self._show()
        self.moved.emit()
        if day in self._over and not was_over:
            self._cost.end()
            self.left.emit()
        elif self._edited is None and self._workspace.waiting is None:
            self.card.take_focus()

    def _put_away(self) -> None:
        self._second = None
        self._cost.end()
        self.card.hide()
        self.moved.emit()
        self.left.emit()

    def _answered(self, first: ReviewStep, key: str) -> Move | SecondStep | None:
        """What `key` does; the timer is stopped and an entry edited where that is done. Raises: `DutyError`."""
        match first:
            case TimerStep() if key == STOP:
                return self._stopped(first)
            case OverlapStep(entry=entry) | LongStep(entry=entry) if key == EDIT:
                self._edited = entry
                self.edit_wanted.emit(entry)
                return None
            case _:
                step = self._second or first
                return self._answers.answered(step, first, key, self._state, self._situation())

    def _stopped(self, step: TimerStep) -> Move | None:
        before = self._workspace.latest
        self.stop_wanted.emit()
        latest = self._workspace.latest
        return Move(step=step, change=latest.change) if latest is not None and latest is not before else None

    def _go_back(self, moves: list[Move]) -> None:
        """To the question before, whose answer is taken back; from a second question to the first."""
        if self._second is not None:
            self._second = None
        elif moves and (moves[-1].change is None or self._answers.take_back(moves[-1].change)):
            moves.pop()

    def _drop_what_was_taken_back(self) -> None:
        """An answer that Ctrl+Z took back is none."""
        latest = self._workspace.latest
        if latest is None or latest.step is not Step.UNDONE:
            return
        moves, back = self._moves[self._state.day], latest.change.inverted()
        for move in reversed(moves):
            if move.change is not None and move.change.edits == back.edits:
                moves.remove(move)
                return
