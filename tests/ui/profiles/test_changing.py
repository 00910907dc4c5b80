"""Another member goes on in the same window: the log of the first is closed before, and nothing of it is lost."""

import sys
import threading
from collections.abc import Iterator
from contextlib import closing

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from dutytracker.app import Program
from dutytracker.cli import main
from dutytracker.domain.changes import adding
from dutytracker.domain.records import LogSettings
from dutytracker.handover import HeldElsewhere, Hold, Request, address_of, asked
from dutytracker.logbook import create_logbook
from dutytracker.paths import profile_in
from dutytracker.profiles import make_member, member_called, member_of, present_members, put_away, rename_member
from dutytracker.ui.first_run.first_run import FirstRun
from dutytracker.ui.places import Places
from dutytracker.ui.profiles.choose_screen import ChooseScreen
from dutytracker.ui.side_bar import SETTINGS
from dutytracker.ui.trouble_screen import TroubleScreen
from dutytracker.ui.unlock_screen import UnlockScreen
from tests.ui.locking.conftest import PASSPHRASE, Running, _at_home, window_of
from tests.ui.looks import looks, take
from tests.ui.sample import TODAY, ZONE_NAME, a_usual_pattern, a_usual_term

__all__ = ["_at_home", "window_of"]

BENS = "a passphrase of Ben"


def a_log(profile, clock, passphrase):
    settings = LogSettings(time_zone=ZONE_NAME)
    with closing(create_logbook(profile, settings=settings, passphrase=passphrase, clock=clock)) as logbook:
        logbook.perform(adding("Begin", a_usual_pattern(), a_usual_term()))


@pytest.fixture
def ann(tmp_path, clock):
    """Ann's log, behind a passphrase."""
    profile = profile_in(tmp_path)
    a_log(profile, clock, PASSPHRASE)
    return rename_member(tmp_path, member_of(profile), "Ann").profile


@pytest.fixture
def ben(tmp_path, ann, clock):
    """Ben's log, behind another one."""
    profile = make_member(tmp_path, "Ben").profile
    a_log(profile, clock, BENS)
    return profile


