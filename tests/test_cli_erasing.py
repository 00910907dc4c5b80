"""What was cut off while a note was erased goes on with the next command that opens the log to write."""

from contextlib import closing

import pytest

from dutytracker.domain.changes import adding
from dutytracker.logbook import open_logbook
from dutytracker.paths import profile_in
from tests.builders import an_entry
from tests.cli_runs import folder, no_passphrase_in_the_environment, run
from tests.marker_scan import found_in

__all__ = ["folder", "no_passphrase_in_the_environment", "run"]

WORD = "Quillfeather"


@pytest.fixture
def cut_off(folder):
    """A data folder whose log has erased a note that still stands in a backup."""
    with closing(open_logbook(profile_in(folder))) as logbook:
        logbook.perform(adding("Log an entry", an_entry(note=WORD)))
        logbook.backups.job().run()
        logbook.perform(logbook.erasing.of([an_entry()]))
    assert len(found_in([folder], [WORD])) == 1
    return folder


def test_the_next_line_ends_it(cut_off, run):
    code, _, said = run("--data-dir", cut_off, "log", "p15")
    assert (code, said) == (0, "")
    assert found_in([cut_off], [WORD]) == set()


def test_what_cannot_be_done_yet_stands_in_nobodys_way(cut_off, run):
    (backup,) = profile_in(cut_off).backups.glob("*.dutybackup")
    data = bytearray(backup.read_bytes())
    data[15] = 2
    backup.write_bytes(data)
    code, _, said = run("--data-dir", cut_off, "log", "p15")
    assert (code, said) == (0, "")
    with closing(open_logbook(profile_in(cut_off))) as logbook:
        assert logbook.erasing.is_pending
