"""Printing pages that are pictures."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.reports.words import translate

PRINT_DPI = 300
"""How finely pages are drawn for paper."""


def ask_for_printer(parent: QWidget) -> QPrinter | None:
    """The printer chosen in the computer's own dialog; `None` where the member thought better of it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(PRINT_DPI)
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


def print_pages(pages: Sequence[QImage], printer: QPrinter) -> None:
    """Paints each picture on a sheet of its own, as large as fits, in its own proportions.

    Raises: DutyError where the printer does not take them.
    """
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise DutyError(translate("The printer does not answer. Check it, or save a PDF and print that."))
    try:
        for number, page in enumerate(pages):
            if number and not printer.newPage():
                raise DutyError(translate("The printer stopped. Check it and print again."))
            sheet = QRectF(painter.viewport())
            scale = min(sheet.width() / page.width(), sheet.height() / page.height())
            width, height = page.width() * scale, page.height() * scale
            painter.drawImage(QRectF((sheet.width() - width) / 2, 0, width, height), page)
    finally:
        painter.end()
