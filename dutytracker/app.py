"""The program with its windows: one at a time for each log."""

import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from dutytracker.domain.errors import DutyError
from dutytracker.handover import (
    HeldElsewhere,
    Hold,
    NobodyThere,
    Request,
    address_of,
    ask_to_make_room,
    asked,
    coming_to_front,
)
from dutytracker.journal import Journal
from dutytracker.paths import Profile, journal_folder
from dutytracker.settings import SettingsFile
from dutytracker.ui.collecting import only_here
from dutytracker.ui.recording import Recording
from dutytracker.ui.window_frame import WindowFrame

if TYPE_CHECKING:
    from datetime import datetime

    from dutytracker.profiles import Member
    from dutytracker.ui.left_open import LeftOpen
    from dutytracker.ui.loading import Loading
    from dutytracker.ui.locking.half_typed import HalfTyped
    from dutytracker.ui.palette.palette import Palette
    from dutytracker.ui.session import Session
    from dutytracker.ui.typed_ahead import TypedAhead
    from dutytracker.ui.voice import Voice

SMOKE_MILLISECONDS = 300

FILES_COME_AS_EVENTS = sys.platform == "darwin"
"""Elsewhere nobody listens to the application before the first paint, which would take several times as long."""

MILLISECONDS_BETWEEN_LOOKS = 50
"""How long the words of the windows wait for something that is being made, before they look again."""

SECONDS_TO_WAIT = 5.0
"""How long a start waits for a command that holds the log, or for a program that is just starting."""


def run(
    profile: Profile,
    *,
    smoke: bool = False,
    files: Sequence[Path] = (),
    in_background: bool = False,
    palette_alone: bool = False,
    is_named: bool = False,
) -> int:
    """Opens the window and runs until it is closed; a second start raises the first, hands it the files, and ends.

    `files` are unit files, and shares for the steward's Review, by absolute path. `smoke` opens it, paints it and
    quits, with 1 where anything went wrong. `in_background` leaves out the window, and also a second start then does
    nothing. `palette_alone` opens the palette in place of the window. Where several members share the account, logs
    that are open already lock before the window is seen; the one of this profile does not where `is_named` says that
    the start told who it is.

    Raises: `DutyError` where the folder cannot be used, or the open window does not take the files.
    """
    with suppress(OSError):
        profile.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    request = coming_to_front("quick" if palette_alone else "show", paths=tuple(map(str, files)))
    if not in_background and not palette_alone:
        _make_room(profile, is_named=is_named)
    hold = _held_or_asked(profile, None if in_background else request)
    if hold is None:
        return 0
    recording = Recording(Journal(journal_folder(profile)))
    recording.begin()
    application = _application()
    program = Program(
        application, profile, files=files, in_background=in_background, palette_alone=palette_alone, hold=hold
    )
    program.over.connect(application.quit)
    program.seen.connect(recording.tell_start)
    program.began.connect(only_here)
    if smoke:
        program.began.connect(partial(QTimer.singleShot, SMOKE_MILLISECONDS, program.quit))
    program.start()
    code = application.exec()
    program.end()
    recording.end()
    if program.not_loaded is not None:
        raise program.not_loaded
    return code or int(smoke and program.has_failed)


def chosen_profile(members: Sequence["Member"], data_dir: Path | None) -> Profile | None:
    """Whose log a start means that names nobody: the one that is open, else the one chosen in a window.

    `None` where that window was closed.
    """
    from dutytracker.profiles import profile_in_use

    in_use = profile_in_use(members)
    if in_use is not None:
        return in_use
    from PySide6.QtCore import QEventLoop

    from dutytracker.ui.profiles.choosing import Choosing
    from dutytracker.ui.voice import Voice

    application = _application()
    settings = SettingsFile(_settings_path(members[0].profile))
    voice = Voice(application, settings)
    choosing = Choosing(application, settings, members, data_dir)
    loop = QEventLoop()
    choosing.closed.connect(loop.quit)
    application.setQuitOnLastWindowClosed(False)
    choosing.start()
    loop.exec()
    choosing.window.deleteLater()
    choosing.deleteLater()
    voice.end()
    return choosing.profile


def tell_before_start(sentence: str) -> None:
    """Shows why the program does not start, where nobody may see what a command prints."""
    from PySide6.QtWidgets import QMessageBox

    from dutytracker.language import translate

    _application()
    QMessageBox(QMessageBox.Icon.Warning, "Duty Tracker", translate(sentence)).exec()


def _make_room(profile: Profile, *, is_named: bool) -> None:
    """Whoever starts the program may be another member than the one whose log is open."""
    if profile.is_alone:
        return
    from dutytracker.profiles import others_beside, present_members

    is_told = is_named or len(present_members(profile.folder.parent.parent)) < 2
    asked_ones = others_beside(profile) if is_told else (*others_beside(profile), profile)
    ask_to_make_room(one.folder for one in asked_ones)


