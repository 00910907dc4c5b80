"""Which backup is to be restored."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from dutytracker.reports.words import translate


def chosen_backup(parent: QWidget) -> str:
    """The computer's own dialog for opening; empty where nothing was chosen."""
    title, kinds = translate("Restore a backup"), translate("Backup (*.dutybackup);;Every file (*)")
    return QFileDialog.getOpenFileName(parent, title, str(Path.home()), kinds)[0]
