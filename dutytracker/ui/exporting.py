"""Export and print from the window: the report is read here, the file is made beside the window."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from dutytracker.domain.calendar import Week
from dutytracker.domain.errors import DutyError
from dutytracker.reports.report import WeeksReport, weeks_report
from dutytracker.reports.words import translate
from dutytracker.ui.background import Task, start
from dutytracker.ui.export_window import KINDS, ExportWindow, Wanted
from dutytracker.ui.printing import PRINT_DPI, ask_for_printer, print_pages
from dutytracker.ui.saving import save_file
from dutytracker.ui.workspace import Workspace

AskForPath = Callable[[QWidget, str], str]
"""Asks for the file to save to, from a suggestion; empty where the member thought better of it."""

AskForPrinter = Callable[[QWidget], QPrinter | None]
"""Asks for the printer; `None` where the member thought better of it."""

Made = TypeVar("Made")


def ask_for_path(parent: QWidget, suggestion: str) -> str:
    """The computer's own dialog for saving."""
    filters = ";;".join(f"{translate(words)} (*{suffix})" for suffix, words in KINDS.items())
    chosen = next((each for each in filters.split(";;") if suggestion.endswith(each.split("*")[1][:-1])), "")
    path, _ = QFileDialog.getSaveFileName(parent, translate("Save the export"), suggestion, filters, chosen)
    return path


class Exporting(QObject):
    """Opens the window for an export and makes what is chosen there. It remembers the folder that was saved to."""

    def __init__(
        self,
        workspace: Workspace,
        window: QWidget,
        shown_week: Callable[[], Week],
        *,
        path_from: AskForPath = ask_for_path,
        printer_from: AskForPrinter = ask_for_printer,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self._shown_week = shown_week
        self._path_from = path_from
        self._printer_from = printer_from
        self._folder = Path.home()
        self._path = Path()
        self._printer: QPrinter | None = None
        self._task: Task | None = None
        self.dialog: ExportWindow | None = None

    def open_window(self) -> None:
        """Shows the window in which an export is chosen."""
        if self.dialog is not None:
            if self.dialog.isVisible():
                self.dialog.raise_()
                self.dialog.activateWindow()
                return
            self.dialog.deleteLater()
        self.dialog = ExportWindow(self._workspace.logbook, self._shown_week(), self._window)
        self.dialog.save_wanted.connect(self._on_save_wanted)
        self.dialog.print_wanted.connect(self._on_print_wanted)
        self.dialog.canceled.connect(self._on_canceled)
        self.dialog.open()

    def open_for_print(self) -> None:
        """Shows the same window with the keyboard on Print."""
        self.open_window()
        if self.dialog is not None:
            self.dialog.print_button.setDefault(True)
            self.dialog.print_button.setFocus()

    def report_on(self, wanted: Wanted) -> WeeksReport:
        """Everything the export says, read from the log."""
        logbook = self._workspace.logbook
        weeks = wanted.weeks
        return weeks_report(
            logbook.log_of(weeks),
            logbook.weeks(weeks[0].start, weeks[-1].last),
            undone=logbook.undone_open_in(weeks),
            place=logbook.place(),
            late_changes=logbook.late_changes(weeks),
            own_time=wanted.own_time,
            made_on=logbook.today(),
        )

    def _on_save_wanted(self, wanted: Wanted) -> None:
        if self.dialog is None:
            return
        name = f"weeks-{wanted.weeks[0].start}-to-{wanted.weeks[-1].last}{wanted.suffix}"
        typed = self._path_from(self.dialog, str(self._folder / name))
        if not typed:
            return
        self._path = Path(typed) if Path(typed).suffix else Path(typed + wanted.suffix)
        self._folder = self._path.parent
        make = partial(_content, suffix=self._path.suffix.lower())
        self._begin(wanted, make, self._on_content, self.tr("Making the file…"))

    def _on_print_wanted(self, wanted: Wanted) -> None:
        if self.dialog is None:
            return
        self._printer = self._printer_from(self.dialog)
        if self._printer is not None:
            self._begin(wanted, _pages, self._on_pages, self.tr("Making the pages…"))

    def _begin(
        self, wanted: Wanted, make: Callable[[WeeksReport], Made], then: Callable[[Made], None], sentence: str
    ) -> None:
        if self.dialog is None:
            return
        try:
            report = self.report_on(wanted)
        except DutyError as error:
            self.dialog.show_refusal(error.sentence)
            return
        self.dialog.show_busy(sentence)
        self._task = start(partial(make, report), self)
        self._task.finished.connect(then)
        self._task.refused.connect(self.dialog.show_refusal)

    def _on_content(self, content: bytes) -> None:
        saved = self.tr("Saved as {path}.").format(path=self._path)
        self._finish(partial(save_file, content, self._path), saved)

    def _on_pages(self, pages: Sequence[bytes]) -> None:
        if self._printer is not None:
            images = [QImage.fromData(page) for page in pages]
            self._finish(partial(print_pages, images, self._printer), self.tr("Sent to the printer."))

    def _finish(self, act: Callable[[], None], sentence: str) -> None:
        if self.dialog is None:
            return
        try:
            act()
        except DutyError as error:
            self.dialog.show_refusal(error.sentence)
        else:
            self.dialog.show_done(sentence)

    def _on_canceled(self) -> None:
        if self._task is not None:
            self._task.cancel()


def _pages(report: WeeksReport) -> list[bytes]:
    from dutytracker.reports.pdf import page_images

    return page_images(report, PRINT_DPI)


def _content(report: WeeksReport, suffix: str) -> bytes:
    from dutytracker.reports.export import export_bytes

    return export_bytes(report, suffix)
