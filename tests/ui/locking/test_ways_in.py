"""The ways into a locked log beside its passphrase, in the whole program, with keys."""

from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from dutytracker.logbook import open_logbook
from dutytracker.ui.locking.new_passphrase import NewPassphraseWindow
from dutytracker.ui.places import Places
from tests.security.keyrings import LockedKeyring, use
from tests.ui.locking.conftest import PASSPHRASE
from tests.ui.looks import looks, take

__all__ = ["use"]


@pytest.fixture
def sheet(profile):
    """The recovery sheet of the log."""
    with closing(open_logbook(profile, passphrase=PASSPHRASE)) as logbook:
        return logbook.keys.recovery_sheet(PASSPHRASE)


@pytest.fixture
def keyring(profile, use):
    """The keyring that opens the log."""
    ring = use()
    with closing(open_logbook(profile, passphrase=PASSPHRASE)) as logbook:
        logbook.keys.set_keyring(PASSPHRASE, wanted=True)
    return ring


def press(widget, key=Qt.Key.Key_Return):
    QTest.keyClick(widget, key)


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def says(widget, words):
    return any(words in label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def lock(running):
    """Locks with the key in the main window, which is in front again once a dialog over it is closed."""
    running.settle()
    running.program.window.activateWindow()
    running.qtbot.waitUntil(running.program.window.isActiveWindow)
    return running.lock()


def by_sheet(running):
    """The screen where the groups are typed, begun with the link."""
    screen = running.start()
    press(screen.sheet_button, Qt.Key.Key_Space)
    assert screen.sheet.line.isVisibleTo(screen)
    assert not screen.passphrase.isVisibleTo(screen)
    return screen


def test_the_sheet_opens_the_log_and_a_new_passphrase_is_asked_for_at_once(running, sheet, window_of, profile):
    screen = by_sheet(running)
    running.type_into(screen.sheet.line, " ".join(sheet.groups).lower())
    running.wait_for(Places)
    running.qtbot.waitUntil(lambda: window_of(NewPassphraseWindow) is not None)
    asking = window_of(NewPassphraseWindow)
    assert asking.focusWidget() is asking.new
    running.type_into(asking.new, "battery staple", enter=False)
    running.type_into(asking.again, "battery stable")
    assert says(asking, "The two are not the same")
    asking.again.clear()
    running.type_into(asking.again, "battery staple")
    running.qtbot.waitUntil(lambda: window_of(NewPassphraseWindow) is None)
    lock(running)
    running.unlock("battery staple")


def test_the_new_passphrase_may_be_put_off(running, sheet, window_of):
    screen = by_sheet(running)
    running.type_into(screen.sheet.line, "".join(sheet.groups))
    running.wait_for(Places)
    running.qtbot.waitUntil(lambda: window_of(NewPassphraseWindow) is not None)
    asking = window_of(NewPassphraseWindow)
    press(asking)
    assert says(asking, "Type the new passphrase")
    press(asking, Qt.Key.Key_Escape)
    running.settle()
    assert window_of(NewPassphraseWindow) is None
    lock(running)
    running.unlock(PASSPHRASE)
    running.settle()
    assert window_of(NewPassphraseWindow) is None


def test_a_group_that_is_mistyped_is_named_while_it_is_typed(running, sheet):
    screen = by_sheet(running)
    groups = [*sheet.groups]
    running.type_into(screen.sheet.line, " ".join(groups[:3]), enter=False)
    assert says(screen, "3 of 8 groups are right so far")
    running.type_into(screen.sheet.line, " ".join(reversed(groups[4:6])), enter=False)
    assert says(screen, "The fourth group is wrong: check it")
    assert screen.sheet.line.property("wrong")
    press(screen.sheet.line)
    assert says(screen, "The fourth group is wrong: check it")
    screen.sheet.line.clear()
    running.type_into(screen.sheet.line, " ".join(groups), enter=False)
    assert says(screen, "All 8 groups are right: press Enter")
    assert screen.problem.text() == ""
    screen.sheet.line.clear()
    running.type_into(screen.sheet.line, groups[0])
    assert says(screen, "1 of 8 groups are there")


def test_the_sheet_of_another_log_is_refused_in_place(running, sheet):
    from dutytracker.security.recovery_key import RecoveryKey

    screen = by_sheet(running)
    typed = " ".join(RecoveryKey(bytes(20)).groups)
    running.type_into(screen.sheet.line, typed)
    running.qtbot.waitUntil(lambda: "not the recovery sheet of this log" in screen.problem.text(), timeout=20_000)
    assert screen.sheet.line.text() == typed
    click(screen.sheet_button)
    assert screen.problem.text() == ""
    running.unlock()


def test_without_a_sheet_and_a_keyring_only_the_passphrase_is_offered(running):
    screen = running.start()
    assert not screen.sheet_button.isVisibleTo(screen)
    assert not screen.keyring_button.isVisibleTo(screen)


def test_the_keyring_opens_the_log_by_one_button(running, keyring):
    screen = running.start()
    press(screen.keyring_button, Qt.Key.Key_Space)
    running.wait_for(Places)
    assert running.contents.side_bar.footer.text().startswith("Opens with your passphrase, or for whoever is signed in")


def test_a_keyring_that_does_not_answer_leaves_the_passphrase(running, keyring, use):
    use(LockedKeyring)
    screen = running.start()
    click(screen.keyring_button)
    running.qtbot.waitUntil(lambda: "does not answer or is locked" in screen.problem.text(), timeout=20_000)
    running.unlock()


@looks
@pytest.mark.usefixtures("keyring")
def test_pictures_of_the_locked_log(running, sheet, theme, scheme, size):
    screen = running.start()
    theme.choose(scheme)
    window = running.program.window
    window.resize(*size)
    window.show()
    take(window, "locked_ways", scheme, size[0])
    click(screen.sheet_button)
    take(window, "locked_sheet", scheme, size[0])
    running.type_into(screen.sheet.line, " ".join(sheet.groups[:2]) + " 12345", enter=False)
    take(window, "locked_sheet_wrong", scheme, size[0])
    screen.sheet.line.clear()
    running.type_into(screen.sheet.line, " ".join(sheet.groups), enter=False)
    take(window, "locked_sheet_right", scheme, size[0])
    press(screen.sheet.line)
    running.wait_for(Places)
    running.settle()
    asking = running.contents.findChild(NewPassphraseWindow)
    take(asking, "new_passphrase", scheme, size[0])
