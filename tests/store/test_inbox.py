"""Lines wait in files of their own until the log takes them in."""

import os
import stat
from pathlib import Path

import pytest

from dutytracker.domain.errors import DutyError
from dutytracker.logbook.taken_in import LABEL
from dutytracker.paths import Profile
from dutytracker.security.durable import NotSaved
from dutytracker.security.inbox import FORMAT, INFO, STEP_BYTES
from dutytracker.store import inbox


@pytest.fixture
def profile(tmp_path):
    return Profile(tmp_path / "profile")


def held(profile: Profile) -> list[bytes]:
    return [one.data for one in inbox.waiting(profile)]


def test_lines_wait_in_the_order_in_which_they_came(profile):
    lines = [b"first", b"second", b"third"]
    for line in lines:
        inbox.put(profile, line)
    assert held(profile) == lines
    assert inbox.waiting_names(profile) == [one.name for one in inbox.waiting(profile)]


def test_nothing_waits_where_there_is_no_inbox(profile):
    assert inbox.waiting(profile) == ()
    inbox.remove(profile, "000001-00000000.line")
    inbox.set_aside(profile, "000001-00000000.line")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_this_user_can_read_them_and_nothing_else_is_left_behind(profile):
    name = inbox.put(profile, b"a line")
    assert stat.S_IMODE(profile.inbox.stat().st_mode) == 0o700
    assert stat.S_IMODE((profile.inbox / name).stat().st_mode) == 0o600
    assert list(profile.inbox.iterdir()) == [profile.inbox / name]


def test_a_line_is_on_the_disk_before_it_is_acknowledged(profile, monkeypatch):
    synced = []
    fsync = os.fsync
    monkeypatch.setattr(os, "fsync", lambda handle: (synced.append(os.fstat(handle).st_mode), fsync(handle))[1])
    inbox.put(profile, b"a line")
    assert any(map(stat.S_ISREG, synced))
    assert any(map(stat.S_ISDIR, synced))


def test_what_was_logged_is_removed(profile):
    first, second = inbox.put(profile, b"first"), inbox.put(profile, b"second")
    inbox.remove(profile, first)
    assert inbox.waiting_names(profile) == [second]
    inbox.put(profile, b"third")
    assert held(profile) == [b"second", b"third"]


def test_what_cannot_be_opened_is_kept_and_asked_about_no_more(profile):
    name = inbox.put(profile, b"who knows")
    inbox.set_aside(profile, name)
    assert inbox.waiting(profile) == ()
    assert [path.read_bytes() for path in profile.inbox.iterdir()] == [b"who knows"]


def test_a_full_inbox_asks_for_the_log_to_be_unlocked(profile):
    inbox.put(profile, b"first")
    for number in range(2, inbox.MOST_LINES + 1):
        (profile.inbox / f"{number:06d}-00000000.line").write_bytes(b"a line")
    with pytest.raises(inbox.InboxFull, match="unlock it"):
        inbox.put(profile, b"one too many")
    assert len(inbox.waiting(profile)) == inbox.MOST_LINES


def test_no_more_are_taken_in_at_once_than_may_wait(profile):
    inbox.put(profile, b"first")
    for number in range(2, inbox.MOST_LINES + 9):
        (profile.inbox / f"{number:06d}-00000000.line").write_bytes(b"a line")
    assert len(inbox.waiting(profile)) == inbox.MOST_LINES


def test_a_line_that_is_too_long_is_refused(profile):
    inbox.put(profile, b"x" * inbox.MOST_BYTES)
    with pytest.raises(DutyError, match="too long"):
        inbox.put(profile, b"x" * (inbox.MOST_BYTES + 1))


def test_numbers_end_somewhere(profile):
    profile.inbox.mkdir(parents=True)
    (profile.inbox / "999999-00000000.line").write_bytes(b"a line")
    assert inbox.put(profile, b"another").startswith("999999-")


def test_what_somebody_else_puts_there_is_no_line(profile):
    inbox.put(profile, b"a line")
    outside = profile.folder / "outside"
    outside.write_bytes(b"not to be read")
    (profile.inbox / "000002-00000000.line").symlink_to(outside)
    (profile.inbox / "000003-00000000.line").write_bytes(b"x" * (inbox.MOST_BYTES + 1))
    (profile.inbox / "000004-00000000.line").mkdir()
    (profile.inbox / "notes.txt").write_bytes(b"no line")
    assert held(profile) == [b"a line", b"", b"", b""]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")
def test_a_pipe_holds_nobody_up(profile):
    inbox.put(profile, b"a line")
    os.mkfifo(profile.inbox / "000002-00000000.line")
    assert held(profile) == [b"a line", b""]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="everything can be written")
def test_a_disk_that_refuses_says_so(profile):
    profile.folder.mkdir(mode=0o500)
    with pytest.raises(NotSaved):
        inbox.put(profile, b"a line")


def test_a_file_in_the_place_of_the_folder_says_so(profile):
    profile.folder.mkdir()
    profile.inbox.touch()
    with pytest.raises(NotSaved):
        inbox.put(profile, b"a line")


def test_the_page_for_strangers_says_what_an_inbox_is():
    page = (Path(__file__).parents[2] / "docs" / "log-store.md").read_text(encoding="utf-8").partition("## Inbox")[2]
    for said in (FORMAT.decode().strip(), INFO.decode(), str(STEP_BYTES), str(inbox.MOST_BYTES), str(inbox.MOST_LINES)):
        assert said in page
    assert inbox.UNREADABLE in page
    assert LABEL in page


def test_a_line_that_the_disk_does_not_give_just_now_waits_on(profile, monkeypatch):
    name = inbox.put(profile, b"a line")

    def fails(*_arguments, **_more):
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as failing:
        failing.setattr(inbox.os, "fdopen", fails)
        assert inbox.waiting(profile) == ()
    assert held(profile) == [b"a line"]
    assert inbox.waiting_names(profile) == [name]
