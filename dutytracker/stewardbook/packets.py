"""The packets that were made of a collection, and what a new one would tell beside them."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from dutytracker.domain.errors import DutyError
from dutytracker.domain.packet_differences import MadePacket, differences_from
from dutytracker.domain.pooling.audience import Audience
from dutytracker.domain.pooling.packets import Contents, contents_of
from dutytracker.domain.pooling.paper import PaperReview
from dutytracker.domain.pooling.period import days_shared
from dutytracker.domain.steward import PacketDifference
from dutytracker.exchange.share_totals import DIGEST_BYTES
from dutytracker.stewardbook.steward import Steward
from dutytracker.store.collection import packets, shares
from dutytracker.store.collection.ledger import Ledger
from dutytracker.store.database import Database

if TYPE_CHECKING:
    from dutytracker.domain.calendar import Week
    from dutytracker.domain.pooling import PooledReview
    from dutytracker.domain.share_head import ShareHead

DIFFERS_BY_FEW = (
    "This packet differs from an earlier one by so few members that they could be told from the difference: wait until"
    " more shares have come, or ask for the same weeks of the same members as before."
)


class Packets:
    """Whatever leaves one open collection with its figures."""

    def __init__(
        self,
        database: Database,
        ledger: Ledger,
        steward: Steward,
        review: "Callable[[Audience], PooledReview]",
        paper: Callable[[Audience], PaperReview | None],
    ) -> None:
        """`review` and `paper` say what the shares and the weeks on paper tell an audience."""
        self._database = database
        self._ledger = ledger
        self._steward = steward
        self._review = review
        self._paper = paper

    def days_told(self, audience: Audience) -> tuple[date | None, date | None]:
        """The first and the last day that a packet tells of: of the period asked for, or, where that is open, of the
        weeks that count, as far as enough members have them; `None` where that cannot be told.
        """
        view = self._ledger.now.view
        known = days_shared(view.in_period.members, audience.k) or (None, None)
        return view.facts.first or known[0], view.facts.last or known[1]

    def earlier(self) -> Sequence[MadePacket]:
        """Every packet that was made of this collection, in order."""
        with self._database.reading() as connection:
            return packets.packets_in(connection)

    def differences(self, audience: Audience, *, with_paper: bool = True) -> tuple[PacketDifference, ...]:
        """The earlier packets from which a packet made now would differ by few members, in order.

        Inside that is a warning; for outside it refuses the packet. `with_paper` as in `keep`. When each was made is
        said in the time zone of the steward's log.

        Raises: `Problem` where the roster is smaller than the members.
        """
        return self._differences(self._contents(audience, self._review(audience), with_paper=with_paper), audience)

    def keep(self, audience: Audience, review: "PooledReview", *, with_paper: bool = True) -> int | None:
        """Keeps what a packet with this review rests on, before it is saved; `with_paper` says whether it also shows
        the weeks on paper.

        Gives the number to `forget` it by; `None` for a packet that shows no figure, which is not kept.

        Raises: `DutyError` where a packet for outside differs from an earlier one by few members.
        """
        contents = self._contents(audience, review, with_paper=with_paper)
        if contents == Contents():
            return None
        if audience is Audience.OUTSIDE and self._differences(contents, audience):
            raise DutyError(DIFFERS_BY_FEW)
        with self._database.writing() as connection:
            return packets.add_packet(connection, audience, contents, made_at=self._steward.now())

    def forget(self, number: int) -> None:
        """Drops a packet that could not be saved, so that nobody has it."""
        with self._database.writing() as connection:
            packets.forget_packet(connection, number)

    def _contents(self, audience: Audience, review: "PooledReview", *, with_paper: bool) -> Contents:
        """What a packet shows figures of: the members of the review, and those on paper."""
        paper, view = self._paper(audience) if with_paper else None, self._ledger.now.view
        with self._database.reading() as connection:
            totals = shares.totals_in(connection)
        return contents_of(
            () if review.figures is None else view.in_period.members,
            lambda head, week: _totals_of_week(totals[head.digest], head, week),
            () if paper is None or paper.figures is None else view.tallies_asked,
        )

    def _differences(self, contents: Contents, audience: Audience) -> tuple[PacketDifference, ...]:
        zone = self._steward.zone
        found = differences_from(self.earlier(), contents, audience)
        return tuple(replace(one, made_at=one.made_at.astimezone(zone)) for one in found)


def _totals_of_week(totals: bytes, head: "ShareHead", week: "Week") -> bytes:
    place = DIGEST_BYTES * bisect_left(head.weeks, week)
    return totals[place : place + DIGEST_BYTES]
