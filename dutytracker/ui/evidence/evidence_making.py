"""Making evidence packages and checking files from the window: the work runs beside it."""

import shutil
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.domain.evidence_package import Wanted
from dutytracker.logbook.evidence import EvidenceJob
from dutytracker.reports.words import translate
from dutytracker.ui.background import start
from dutytracker.ui.evidence.check_window import CheckWindow
from dutytracker.ui.evidence.evidence_window import EvidenceWindow
from dutytracker.ui.workspace import Workspace

AskForFolder = Callable[[QWidget, str], str]
"""Asks for the folder to save in, from a suggestion; empty where the member thought better of it."""


def ask_for_folder(parent: QWidget, suggestion: str) -> str:
    """The computer's own dialog for folders."""
    return QFileDialog.getExistingDirectory(parent, translate("Save the evidence in a folder"), suggestion)


class EvidenceMaking(QObject):
    """Opens the window for a package and makes what is chosen there, and the window that checks files.

    It remembers the folder that was saved to.
    """

    def __init__(self, workspace: Workspace, window: QWidget, *, folder_from: AskForFolder = ask_for_folder) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self._folder_from = folder_from
        self._folder = Path.home()
        self._work: _Making | None = None
        self.made: Path | None = None
        """The package that was made last."""
        self.dialog: EvidenceWindow | None = None

    def open_window(self) -> None:
        """Shows the window in which a package is chosen."""
        if self.dialog is not None:
            if self.dialog.isVisible():
                self.dialog.raise_()
                self.dialog.activateWindow()
                return
            self.dialog.deleteLater()
        self.dialog = EvidenceWindow(self._workspace.logbook, self._window)
        self.dialog.save_wanted.connect(self._on_save_wanted)
        self.dialog.check_wanted.connect(self._on_check_wanted)
        self.dialog.canceled.connect(self._on_canceled)
        self.dialog.open()

    def open_check(self) -> None:
        """Shows the window in which files and packages are checked."""
        self.check(())

    def check(self, paths: Sequence[Path]) -> None:
        """Shows what holds of files and packages, and what does not."""
        over = self.dialog if self.dialog is not None and self.dialog.isVisible() else self._window
        window = CheckWindow(self._workspace.logbook.keys.held_sealing_key(), over)
        window.check(paths)
        window.open()

    def _on_save_wanted(self, wanted: Wanted) -> None:
        if self.dialog is None:
            return
        typed = self._folder_from(self.dialog, str(self._folder))
        if not typed:
            return
        self._folder = Path(typed)
        logbook = self._workspace.logbook
        if logbook.profile.folder.resolve() in (self._folder.resolve(), *self._folder.resolve().parents):
            self.dialog.show_refusal(self.tr("This folder holds the log itself; choose another one for the evidence."))
            return
        try:
            job = logbook.evidence.job(wanted)
        except DutyError as error:
            self.dialog.show_refusal(translate(error.sentence))
            return
        self._work = work = _Making(job, free_folder(self._folder, f"evidence-{wanted.first}-to-{wanted.last}"))
        self.dialog.show_busy(self.tr("Making the evidence…"))
        task = start(work.run, self)
        task.finished.connect(self._on_made)
        task.refused.connect(partial(self._on_refused, work))
        task.crashed.connect(partial(self._on_crashed, work))

    def _on_canceled(self) -> None:
        if self._work is not None:
            self._work.is_canceled.set()

    def _on_made(self, work: "_Making") -> None:
        if self._is_awaited(work) and self.dialog is not None:
            self.made = work.folder
            self.dialog.show_saved(str(work.folder))
        self._let_go(work)

    def _on_refused(self, work: "_Making", sentence: str) -> None:
        if self._is_awaited(work) and self.dialog is not None:
            self.dialog.show_refusal(translate(sentence))
        self._let_go(work)

    def _on_crashed(self, work: "_Making", error: Exception) -> None:
        self._on_refused(work, self.tr("The evidence could not be made. Nothing was saved."))
        raise error

    def _is_awaited(self, work: "_Making") -> bool:
        """False for what was canceled, after which another may be on its way."""
        return work is self._work and not work.is_canceled.is_set()

    def _let_go(self, work: "_Making") -> None:
        """It holds the key of the log."""
        if work is self._work:
            self._work = None

    def _on_check_wanted(self) -> None:
        if self.made is not None:
            self.check((self.made,))


def free_folder(where: Path, name: str) -> Path:
    """A folder of that name which is not there yet; a number follows where one is."""
    names = (name, *(f"{name}-{number}" for number in range(2, 1000)))
    return next((where / each for each in names if not (where / each).exists()), where / name)


class _Making:
    """A package on its way into its folder; one that was canceled leaves nothing there."""

    def __init__(self, job: EvidenceJob, folder: Path) -> None:
        self._job = job
        self.folder = folder
        self.is_canceled = Event()

    def run(self) -> "_Making":
        """Makes and writes it. Raises: `DutyError`."""
        from dutytracker.exchange.evidence.folder import write_folder

        files = self._job.files()
        if not self.is_canceled.is_set():
            write_folder(self.folder, files)
            if self.is_canceled.is_set():
                shutil.rmtree(self.folder, ignore_errors=True)
        return self
