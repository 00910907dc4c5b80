"""The shares in files and folders, read and pooled; nothing of them is kept."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from dutytracker.domain.collecting import Collection, Rejected, collect
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.pooling import Audience, PooledReview, pool
from dutytracker.domain.pooling.period import days_shared
from dutytracker.exchange.share_chain import heads_shown_among
from dutytracker.exchange.share_folder import shares_among
from dutytracker.exchange.share_pile import LooseShare, is_one_sealed, look_at_many, pooled_members
from dutytracker.reports.packet import Packet
from dutytracker.reports.review_words import rejected_of
from dutytracker.security.sealing import SealingKey


@dataclass(frozen=True, slots=True)
class LooseShares:
    """What was read of some files."""

    shares: tuple[LooseShare, ...]
    collection: Collection
    """What counts of the shares, over the days asked for."""
    rejected: tuple[Rejected, ...]
    """The files that do not count, by name."""
    first: date | None
    last: date | None

    def review(self, audience: Audience, roster: int | None) -> PooledReview:
        """What the shares tell together.

        Raises: `Problem` where the roster is smaller than the members, `DutyError` where a share of which not all weeks
        count has to be read again, and its file is another one now.
        """
        return pool(pooled_members(self.collection, self.shares), audience, roster)

    def packet(self, review: PooledReview, made_on: date, *, unit: str = "") -> Packet:
        """The packet of a review of these shares. Days that were not asked for are told as far as enough have them."""
        known = days_shared(self.collection.members, review.audience.k) or (None, None)
        return Packet(
            unit=unit, first=self.first or known[0], last=self.last or known[1], review=review, made_on=made_on
        )


def read_loose(
    paths: Sequence[Path],
    first: date | None = None,
    last: date | None = None,
    *,
    sealing_key: Callable[[], SealingKey | None] | None = None,
) -> LooseShares:
    """The shares among files and folders, and of these the weeks that touch `first` to `last`; `None` is open.

    `sealing_key` is asked, once, only where one of the files is sealed; without it those are refused.

    Raises: `DutyError` where a path leads nowhere, and whatever `sealing_key` raises.
    """
    files, unlisted = shares_among(paths)
    key = sealing_key() if sealing_key is not None and is_one_sealed(files) else None
    read = look_at_many(files, sealing_key=key)
    collection = collect((one.received for one in read.shares), heads_shown=heads_shown_among(read.shares))
    return LooseShares(
        shares=read.shares,
        collection=collection.within(first, last),
        rejected=rejected_of((*unlisted, *read.rejected), collection),
        first=first,
        last=last,
    )
