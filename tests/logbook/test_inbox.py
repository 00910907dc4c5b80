"""Lines that were typed while the log was locked are logged as of when they were typed, once, and none is lost."""

from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from dutytracker.domain.changes import editing
from dutytracker.domain.duties import Duty
from dutytracker.domain.errors import Stale
from dutytracker.domain.logging import reopening_day
from dutytracker.domain.note_answers import NOTE_IS_SAFE
from dutytracker.domain.records import ClosedDay, LogSettings
from dutytracker.logbook import Logbook, open_logbook
from dutytracker.logbook.inbox import MAY_TELL, STILL_TO_COME, TYPED_BEFORE
from dutytracker.logbook.locked import LockedLog, NoInbox
from dutytracker.security.durable import NotSaved
from dutytracker.security.inbox import seal_line
from dutytracker.security.key_file import read_key_file, write_key_file
from dutytracker.security.sealing import new_sealing_key
from dutytracker.store import inbox
from dutytracker.store.inbox_key import public_inbox_key
from tests.builders import WEDNESDAY, ZONE, SetClock, a_logbook

PASSPHRASE = "a few words in a row"


@pytest.fixture
def profile(tmp_path, clock):
    """A log with a passphrase that was locked at noon."""
    with closing(a_logbook(tmp_path, at=clock, passphrase=PASSPHRASE)) as logbook:
        logbook.inbox.make_ready()
        return logbook.profile


@pytest.fixture(autouse=True)
def _at_home(monkeypatch):
    """The computer stands where the log does."""
    monkeypatch.setattr("dutytracker.logbook.locked.local_settings", lambda: LogSettings(time_zone=ZONE))


@pytest.fixture
def locked(profile, clock):
    return LockedLog(profile, clock)


@pytest.fixture
def unlock(profile, clock):
    """Opens the log; what was opened is closed at the end."""
    opened: list[Logbook] = []

    def unlocked() -> Logbook:
        while opened:
            opened.pop().close()
        opened.append(open_logbook(profile, passphrase=PASSPHRASE, clock=clock))
        return opened[0]

    yield unlocked
    for logbook in opened:
        logbook.close()


def later(clock: SetClock, **duration: int) -> None:
    clock.at += timedelta(**duration)


def minutes_of(logbook: Logbook) -> list[int]:
    return [entry.minutes for entry in logbook.records.entries_on(WEDNESDAY)]


def with_notes(logbook: Logbook) -> None:
    settings = logbook.settings
    logbook.perform(editing("Change the settings", settings, replace(settings, notes=True)))


def reasons_of(logbook: Logbook) -> list[str | None]:
    entries = logbook.records.entries_on(WEDNESDAY)
    return [step.reason for entry in entries for step in logbook.history.of(entry)]


def test_a_line_is_logged_as_of_the_moment_it_was_typed(locked, unlock, clock):
    later(clock, minutes=30)
    typed = clock.at
    locked.seal("p15")
    later(clock, hours=3)
    logbook = unlock()
    taken = logbook.inbox.take_in()
    (entry,) = logbook.records.entries_on(WEDNESDAY)
    assert (entry.duty, entry.minutes, entry.recorded_at) == (Duty.CALL, 15, typed)
    assert entry.start == typed - timedelta(minutes=15)
    assert [one.line.text for one in taken.logged] == ["p15"]
    assert locked.waiting == 0
    (step,) = logbook.history.of(entry)
    assert step.at == clock.at


def test_all_lines_are_one_change_that_can_be_undone(locked, unlock, clock):
    for line in ("p15", "c 20", "lost 30 meeting", "pto friday 2h", "done"):
        later(clock, minutes=40)
        locked.seal(line)
    logbook = unlock()
    taken = logbook.inbox.take_in()
    assert len(taken.logged) == 5
    assert minutes_of(logbook) == [15, 20]
    logbook.undo()
    assert minutes_of(logbook) == []
    assert logbook.undo_label is None
    logbook.redo()
    assert minutes_of(logbook) == [15, 20]


def test_a_line_knows_those_that_were_typed_before_it(locked, unlock, clock):
    later(clock, minutes=30)
    locked.seal("p15")
    later(clock, minutes=5)
    locked.seal("c 20")
    logbook = unlock()
    logbook.inbox.take_in()
    calls, charting = logbook.records.entries_on(WEDNESDAY)
    assert calls.start is not None
    assert charting.start is None, "it would overlap the call, so it has no clock time"


def test_a_line_that_runs_past_midnight_becomes_two_entries(locked, unlock, clock):
    later(clock, hours=13)
    locked.seal("p 11pm-12:30am y")
    logbook = unlock()
    taken = logbook.inbox.take_in()
    assert [edit.record.minutes for edit in taken.change.edits] == [60, 30]


