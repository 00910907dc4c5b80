"""What the palette holds while the log is open: the line, the favorites, the running timer, and the keys."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from dutytracker.domain.changes import Change
from dutytracker.reports.words import clock_words, long_day
from dutytracker.ui.entering.favorites_part import FavoritesPart
from dutytracker.ui.entering.line_form import LineForm
from dutytracker.ui.palette.keys_row import KeysRow
from dutytracker.ui.palette.page import Page
from dutytracker.ui.palette.page_column import page_column
from dutytracker.ui.palette.palette_actions import PaletteActions
from dutytracker.ui.palette.timer_strip import TimerStrip
from dutytracker.ui.theme import Size, Tone
from dutytracker.ui.today.timer_bar import TimerBar
from dutytracker.ui.widgets.card import Rule
from dutytracker.ui.widgets.minutely import Minutely
from dutytracker.ui.widgets.soon import Soon
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.undo_bar import UndoBar
from dutytracker.ui.workspace import Waiting, Workspace


class LinePage(Page):
    """Logs what is typed.

    `stored()` comes once something is in the log, `kept()` when something is to be seen to first: a favorite that
    waits in the line, or a timer that cannot be stopped.

    Esc asks to be put away and keeps the text, which is selected next time; while an entry is edited, Esc first leaves
    that. `timer` gives the bar of the timer in the window, which does every step of it.
    """

    stored = Signal()
    kept = Signal()

    def __init__(self, workspace: Workspace, timer: Callable[[], TimerBar], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._timer = timer
        self._is_put_away_by_key = False
        self._is_kept = False
        """True for a favorite that waits in the line for the second Enter: its key was the first."""
        self.actions_ = PaletteActions(self)
        self.moment = Text("", Size.SMALL, Tone.DIM)
        self.form = LineForm(workspace, self._start_timer, says_keys=False)
        self.favorites = FavoritesPart(workspace, self.actions_.favorites)
        self.strip = TimerStrip(workspace, timer, self.actions_.stop_timer)
        self.undo_bar = UndoBar(workspace, self.actions_.undo, self.actions_.redo)
        self.keys = KeysRow()
        self._minute = Minutely(workspace.logbook.now, self)
        self._soon = Soon(self)
        self._is_stale = True
        self._known_on: date | None = None
        """The day on which it read the log; favorites change with the week."""
        self._lay_out()
        self._connect()
        self._read_again()

    def be_shown(self) -> None:
        self.undo_bar.hide()
        self._read_again()
        if self._is_kept:
            self._is_kept = False
        else:
            self.form.read_again()
        self.form.take_focus()
        if self._is_put_away_by_key:
            self.form.line.selectAll()
        self._is_put_away_by_key = False
        self._minute.begin()

    def be_left(self) -> None:
        self._minute.stop()
        self.form.leave_untouched()
        if self._workspace.waiting is not None and self.undo_bar.reason.isVisibleTo(self.undo_bar):
            self._workspace.let_go()

    def put_away(self) -> None:
        self._is_put_away_by_key = True
        super().put_away()

    def log_favorite(self, number: int) -> None:
        """Logs the favorite with that key (1 is the first); what cannot be logged at once stands in the line."""
        self._refresh()
        shown = self.favorites.row.shown
        if number <= len(shown):
            self.form.log_favorite(shown[number - 1])

    def stop_timer(self) -> None:
        """Stops the running timer and logs it; where it may not be right, the window asks first."""
        self.strip.read_again()
        if self.strip.is_in_doubt:
            self._on_answer_wanted()
        elif not self.strip.isHidden():
            self._stop()

    def _stop(self) -> None:
        if self._timer().stop():
            self.stored.emit()
        else:
            self.kept.emit()
            self.undo_bar.show()

    def _meant_by(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Esc puts the palette away, where it does not leave an entry first."""
        is_esc = event.key() == Qt.Key.Key_Escape
        return self.put_away if is_esc and not self.form.is_editing else None

    def _start_timer(self, text: str) -> bool:
        return self._timer().start(text)

    def _read_again(self) -> None:
        """Shows the clock, the timer and the keys of this moment."""
        self._refresh()
        now = self._workspace.logbook.now().astimezone(self._workspace.logbook.zone)
        self.moment.setText(f"{long_day(now.date())} · {clock_words(now.time())}")
        self.strip.read_again()
        self._show_keys()

    def _refresh(self) -> None:
        """Knows the log as it is; while nobody sees the palette, it is not asked after every change."""
        today = self._workspace.logbook.today()
        if self._is_stale or today != self._known_on:
            self._is_stale, self._known_on = False, today
            self.form.know(self._workspace.logbook.entering.situation())
            self.favorites.read_again()

    def _show_keys(self) -> None:
        if self.form.is_editing:
            enter, esc = self.tr("changes the entry"), self.tr("leaves it as it was")
            self.keys.show_keys((("Enter", enter), ("Esc", esc)))
            return
        self.keys.show_keys(
            (
                ("Enter", self.tr("logs")),
                ("Shift+Enter", self.tr("starts a timer")),
                ("↑", self.tr("edits the last entry")),
                ("Esc", self.tr("closes, keeps the text")),
            )
        )

    def _connect(self) -> None:
        self.form.line.ask_first(self._meant_by)
        self.form.stored.connect(self.stored)
        self.form.kept.connect(self._on_kept)
        self.form.drafted.connect(self._on_drafted)
        self.favorites.chosen.connect(self.form.log_favorite)
        self.strip.answer_wanted.connect(self._on_answer_wanted)
        self.actions_.stop_timer.triggered.connect(self.stop_timer)
        self.actions_.open_window.triggered.connect(self.window_wanted)
        self.actions_.undo.triggered.connect(self._on_undo)
        self.actions_.redo.triggered.connect(self._on_redo)
        self._minute.timeout.connect(self._on_minute)
        self._soon.timeout.connect(self._on_soon)
        self._workspace.changed.connect(self._on_changed)
        self._workspace.refused.connect(self._on_refused)
        self._workspace.reason_wanted.connect(self._on_reason_wanted)
        self._workspace.asks_reasons = True

    def _on_drafted(self, _draft: object) -> None:
        self._show_keys()

    def _on_kept(self) -> None:
        self._is_kept = True
        self.kept.emit()

    def _on_minute(self) -> None:
        self._read_again()
        self.form.read_again()

    def _on_changed(self, _change: Change) -> None:
        self._is_stale = True
        self._soon.start()

    def _on_soon(self) -> None:
        """What was logged here puts the palette away first."""
        if self.isVisible():
            self._read_again()

    def _on_refused(self, _sentence: str) -> None:
        if self.isVisible():
            self.undo_bar.show()

    def _on_reason_wanted(self, waiting: Waiting) -> None:
        if self.window().isActiveWindow():
            self.undo_bar.show()
            self.undo_bar.ask(waiting)

    def _on_undo(self) -> None:
        self._step(done=self._workspace.undo(), nothing=self.tr("There is nothing to take back."))

    def _on_redo(self) -> None:
        self._step(done=self._workspace.redo(), nothing=self.tr("There is nothing to make again."))

    def _step(self, *, done: bool, nothing: str) -> None:
        if not done and self.undo_bar.isHidden():
            self.undo_bar.say(nothing)
        self.undo_bar.show()

    def _on_answer_wanted(self) -> None:
        self._timer().wanted.emit()
        self.window_wanted.emit()

    def _lay_out(self) -> None:
        column = page_column(self, "clock", self.tr("Log indirect care"), self.moment)
        column.addWidget(self.form)
        column.addWidget(self.favorites)
        column.addWidget(self.strip)
        column.addWidget(self.undo_bar)
        column.addWidget(Rule())
        column.addWidget(self.keys)
