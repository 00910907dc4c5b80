"""Whether a share goes on from what was received of the same key before (docs/domain.md, "Many members").

A share tells one place of its log, the last. One that was made after a receipt also shows every place from the
receipted one on. Where it shows a place that an earlier share told, both must tell the same head.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime
from enum import StrEnum

from dutytracker.domain.share_head import LogPoint, ShareHead

HeadsShown = Callable[[ShareHead, Collection[int]], Mapping[int, str]]
"""The heads that a share shows its log to have had at those of some places (`seq`) that it reaches."""


class Continuity(StrEnum):
    """How a share stands to what was received before it."""

    FIRST = "first"
    """Nothing was received before that it could continue."""
    CONTINUES = "continues"
    """It shows that the latest place received before is part of its history."""
    NOT_SHOWN = "not_shown"
    """It does not reach back to that place."""
    BROKEN = "broken"
    """It tells another history than was received before."""


def ends_shown(head: ShareHead, wanted: Collection[int]) -> dict[int, str]:
    """What a share shows by itself, without its digests: the place it starts from, and the last."""
    ends = (LogPoint(head.log.seq, head.log.head), *(() if head.since is None else (head.since,)))
    return {point.seq: point.head for point in ends if point.seq in wanted}


def continuity(head: ShareHead, earlier: Iterable[LogPoint], heads_shown: HeadsShown = ends_shown) -> Continuity:
    """How a share stands to the places of its log that were received before; those beyond its own end say nothing."""
    before = {point.seq: point.head for point in earlier if point.seq <= head.log.seq}
    if not before:
        return Continuity.FIRST
    shown = heads_shown(head, before.keys())
    if any(before[seq] != told for seq, told in shown.items()):
        return Continuity.BROKEN
    return Continuity.CONTINUES if max(before) in shown else Continuity.NOT_SHOWN


def broken_among(heads: Iterable[ShareHead], heads_shown: HeadsShown = ends_shown) -> frozenset[bytes]:
    """The shares, by digest, that tell another history than a share of the same key that was made before them.

    Of two that contradict each other, the one made first stays. The order of `heads` is of no account.
    """
    by_key = defaultdict[bytes, list[ShareHead]](list)
    for head in heads:
        by_key[head.key].append(head)
    broken: set[bytes] = set()
    for of_key in by_key.values():
        if len(of_key) > 1:
            broken |= _broken(sorted(of_key, key=_order), heads_shown)
    return frozenset(broken)


def continuity_of_newest(heads: Iterable[ShareHead], heads_shown: HeadsShown = ends_shown) -> Continuity:
    """How the share of one key that reaches furthest (of several, the one made last) stands to all the others.

    `heads` holds at least one.
    """
    *others, newest = sorted(heads, key=lambda head: (head.log.seq, *_order(head)))
    return continuity(newest, (_end(head) for head in others), heads_shown)


def _broken(of_key: Sequence[ShareHead], heads_shown: HeadsShown) -> set[bytes]:
    """Those of one key, in the order in which they were made, that contradict one before them which is not broken."""
    ends = sorted({head.log.seq for head in of_key})
    told: dict[int, str] = {}
    shown_of = defaultdict[int, set[str]](set)
    broken: set[bytes] = set()
    for head in of_key:
        shown = heads_shown(head, _within(head, ends))
        end = head.log.head
        if all(told.get(seq, one) == one for seq, one in shown.items()) and shown_of[head.log.seq] <= {end}:
            told[head.log.seq] = end
            for seq, one in shown.items():
                shown_of[seq].add(one)
        else:
            broken.add(head.digest)
    return broken


def _within(head: ShareHead, ends: Sequence[int]) -> Sequence[int]:
    """Those of the places, which are in order, that the share reaches."""
    first = head.log.seq if head.since is None else head.since.seq
    return ends[bisect_left(ends, first) : bisect_right(ends, head.log.seq)]


def _end(head: ShareHead) -> LogPoint:
    return LogPoint(head.log.seq, head.log.head)


def _order(head: ShareHead) -> tuple[datetime, int, bytes]:
    return head.made_at, head.log.seq, head.digest
