"""The heads that a share shows its log to have had, computed from the digests of its revisions."""

from collections.abc import Collection, Iterator, Mapping

from dutytracker.domain.share_head import LogPoint
from dutytracker.domain.sharing import Since
from dutytracker.security.chain import next_head


def points_since(since: Since) -> Iterator[LogPoint]:
    """The receipted place, then the place after every revision since, in order."""
    head = bytes.fromhex(since.head)
    yield LogPoint(since.seq, since.head)
    for seq, digest in enumerate(since.digests, since.seq + 1):
        head = next_head(head, bytes.fromhex(digest))
        yield LogPoint(seq, head.hex())


def heads_since(since: Since, wanted: Collection[int]) -> Mapping[int, str]:
    """The heads at those of the places `wanted` that the digests reach."""
    return {point.seq: point.head for point in points_since(since) if point.seq in wanted}