def _held_or_asked(profile: Profile, request: Request | None) -> Hold | None:
    """The lock of the log; `None` once the program that has it did what is asked of it, if anything is.

    Raises: `DutyError`.
    """
    wait_until = time.monotonic() + SECONDS_TO_WAIT
    while True:
        try:
            return Hold(profile.lock_file)
        except HeldElsewhere:
            if request is None:
                return None
        try:
            answer = asked(address_of(profile.folder), request)
        except NobodyThere:
            if time.monotonic() > wait_until:
                raise
            time.sleep(0.05)
            continue
        if "error" in answer:
            raise DutyError(str(answer["error"]))
        return None


class Program(QObject):
    """The window, or the palette alone, and from its first paint on the session behind it; after that the session of
    whichever member goes on in it.

    `clock` says what time it is, as an aware instant; the computer's own clock where it is `None`. Of
    `files`, unit files are shown and all others go to Review once the log is open. `hold` is the lock of the log, which
    is let go when another member goes on and at the end.

    It ends with its window, or with a palette that was opened alone, unless the settings say that it stays open or it
    was started `in_background`: then it goes on until it is told to quit. `over()` says that it is to end where Qt does
    not know it, `seen()` that the empty window was, or that none is to be, and `began()` that all is loaded that a
    session stands on.
    """

    seen = Signal()
    began = Signal()
    over = Signal()

    def __init__(
        self,
        application: QApplication,
        profile: Profile,
        *,
        clock: "Callable[[], datetime] | None" = None,
        files: Sequence[Path] = (),
        in_background: bool = False,
        palette_alone: bool = False,
        hold: Hold | None = None,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._profile = profile
        self._clock = clock
        self._files = tuple(files)
        self._in_background = in_background
        self._palette: Palette | None = None
        self._palette_alone = palette_alone
        self._hold = hold
        self._loading: Loading | None = None
        self._typed_ahead: TypedAhead | None = None
        self.not_loaded: Exception | None = None
        """Why what a session stands on could not be loaded: then the program ends."""
        self._half_typed: dict[Path, tuple[HalfTyped, ...]] = {}
        """What was half typed, sealed, of the members who were left, by their folders."""
        self._settings = SettingsFile(_settings_path(profile))
        self._voice: Voice | None = None
        """`None` until there is something to say; the empty window says nothing."""
        self._text_percent = self._settings.current.text_percent
        self.window = WindowFrame(self._settings)
        self.session: Session | None = None
        """`None` until the empty window was seen, or the program is in the background."""
        if FILES_COME_AS_EVENTS:
            self._listen_for_files()
        self._settings.listen(self._stay_or_end)
        self._settings.listen(self._speak)
        self._stay_or_end()

    def start(self) -> None:
        """Shows the empty window or palette at once; what it holds, and the log, come after its first paint."""
        if self._in_background:
            QTimer.singleShot(0, self._load)
        elif self._palette_alone:
            self._find_voice()
            self._palette = self._made_palette()
            self._palette.first_painted.connect(self._load)
            self._palette.open()
        else:
            self.window.first_painted.connect(self._load)
            self.window.show()

    def quit(self) -> None:
        """Closes the window and ends the program, also where it would stay open."""
        self.window.close()
        self.over.emit()

    @property
    def has_failed(self) -> bool:
        """True after an error nobody expected."""
        return self.session is not None and self.session.has_failed

    def end(self) -> None:
        """Takes no more requests, and closes the log once nothing on the screen will read it any more."""
        self._settings.ignore(self._stay_or_end)
        self._settings.ignore(self._speak)
        if self._loading is not None:
            self._loading.end()
        if self.session is not None:
            self.session.end()
        if self._hold is not None:
            self._hold.release()
            self._hold = None
        if self._voice is not None:
            self._voice.end()

    def _find_voice(self) -> "Voice":
        from dutytracker.ui.voice import Voice

        if self._voice is None:
            self._voice = Voice(self._application, self._settings)
        return self._voice

    def _load(self) -> None:
        """Loads beside the window what takes time; what is typed meanwhile arrives in the line."""
        self.seen.emit()
        self._find_voice()
        from dutytracker.ui.loading import Loading
        from dutytracker.ui.typed_ahead import TypedAhead

        self._typed_ahead = TypedAhead(self._palette or self.window, self)
        self._loading = Loading(self)
        self._loading.loaded.connect(self._begin_session)
        self._loading.failed.connect(self._on_not_loaded)
        self._loading.start()

    def _on_not_loaded(self, error: Exception) -> None:
        self.not_loaded = error
        self.over.emit()

    def _begin_session(self, left: "LeftOpen | None" = None) -> None:
        """Makes what the window holds, once all is loaded; `left` is a log that is open already."""
        from dutytracker.logbook import system_clock
        from dutytracker.ui.session import Session

        clock = self._clock or system_clock
        palette = self._palette or self._made_palette()
        self.session = Session(
            self._application, self._profile, self._settings, self.window, self, palette=palette, clock=clock
        )
        self.session.quit_wanted.connect(self.quit)
        self.session.member_wanted.connect(self._on_member_wanted)
        self.session.anywhere.went.connect(self._end_after_palette)
        self._give_keys_to(self.session)
        half_typed = self._half_typed.pop(self._profile.folder, ())
        self.session.coming_back.keep(half_typed)
        if left is not None:
            self.session.go_on_with(left)
        elif half_typed:
            self.session.go_on()
        else:
            self.session.begin()
        self.session.contents.open_files(self._files)
        if self._in_background:
            self.session.ways_in.rearranged.connect(self._stay_within_reach)
            self._stay_within_reach()
        self.began.emit()

    def _give_keys_to(self, session: "Session") -> None:
        """Once the window holds its first page, or the palette its own, what was typed before goes there."""
        ahead, self._typed_ahead = self._typed_ahead, None
        if ahead is None:
            return
        if self._palette_alone:
            ahead.give_soon()
        else:
            session.contents.pages.currentChanged.connect(ahead.give_soon)

    def _listen_for_files(self) -> None:
        from dutytracker.ui.desktop.opened_files import OpenedFiles

        OpenedFiles(self._application, self).opened.connect(self._on_opened)

    def _on_opened(self, files: list[Path]) -> None:
        if self.session is None:
            self._files += tuple(files)
        else:
            self.session.contents.open_files(files)

    def _on_member_wanted(self, profile: Profile) -> None:
        """Takes the log of another member, or brings the window that has it to the front."""
        from dutytracker.language import translate
        from dutytracker.ui.background import start

        if self.session is None:
            return
        try:
            hold = Hold(profile.lock_file)
        except HeldElsewhere:
            task = start(partial(asked, address_of(profile.folder), coming_to_front("show")), self)
            task.finished.connect(self.session.go_on)
            task.refused.connect(self.session.changing.refuse)
        except DutyError as error:
            self.session.changing.refuse(translate(error.sentence))
        else:
            QTimer.singleShot(0, self, partial(self._change_to, profile, hold))

    def _change_to(self, profile: Profile, hold: Hold) -> None:
        """Ends the session of one member, whose log is closed, and begins the one of another in the same window."""
        from dutytracker.ui.desktop.session_start import name_member_at_start

        session = self.session
        if session is None:
            hold.release()
            return
        name_member_at_start(self._profile)
        self._half_typed[self._profile.folder] = session.coming_back.give()
        self._files = session.contents.waiting_files()
        session.end()
        self.window.let_go(session.contents)
        session.deleteLater()
        if self._hold is not None:
            self._hold.release()
        self._hold, self._profile, self._palette, self.session = hold, profile, None, None
        self._begin_session()

    def _speak(self) -> None:
        before, self._text_percent = self._text_percent, self._settings.current.text_percent
        if self._find_voice().follow() or self._text_percent != before:
            QTimer.singleShot(0, self, self._say_all_again)

    def _say_all_again(self) -> None:
        """Makes everything that is shown anew, in the language and text size of now; the log stays open, and what was
        typed stays.

        It waits for whatever is being made.
        """
        from dutytracker.ui.locking.emptying import is_busy

        session = self.session
        if session is None:
            return
        if is_busy():
            QTimer.singleShot(MILLISECONDS_BETWEEN_LOOKS, self, self._say_all_again)
            return
        self._files = session.contents.waiting_files()
        left = session.leave_open()
        self.window.let_go(session.contents)
        session.deleteLater()
        self._palette, self.session = None, None
        self._begin_session(left)

    def _made_palette(self) -> "Palette":
        from dutytracker.ui.palette.palette import Palette
        from dutytracker.ui.theme import scheme_of

        current = self._settings.current
        return Palette(scheme_of(current.theme, current.contrast))

    @property
    def _stays(self) -> bool:
        return self._in_background or self._settings.current.stays_open

    def _stay_or_end(self) -> None:
        self._application.setQuitOnLastWindowClosed(not self._stays)

    def _stay_within_reach(self) -> None:
        """Without tray and key only the task bar is left to bring the window back."""
        if self.session is not None and not (self.session.ways_in.is_reachable or self.window.isVisible()):
            self.window.showMinimized()

    def _end_after_palette(self) -> None:
        """The palette or its confirmation is gone; Qt ends a program whose last window was closed, not hidden."""
        is_seen = self.window.isVisible() or (self.session is not None and self.session.anywhere.is_seen)
        if not is_seen and not self._stays:
            self.over.emit()


def _application() -> QApplication:
    there = QApplication.instance()
    application = there if isinstance(there, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("Duty Tracker")
    application.setApplicationDisplayName("Duty Tracker")
    application.setDesktopFileName("dutytracker")
    return application


def _settings_path(profile: Profile) -> Path:
    """Beside the profiles: one file for the computer, not for a log."""
    return profile.folder.parent.parent / "settings.json"
