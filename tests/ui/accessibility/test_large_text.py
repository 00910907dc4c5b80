"""Text of twice the size: nothing is cut, nothing is out of reach, and nothing but tables scrolls sideways, in both
sizes of the window and every screen.
"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QTableView, QVBoxLayout, QWidget

from dutytracker.ui.widgets.room import Room
from tests.ui.accessibility.cut import cut_in, sideways_in
from tests.ui.accessibility.screens import IN_LOG, OVER_LOG, WITHOUT_LOG, places_of, settled, window_over
from tests.ui.looks import SCHEMES, SIZES, take

sizes = pytest.mark.parametrize(("scheme", "size"), list(zip(SCHEMES, SIZES, strict=True)))


@sizes
def test_nothing_is_cut_in_any_place_of_the_log(framed, filled_logbook, scheme, size):
    frame, window = framed(size, text_percent=200, scheme=scheme)
    places = places_of(window, filled_logbook)
    found = {}
    for screen in IN_LOG:
        screen.show(window, places)
        settled()
        take(frame, f"large_{screen}", scheme, size[0])
        found[screen.name] = [*cut_in(frame), *sideways_in(frame)]
    assert {name: faults for name, faults in found.items() if faults} == {}


@sizes
@pytest.mark.parametrize("screen", OVER_LOG, ids=str)
def test_nothing_is_cut_in_a_window_over_it(framed, filled_logbook, scheme, size, screen):
    _, window = framed(size, text_percent=200, scheme=scheme)
    screen.show(window, places_of(window, filled_logbook))
    over = window_over(window)
    settled()
    take(over, f"large_{screen}", scheme, size[0])
    assert [*cut_in(over), *sideways_in(over)] == []
    assert over.width() <= size[0]
    assert over.height() <= size[1]
    over.close()


@sizes
@pytest.mark.parametrize("name", WITHOUT_LOG)
def test_nothing_is_cut_where_no_log_is_open(framed, scheme, size, name):
    frame, window = framed(size, text_percent=200, scheme=scheme)
    WITHOUT_LOG[name](window)
    settled()
    take(frame, f"large_{name}", scheme, size[0])
    assert [*cut_in(frame), *sideways_in(frame)] == []


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_in_spanish(spanish, framed, filled_logbook, size):
    frame, window = framed(size, text_percent=200)
    places = places_of(window, filled_logbook)
    found = {}
    for screen in IN_LOG:
        screen.show(window, places)
        settled()
        take(frame, f"large_spanish_{screen}", SCHEMES[0], size[0])
        found[screen.name] = [*cut_in(frame), *sideways_in(frame)]
    assert {name: faults for name, faults in found.items() if faults} == {}


@pytest.mark.parametrize("screen", OVER_LOG, ids=str)
def test_nothing_is_cut_in_a_window_over_it_in_spanish(spanish, framed, filled_logbook, screen):
    _, window = framed(SIZES[0], text_percent=200)
    screen.show(window, places_of(window, filled_logbook))
    over = window_over(window)
    settled()
    assert [*cut_in(over), *sideways_in(over)] == []
    over.close()


@pytest.mark.parametrize("name", WITHOUT_LOG)
def test_nothing_is_cut_where_no_log_is_open_in_spanish(spanish, framed, name):
    frame, window = framed(SIZES[0], text_percent=200)
    WITHOUT_LOG[name](window)
    settled()
    assert [*cut_in(frame), *sideways_in(frame)] == []


def test_with_large_text_the_places_lie_over_the_page_with_all_of_their_words(framed, filled_logbook):
    frame, window = framed(SIZES[1], text_percent=200)
    places_of(window, filled_logbook)
    bar = window.side_bar
    assert bar.geometry().bottom() <= window.pages.geometry().top()
    listed = bar.places
    rects = [listed.visualItemRect(listed.item(row)) for row in range(listed.count())]
    assert all(listed.viewport().rect().contains(rect) for rect in rects)
    frame.resize(2600, 1300)
    settled()
    assert bar.geometry().right() <= window.pages.geometry().left()


@pytest.mark.parametrize("name", ["today", "grid", "lost"])
def test_a_table_that_needs_the_width_scrolls_in_itself(framed, filled_logbook, name):
    frame, window = framed(SIZES[1], text_percent=200)
    places = places_of(window, filled_logbook)
    next(screen for screen in IN_LOG if screen.name == name).show(window, places)
    settled()
    tables = [table for table in frame.findChildren(QTableView) if table.isVisible()]
    assert any(table.horizontalScrollBar().maximum() > 0 for table in tables)


def test_what_scrolls_sideways_is_found(qtbot, theme):
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidget(QLabel("Needed so far " * 20))
    page = QWidget()
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(area)
    page.resize(200, 100)
    page.show()
    assert len(sideways_in(page)) == 1


def test_what_the_keyboard_goes_to_comes_into_sight(framed, filled_logbook):
    frame, window = framed(SIZES[1], text_percent=200)
    places = places_of(window, filled_logbook)
    places.go_today()
    room = frame.findChild(Room)
    for _ in range(40):
        QTest.keyClick(frame.focusWidget() or frame, Qt.Key.Key_Tab)
        settled()
        focused = QApplication.focusWidget()
        corner = focused.mapTo(room.viewport(), focused.rect().topLeft())
        assert room.viewport().rect().adjusted(-2, -2, 2, 2).contains(corner), focused.accessibleName()


def test_the_choice_that_holds_comes_into_sight(framed, filled_logbook):
    frame, window = framed(SIZES[1], text_percent=200)
    places = places_of(window, filled_logbook)
    places.go_section("appearance")
    control = places.by_key["settings"].appearance.seeing.text_size
    control.setFocus()
    settled()
    assert control.key() == "200"
    room = frame.findChild(Room)
    end = control.mapTo(room.viewport(), control.tabRect(control.currentIndex()).bottomRight())
    assert room.viewport().rect().contains(end)


def test_text_of_the_usual_size_needs_no_room_of_its_own(framed):
    frame, _ = framed(SIZES[0])
    assert frame.findChild(Room) is None


@pytest.mark.parametrize(("width", "height"), [(40, 60), (300, 4)])
def test_a_planted_cut_is_found(qtbot, theme, width, height):
    window = QWidget()
    qtbot.addWidget(window)
    label = QLabel("Needed so far", window)
    label.setFixedSize(width, height)
    window.resize(400, 200)
    window.show()
    assert any("Needed so far" in fault for fault in cut_in(window))


def test_words_beyond_the_edge_are_found(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    label = QLabel("Needed so far", window)
    label.move(350, 20)
    label.adjustSize()
    window.resize(400, 200)
    window.show()
    assert any("ends at" in fault for fault in cut_in(window))


def test_words_that_fit_are_not_found(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(QLabel("Needed so far"))
    window.show()
    assert cut_in(window) == []
