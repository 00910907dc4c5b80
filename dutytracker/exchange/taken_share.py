"""A share taken from its file: verified, and small enough that thousands fit in memory."""

import zlib
from abc import ABC, abstractmethod
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from dutytracker.domain.collecting import Received, Rejected
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.domain.pooling.observations import AcceptedWeek
from dutytracker.domain.pooling.part import MemberPart, part_of
from dutytracker.domain.saying import said
from dutytracker.domain.share_head import ShareHead
from dutytracker.exchange.share_file import Opened, open_payload, open_share
from dutytracker.exchange.share_folder import Found
from dutytracker.exchange.share_reading import accepted_weeks, head_of_sound
from dutytracker.exchange.share_totals import totals_digests
from dutytracker.exchange.strict_json import plain_file
from dutytracker.security.sealing import SealingKey


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenShare(ABC):
    """A share whose signature holds and whose totals add up, with what a review needs of it."""

    file: str
    """The name that the steward knows it by."""
    head: ShareHead
    part: MemberPart
    """What the share alone brings to a review."""

    @property
    def received(self) -> Received:
        """What collecting needs of it."""
        return Received(file=self.file, head=self.head)

    @property
    @abstractmethod
    def payload(self) -> bytes:
        """The signed payload as it was. Raises: `DutyError` where it cannot be read again."""

    @abstractmethod
    def weeks(self) -> tuple[AcceptedWeek, ...]:
        """What pooling takes of the weeks, oldest first. Raises: `DutyError` where they cannot be read again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadShare(TakenShare):
    """A share with all that a collection keeps of it."""

    packed: bytes
    """The signed payload, compressed."""
    totals: bytes
    """16 bytes for each week, in their order, that tell its totals from others."""

    @property
    def payload(self) -> bytes:
        return unpacked(self.packed)

    def weeks(self) -> tuple[AcceptedWeek, ...]:
        return weeks_in(self.payload)


@dataclass(frozen=True, slots=True, kw_only=True)
class LooseShare(TakenShare):
    """A share that stays in its file, which is read again where more than a review needs of most shares is asked."""

    path: Path
    sealing_key: SealingKey | None = None
    """What opened it, where it is sealed."""

    @property
    def payload(self) -> bytes:
        return self._again().payload

    def weeks(self) -> tuple[AcceptedWeek, ...]:
        return accepted_weeks(self._again().sound)

    def _again(self) -> Opened:
        with suppress(DutyError):
            opened = open_share(plain_file(self.path), self.sealing_key)
            if opened.digest == self.head.digest:
                return opened
        raise DutyError(
            said(
                "The file {file} was changed or taken away while the shares were looked at: look at them again.",
                file=self.file,
            )
        )


Taking = Callable[[Found, SealingKey | None], TakenShare | Rejected]
"""What is made of a file; a function of a module, since other processes are told to call it."""


def read_found(found: Found, sealing_key: SealingKey | None = None) -> ReadShare | Rejected:
    """The share in a file, plain or sealed to that key, to be kept; or why it is none."""
    opened = _opened(found, sealing_key)
    if isinstance(opened, Rejected):
        return opened
    return ReadShare(
        file=found.name,
        head=head_of_sound(opened.sound, opened.digest),
        part=part_of(accepted_weeks(opened.sound)),
        packed=packed(opened.payload),
        totals=totals_digests(opened.sound),
    )


def loose_found(found: Found, sealing_key: SealingKey | None = None) -> LooseShare | Rejected:
    """The share in a file, plain or sealed to that key, which stays there; or why it is none."""
    opened = _opened(found, sealing_key)
    if isinstance(opened, Rejected):
        return opened
    return LooseShare(
        file=found.name,
        head=head_of_sound(opened.sound, opened.digest),
        part=part_of(accepted_weeks(opened.sound)),
        path=found.path,
        sealing_key=sealing_key,
    )


def _opened(found: Found, sealing_key: SealingKey | None) -> Opened | Rejected:
    try:
        return open_share(plain_file(found.path), sealing_key)
    except DutyError as refusal:
        return Rejected(file=found.name, why=refusal.sentence)


def weeks_in(payload: bytes) -> tuple[AcceptedWeek, ...]:
    """The weeks of a share, oldest first, from the payload that was kept of it when it was read."""
    return accepted_weeks(open_payload(payload))


def packed(payload: bytes) -> bytes:
    """A payload as it is kept: about a seventh of its size."""
    return zlib.compress(payload, 1)


def unpacked(packed: bytes) -> bytes:
    """A payload that was kept."""
    return zlib.decompress(packed)
