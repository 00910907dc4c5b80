"""A copy of another time that took the place of the log is told by the word beside it, and nothing else is."""

import errno
import shutil
import stat
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest

from dutytracker.domain.changes import adding
from dutytracker.language import translate
from dutytracker.logbook import open_logbook
from dutytracker.paths import Profile
from dutytracker.security.durable import NotSaved
from dutytracker.store.head_file import OlderCopy, accept_older_copy
from tests.builders import SetClock, a_logbook, an_entry
from tests.store.test_released_logs import RELEASED

PASSPHRASE = "correct horse"


@pytest.fixture
def clock():
    return SetClock()


@pytest.fixture
def profile(tmp_path, clock):
    """That of a log with one entry, closed."""
    with closing(a_logbook(tmp_path, at=clock)) as logbook:
        log_entries(logbook, 1)
        return logbook.profile


def log_entries(logbook, count):
    for _ in range(count):
        logbook.perform(adding("Log an entry", replace(an_entry(), id=uuid4())))


def log_more(profile, clock, count, **way_in):
    with closing(open_logbook(profile, clock=clock, **way_in)) as logbook:
        log_entries(logbook, count)


def entries_in(profile, **way_in):
    with closing(open_logbook(profile, **way_in)) as logbook:
        return len(logbook.records.whole_log().entries)


def kept_copy(profile: Profile) -> bytes:
    return profile.database.read_bytes()


def test_last_weeks_copy_is_told_by_how_much_it_lacks(profile, clock):
    copy = kept_copy(profile)
    clock.at += timedelta(days=7)
    log_more(profile, clock, 99)
    profile.database.write_bytes(copy)
    with pytest.raises(
        OlderCopy, match=r"older copy .* 99 changes that were saved here until .*, 2026 are missing"
    ) as told:
        open_logbook(profile)
    assert (told.value.missing, told.value.until) == (99, clock.at.date())
    assert profile.database.read_bytes() == copy, "it was only looked at"


def test_one_change_is_told_in_the_singular(profile, clock):
    copy = kept_copy(profile)
    log_more(profile, clock, 1)
    profile.database.write_bytes(copy)
    with pytest.raises(OlderCopy, match=r"1 change that was saved here on .* is missing"):
        open_logbook(profile)


def test_a_lost_write_ahead_log_is_told(profile, clock, tmp_path):
    logbook = open_logbook(profile, clock=clock)
    log_entries(logbook, 3)
    crashed = Profile(tmp_path / "crashed")
    shutil.copytree(profile.folder, crashed.folder)
    logbook.close()
    assert entries_in(crashed) == 4

    shutil.rmtree(crashed.folder)
    with closing(open_logbook(profile, clock=clock)) as logbook:
        log_entries(logbook, 3)
        shutil.copytree(profile.folder, crashed.folder, ignore=shutil.ignore_patterns("*-wal", "*-shm"))
    with pytest.raises(OlderCopy) as told:
        open_logbook(crashed)
    assert told.value.missing == 3


def test_a_copy_from_before_an_update_is_told_before_it_is_brought_up_to_date(clock, tmp_path):
    profile = Profile(tmp_path / "here")
    shutil.copytree(RELEASED / "0004", profile.folder)
    copy = kept_copy(profile)
    log_more(profile, clock, 2)
    shutil.rmtree(profile.backups)
    profile.database.write_bytes(copy)
    with pytest.raises(OlderCopy) as told:
        open_logbook(profile)
    assert (told.value.missing, told.value.until) == (2, clock.at.date())
    assert profile.database.read_bytes() == copy, "it was only looked at"
    assert not profile.backups.exists()


def test_the_newer_log_back_in_its_place_opens(profile, clock):
    copy = kept_copy(profile)
    log_more(profile, clock, 2)
    newer = kept_copy(profile)
    profile.database.write_bytes(copy)
    with pytest.raises(OlderCopy):
        open_logbook(profile)
    profile.database.write_bytes(newer)
    assert entries_in(profile) == 3


def test_who_goes_on_with_the_copy_is_not_asked_again(profile, clock):
    copy = kept_copy(profile)
    log_more(profile, clock, 2)
    profile.database.write_bytes(copy)
    told = profile.head_file.read_bytes()
    aside = accept_older_copy(profile)
    assert aside is not None
    assert aside.read_bytes() == told
    assert entries_in(profile) == 1
    log_more(profile, clock, 1)
    assert entries_in(profile) == 2
    profile.database.write_bytes(copy)
    with pytest.raises(OlderCopy) as again:
        open_logbook(profile)
    assert again.value.missing == 1


