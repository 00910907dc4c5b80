"""The record of lost protected time as a file; the suffix of its name decides which kind."""

from collections.abc import Callable, Mapping

from dutytracker.reports.delimited import csv_of
from dutytracker.reports.lost_page import lost_page_data
from dutytracker.reports.lost_report import LostTimeReport
from dutytracker.reports.lost_tables import loss_columns, lost_about_rows, lost_tables
from dutytracker.reports.lost_words import lost_title
from dutytracker.reports.pdf import images_of, pdf_of
from dutytracker.reports.suffixes import kind_for
from dutytracker.reports.workbook import workbook_of

LOST_TEMPLATE = "report/lost.typ"


def lost_bytes(report: LostTimeReport, suffix: str) -> bytes:
    """The report as the file that `suffix` (".pdf", ".xlsx", ".csv", in any case) stands for.

    Raises: DutyError for another suffix.
    """
    return lost_writer_for(suffix)(report)


def lost_writer_for(suffix: str) -> "LostWriter":
    """What makes the file that `suffix` stands for. Raises: DutyError for another suffix."""
    return kind_for(suffix, LOST_WRITERS)


def lost_pdf(report: LostTimeReport) -> bytes:
    """The page as a PDF file. The same report gives the same bytes."""
    return pdf_of(LOST_TEMPLATE, lost_page_data(report))


def lost_images(report: LostTimeReport, dpi: int) -> list[bytes]:
    """The same pages as PNG files, in order, for printing."""
    return images_of(LOST_TEMPLATE, lost_page_data(report), dpi)


def lost_xlsx(report: LostTimeReport) -> bytes:
    """A workbook of the losses, the reasons and the weeks, and a sheet that says what they are."""
    return workbook_of(lost_title(report), report.about.made_on, lost_tables(report), lost_about_rows(report))


def lost_csv(report: LostTimeReport) -> bytes:
    """One row a loss; only the headings where nothing was lost."""
    return csv_of(loss_columns(report), report.lost.losses)


LostWriter = Callable[[LostTimeReport], bytes]
"""Makes one kind of file from the record."""

LOST_WRITERS: Mapping[str, LostWriter] = {".pdf": lost_pdf, ".xlsx": lost_xlsx, ".csv": lost_csv}
