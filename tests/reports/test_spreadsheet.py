import io
from datetime import date

import pytest
from openpyxl import Workbook, load_workbook

from dutytracker.reports.spreadsheet import weeks_xlsx
from tests.builders import a_log
from tests.reports.hostile import HOSTILE_LABELS
from tests.reports.report_logs import a_long_log, a_report

TWELVE = a_report(a_long_log(12), 12)


def opened(data: bytes) -> Workbook:
    return load_workbook(io.BytesIO(data))


@pytest.fixture(scope="module")
def book() -> Workbook:
    return opened(weeks_xlsx(TWELVE))


def column_of(sheet, heading: str) -> list[object]:
    [place] = [cell.column for cell in sheet[1] if cell.value == heading]
    return [sheet.cell(row, place).value for row in range(2, sheet.max_row + 1)]


def test_each_table_has_its_sheet(book):
    assert book.sheetnames == [
        "Weeks",
        "Hours and rates",
        "Trend",
        "Duties",
        "Placements",
        "Undone",
        "Backlog",
        "Taken away",
        "Evidence",
        "About",
    ]


def test_the_trend_has_the_median_of_the_latest_four_weeks_beside_each_need(book):
    needs = column_of(book["Trend"], "Need per 40 h (h)")[:5]
    rolling = column_of(book["Trend"], "Need per 40 h, median of four weeks (h)")[:5]
    assert rolling == [sorted(needs[max(0, at - 3) : at + 1])[min(at, 3) // 2] for at in range(5)]


def test_the_backlog_is_a_state_and_never_summed(book):
    minutes = column_of(book["Backlog"], "Backlog, estimate (min)")
    arose = column_of(book["Undone"], "Left undone, estimate (min)")[:-1]
    assert minutes[:-1] == [sum(arose[: at + 1]) for at in range(12)]
    assert minutes[-1] is None


def test_figures_are_numbers_in_minutes_and_decimal_hours(book):
    assert column_of(book["Weeks"], "Need (min)")[0] == 571
    assert column_of(book["Hours and rates"], "Need (h)")[0] == pytest.approx(571 / 60, abs=1e-4)
    assert column_of(book["Weeks"], "Week from")[0].date() == date(2026, 8, 30)
    assert column_of(book["Weeks"], "Need (min)")[-1] == sum(column_of(book["Weeks"], "Need (min)")[:-1])
    assert column_of(book["Hours and rates"], "Need per 40 h (h)")[-1] is None
    assert column_of(book["Weeks"], "Verdict")[2] == "not enough, with undone work"


def test_duties_and_placements_add_up_to_what_was_logged(book):
    for name in ("Duties", "Placements"):
        rows = list(book[name].iter_rows(min_row=2, values_only=True))
        for row in rows:
            assert sum(row[1:-2]) == row[-2]


def test_sheets_print_well(book):
    for sheet in book:
        assert sheet.freeze_panes is not None
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.page_setup.fitToHeight == 0
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.print_title_rows == "$1:$1"


def test_properties_name_nobody_and_hold_a_fixed_day(book):
    properties = book.properties
    assert properties.title == "Indirect care, August 30 – November 21, 2026"
    assert not properties.creator
    assert not properties.lastModifiedBy
    assert not properties.description
    assert properties.created.date() == properties.modified.date() == date(2026, 11, 25)


def test_the_same_report_gives_the_same_bytes():
    assert weeks_xlsx(TWELVE) == weeks_xlsx(TWELVE)


def test_no_text_becomes_a_formula_a_link_or_a_number():
    book = opened(weeks_xlsx(a_report(a_log(settings={"duty_labels": HOSTILE_LABELS}), 1)))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    assert not any(cell.hyperlink for cell in cells)
    assert "=1+1 #set page(fill: red) $x$ *b* _i_ (min)" in [cell.value for cell in book["Duties"][1]]


def test_without_own_time_no_sheet_shows_it():
    book = opened(weeks_xlsx(a_report(a_long_log(12), 12, own_time=False)))
    headings = [cell.value for sheet in book for cell in sheet[1]]
    assert not any("own time" in str(heading).lower() for heading in headings)
    assert [cell.value for cell in book["Placements"][1]] == [
        "Week from",
        "protected block (min)",
        "outside protected time (min)",
        "Logged (min)",
        "Logged (h)",
    ]


def test_what_is_unknown_is_an_empty_cell():
    book = opened(weeks_xlsx(a_report(a_log(terms=()), 2)))
    assert column_of(book["Weeks"], "Contracted (min)") == [None, None, None]


def test_the_last_sheet_says_what_the_figures_are(book):
    about = dict(book["About"].iter_rows(values_only=True))
    assert about["In short"].startswith("9 of 10 weeks needed more time than the contract gives. 1 week had enough")
    assert "less absences (pro rata)" in about["Entered by the member"]
    assert about["Weeks"] == "August 30 – November 21, 2026; weeks run Sunday to Saturday"
    assert about["Own time"].startswith("Included")
    assert about["Duty Tracker"].startswith("formulas 1.")
