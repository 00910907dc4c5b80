"""Settings, backups: seen, made, and restored with the keyboard, as a member does."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from dutytracker.domain.changes import adding
from dutytracker.store.backups.container import check
from dutytracker.store.backups.making import ONE_AT_A_TIME
from dutytracker.store.backups.replacing import kept_aside
from dutytracker.ui.restore_window import RestoreWindow
from dutytracker.ui.settings.backups import BackupsSection
from dutytracker.ui.settings.second_place import SecondPlacePart
from tests.builders import an_entry
from tests.ui.looks import looks, shown, take
from tests.ui.sample import NOW

PASSPHRASE = "four plain words here"


@pytest.fixture
def asked(tmp_path):
    """What the computer's own dialogs answer."""
    return {"save": str(tmp_path / "mine.dutybackup"), "open": str(tmp_path / "mine.dutybackup"), "folder": ""}


@pytest.fixture
def made(qtbot, workspace, asked):
    """Makes the section over the log as it is."""

    def making(*, forgets=False):
        place = SecondPlacePart(workspace, lambda _parent: asked["folder"], lambda _folder: forgets)
        section = BackupsSection(
            workspace,
            path_from=lambda _parent, _suggestion: asked["save"],
            backup_from=lambda _parent: asked["open"],
            second_place=place,
        )
        qtbot.addWidget(section)
        section.resize(900, 700)
        section.refresh()
        section.show()
        return section

    return making


@pytest.fixture
def section(made):
    return made()


@pytest.fixture
def dressed(theme, scheme):
    """The application in the colors of the test."""
    theme.choose(scheme)