def test_nothing_waits_in_an_empty_inbox(unlock):
    taken = unlock().inbox.take_in()
    assert taken.is_nothing
    assert taken.change.edits == ()


def test_a_line_whose_file_outlived_the_commit_is_not_logged_twice(locked, unlock, profile, clock, monkeypatch):
    locked.seal("p15")
    logbook = unlock()
    with monkeypatch.context() as patched:
        patched.setattr(inbox, "remove", lambda *_: None)
        logbook.inbox.take_in()
    assert locked.waiting == 1
    taken = unlock().inbox.take_in()
    assert (taken.logged, taken.repeated) == ((), 1)
    assert taken.is_nothing
    assert minutes_of(unlock()) == [15]
    assert locked.waiting == 0


def test_a_line_that_somebody_puts_back_is_not_logged_again_even_after_undo(locked, unlock, profile):
    locked.seal("p15")
    (one,) = inbox.waiting(profile)
    logbook = unlock()
    logbook.inbox.take_in()
    logbook.undo()
    inbox.put(profile, one.data)
    inbox.put(profile, one.data)
    assert logbook.inbox.take_in().repeated == 2
    assert minutes_of(logbook) == []


def test_two_copies_of_a_line_are_logged_once(locked, unlock, profile):
    locked.seal("p15")
    (one,) = inbox.waiting(profile)
    inbox.put(profile, one.data)
    logbook = unlock()
    taken = logbook.inbox.take_in()
    assert (len(taken.logged), taken.repeated) == (1, 1)
    assert minutes_of(logbook) == [15]


def test_a_day_that_is_closed_already_stays_so(locked, unlock, clock):
    locked.seal("done")
    locked.seal("done")
    later(clock, minutes=1)
    locked.seal("done")
    logbook = unlock()
    taken = logbook.inbox.take_in()
    assert (len(taken.logged), taken.repeated) == (1, 2)
    later(clock, minutes=1)
    locked.seal("done")
    assert logbook.inbox.take_in().repeated == 1


def test_closing_a_day_that_was_opened_again_is_no_repetition(locked, unlock, profile, clock):
    locked.seal("done")
    (first,) = inbox.waiting(profile)
    logbook = unlock()
    logbook.inbox.take_in()
    logbook.perform(reopening_day(ClosedDay(date=WEDNESDAY, recorded_at=clock.at)))
    inbox.put(profile, first.data)
    assert logbook.inbox.take_in().repeated == 1
    later(clock, minutes=1)
    locked.seal("done")
    assert len(logbook.inbox.take_in().logged) == 1


def test_what_the_log_cannot_read_is_kept_and_logged_as_it_is_corrected(locked, unlock, clock):
    later(clock, minutes=30)
    typed = clock.at
    locked.seal("p15 / a note")
    later(clock, hours=2)
    logbook = unlock()
    taken = logbook.inbox.take_in()
    (kept,) = taken.kept
    assert "Notes are switched off" in kept.sentence
    assert not taken.is_nothing
    assert locked.waiting == 1
    logbook.inbox.log_kept(kept, "p15")
    (entry,) = logbook.records.entries_on(WEDNESDAY)
    assert (entry.recorded_at, entry.start) == (typed, typed - timedelta(minutes=15))
    assert locked.waiting == 0


def test_what_was_kept_can_be_thrown_away(locked, unlock):
    locked.seal("p15 / a note")
    logbook = unlock()
    (kept,) = logbook.inbox.take_in().kept
    logbook.inbox.discard(kept)
    assert locked.waiting == 0
    assert logbook.inbox.take_in().is_nothing


def test_a_note_that_may_tell_who_a_patient_is_waits_to_be_asked_about(locked, unlock, clock):
    with_notes(unlock())
    locked.seal("p15 / vm for Mr. Gomez")
    locked.seal("e10 / left vm")
    taken_in = unlock().inbox.take_in()
    (kept,) = taken_in.kept
    assert kept.sentence == MAY_TELL
    assert minutes_of(unlock()) == [10]
    logbook = unlock()
    logbook.inbox.log_kept(kept, "p15 / vm for mom")
    assert sorted(minutes_of(logbook)) == [10, 15]
    assert reasons_of(logbook) == [None, None]


def test_a_note_that_is_kept_as_it_is_was_asked_about(locked, unlock, clock):
    with_notes(unlock())
    locked.seal("p15 / vm for Mr. Gomez")
    logbook = unlock()
    (kept,) = logbook.inbox.take_in().kept
    logbook.inbox.log_kept(kept, kept.line.text)
    assert reasons_of(logbook) == [NOTE_IS_SAFE]
    assert logbook.inbox.take_in().is_nothing


