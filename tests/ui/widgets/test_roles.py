"""What a screen reader is told of what this program paints itself."""

import gc

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.domain.pooling import Audience
from dutytracker.ui.review.curve_view import CurveView
from dutytracker.ui.widgets.choice_box import ChoiceBox
from tests.domain.shares import a_member, a_shared_week, pool


class Picture(QWidget):
    """Something whose words are made when they are asked for."""

    accessible_role = QAccessible.Role.Graphic

    def accessible_words(self, kind: QAccessible.Text) -> str | None:
        return "Three bars, the last the longest" if kind is QAccessible.Text.Description else None


def told_of(widget):
    return QAccessible.queryAccessibleInterface(widget)


def test_a_painted_widget_says_what_it_is(qtbot, theme):
    picture = Picture()
    qtbot.addWidget(picture)
    assert told_of(picture).role() is QAccessible.Role.Graphic


def test_a_widget_that_says_nothing_is_what_qt_makes_of_it(qtbot, theme):
    plain = QWidget()
    qtbot.addWidget(plain)
    assert told_of(plain).role() is QAccessible.Role.Client


def test_words_are_made_when_they_are_asked_for(qtbot, theme):
    picture = Picture()
    qtbot.addWidget(picture)
    picture.setAccessibleName("Last three weeks")
    told = told_of(picture)
    assert told.text(QAccessible.Text.Name) == "Last three weeks"
    assert told.text(QAccessible.Text.Description) == "Three bars, the last the longest"


def test_many_widgets_come_and_go_while_a_screen_reader_looks(qapp, theme):
    for number in range(200):
        window = QWidget()
        picture = Picture(window)
        window.show()
        assert told_of(picture).text(QAccessible.Text.Description).startswith("Three bars")
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if number % 20 == 0:
            gc.collect()


def test_the_handle_on_the_curve_is_a_slider_in_half_hours(qtbot, theme):
    members = [a_member(*(a_shared_week(week, logged=300 + 16 * one) for week in range(3))) for one in range(30)]
    figures = pool(members, Audience.INSIDE).figures
    curve = CurveView("How much would have been enough", 300)
    qtbot.addWidget(curve)
    curve.resize(740, 300)
    curve.show()
    curve.show_curve(figures, Audience.INSIDE)
    told = told_of(curve.handle)
    value = told.valueInterface()
    assert told.role() is QAccessible.Role.Slider
    before = value.currentValue()
    assert before == 60 * curve.hours()
    value.setCurrentValue(value.currentValue() + 40)
    assert value.currentValue() == 60 * curve.hours() == before + 30
    assert told.text(QAccessible.Text.Description) == curve.sentence()


def test_a_box_is_called_by_its_name_where_qt_tells_what_is_chosen(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    box = ChoiceBox("Weekday")
    box.add("Monday", 1)
    layout = QVBoxLayout(window)
    layout.addWidget(box)
    window.show()
    assert labels_of(box) == ["Weekday"]
    box.setAccessibleName("Day of the meeting")
    assert labels_of(box) == ["Day of the meeting"]


def labels_of(widget):
    label = QAccessible.RelationFlag.Label
    return [told.text(QAccessible.Text.Name) for told, flag in told_of(widget).relations(label) if flag == label]
