"""The backup of the day is made beside the window, once, and the last one when the program ends."""

from datetime import timedelta

from dutytracker.domain.changes import adding
from dutytracker.domain.errors import DutyError
from dutytracker.store.backups.container import check
from dutytracker.ui import backing_up as module
from dutytracker.ui.backing_up import BackingUp, close_and_back_up
from tests.builders import an_entry
from tests.ui.sample import NOW


def backups_of(workspace):
    return sorted(workspace.logbook.profile.backups.glob("*.dutybackup"))


def test_the_first_opening_of_the_day_makes_a_backup(qtbot, workspace, monkeypatch):
    monkeypatch.setattr(module, "QUIET_MILLISECONDS", 1)
    with qtbot.waitSignal(workspace.backed_up) as told:
        backing_up = BackingUp(workspace, workspace)
    assert told.args == [""]
    (backup,) = backups_of(workspace)
    assert check(backup)
    backing_up.look()
    assert backups_of(workspace) == [backup]


def test_the_first_change_of_another_day_makes_the_next_one(qtbot, workspace, clock, monkeypatch):
    monkeypatch.setattr(module, "QUIET_MILLISECONDS", 1)
    with qtbot.waitSignal(workspace.backed_up):
        BackingUp(workspace, workspace)
    workspace.perform(adding("Log an entry", an_entry(1, date=NOW.date())))
    clock.set(NOW + timedelta(days=1))
    with qtbot.waitSignal(workspace.backed_up):
        workspace.perform(adding("Log an entry", an_entry(2, date=NOW.date())))
    assert len(backups_of(workspace)) == 2


def test_a_day_without_a_change_makes_none(qtbot, workspace, clock):
    backing_up = BackingUp(workspace, workspace)
    for day in range(3):
        clock.set(NOW + timedelta(days=day))
        with qtbot.waitSignal(workspace.backed_up):
            backing_up.look()
    assert len(backups_of(workspace)) == 1


def test_what_stands_in_its_way_is_told(qtbot, workspace, tmp_path):
    workspace.logbook.backups.choose_second_place(tmp_path)
    (tmp_path / "gone").mkdir()
    workspace.logbook.backups.choose_second_place(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    backing_up = BackingUp(workspace, workspace)
    with qtbot.waitSignal(workspace.backed_up) as told, qtbot.assertNotEmitted(backing_up.failed):
        backing_up.look()
    assert "is not there: connect it" in told.args[0]
    assert len(backups_of(workspace)) == 1


def test_what_stands_in_its_way_is_told_in_the_language_of_the_window(qtbot, workspace, tmp_path, in_spanish):
    (tmp_path / "gone").mkdir()
    workspace.logbook.backups.choose_second_place(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    backing_up = BackingUp(workspace, workspace)
    with qtbot.waitSignal(workspace.backed_up) as told:
        backing_up.look()
    assert "no está: conéctelo" in told.args[0]


def test_a_log_that_cannot_be_copied_is_told_and_tried_again(qtbot, workspace):
    key_file = workspace.logbook.profile.key_file
    key_file.rename(key_file.with_name("elsewhere"))
    backing_up = BackingUp(workspace, workspace)
    with qtbot.waitSignal(backing_up.failed) as told:
        backing_up.look()
    assert told.args[0].startswith("The backup of today could not be made. The key file")
    key_file.with_name("elsewhere").rename(key_file)
    with qtbot.waitSignal(workspace.backed_up) as told:
        backing_up.look()
    assert told.args == [""]


def test_after_the_log_is_left_none_is_begun(qtbot, workspace, monkeypatch):
    monkeypatch.setattr(module, "QUIET_MILLISECONDS", 1)
    backing_up = BackingUp(workspace, workspace)
    backing_up.stop()
    qtbot.wait(30)
    assert backups_of(workspace) == []


def test_the_end_keeps_what_was_changed_last(workspace):
    workspace.logbook.backups.job().run()
    workspace.perform(adding("Log an entry", an_entry(1, date=NOW.date())))
    close_and_back_up(workspace.logbook)
    assert len(backups_of(workspace)) == 2


def test_the_end_closes_a_log_also_where_no_backup_can_be_made(workspace):
    workspace.logbook.profile.key_file.unlink()
    close_and_back_up(workspace.logbook)
    assert backups_of(workspace) == []
    assert not workspace.logbook.profile.database.with_name("log.db-wal").exists()


def test_the_end_closes_a_log_that_gives_no_key(workspace, monkeypatch):
    def refuse():
        raise DutyError("The log is in use.")

    monkeypatch.setattr(workspace.logbook.backups, "job", refuse)
    close_and_back_up(workspace.logbook)
    assert backups_of(workspace) == []
    assert not workspace.logbook.profile.database.with_name("log.db-wal").exists()