def test_a_correction_that_is_refused_leaves_the_line_waiting(locked, unlock):
    locked.seal("p15 / a note")
    logbook = unlock()
    (kept,) = logbook.inbox.take_in().kept
    with pytest.raises(Exception, match="Say how long"):
        logbook.inbox.log_kept(kept, "p")
    assert locked.waiting == 1


def test_a_line_from_long_before_the_last_change_counts_as_recorded_now(locked, unlock, profile, clock):
    typed = clock.at - timedelta(hours=2)
    public = public_inbox_key(profile)
    inbox.put(profile, seal_line(public, "p15", typed))
    inbox.put(profile, seal_line(public, "c 20", clock.at - timedelta(minutes=50)))
    later(clock, hours=1)
    logbook = unlock()
    taken = logbook.inbox.take_in()
    early, usual = taken.logged
    assert early.remarks == (TYPED_BEFORE,)
    assert usual.remarks == ()
    calls, charting = (logbook.records.entries_on(WEDNESDAY)[at] for at in (0, 1))
    assert (calls.recorded_at, calls.start) == (clock.at, typed - timedelta(minutes=15))
    assert charting.recorded_at == clock.at - timedelta(minutes=110)


def test_a_line_from_a_time_still_to_come_is_kept(locked, unlock, profile, clock):
    inbox.put(profile, seal_line(public_inbox_key(profile), "p15", clock.at + timedelta(days=2)))
    logbook = unlock()
    (kept,) = logbook.inbox.take_in().kept
    assert kept.sentence == STILL_TO_COME
    logbook.inbox.log_kept(kept, "p15")
    (entry,) = logbook.records.entries_on(WEDNESDAY)
    assert entry.recorded_at == clock.at


def test_a_clock_that_is_a_few_seconds_ahead_is_no_matter(locked, unlock, profile, clock):
    inbox.put(profile, seal_line(public_inbox_key(profile), "p15", clock.at + timedelta(seconds=50)))
    logbook = unlock()
    assert len(logbook.inbox.take_in().logged) == 1
    (entry,) = logbook.records.entries_on(WEDNESDAY)
    assert entry.recorded_at == clock.at


def test_what_was_not_sealed_to_this_log_is_set_aside_and_told(locked, unlock, profile, clock):
    locked.seal("p15")
    inbox.put(profile, b"junk")
    inbox.put(profile, seal_line(new_sealing_key().public, "c 20", clock.at))
    logbook = unlock()
    taken = logbook.inbox.take_in()
    assert (len(taken.logged), taken.unreadable) == (1, 2)
    assert logbook.inbox.take_in().is_nothing
    assert len(list(profile.inbox.iterdir())) == 2


def test_a_disk_that_refuses_leaves_every_line_waiting(locked, unlock, monkeypatch):
    locked.seal("p15")
    locked.seal("c 20")
    logbook = unlock()
    with monkeypatch.context() as patched:
        patched.setattr(logbook._ledger, "perform", _refusing(NotSaved("The disk is full.")))
        with pytest.raises(NotSaved):
            logbook.inbox.take_in()
    assert locked.waiting == 2
    assert len(logbook.inbox.take_in().logged) == 2


def test_one_line_that_is_refused_does_not_hold_up_the_others(locked, unlock, monkeypatch):
    for line in ("p15", "c 20", "e 5"):
        locked.seal(line)
    logbook = unlock()
    perform = logbook._ledger.perform

    def refusing(change):
        if 20 in [edit.record.minutes for edit in change.edits]:
            raise Stale("Look again.")
        return perform(change)

    monkeypatch.setattr(logbook._ledger, "perform", refusing)
    taken = logbook.inbox.take_in()
    assert [one.line.text for one in taken.logged] == ["p15", "e 5"]
    assert [(one.line.text, one.sentence) for one in taken.kept] == [("c 20", "Look again.")]
    assert taken.changes == 2
    assert locked.waiting == 1


def test_lines_that_were_refused_together_and_stored_alone_are_as_many_changes(locked, unlock, monkeypatch):
    for line in ("p15", "c 20"):
        locked.seal(line)
    logbook = unlock()
    perform = logbook._ledger.perform

    def refusing(change):
        if len(change.edits) > 1:
            raise Stale("Look again.")
        return perform(change)

    monkeypatch.setattr(logbook._ledger, "perform", refusing)
    taken = logbook.inbox.take_in()
    assert (len(taken.logged), taken.kept, taken.changes) == (2, (), 2)
    for _ in range(taken.changes):
        logbook.undo()
    assert minutes_of(logbook) == []


