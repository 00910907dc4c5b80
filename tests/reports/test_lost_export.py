import csv
import io
import subprocess
import sys
from datetime import date

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from dutytracker.domain.errors import DutyError
from dutytracker.reports.lost_export import LOST_WRITERS, lost_bytes
from tests.builders import a_log, a_term
from tests.reports.golden import assert_as_kept
from tests.reports.hostile import HOSTILE_LABELS
from tests.reports.lost_reports import a_log_with_losses, a_lost_report
from tests.reports.test_pdf import opened, tags_of, text_of
from tests.reports.test_spreadsheet import column_of

TWELVE = a_lost_report(a_log_with_losses(16), 12)
EMPTY = a_lost_report(a_log(patterns=(), terms=()), 1)


@pytest.fixture(scope="module")
def document() -> bytes:
    return lost_bytes(TWELVE, ".pdf")


@pytest.fixture(scope="module")
def book():
    return load_workbook(io.BytesIO(lost_bytes(TWELVE, ".XLSX")))


def test_another_suffix_is_refused_with_those_that_are_known():
    with pytest.raises(DutyError, match=r"\.pdf, \.xlsx, \.csv: “\.json” is none of them"):
        lost_bytes(TWELVE, ".json")


def test_the_page_is_tagged_and_says_that_it_is_accessible(document):
    reader = opened(document)
    about = reader.root_object["/Metadata"].get_object().get_data().decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in about
    assert "<pdfaid:part>2</pdfaid:part>" in about
    kinds = [kind for kind, _ in tags_of(reader)]
    assert (kinds.count("/H1"), kinds.count("/H2"), kinds.count("/Table")) == (1, 2, 4)
    [alternative] = [text for kind, text in tags_of(reader) if kind == "/Figure"]
    assert alternative.startswith("Protected time by week, August 30 – November 21, 2026: 13 h 45 taken away")


def test_metadata_hold_a_title_and_the_day_and_name_nobody(document):
    metadata = PdfReader(io.BytesIO(document)).metadata
    assert set(metadata) == {"/Title", "/Creator", "/CreationDate", "/ModDate"}
    assert metadata["/Title"] == "Protected time taken away, August 30 – November 21, 2026"
    assert metadata["/CreationDate"].startswith("D:20261125")


def test_twelve_weeks_with_their_losses_fit_on_one_page(document):
    assert len(opened(document).pages) == 1
    text = text_of(document)
    assert "13 h 45 of protected time was taken away" in text
    assert "Nothing here says whether the contract was broken." in text
    assert "Grievance no. and step" in text
    assert "head 9f2c 41ab 07de 5a31" in text


def test_two_hundred_losses_run_over_pages_each_with_the_headings():
    document = lost_bytes(a_lost_report(a_log_with_losses(200, 52), 52), ".pdf")
    pages = [" ".join(page.extract_text().split()) for page in opened(document).pages]
    assert len(pages) == 5
    for page in pages[:3]:
        assert "Date Protected Taken By what Manager told Written down" in page
    assert all("Member K7QF-2M9X" in page for page in pages)
    assert sum(page.count("Grievance no.") for page in pages) == 1


@pytest.mark.parametrize("suffix", LOST_WRITERS)
def test_an_empty_log_and_odd_labels_still_make_every_file(suffix):
    odd = a_log_with_losses(3, 1, settings={"duty_labels": HOSTILE_LABELS}, terms=(a_term(label='=#panic("x") \\'),))
    for report in (EMPTY, a_lost_report(odd, 1)):
        assert lost_bytes(report, suffix)


@pytest.mark.parametrize("suffix", LOST_WRITERS)
def test_the_same_record_gives_the_same_bytes(suffix):
    assert lost_bytes(TWELVE, suffix) == lost_bytes(TWELVE, suffix)


def test_a_spreadsheet_sees_one_row_a_loss():
    data = lost_bytes(TWELVE, ".csv")
    assert data.startswith(b"\xef\xbb\xbf")
    assert_as_kept("twelve_weeks_lost.csv", data)
    rows = [*csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""))]
    assert sum(int(row["Taken away (min)"]) for row in rows) == TWELVE.lost.totals.minutes
    assert rows[0]["Manager told on"] == ""
    assert lost_bytes(EMPTY, ".csv").count(b"\r\n") == 1


def test_the_workbook_has_the_losses_the_reasons_the_weeks_and_what_they_are(book):
    assert book.sheetnames == ["Taken away", "By reason", "Weeks", "Weeks by reason", "About"]
    taken = column_of(book["Taken away"], "Taken away (min)")
    assert taken[-1] == sum(taken[:-1]) == TWELVE.lost.totals.minutes
    assert column_of(book["By reason"], "Taken away (min)")[-1] == taken[-1]
    assert column_of(book["Weeks"], "Taken away (min)")[-1] == taken[-1]
    assert sum(book["Weeks by reason"].cell(14, column).value for column in range(2, 11)) == taken[-1]
    assert column_of(book["Taken away"], "Date")[0].date() == date(2026, 8, 31)
    assert column_of(book["Taken away"], "Protected that day (min)")[-1] is None
    assert book.properties.title == "Protected time taken away, August 30 – November 21, 2026"
    assert not book.properties.creator


def test_the_last_sheet_says_what_the_figures_are(book):
    about = dict(book["About"].iter_rows(values_only=True))
    assert about["In short"].startswith("13 h 45 of protected time was taken away. On 15 days in 12 weeks")
    assert about["How it adds up"].endswith("at most 94 h 15 delivered.")
    assert "Nothing here says whether the contract was broken." in about["Limits"]


def test_no_sheet_computes_or_links_anything(book):
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    assert not any(cell.hyperlink for cell in cells)


def test_the_heavy_writers_are_imported_only_to_write():
    program = "import sys, dutytracker.reports.lost_export; print(sorted({'typst', 'xlsxwriter'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
