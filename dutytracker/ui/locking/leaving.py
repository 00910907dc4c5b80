"""Closes a log that was locked, once nothing is under way with it any more: an export is whole before that."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from dutytracker.ui.backing_up import close_and_back_up, close_and_back_up_beside
from dutytracker.ui.locking.coming_back import ComingBack
from dutytracker.ui.locking.emptying import forget, is_busy, leave_questions
from dutytracker.ui.main_window import MainWindow
from dutytracker.ui.workspace import Workspace

MILLISECONDS_BETWEEN_LOOKS = 50


class Leaving(QObject):
    """From the moment the unlock screen covers everything until nothing of the log is left."""

    def __init__(self, contents: MainWindow, coming_back: ComingBack, parent: QObject) -> None:
        super().__init__(parent)
        self._contents = contents
        self._coming_back = coming_back
        self._workspace: Workspace | None = None
        self._then: Callable[[], object] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    @property
    def is_under_way(self) -> bool:
        """True until the log is closed."""
        return self._workspace is not None

    def begin(self, workspace: Workspace, then: Callable[[], object] | None = None) -> None:
        """Waits for what is being made; a dialog that asks for a file is answered with no.

        `then` is called once the log is closed. Where there is none, a backup of what was changed is made beside the
        window.
        """
        self._workspace, self._then = workspace, then
        leave_questions()
        self._timer.start(0)

    def end(self) -> None:
        """Waits no more, and closes the log."""
        self._timer.stop()
        if self._workspace is not None:
            close_and_back_up(self._workspace.logbook)

    def _look(self) -> None:
        """The places go first: whoever could still ask the log is gone when it is closed."""
        if is_busy():
            self._timer.start(MILLISECONDS_BETWEEN_LOOKS)
            return
        self._contents.leave_log()
        self._coming_back.close_windows()
        QTimer.singleShot(0, self, self._close)

    def _close(self) -> None:
        workspace, self._workspace = self._workspace, None
        if workspace is None:
            return
        if self._then is None:
            close_and_back_up_beside(workspace.logbook)
        else:
            workspace.logbook.close()
        workspace.deleteLater()
        QTimer.singleShot(0, self, forget)
        then, self._then = self._then, None
        if then is not None:
            then()
