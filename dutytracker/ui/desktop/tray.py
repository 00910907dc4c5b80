"""The sign of the program in the tray: a way to the line and the window, and the running timer with its Stop."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from dutytracker.ui.dressing import dress
from dutytracker.ui.plain_text import shown_in_menu
from dutytracker.ui.resources import program_icon

if TYPE_CHECKING:
    from dutytracker.ui.desktop.desktop_messages import DesktopMessages

PROGRAM = "Duty Tracker"
MESSAGE_MILLISECONDS = 10_000
MOST_LETTERS = 100
"""Windows cuts a tool tip after 127."""


def tray_is_there() -> bool:
    """True where the desktop shows a tray now."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """The sign and its menu. The sign looks the same whether or not a timer runs: whoever passes by learns nothing.

    Signals: `palette_wanted()` also by a click on the sign itself, `window_wanted()`, `timer_stop_wanted()`,
    `lock_wanted()`, `quit_wanted()`.
    """

    palette_wanted = Signal()
    window_wanted = Signal()
    timer_stop_wanted = Signal()
    lock_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.menu = QMenu()
        dress(self.menu)
        self.log_action = self.menu.addAction(self.tr("Log…"))
        self.stop_action = self.menu.addAction("")
        self.open_action = self.menu.addAction(self.tr("Open Duty Tracker"))
        self.lock_action = self.menu.addAction(self.tr("Lock now"))
        self.menu.addSeparator()
        self.quit_action = self.menu.addAction(self.tr("Quit"))
        self.sign = QSystemTrayIcon(program_icon(), self)
        self.sign.setContextMenu(self.menu)
        self._messages = _of_the_desktop(self)
        self.show_timer("")
        self.show_lock(can_lock=False)
        self.log_action.triggered.connect(self.palette_wanted)
        self.stop_action.triggered.connect(self.timer_stop_wanted)
        self.open_action.triggered.connect(self.window_wanted)
        self.lock_action.triggered.connect(self.lock_wanted)
        self.quit_action.triggered.connect(self.quit_wanted)
        self.sign.activated.connect(self._on_activated)
        self.sign.messageClicked.connect(self.window_wanted)
        if self._messages is not None:
            self._messages.clicked.connect(self.window_wanted)
        self.sign.show()

    def show_timer(self, words: str) -> None:
        """Shows what is timed, such as "Patient calls since 1:35 PM", and offers to stop it; empty where nothing is."""
        shown = words if len(words) <= MOST_LETTERS else words[: MOST_LETTERS - 1] + "…"
        self.stop_action.setVisible(bool(shown))
        self.stop_action.setText(shown_in_menu(self.tr("Stop: {timer}").format(timer=shown)) if shown else "")
        self.sign.setToolTip(f"{PROGRAM}\n{shown}" if shown else PROGRAM)

    def show_lock(self, *, can_lock: bool) -> None:
        """Offers to lock the log, or does not."""
        self.lock_action.setVisible(can_lock)

    def say(self, words: str) -> None:
        """Shows a message beside the tray that takes no keyboard and goes by itself; a click on it opens the window.

        It is silent where the platform can be told so. The desktop may keep it in a list and show it over a locked
        screen: `words` tell nothing of the work.
        """
        if self._messages is None or not self._messages.say(PROGRAM, words, MESSAGE_MILLISECONDS):
            self.sign.showMessage(PROGRAM, words, self.sign.icon(), MESSAGE_MILLISECONDS)

    def remove(self) -> None:
        """Takes the sign away, for good."""
        self.sign.hide()
        self.menu.deleteLater()
        self.deleteLater()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        """A click opens the palette; on a Mac, where every click opens the menu, it opens nothing else."""
        if reason is QSystemTrayIcon.ActivationReason.Trigger and sys.platform != "darwin":
            self.palette_wanted.emit()


def _of_the_desktop(parent: QObject) -> "DesktopMessages | None":
    """What shows messages on Linux; `None` where Qt does it, with the sound that the system is set to."""
    if not sys.platform.startswith("linux"):
        return None
    from dutytracker.ui.desktop.desktop_messages import DesktopMessages

    try:
        return DesktopMessages(parent)
    except OSError:
        return None
