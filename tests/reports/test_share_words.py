"""What is said of a share."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from dutytracker.domain.shared_summary import Recipient
from dutytracker.domain.unit import UnitFile, UnitPlan
from dutytracker.exchange.share_record import record_of
from dutytracker.reports.share_words import (
    contents_words,
    reader_word,
    saved_share_json,
    saved_share_lines,
    sealed_words,
    sealing_digits,
)
from tests.exchange.shares import SOUND, a_share


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (a_share(), "2 weeks, March 1 – 14, 2026, totals of each day, with own time"),
        (a_share(days=False, own_time=False), "2 weeks, March 1 – 14, 2026, totals of each week, without own time"),
        (a_share(weeks=()), "0 weeks, totals of each week, with own time"),
    ],
)
def test_a_share_says_what_it_tells(share, words):
    assert contents_words(share) == words


def test_a_saved_share_says_where_it_lies_and_which_digits_to_compare():
    file, record = Path("a.dutyshare"), record_of(a_share(), SOUND)
    assert list(saved_share_lines(file, a_share(), record)) == [
        "Saved a.dutyshare.",
        "2 weeks, March 1 – 14, 2026, totals of each day, with own time.",
        f"Fingerprint: {record.fingerprint}",
    ]
    assert saved_share_json(file, a_share(), record) == {
        "file": "a.dutyshare",
        "weeks": 2,
        "fingerprint": record.fingerprint,
    }


UNIT = UnitFile(
    unit="North Clinic",
    key=bytes(32),
    sealing_key=b"",
    made_at=datetime(2026, 9, 1, tzinfo=UTC),
    plan=UnitPlan(),
    weeks_asked=None,
)
OF_NOTHING = "19803 49933 79397 00111 56650 86549"
"""The digits of no bytes at all."""


def test_a_sealed_share_says_who_can_read_it_and_still_warns_of_the_employer_s_mail():
    assert sealing_digits(b"") == OF_NOTHING
    assert sealed_words(UNIT) == (
        f"Sealed to the steward of North Clinic, digits {OF_NOTHING}: nobody else can read it. "
        "Still, do not send it by your employer's mail."
    )
    record = record_of(a_share(), SOUND, Recipient.STEWARD)
    assert saved_share_json(Path("a.dutyshare"), a_share(), record, UNIT)["sealed_to"] == OF_NOTHING


def test_what_was_shared_says_in_a_word_whether_it_was_sealed():
    assert [reader_word(each) for each in Recipient] == ["plain", "sealed"]
