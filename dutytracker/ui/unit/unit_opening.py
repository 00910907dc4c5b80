"""Unit files on their way to the member: one after another over the window, whatever place is shown."""

from collections import deque
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.exchange.strict_json import plain_file
from dutytracker.language import translate
from dutytracker.ui.workspace import Workspace

if TYPE_CHECKING:
    from dutytracker.ui.unit.unit_sheet import NotTakenSheet, UnitSheet


class UnitOpening(QObject):
    """Opens the sheet of each file in turn; the next one comes when it is closed.

    Signals: `adopted()` after one was adopted.
    """

    adopted = Signal()

    def __init__(self, workspace: Workspace, over: QWidget) -> None:
        super().__init__(over)
        self._workspace = workspace
        self._over = over
        self._waiting: deque[Path] = deque()
        self.sheet: UnitSheet | NotTakenSheet | None = None
        """What is shown now."""

    def open(self, paths: Iterable[Path]) -> None:
        """Shows what is in each of the files; nothing is changed by it."""
        self._waiting.extend(paths)
        self._go_on()

    def _go_on(self) -> None:
        if self.sheet is not None or not self._waiting:
            return
        self.sheet = sheet = self._sheet_of(self._waiting.popleft())
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.finished.connect(self._on_finished)
        sheet.open()

    def _sheet_of(self, path: Path) -> "UnitSheet | NotTakenSheet":
        from dutytracker.ui.unit.unit_sheet import NotTakenSheet, UnitSheet

        try:
            sheet = UnitSheet(self._workspace, plain_file(path), self._over)
        except DutyError as error:
            return NotTakenSheet(path.name, translate(error.sentence), self._over)
        sheet.adopted.connect(self.adopted)
        return sheet

    def _on_finished(self, _result: int) -> None:
        self.sheet = None
        self._go_on()