@pytest.mark.parametrize(("there", "here"), [(3, 1), (3, 3), (1, 3)])
def test_a_copy_that_went_on_elsewhere_is_told(profile, clock, tmp_path, there, here):
    elsewhere = Profile(tmp_path / "elsewhere")
    shutil.copytree(profile.folder, elsewhere.folder)
    log_more(profile, clock, here)
    log_more(elsewhere, clock, there)
    shutil.copy(elsewhere.database, profile.database)
    with pytest.raises(OlderCopy) as told:
        open_logbook(profile)
    if there >= here:
        assert told.value.missing is None
        assert "This copy of the log went on by itself: it lacks what was saved here until" in told.value.sentence


def test_a_log_that_has_more_than_the_word_says_opens(profile, clock):
    """As after a crash between the commit and the word."""
    word = profile.head_file.read_bytes()
    log_more(profile, clock, 2)
    latest = profile.head_file.read_bytes()
    profile.head_file.write_bytes(word)
    assert entries_in(profile) == 3
    assert profile.head_file.read_bytes() == latest, "the word was mended"


@pytest.mark.parametrize("word", [None, b"", b"torn", bytes(320), b"{}" + bytes(5000)])
def test_without_a_word_that_can_be_read_the_log_opens_and_gets_one(profile, word):
    said = profile.head_file.read_bytes()
    if word is None:
        profile.head_file.unlink()
    else:
        profile.head_file.write_bytes(word)
    assert entries_in(profile) == 1
    assert profile.head_file.read_bytes().startswith(said)


def test_the_word_of_another_log_is_no_word(profile, tmp_path):
    other = a_logbook(tmp_path / "other")
    log_entries(other, 5)
    other.close()
    shutil.copy(other.profile.head_file, profile.head_file)
    assert entries_in(profile) == 1


def test_only_its_owner_reads_the_word(profile):
    assert stat.S_IMODE(profile.head_file.stat().st_mode) == 0o600


def test_the_word_holds_nothing_of_the_work(profile):
    text = profile.head_file.read_text()
    assert set(text.split('"')[1::2]) >= {"seq", "head", "change", "at", "seal", "format", "version"}
    assert "charting" not in text


def test_a_new_data_key_needs_no_other_word(profile, clock):
    """The seal hangs on a key inside the log, which every copy of it has, whatever opens the file."""
    older = kept_copy(profile), profile.key_file.read_bytes()
    with closing(open_logbook(profile, clock=clock)) as logbook:
        logbook.keys.set_passphrase(PASSPHRASE, old=None)
        log_entries(logbook, 4)
    assert entries_in(profile, passphrase=PASSPHRASE) == 5
    database, keys = older
    profile.database.write_bytes(database)
    profile.key_file.write_bytes(keys)
    with pytest.raises(OlderCopy) as told:
        open_logbook(profile)
    assert told.value.missing == 4


def test_a_disk_that_does_not_take_the_word_costs_no_entry(profile, clock):
    profile.head_file.unlink()
    profile.head_file.mkdir()
    log_more(profile, clock, 2)
    assert entries_in(profile) == 3


def test_a_log_that_can_only_be_read_gets_no_word(profile, monkeypatch):
    profile.head_file.unlink()
    monkeypatch.setattr("os.access", lambda *_: False)
    assert entries_in(profile) == 1
    assert not profile.head_file.exists()


def test_going_on_without_a_word_is_nothing(profile):
    profile.head_file.unlink()
    assert accept_older_copy(profile) is None


def test_the_date_is_that_of_the_log_itself(tmp_path):
    clock = SetClock()
    with closing(a_logbook(tmp_path, at=clock, time_zone="Pacific/Auckland")) as logbook:
        copy = logbook.profile.database
        log_entries(logbook, 1)
        profile = logbook.profile
    before = copy.read_bytes()
    clock.at = clock.at.replace(month=1, day=31, hour=18)
    log_more(profile, clock, 1)
    profile.database.write_bytes(before)
    with pytest.raises(OlderCopy, match="February 1"):
        open_logbook(profile)


@pytest.mark.usefixtures("in_spanish")
@pytest.mark.parametrize("missing", [None, 1, 99])
def test_the_date_is_put_into_the_reader_s_words(missing):
    told = OlderCopy(missing, date(2026, 2, 1)).sentence

    assert ", 2026" in told
    assert "el 1 de febrero de 2026" in translate(told)


def test_a_disk_that_does_not_let_go_on_says_so_and_keeps_the_word(profile, monkeypatch):
    word = profile.head_file.read_bytes()

    def refused(*_):
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr("pathlib.Path.rename", refused)
    with pytest.raises(NotSaved, match="cannot be written"):
        accept_older_copy(profile)
    assert profile.head_file.read_bytes() == word
