from dutytracker.reports.week_table import table_rows
from tests.builders import a_log, a_term
from tests.reports.report_logs import FIRST, a_long_log, a_report


def rows_of(report, **fields):
    rows = table_rows(report.weeks, report.weeks, own_time=report.own_time)
    return {row.label: row for row in rows}


def test_every_row_has_a_cell_a_week():
    report = a_report(a_long_log(8), 8)
    rows = rows_of(report)
    assert {len(row.cells) for row in rows.values()} == {8}
    assert list(rows) == [
        "Contracted",
        "Protected on schedule",
        "Taken away",
        "Delivered",
        "In protected time",
        "Other paid time",
        "Own time",
        "Logged",
        "Older work cleared",
        "Left undone (estimate)",
        "Need",
        "Need less contract",
        "Days closed",
        "Verdict",
    ]


def test_without_own_time_the_rows_know_only_inside_and_outside():
    rows = rows_of(a_report(a_long_log(2), 2, own_time=False))
    assert "Own time" not in rows
    assert "Other paid time" not in rows
    assert rows["Outside protected time"].total.text == "10 h 00"


def test_figures_carry_their_signs_and_bounds():
    rows = rows_of(a_report(a_long_log(8), 8))
    assert rows["Taken away"].cells[0].text == "−0 h 45"
    assert rows["Older work cleared"].cells[0].text == "−0 h 19"
    assert rows["Left undone (estimate)"].cells[0].text == "+0 h 45"
    assert rows["Need less contract"].cells[0].text == "+2 h 31"
    patchy = 6
    assert rows["Need"].cells[patchy].text.endswith("+")
    assert rows["Delivered"].cells[patchy].at_most
    assert not rows["Delivered"].cells[0].at_most
    assert rows["Delivered"].total.at_most
    assert rows["Need"].total.text.endswith("+")


def test_a_week_away_is_dashes_and_a_verdict():
    rows = rows_of(a_report(a_long_log(8), 8))
    assert {row.cells[7].text for label, row in rows.items() if label != "Verdict"} == {"–"}
    assert [cell.text for cell in rows["Verdict"].cells] == [
        "short",
        "short",
        "short *",
        "short",
        "short",
        "enough",
        "can’t tell",
        "away",
    ]


def test_sums_leave_out_what_is_not_known():
    rows = rows_of(a_report(a_long_log(2, terms=(a_term(valid_from=FIRST.replace(day=31)),)), 2))
    assert [cell.text for cell in rows["Contracted"].cells] == ["7 h 00", "5 h 36"]
    rows = rows_of(a_report(a_log(terms=()), 2))
    assert [cell.text for cell in (*rows["Contracted"].cells, rows["Contracted"].total)] == ["–", "–", "–"]
