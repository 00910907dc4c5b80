"""A second place gets the newest backup, read back there, and is named where it cannot be reached."""

import errno
import json
import os
import time
from datetime import timedelta
from pathlib import Path

import pytest

from dutytracker.domain.changes import adding
from dutytracker.domain.errors import DutyError
from dutytracker.security.durable import NotSaved
from dutytracker.store.backups import second_place as elsewhere
from dutytracker.store.backups.container import check
from dutytracker.store.backups.making import make_backup
from dutytracker.store.backups.naming import backup_name
from dutytracker.store.backups.second_place import (
    carry_over,
    check_second_place,
    choose_second_place,
    leave_second_place,
    mark_anew,
    second_place,
    thin_out_there,
)
from tests.builders import a_logbook, an_entry
from tests.store.backups.conftest import AT, key_of


@pytest.fixture
def stick(tmp_path):
    """A folder elsewhere."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def made(logbook, at=AT):
    return make_backup(logbook.profile, key_of(logbook), at=at)


def test_a_folder_is_remembered_until_it_is_left(logbook, stick):
    assert second_place(logbook.profile) is None
    chosen = choose_second_place(logbook.profile, stick)
    assert second_place(logbook.profile) == chosen
    assert chosen.folder == stick
    leave_second_place(logbook.profile)
    assert second_place(logbook.profile) is None
    leave_second_place(logbook.profile)


def test_the_newest_backup_is_copied_there_once(logbook, stick):
    choose_second_place(logbook.profile, stick)
    assert carry_over(logbook.profile, AT) is None
    backup = made(logbook)
    there = carry_over(logbook.profile, AT)
    assert there.parent == stick
    assert there.read_bytes() == backup.read_bytes()
    assert carry_over(logbook.profile, AT) is None
    assert list(stick.iterdir()) == [there]


def test_what_lies_there_is_thinned_out_but_never_what_is_another_log_s(logbook, stick, tmp_path):
    other = a_logbook(tmp_path / "other")
    for book in (logbook, other):
        choose_second_place(book.profile, stick)
        make_backup(book.profile, key_of(book), at=AT)
        carry_over(book.profile, AT)
    others = next(path for path in stick.iterdir() if second_place(other.profile).mark in path.name)
    (stick / "letter.docx").write_bytes(b"a letter")
    logbook.perform(adding("Log an entry", an_entry(77)))
    made(logbook, AT + timedelta(hours=1))
    there = carry_over(logbook.profile, AT + timedelta(hours=1))
    thin_out_there(logbook.profile, AT + timedelta(hours=1))
    assert sorted(stick.iterdir()) == sorted([there, others, stick / "letter.docx"])
    other.close()


def test_a_backup_that_was_damaged_there_is_copied_again_beside_it(logbook, stick):
    choose_second_place(logbook.profile, stick)
    made(logbook)
    broken = carry_over(logbook.profile, AT)
    broken.write_bytes(broken.read_bytes()[:-1])
    again = carry_over(logbook.profile, AT)
    assert again != broken
    assert check(again)
    assert broken.exists()


def test_a_clock_that_was_years_ahead_for_a_day_keeps_no_later_backup_away(logbook, stick):
    choose_second_place(logbook.profile, stick)
    ahead = AT + timedelta(days=2000)
    made(logbook, ahead)
    carry_over(logbook.profile, ahead)
    logbook.perform(adding("Log an entry", an_entry(77)))
    backup = made(logbook)
    assert made(logbook) is None
    assert carry_over(logbook.profile, AT).read_bytes() == backup.read_bytes()
    assert carry_over(logbook.profile, AT) is None


def test_half_a_copy_that_a_killed_program_left_there_goes_after_a_day(logbook, stick):
    place = choose_second_place(logbook.profile, stick)
    made(logbook)
    names = [f".{backup_name(AT, mark=mark)}.{ending}" for mark in (place.mark, "0" * 8) for ending in ("ab", "cd")]
    for name in names:
        (stick / name).write_bytes(b"half")
        if name.endswith("ab"):
            os.utime(stick / name, (time.time() - 2 * 86_400,) * 2)
    there = carry_over(logbook.profile, AT)
    assert sorted(stick.iterdir()) == sorted([there, *(stick / name for name in names[1:])])


def test_a_place_that_is_not_there_is_named_and_served_when_it_is_back(logbook, stick):
    choose_second_place(logbook.profile, stick)
    made(logbook)
    stick.rename(stick.with_name("pulled out"))
    with pytest.raises(DutyError, match="is not there: connect it, or choose another"):
        carry_over(logbook.profile, AT)
    stick.with_name("pulled out").rename(stick)
    assert carry_over(logbook.profile, AT).exists()


def test_where_the_place_takes_nothing_it_says_so(logbook, stick, monkeypatch):
    choose_second_place(logbook.profile, stick)
    made(logbook)

    def refuse(_path):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("dutytracker.store.backups.second_place.open_private", refuse)
    with pytest.raises(NotSaved, match="stick cannot be written"):
        carry_over(logbook.profile, AT)
    assert list(stick.iterdir()) == []


def test_what_cannot_be_a_second_place_is_refused(logbook, stick):
    with pytest.raises(DutyError, match="There is no folder"):
        choose_second_place(logbook.profile, stick / "gone")
    logbook.profile.backups.mkdir()
    for folder in (logbook.profile.folder, logbook.profile.backups):
        with pytest.raises(DutyError, match="would be lost with it"):
            choose_second_place(logbook.profile, folder)
    assert second_place(logbook.profile) is None


def test_a_place_is_tried_before_it_is_chosen_and_nothing_is_left_there(logbook, stick):
    check_second_place(logbook.profile, stick)
    assert list(stick.iterdir()) == []


def test_a_place_that_takes_nothing_is_refused_at_once(logbook, stick, monkeypatch):
    def refuse(*_arguments):
        raise NotSaved("The stick is full.")

    monkeypatch.setattr(elsewhere, "replace_file", refuse)
    with pytest.raises(NotSaved):
        choose_second_place(logbook.profile, stick)
    assert second_place(logbook.profile) is None


def test_a_place_that_gives_back_something_else_is_refused(logbook, stick, monkeypatch):
    monkeypatch.setattr(Path, "read_bytes", lambda _self: b"something else")
    with pytest.raises(DutyError, match="did not keep what was written"):
        check_second_place(logbook.profile, stick)
    assert list(stick.iterdir()) == []


def test_a_place_that_gives_nothing_back_is_refused(logbook, stick, monkeypatch):
    def break_off(_self):
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(Path, "read_bytes", break_off)
    with pytest.raises(NotSaved, match="Input/output error"):
        check_second_place(logbook.profile, stick)
    assert list(stick.iterdir()) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"folder": "stick"},
        {"folder": 3},
        {"mark": "xy"},
        {"mark": "abcd"},
        {"left": ["x"]},
        {"left": None},
        {"format": "x"},
    ],
)
def test_a_note_that_cannot_be_understood_is_none_and_can_be_written_again(logbook, stick, changes):
    choose_second_place(logbook.profile, stick)
    note = logbook.profile.second_place
    note.write_text(json.dumps(json.loads(note.read_text()) | changes))
    assert second_place(logbook.profile) is None
    assert choose_second_place(logbook.profile, stick) == second_place(logbook.profile)


def test_where_the_note_cannot_be_removed_it_says_so(logbook):
    logbook.profile.second_place.mkdir()
    with pytest.raises(NotSaved):
        leave_second_place(logbook.profile)


def test_backups_that_were_given_up_go_once_a_newer_one_is_there(logbook, stick):
    place = choose_second_place(logbook.profile, stick)
    made(logbook)
    old = carry_over(logbook.profile, AT)
    mark_anew(logbook.profile, place)
    new = carry_over(logbook.profile, AT)
    assert not old.exists()
    assert list(stick.iterdir()) == [new]
    assert second_place(logbook.profile).left == ()


def test_what_cannot_be_removed_there_is_tried_again(logbook, stick):
    place = choose_second_place(logbook.profile, stick)
    made(logbook)
    in_the_way = stick / backup_name(AT, mark=place.mark)
    in_the_way.mkdir()
    mark_anew(logbook.profile, place)
    with pytest.raises(NotSaved):
        carry_over(logbook.profile, AT)
    assert second_place(logbook.profile).left == (place.mark,)
