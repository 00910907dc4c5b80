"""The ways into the program while another one is in front, as the settings say, and again after each change of them."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from dutytracker.domain.changes import Change
from dutytracker.domain.records import LogSettings
from dutytracker.domain.timers import Timer
from dutytracker.logbook import system_clock
from dutytracker.reports.words import short_duty_label, translate
from dutytracker.settings import Settings, SettingsFile
from dutytracker.ui.actions import FAVORITES
from dutytracker.ui.desktop.global_key import GlobalKeys, global_keys
from dutytracker.ui.desktop.tray import Tray, tray_is_there
from dutytracker.ui.today.timer_words import moment_words
from dutytracker.ui.widgets.minutely import Minutely
from dutytracker.ui.workspace import Workspace

PALETTE = "palette"
FAVORITE = "favorite-{number}"
FAVORITE_KEYS = {FAVORITE.format(number=number): f"Ctrl+Alt+{number}" for number in range(1, FAVORITES + 1)}
"""The same keys as in the window."""

MILLISECONDS_BETWEEN_LOOKS = 5_000
QUICK_LOOKS = 3
MOST_LOOKS = 6
"""A program that starts with the session may be there before the tray is. The first looks wait twice as long as the one
before each; the last ones go by the minute, as all does that waits then. After some three minutes a desktop without a
tray is left alone."""


class WaysIn(QObject):
    """The sign in the tray and the keys that work everywhere, from `open` to `close`.

    Signals: `palette_wanted()` and `window_wanted()` ask for these to be shown, `favorite_wanted(int)` for a favorite
    (1 to 9) to be logged, `timer_stop_wanted()`, `lock_wanted()` and `quit_wanted()` for what they say; `rearranged()`
    comes after keys were bound anew and when the sign appears or goes.
    """

    palette_wanted = Signal()
    window_wanted = Signal()
    favorite_wanted = Signal(int)
    timer_stop_wanted = Signal()
    lock_wanted = Signal()
    quit_wanted = Signal()
    rearranged = Signal()

    def __init__(self, settings: SettingsFile, parent: QObject, *, keys: GlobalKeys | None = None) -> None:
        """`keys` binds keys; that of the platform where it is `None`."""
        super().__init__(parent)
        self._settings = settings
        self._keys = keys
        self._bound: dict[str, str] = {}
        self._refusals: dict[str, str] = {}
        self._workspace: Workspace | None = None
        self._is_open = False
        self._looks = 0
        self._look_again = Minutely(system_clock, self)
        self._minute = Minutely(system_clock, self)
        self.tray: Tray | None = None
        """`None` while no sign is shown: it is not wanted, or the desktop has no tray."""
        self._look_again.timeout.connect(self._on_look_again)
        self._minute.timeout.connect(self._show_timer)
        listener = self._arrange
        settings.listen(listener)
        self.destroyed.connect(lambda: settings.ignore(listener))

    def open(self) -> None:
        """Binds the keys and shows the sign, as the settings say from now on; nothing happens where that was done."""
        if self._is_open:
            return
        self._is_open = True
        self._keys = self._keys or global_keys(self)
        self._keys.pressed.connect(self._on_pressed)
        self._keys.refused.connect(self._on_refused)
        self._arrange()

    @property
    def refusals(self) -> Mapping[str, str]:
        """What could not be bound: its name (`palette`, `favorite-1` …) and the sentence that says what to do."""
        return MappingProxyType(self._refusals)

    @property
    def is_reachable(self) -> bool:
        """True where the program can be reached without its window: the sign is shown, or the palette has its key."""
        return self.tray is not None or (PALETTE in self._bound and PALETTE not in self._refusals)

    def follow(self, workspace: Workspace | None) -> None:
        """From now on the tray shows the running timer of that log; of `None` nothing, until the next."""
        if self._workspace is not None:
            self._workspace.changed.disconnect(self._on_changed)
        self._workspace = workspace
        if workspace is not None:
            workspace.changed.connect(self._on_changed)
        self._show_timer()
        self.show_lock()

    def show_lock(self) -> None:
        """Offers in the tray to lock the log, where it is open and has a passphrase."""
        if self.tray is not None:
            workspace = self._workspace
            self.tray.show_lock(can_lock=workspace is not None and workspace.logbook.keys.has_passphrase)

    def say(self, words: str) -> bool:
        """Shows a quiet message beside the tray (see `Tray.say`); false where no sign is shown."""
        if self.tray is None:
            return False
        self.tray.say(words)
        return True

    def close(self) -> None:
        """Gives the keys back, takes the sign away, and reads the log no more."""
        self._is_open = False
        self._look_again.stop()
        self._minute.stop()
        if self._workspace is not None:
            self._workspace.changed.disconnect(self._on_changed)
            self._workspace = None
        if self._keys is not None:
            self._keys.release()
        self._drop_tray()

    def _arrange(self) -> None:
        if not self._is_open or self._keys is None:
            return
        settings = self._settings.current
        wanted = _keys_of(settings)
        rebinds = wanted != self._bound
        if rebinds:
            self._bound = wanted
            self._refusals = dict(self._keys.bind(wanted))
        if self._arrange_tray(wanted=settings.tray) or rebinds:
            self.rearranged.emit()

    def _arrange_tray(self, *, wanted: bool) -> bool:
        """True where the sign appeared or went."""
        if wanted and self.tray is None:
            return self._look_for_tray()
        if not wanted:
            self._look_again.stop()
        return not wanted and self._drop_tray()

    def _look_for_tray(self) -> bool:
        if not tray_is_there():
            self._looks = 0
            self._look_again.start(MILLISECONDS_BETWEEN_LOOKS)
            return False
        self._look_again.stop()
        self.tray = Tray(self)
        self.tray.palette_wanted.connect(self.palette_wanted)
        self.tray.window_wanted.connect(self.window_wanted)
        self.tray.timer_stop_wanted.connect(self.timer_stop_wanted)
        self.tray.lock_wanted.connect(self.lock_wanted)
        self.tray.quit_wanted.connect(self.quit_wanted)
        self._show_timer()
        self.show_lock()
        return True

    def _drop_tray(self) -> bool:
        gone, self.tray = self.tray, None
        if gone is not None:
            gone.remove()
        return gone is not None

    def _on_look_again(self) -> None:
        self._looks += 1
        if tray_is_there():
            self._arrange()
        elif self._looks < QUICK_LOOKS:
            self._look_again.start(MILLISECONDS_BETWEEN_LOOKS * 2**self._looks)
        elif self._looks == MOST_LOOKS:
            self._look_again.stop()

    def _on_pressed(self, name: str) -> None:
        if name == PALETTE:
            self.palette_wanted.emit()
        elif name in FAVORITE_KEYS:
            self.favorite_wanted.emit(list(FAVORITE_KEYS).index(name) + 1)

    def _on_refused(self, name: str, sentence: str) -> None:
        self._refusals[name] = sentence
        self.rearranged.emit()

    def _on_changed(self, change: Change) -> None:
        if any(isinstance(edit.record, Timer | LogSettings) for edit in change.edits):
            self._show_timer()

    def _show_timer(self) -> None:
        """Shows what is timed, and again each minute while something is: after midnight the day is named."""
        words = "" if self._workspace is None or self.tray is None else timer_words(self._workspace)
        self._minute.begin() if words else self._minute.stop()
        if self.tray is not None:
            self.tray.show_timer(words)


def timer_words(workspace: Workspace) -> str:
    """What is timed and since when, such as "Patient calls since 1:35 PM"; empty where no timer runs."""
    logbook = workspace.logbook
    timers = logbook.entering.timers()
    began = timers[0].started_at if timers else None
    if began is None:
        return ""
    duty = short_duty_label(timers[0].duty, logbook.settings)
    since = moment_words(began, logbook.zone, logbook.now())
    return translate("{duty} since {time}").format(duty=duty, time=since)


def _keys_of(settings: Settings) -> dict[str, str]:
    """The name of each key that is to work everywhere, and the key."""
    palette = {PALETTE: settings.palette_key} if settings.palette_key else {}
    return palette | (FAVORITE_KEYS if settings.favorite_keys_everywhere else {})
