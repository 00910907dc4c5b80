"""From the lock back to where one was: what was half typed, the windows that were open, what came in meanwhile."""

from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.logbook import Logbook
from dutytracker.logbook.locked import LockedLog
from dutytracker.security.sealing import SealingKey, new_sealing_key
from dutytracker.ui.locking import emptying
from dutytracker.ui.locking.half_typed import HalfTyped, half_typed_in, opened
from dutytracker.ui.locking.unlocking import Unlocked
from dutytracker.ui.main_window import MainWindow
from dutytracker.ui.workspace import Workspace


class ComingBack:
    """What is kept from the lock until the log is open again: sealed texts, and no figure."""

    def __init__(self, contents: MainWindow) -> None:
        self._contents = contents
        self._half_typed: tuple[HalfTyped, ...] = ()
        self._hidden: list[QWidget] = []

    def remember(self, logbook: Logbook, *windows: QWidget) -> None:
        """Seals what is half typed in these windows, and in every dialog over them, to the key of the log.

        A log that anyone can open has none; a key is made then, and kept beside the text. Where the log does not give
        its key any more, nothing is kept: it is locked all the same.
        """
        self._half_typed = ()
        with suppress(DutyError):
            key = logbook.inbox.key()
            places = {id(window): window for window in (*windows, *emptying.dialogs())}
            sealing = key or new_sealing_key()
            half_typed = half_typed_in(places.values(), sealing.public, logbook.now())
            self._half_typed = tuple(replace(half, key=sealing if key is None else None) for half in half_typed)

    def add(self, log: LockedLog, *windows: QWidget | None) -> None:
        """Seals what is half typed while the log is locked, beside what was before; nothing where it takes no lines."""
        public = log.public_key
        if public is not None:
            self._half_typed += half_typed_in(filter(None, windows), public, log.now())

    def give(self) -> tuple[HalfTyped, ...]:
        """Lets go of what was kept, for `keep` later."""
        half_typed, self._half_typed = self._half_typed, ()
        return half_typed

    def keep(self, half_typed: tuple[HalfTyped, ...]) -> None:
        """Keeps what was half typed when the log was left for the one of another member."""
        self._half_typed = half_typed

    def hide_windows(self) -> None:
        """Hides every dialog, menu and list of the program."""
        self._hidden = emptying.hide_windows()

    def close_windows(self) -> None:
        """Closes what was hidden, for good."""
        hidden, self._hidden = self._hidden, []
        emptying.close_windows(hidden)

    def show(self, workspace: Workspace, unlocked: Unlocked) -> None:
        """Puts the half-typed line back, and shows what came in, over the place that was shown before."""
        if unlocked.taken.change.edits:
            workspace.announce(unlocked.taken.change)
        others = self._put_back(self.give(), workspace.logbook.inbox.key())
        if others or unlocked.trouble or not unlocked.taken.is_nothing:
            from dutytracker.ui.locking.came_in_window import CameInWindow

            window = CameInWindow(workspace, unlocked.taken, others, unlocked.trouble, self._contents)
            window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            window.open()

    def _put_back(self, half_typed: tuple[HalfTyped, ...], key: SealingKey | None) -> list[tuple[str, str]]:
        """The first line stands where lines are logged; all else is given back to be copied."""
        texts = [(half, opened(half, key)) for half in half_typed]
        line = next((text for half, text in texts if half.is_line and text), None)
        if line is not None:
            self._contents.type_line(line)
        return [(half.field, text) for half, text in texts if text and text != line]
