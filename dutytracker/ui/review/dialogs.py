"""The computer's own dialogs of Review; each opens in the folder that was chosen last."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from dutytracker.exchange.share_file import SUFFIX
from dutytracker.reports.words import translate

AskForFiles = Callable[[QWidget], Sequence[Path]]
"""Asks for files, or for one folder; empty where the steward thought better of it."""


class ShareDialogs:
    """Ask for shares to add."""

    def __init__(self) -> None:
        self._folder = Path.home()

    def files(self, parent: QWidget) -> Sequence[Path]:
        """Asks for files."""
        words = translate("Shares (*{suffix});;All files (*)").format(suffix=SUFFIX)
        names, _ = QFileDialog.getOpenFileNames(parent, translate("Add share files"), str(self._folder), words)
        paths = [Path(name) for name in names]
        if paths:
            self._folder = paths[0].parent
        return paths

    def folder(self, parent: QWidget) -> Sequence[Path]:
        """Asks for a folder."""
        name = QFileDialog.getExistingDirectory(parent, translate("Add a folder of shares"), str(self._folder))
        if name:
            self._folder = Path(name)
        return [Path(name)] if name else []


class ReceiptsDialog:
    """Asks for the folder of many receipts."""

    def __init__(self) -> None:
        self._folder = Path.home()

    def __call__(self, parent: QWidget) -> Sequence[Path]:
        title = translate("Save the receipts in a folder")
        name = QFileDialog.getExistingDirectory(parent, title, str(self._folder))
        if name:
            self._folder = Path(name)
        return [Path(name)] if name else []
