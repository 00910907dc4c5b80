"""Which files are unit files, and the dialog that asks for one."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from dutytracker.reports.words import translate

SUFFIX = ".dutyunit"

AskForUnitFile = Callable[[QWidget], str]
"""Asks for a unit file to open; empty where the member thought better of it."""


def is_unit_file(path: Path) -> bool:
    """True of what is a unit file by its name."""
    return path.suffix.lower() == SUFFIX


def parted(paths: Iterable[Path]) -> tuple[list[Path], list[Path]]:
    """The unit files, and all the others, each in their order."""
    every = list(paths)
    return [path for path in every if is_unit_file(path)], [path for path in every if not is_unit_file(path)]


class UnitFileDialog:
    """The computer's own dialog for opening, in the folder that was chosen last."""

    def __init__(self) -> None:
        self._folder = Path.home()

    def __call__(self, parent: QWidget) -> str:
        words = translate("Unit file (*{suffix})").format(suffix=SUFFIX)
        path, _ = QFileDialog.getOpenFileName(parent, translate("Open a unit file"), str(self._folder), words)
        if path:
            self._folder = Path(path).parent
        return path
