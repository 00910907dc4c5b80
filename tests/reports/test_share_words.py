"""What is said of a share."""

from pathlib import Path

import pytest

from dutytracker.exchange.share_record import record_of
from dutytracker.reports.share_words import contents_words, saved_share_json, saved_share_lines
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
