"""A share is told by the log, signed with its key, and confirmed by a receipt that the log takes."""

import pytest

from dutytracker.domain.changes import adding
from dutytracker.domain.errors import DutyError
from dutytracker.exchange.receipt_file import steward_receipt
from dutytracker.exchange.share_file import read_share
from dutytracker.logbook.sharing import NOTHING_TO_SHARE
from tests.builders import MONDAY, WEEK, an_entry
from tests.domain.shares import head_of
from tests.exchange.receipts import STEWARD


def share_of(logbook):
    return logbook.sharing.share(MONDAY, MONDAY, days=False, own_time=False)


def test_where_nothing_was_logged_there_is_nothing_to_share(logbook):
    with pytest.raises(DutyError, match=NOTHING_TO_SHARE):
        share_of(logbook)


def test_the_file_of_a_share_says_what_was_shown_before_it_left(logbook):
    logbook.perform(adding("Log an entry", an_entry()))
    share = share_of(logbook)
    assert [told.summary.week for told in share.weeks] == [WEEK]
    assert read_share(logbook.sharing.signed(share)) == share


def test_a_receipt_is_taken_once(logbook):
    logbook.perform(adding("Log an entry", an_entry()))
    receipt = steward_receipt(head_of(share_of(logbook), bytes(32)), STEWARD, logbook.now())
    logbook.perform(logbook.sharing.taking_receipt(receipt))
    assert [one.file for one in logbook.sharing.receipts()] == [receipt.decode()]
    assert logbook.sharing.taking_receipt(receipt).edits == ()
