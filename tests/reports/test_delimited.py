import csv
import io
import re

from dutytracker.reports.delimited import FORMULA_STARTS, safe_text, weeks_csv
from tests.builders import a_log
from tests.reports.golden import assert_as_kept
from tests.reports.hostile import HOSTILE_LABELS
from tests.reports.report_logs import a_long_log, a_report


def rows_of(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_a_spreadsheet_sees_the_encoding_and_one_row_a_week():
    data = weeks_csv(a_report(a_long_log(12), 12))
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\r\n") == 13
    assert_as_kept("twelve_weeks_with_own_time.csv", data)


def test_headings_are_words_with_units_and_each_stands_once():
    header = weeks_csv(a_report(a_long_log(1), 1)).decode("utf-8-sig").split("\r\n")[0]
    headings = next(csv.reader([header]))
    assert len(headings) == len(set(headings))
    assert {"Week from", "Need (min)", "Need (h)", "Working time closed (share of 1)"} <= set(headings)


def test_without_own_time_outside_is_one_sum():
    report = a_report(a_long_log(12), 12, own_time=False)
    data = weeks_csv(report)
    assert_as_kept("twelve_weeks.csv", data)
    row = rows_of(data)[0]
    assert row["Placed: outside protected time (min)"] == "308"
    assert not any("own time" in heading.lower() for heading in row)


def test_figures_are_plain_and_what_is_unknown_is_empty():
    [row] = rows_of(weeks_csv(a_report(a_log(terms=()), 1)))
    assert row["Contracted (min)"] == ""
    assert row["Need less contract (min)"] == ""
    assert row["Need (min)"] == "0"
    assert row["Need per 40 h (h)"] == "0.00"
    assert row["Counts in medians"] == "no"
    [patchy] = rows_of(weeks_csv(a_report(a_long_log(7), 7)))[6:]
    assert patchy["Need less contract (min)"] == "-93"
    assert patchy["Delivered is at most this"] == "yes"
    assert patchy["Working time closed (share of 1)"] == "0.6000"


def test_no_text_is_taken_for_a_formula():
    data = weeks_csv(a_report(a_log(settings={"duty_labels": HOSTILE_LABELS}), 1))
    cells = [cell for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")) for cell in row]
    numbers = re.compile(r"-?\d+(\.\d+)?")
    assert not [cell for cell in cells if cell.startswith(FORMULA_STARTS) and not numbers.fullmatch(cell)]
    assert [safe_text(text) for text in ("=1", " +1", "\t@x", "＝x", "a=b")] == [
        "'=1",
        "' +1",
        "<U+0009>@x",
        "'＝x",
        "a=b",
    ]
