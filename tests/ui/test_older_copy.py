"""An older copy in the place of the log is told in the window, which goes on with what the member chooses."""

from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutytracker.domain.changes import adding
from dutytracker.logbook import open_logbook
from dutytracker.ui.places import Places
from dutytracker.ui.trouble_screen import TroubleScreen
from dutytracker.ui.unlock_screen import UnlockScreen
from tests.builders import an_entry
from tests.ui.looks import looks, take
from tests.ui.test_restoring import (
    PASSPHRASE,
    TODAY,
    a_backup,
    a_log,
    logbook_of,
    page,
    press,
    profile,
    program,
    restore,
    started,
)

__all__ = ["profile", "program"]


@pytest.fixture(params=[None, PASSPHRASE], ids=["open", "behind a passphrase"])
def passphrase(request):
    return request.param


@pytest.fixture
def older(profile, clock, passphrase):
    """The profile of a log in whose place a copy lies that lacks two of three entries."""
    a_log(profile, clock, passphrase=passphrase, entries=1).close()
    copy = profile.database.read_bytes()
    with closing(open_logbook(profile, passphrase=passphrase, clock=clock)) as logbook:
        logbook.perform(adding("Log an entry", an_entry(2, date=TODAY)))
        logbook.perform(adding("Log an entry", an_entry(3, date=TODAY)))
    newer = profile.database.read_bytes()
    profile.database.write_bytes(copy)
    return newer


def unlocked(program, qtbot, passphrase):
    if passphrase is not None:
        qtbot.waitUntil(lambda: isinstance(page(program), UnlockScreen), timeout=10_000)
        qtbot.keyClicks(page(program).passphrase, passphrase)
        qtbot.keyClick(page(program).passphrase, Qt.Key.Key_Return)


def told(program, qtbot, passphrase):
    started(program, qtbot, TroubleScreen if passphrase is None else UnlockScreen)
    unlocked(program, qtbot, passphrase)
    qtbot.waitUntil(lambda: isinstance(page(program), TroubleScreen), timeout=10_000)
    return page(program)


def test_the_screen_says_what_is_missing_and_offers_every_way_on(program, qtbot, older, passphrase):
    screen = told(program, qtbot, passphrase)
    assert "older copy of the log: 2 changes that were saved here" in screen.sentence.text()
    qtbot.waitUntil(program.window.isActiveWindow)
    qtbot.waitUntil(lambda: program.window.focusWidget() is screen.again_button)
    for button in (screen.restore_button, screen.go_on_button):
        QTest.keyClick(program.window.focusWidget(), Qt.Key.Key_Tab)
        assert program.window.focusWidget() is button


def test_who_goes_on_has_the_copy_as_the_log(program, qtbot, older, passphrase):
    screen = told(program, qtbot, passphrase)
    QTest.keyClick(screen.go_on_button, Qt.Key.Key_Space)
    unlocked(program, qtbot, passphrase)
    qtbot.waitUntil(lambda: isinstance(page(program), Places), timeout=10_000)
    assert logbook_of(program).records.entries_on(TODAY) == (an_entry(1, date=TODAY),)


def test_the_newer_log_put_back_by_hand_opens_with_another_try(program, qtbot, older, passphrase, profile):
    screen = told(program, qtbot, passphrase)
    profile.database.write_bytes(older)
    press(qtbot, screen.again_button)
    unlocked(program, qtbot, passphrase)
    qtbot.waitUntil(lambda: isinstance(page(program), Places), timeout=10_000)
    assert len(logbook_of(program).records.entries_on(TODAY)) == 3


def test_a_backup_takes_the_place_of_the_copy(  # noqa: PLR0917 - fixtures
    program, qtbot, older, passphrase, clock, tmp_path
):
    backup = a_backup(tmp_path, clock, entries=4)
    screen = told(program, qtbot, passphrase)
    program.session.replacing.backup_from = lambda _parent: str(backup)
    press(qtbot, screen.restore_button)
    restore(qtbot, program.session.replacing.dialog)
    qtbot.waitUntil(lambda: isinstance(page(program), Places), timeout=10_000)
    assert len(logbook_of(program).records.entries_on(TODAY)) == 4


def test_a_disk_that_does_not_let_go_on_says_so(program, qtbot, older, passphrase, monkeypatch):
    screen = told(program, qtbot, passphrase)

    def refused(*_):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("pathlib.Path.rename", refused)
    press(qtbot, screen.go_on_button)
    assert "cannot be written" in page(program).sentence.text()
    assert page(program).go_on_button.isHidden()


@looks
@pytest.mark.parametrize("passphrase", [None])
def test_pictures(  # noqa: PLR0917 - fixtures
    qtbot, program, older, passphrase, scheme, size
):
    program._settings.change(theme=scheme)
    told(program, qtbot, passphrase)
    program.window.resize(*size)
    take(program.window, "older_copy", scheme, size[0])
