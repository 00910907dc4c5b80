"""What a collection says, worked out from its statements and its shares."""

from collections.abc import Mapping
from datetime import datetime
from functools import cached_property

from dutytracker.domain.collecting import Collection, Received, collect
from dutytracker.domain.continuity import HeadsShown, broken_among
from dutytracker.domain.offers import Offer
from dutytracker.domain.pooling.paper import PaperTally
from dutytracker.domain.share_head import ShareHead
from dutytracker.domain.standing import Said, counting, who_is
from dutytracker.domain.steward import UnitFacts
from dutytracker.store.collection.offer_values import offers_of
from dutytracker.store.collection.said import HERE, LEFT_OUT, facts_of, said_of, tallies_of
from dutytracker.store.collection.statements import Kind, Statements

Ever = Mapping[bytes, Received]
"""Every share that was ever here, by the digest of its payload."""


class CollectionView:
    """One state of a collection; each part is worked out when it is first asked for."""

    def __init__(self, statements: Statements, ever: Ever, heads_shown: HeadsShown) -> None:
        self._statements = statements
        self._ever = ever
        self._heads_shown = heads_shown

    @cached_property
    def facts(self) -> UnitFacts:
        """What was said of the unit."""
        return facts_of(self._statements)

    @cached_property
    def said(self) -> Said:
        """What was said of members."""
        return said_of(self._statements)

    @cached_property
    def tallies(self) -> tuple[PaperTally, ...]:
        """The weeks on paper, by label, then by week."""
        return tallies_of(self._statements)

    @cached_property
    def offers(self) -> tuple[Offer, ...]:
        """What lies on the table, in the steward's order."""
        return offers_of(self._statements)

    @cached_property
    def here(self) -> tuple[Received, ...]:
        """The shares that count unless they are set aside, by file."""
        return self._received(HERE)

    @cached_property
    def left_out(self) -> tuple[Received, ...]:
        """The shares that the steward left out, by file."""
        return self._received(LEFT_OUT)

    @cached_property
    def collected(self) -> Collection:
        """All members as their shares say, also those who were removed."""
        return collect(self.here, self.said.decisions, self._heads_shown)

    @cached_property
    def counting(self) -> Collection:
        """The members that count, each clinic in its one spelling, over all weeks."""
        return counting(self.collected, self.said)

    @cached_property
    def in_period(self) -> Collection:
        """The same over the weeks of the period, and the members who have any."""
        return self.counting.within(self.facts.first, self.facts.last)

    def newest_share(self, who: str) -> ShareHead | None:
        """The share of a member whose log had come furthest, by the key used last, of those that are not set aside;
        `None` where there is none."""
        keys = {
            key
            for member in self.collected.members
            if who_is(member, self.said.decisions) == who
            for key in member.keys
        }
        aside = {one.received.head.digest for one in self.collected.set_aside}
        heads = [one.head for one in self.here if one.head.key in keys and one.head.digest not in aside]
        if not heads:
            return None
        last_key = max(heads, key=_made).key
        return max((head for head in heads if head.key == last_key), key=lambda head: (head.log.seq, *_made(head)))

    def contradicting(self, head: ShareHead) -> tuple[bytes, ...]:
        """The shares here of the same key, by digest, that tell another history."""
        of_key = (one.head for one in self.here if one.head.key == head.key)
        return tuple(one.digest for one in of_key if broken_among((one, head), self._heads_shown))

    def _received(self, standing: str) -> tuple[Received, ...]:
        found = (
            self._ever[bytes.fromhex(name)] for name, said in self._statements[Kind.SHARE].items() if said == standing
        )
        return tuple(sorted(found, key=lambda one: (one.file, one.head.digest)))


def _made(head: ShareHead) -> tuple[datetime, bytes]:
    return head.made_at, head.digest
