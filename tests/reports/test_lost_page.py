import json

from dutytracker.reports.lost_page import lost_page_data
from tests.builders import MONDAY, TUESDAY, a_log, a_pattern, a_work_day, an_erosion
from tests.reports.golden import assert_as_kept
from tests.reports.lost_reports import a_log_with_losses, a_lost_report
from tests.reports.report_logs import a_long_log
from tests.reports.test_page import texts_of

TWELVE = a_lost_report(a_log_with_losses(16), 12)


def test_the_page_about_twelve_weeks_says_what_is_kept():
    data = lost_page_data(TWELVE)
    for panel in data["panels"]:
        del panel["picture"]
    assert_as_kept("twelve_weeks_lost.page.json", (json.dumps(data, indent=1, ensure_ascii=False) + "\n").encode())


def test_rows_and_reasons_add_up_to_the_same_sum():
    data = lost_page_data(TWELVE)
    taken = sum(int(row["taken"]) for row in data["losses"]["rows"])
    *reasons, total = data["reasons"]["rows"]
    assert taken == int(data["losses"]["total"]["taken"]) == sum(int(row[2]) for row in reasons) == int(total[2])
    assert total[:2] == ["All", str(len(data["losses"]["rows"]))]
    rows = data["panels"][0]["rows"]
    assert rows[2]["total"]["text"] == f"−{taken // 60} h {taken % 60:02}"


def test_a_day_with_several_losses_is_protected_once():
    erosions = tuple(an_erosion(201 + n, date=day, minutes=30) for n, day in enumerate((MONDAY, MONDAY, TUESDAY)))
    total = lost_page_data(a_lost_report(a_log(erosions=erosions), 1, first=MONDAY))["losses"]["total"]
    assert (total["day"], total["protected"], total["taken"]) == ("2 days", "168", "90")


def test_nothing_taken_needs_no_table_but_shows_the_weeks():
    data = lost_page_data(a_lost_report(a_long_log(12, erosions=()), 12))
    assert (data["losses"], data["reasons"]) == (None, None)
    assert len(data["panels"]) == 1


def test_without_fixed_blocks_there_is_nothing_to_draw():
    log = a_log_with_losses(6, 4, patterns=(a_pattern(day=a_work_day()),))
    assert lost_page_data(a_lost_report(log, 4))["panels"] == []


def test_no_text_names_own_time_a_clock_or_a_breach():
    words = " ".join(texts_of(lost_page_data(TWELVE))).lower()
    for unwanted in ("own time", "unpaid", "violation", "remaining", " left ", "am ", "pm ", "15:00"):
        assert unwanted not in words
    assert words.count("contract was broken") == 1
