"""Settings, safety: every way into the log, made and taken away with the keyboard, as a member does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from shiboken6 import isValid

from dutytracker.domain.errors import DutyError
from dutytracker.logbook import open_logbook
from dutytracker.security.faults import NoKeyringWay, WrongRecoveryKey
from dutytracker.security.recovery_key import RecoveryKey, read_recovery_key
from dutytracker.ui.settings.confirm_window import ConfirmWindow
from dutytracker.ui.settings.safety import SafetySection
from dutytracker.ui.settings.sheet_window import SheetWindow
from tests.security.keyrings import LockedKeyring, PlainKeyring, use
from tests.ui.looks import looks, shown, take
from tests.ui.settings.renewing import renewing

__all__ = ["use"]

PASSPHRASE = "four plain words here"


@pytest.fixture
def safety(qtbot, workspace):
    """The section of a log behind a passphrase."""
    workspace.logbook.keys.set_passphrase(PASSPHRASE, None)
    section = renewing(SafetySection(workspace), workspace)
    qtbot.addWidget(section)
    section.resize(900, 700)
    section.show()
    return section


@pytest.fixture
def dressed(theme, scheme):
    """The application in the colors of the test."""
    theme.choose(scheme)


def says(widget, words):
    return any(words in label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def window(section, kind):
    """The one window of that kind that is open over the section."""
    [found] = [each for each in section.findChildren(kind) if each.isVisible()]
    return found


def confirm(qtbot, section, passphrase=PASSPHRASE):
    """Types the passphrase into the window that asks for it, presses Enter, and waits until it is done or refused."""
    asking = window(section, ConfirmWindow)
    asking.passphrase.clear()
    qtbot.keyClicks(asking.passphrase, passphrase)
    qtbot.keyClick(asking.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_gone(asking) or bool(asking.problem.text()), timeout=20_000)
    return asking


def is_gone(asking):
    """True once a window was closed, and perhaps deleted."""
    return not isValid(asking) or not asking.isVisible()


def test_a_sheet_is_made_shown_once_and_opens_the_log(qtbot, safety, workspace):
    assert says(safety, "There is none, so nobody can open the log if you forget the passphrase")
    assert not safety.recovery.revoke_button.isVisible()
    click(qtbot, safety.recovery.make_button)
    assert says(window(safety, ConfirmWindow), "opens the log from the moment it is made")
    assert not says(window(safety, ConfirmWindow), "gets a new key")
    with qtbot.waitSignal(safety.passphrase_changed):
        confirm(qtbot, safety)
    sheet = window(safety, SheetWindow)
    groups = [label.text() for label in sheet.findChildren(QLabel) if len(label.text()) == 5]
    key = read_recovery_key(" ".join(groups))
    assert says(safety, "beside your passphrase")
    assert says(safety, "The log opens with your passphrase, or with the recovery sheet")
    workspace.logbook.close()
    open_logbook(workspace.logbook.profile, recovery=key).close()


def test_a_sheet_that_is_nowhere_yet_is_not_closed_at_once(qtbot, safety):
    click(qtbot, safety.recovery.make_button)
    confirm(qtbot, safety)
    sheet = window(safety, SheetWindow)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    assert says(sheet, "neither printed nor saved")
    click(qtbot, sheet.close_button)
    assert not sheet.isVisible()


def test_a_sheet_is_saved_as_a_page_that_says_who_can_use_it(qtbot, safety, tmp_path):
    click(qtbot, safety.recovery.make_button)
    confirm(qtbot, safety)
    sheet = window(safety, SheetWindow)
    assert says(sheet, "Whoever gets this file can open your log with it")
    sheet.output.path_from = lambda *_asked: str(tmp_path / "sheet.pdf")
    with qtbot.waitSignal(sheet.output.done):
        click(qtbot, sheet.save_button)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "sheet.pdf").stat().st_mode & 0o077 == 0
    click(qtbot, sheet.close_button)
    assert not sheet.isVisible()


def test_a_wrong_passphrase_stays_in_its_window_and_makes_nothing(qtbot, safety, workspace):
    click(qtbot, safety.recovery.make_button)
    asking = confirm(qtbot, safety, "wrong")
    assert asking.isVisible()
    assert says(asking, "That is not the passphrase of this log")
    assert asking.passphrase.text() == "wrong"
    assert workspace.logbook.keys.sheet_made_on is None
    confirm(qtbot, safety, "")
    assert says(asking, "Type the passphrase of this log first")
    qtbot.keyClick(asking, Qt.Key.Key_Escape)
    assert not asking.isVisible()


def test_a_new_sheet_says_before_that_the_old_one_goes(qtbot, safety, workspace):
    old = workspace.logbook.keys.recovery_sheet(PASSPHRASE)
    safety.refresh()
    click(qtbot, safety.recovery.make_button)
    asking = window(safety, ConfirmWindow)
    assert says(asking, "then opens nothing any more: the log gets a new key, and so does every automatic backup")
    assert says(asking, "Backup files that you saved elsewhere before still open with the old sheet")
    confirm(qtbot, safety)
    workspace.logbook.close()
    with pytest.raises(WrongRecoveryKey):
        open_logbook(workspace.logbook.profile, recovery=old)


def test_a_sheet_is_revoked(qtbot, safety, workspace):
    workspace.logbook.keys.recovery_sheet(PASSPHRASE)
    safety.refresh()
    click(qtbot, safety.recovery.revoke_button)
    confirm(qtbot, safety)
    assert workspace.logbook.keys.sheet_made_on is None
    assert says(safety, "The log opens with your passphrase only")


def test_whoever_forgot_the_passphrase_types_the_groups_in_its_place(qtbot, safety, workspace):
    key = workspace.logbook.keys.recovery_sheet(PASSPHRASE)
    safety.refresh()
    assert says(safety, "type the eight groups of the recovery sheet in its place")
    for field, text in ((safety.old, " ".join(key.groups)), (safety.new, "new one"), (safety.again, "new one")):
        qtbot.keyClicks(field, text)
    qtbot.keyClick(safety.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: says(safety, "From now on the log opens with the new passphrase"), timeout=20_000)
    workspace.logbook.close()
    open_logbook(workspace.logbook.profile, passphrase="new one").close()


def test_a_log_that_anyone_can_open_is_offered_no_other_way(qtbot, workspace):
    section = SafetySection(workspace)
    qtbot.addWidget(section)
    section.show()
    assert says(section, "so there is nothing to recover. Set a passphrase first")
    assert says(section, "nothing for the keyring to open")
    assert not section.recovery.make_button.isVisible()
    assert not section.keyring.option.box.isEnabled()


def test_the_keyring_is_turned_on_and_off_with_the_passphrase(qtbot, safety, workspace, use):
    use()
    keys = workspace.logbook.keys
    assert not safety.keyring.option.box.isChecked()
    assert "employer's administrator can open it" in safety.keyring.option.sentence()
    click(qtbot, safety.keyring.option.box)
    confirm(qtbot, safety)
    assert keys.has_keyring
    assert safety.keyring.option.box.isChecked()
    assert says(safety, "or for whoever is signed in as you at this computer")
    keys.recovery_sheet(PASSPHRASE)
    safety.refresh()
    assert says(safety, "with your passphrase, with the recovery sheet, or for whoever is signed in as you")
    click(qtbot, safety.keyring.option.box)
    assert says(window(safety, ConfirmWindow), "If you leave them out, the sheet stops working")
    confirm(qtbot, safety)
    assert not keys.has_keyring
    assert keys.sheet_made_on is None
    workspace.logbook.close()
    with pytest.raises(NoKeyringWay):
        open_logbook(workspace.logbook.profile, keyring=True)


def test_the_groups_of_the_sheet_keep_it_when_the_keyring_is_turned_off(qtbot, safety, workspace, use):
    use()
    keys = workspace.logbook.keys
    keys.set_keyring(PASSPHRASE, wanted=True)
    sheet = keys.recovery_sheet(PASSPHRASE)
    safety.refresh()
    click(qtbot, safety.keyring.option.box)
    asking = window(safety, ConfirmWindow)
    qtbot.keyClicks(asking.sheet.line, " ".join(sheet.groups[:3]) + " 12345")
    assert says(asking, "The fourth group is wrong")
    confirm(qtbot, safety)
    assert asking.isVisible()
    assert keys.has_keyring
    asking.sheet.line.clear()
    qtbot.keyClicks(asking.sheet.line, " ".join(RecoveryKey(bytes(20)).groups))
    confirm(qtbot, safety)
    assert says(asking, "not the recovery sheet of this log")
    asking.sheet.line.clear()
    qtbot.keyClicks(asking.sheet.line, " ".join(sheet.groups))
    confirm(qtbot, safety)
    assert not keys.has_keyring
    assert says(safety, "From now on the keyring opens the log no longer")
    workspace.logbook.close()
    open_logbook(workspace.logbook.profile, recovery=sheet).close()


def test_a_window_at_work_does_not_close_and_does_it_once(qtbot, safety, workspace):
    click(qtbot, safety.recovery.make_button)
    asking = window(safety, ConfirmWindow)
    made = []
    asking.made.connect(made.append)
    qtbot.keyClicks(asking.passphrase, PASSPHRASE)
    qtbot.keyClick(asking.passphrase, Qt.Key.Key_Return)
    qtbot.keyClick(asking, Qt.Key.Key_Return)
    qtbot.keyClick(asking, Qt.Key.Key_Escape)
    assert asking.isVisible()
    assert asking.do_button.text() == "Working …"
    qtbot.waitUntil(lambda: is_gone(asking), timeout=20_000)
    assert len(made) == 1


def test_a_keyring_that_was_thought_better_of_stays_off(qtbot, safety, workspace, use):
    use()
    click(qtbot, safety.keyring.option.box)
    qtbot.keyClick(window(safety, ConfirmWindow), Qt.Key.Key_Escape)
    assert not safety.keyring.option.box.isChecked()
    assert not workspace.logbook.keys.has_keyring


def test_without_a_keyring_one_sentence_says_so(qtbot, safety, use):
    use(PlainKeyring)
    click(qtbot, safety.keyring.option.box)
    assert says(safety, "This computer has no keyring that this program can use")
    assert not safety.keyring.option.box.isChecked()
    assert not [each for each in safety.findChildren(ConfirmWindow) if each.isVisible()]


def test_a_locked_keyring_is_named_where_it_is_asked_for(qtbot, safety, use):
    use(LockedKeyring)
    click(qtbot, safety.keyring.option.box)
    asking = confirm(qtbot, safety)
    assert says(asking, "does not answer or is locked")


def test_a_key_file_that_cannot_be_read_is_said_and_not_a_crash(qtbot, safety, workspace):
    workspace.logbook.profile.key_file.write_bytes(b"{")
    safety.refresh()
    assert says(safety, "is damaged. It was left as it is")


def test_a_key_file_that_is_damaged_meanwhile_is_said_where_the_passphrase_is_asked_for(qtbot, safety, workspace, use):
    use()
    workspace.logbook.keys.recovery_sheet(PASSPHRASE)
    workspace.logbook.keys.set_keyring(PASSPHRASE, wanted=True)
    safety.refresh()
    workspace.logbook.profile.key_file.write_bytes(b"{")
    for button in (safety.recovery.make_button, safety.recovery.revoke_button, safety.keyring.option.box):
        button.click()
        asking = confirm(qtbot, safety)
        qtbot.waitUntil(lambda shown=asking: "The key file" in shown.problem.text())
        asking.reject()
        qtbot.waitUntil(lambda: not [one for one in safety.findChildren(ConfirmWindow) if one.isVisible()])


def test_a_first_passphrase_that_cannot_be_set_is_marked_where_it_was_typed(qtbot, workspace, monkeypatch):
    def refuse(*_arguments, **_more):
        raise DutyError("Another program holds the log.")

    monkeypatch.setattr(workspace.logbook.keys, "passphrase_change", refuse)
    section = SafetySection(workspace)
    qtbot.addWidget(section)
    section.show()
    section.activateWindow()
    for field in (section.new, section.again):
        qtbot.keyClicks(field, PASSPHRASE)
    click(qtbot, section.set_button)
    assert says(section, "Another program holds the log")
    assert section.new.hasSelectedText()


def test_every_window_is_reached_with_the_keyboard_and_named(qtbot, safety):
    click(qtbot, safety.recovery.make_button)
    asking = window(safety, ConfirmWindow)
    assert asking.passphrase.accessibleName() == "Passphrase"
    assert asking.windowTitle()
    assert asking.focusWidget() is asking.passphrase
    confirm(qtbot, safety)
    sheet = window(safety, SheetWindow)
    assert sheet.focusWidget() is sheet.print_button


@looks
@pytest.mark.usefixtures("dressed")
def test_pictures_of_the_ways_in(qtbot, workspace, scheme, size, use):
    use()
    section = renewing(SafetySection(workspace), workspace)
    shown(qtbot, section, size)
    take(section, "safety_open", scheme, size[0])
    workspace.logbook.keys.set_passphrase(PASSPHRASE, None)
    section.refresh()
    take(section, "safety_passphrase", scheme, size[0])
    workspace.logbook.keys.recovery_sheet(PASSPHRASE)
    workspace.logbook.keys.set_keyring(PASSPHRASE, wanted=True)
    section.refresh()
    take(section, "safety_all_ways", scheme, size[0])
    click(qtbot, section.recovery.make_button)
    take(window(section, ConfirmWindow), "safety_new_sheet", scheme, size[0])
    confirm(qtbot, section, "wrong")
    take(window(section, ConfirmWindow), "safety_new_sheet_wrong", scheme, size[0])
    confirm(qtbot, section)
    sheet = window(section, SheetWindow)
    take(sheet, "safety_sheet", scheme, size[0])
    sheet.reject()
    take(sheet, "safety_sheet_not_kept", scheme, size[0])
    sheet.reject()
    click(qtbot, section.keyring.option.box)
    asking = window(section, ConfirmWindow)
    take(asking, "safety_keyring_off", scheme, size[0])
    qtbot.keyClicks(asking.sheet.line, "ABCDE")
    take(asking, "safety_keyring_off_wrong", scheme, size[0])
    QApplication.processEvents()
