"""The palette: logged from any program, and back there."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutytracker.domain.duties import Duty
from tests.ui.palette.conftest import opened
from tests.ui.sample import TODAY
from tests.ui.today.test_timer import a_minute_later

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
Key = Qt.Key


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, held)
    QApplication.processEvents()


def write(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)


def entries(page, day=TODAY) -> list[tuple[Duty, int]]:
    return [(each.duty, each.minutes) for each in page._workspace.logbook.records.entries_on(day)]


def test_it_floats_over_all_programs_and_is_in_no_task_bar(anywhere):
    flags = anywhere.palette.windowFlags()
    assert flags & Qt.WindowType.FramelessWindowHint
    assert flags & Qt.WindowType.WindowStaysOnTopHint
    assert anywhere.palette.windowType() is Qt.WindowType.Tool


def test_it_opens_in_the_middle_of_the_screen_with_the_keyboard_in_the_line(anywhere, page):
    screen = QGuiApplication.primaryScreen().availableGeometry()
    shown = anywhere.palette.frameGeometry()
    assert abs(shown.center().x() - screen.center().x()) <= 1
    assert screen.contains(shown)
    assert page.form.line.hasFocus()
    assert page.moment.text() == "Thursday, November 19 · 2:20 PM"


def test_a_window_manager_that_puts_it_into_a_corner_does_not_leave_it_there(anywhere, page, qtbot):
    opened(anywhere)
    spot, handle = anywhere.palette.pos(), anywhere.palette.windowHandle()
    with qtbot.waitSignal(handle.xChanged):
        handle.setPosition(0, 0)
    assert handle.position() == QPoint(0, 0)
    qtbot.waitUntil(lambda: handle.position() == spot)


def test_p15_enter_logs_says_so_and_is_gone(anywhere, page):
    write("p15")
    press(Key.Key_Return)
    assert entries(page) == [(Duty.CALL, 15)]
    assert not anywhere.palette.isVisible()
    assert anywhere.confirmation.isVisible()
    assert anywhere.confirmation.bar.text() == "Logged: Patient calls, 15 min, 2:05 – 2:20 PM"


def test_what_is_noted_already_is_not_told_as_another_change(anywhere, page):
    write("p15")
    press(Key.Key_Return)
    opened(anywhere)
    press(Key.Key_Up)
    press(Key.Key_Return)
    assert anywhere.confirmation.bar.text() == "Nothing had to be changed: it was noted already."
    assert anywhere.confirmation.undo_button.isHidden()


def test_esc_closes_and_the_text_is_there_next_time_to_be_typed_over(anywhere, page):
    write("c 20 @9")
    press(Key.Key_Escape)
    assert not anywhere.palette.isVisible()
    page = opened(anywhere)
    assert page.form.line.selectedText() == "c 20 @9"
    write("p15")
    assert page.form.line.text() == "p15"


def test_after_a_click_elsewhere_the_text_goes_on_where_it_was(anywhere, page, window):
    write("c 20 ")
    window.activateWindow()
    QApplication.processEvents()
    QApplication.processEvents()
    assert not anywhere.palette.isVisible()
    page = opened(anywhere)
    write("lunch")
    assert page.form.line.text() == "c 20 lunch"


def test_what_is_refused_stays_and_says_why(anywhere, page):
    write("co 15")
    press(Key.Key_Return)
    assert anywhere.palette.isVisible()
    assert page.form.line.text() == "co 15"
    assert "co" in page.form.preview.text()


def test_what_is_odd_needs_enter_twice_and_again_after_esc(anywhere, page):
    write("c 3h @9")
    press(Key.Key_Return)
    assert entries(page) == []
    press(Key.Key_Escape)
    page = opened(anywhere)
    press(Key.Key_Return)
    assert entries(page) == []
    assert page.form.preview.remark.isVisible()
    press(Key.Key_Return)
    assert entries(page) == [(Duty.CHART, 180)]


def test_ctrl_z_takes_back_what_was_logged_and_stays(anywhere, page):
    write("p15")
    press(Key.Key_Return)
    page = opened(anywhere)
    press(Key.Key_Z, CONTROL)
    assert entries(page) == []
    assert anywhere.palette.isVisible()
    assert page.undo_bar.text() == "Taken back: Logged: Patient calls, 15 min, 2:05 – 2:20 PM"
    press(Key.Key_Y, CONTROL)
    assert entries(page) == [(Duty.CALL, 15)]


def test_ctrl_z_with_nothing_to_take_back_says_so(anywhere, page):
    while page._workspace.undo():
        pass
    page.undo_bar.hide()
    press(Key.Key_Z, CONTROL)
    assert page.undo_bar.text() == "There is nothing to take back."


def test_the_last_length_is_mended_with_up_digits_enter(anywhere, page):
    write("p15")
    press(Key.Key_Return)
    page = opened(anywhere)
    press(Key.Key_Up)
    assert ("Enter", "changes the entry") in page.keys._rows
    write("10")
    press(Key.Key_Return)
    assert entries(page) == [(Duty.CALL, 10)]
    assert not anywhere.palette.isVisible()


def test_esc_first_leaves_an_entry_that_is_edited(anywhere, page):
    write("p15")
    press(Key.Key_Return)
    page = opened(anywhere)
    press(Key.Key_Up)
    press(Key.Key_Escape)
    assert anywhere.palette.isVisible()
    assert page.form.line.text() == ""
    assert not page.form.is_editing
    press(Key.Key_Escape)
    assert not anywhere.palette.isVisible()
    assert entries(page) == [(Duty.CALL, 15)]


def test_an_entry_that_was_only_looked_at_is_left_when_the_palette_goes(anywhere, page, window):
    page._workspace.log_line("e 20 @2pm")
    write("c 30 ")
    press(Key.Key_Up)
    assert page.form.is_editing
    window.activateWindow()
    QApplication.processEvents()
    QApplication.processEvents()
    page = opened(anywhere)
    assert not page.form.is_editing
    assert page.form.line.text() == "c 30 "


def test_an_old_entry_is_changed_after_a_reason_given_in_the_palette(anywhere, page, clock, places):
    page._workspace.log_line("p15 @9")
    clock.set(TODAY + timedelta(days=9), 10)
    places.follow_the_clock()
    (old,) = page._workspace.logbook.records.entries_on(TODAY)
    page.form.edit(old)
    write("25")
    press(Key.Key_Return)
    assert page.undo_bar.reason.hasFocus()
    assert not places.undo_bar.reason.isVisible()
    assert not places.today.parts.undo_bar.reason.isVisible()
    write("forgot the end")
    press(Key.Key_Return)
    assert entries(page) == [(Duty.CALL, 25)]
    assert not anywhere.palette.isVisible()


def test_shift_enter_starts_a_timer_and_ctrl_t_logs_it(anywhere, page, places, clock):
    assert page.strip.isHidden()
    write("c")
    press(Key.Key_Return, SHIFT)
    assert not anywhere.palette.isVisible()
    assert anywhere.confirmation.bar.text() == "Timing Charting"
    a_minute_later(places.today.parts.timer, clock, 20)
    page = opened(anywhere)
    assert page.strip.isVisible()
    assert page.strip.words.text().startswith("20 min · since 2:20 PM")
    press(Key.Key_T, CONTROL)
    assert entries(page) == [(Duty.CHART, 20)]
    assert not anywhere.palette.isVisible()


def test_ctrl_t_without_a_timer_does_nothing(anywhere, page):
    press(Key.Key_T, CONTROL)
    assert anywhere.palette.isVisible()
    assert entries(page) == []


def test_a_timer_nobody_watched_is_answered_in_the_window(anywhere, page, places, clock, qtbot):
    write("c")
    press(Key.Key_Return, SHIFT)
    clock.now += timedelta(hours=3)
    places.today.parts.timer.watch._on_minute()
    page = opened(anywhere)
    assert "Was it Charting" in page.strip.below.text()
    assert page.strip.stop_button.isHidden()
    with qtbot.waitSignal(anywhere.window_wanted):
        press(Key.Key_T, CONTROL)
    assert entries(page) == []


def test_the_key_of_a_favorite_logs_once_beside_the_open_window(anywhere, page, window):
    assert window.isVisible()
    press(Key.Key_1, CONTROL | ALT)
    assert entries(page) == [(Duty.CALL, 15)]
    assert not anywhere.palette.isVisible()


def test_a_favorite_leaves_what_is_half_typed(anywhere, page):
    write("c 20 @")
    press(Key.Key_1, CONTROL | ALT)
    assert opened(anywhere).form.line.text() == "c 20 @"


def test_the_key_of_a_favorite_logs_from_any_program(anywhere, places):
    anywhere.log_favorite(1)
    assert not anywhere.palette.isVisible()
    assert entries(anywhere.page) == [(Duty.CALL, 15)]
    assert anywhere.confirmation.bar.text().startswith("Logged: Patient calls, 15 min")


def test_a_favorite_that_is_odd_opens_the_palette_with_its_line(anywhere, clock):
    clock.set(TODAY, 19, 30)
    anywhere.log_favorite(1)
    QApplication.processEvents()
    assert anywhere.palette.isVisible()
    assert entries(anywhere.page) == []
    assert anywhere.page.form.line.text() == "CALL 15m"
    press(Key.Key_Return)
    assert entries(anywhere.page) == [(Duty.CALL, 15)]


def test_an_odd_favorite_wants_one_more_enter_in_an_open_palette_too(anywhere, page, clock):
    clock.set(TODAY, 19, 30)
    press(Key.Key_1, CONTROL | ALT)
    assert anywhere.palette.isVisible()
    press(Key.Key_Return)
    assert entries(page) == [(Duty.CALL, 15)]


def test_its_key_brings_the_keyboard_back_into_the_line(anywhere, page):
    press(Key.Key_Tab)
    assert not page.form.line.hasFocus()
    assert opened(anywhere).form.line.hasFocus()


def test_the_timer_is_stopped_from_any_program(anywhere, page, places, clock):
    write("c")
    press(Key.Key_Return, SHIFT)
    a_minute_later(places.today.parts.timer, clock, 5)
    anywhere.stop_timer()
    assert entries(page) == [(Duty.CHART, 5)]
    assert "Charting, 5 min" in anywhere.confirmation.bar.text()


def test_a_timer_that_cannot_be_stopped_says_why_in_the_palette(anywhere, page, places, clock):
    write("c")
    press(Key.Key_Return, SHIFT)
    a_minute_later(places.today.parts.timer, clock, 5)
    clock.now -= timedelta(minutes=10)
    anywhere.stop_timer()
    QApplication.processEvents()
    assert anywhere.palette.isVisible()
    assert page.undo_bar.isVisible()
    assert page.undo_bar.text().startswith("The timer begins after now, so the clock was moved")


def test_it_knows_what_was_logged_in_the_window_meanwhile(anywhere, page, places):
    press(Key.Key_Escape)
    places._workspace.log_line("e 20 @2pm")
    page = opened(anywhere)
    press(Key.Key_Up)
    assert page.form.line.text().startswith("e 20")


def test_it_follows_the_clock_while_it_is_open(anywhere, page, clock):
    write("p15")
    clock.now += timedelta(minutes=1)
    page._minute.timeout.emit()
    assert page.moment.text().endswith("2:21 PM")
    assert "2:06 – 2:21 PM" in page.form.preview.text()


def test_its_favorites_are_learned_anew_with_the_week_though_nothing_was_changed(anywhere, page, places, clock):
    for weeks, line in ((2, "n 40 @8"), (0, "n 25 @9"), (0, "n 25 @10")):
        clock.set(TODAY - timedelta(weeks=weeks), 14, 20)
        places._workspace.log_line(line)
    page = opened(anywhere)
    press(Key.Key_Escape)
    before = page.favorites.row.shown
    clock.set(TODAY + timedelta(days=7), 9, 0)
    shown = opened(anywhere).favorites.row.shown
    assert shown != before
    assert (Duty.CONS, 25) in {(favorite.duty, favorite.minutes) for favorite in shown}


def test_every_part_is_reached_with_tab_and_has_a_name(anywhere, page):
    reached = []
    for _ in range(20):
        press(Key.Key_Tab)
        widget = QApplication.focusWidget()
        if widget is page.form.line:
            break
        reached.append(widget.accessibleName())
    assert reached[0] == "Log"
    assert all(reached)
    assert len(reached) > 4


def test_it_fits_on_a_screen_that_is_narrower_than_it_would_be(anywhere, page, monkeypatch):
    narrow = QRect(0, 0, 520, 400)
    monkeypatch.setattr(type(QGuiApplication.primaryScreen()), "availableGeometry", lambda _screen: narrow)
    write("p15 noshow")
    anywhere.palette._fit()
    QApplication.processEvents()
    assert anywhere.palette.contentsRect().width() - 2 * anywhere.palette._room <= 520
    assert page.keys.geometry().right() <= page.rect().right()


@pytest.mark.parametrize("text", ["", "c 3h @9", "co 15", "undone c 30"])
def test_it_is_as_high_as_what_it_has_to_say(anywhere, page, text):
    write(text)
    for _ in range(3):
        QApplication.processEvents()
    room = anywhere.palette.contentsRect()
    inside = QRect(page.keys.mapTo(anywhere.palette, QPoint(0, 0)), page.keys.size())
    assert room.contains(inside)
    assert room.bottom() - inside.bottom() < 60
