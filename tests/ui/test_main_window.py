"""The window as a whole."""

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPixmap, QPixmapCache, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLineEdit, QWidget
from shiboken6 import delete

from dutytracker.settings import SettingsFile
from dutytracker.ui.keys_window import KEYS, TYPING, KeysWindow
from dutytracker.ui.settings.settings_place import SettingsPlace
from dutytracker.ui.widgets.minutely import Minutely
from dutytracker.ui.window_frame import WindowFrame
from tests.ui.conftest import opened

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)


def press(window: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(window.focusWidget() or window, key, Qt.KeyboardModifier.ControlModifier)


def test_the_keys_go_to_the_places(places, window):
    press(window, Qt.Key.Key_2)
    assert window.places["weeks"].isVisible()
    press(window, Qt.Key.Key_4)
    assert window.places["review"].isVisible()
    press(window, Qt.Key.Key_Comma)
    assert window.places["settings"].isVisible()
    press(window, Qt.Key.Key_1)
    assert places.today.isVisible()
    assert places.today.parts.entry.line.hasFocus()


def test_the_key_to_the_entry_line_leads_there_from_everywhere(places, window):
    for key in (Qt.Key.Key_2, Qt.Key.Key_Comma):
        press(window, key)
        press(window, Qt.Key.Key_L)
        assert places.today.isVisible()
        assert places.today.parts.entry.line.hasFocus()


def test_the_list_of_places_is_worked_with_the_arrows(places, window):
    list_ = window.side_bar.places
    list_.setFocus()
    QTest.keyClick(list_, Qt.Key.Key_Down)
    assert window.places["weeks"].isVisible()
    assert list_.hasFocus()


def test_only_places_that_exist_are_listed(window, places):
    list_ = window.side_bar.places
    assert [list_.item(row).text() for row in range(list_.count())] == ["Today", "Weeks", "Share", "Review", "Settings"]


def test_the_footer_says_who_can_open_the_log(window, places):
    assert window.side_bar.footer.text() == "No passphrase: anyone at this computer can open it"


def nameless(shown: QWidget) -> list[str]:
    """The controls in sight that a screen reader could not name."""
    return [
        f"{type(control).__name__} in {type(control.parent()).__name__}"
        for control in shown.findChildren(QWidget)
        if isinstance(control, CONTROLS)
        and control.isVisible()
        and control.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not (control.accessibleName() or (isinstance(control, QAbstractButton) and control.text()))
    ]


@pytest.mark.parametrize("place", ["today", "weeks", "review", "settings"])
def test_every_control_has_an_accessible_name(filled_places, window, place):
    filled_places.go_to(place)
    assert nameless(window) == []


def test_every_control_of_the_settings_for_quick_entry_has_an_accessible_name(filled_places, window):
    filled_places.go_settings()
    (settings,) = window.findChildren(SettingsPlace)
    settings.show_section("quick_entry")
    assert settings.quick_entry.isVisible()
    assert nameless(window) == []


@pytest.mark.parametrize("page", [KEYS, TYPING])
def test_every_control_of_the_window_of_keys_has_an_accessible_name(filled_places, window, page):
    window.actions_.show_keys.trigger()
    (keys,) = window.findChildren(KeysWindow)
    keys.choice.choose(page)
    assert nameless(keys) == []


def test_every_control_of_today_is_reached_with_tab(filled_places, window, qapp):
    reached = set()
    for _ in range(80):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        reached.add(window.focusWidget())
    wanted = [
        control
        for control in filled_places.findChildren(QWidget)
        if isinstance(control, CONTROLS)
        and control.isVisible()
        and control.isEnabled()
        and control.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert [control for control in wanted if control not in reached] == []


def test_the_question_mark_lists_the_keys_while_nothing_is_typed(places, window):
    line = places.today.parts.entry.line
    line.setFocus()
    QTest.keyClicks(line, "p?")
    assert line.text() == "p?"
    assert window.findChildren(KeysWindow) == []
    QTest.keyClick(line, Qt.Key.Key_Escape)
    QTest.keyClicks(line, "?")
    assert line.text() == ""
    assert [keys.isVisible() for keys in window.findChildren(KeysWindow)] == [True]


@pytest.mark.parametrize("key", [Qt.Key.Key_D, Qt.Key.Key_E])
def test_the_line_leaves_the_window_the_keys_that_some_computers_edit_text_with(places, key):
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
    event.accept()
    places.today.parts.entry.line.event(event)
    assert not event.isAccepted()


def test_a_change_made_in_another_place_can_be_taken_back_there(places, window):
    places.go_weeks()
    window.workspace.log_line("p 15 @1:00")
    assert places.undo_bar.isVisible()
    window.actions_.undo.trigger()
    assert places.undo_bar.text().startswith("Taken back")


def test_a_refusal_is_shown_in_the_bar(places, window):
    window.workspace.refused.emit("The log changed meanwhile; look again.")
    assert places.today.parts.undo_bar.text() == "The log changed meanwhile; look again."


def test_the_geometry_is_kept(tmp_path, qtbot):
    frame = WindowFrame(SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(frame)
    frame.show()
    frame.resize(1000, 700)
    frame.close()
    again = WindowFrame(SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (1000, 700)


def test_a_frame_that_is_gone_before_its_first_paint_was_told_says_nothing(tmp_path, qtbot):
    frame = WindowFrame(SettingsFile(tmp_path / "settings.json"))
    with qtbot.captureExceptions() as failed:
        frame.grab()
        delete(frame)
        qtbot.wait(1)
    assert not failed


@pytest.mark.parametrize(
    ("screen", "size"), [((1920, 1080), (1320, 806)), ((1366, 768), (1320, 728)), ((1024, 600), (1024, 640))]
)
def test_geometry_that_is_no_geometry_gives_the_usual_size_as_far_as_the_screen_has_room(
    tmp_path, qtbot, monkeypatch, screen, size
):
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _screen: QRect(0, 0, *screen))
    settings = SettingsFile(tmp_path / "other.json")
    settings.change(geometry="not base64 at all")
    frame = WindowFrame(settings)
    qtbot.addWidget(frame)
    assert (frame.width(), frame.height()) == size


def test_an_empty_passphrase_is_not_tried(window, qtbot):
    window.show()
    screen = window.show_unlock()
    with qtbot.assertNotEmitted(window.unlock_wanted, wait=10):
        QTest.keyClick(screen.passphrase, Qt.Key.Key_Return)
    assert screen.problem.text() == "Type the passphrase of this log first."


def test_the_passphrase_is_sent_with_enter_and_stays_after_a_refusal(window, qtbot):
    window.show()
    screen = window.show_unlock()
    QTest.keyClicks(screen.passphrase, "correct horse")
    with qtbot.waitSignal(window.unlock_wanted) as sent:
        QTest.keyClick(screen.passphrase, Qt.Key.Key_Return)
    assert sent.args == ["correct horse"]
    screen.refuse("That is not the passphrase of this log.")
    assert screen.passphrase.text() == "correct horse"
    assert screen.problem.text() == "That is not the passphrase of this log."


def test_a_locked_log_has_no_actions_of_the_log(window):
    window.show()
    window.show_unlock()
    assert not window.actions_.undo.isEnabled()
    assert not window.actions_.go_weeks.isEnabled()


def test_a_bug_is_reported_in_a_bar_with_a_copy(window, places):
    window.bug_bar.report("Duty Tracker 0, ValueError")
    window.bug_bar.copy_button.click()
    assert QGuiApplication.clipboard().text() == "Duty Tracker 0, ValueError"
    window.bug_bar.hide_button.click()
    assert window.bug_bar.isHidden()


def test_a_log_without_entries_opens_without_a_word_of_warning(window, bare_logbook):
    assert opened(window, bare_logbook).today.parts.panel.need.text() == "0 h 00"


@pytest.mark.parametrize("is_in_front", [True, False])
def test_pictures_for_painting_are_kept_while_the_window_is_in_front(window, qtbot, is_in_front):
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    if not is_in_front:
        window.hide()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is None)
    QPixmapCache.insert("a sign", QPixmap(16, 16))
    window.findChild(Minutely).timeout.emit()
    assert (QPixmapCache.find("a sign", QPixmap()) is True) is is_in_front
    QPixmapCache.remove("a sign")
