"""Telling the totals of shared weeks apart without reading them again."""

from hashlib import sha256

import msgspec

from dutytracker.exchange.share_soundness import SoundShare

DIGEST_BYTES = 16


def totals_digests(sound: SoundShare) -> bytes:
    """16 bytes for each week, oldest first: others wherever anything told of the week differs.

    The order of the fields and whatever else the share says change nothing.
    """
    own_time = b"\x01" if sound.found.own_time_included else b"\x00"
    return b"".join([_digest(own_time + _ENCODER.encode(week.found)) for week in sound.weeks])


def _digest(told: bytes) -> bytes:
    return sha256(told).digest()[:DIGEST_BYTES]


_ENCODER = msgspec.json.Encoder(order="deterministic")
