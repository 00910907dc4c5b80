"""Saves and prints the record of lost time beside the window."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.reports.lost_report import LostTimeReport
from dutytracker.reports.words import translate
from dutytracker.ui.background import Task, start
from dutytracker.ui.printing import PRINT_DPI, ask_for_printer, print_pages
from dutytracker.ui.saving import save_file


def ask_for_record_path(parent: QWidget, suggestion: str) -> str:
    """The computer's own dialog for saving; empty where the member thought better of it."""
    filters = translate("Page (PDF) (*.pdf);;Spreadsheet (*.xlsx);;Table (CSV) (*.csv)")
    path, _ = QFileDialog.getSaveFileName(parent, translate("Save the record"), suggestion, filters)
    return path


class LostSaving(QObject):
    """`done(str)` says what was made, `refused(str)` why it was not possible. It remembers the folder."""

    done = Signal(str)
    refused = Signal(str)

    def __init__(
        self,
        window: QWidget,
        *,
        path_from: Callable[[QWidget, str], str] = ask_for_record_path,
        printer_from: Callable[[QWidget], QPrinter | None] = ask_for_printer,
    ) -> None:
        super().__init__(window)
        self._window = window
        self.path_from = path_from
        self.printer_from = printer_from
        self._folder = Path.home()
        self._task: Task | None = None

    def save(self, report: LostTimeReport) -> None:
        """Asks for a file; its suffix decides what is written."""
        about = report.about
        name = f"lost-time-{about.first_day}-to-{about.last_day}.pdf"
        typed = self.path_from(self._window, str(self._folder / name))
        if not typed:
            return
        path = Path(typed) if Path(typed).suffix else Path(typed + ".pdf")
        self._folder = path.parent
        self._begin(partial(_content, report, path.suffix), partial(self._on_content, path))

    def print_pages(self, report: LostTimeReport) -> None:
        """Asks for a printer."""
        printer = self.printer_from(self._window)
        if printer is not None:
            self._begin(partial(_images, report), partial(self._on_images, printer))

    def _begin(self, make: Callable[[], object], then: Callable[..., None]) -> None:
        self._task = start(make, self)
        self._task.finished.connect(then)
        self._task.refused.connect(self.refused)

    def _on_content(self, path: Path, content: bytes) -> None:
        try:
            save_file(content, path)
        except DutyError as error:
            self.refused.emit(error.sentence)
        else:
            self.done.emit(self.tr("Saved as {path}.").format(path=path))

    def _on_images(self, printer: QPrinter, pages: Sequence[bytes]) -> None:
        try:
            print_pages([QImage.fromData(page) for page in pages], printer)
        except DutyError as error:
            self.refused.emit(error.sentence)
        else:
            self.done.emit(self.tr("Sent to the printer."))


def _content(report: LostTimeReport, suffix: str) -> bytes:
    from dutytracker.reports.lost_export import lost_bytes

    return lost_bytes(report, suffix)


def _images(report: LostTimeReport) -> list[bytes]:
    from dutytracker.reports.lost_export import lost_images

    return lost_images(report, PRINT_DPI)
