"""The search itself sees what it is meant to see."""

import base64
import gzip
import zlib

import pytest

from dutytracker.domain.changes import adding, editing
from dutytracker.store.copies import copy_into_backups
from tests.builders import a_logbook, an_entry
from tests.marker_scan import found_in

WORD = "Zauberwort"
DRESSED = {
    "plain": f"before {WORD} after".encode(),
    "utf-16": f"before {WORD} after".encode("utf-16-le"),
    "utf-16, big": f"x{WORD}".encode("utf-16-be"),
    "hex": b"00" + WORD.encode().hex().encode(),
    "hex, upper": WORD.encode().hex().upper().encode(),
    "base64": base64.b64encode(f'{{"note": "{WORD}"}}'.encode()),
    "base64, one on": base64.b64encode(f'{{"note": "x{WORD}"}}'.encode()),
    "base64, two on": base64.b64encode(f'{{"note": "xx{WORD}"}}'.encode()),
    "base64 of utf-16": base64.b64encode(f"…{WORD}…".encode("utf-16-le")),
    "zlib": b"\0\0" + zlib.compress(f"before {WORD} after".encode()) + b"\0\0",
    "gzip": gzip.compress(f"before {WORD} after".encode()),
}


@pytest.mark.parametrize("dress", list(DRESSED))
def test_a_word_is_found_in_every_dress(tmp_path, dress):
    (tmp_path / "file").write_bytes(DRESSED[dress])
    assert found_in([tmp_path], [WORD, "another"]) == {("file", WORD)}


def test_a_word_in_the_name_of_a_file_is_found(tmp_path):
    (tmp_path / WORD).touch()
    assert found_in([tmp_path], [WORD]) == {(WORD, WORD)}


def test_nothing_is_found_where_nothing_is(tmp_path):
    (tmp_path / "file").write_bytes(b"nothing of the kind, " + zlib.compress(b"nor here"))
    assert found_in([tmp_path], [WORD]) == set()


def test_a_log_whose_key_lies_beside_it_hides_nothing(tmp_path):
    logbook = a_logbook(tmp_path, notes=True)
    logbook.perform(adding("Log", an_entry(note=WORD)))
    logbook.close()
    assert found_in([tmp_path], [WORD]) == {("log.db", WORD)}


def test_a_word_that_only_the_history_holds_amid_much_else_is_found(tmp_path):
    logbook = a_logbook(tmp_path, notes=True)
    logbook.perform(adding("Log", an_entry(note=WORD)))
    logbook.perform(editing("Change", an_entry(note=WORD), an_entry()))
    logbook.close()
    assert found_in([tmp_path], [WORD]) == {("log.db", WORD)}


def test_a_backup_and_a_copy_of_a_log_without_a_passphrase_hide_nothing(tmp_path):
    logbook = a_logbook(tmp_path, notes=True)
    logbook.perform(adding("Log", an_entry(note=WORD)))
    backup = logbook.backups.job().run().made
    copy = copy_into_backups(logbook.profile, logbook._ledger.database, "before-migration")
    logbook.close()
    assert found_in([backup.parent], [WORD]) == {(backup.name, WORD), (copy.name, WORD)}


def test_a_log_behind_a_passphrase_hides_it(tmp_path):
    logbook = a_logbook(tmp_path, passphrase="a few words", notes=True)
    logbook.perform(adding("Log", an_entry(note=WORD)))
    logbook.close()
    assert found_in([tmp_path], [WORD]) == set()
