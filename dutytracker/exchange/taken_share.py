"""A share taken from its file: verified, and small enough to keep thousands."""

import zlib
from dataclasses import dataclass

from dutytracker.domain.collecting import Received, Rejected
from dutytracker.domain.errors import DutyError
from dutytracker.domain.pooling.part import MemberPart, part_of
from dutytracker.domain.share_head import ShareHead
from dutytracker.exchange.share_file import open_share
from dutytracker.exchange.share_folder import Found
from dutytracker.exchange.share_reading import accepted_weeks, head_of_sound
from dutytracker.exchange.share_totals import totals_digests
from dutytracker.exchange.strict_json import plain_file
from dutytracker.security.sealing import SealingKey


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadShare:
    """A share whose signature holds and whose totals add up."""

    file: str
    """The name that the steward knows it by."""
    packed: bytes
    """The signed payload, compressed."""
    head: ShareHead
    part: MemberPart
    """What the share alone brings to a review."""
    totals: bytes
    """16 bytes for each week, in their order, that tell its totals from others."""

    @property
    def payload(self) -> bytes:
        """The signed payload as it was."""
        return unpacked(self.packed)

    @property
    def received(self) -> Received:
        """What collecting needs of it."""
        return Received(file=self.file, head=self.head)


def read_found(found: Found, sealing_key: SealingKey | None = None) -> ReadShare | Rejected:
    """The share in a file, plain or sealed to that key, or why it is none."""
    try:
        opened = open_share(plain_file(found.path), sealing_key)
    except DutyError as refusal:
        return Rejected(file=found.name, why=refusal.sentence)
    return ReadShare(
        file=found.name,
        packed=packed(opened.payload),
        head=head_of_sound(opened.sound, opened.digest),
        part=part_of(accepted_weeks(opened.sound)),
        totals=totals_digests(opened.sound),
    )


def packed(payload: bytes) -> bytes:
    """A payload as it is kept: about a seventh of its size."""
    return zlib.compress(payload, 1)


def unpacked(packed: bytes) -> bytes:
    """A payload that was kept."""
    return zlib.decompress(packed)
