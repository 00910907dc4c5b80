"""The strip of the running timer in the palette."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.reports.words import short_duty_label
from dutytracker.ui.actions import keys_of
from dutytracker.ui.plain_text import set_plain_tool_tip
from dutytracker.ui.theme import STEP, Size, Tone, colors_of
from dutytracker.ui.today.timer_bar import TimerBar
from dutytracker.ui.today.timer_words import paused_words, question_words, running_words
from dutytracker.ui.widgets.button import link_button, triggers
from dutytracker.ui.widgets.icon_label import IconLabel
from dutytracker.ui.widgets.key_cap import KeyCap
from dutytracker.ui.widgets.painting import draw_outlined
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace


class TimerStrip(QWidget):
    """Hidden while no timer runs. Where the timer may not be right, it asks so and leads to the window to answer.

    `timer` is the bar of the timer in the window, which does every step; it is only asked for while a timer runs.
    """

    answer_wanted = Signal()

    def __init__(
        self, workspace: Workspace, timer: Callable[[], TimerBar], stop: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._timer = timer
        self.duty = Text("", Size.STRONG)
        self.words = BreakingText("", Size.SMALL, Tone.DIM)
        self.below = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self.stop_button = triggers(link_button(self.tr("Stop")), stop)
        self.stop_button.setToolTip(f"{stop.text()} ({keys_of(stop)})")
        self.answer_button = link_button(self.tr("Answer in the window"))
        self.answer_button.clicked.connect(self.answer_wanted)
        self._lay_out(keys_of(stop))
        self.hide()

    @property
    def is_in_doubt(self) -> bool:
        """True where the timer must not be stopped before somebody said that it is right."""
        return not (self.isHidden() or self.answer_button.isHidden())

    def read_again(self) -> None:
        """Shows the timers as the log has them now."""
        entering = self._workspace.logbook.entering
        is_running = bool(entering.timers())
        self.setVisible(is_running)
        if not is_running:
            return
        timing, settings = entering.timing(), self._workspace.logbook.settings
        watch = self._timer().watch
        duty, words = short_duty_label(timing.running.duty, settings), running_words(timing)
        self.duty.setText(duty)
        self.words.setText(words)
        set_plain_tool_tip(self.words, words)
        self.answer_button.setVisible(watch.doubt is not None)
        self.stop_button.setVisible(watch.doubt is None)
        paused = paused_words(timing.paused, settings)
        doubt = watch.doubt
        self.below.say(paused if doubt is None else question_words(doubt, timing, watch.touched_at, watch.unseen))
        self.stop_button.setAccessibleName(self.tr("Stop {duty} and log it").format(duty=duty))
        said = self.tr("Timer: {duty}, {words}").format(duty=duty, words=words)
        self.setAccessibleName(f"{said} {self.below.text()}".strip())

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_outlined(painter, QRectF(self.rect()), colors.window, colors.border, 8)

    def _lay_out(self, keys: str) -> None:
        row = WrappingRow(2 * STEP)
        row.addWidget(IconLabel("play", Tone.ACCENT, 1.0), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.duty)
        row.addWidget(self.words, 1)
        row.addWidget(self.stop_button)
        row.addWidget(self.answer_button)
        row.addWidget(KeyCap(keys))
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(STEP)
        column.addLayout(row)
        column.addWidget(self.below)