@pytest.fixture
def running(  # noqa: PLR0917 - fixtures
    qapp, theme, ann, clock, qtbot, monkeypatch
) -> Iterator[Running]:
    """The program over Ann's log, not started yet."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    program = Program(qapp, ann, clock=clock, hold=Hold(ann.lock_file))
    yield Running(program, qtbot)
    program.window.close()
    program.window.deleteLater()
    program.end()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def says(widget, words):
    return any(words in label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def press(button):
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def choose(running, name):
    """Chooses a name by its first letter, as the list has the keyboard."""
    screen = running.wait_for(ChooseScreen)
    session = running.session
    QTest.keyClicks(screen.names, name[0].lower())
    QTest.keyClick(screen.names, Qt.Key.Key_Return)
    return session


def come_back_as(running, name):
    """Another member goes on: waits for a session of its own."""
    before = choose(running, name)
    running.qtbot.waitUntil(lambda: running.session is not before and running.session is not None, timeout=20_000)
    running.settle()


def is_free(profile):
    try:
        Hold(profile.lock_file).release()
    except HeldElsewhere:
        return False
    return True


def test_somebody_else_goes_on_from_the_locked_screen(running, ann, ben):
    screen = running.start()
    assert says(screen, "The log of Ann is locked")
    assert screen.who_button.text() == "I am someone else…"
    press(screen.who_button)
    come_back_as(running, "Ben")
    assert says(running.wait_for(UnlockScreen), "The log of Ben is locked")
    assert is_free(ann)
    assert not is_free(ben)
    places = running.unlock(BENS)
    running.type_into(places.today.parts.entry.line, "p15")
    assert len(running.session._server.workspace.logbook.records.entries_on(places.today.day)) == 1


def test_the_own_name_or_escape_leads_back_to_the_locked_screen(running, ben):
    press(running.start().who_button)
    session = choose(running, "Ann")
    running.wait_for(UnlockScreen)
    press(running.page.who_button)
    QTest.keyClick(running.wait_for(ChooseScreen), Qt.Key.Key_Escape)
    running.wait_for(UnlockScreen)
    assert running.session is session
    running.unlock()


def test_changing_in_the_settings_closes_the_log_and_gives_back_what_was_half_typed(running, ann, ben, window_of):
    running.start()
    places = running.unlock()
    running.type_into(places.today.parts.entry.line, "p15 half", enter=False)
    places.go_section("members")
    press(places.by_key[SETTINGS].members.change_button)
    come_back_as(running, "Ben")
    assert not [one for one in QApplication.allWidgets() if isinstance(one, Places)]
    running.unlock(BENS)
    running.page.go_section("members")
    press(running.page.by_key[SETTINGS].members.change_button)
    come_back_as(running, "Ann")
    places = running.unlock()
    assert places.today.parts.entry.line.text() == "p15 half"


def test_a_running_timer_goes_on_while_another_member_is_there(running, ben):
    running.start()
    places = running.unlock()
    QTest.keyClicks(places.today.parts.entry.line, "p")
    QTest.keyClick(places.today.parts.entry.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    running.session.ask_who()
    come_back_as(running, "Ben")
    running.session.ask_who()
    come_back_as(running, "Ann")
    running.unlock()
    assert len(running.session._server.workspace.logbook.entering.timers()) == 1


def test_a_line_half_typed_on_the_locked_screen_is_there_after_all(running, ben):
    screen = running.start()
    running.type_into(screen.form.line, "e 10 later", enter=False)
    press(screen.who_button)
    choose(running, "Ann")
    running.wait_for(UnlockScreen)
    assert running.unlock().today.parts.entry.line.text() == "e 10 later"


def test_lines_are_taken_for_the_log_that_was_closed_while_it_is_asked_who_it_is(running, ben, ann):
    running.start()
    running.unlock()
    running.session.ask_who()
    running.wait_for(ChooseScreen)
    running.session.anywhere.open()
    running.type_into(running.palette_page.form.line, "p15")
    assert running.session.locked_log.waiting == 1


def test_another_member_begins_a_log_in_the_same_window(running, ann, tmp_path):
    screen = running.start()
    assert screen.who_button.text() == "Another member starts here…"
    press(screen.who_button)
    screen = running.wait_for(ChooseScreen)
    running.qtbot.waitUntil(screen.name.hasFocus)
    running.type_into(screen.name, "Ben")
    running.wait_for(FirstRun)
    assert [one.name for one in present_members(tmp_path)] == ["Ann", "Ben"]
    assert is_free(ann)


def test_who_begins_and_thinks_better_of_it_finds_the_answers_again(running, ann, tmp_path):
    press(running.start().who_button)
    screen = running.wait_for(ChooseScreen)
    running.type_into(screen.name, "Ben")
    first_run = running.wait_for(FirstRun)
    first_run.hours.protected.setText("4-5")
    press(first_run.who_button)
    QTest.keyClick(running.wait_for(ChooseScreen), Qt.Key.Key_Escape)
    assert running.wait_for(FirstRun) is first_run
    assert first_run.hours.protected.text() == "4-5"
    press(first_run.who_button)
    come_back_as(running, "Ann")
    running.unlock()


def test_a_log_that_does_not_open_keeps_nobody_else_from_theirs(running, ann, ben):
    ann.database.write_bytes(b"\x00" * 8192)
    screen = running.start()
    running.type_into(screen.passphrase, PASSPHRASE)
    trouble = running.wait_for(TroubleScreen)
    press(trouble.who_button)
    come_back_as(running, "Ben")
    running.unlock(BENS)


def test_who_was_put_away_comes_back_from_the_names(running, ben, tmp_path):
    put_away(tmp_path, member_called(tmp_path, "Ben"))
    make_member(tmp_path, "Cleo")
    press(running.start().who_button)
    screen = running.wait_for(ChooseScreen)
    assert screen.names.count() == 2
    press(screen.away_button)
    assert [screen.names.item(row).text() for row in range(screen.names.count())] == ["Ben"]
    assert not screen.another_button.isVisible()
    come_back_as(running, "Ben")
    assert says(running.wait_for(UnlockScreen), "The log of Ben is locked")
    assert len(present_members(tmp_path)) == 3


def test_a_log_that_another_window_has_is_shown_there_and_this_one_stays_locked(running, ben, monkeypatch):
    asked_for = []

    def answer(address, request):
        asked_for.append((address, request.ask))
        return {}

    monkeypatch.setattr("dutytracker.app.asked", answer)
    hold = Hold(ben.lock_file)
    press(running.start().who_button)
    choose(running, "Ben")
    running.wait_for(UnlockScreen)
    assert asked_for == [(address_of(ben.folder), "show")]
    hold.release()
    running.unlock()


def test_a_log_that_a_command_has_just_now_is_refused_in_place(running, ben):
    hold = Hold(ben.lock_file)
    press(running.start().who_button)
    choose(running, "Ben")
    running.qtbot.waitUntil(lambda: "does not answer" in running.page.problem.text(), timeout=20_000)
    hold.release()
    come_back_as(running, "Ben")


def other_start(qtbot, tmp_path, *arguments):
    done = []

    def run():
        done.append(main(["--data-dir", str(tmp_path), *arguments]))

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    thread.join()
    return done[0]


def test_a_start_that_does_not_say_who_it_is_finds_the_open_log_locked(running, ben, qtbot, tmp_path):
    running.start()
    running.unlock()
    assert other_start(qtbot, tmp_path) == 0
    screen = running.wait_for(UnlockScreen)
    assert says(screen, "The log of Ann is locked")
    assert screen.who_button.isVisible()


def test_a_start_of_the_member_whose_log_is_open_just_brings_it_to_the_front(running, ben, qtbot, tmp_path):
    running.start()
    running.unlock()
    assert other_start(qtbot, tmp_path, "--profile", "Ann") == 0
    assert isinstance(running.page, Places)


def test_a_start_of_one_who_is_alone_just_brings_the_window_to_the_front(running, qtbot, tmp_path):
    running.start()
    running.unlock()
    assert other_start(qtbot, tmp_path) == 0
    assert isinstance(running.page, Places)


def test_the_key_of_the_palette_does_not_lock(running, ben, qtbot, tmp_path):
    running.start()
    running.unlock()
    assert other_start(qtbot, tmp_path, "quick") == 0
    assert isinstance(running.page, Places)


def test_a_log_without_a_passphrase_asks_who_it_is_when_another_member_starts(  # noqa: PLR0917 - fixtures
    running, ann, ben, clock, qtbot, tmp_path
):
    import shutil

    for path in (ann.database, ann.key_file, ann.head_file):
        path.unlink(missing_ok=True)
    shutil.rmtree(ann.inbox, ignore_errors=True)
    a_log(ann, clock, None)
    running.program.start()
    places = running.wait_for(Places)
    running.type_into(places.today.parts.entry.line, "p15 half", enter=False)
    done = []
    asking = threading.Thread(
        target=lambda: done.append(asked(address_of(ann.folder), Request(ask="lock"))), daemon=True
    )
    asking.start()
    running.wait_for(ChooseScreen)
    qtbot.waitUntil(lambda: bool(done))
    choose(running, "Ann")
    places = running.wait_for(Places)
    assert places.today.parts.entry.line.text() == "p15 half"


@looks
def test_pictures_of_changing_members(running, ben, tmp_path, scheme, size):
    put_away(tmp_path, make_member(tmp_path, "Cleo"))
    screen = running.start()
    running.session.contents._theme.choose(scheme)
    window = running.program.window
    window.resize(*size)
    take(window, "locked_among_several", scheme, size[0])
    press(screen.who_button)
    screen = running.wait_for(ChooseScreen)
    take(window, "change_member", scheme, size[0])
    press(screen.away_button)
    take(window, "change_member_away", scheme, size[0])
    press(screen.away_button)
    press(screen.another_button)
    take(window, "change_member_begin", scheme, size[0])
    screen.ask_who()
    choose(running, "Ann")
    running.wait_for(UnlockScreen)
    running.session.contents.show_first_run(TODAY, ZONE_NAME, is_shared=True)
    take(window, "first_run_among_several", scheme, size[0])
    running.session.contents.show_trouble("The log is damaged. Restore a backup.", is_shared=True)
    take(window, "trouble_among_several", scheme, size[0])
    running.session.open()
    running.contents.side_bar.show()
    running.unlock()
    running.page.go_section("members")
    take(window, "settings_members", scheme, size[0])
