"""Puts another log in the place of the one that is there, while none is open."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.language import translate
from dutytracker.logbook import Clock
from dutytracker.paths import Profile
from dutytracker.ui.choosing_backup import chosen_backup

if TYPE_CHECKING:
    from dutytracker.ui.restore_window import RestoreWindow


class ReplacingLog(QObject):
    """Asks for a backup where no log is open, and does what puts it in place.

    Signals: `refused(str)` where the file that was chosen is no backup that could be restored; `replaced(str)` once it
    was tried, with a sentence where it was not possible: then the log that was there is untouched, or it goes on when
    the log is next opened.
    """

    refused = Signal(str)
    replaced = Signal(str)

    def __init__(self, profile: Profile, clock: Clock, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self.backup_from: Callable[[QWidget], str] = chosen_backup
        self.dialog: RestoreWindow | None = None
        """What is shown over the window now."""
        self._profile = profile
        self._clock = clock
        self._window = window

    def ask(self) -> None:
        """Lets a backup be chosen and looked at, and puts it in place if it is wanted then."""
        typed = self.backup_from(self._window)
        if typed:
            self.look_at(Path(typed))

    def look_at(self, file: Path) -> None:
        """Shows what is in a backup, and puts it in place if it is wanted then."""
        from dutytracker.ui.restore_window import restore_window

        found = restore_window(self._profile, file, self._window)
        if isinstance(found, str):
            self.refused.emit(found)
            return
        self.dialog = found
        found.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        found.finished.connect(self._on_finished)
        found.open()

    def perform(self, put_in_place: Callable[[], object]) -> None:
        """Puts another log in place. Nothing may have the log open."""
        try:
            put_in_place()
        except DutyError as error:
            self.replaced.emit(translate(error.sentence))
        else:
            self.replaced.emit("")

    def _on_finished(self, result: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None and dialog.unpacked is not None and result == QDialog.DialogCode.Accepted:
            self.perform(partial(dialog.unpacked.take_place, at=self._clock()))
