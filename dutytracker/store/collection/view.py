"""What a collection says, worked out from its statements and its shares."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import cached_property

from dutytracker.domain.asked_weeks import AskedWeeks, asked_of
from dutytracker.domain.calendar import Weekday
from dutytracker.domain.collecting import CollectedMember, Collection, Received, collect
from dutytracker.domain.continuity import HeadsShown, broken_among
from dutytracker.domain.offers import Offer
from dutytracker.domain.pooling.paper import PaperTally
from dutytracker.domain.share_head import ShareHead
from dutytracker.domain.standing import Said, counting, who_is
from dutytracker.domain.steward import MadeUnitFile, UnitFacts
from dutytracker.domain.unit import UnitPlan
from dutytracker.store.collection.offer_values import offers_of
from dutytracker.store.collection.plan_values import made_file_of, plan_of
from dutytracker.store.collection.said import HERE, LEFT_OUT, facts_of, said_of, tallies_of
from dutytracker.store.collection.statements import Kind, Statements

Ever = Mapping[bytes, Received]
"""Every share that was ever here, by the digest of its payload, in the order in which they came: mostly by file."""

TELLS_NO_FIGURE = frozenset({Kind.OFFERS, Kind.PLAN, Kind.UNIT_FILE})
"""Statements of these kinds are beside the review: it stays as it is, as long as the same weeks are asked for."""

BESIDE = frozenset({"offers", "made_file", "asked"})
"""The parts of a view that these statements say."""


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
    def asked(self) -> AskedWeeks:
        """The weeks asked for: of the period, or only those chosen ahead of time."""
        chosen = plan_of(self._statements, ()).sampled_weeks
        return AskedWeeks(first=self.facts.first, last=self.facts.last, chosen=chosen)

    @cached_property
    def tallies_asked(self) -> tuple[PaperTally, ...]:
        """Those of the weeks on paper that are asked for."""
        return tuple(tally for tally in self.tallies if self.asked.holds(tally.week))

    @cached_property
    def made_file(self) -> MadeUnitFile | None:
        """The unit file made last; `None` before the first."""
        return made_file_of(self._statements)

    def plan(self, usual_start: Weekday) -> UnitPlan:
        """What is set for every member; weeks begin on the usual day until something is."""
        return plan_of(self._statements, self.offers, usual_start)

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
        """The same over the weeks asked for, and the members who have any."""
        return asked_of(self.counting, self.asked)

    @cached_property
    def keys_of(self) -> Mapping[str, tuple[bytes, ...]]:
        """The keys of each member, by what the steward knows them by."""
        return {who_is(member, self.said.decisions): member.keys for member in self.collected.members}

    @cached_property
    def heads_of(self) -> Mapping[bytes, Sequence[ShareHead]]:
        """The shares here of each key that are not set aside, by file."""
        aside = {one.received.head.digest for one in self.collected.set_aside}
        heads = defaultdict[bytes, list[ShareHead]](list)
        for one in self.here:
            if one.head.digest not in aside:
                heads[one.head.key].append(one.head)
        return heads

    def saying(self, statements: Statements) -> "CollectionView":
        """The state after statements that tell no figure changed: whatever else was worked out stays."""
        view = CollectionView(statements, self._ever, self._heads_shown)
        vars(view).update(
            {part: known for part, known in vars(self).items() if not part.startswith("_") and part not in BESIDE}
        )
        return view

    def all_members(self) -> Iterator[CollectedMember]:
        """The values of members that were worked out, in every part of the view."""
        for known in vars(self).values():
            if isinstance(known, Collection):
                yield from known.members

    def newest_share(self, who: str) -> ShareHead | None:
        """The share of a member whose log had come furthest, by the key used last, of those that are not set aside;
        `None` where there is none."""
        heads = [head for key in self.keys_of.get(who, ()) for head in self.heads_of.get(key, ())]
        if not heads:
            return None
        last_key = max(heads, key=_made).key
        return max((head for head in heads if head.key == last_key), key=lambda head: (head.log.seq, *_made(head)))

    def contradicting(self, head: ShareHead) -> tuple[bytes, ...]:
        """The shares here of the same key, by digest, that tell another history."""
        of_key = (one.head for one in self.here if one.head.key == head.key)
        return tuple(one.digest for one in of_key if broken_among((one, head), self._heads_shown))

    def _received(self, standing: str) -> tuple[Received, ...]:
        said = self._statements[Kind.SHARE]
        found = (one for digest, one in self._ever.items() if said.get(digest.hex()) == standing)
        return tuple(sorted(found, key=lambda one: (one.file, one.head.digest)))


def _made(head: ShareHead) -> tuple[datetime, bytes]:
    return head.made_at, head.digest
