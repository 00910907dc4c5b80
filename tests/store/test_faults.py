"""Where the disk does not give or take: a sentence, nothing changed, and it works again later."""

import os
import shutil
import tempfile
from pathlib import Path

import pytest

from dutytracker.logbook import open_logbook
from dutytracker.paths import profile_in
from tests.builders import MONDAY
from tests.store.processes import NOBODY, lines_of, start
from tests.store.test_writing import check_chain

posix_only = pytest.mark.skipif(os.name != "posix", reason="the limits of this test are those of POSIX systems")


@pytest.fixture
def open_folder():
    """A folder that belongs to nobody in particular and lies where everyone can reach it."""
    folder = Path(tempfile.mkdtemp(prefix="dutytracker-"))
    if os.getuid() == 0:
        os.chown(folder, NOBODY, NOBODY)
    yield folder
    shutil.rmtree(folder)


@posix_only
def test_a_full_disk_loses_nothing_and_saving_works_again_later(tmp_path):
    lines = lines_of(
        """
        logbook = a_logbook(folder)
        wal = logbook.profile.database.with_name("log.db-wal")
        hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
        resource.setrlimit(resource.RLIMIT_FSIZE, (wal.stat().st_size + 50_000, hard))
        stored = 0
        for number in range(1, 100):
            if said(logbook.perform, adding("Log an entry", an_entry(number))) is None:
                break
            stored += 1
        print(stored, len(logbook.records.entries_on(MONDAY)))
        said(logbook.perform, adding("Log an entry", an_entry(number)))
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        logbook.perform(adding("Log an entry", an_entry(number)))
        print(stored + 1, len(logbook.records.entries_on(MONDAY)))
        logbook.close()
        print(len(open_logbook(profile_in(folder)).records.entries_on(MONDAY)))
        """,
        tmp_path,
    )
    full = "Nothing was saved, because the disk is full or refuses to take more: make room and try again."
    stored = int(lines[1].split()[0])
    assert lines == [full, f"{stored} {stored}", full, f"{stored + 1} {stored + 1}", f"{stored + 1}"]


@posix_only
def test_a_full_disk_at_the_first_run_leaves_no_half_log(tmp_path):
    lines = lines_of(
        """
        hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
        for limit in (0, 100, 5_000, 100_000):
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
            print(said(a_logbook, folder), profile_in(folder).database.exists())
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        logbook = a_logbook(folder)
        logbook.close()
        print(sorted(path.name for path in logbook.profile.folder.iterdir()))
        """,
        tmp_path,
    )
    assert lines[1:8:2] == ["None False"] * 4
    assert all(line.startswith("Nothing was saved, because") for line in lines[:8:2])
    assert lines[8] == "['log.db', 'log.head', 'log.key']"


@posix_only
def test_a_full_disk_while_a_passphrase_is_set_leaves_the_log_open_as_it_was(tmp_path):
    lines = lines_of(
        """
        logbook = a_logbook(folder)
        logbook.perform(adding("Log entries", *(an_entry(number) for number in range(1, 200))))
        hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
        for limit in (0, 100, 2_000, 100_000):
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
            said(logbook.keys.set_passphrase, "correct horse", None)
            resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
            print(logbook.keys.has_passphrase, len(logbook.records.entries_on(MONDAY)))
        logbook.keys.set_passphrase("correct horse", None)
        print(logbook.keys.has_passphrase, len(logbook.records.entries_on(MONDAY)))
        logbook.close()
        print(len(open_logbook(profile_in(folder), passphrase="correct horse").records.entries_on(MONDAY)))
        """,
        tmp_path,
    )
    assert [line for line in lines if not line.startswith("Nothing was saved")] == [
        *["False 199"] * 4,
        "True 199",
        "199",
    ]
    assert len(lines) == 10


@posix_only
def test_a_log_in_a_folder_that_cannot_be_written_can_be_read(open_folder):
    lines = lines_of(
        """
        become_nobody()
        logbook = a_logbook(folder)
        logbook.perform(adding("Log an entry", an_entry(1)))
        logbook.close()
        place = logbook.profile.folder
        place.chmod(0o500)
        logbook = open_logbook(profile_in(folder))
        print(len(logbook.records.entries_on(MONDAY)), logbook.summaries.week(MONDAY).logged)
        said(logbook.perform, adding("Log an entry", an_entry(2)))
        said(logbook.keys.set_passphrase, "correct horse", None)
        print(logbook.keys.has_passphrase, len(logbook.records.whole_log().entries))
        logbook.close()
        place.chmod(0o700)
        logbook = open_logbook(profile_in(folder))
        logbook.perform(adding("Log an entry", an_entry(2)))
        print(len(logbook.records.entries_on(MONDAY)))
        """,
        open_folder,
    )
    assert lines[0] == "1 30"
    assert "cannot be written: allow this program to write there" in lines[1]
    assert "cannot be written" in lines[2]
    assert lines[3:] == ["False 1", "2"]


@posix_only
def test_a_log_that_was_cut_off_in_a_folder_that_became_read_only_says_so(open_folder):
    lines = lines_of(
        """
        become_nobody()
        if os.fork() == 0:
            logbook = a_logbook(folder)
            logbook.perform(adding("Log an entry", an_entry(1)))
            os._exit(0)
        os.wait()
        place = profile_in(folder).folder
        (place / "log.db-shm").unlink()
        place.chmod(0o500)
        said(lambda: len(open_logbook(profile_in(folder)).records.entries_on(MONDAY)))
        place.chmod(0o700)
        print(len(open_logbook(profile_in(folder)).records.entries_on(MONDAY)))
        """,
        open_folder,
    )
    assert "cannot be written" in lines[0]
    assert lines[1:] == ["1"]


@posix_only
def test_a_first_run_where_nothing_can_be_written_says_so(open_folder):
    lines = lines_of(
        """
        become_nobody()
        folder.chmod(0o500)
        said(a_logbook, folder)
        """,
        open_folder,
    )
    assert len(lines) == 1
    assert lines[0].startswith("Nothing was saved, because")
    assert "cannot be written (Permission denied)" in lines[0]


@posix_only
def test_a_log_of_someone_else_says_that_it_cannot_be_read(open_folder):
    lines = lines_of(
        """
        become_nobody()
        logbook = a_logbook(folder)
        logbook.close()
        for path in (logbook.profile.key_file, logbook.profile.database):
            path.chmod(0)
            said(open_logbook, profile_in(folder))
            path.chmod(0o600)
        """,
        open_folder,
    )
    assert [line.split(" cannot be read ")[1] for line in lines] == ["(Permission denied): allow this program to."] * 2


@posix_only
def test_every_acknowledged_entry_survives_a_kill(tmp_path):
    process = start(
        """
        logbook = a_logbook(folder)
        for number in range(1, 10_000):
            logbook.perform(adding("Log an entry", an_entry(number)))
            print(number)
        """,
        tmp_path,
    )
    acknowledged = 0
    for line in process.stdout:
        acknowledged = int(line)
        if acknowledged == 60:
            process.kill()
    process.wait()
    process.stdout.close()
    process.stderr.close()

    logbook = open_logbook(profile_in(tmp_path))
    stored = [entry.id.int for entry in logbook.records.entries_on(MONDAY)]
    assert stored == list(range(1, len(stored) + 1))
    assert acknowledged <= len(stored) <= acknowledged + 1
    assert check_chain(logbook._ledger.database) == 2 + len(stored)
    logbook.close()