def says(widget, words):
    return any(words in label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def press(qtbot, button):
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def window(section) -> RestoreWindow:
    assert section.window_ is not None
    return section.window_


def test_before_the_first_backup_it_says_so(section):
    assert section.standing.text() == "No backup was made yet."
    assert not section.table.isVisible()


def test_it_says_when_the_last_one_was_made(workspace, clock, made):
    workspace.logbook.backups.job().run()
    section = made()
    assert section.standing.text() == "Last backup: today at 2:20 PM. It was read back in full and found whole."
    assert [row.cells[0] for row in section.table.rows_model.rows] == ["Today at 2:20 PM"]
    clock.set(NOW + timedelta(days=1))
    section.refresh()
    assert "yesterday at 2:20 PM" in section.standing.text()
    clock.set(NOW + timedelta(days=2))
    section.refresh()
    assert "2026 at 2:20 PM" in section.standing.text()


def test_a_backup_to_a_file_is_made_beside_the_window(qtbot, section, asked):
    press(qtbot, section.backup_button)
    qtbot.waitUntil(section.backup_button.isEnabled, timeout=10_000)
    assert check(Path(asked["save"]))
    assert says(section, f"Saved as {asked['save']}, read back and found whole.")
    assert says(section, "anyone who has this file can read all of it")


def test_a_backup_that_takes_longer_than_a_second_shows_so_and_can_be_canceled(qtbot, section, asked):
    with ONE_AT_A_TIME:
        press(qtbot, section.backup_button)
        assert not section.busy.isVisible()
        qtbot.waitUntil(section.busy.isVisible)
        press(qtbot, section.busy.cancel_button)
        assert says(section, "Stopping…")
    qtbot.waitUntil(section.backup_button.isEnabled, timeout=10_000)
    assert says(section, "Canceled. Nothing was saved.")
    assert section.backup_button.hasFocus()
    assert not section.problem.isVisible()
    assert not section.busy.isVisible()
    assert not Path(asked["save"]).exists()
    press(qtbot, section.backup_button)
    qtbot.waitUntil(section.backup_button.isEnabled, timeout=10_000)
    assert check(Path(asked["save"]))


def test_where_it_cannot_be_saved_it_says_so_and_can_be_tried_again(qtbot, section, asked, tmp_path):
    asked["save"] = str(tmp_path / "gone" / "mine.dutybackup")
    press(qtbot, section.backup_button)
    qtbot.waitUntil(section.problem.isVisible, timeout=10_000)
    assert "cannot be written" in section.problem.text()
    assert section.backup_button.isEnabled()


def test_thinking_better_of_it_does_nothing(qtbot, section, asked):
    asked.update(save="", open="", folder="")
    for button in (section.backup_button, section.restore_button, section.place.choose_button):
        press(qtbot, button)
    assert section.window_ is None
    assert section.backup_button.isEnabled()
    assert not section.problem.isVisible()


def test_a_damaged_backup_is_named(qtbot, workspace, clock, made):
    broken = workspace.logbook.backups.job().run().made
    data = bytearray(broken.read_bytes())
    data[-1] ^= 1
    broken.write_bytes(data)
    section = made()
    qtbot.waitUntil(lambda: section.table.rows_model.rows[0].cells[2] == "Damaged", timeout=10_000)
    assert section.standing.text() == "Every backup on this computer is damaged: back up to a file now."


def test_a_backup_is_looked_at_before_it_takes_the_place_of_the_log(qtbot, workspace, section, asked):
    workspace.perform(adding("Log entries", *(an_entry(number, date=NOW.date()) for number in (1, 2, 3))))
    workspace.logbook.backups.job().written_to(Path(asked["open"]))
    press(qtbot, section.restore_button)
    shown_now = window(section)
    assert not shown_now.passphrase.isVisible()
    with qtbot.waitSignal(workspace.replace_wanted) as wanted:
        press(qtbot, shown_now.go_button)
        qtbot.waitUntil(lambda: shown_now.unpacked is not None, timeout=10_000)
        assert f"The log of member {workspace.logbook.member.code}" in shown_now.held.text()
        assert "3 entries" in shown_now.held.text()
        assert shown_now.leave_button.hasFocus()
        press(qtbot, shown_now.go_button)
    workspace.logbook.close()
    (take_place,) = wanted.args
    assert take_place() == kept_aside(workspace.logbook.profile)[0]


def test_the_passphrase_of_the_backup_is_asked_for(qtbot, workspace, section, asked):
    workspace.logbook.keys.set_passphrase(PASSPHRASE, None)
    workspace.logbook.backups.job().written_to(Path(asked["open"]))
    press(qtbot, section.restore_button)
    shown_now = window(section)
    qtbot.keyClick(shown_now.passphrase, Qt.Key.Key_Return)
    assert shown_now.problem.text() == "Type the passphrase of the backup first."
    qtbot.keyClicks(shown_now.passphrase, "four plain birds here")
    qtbot.keyClick(shown_now.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "not the passphrase" in shown_now.problem.text(), timeout=10_000)
    assert shown_now.passphrase.text() == "four plain birds here"
    assert shown_now.passphrase.hasSelectedText()
    qtbot.keyClicks(shown_now.passphrase, PASSPHRASE)
    qtbot.keyClick(shown_now.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown_now.unpacked is not None, timeout=10_000)
    qtbot.keyClick(shown_now, Qt.Key.Key_Escape)
    assert not list(workspace.logbook.profile.folder.glob(".unpacked-*"))
    assert section.window_ is None


def test_a_window_that_was_left_while_it_read_leaves_nothing_behind(qtbot, workspace, section, asked):
    workspace.logbook.backups.job().written_to(Path(asked["open"]))
    press(qtbot, section.restore_button)
    shown_now = window(section)
    press(qtbot, shown_now.go_button)
    folder = workspace.logbook.profile.folder
    qtbot.waitUntil(lambda: bool(list(folder.glob(".unpacked-*"))), timeout=10_000)
    shown_now.reject()
    qtbot.waitUntil(lambda: not list(folder.glob(".unpacked-*")), timeout=10_000)


def test_what_is_no_backup_is_refused_in_place(qtbot, section, asked, tmp_path):
    Path(asked["open"]).write_text("a letter")
    press(qtbot, section.restore_button)
    assert section.window_ is None
    assert "is no backup of Duty Tracker" in section.problem.text()


def test_enter_on_a_line_opens_that_backup(qtbot, workspace, made):
    backup = workspace.logbook.backups.job().run().made
    section = made()
    section.table.setFocus()
    qtbot.keyClick(section.table, Qt.Key.Key_Return)
    assert str(backup) in [label.text() for label in window(section).findChildren(QLabel)]


def test_a_log_that_was_kept_aside_can_be_put_back(qtbot, workspace, made):
    kept = workspace.logbook.profile.folder / "kept-2026-03-04-200000"
    kept.mkdir()
    for path in (workspace.logbook.profile.database, workspace.logbook.profile.key_file):
        (kept / path.name).write_bytes(path.read_bytes())
    section = made()
    assert [row.cells for row in section.kept.rows_model.rows] == [("March 4, 2026 at 12:00 PM",)]
    with qtbot.waitSignal(workspace.replace_wanted) as wanted:
        press(qtbot, section.put_back_button)
    workspace.logbook.close()
    assert wanted.args[0]().exists()
    assert not kept.exists()


def test_a_second_place_gets_its_first_backup_at_once(qtbot, workspace, section, asked, tmp_path):
    asked["folder"] = str(tmp_path / "stick")
    (tmp_path / "stick").mkdir()
    press(qtbot, section.place.choose_button)
    qtbot.waitUntil(lambda: any((tmp_path / "stick").glob("duty-*.dutybackup")), timeout=10_000)
    assert says(section, f"Every backup is also copied to {tmp_path / 'stick'}")
    assert says(section, "anyone who gets at that folder can read all of it")
    qtbot.waitUntil(lambda: section.standing.text().startswith("Last backup: today"), timeout=10_000)
    press(qtbot, section.place.leave_button)
    assert says(section, "Every backup can go to a second place too")
    assert workspace.logbook.backups.second_place is None


@pytest.mark.usefixtures("in_spanish")
def test_a_second_place_that_is_gone_by_then_is_told_in_the_language_of_the_window(qtbot, section, asked, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    asked["folder"] = str(stick)
    section.place.chosen.disconnect()
    section.place.chosen.connect(lambda: stick.rename(tmp_path / "pulled out"))
    section.place.chosen.connect(section._on_place_chosen)
    press(qtbot, section.place.choose_button)
    qtbot.waitUntil(lambda: "no está: conéctelo" in section.place.problem.text(), timeout=10_000)


def test_a_place_that_cannot_be_one_is_refused_in_place(qtbot, workspace, section, asked):
    asked["folder"] = str(workspace.logbook.profile.folder)
    press(qtbot, section.place.choose_button)
    assert "would be lost with it" in section.place.problem.text()


def test_on_a_computer_that_forgets_a_second_place_is_urged(made, tmp_path, workspace):
    section = made(forgets=True)
    assert "This computer may forget" in section.place.urging.text()
    (tmp_path / "stick").mkdir()
    workspace.logbook.backups.choose_second_place(tmp_path / "stick")
    section.refresh()
    assert section.place.urging.text() == ""


def test_what_stood_in_the_way_of_the_daily_backup_is_said(workspace, section):
    workspace.backed_up.emit("The second place is not there.")
    assert section.place.problem.text() == "The second place is not there."
    workspace.backed_up.emit("")
    assert not section.place.problem.isVisible()


@looks
@pytest.mark.usefixtures("dressed")
def test_pictures_of_a_backup_under_way(qtbot, made, scheme, size):
    section = made()
    shown(qtbot, section, size)
    with ONE_AT_A_TIME:
        press(qtbot, section.backup_button)
        qtbot.waitUntil(section.busy.isVisible)
        take(section, "backups_under_way", scheme, size[0])
        press(qtbot, section.busy.cancel_button)
        take(section, "backups_stopping", scheme, size[0])
    qtbot.waitUntil(section.backup_button.isEnabled, timeout=10_000)


@looks
@pytest.mark.usefixtures("dressed")
def test_pictures(qtbot, workspace, clock, made, scheme, size, tmp_path):  # noqa: PLR0917 - fixtures
    first = made(forgets=True)
    shown(qtbot, first, size)
    take(first, "backups_none", scheme, size[0])
    (tmp_path / "stick").mkdir()
    workspace.logbook.backups.choose_second_place(tmp_path / "stick")
    for day in range(6):
        clock.set(NOW + timedelta(days=day))
        workspace.perform(adding("Log an entry", an_entry(100 + day, date=NOW.date())))
        workspace.logbook.backups.job().run()
    workspace.logbook.keys.set_passphrase(PASSPHRASE, None)
    workspace.logbook.backups.job().run()
    newest = workspace.logbook.backups.newest
    workspace.logbook.backups.kept()[2].path.write_bytes(newest.path.read_bytes()[:-9])
    kept = workspace.logbook.profile.folder / "kept-2026-03-04-200000"
    kept.mkdir()
    (kept / "log.db").touch()
    section = made()
    shown(qtbot, section, size)
    qtbot.waitUntil(lambda: section.table.rows_model.rows != (), timeout=10_000)
    take(section, "backups", scheme, size[0])
    section.look_at(workspace.logbook.backups.newest.path)
    window(section).passphrase.setText(PASSPHRASE)
    take(window(section), "backups_restore", scheme, size[0])
    window(section)._on_go()
    qtbot.waitUntil(lambda: window(section).unpacked is not None, timeout=10_000)
    assert not window(section).busy.isVisible()
    take(window(section), "backups_restore_open", scheme, size[0])
    window(section).reject()
