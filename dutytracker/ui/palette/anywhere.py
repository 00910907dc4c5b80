"""Logging from anywhere: the palette, the keys of the favorites, and what says that it was done."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from dutytracker.ui.palette.palette import Palette
from dutytracker.ui.window_frame import WindowFrame
from dutytracker.ui.workspace import Latest, Workspace

if TYPE_CHECKING:
    from dutytracker.logbook.locked import LockedLog
    from dutytracker.ui.palette.confirmation import Confirmation
    from dutytracker.ui.palette.line_page import LinePage
    from dutytracker.ui.today.timer_bar import TimerBar

IDLE_MILLISECONDS = 700
"""How long after the window was filled the palette is made ready."""


class Anywhere(QObject):
    """What can be done while another program is in front.

    `window_wanted()` asks for the window, `line_kept()` comes after a line was sealed for a locked log, `went()` after
    the palette or the confirmation went. Until `follow` there is no open log, and the palette says why.
    """

    window_wanted = Signal()
    went = Signal()
    line_kept = Signal()

    def __init__(self, palette: Palette, parent: QObject) -> None:
        super().__init__(parent)
        self.palette = palette
        self.page: LinePage | None = None
        """`None` until it was opened, or made ready when nothing else was to be done."""
        self.confirmation: Confirmation | None = None
        self._workspace: Workspace | None = None
        self._timer: Callable[[], TimerBar] | None = None
        self._before: Latest | None = None
        self._is_over_window = False
        """True where the window itself was in front: its own bar says what was logged."""
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MILLISECONDS)
        self._idle.timeout.connect(self.make_ready)
        palette.window_wanted.connect(self.window_wanted)
        self._went = QTimer(self)
        self._went.setSingleShot(True)
        self._went.setInterval(0)
        self._went.timeout.connect(self.went)
        palette.went.connect(self._went.start)

    @property
    def is_seen(self) -> bool:
        """True while the palette or the confirmation is on the screen."""
        return self.palette.isVisible() or (self.confirmation is not None and self.confirmation.isVisible())

    def say_closed(self, title: str, sentence: str, icon_name: str) -> None:
        """Has the palette say why nothing can be logged."""
        from dutytracker.ui.palette.closed_page import ClosedPage

        self.palette.hold(ClosedPage(title, sentence, icon_name))

    def say_locked(self, log: "LockedLog") -> None:
        """Has the palette take lines for a locked log."""
        from dutytracker.ui.locking.locked_page import LockedPage

        page = LockedPage(log)
        page.form.sealed.connect(self.line_kept)
        self.palette.hold(page)

    def leave(self) -> None:
        """Lets go of the log and of all that shows it; `say_locked` or `say_closed` is to follow."""
        self._idle.stop()
        if self.confirmation is not None:
            self.confirmation.blockSignals(True)
            self.confirmation.hide()
            self.confirmation.deleteLater()
        self.page = self.confirmation = self._workspace = self._timer = self._before = None

    def follow(self, workspace: Workspace, timer: "Callable[[], TimerBar]") -> None:
        """Logs into that log from here on; `timer` gives the bar that does the steps of its timer."""
        self._workspace = workspace
        self._timer = timer
        if self.palette.isVisible():
            self.make_ready()
        else:
            self._idle.start()

    def make_ready(self) -> None:
        """Makes what opening the palette would wait for."""
        self._idle.stop()
        if self.page is None and self._workspace is not None and self._timer is not None:
            from dutytracker.ui.palette.confirmation import Confirmation
            from dutytracker.ui.palette.line_page import LinePage

            self.confirmation = Confirmation(self._workspace)
            self.confirmation.went.connect(self._went.start)
            self.page = LinePage(self._workspace, self._timer)
            self.page.stored.connect(self._on_stored)
            self.page.kept.connect(self.open)
            self.palette.hold(self.page)
            self.palette.make_ready()

    def open(self) -> None:
        """Opens the palette."""
        self.make_ready()
        self._begin()
        if self.confirmation is not None:
            self.confirmation.hide()
        self.palette.open()

    def log_favorite(self, number: int) -> None:
        """Logs the favorite with that key at once; what cannot be logged at once opens the palette."""
        self.make_ready()
        if self.page is None:
            self.palette.open()
        else:
            self._begin()
            self.page.log_favorite(number)

    def stop_timer(self) -> None:
        """Stops the running timer and logs it."""
        self.make_ready()
        if self.page is None:
            self.palette.open()
        else:
            self._begin()
            self.page.stop_timer()

    def say_failed(self) -> None:
        """Says that something went wrong where the window, which has the report, is out of sight."""
        if self.confirmation is not None:
            self.confirmation.warn(self.tr("Something in Duty Tracker went wrong: the window has the report."))

    def end(self) -> None:
        """Closes everything, for good."""
        self._idle.stop()
        self._went.stop()
        for window in (self.palette, self.confirmation):
            if window is not None:
                window.blockSignals(True)
                window.close()
                window.deleteLater()

    def _begin(self) -> None:
        self._before = None if self._workspace is None else self._workspace.latest
        if not self.palette.isVisible():
            self._is_over_window = isinstance(QApplication.activeWindow(), WindowFrame)

    def _on_stored(self) -> None:
        """The keyboard goes back first; what was logged is said without it."""
        self.palette.put_away()
        workspace, confirmation = self._workspace, self.confirmation
        if workspace is None or confirmation is None:
            return
        latest = workspace.latest
        if latest is None or latest is self._before:
            confirmation.say(self.tr("Nothing had to be changed: it was noted already."))
        elif not self._is_over_window:
            confirmation.confirm(latest)
