"""The window of all keys, and its page of what can be typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from dutytracker.domain.quick_entry.reading import can_stand
from dutytracker.ui.entering.examples import EXAMPLES
from dutytracker.ui.keys_window import TYPING, KeysWindow
from dutytracker.ui.widgets.key_cap import KeyCap
from dutytracker.ui.widgets.text import Text
from tests.ui.looks import looks, take


def keys_window(window) -> KeysWindow:
    """The window of keys, opened with F1."""
    window.actions_.show_keys.trigger()
    shown = window.findChild(KeysWindow)
    assert isinstance(shown, KeysWindow)
    shown.activateWindow()
    QApplication.processEvents()
    return shown


def press(key: Qt.Key) -> None:
    """Presses a key where the keyboard is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def test_every_key_of_the_line_is_listed(places, window):
    words = " ".join(text.text() for text in keys_window(window).findChildren(Text))
    for what in ("log the line", "time the duty", "edit the last entry", "words that fit", "line that was meant"):
        assert what in words


@pytest.mark.parametrize(("key", "said"), [("Ctrl+Alt+K", "Ctrl+Alt+K"), ("", None)])
def test_the_key_that_logs_from_any_program_is_listed_as_it_was_set(places, window, key, said):
    window._settings.change(palette_key=key)
    shown = keys_window(window)
    rows = {text.text() for text in shown.findChildren(Text)}
    assert ("Log from any program" in rows) is bool(said)
    assert (said in {cap.text() for cap in shown.findChildren(KeyCap)}) is bool(said)


def test_what_the_keys_of_a_column_do_begins_at_one_line(places, window):
    shown = keys_window(window)
    everywhere = ("Today", "Log favorite", "Quit")
    assert len({text.x() for text in shown.findChildren(Text) if text.text() in everywhere}) == 1


def test_every_control_is_reached_with_tab_and_has_a_name(places, window):
    shown = keys_window(window)
    press(Qt.Key.Key_Right)
    reached = [QApplication.focusWidget()]
    while True:
        press(Qt.Key.Key_Tab)
        if QApplication.focusWidget() in reached:
            break
        reached.append(QApplication.focusWidget())
    assert shown.typing.table in reached
    assert all(control.accessibleName() or getattr(control, "text", str)() for control in reached)


def test_an_example_comes_into_the_line_by_the_keyboard_alone(places, window):
    shown = keys_window(window)
    assert shown.choice.hasFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Tab)
    assert shown.typing.table.hasFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert not shown.isVisible()
    assert places.today.parts.entry.line.text() == "e 20 @9:10"
    assert "20 min" in places.today.parts.entry.preview.text()


def test_an_example_leads_from_every_place_to_the_line(places, window):
    places.go_weeks()
    shown = keys_window(window)
    shown.choice.choose(TYPING)
    shown.typing.chosen.emit("done")
    assert places.today.isVisible()
    assert places.today.parts.entry.line.text() == "done"


def test_without_a_line_there_are_keys_alone(window):
    window.show()
    assert keys_window(window).choice.isHidden()


def test_it_fits_the_screen_and_what_does_not_is_scrolled_by_key(places, window):
    shown = keys_window(window)
    assert (
        shown.screen().availableGeometry().size().expandedTo(shown.size()) == shown.screen().availableGeometry().size()
    )
    press(Qt.Key.Key_Tab)
    scrolled = shown.findChild(QScrollArea)
    assert scrolled.hasFocus()
    assert scrolled.horizontalScrollBar().maximum() == 0
    press(Qt.Key.Key_Down)
    assert scrolled.verticalScrollBar().value() > 0


@pytest.mark.parametrize("line", EXAMPLES)
def test_every_example_can_be_logged_or_lacks_what_stands_in_the_log(line, logbook):
    assert can_stand(line, logbook.entering.situation())


@looks
def test_what_can_be_typed(window, places, theme, scheme, size):
    theme.choose(scheme)
    shown = keys_window(window)
    take(shown, "keys_all", scheme, size[0])
    shown.choice.choose(TYPING)
    shown.typing.table.setFocus()
    take(shown, "keys_typing", scheme, size[0])
