"""A log whose keys are to be changed."""

from contextlib import closing

import pytest

from dutytracker.domain.changes import adding
from dutytracker.logbook import open_logbook
from dutytracker.store.copies import copy_into_backups
from tests.builders import MONDAY, a_logbook, an_entry

PASSPHRASE = "correct horse"


@pytest.fixture
def logbook(tmp_path):
    """An open log without a passphrase, with one entry and two automatic copies."""
    logbook = a_logbook(tmp_path)
    logbook.perform(adding("Log an entry", an_entry()))
    copy_into_backups(logbook.profile, logbook._ledger.database, "a-copy")
    copy_into_backups(logbook.profile, logbook._ledger.database, "a-copy")
    yield logbook
    logbook.close()


@pytest.fixture
def protected(logbook):
    """The same log behind a passphrase."""
    logbook.keys.set_passphrase(PASSPHRASE, None)
    return logbook


def entries_of(profile, **way):
    """What the log has of Monday, opened by that way in."""
    with closing(open_logbook(profile, **way)) as logbook:
        return logbook.records.entries_on(MONDAY)


def data_key_of(logbook):
    return logbook._ledger.database.data_key
