"""A chart on the screen and as a table."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dutytracker.domain.duties import Duty
from dutytracker.reports.marks import Bar, Role
from dutytracker.ui.theme import DARK, LIGHT
from dutytracker.ui.widgets.chart_colors import color_of
from dutytracker.ui.widgets.chart_table import ChartTableWindow
from dutytracker.ui.widgets.chart_view import ChartView


def view_of(places, qtbot):
    recent = places.today.parts.recent
    qtbot.waitUntil(lambda: not recent._soon.isActive())
    return recent.view


def test_t_shows_the_figures_as_a_table(filled_places, window, qtbot):
    view = view_of(filled_places, qtbot)
    QTest.keyClick(view, Qt.Key.Key_T)
    (table,) = window.findChildren(ChartTableWindow)
    assert table.view.model().rowCount() == 8
    QTest.keyClick(table, Qt.Key.Key_T)
    assert not table.isVisible()


def test_before_there_is_a_chart_its_keys_and_its_menu_do_nothing(qtbot):
    view = ChartView("Weeks", 100)
    qtbot.addWidget(view)
    view.show()
    for key in (Qt.Key.Key_T, Qt.Key.Key_S, Qt.Key.Key_Return, Qt.Key.Key_Left, Qt.Key.Key_Menu):
        QTest.keyClick(view, key)
    QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
    assert not view.findChildren(QWidget)


def test_the_picture_is_made_for_the_size_it_has(filled_places, window, qtbot, qapp):
    view = view_of(filled_places, qtbot)
    chart = view.chart()
    assert (chart.width, chart.height) == (view.width(), view.height())
    assert view.accessibleDescription() == chart.description


def test_every_bar_says_in_a_tip_what_it_is(filled_places, qtbot):
    view = view_of(filled_places, qtbot)
    bar = next(mark for mark in view.chart().marks if isinstance(mark, Bar) and mark.name)
    assert view._bar_at(QPoint(round(bar.x + bar.width / 2), round(bar.y + bar.height / 2))) == bar
    assert view._bar_at(QPoint(-5, -5)) is None


def test_every_role_has_a_color_in_both_schemes():
    for colors in (LIGHT, DARK):
        assert all(color_of(role, colors).isValid() for role in Role)
    assert color_of(Role.CALL, LIGHT) == LIGHT.of_duty(Duty.CALL)
