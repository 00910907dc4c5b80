"""The digits that two people compare over the telephone."""

from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as some

from dutytracker.domain.shared_summary import fingerprint
from tests.builders import a_shared_summary


def test_the_fingerprint_of_nothing_is_frozen():
    assert fingerprint(sha256(b"").digest()) == "19803 49933 79397 00111 56650 86549"


def test_the_record_of_a_share_tells_its_fingerprint():
    assert a_shared_summary(digest=sha256(b"").hexdigest()).fingerprint == "19803 49933 79397 00111 56650 86549"


@given(some.binary(min_size=32, max_size=32))
def test_a_fingerprint_is_the_end_of_the_digest_written_as_a_decimal_number(digest):
    shown = fingerprint(digest)
    assert [len(group) for group in shown.split(" ")] == [5] * 6
    assert str(int(digest.hex(), 16)).zfill(30)[-30:] == shown.replace(" ", "")
