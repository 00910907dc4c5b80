"""What follows the log while it is open: the window, the palette, the ways in, and whatever may lock it."""

from PySide6.QtCore import QObject, QTimer

from dutytracker.logbook import Logbook
from dutytracker.ui.beside_log import BesideLog
from dutytracker.ui.desktop.ways_in import WaysIn
from dutytracker.ui.handover_server import HandoverServer
from dutytracker.ui.locking.lock_watch import LockWatch
from dutytracker.ui.main_window import MainWindow
from dutytracker.ui.palette.anywhere import Anywhere
from dutytracker.ui.today.timer_bar import TimerBar
from dutytracker.ui.window_frame import WindowFrame
from dutytracker.ui.workspace import Workspace

IDLE_MILLISECONDS = 1_500
"""After so long a window that nobody asked for is filled all the same, so that it is there at once."""


class FollowingLog(QObject):
    """From `begin` until `leave` they show one log; which one it is stands at the server.

    A window that is seen is filled at its next turns, one step at each, and one that is not when it is first to be
    seen, or when nobody waits for anything.
    """

    def __init__(
        self,
        parent: QObject,
        *,
        window: WindowFrame,
        contents: MainWindow,
        server: HandoverServer,
        anywhere: Anywhere,
        ways_in: WaysIn,
        watch: LockWatch,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._contents = contents
        self._server = server
        self._anywhere = anywhere
        self._ways_in = ways_in
        self._watch = watch
        self._beside: BesideLog | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._on_idle)
        contents.protection_changed.connect(self._on_protection_changed)

    def begin(self, logbook: Logbook) -> Workspace:
        """Follows an open log from here on."""
        workspace = Workspace(logbook, self)
        self._server.workspace = workspace
        self._be_ready_to_lock(logbook)
        self._ways_in.follow(workspace)
        self._idle.start(0 if self._window.isVisible() else IDLE_MILLISECONDS)
        self._anywhere.follow(workspace, self._timer_bar)
        self._beside = BesideLog(workspace, self)
        self._beside.told.connect(self._contents.bug_bar.tell)
        return workspace

    def leave(self) -> None:
        """Begins nothing any more with the log, which is open still; what the window and the palette hold, stays."""
        self._server.workspace = None
        self._idle.stop()
        self._watch.end()
        if self._beside is not None:
            self._beside.stop()
            self._beside.deleteLater()
            self._beside = None
        self._ways_in.follow(None)
        self._anywhere.leave()

    def show_window(self) -> None:
        """Brings the window to the front, filled."""
        self.fill_window()
        self._ways_in.open()
        self._window.come_to_front()

    def fill_window(self) -> None:
        """Makes the places of an open log, once; a locked one has its screen already."""
        self._idle.stop()
        if self._contents.workspace is None and self._server.workspace is not None:
            self._contents.show_log(self._server.workspace)

    def _timer_bar(self) -> TimerBar:
        """The bar that does the steps of the timer, in the window. There must be an open log."""
        self.fill_window()
        return self._contents.timer_bar

    def _on_idle(self) -> None:
        workspace = self._server.workspace
        if workspace is None:
            return
        if self._anywhere.is_seen and not self._window.isVisible():
            self._idle.start(IDLE_MILLISECONDS)
        elif self._contents.make_ahead(workspace):
            self._idle.start(0)
        else:
            self.fill_window()

    def _on_protection_changed(self) -> None:
        """A first passphrase was set: from now on the log can lock, and lines can be sealed for it."""
        if self._server.workspace is not None:
            self._be_ready_to_lock(self._server.workspace.logbook)
            self._ways_in.show_lock()

    def _be_ready_to_lock(self, logbook: Logbook) -> None:
        if logbook.keys.has_passphrase:
            logbook.inbox.make_ready()
            self._watch.begin()
