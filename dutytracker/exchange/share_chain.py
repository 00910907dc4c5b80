"""The heads that a share shows its log to have had, computed from the digests of its revisions."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

import msgspec

from dutytracker.domain.continuity import HeadsShown, ends_shown
from dutytracker.domain.share_head import LogPoint, ShareHead
from dutytracker.domain.sharing import Since
from dutytracker.security.chain import next_head

if TYPE_CHECKING:
    from dutytracker.exchange.taken_share import TakenShare


def points_since(since: Since) -> Iterator[LogPoint]:
    """The receipted place, then the place after every revision since, in order."""
    head = bytes.fromhex(since.head)
    yield LogPoint(since.seq, since.head)
    for seq, digest in enumerate(since.digests, since.seq + 1):
        head = next_head(head, bytes.fromhex(digest))
        yield LogPoint(seq, head.hex())


def since_in(payload: bytes) -> Since | None:
    """What follows the receipted head, from the signed payload of a share that was read before."""
    found = msgspec.json.decode(payload)["since"]
    return None if found is None else Since(seq=found["seq"], head=found["head"], digests=tuple(found["digests"]))


def heads_shown_by(payload_of: Callable[[ShareHead], bytes]) -> HeadsShown:
    """Everything that shares show; `payload_of` is asked only for a share that reaches back over what is wanted."""

    def heads_shown(head: ShareHead, wanted: Collection[int]) -> Mapping[int, str]:
        shown = ends_shown(head, wanted)
        if head.since is None or not any(head.since.seq < seq < head.log.seq for seq in wanted):
            return shown
        since = since_in(payload_of(head))
        return shown if since is None else heads_since(since, wanted)

    return heads_shown


def heads_shown_among(shares: "Iterable[TakenShare]") -> HeadsShown:
    """Everything that those shares show."""
    known = {one.head.digest: one for one in shares}
    return heads_shown_by(lambda head: known[head.digest].payload)


def heads_since(since: Since, wanted: Collection[int]) -> Mapping[int, str]:
    """The heads at those of the places `wanted` that the digests reach."""
    return {point.seq: point.head for point in points_since(since) if point.seq in wanted}
