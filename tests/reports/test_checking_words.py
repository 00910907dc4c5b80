"""What `verify` says of files."""

from hashlib import sha256

from dutytracker.domain.checking import Failing, Holding
from dutytracker.reports.checking_words import checked_json, checked_lines, failure_words
from tests.exchange.shares import SOUND, a_share

HOLDS = Holding(file="a.dutyshare", share=a_share(), digest=sha256(SOUND).digest())
FAILS = Failing(file="b.dutyshare", why="This is a receipt.")


def test_a_file_that_holds_is_told_with_what_can_be_compared():
    assert list(checked_lines([HOLDS])) == [
        "Holds: a.dutyshare",
        "  Signed by member K7QF-2M9X on March 9, 2026, and not altered since; the totals add up.",
        "  It tells: 2 weeks, March 1 – 14, 2026, totals of each day, with own time.",
        f"  Fingerprint of the file: {HOLDS.fingerprint}",
        f"  Fingerprint of the key: {HOLDS.key_fingerprint}",
        "  Place in the log: 41, 5a5a5a5a5a5a5a5a",
    ]


def test_a_file_that_fails_is_told_with_its_reason():
    assert list(checked_lines([FAILS])) == ["Does not hold: b.dutyshare. This is a receipt."]


def test_how_many_fail_is_one_sentence():
    assert failure_words([HOLDS]) is None
    assert failure_words([FAILS]) == "1 of 1 file does not hold."
    assert failure_words([HOLDS, FAILS, FAILS]) == "2 of 3 files do not hold."


def test_programs_get_an_error_where_one_fails():
    holds = {
        "file": "a.dutyshare",
        "holds": True,
        "kind": "share",
        "member": "K7QF-2M9X",
        "made_at": "2026-03-09T01:00:00Z",
        "weeks": 2,
        "seq": 41,
        "head": "5a" * 32,
        "fingerprint": HOLDS.fingerprint,
        "key_fingerprint": HOLDS.key_fingerprint,
    }
    fails = {"file": "b.dutyshare", "holds": False, "why": "This is a receipt."}
    assert checked_json([HOLDS]) == {"files": [holds]}
    assert checked_json([HOLDS, FAILS]) == {"files": [holds, fails], "error": "1 of 2 files does not hold."}
