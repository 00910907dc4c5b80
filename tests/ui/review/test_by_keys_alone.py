"""A steward with the keyboard alone: every control of every page of Review, and the handle on the curve."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.accessibility.keys import never_reached, round_of
from tests.ui.accessibility.tree import faults_of

PAGES = ("figures", "offers", "members", "paper", "unit")


def test_tab_comes_to_everything_on_every_page_and_a_screen_reader_is_told_of_it(thirty, window, calm):
    found = {}
    for page in PAGES:
        thirty.pages.choose(page)
        calm(thirty)
        window.activateWindow()
        thirty.take_focus()
        QApplication.processEvents()
        assert thirty.pages.key() == page
        found[page] = [*never_reached(window, round_of(window)), *faults_of(window)]
    assert {page: faults for page, faults in found.items() if faults} == {}


def test_the_handle_on_the_curve_is_moved_by_a_screen_reader_and_by_keys(thirty, settled):
    thirty.pages.choose("figures")
    settled(thirty)
    handle = thirty.figures.curve.view.handle
    before = handle.value()
    QAccessible.queryAccessibleInterface(handle).valueInterface().setCurrentValue(before + 60)
    assert handle.value() == before + 60
    thirty.figures.curve.view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert handle.value() == before + 30
    assert thirty.figures.curve.sentence.text().startswith("A guarantee of ")
