"""A receipt is taken by the log that it was made for, and by no other."""

import pytest

from dutytracker.domain.changes import adding
from dutytracker.exchange.receipt_file import record_of
from dutytracker.exchange.receipt_taking import taking
from dutytracker.exchange.strict_json import Refused
from tests.exchange.receipts import HOSTILE, SOUND, a_receipt_file, a_signed_receipt
from tests.exchange.shares import PUBLIC

HEADS = {41: "5a" * 32, 42: "6b" * 32}
RECORD = record_of(a_signed_receipt(), SOUND)


def taken(data, *, key=PUBLIC, held=()):
    return taking(data, key=key, held=held, head_at=HEADS.get)


def test_a_receipt_for_this_log_is_added():
    assert taken(SOUND) == adding("Take a receipt", RECORD)


def test_the_same_receipt_again_changes_nothing():
    assert taken(SOUND, held=(RECORD,)).edits == ()


def test_the_same_word_of_the_same_steward_in_another_file_changes_nothing():
    again = a_receipt_file(made_at=a_signed_receipt().made_at.replace(hour=10))
    assert taken(again, held=(RECORD,)).edits == ()


def test_a_later_receipt_of_the_same_steward_is_added():
    assert len(taken(a_receipt_file(seq=42, head="6b" * 32), held=(RECORD,)).edits) == 1


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (a_receipt_file(key=bytes(32)), "for the log of member K7QF-2M9X, not for this one"),
        (a_receipt_file(seq=43), "was not made for this log as it is: entry 43 of its history is another one"),
        (a_receipt_file(head="6b" * 32), "was not made for this log as it is: entry 41"),
        (HOSTILE["another signature"], "altered after it was signed"),
    ],
    ids=["another member's", "an entry that the log never had", "another head", "altered"],
)
def test_any_other_receipt_is_refused(data, words):
    with pytest.raises(Refused, match=words):
        taken(data)
