"""While the log is locked the line still takes what is typed; after unlocking it is there, with Undo."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from dutytracker.handover import Request, address_of, asked
from dutytracker.security.inbox import seal_line
from dutytracker.security.sealing import new_sealing_key
from dutytracker.store import inbox
from dutytracker.store.inbox_key import public_inbox_key
from dutytracker.ui.locking.came_in_window import CameInWindow
from dutytracker.ui.locking.locked_page import LockedPage
from dutytracker.ui.palette.closed_page import ClosedPage


def minutes_of(running) -> list[int]:
    logbook = running.session._server.workspace.logbook
    return sorted(entry.minutes for entry in logbook.records.whole_log().entries)


@pytest.fixture
def came_in(running, window_of, qtbot):
    """The window that shows what came in, once the log was unlocked."""

    def unlocked() -> CameInWindow:
        running.unlock()
        qtbot.waitUntil(lambda: window_of(CameInWindow) is not None)
        return window_of(CameInWindow)

    return unlocked


def test_a_line_typed_on_the_unlock_screen_is_logged_as_of_then(running, clock, came_in, locked_log):
    screen = running.start()
    typed = clock()
    running.type_into(screen.form.line, "p15")
    assert locked_log.waiting == 1
    assert screen.form.line.text() == ""
    assert "Kept, sealed" in screen.form.standing.text()
    assert "1 line waits in the inbox." in screen.form.standing.text()
    clock.now += timedelta(hours=2)
    came_in()
    (entry,) = running.session._server.workspace.logbook.records.whole_log().entries
    assert entry.recorded_at == typed
    assert locked_log.waiting == 0


def test_what_came_in_is_taken_back_with_one_key(running, came_in):
    screen = running.start()
    running.type_into(screen.form.line, "p15")
    running.type_into(screen.form.line, "c 9-9:20")
    window = came_in()
    assert minutes_of(running) == [15, 20]
    window.undo_button.click()
    assert minutes_of(running) == []
    assert window.undone.text().startswith("Taken back")
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert not window.isVisible()


def test_what_was_changed_since_is_taken_back_one_by_one(running, came_in):
    screen = running.start()
    running.type_into(screen.form.line, "p15")
    window = came_in()
    running.session._server.workspace.log_line("c 20")
    window.undo_button.click()
    assert minutes_of(running) == [15, 20]
    assert "one by one" in window.undone.text()


def test_nothing_is_shown_where_nothing_came_in(running, window_of):
    running.start()
    running.unlock()
    running.settle()
    assert window_of(CameInWindow) is None


def test_a_line_that_is_odd_is_kept_with_the_second_enter(running, locked_log):
    form = running.start().form
    running.type_into(form.line, "c 3h @8")
    if not form.preview.remark.text():
        pytest.skip("nothing is odd about it without the log")
    assert locked_log.waiting == 0
    QTest.keyClick(form.line, Qt.Key.Key_Return)
    assert locked_log.waiting == 1


def test_a_line_that_is_wrong_stays(running, locked_log):
    form = running.start().form
    running.type_into(form.line, "p15 nonsense")
    assert form.line.text() == "p15 nonsense"
    assert "nonsense" in form.preview.text()
    assert locked_log.waiting == 0


def test_a_line_without_a_length_is_asked_for_one(running, locked_log):
    form = running.start().form
    running.type_into(form.line, "p")
    assert "Say how long" in form.preview.text()
    assert locked_log.waiting == 0


def test_the_last_line_can_be_taken_back(running, locked_log):
    form = running.start().form
    running.type_into(form.line, "p15")
    form.back_button.click()
    assert locked_log.waiting == 0
    assert form.standing.text() == "Taken back."
    assert form.back_button.isHidden()


def test_a_timer_is_not_started_and_the_line_says_so(running):
    form = running.start().form
    QTest.keyClicks(form.line, "p")
    QTest.keyClick(form.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert "open log only" in form.preview.text()
    assert form.line.text() == "p"


def test_a_disk_that_is_full_leaves_the_line_where_it_is(running, profile):
    form = running.start().form
    profile.inbox.parent.joinpath("inbox").touch()
    running.type_into(form.line, "p15")
    assert form.line.text() == "p15"
    assert "Nothing was saved" in form.preview.text()


def test_a_line_that_the_log_does_not_take_is_corrected_where_it_is_shown(running, came_in, locked_log):
    screen = running.start()
    running.type_into(screen.form.line, "p15 / a note")
    window = came_in()
    (row,) = window.rows
    assert "Notes are switched off" in row.problem.text()
    assert minutes_of(running) == []
    row.field.setFocus()
    row.field.clear()
    running.type_into(row.field, "p15")
    assert minutes_of(running) == [15]
    assert row.done.text().startswith("Logged")
    assert locked_log.waiting == 0
    assert window.isVisible()


def test_a_correction_that_is_wrong_says_so(running, came_in, locked_log):
    screen = running.start()
    running.type_into(screen.form.line, "p15 / a note")
    (row,) = came_in().rows
    row.field.setText("p15 nonsense")
    row.log_button.click()
    assert "nonsense" in row.problem.text()
    assert locked_log.waiting == 1


def test_a_line_that_is_thrown_away_goes_only_with_the_window(running, came_in, locked_log):
    screen = running.start()
    running.type_into(screen.form.line, "p15 / a note")
    window = came_in()
    (row,) = window.rows
    row.away_button.click()
    row.away_button.click()
    assert row.field.isEnabled()
    row.away_button.click()
    assert locked_log.waiting == 1
    window.close_button.click()
    assert locked_log.waiting == 0


def test_hundreds_of_lines_are_told_and_thrown_away_at_once(running, profile, clock, came_in, locked_log):
    running.start()
    public = public_inbox_key(profile)
    for number in range(60):
        inbox.put(profile, seal_line(public, f"nonsense {number}", clock()))
    for number in range(45):
        inbox.put(profile, seal_line(public, f"p{number + 5}", clock()))
    window = came_in()
    assert len(window.rows) == 40
    said = [one.text() for one in window.findChildren(QLabel)]
    assert {"60 lines wait for you", "And 20 more.", "And 5 more."} <= set(said)
    window.all_away.click()
    assert locked_log.waiting == 60
    window.close_button.click()
    assert locked_log.waiting == 0


def test_a_line_that_is_left_waits_until_the_next_time(running, came_in, locked_log):
    screen = running.start()
    running.type_into(screen.form.line, "p15 / a note")
    came_in().close_button.click()
    assert locked_log.waiting == 1
    running.session.lock()
    assert len(came_in().rows) == 1


def test_what_somebody_else_put_there_is_told(running, profile, clock, came_in):
    running.start()
    inbox.put(profile, b"junk")
    inbox.put(profile, seal_line(new_sealing_key().public, "p15", clock()))
    assert "2 files in the inbox cannot be opened" in came_in().problem.text()


def test_a_line_with_markup_is_shown_as_it_was_typed(running, profile, clock, came_in):
    running.start()
    inbox.put(profile, seal_line(public_inbox_key(profile), "<b>p15</b>", clock()))
    (row,) = came_in().rows
    assert row.field.text() == "<b>p15</b>"


def test_another_program_hands_a_line_to_the_locked_window(running, profile, locked_log, qtbot):
    screen = running.start()
    answers: list[dict[str, object]] = []
    from threading import Thread

    asking = Thread(target=lambda: answers.append(asked(address_of(profile.folder), Request(ask="log", text="p15"))))
    asking.start()
    qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
    asking.join()
    assert answers[0]["document"]["sealed"] is True
    assert locked_log.waiting == 1
    assert "1 line waits" in screen.form.standing.text()


def test_the_window_counts_what_the_palette_kept(running, locked_log):
    screen = running.start()
    running.session.anywhere.open()
    running.type_into(running.palette_page.form.line, "p15")
    assert "1 line waits" in screen.form.standing.text()
    running.palette_page.form.back_button.click()
    assert screen.form.standing.text() == ""


def test_anything_else_is_refused_until_the_log_is_open(running, profile, qtbot):
    running.start()
    answers: list[dict[str, object]] = []
    from threading import Thread

    asking = Thread(target=lambda: answers.append(asked(address_of(profile.folder), Request(ask="undo"))))
    asking.start()
    qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
    asking.join()
    assert "unlock it" in answers[0]["error"]


def test_a_log_that_was_never_unlocked_by_this_program_takes_no_lines_yet(running, profile):
    from dataclasses import replace

    from dutytracker.security.key_file import read_key_file, write_key_file

    write_key_file(profile.key_file, replace(read_key_file(profile.key_file), inbox_key=None))
    screen = running.start()
    assert screen.form is None
    assert isinstance(running.palette_page, ClosedPage)
    running.unlock()
    assert running.lock().form is not None
    assert isinstance(running.palette_page, LockedPage)


def test_the_palette_keeps_what_is_half_typed_and_goes_with_esc(running):
    running.start()
    running.session.anywhere.open()
    page = running.palette_page
    QTest.keyClicks(page.form.line, "p1")
    QTest.keyClick(page.form.line, Qt.Key.Key_Escape)
    assert not running.session.anywhere.palette.isVisible()
    assert page.form.line.text() == "p1"
    running.session.anywhere.open()
    assert page.form.line.selectedText() == "p1"
    page.window_button.click()
    assert running.program.window.isVisible()