def test_a_disk_that_fills_up_half_way_is_told(locked, unlock, monkeypatch):
    for line in ("p15", "c 20"):
        locked.seal(line)
    logbook = unlock()
    perform = logbook._ledger.perform

    def failing(change):
        if len(change.edits) == 2:
            raise Stale("Look again.")
        if change.edits[0].record.minutes == 20:
            raise NotSaved("The disk is full.")
        return perform(change)

    monkeypatch.setattr(logbook._ledger, "perform", failing)
    with pytest.raises(NotSaved):
        logbook.inbox.take_in()
    assert locked.waiting == 1


def test_the_key_is_made_at_the_next_unlock_of_a_log_that_has_none(tmp_path, clock):
    with closing(a_logbook(tmp_path, at=clock, passphrase=PASSPHRASE)) as logbook:
        profile = logbook.profile
        write_key_file(profile.key_file, replace(read_key_file(profile.key_file), inbox_key=None))
    locked = LockedLog(profile, clock)
    assert not locked.takes_lines
    with pytest.raises(NoInbox):
        locked.seal("p15")
    with closing(open_logbook(profile, passphrase=PASSPHRASE, clock=clock)) as logbook:
        assert logbook.inbox.make_ready() is False
        assert logbook.inbox.make_ready() is False
    assert locked.takes_lines
    locked.seal("p15")


def test_a_log_that_anyone_can_open_needs_no_inbox(tmp_path, clock):
    with closing(a_logbook(tmp_path, at=clock)) as logbook:
        assert logbook.inbox.make_ready() is False
        assert logbook.inbox.take_in().is_nothing
        assert not LockedLog(logbook.profile, clock).takes_lines


def test_a_key_that_somebody_else_put_there_is_told_and_replaced(locked, unlock, profile):
    stored = read_key_file(profile.key_file)
    own = stored.inbox_key
    write_key_file(profile.key_file, replace(stored, inbox_key=new_sealing_key().public))
    locked.seal("p15")
    taken = unlock().inbox.take_in()
    assert (taken.was_redirected, taken.unreadable) == (True, 1)
    assert not taken.is_nothing
    assert read_key_file(profile.key_file).inbox_key == own
    assert read_key_file(profile.key_file).passphrase_slot == stored.passphrase_slot


def test_a_key_file_that_cannot_be_written_now_is_tried_again(unlock, profile, monkeypatch):
    write_key_file(profile.key_file, replace(read_key_file(profile.key_file), inbox_key=None))
    logbook = unlock()
    with monkeypatch.context() as patched:
        patched.setattr("dutytracker.store.inbox_key.write_key_file", _refusing(NotSaved("The disk is full.")))
        assert logbook.inbox.make_ready() is False
    assert public_inbox_key(profile) is None
    logbook.inbox.make_ready()
    assert public_inbox_key(profile) is not None


def test_a_key_file_that_cannot_be_read_now_is_tried_again(unlock, profile):
    logbook, stored = unlock(), profile.key_file.read_bytes()
    profile.key_file.unlink()
    profile.key_file.mkdir()
    assert logbook.inbox.make_ready() is False
    profile.key_file.rmdir()
    profile.key_file.write_bytes(stored)
    assert logbook.inbox.make_ready() is False
    assert public_inbox_key(profile) is not None


def _refusing(error: Exception):
    def refuse(*_arguments: object) -> None:
        raise error

    return refuse


def test_a_damaged_key_file_takes_no_lines(locked, profile):
    assert locked.takes_lines
    profile.key_file.write_bytes(b"damaged")
    assert not locked.takes_lines


def test_a_line_can_be_taken_back_while_the_log_is_locked(locked, unlock):
    locked.seal("c 20")
    locked.take_back(locked.seal("p15"))
    assert locked.waiting == 1
    assert [one.line.text for one in unlock().inbox.take_in().logged] == ["c 20"]


def test_a_change_of_the_passphrase_keeps_the_inbox(locked, unlock, profile, clock):
    unlock().keys.set_passphrase("another one", PASSPHRASE)
    locked.seal("p15")
    with closing(open_logbook(profile, passphrase="another one", clock=clock)) as logbook:
        assert len(logbook.inbox.take_in().logged) == 1


def test_a_first_passphrase_makes_the_inbox_ready(tmp_path, clock):
    with closing(a_logbook(tmp_path, at=clock)) as logbook:
        logbook.keys.set_passphrase(PASSPHRASE, None)
        logbook.inbox.make_ready()
        profile = logbook.profile
    LockedLog(profile, clock).seal("p15")
    with closing(open_logbook(profile, passphrase=PASSPHRASE, clock=clock)) as logbook:
        assert len(logbook.inbox.take_in().logged) == 1
