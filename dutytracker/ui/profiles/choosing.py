"""The window that asks who it is, before the log of anyone is touched."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication

from dutytracker.paths import Profile
from dutytracker.profiles import Member
from dutytracker.settings import SettingsFile
from dutytracker.ui.application_theme import theme_of
from dutytracker.ui.profiles.choose_screen import ChooseScreen
from dutytracker.ui.widgets.focus_ring import FocusRing
from dutytracker.ui.window_frame import WindowFrame


class Choosing(QObject):
    """The window with the names; it closes once one was chosen, the `profile` then. `closed()` comes either way."""

    closed = Signal()

    def __init__(
        self, application: QApplication, settings: SettingsFile, members: Sequence[Member], data_dir: Path | None
    ) -> None:
        super().__init__()
        self.profile: Profile | None = None
        """Who was chosen; `None` until then, and where the window was closed."""
        self._theme = theme_of(settings.current, application, self)
        self._ring = FocusRing(application, self)
        self.window = WindowFrame(settings)
        self.screen = ChooseScreen(members, data_dir)
        self.window.hold(self.screen)
        self.window.installEventFilter(self)
        self.screen.chosen.connect(self._on_chosen)

    def start(self) -> None:
        """Shows the window."""
        self.window.show()
        self.screen.ask_who()

    def _on_chosen(self, profile: Profile) -> None:
        self.profile = profile
        self.window.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            self.closed.emit()
        return super().eventFilter(watched, event)
