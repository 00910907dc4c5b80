"""The bar of the running timer: what is timed and for how long, what waits, and what can be done about it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QWidget

from dutytracker.domain.changes import Change
from dutytracker.domain.errors import DutyError
from dutytracker.domain.quick_entry import read_correction, read_timer
from dutytracker.domain.records import Entry, LogSettings
from dutytracker.domain.timers import Timer, TimerDraft
from dutytracker.domain.timing import Timing
from dutytracker.language import translate
from dutytracker.reports.words import short_duty_label
from dutytracker.ui.actions import Actions, keys_of
from dutytracker.ui.plain_text import set_plain_tool_tip
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.today.timer_line import Asked, TimerLine
from dutytracker.ui.today.timer_question import TimerQuestion
from dutytracker.ui.today.timer_watch import TimerWatch
from dutytracker.ui.today.timer_words import left_words, paused_words, question_words, running_words
from dutytracker.ui.widgets.button import Button, enter_clicks, link_button, triggers
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.icon_label import IconLabel
from dutytracker.ui.widgets.key_cap import KeyCap
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace


class TimerBar(Card):
    """Hidden while no timer runs.

    `wanted()` asks for the place it stands in, `left()` for the keyboard elsewhere; `grown()` comes when it asks
    something and when it no longer does.
    """

    wanted = Signal()
    grown = Signal()
    left = Signal()

    def __init__(self, workspace: Workspace, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._workspace = workspace
        self._actions = actions
        self.watch = TimerWatch(workspace.logbook.now, self)
        self.duty = Text("", Size.STRONG)
        self.words = BreakingText("", Size.SMALL, Tone.DIM)
        self.paused = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self.correct_button = _does(actions.correct_timer, self.tr("Correct"))
        self.discard_button = _does(actions.discard_timer, self.tr("Discard"))
        self.switch_button = _does(actions.switch_timer, self.tr("Switch"))
        self.stop_button = _does(actions.stop_timer, self.tr("Stop"))
        self.question = TimerQuestion()
        self.line = TimerLine()
        self._lay_out()
        self._connect()
        self.read_again()

    def read_again(self) -> None:
        """Shows the timers as the log has them now."""
        timers = self._workspace.logbook.entering.timers()
        self.watch.follow(timers[0] if timers else None)
        for action in self._actions.of_the_timer():
            action.setEnabled(bool(timers))
        self._actions.switch_timer.setEnabled(len(timers) > 1)
        if timers:
            self._show(self._workspace.logbook.entering.timing())
        elif not self.isHidden():
            self._go()

    @property
    def is_asking(self) -> bool:
        """True while a question stands in it, or a line to type into."""
        return not self.isHidden() and not (self.question.isHidden() and self.line.isHidden())

    def start(self, text: str) -> bool:
        """Starts a timer for what a line says; false where the log refused. Raises: `DutyError`."""
        timing = self._workspace.logbook.entering.timing()
        draft = read_timer(text, timing.situation)
        self._refuse_while_asked()
        return self._workspace.perform(timing.start(draft))

    def stop(self) -> bool:
        """Stops the running timer and logs it; false, after `refused`, where that is not possible."""
        return self._do(self._stopping)

    def _refuse_while_asked(self) -> None:
        """Nothing that nobody watched is logged before the member said that it is right. Raises: `DutyError`."""
        if self.watch.doubt is not None:
            self.wanted.emit()
            raise DutyError(self.tr("Answer first whether the timer is right: the question stands beside it."))

    def _show(self, timing: Timing) -> None:
        settings = self._workspace.logbook.settings
        duty, words = short_duty_label(timing.running.duty, settings), running_words(timing)
        self.duty.setText(duty)
        self.words.setText(words)
        set_plain_tool_tip(self.words, words)
        self.paused.say(paused_words(timing.paused, settings))
        self.switch_button.setVisible(bool(timing.paused))
        self._name(timing, settings)
        doubt = self.watch.doubt
        if doubt is None:
            self.question.hide()
        else:
            words = question_words(doubt, timing, self.watch.touched_at, self.watch.unseen)
            self.question.ask(doubt, words)
        self.show()
        self.grown.emit()

    def _name(self, timing: Timing, settings: LogSettings) -> None:
        """Says in full what each button does, for who does not see the bar."""
        duty = self.duty.text()
        said = self.tr("Timer: {duty}, {words}").format(duty=duty, words=self.words.text())
        self.setAccessibleName(f"{said} {self.paused.text()}".strip())
        self.stop_button.setAccessibleName(self.tr("Stop {duty} and log it").format(duty=duty))
        self.correct_button.setAccessibleName(self.tr("Correct when {duty} began, or the duty").format(duty=duty))
        self.discard_button.setAccessibleName(self.tr("Discard {duty}: log nothing of it").format(duty=duty))
        for timer in timing.paused[:1]:
            paused = short_duty_label(timer.duty, settings)
            self.switch_button.setAccessibleName(self.tr("Go on with {duty}").format(duty=paused))

    def _go(self) -> None:
        had_keyboard = self.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self.line.close_line()
        self.question.hide()
        self.hide()
        self.grown.emit()
        if had_keyboard:
            self.left.emit()

    def _do(self, step: Callable[[Timing], Change]) -> bool:
        """Performs one step; a step that is not possible is said in the bar of changes."""
        try:
            change = step(self._workspace.logbook.entering.timing())
        except DutyError as error:
            self._workspace.refused.emit(translate(error.sentence))
            return False
        return self._workspace.perform(change)

    def _on_changed(self, change: Change) -> None:
        records = [edit.record for edit in change.edits]
        if any(isinstance(each, Timer) or (isinstance(each, Entry) and not self.isHidden()) for each in records):
            self.read_again()

    def _on_stop(self) -> None:
        self.stop()

    def _on_discard(self) -> None:
        self._do(lambda timing: timing.discard())

    def _on_switch(self) -> None:
        self._do(self._switching)

    def _stopping(self, timing: Timing) -> Change:
        self._refuse_while_asked()
        return timing.stop()

    def _switching(self, timing: Timing) -> Change:
        self._refuse_while_asked()
        return timing.switch(timing.paused[0])

    def _on_correct(self) -> None:
        self.wanted.emit()
        self._ask(Asked.CORRECTION)

    def _on_kept(self) -> None:
        self._answer()

    def _on_other_duty(self) -> None:
        self._ask(Asked.DUTY)

    def _on_until(self) -> None:
        self._ask(Asked.UNTIL, left_words(self.watch.unseen, self._workspace.logbook.entering.timing()))

    def _ask(self, asked: Asked, likely: str = "") -> None:
        self.line.ask(asked, likely)
        self.grown.emit()

    def _on_left(self) -> None:
        self.line.close_line()
        self.grown.emit()
        self.left.emit()

    def _on_given(self, asked: Asked, text: str) -> None:
        try:
            timing = self._workspace.logbook.entering.timing()
            change = self._answered(timing, asked, read_correction(text, timing.situation))
        except DutyError as error:
            self.line.problem.say(translate(error.sentence))
            return
        if not change.edits or self._workspace.perform(change):
            self._answer()

    def _answered(self, timing: Timing, asked: Asked, draft: TimerDraft) -> Change:
        if asked is not Asked.UNTIL:
            return timing.correct(draft)
        if draft.at is None:
            raise DutyError(self.tr("Say until when it was, such as 12:30."))
        return timing.stop(draft.at) if draft.duty is None else timing.turn_into(draft)

    def _answer(self) -> None:
        self.watch.be_answered()
        self.line.close_line()
        self.read_again()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not enter_clicks(event, self.focusWidget()):
            super().keyPressEvent(event)

    def _connect(self) -> None:
        actions = self._actions
        actions.stop_timer.triggered.connect(self._on_stop)
        actions.discard_timer.triggered.connect(self._on_discard)
        actions.switch_timer.triggered.connect(self._on_switch)
        actions.correct_timer.triggered.connect(self._on_correct)
        self.watch.ticked.connect(self.read_again)
        self.watch.doubted.connect(self._on_doubted)
        self.question.kept.connect(self._on_kept)
        self.question.other_duty_wanted.connect(self._on_other_duty)
        self.question.until_wanted.connect(self._on_until)
        self.question.start_wanted.connect(self._on_correct)
        self.question.dropped.connect(self._on_discard)
        self.line.given.connect(self._on_given)
        self.line.left.connect(self._on_left)
        self._workspace.changed.connect(self._on_changed)

    def _on_doubted(self) -> None:
        self._show(self._workspace.logbook.entering.timing())

    def _lay_out(self) -> None:
        row = WrappingRow(2 * STEP)
        row.addWidget(IconLabel("play", Tone.ACCENT, 1.0), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.duty)
        row.addWidget(self.words, 1)
        for button in (self.correct_button, self.discard_button, self.switch_button, self.stop_button):
            row.addSpacing(STEP)
            row.addWidget(button)
        row.addWidget(KeyCap(keys_of(self._actions.stop_timer)))
        self.body.setContentsMargins(4 * STEP, 2 * STEP, 4 * STEP, 2 * STEP)
        self.body.setSpacing(STEP)
        self.body.addLayout(row)
        self.body.addWidget(self.paused)
        self.body.addWidget(self.question)
        self.body.addWidget(self.line)


def _does(action: QAction, text: str) -> Button:
    button = triggers(link_button(text), action)
    button.setToolTip(f"{action.text()} ({keys_of(action)})")
    return button
