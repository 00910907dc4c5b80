"""What `verify` says of files."""

from hashlib import sha256

from dutytracker.domain.checking import Failing, Holding, Unchecked
from dutytracker.reports.checking_words import checked_json, checked_lines, failure_words
from tests.exchange import receipts, units
from tests.exchange.receipts import a_signed_receipt
from tests.exchange.shares import SOUND, a_share

HOLDS = Holding(file="a.dutyshare", found=a_share(), digest=sha256(SOUND).digest())
RECEIPT = Holding(file="c.dutyreceipt", found=a_signed_receipt(), digest=sha256(receipts.SOUND).digest())
UNIT = Holding(file="e.dutyunit", found=units.a_full_unit(), digest=sha256(units.SOUND).digest())
LOG = Unchecked(file="d.dutylog", why="This is a whole log.")
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
    assert failure_words([HOLDS, LOG]) == "1 of 2 files cannot be checked."
    assert failure_words([FAILS, LOG, RECEIPT]) == "1 of 3 files does not hold, and 1 cannot be checked."


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


def test_a_receipt_that_holds_tells_whose_word_it_is_and_about_whom():
    assert list(checked_lines([RECEIPT])) == [
        "Holds: c.dutyreceipt",
        "  Signed by a steward on March 10, 2026, and not altered since.",
        "  It says that a share of member K7QF-2M9X arrived, whose log had come to entry 41.",
        f"  Fingerprint of the file: {RECEIPT.fingerprint}",
        f"  Fingerprint of the steward's key: {RECEIPT.key_fingerprint}",
        f"  Fingerprint of the member's key: {HOLDS.key_fingerprint}",
        "  Place in the log: 41, 5a5a5a5a5a5a5a5a",
    ]
    assert checked_json([RECEIPT])["files"] == [
        {
            "file": "c.dutyreceipt",
            "holds": True,
            "kind": "receipt",
            "member": "K7QF-2M9X",
            "made_at": "2026-03-10T09:00:00Z",
            "seq": 41,
            "head": "5a" * 32,
            "fingerprint": RECEIPT.fingerprint,
            "key_fingerprint": RECEIPT.key_fingerprint,
            "member_key_fingerprint": HOLDS.key_fingerprint,
        }
    ]


def test_a_file_of_which_nothing_can_be_checked_says_what_it_is():
    assert list(checked_lines([LOG])) == ["Not checked: d.dutylog. This is a whole log."]
    assert checked_json([LOG]) == {
        "files": [{"file": "d.dutylog", "holds": None, "why": "This is a whole log."}],
        "error": "1 of 1 file cannot be checked.",
    }


def test_a_unit_file_that_holds_tells_whose_it_is_and_the_digits_of_both_keys():
    assert list(checked_lines([UNIT])) == [
        "Holds: e.dutyunit",
        "  Signed by a steward on February 20, 2026, and not altered since.",
        "  It sets up the members of North Coast.",
        f"  Fingerprint of the file: {UNIT.fingerprint}",
        f"  Fingerprint of the steward's key: {RECEIPT.key_fingerprint}",
        "  Fingerprint of the key that shares are sealed to: 02699 97596 64147 48435 81163 86222",
    ]
    assert checked_json([UNIT])["files"] == [
        {
            "file": "e.dutyunit",
            "holds": True,
            "kind": "unit",
            "unit": "North Coast",
            "made_at": "2026-02-20T09:00:00Z",
            "fingerprint": UNIT.fingerprint,
            "key_fingerprint": RECEIPT.key_fingerprint,
            "sealing_key_fingerprint": "02699 97596 64147 48435 81163 86222",
        }
    ]
