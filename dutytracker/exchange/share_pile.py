"""Reading many shares, so that one bad file stops nothing and thousands of shares fit in memory."""

import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256

from dutytracker.domain.collecting import Collection, Received, Rejected
from dutytracker.domain.continuity import HeadsShown
from dutytracker.domain.errors import DutyError
from dutytracker.domain.pooling.member import PooledMember, pooled_member
from dutytracker.domain.pooling.observations import AcceptedWeek
from dutytracker.domain.pooling.part import MemberPart, part_of
from dutytracker.domain.share_head import ShareHead
from dutytracker.exchange.share_chain import heads_shown_by
from dutytracker.exchange.share_file import open_payload, open_share
from dutytracker.exchange.share_folder import Found
from dutytracker.exchange.share_reading import accepted_weeks, head_from
from dutytracker.exchange.strict_json import plain_file


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadShare:
    """A share whose signature holds and whose totals add up, small enough to keep thousands."""

    file: str
    """The name that the steward knows it by."""
    digest: bytes
    """SHA-256 of the file's bytes."""
    packed: bytes
    """The signed payload, compressed."""
    head: ShareHead
    part: MemberPart
    """What the share alone brings to a review."""

    @property
    def payload(self) -> bytes:
        """The signed payload as it was."""
        return unpacked(self.packed)

    @property
    def received(self) -> Received:
        """What collecting needs of it."""
        return Received(file=self.file, head=self.head)


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """The shares that could be read, and the files that could not; each in the order of the files."""

    shares: tuple[ReadShare, ...]
    rejected: tuple[Rejected, ...]
    canceled: bool = False
    """True where reading was told to stop; some files are missing then."""


def read_many(
    found: Sequence[Found],
    *,
    on_progress: Callable[[int, int], None] = lambda _done, _total: None,
    is_canceled: Callable[[], bool] = lambda: False,
) -> Read:
    """Every share among the files found. Both callbacks run in the calling thread, again and again; the first takes
    how many files are done, and of how many."""
    shares: list[ReadShare] = []
    rejected: list[Rejected] = []
    for done, one in enumerate(found, 1):
        if is_canceled():
            return Read(shares=tuple(shares), rejected=tuple(rejected), canceled=True)
        read = read_found(one)
        if isinstance(read, ReadShare):
            shares.append(read)
        else:
            rejected.append(read)
        on_progress(done, len(found))
    return Read(shares=tuple(shares), rejected=tuple(rejected))


def read_found(found: Found) -> ReadShare | Rejected:
    """The share in a file, or why it is none."""
    try:
        data = plain_file(found.path)
        opened = open_share(data)
    except DutyError as refusal:
        return Rejected(file=found.name, why=refusal.sentence)
    return ReadShare(
        file=found.name,
        digest=sha256(data).digest(),
        packed=packed(opened.payload),
        head=head_from(opened.sound, opened.digest),
        part=part_of(accepted_weeks(opened.sound)),
    )


def pooled_members(collection: Collection, shares: Iterable[ReadShare]) -> tuple[PooledMember, ...]:
    """The members of a collection of those shares, ready to be pooled."""
    known = {one.head.digest: one for one in shares}
    return tuple(
        pooled_member(
            member,
            part_in=lambda head: known[head.digest].part,
            weeks_in=lambda head: weeks_in(known[head.digest].payload),
        )
        for member in collection.members
    )


def heads_shown_among(shares: Iterable[ReadShare]) -> HeadsShown:
    """What those shares show of the histories of their logs."""
    known = {one.head.digest: one for one in shares}
    return heads_shown_by(lambda head: known[head.digest].payload)


def weeks_in(payload: bytes) -> tuple[AcceptedWeek, ...]:
    """The weeks of a share, oldest first, from the payload that was kept of it when it was read."""
    return accepted_weeks(open_payload(payload))


def packed(payload: bytes) -> bytes:
    """A payload as it is kept: about an eighth of its size."""
    return zlib.compress(payload, 1)


def unpacked(packed: bytes) -> bytes:
    """A payload that was kept."""
    return zlib.decompress(packed)
