"""What is taken away with the log when it locks: windows, what was copied, and what is left in memory."""

from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from shiboken6 import isValid

from dutytracker.ui.collecting import collect_all


def is_busy() -> bool:
    """True while something is made beside the window, such as an export, or a file is asked for."""
    return QThreadPool.globalInstance().activeThreadCount() > 0 or _asked_for() is not None


def leave_questions() -> None:
    """Answers no to a dialog that asks for a file or a printer: what waits for its answer goes on, and does nothing."""
    asked = _asked_for()
    if asked is not None:
        asked.reject()


def dialogs() -> list[QWidget]:
    """The dialogs that are open."""
    return [window for window in QApplication.topLevelWidgets() if window.isVisible() and isinstance(window, QDialog)]


def hide_windows() -> list[QWidget]:
    """Hides every dialog, menu and list of the program; they are to be closed later."""
    kinds = {Qt.WindowType.Popup, Qt.WindowType.ToolTip}
    hidden = []
    for window in QApplication.topLevelWidgets():
        if window.isVisible() and (isinstance(window, QDialog | QMenu) or window.windowType() in kinds):
            window.hide()
            hidden.append(window)
    return hidden


def close_windows(windows: list[QWidget]) -> None:
    """Closes those that are still there, for good."""
    for window in windows:
        if isValid(window) and isinstance(window, QDialog):
            window.deleteLater()


def clear_clipboard(clipboard: QClipboard | None = None) -> None:
    """Takes back what this program put there, as far as the desktop tells who did; what another one put there stays."""
    clipboard = clipboard or QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def forget() -> None:
    """Frees what nothing holds any more; Python does not overwrite it."""
    collect_all()


def _asked_for() -> QDialog | None:
    """The dialog whose answer is waited for in the middle of something; windows of this program never are."""
    asked = QApplication.activeModalWidget()
    is_ours = asked is None or type(asked).__module__.startswith("dutytracker.")
    return asked if isinstance(asked, QDialog) and not is_ours else None
