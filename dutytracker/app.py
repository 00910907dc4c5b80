"""The program with its window: one at a time for each log."""

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from dutytracker.domain.errors import DutyError
from dutytracker.handover import HeldElsewhere, Hold, Request, address_of, asked
from dutytracker.paths import Profile
from dutytracker.settings import SettingsFile
from dutytracker.ui.window_frame import WindowFrame

if TYPE_CHECKING:
    from dutytracker.ui.session import Session

SMOKE_MILLISECONDS = 300


def run(profile: Profile, *, smoke: bool = False, files: Sequence[Path] = (), in_background: bool = False) -> int:
    """Opens the window and runs until it is closed; a second start raises the first, hands it the files, and ends.

    `files` are unit files, and shares for the steward's Review, by absolute path. `smoke` opens it, paints it and
    quits, with 1 where anything went wrong. `in_background` leaves out the window, and also a second start then does
    nothing.

    Raises: `DutyError` where the folder cannot be used, or the open window does not take the files.
    """
    with suppress(OSError):
        profile.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        hold = Hold(profile.lock_file)
    except HeldElsewhere:
        if in_background:
            return 0
        answer = asked(address_of(profile.folder), Request(ask="show", paths=tuple(map(str, files))))
        if "error" in answer:
            raise DutyError(str(answer["error"])) from None
        return 0
    with hold:
        application = _application()
        program = Program(application, profile, files=files, in_background=in_background)
        program.start()
        if smoke:
            QTimer.singleShot(SMOKE_MILLISECONDS, program.quit)
        code = application.exec()
        program.end()
        return code or int(smoke and program.has_failed)


class Program(QObject):
    """The window, and from its first paint on the session behind it.

    `clock` says what time it is, as an aware instant; the computer's own clock where it is `None`. Of
    `files`, unit files are shown and all others go to Review once the log is open.

    It ends with its window, unless the settings say that it stays open or it was started `in_background`: then it
    goes on until it is told to quit.
    """

    def __init__(
        self,
        application: QApplication,
        profile: Profile,
        *,
        clock: Callable[[], datetime] | None = None,
        files: Sequence[Path] = (),
        in_background: bool = False,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._profile = profile
        self._clock = clock
        self._files = tuple(files)
        self._in_background = in_background
        self._settings = SettingsFile(_settings_path(profile))
        self.window = WindowFrame(self._settings)
        self.session: Session | None = None
        """`None` until the empty window was seen, or the program is in the background."""
        self._settings.listen(self._stay_or_end)
        self._stay_or_end()

    def start(self) -> None:
        """Shows the empty window at once; what it holds, and the log, come after its first paint."""
        if self._in_background:
            QTimer.singleShot(0, self._begin_session)
            return
        self.window.first_painted.connect(self._begin_session)
        self.window.show()

    def quit(self) -> None:
        """Closes the window and ends the program, also where it would stay open."""
        self.window.close()
        self._application.quit()

    @property
    def has_failed(self) -> bool:
        """True after an error nobody expected."""
        return self.session is not None and self.session.has_failed

    def end(self) -> None:
        """Takes no more requests, and closes the log once nothing on the screen will read it any more."""
        self._settings.ignore(self._stay_or_end)
        if self.session is not None:
            self.session.end()

    def _begin_session(self) -> None:
        """Loads what takes time, and not before."""
        from dutytracker.logbook import system_clock
        from dutytracker.ui.session import Session

        clock = self._clock or system_clock
        self.session = Session(self._application, self._profile, self._settings, self.window, self, clock=clock)
        self.session.contents.quit_wanted.connect(self.quit)
        self.session.open()
        self.session.contents.open_files(self._files)

    def _stay_or_end(self) -> None:
        stays = self._in_background or self._settings.current.stays_open
        self._application.setQuitOnLastWindowClosed(not stays)


def _application() -> QApplication:
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Duty Tracker")
    application.setApplicationDisplayName("Duty Tracker")
    application.setDesktopFileName("dutytracker")
    return application


def _settings_path(profile: Profile) -> Path:
    """Beside the profiles: one file for the computer, not for a log."""
    return profile.folder.parent.parent / "settings.json"
