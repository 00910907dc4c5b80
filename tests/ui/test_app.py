"""The program: what the window shows at the start, and one program for each log."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from dutytracker.app import Program, chosen_profile, run, tell_before_start
from dutytracker.domain.errors import DutyError
from dutytracker.domain.records import LogSettings
from dutytracker.handover import Hold, Request, address_of, asked
from dutytracker.logbook import create_logbook
from dutytracker.paths import Profile, profile_in
from dutytracker.profiles import make_member, member_called, present_members, rename_member
from dutytracker.ui.desktop import ways_in
from dutytracker.ui.first_run.first_run import FirstRun
from dutytracker.ui.places import Places
from dutytracker.ui.review.review_place import ReviewPlace
from dutytracker.ui.theme import DARK, LIGHT
from dutytracker.ui.trouble_screen import TroubleScreen
from dutytracker.ui.unit.unit_sheet import UnitSheet
from dutytracker.ui.unlock_screen import UnlockScreen
from tests.stewards import share_file
from tests.ui.sample import ZONE_NAME
from tests.ui.unit.files import a_file


@pytest.fixture
def profile(tmp_path) -> Profile:
    profile = profile_in(tmp_path)
    profile.folder.mkdir(parents=True)
    return profile


@pytest.fixture
def program(qapp, theme, profile, monkeypatch) -> Iterator[Program]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    program = Program(qapp, profile)
    yield program
    end(program)


def end(program: Program) -> None:
    """Closes the program as its own loop would."""
    program.window.close()
    program.window.deleteLater()
    program.end()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def page(program: Program) -> object:
    return program.session.contents.pages.currentWidget() if program.session else None


def started(program: Program, qtbot, kind: type) -> object:
    program.start()
    qtbot.waitUntil(lambda: isinstance(page(program), kind))
    return page(program)


def corners(program: Program) -> list[str]:
    """The colors at the right edge of the window, which no card covers."""
    picture = program.window.grab().toImage()
    return [picture.pixelColor(picture.width() - 2, y).name() for y in (2, picture.height() - 2)]


def begun(profile: Profile, passphrase: str | None) -> None:
    create_logbook(profile, settings=LogSettings(time_zone=ZONE_NAME), passphrase=passphrase).close()


def test_the_first_start_asks_three_questions_and_then_shows_today(program, qtbot, profile):
    first_run = started(program, qtbot, FirstRun)
    for _ in range(3):
        first_run.skip()
    assert isinstance(page(program), Places)
    assert page(program).today.parts.entry.line.hasFocus()
    assert profile.database.exists()


def test_a_log_without_a_passphrase_opens_by_itself(program, qtbot, profile):
    begun(profile, None)
    started(program, qtbot, Places)


@pytest.mark.parametrize("turns", range(4))
def test_the_keyboard_is_in_the_line_of_a_window_that_comes_to_the_front_while_it_is_filled(
    program, qtbot, profile, turns
):
    begun(profile, None)
    program.window.show()
    program._begin_session()
    for _ in range(turns):
        QApplication.processEvents()
    with pytest.deprecated_call():
        QApplication.setActiveWindow(program.window)
    qtbot.waitUntil(lambda: isinstance(page(program), Places))
    line = page(program).today.parts.entry.line
    qtbot.waitUntil(line.isVisible)
    assert QApplication.focusWidget() is line


def test_a_locked_log_opens_with_its_passphrase_only(program, qtbot, profile):
    begun(profile, "correct horse")
    screen = started(program, qtbot, UnlockScreen)
    QTest.keyClicks(screen.passphrase, "wrong horse")
    QTest.keyClick(screen.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(screen.problem.text()))
    assert screen.problem.text().startswith("That is not the passphrase")
    QTest.keyClicks(screen.passphrase, "correct horse")
    QTest.keyClick(screen.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(page(program), Places))
    assert program.session.contents.side_bar.footer.text() == "Protected by your passphrase"


def test_a_damaged_log_says_what_to_do_and_is_left_as_it_is(program, qtbot, profile):
    begun(profile, None)
    profile.database.write_bytes(b"\x00" * 8192)
    screen = started(program, qtbot, TroubleScreen)
    assert screen.sentence.text().endswith(".")
    assert profile.database.read_bytes() == b"\x00" * 8192


def test_the_whole_window_follows_a_change_of_the_theme(program, qtbot, profile):
    begun(profile, None)
    places = started(program, qtbot, Places)
    places.go_section("appearance")
    QTest.keyClick(program.window.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(program.window.focusWidget(), Qt.Key.Key_Right)
    assert set(corners(program)) == {DARK.window.name()}
    QTest.keyClick(program.window.focusWidget(), Qt.Key.Key_Left)
    assert set(corners(program)) == {LIGHT.window.name()}


def test_an_error_nobody_expected_comes_up_in_the_bar(program, qtbot, profile, capsys):
    begun(profile, None)
    started(program, qtbot, Places)
    sys.excepthook(ValueError, ValueError("secret"), None)
    assert not program.session.contents.bug_bar.isHidden()
    assert "secret" not in capsys.readouterr().err


def test_a_second_start_raises_the_first_and_ends(program, qtbot, profile, tmp_path):
    begun(profile, None)
    with Hold(profile.lock_file):
        started(program, qtbot, Places)
        assert second_start(qtbot, tmp_path) == 0


def ends_with_its_window() -> bool:
    """True where the program that is made last ends once its window is closed."""
    return QApplication.quitOnLastWindowClosed()


def second_start(qtbot, data_dir: Path, *arguments: str) -> int:
    """How a second start ends while this process is the first."""
    done: list[int] = []
    thread = threading.Thread(target=lambda: done.append(_start(data_dir, *arguments)), daemon=True)
    thread.start()
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    thread.join()
    return done[0]


def test_the_program_ends_with_its_window_unless_it_is_to_stay(program, qtbot, profile, tmp_path):
    begun(profile, None)
    with Hold(profile.lock_file):
        started(program, qtbot, Places)
        assert ends_with_its_window()
        program.session.contents._settings.change(stays_open=True)
        assert not ends_with_its_window()
        program.window.close()
        assert second_start(qtbot, tmp_path) == 0
        assert program.window.isVisible()
    program.session.contents._settings.change(stays_open=False)
    assert ends_with_its_window()


def test_started_with_the_session_it_is_there_without_its_window(qtbot, profile, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(ways_in, "tray_is_there", lambda: True)
    begun(profile, None)
    program = Program(QApplication.instance(), profile, in_background=True)
    with Hold(profile.lock_file):
        started(program, qtbot, Places)
        assert not ends_with_its_window()
        assert second_start(qtbot, tmp_path, "--in-background") == 0
        assert not program.window.isVisible()
        assert second_start(qtbot, tmp_path) == 0
        assert program.window.isVisible()
        assert program.session.contents.isVisible()
    end(program)


def test_started_with_the_session_where_nothing_brings_it_back_it_waits_in_the_task_bar(qtbot, profile, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    begun(profile, None)
    program = Program(QApplication.instance(), profile, in_background=True)
    program.start()
    qtbot.waitUntil(program.window.isMinimized)
    program.session.following.show_window()
    assert not program.window.isMinimized()
    end(program)


def test_without_its_window_it_takes_a_passphrase_once_it_is_shown(qtbot, profile, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    begun(profile, "a passphrase")
    program = Program(QApplication.instance(), profile, in_background=True)
    with Hold(profile.lock_file):
        started(program, qtbot, UnlockScreen)
        assert second_start(qtbot, tmp_path) == 0
        qtbot.waitUntil(page(program).passphrase.hasFocus)
    end(program)


def a_share(tmp_path):
    path = tmp_path / "from a member.dutyshare"
    path.write_bytes(share_file(1))
    return path


def members_in(program):
    """How many members Review shows of the open collection."""
    review = program.session.contents.places.get("review") if program.session else None
    sight = review.desk.sight if isinstance(review, ReviewPlace) else None
    return 0 if sight is None else len(sight.standing)


def test_a_share_opened_by_a_double_click_lands_in_review_once_the_log_is_open(qtbot, profile, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    begun(profile, "a passphrase")
    program = Program(QCoreApplication.instance(), profile, files=[a_share(tmp_path)])
    unlock = started(program, qtbot, UnlockScreen)
    unlock.entered.emit("a passphrase")
    qtbot.waitUntil(lambda: members_in(program) == 1, timeout=20_000)
    program.session.contents.places["review"].desk.end()
    end(program)


def test_a_second_start_with_a_share_hands_it_to_the_first(program, qtbot, profile, tmp_path):
    begun(profile, None)
    with Hold(profile.lock_file):
        started(program, qtbot, Places)
        assert second_start(qtbot, tmp_path, str(a_share(tmp_path))) == 0
        qtbot.waitUntil(lambda: members_in(program) == 1, timeout=20_000)
    program.session.contents.places["review"].desk.end()


def test_a_first_start_with_a_unit_file_adopts_it_with_the_hours_in_one_step(qtbot, profile, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    program = Program(QCoreApplication.instance(), profile, files=[a_file(tmp_path)])
    first_run = started(program, qtbot, FirstRun)
    first_run.unit.clinic.choose("South")
    first_run.proceed()
    first_run.proceed()
    first_run.skip()
    places = page(program)
    assert isinstance(places, Places)
    logbook = program.session.contents.workspace.logbook
    assert (logbook.unit.file.unit, logbook.member.clinic) == ("North Coast", "South")
    assert [term.label for term in logbook.terms] == ["Contract of 2026"]
    assert len(logbook.patterns) == 1
    assert logbook.undo_label == "First run"
    program.session.contents.workspace.undo()
    assert (logbook.unit.file, logbook.terms, logbook.patterns) == (None, (), ())
    end(program)


def test_a_second_start_with_a_unit_file_shows_it_in_the_first(program, qtbot, profile, tmp_path):
    begun(profile, None)
    with Hold(profile.lock_file):
        places = started(program, qtbot, Places)
        assert second_start(qtbot, tmp_path, str(a_file(tmp_path))) == 0
        qtbot.waitUntil(lambda: isinstance(places.units.sheet, UnitSheet))
    places.units.sheet.reject()


def test_a_second_start_for_quick_entry_opens_the_palette_of_the_first(program, qtbot, profile, tmp_path):
    begun(profile, None)
    with Hold(profile.lock_file):
        started(program, qtbot, Places)
        palette = program.session.anywhere.palette
        assert not palette.isVisible()
        assert second_start(qtbot, tmp_path, "quick") == 0
        qtbot.waitUntil(palette.isVisible)
    palette.close()


def test_without_its_window_it_shows_what_a_second_start_brings(qtbot, profile, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(ways_in, "tray_is_there", lambda: True)
    begun(profile, None)
    program = Program(QApplication.instance(), profile, in_background=True)
    with Hold(profile.lock_file):
        program.start()
        qtbot.waitUntil(lambda: program.session is not None)
        assert second_start(qtbot, tmp_path, str(a_file(tmp_path))) == 0
        assert program.window.isVisible()
        qtbot.waitUntil(lambda: isinstance(page(program).units.sheet, UnitSheet))
    page(program).units.sheet.reject()
    end(program)


def test_a_share_that_is_not_there_is_refused_before_a_window_opens(tmp_path):
    assert _start(tmp_path, str(tmp_path / "gone.dutyshare")) == 2


def test_a_line_from_the_command_line_is_shown_in_the_open_window(program, qtbot, profile):
    begun(profile, None)
    places = started(program, qtbot, Places)
    answers: list[dict[str, object]] = []
    request = Request(ask="log", text="p15 earlier")
    thread = threading.Thread(target=lambda: answers.append(asked(address_of(profile.folder), request)), daemon=True)
    thread.start()
    qtbot.waitUntil(lambda: bool(answers))
    thread.join()
    assert len(places.today.parts.day.table.rows_model.rows) == 1


def test_the_smoke_start_paints_and_quits(tmp_path):
    assert _start(tmp_path, "--smoke") == 0


def test_the_store_is_not_imported_before_the_window_is_painted():
    heavy = "{'sqlalchemy', 'sqlcipher3', 'alembic', 'typst', 'xlsxwriter', 'cryptography'}"
    check = f"import sys, dutytracker.app; sys.exit(bool({heavy} & set(sys.modules)))"
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    assert subprocess.run([sys.executable, "-c", check], env=environment, timeout=60, check=False).returncode == 0


def _start(data_dir: Path, *arguments: str) -> int:
    command = [sys.executable, "-m", "dutytracker", "--data-dir", str(data_dir), *arguments]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, env=environment, timeout=60, check=False).returncode


@pytest.fixture
def two_members(tmp_path):
    """Ann, whose log has a passphrase, and Ben, who has not begun."""
    begun(profile_in(tmp_path), "correct horse")
    rename_member(tmp_path, member_called(tmp_path, "default"), "Ann")
    make_member(tmp_path, "Ben")
    return present_members(tmp_path)


def test_a_start_that_names_nobody_asks_who_it_is(qapp, two_members, tmp_path):
    def choose():
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_B)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    QTimer.singleShot(200, choose)
    assert chosen_profile(two_members, tmp_path) == profile_in(tmp_path, "ben")


def test_a_window_with_the_names_that_is_closed_ends_the_start(qapp, two_members, tmp_path):
    QTimer.singleShot(200, lambda: [one.close() for one in qapp.topLevelWidgets() if one.isVisible()])
    assert chosen_profile(two_members, tmp_path) is None


def test_a_second_start_goes_to_the_member_whose_log_is_open(two_members, tmp_path):
    with Hold(two_members[1].profile.lock_file):
        assert chosen_profile(two_members, tmp_path) == two_members[1].profile


def test_a_member_who_was_added_begins_with_the_first_run(qapp, theme, two_members, qtbot, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    program = Program(qapp, two_members[1].profile)
    try:
        first_run = started(program, qtbot, FirstRun)
        for _ in range(3):
            first_run.skip()
        assert isinstance(page(program), Places)
    finally:
        end(program)
    assert two_members[1].profile.database.exists()


def test_a_folder_in_which_nothing_can_be_made_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(DutyError, match="cannot be written"):
        run(profile_in(tmp_path / "file" / "below"))


def test_why_the_program_does_not_start_is_shown_in_a_window(qapp, monkeypatch):
    seen: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: seen.append(box.text()))

    tell_before_start("Everything was moved.")

    assert seen == ["Everything was moved."]
