"""Pictures of the record of lost time and of the notice, in both schemes and both sizes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutytracker.ui.notice_window import NoticeWindow
from tests.ui.looks import looks, take
from tests.ui.sample import WEEK

LINES = ("lost 30 meeting", "lost 90 booked told", "lost 20 outage")


@pytest.fixture
def page(filled_places, window):
    for back in range(1, 6):
        days = WEEK.shifted(-back).days[1:]
        for line, day in zip(LINES[: 1 + back % 3], days, strict=False):
            window.workspace.log_line(f"{line} {day.isoformat()}")
    window.actions_.go_lost.trigger()
    return filled_places.by_key["weeks"].page


@looks
def test_the_record_of_lost_time(take_window, page, window, size):
    window.resize(*size)
    page.table.selectRow(1)
    for _ in range(2):
        QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    take_window("lost_list")
    page.weeks.view.setFocus()
    page.scroller.reveal(page.sums)
    take_window("lost_weeks")


@looks
def test_a_notice_of_one_loss_and_of_many(page, theme, scheme, size):
    theme.choose(scheme)
    page.table.selectRow(0)
    QTest.keyClicks(page.table, "n")
    take(page.findChildren(NoticeWindow)[-1], "notice_one", scheme, size[0])
    page.notice_button.click()
    take(page.findChildren(NoticeWindow)[-1], "notice_many", scheme, size[0])
