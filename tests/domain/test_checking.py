"""The two fingerprints of a share that holds: of the file, and of the key."""

from hashlib import sha256

from dutytracker.domain.checking import Holding
from dutytracker.domain.shared_summary import fingerprint
from tests.exchange.shares import PUBLIC, SOUND, a_share


def test_a_share_that_holds_tells_file_and_key_apart():
    holding = Holding(file="a", share=a_share(), digest=sha256(SOUND).digest())
    assert holding.fingerprint == fingerprint(sha256(SOUND).digest())
    assert holding.key_fingerprint == fingerprint(sha256(PUBLIC).digest())
