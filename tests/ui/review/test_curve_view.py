"""The handle on the curve: another guarantee, by keys and by mouse, as far as privacy lets the curve be seen."""

from fractions import Fraction

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutytracker.domain.pooling import Audience
from dutytracker.ui.review.curve_view import CurveView
from dutytracker.ui.widgets.chart_table import ChartTableWindow
from tests.domain.shares import a_member, a_shared_week, pool


def members(number=30):
    """Members whose weeks need from 5 h to about 13 h."""
    return [
        a_member(*(a_shared_week(week, logged=300 + 16 * one + 20 * week) for week in range(3)))
        for one in range(number)
    ]


@pytest.fixture
def view(qtbot):
    view = CurveView("How much would have been enough", 300)
    qtbot.addWidget(view)
    view.resize(740, 300)
    view.show()
    view.show_curve(pool(members(), Audience.INSIDE).figures, Audience.INSIDE)
    view.setFocus()
    return view


def shown(figures):
    return [point.hours for point in figures.curve if point.need is not None]


def test_the_arrow_keys_move_it_by_half_an_hour_and_the_sentence_follows(view):
    before = view.hours()
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.hours() == before + Fraction(1, 2)
    hours, half = divmod(int(view.hours() * 60), 60)
    assert view.sentence().startswith(f"A guarantee of {hours} h {half:02} would have been enough in ")
    assert "; today’s 7 h 00 in " in view.sentence()
    assert view.handle.accessibleDescription() == view.sentence()
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.hours() == before


def test_it_goes_no_farther_than_the_curve_is_shown(view):
    points = shown(pool(members(), Audience.INSIDE).figures)
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.hours() == points[-1]
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.hours() == points[-1]
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.hours() == points[0]


def test_the_mouse_drags_it(view):
    QTest.keyClick(view, Qt.Key.Key_Home)
    left = view.hours()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(370, 150))
    assert view.hours() > left
    middle = view.hours()
    to = QPointF(520, 150)
    none, held, keys = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(view, QMouseEvent(QEvent.Type.MouseMove, to, view.mapToGlobal(to), none, held, keys))
    assert view.hours() > middle


def test_it_stays_where_it_was_put_when_other_files_come(view):
    QTest.keyClick(view, Qt.Key.Key_End)
    QTest.keyClick(view, Qt.Key.Key_Left)
    at = view.hours()
    view.show_curve(pool(members(29), Audience.INSIDE).figures, Audience.INSIDE)
    assert view.hours() == at


def test_where_no_point_may_be_shown_there_is_no_handle(view):
    alike = [a_member(a_shared_week(0), a_shared_week(1)) for _ in range(6)]
    figures = pool(alike, Audience.INSIDE).figures
    assert shown(figures) == []
    view.show_curve(figures, Audience.INSIDE)
    assert view.hours() is None
    assert view.sentence() == ("In how many member-weeks a guarantee would have been enough is hidden: fewer than 5.")
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.hours() is None


def test_t_shows_the_curve_as_a_table(view, qtbot):
    QTest.keyClick(view, Qt.Key.Key_T)
    (table,) = view.findChildren(ChartTableWindow)
    assert table.isVisible()
    table.close()
