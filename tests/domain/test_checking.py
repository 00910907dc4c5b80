"""The fingerprints of what holds: of the file, of the key that signed it, and of the member's key."""

from hashlib import sha256

from dutytracker.domain.checking import Holding
from dutytracker.domain.shared_summary import fingerprint
from tests.exchange import receipts, units
from tests.exchange.receipts import STEWARD_KEY, a_signed_receipt
from tests.exchange.shares import PUBLIC, SOUND, a_share


def test_a_share_that_holds_tells_file_and_key_apart():
    holding = Holding(file="a", found=a_share(), digest=sha256(SOUND).digest())
    assert holding.fingerprint == fingerprint(sha256(SOUND).digest())
    assert holding.key_fingerprint == holding.member_key_fingerprint == fingerprint(sha256(PUBLIC).digest())


def test_a_receipt_is_signed_by_one_and_about_another():
    holding = Holding(file="a", found=a_signed_receipt(), digest=sha256(receipts.SOUND).digest())
    assert holding.key_fingerprint == fingerprint(sha256(STEWARD_KEY).digest())
    assert holding.member_key_fingerprint == fingerprint(sha256(PUBLIC).digest())


def test_a_unit_file_is_about_no_member():
    holding = Holding(file="a", found=units.a_unit(), digest=sha256(units.SOUND).digest())
    assert holding.key_fingerprint == fingerprint(sha256(STEWARD_KEY).digest())
    assert holding.member_key_fingerprint is None
