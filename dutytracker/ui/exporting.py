"""Export and print from the window: the report is read here, the file is made beside the window."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from dutytracker.domain.calendar import Week
from dutytracker.domain.errors import DutyError
from dutytracker.language import translate
from dutytracker.reports.report import WeeksReport
from dutytracker.ui.export_window import KINDS, ExportWindow, Wanted
from dutytracker.ui.output import AskForPath, AskForPrinter, Output, PathDialog
from dutytracker.ui.printing import PRINT_DPI, ask_for_printer
from dutytracker.ui.workspace import Workspace

ask_for_path = PathDialog("Save the export", KINDS)


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
        self._output = Output(self, path_from, printer_from)
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
        self.dialog.canceled.connect(self._output.cancel)
        self._output.begun.connect(self.dialog.show_busy)
        self._output.done.connect(self.dialog.show_done)
        self._output.refused.connect(self.dialog.show_refusal)
        self.dialog.open()

    def open_for_print(self) -> None:
        """Shows the same window with the keyboard on Print."""
        self.open_window()
        if self.dialog is not None:
            self.dialog.print_button.setDefault(True)
            self.dialog.print_button.setFocus()

    def _on_save_wanted(self, wanted: Wanted) -> None:
        name = f"weeks-{wanted.weeks[0].start}-to-{wanted.weeks[-1].last}{wanted.suffix}"
        self._with_report(wanted, lambda dialog, report: self._output.save(dialog, name, partial(_content, report)))

    def _on_print_wanted(self, wanted: Wanted) -> None:
        self._with_report(wanted, lambda dialog, report: self._output.print_pages(dialog, partial(_pages, report)))

    def _with_report(self, wanted: Wanted, act: Callable[[ExportWindow, WeeksReport], None]) -> None:
        if self.dialog is None:
            return
        try:
            report = self._workspace.logbook.reporting.report(wanted.weeks, own_time=wanted.own_time)
        except DutyError as error:
            self.dialog.show_refusal(translate(error.sentence))
        else:
            act(self.dialog, report)


def _pages(report: WeeksReport) -> list[bytes]:
    from dutytracker.reports.pdf import page_images

    return page_images(report, PRINT_DPI)


def _content(report: WeeksReport, suffix: str) -> bytes:
    from dutytracker.reports.export import export_bytes

    return export_bytes(report, suffix)
