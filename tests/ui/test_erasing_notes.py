"""What was erased in the log is erased in its copies beside the window, now or as soon as it can be."""

from dataclasses import replace
from threading import Event

import pytest

from dutytracker.domain.changes import editing
from dutytracker.domain.errors import DutyError
from dutytracker.logbook.erasing import Erasing
from dutytracker.ui import erasing_notes as module
from dutytracker.ui.erasing_notes import ErasingNotes
from tests.marker_scan import found_in
from tests.ui.sample import WEEK

TUESDAY = WEEK.days[2]
WORD = "Quillfeather"


@pytest.fixture
def entry(workspace):
    """An entry with a note, in the log and in a backup of it."""
    settings = workspace.logbook.settings
    workspace.perform(editing("Switch notes on", settings, replace(settings, notes=True)))
    workspace.log_line(f"p 20 {TUESDAY.isoformat()} / {WORD}", note_is_safe=True)
    workspace.logbook.backups.job().run()
    return workspace.logbook.records.entries_on(TUESDAY)[0]


def is_done(workspace):
    return not workspace.logbook.erasing.is_pending


def files_with_it(workspace):
    return {name for name, _ in found_in([workspace.logbook.profile.folder], [WORD])}


def test_it_begins_at_once(qtbot, workspace, entry):
    ErasingNotes(workspace, workspace)
    assert len(files_with_it(workspace)) == 2
    workspace.perform(workspace.logbook.erasing.of([entry]))
    qtbot.waitUntil(lambda: is_done(workspace))
    assert files_with_it(workspace) == set()


def test_what_was_cut_off_goes_on_after_the_next_opening(qtbot, workspace, entry, monkeypatch):
    monkeypatch.setattr(module, "QUIET_MILLISECONDS", 1)
    workspace.perform(workspace.logbook.erasing.of([entry]))
    assert len(files_with_it(workspace)) == 1
    ErasingNotes(workspace, workspace)
    qtbot.waitUntil(lambda: is_done(workspace))
    assert files_with_it(workspace) == set()


def test_after_the_log_is_left_none_is_begun(qtbot, workspace, entry, monkeypatch):
    monkeypatch.setattr(module, "QUIET_MILLISECONDS", 1)
    workspace.perform(workspace.logbook.erasing.of([entry]))
    erasing = ErasingNotes(workspace, workspace)
    erasing.stop()
    qtbot.wait(30)
    assert not is_done(workspace)


def test_a_second_place_that_is_not_there_is_told_once_and_done_once_it_is_there(qtbot, workspace, entry, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    workspace.logbook.backups.choose_second_place(stick)
    workspace.logbook.backups.job().run()
    stick.rename(tmp_path / "pulled out")
    erasing = ErasingNotes(workspace, workspace)
    with qtbot.waitSignal(erasing.told) as told:
        workspace.perform(workspace.logbook.erasing.of([entry]))
    assert str(stick) in told.args[0]
    with qtbot.assertNotEmitted(erasing.told, wait=200):
        workspace.backed_up.emit("")
    (tmp_path / "pulled out").rename(stick)
    workspace.backed_up.emit("")
    qtbot.waitUntil(lambda: is_done(workspace))
    assert found_in([stick], [WORD]) == set()


def test_what_the_disk_refuses_is_told_and_tried_again(qtbot, workspace, entry, monkeypatch):
    erasing = ErasingNotes(workspace, workspace)

    def refusing(_self):
        def refused():
            raise DutyError("The disk is full.")

        return refused

    with monkeypatch.context() as patch, qtbot.waitSignal(erasing.told) as told:
        patch.setattr("dutytracker.logbook.erasing.Erasing.job", refusing)
        workspace.perform(workspace.logbook.erasing.of([entry]))
    assert told.args[0].endswith("this is tried again. The disk is full.")
    erasing.look()
    qtbot.waitUntil(lambda: is_done(workspace))


def test_nothing_is_done_where_nothing_was_erased(qtbot, workspace, entry):
    erasing = ErasingNotes(workspace, workspace)
    with qtbot.assertNotEmitted(erasing.told, wait=100):
        erasing.look()
    assert len(files_with_it(workspace)) == 2


def test_a_second_place_that_is_not_there_is_told_in_spanish(qtbot, workspace, entry, tmp_path, in_spanish):
    stick = tmp_path / "stick"
    stick.mkdir()
    workspace.logbook.backups.choose_second_place(stick)
    workspace.logbook.backups.job().run()
    stick.rename(tmp_path / "pulled out")
    erasing = ErasingNotes(workspace, workspace)
    with qtbot.waitSignal(erasing.told) as told:
        workspace.perform(workspace.logbook.erasing.of([entry]))
    assert "conéctela" in told.args[0]


def test_what_keeps_it_from_beginning_is_told_in_the_language_of_the_window(qtbot, workspace, entry, monkeypatch):
    def refused(_self):
        raise DutyError("Another program holds the log.")

    monkeypatch.setattr(Erasing, "job", refused)
    monkeypatch.setattr(module, "translate", lambda sentence: f"¡{sentence}!")
    erasing = ErasingNotes(workspace, workspace)
    with qtbot.waitSignal(erasing.told) as told:
        workspace.perform(workspace.logbook.erasing.of([entry]))
    assert told.args[0].endswith("¡Another program holds the log.!")


def test_a_note_erased_while_another_one_is_follows_at_once(qtbot, workspace, entry, monkeypatch):
    workspace.log_line(f"p 25 {TUESDAY.isoformat()} / {WORD} again", note_is_safe=True)
    workspace.logbook.backups.job().run()
    other = next(one for one in workspace.logbook.records.entries_on(TUESDAY) if one.id != entry.id)
    goes_on, job = Event(), Erasing.job

    def held_up(erasing):
        work = job(erasing)

        def done_and_held_up():
            done = work()
            goes_on.wait()
            return done

        return done_and_held_up

    monkeypatch.setattr(Erasing, "job", held_up)
    ErasingNotes(workspace, workspace)
    workspace.perform(workspace.logbook.erasing.of([entry]))
    qtbot.waitUntil(lambda: is_done(workspace))
    workspace.perform(workspace.logbook.erasing.of([other]))
    goes_on.set()
    qtbot.waitUntil(lambda: is_done(workspace))
    assert files_with_it(workspace) == set()
