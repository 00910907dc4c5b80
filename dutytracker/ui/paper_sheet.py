"""Prints an empty tally sheet, for days at a computer that cannot be used."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage, QPageLayout
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.domain.records import LogSettings
from dutytracker.language import translate
from dutytracker.ui.background import Task, start
from dutytracker.ui.printing import PRINT_DPI, ask_for_printer, print_pages
from dutytracker.ui.workspace import Workspace


class PaperSheet(QObject):
    """Asks for the printer, and tells the workspace what was not possible."""

    def __init__(
        self,
        workspace: Workspace,
        window: QWidget,
        *,
        printer_from: Callable[[QWidget], QPrinter | None] = ask_for_printer,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self._printer_from = printer_from
        self._printer: QPrinter | None = None
        self._task: Task | None = None

    def print_sheet(self) -> None:
        """Asks for a printer, then prints one sheet beside the window."""
        self._printer = self._printer_from(self._window)
        if self._printer is None:
            return
        self._printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        logbook = self._workspace.logbook
        self._task = start(partial(_pages, logbook.settings, logbook.today()), self)
        self._task.finished.connect(self._on_pages)
        self._task.refused.connect(self._workspace.refused)

    def _on_pages(self, pages: Sequence[bytes]) -> None:
        if self._printer is None:
            return
        try:
            print_pages([QImage.fromData(page) for page in pages], self._printer)
        except DutyError as error:
            self._workspace.refused.emit(translate(error.sentence))


def _pages(settings: LogSettings, today: date) -> list[bytes]:
    from dutytracker.reports.tally import tally_images

    return tally_images(settings, made_on=today, dpi=PRINT_DPI)
