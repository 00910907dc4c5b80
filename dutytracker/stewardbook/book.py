"""The book of a collection that is open: its shares and what is said of them, the figures, undo, and its parts."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from dutytracker.domain.collecting import Collection, Received, Rejected, SetAside, Whose
from dutytracker.domain.errors import Problems
from dutytracker.domain.offer_list import problems_of_offers
from dutytracker.domain.offers import Offer
from dutytracker.domain.pooling.audience import Audience
from dutytracker.domain.steward import Added, UnitFacts
from dutytracker.security.durable import NotSaved
from dutytracker.security.faults import Damaged
from dutytracker.security.sealing import SealingKey
from dutytracker.stewardbook.facts import facts_edit
from dutytracker.stewardbook.members import Members
from dutytracker.stewardbook.packets import Packets
from dutytracker.stewardbook.paper import Paper
from dutytracker.stewardbook.steward import Steward
from dutytracker.stewardbook.unit import Unit
from dutytracker.store.collection.ledger import Known, Ledger
from dutytracker.store.collection.offer_values import THE_OFFERS, offers_value
from dutytracker.store.collection.parts import KeptParts
from dutytracker.store.collection.said import HERE, LEFT_OUT
from dutytracker.store.collection.statements import Kind, StatementEdit
from dutytracker.store.database import Database
from dutytracker.store.faults import Busy

if TYPE_CHECKING:
    from dutytracker.domain.pooling import PooledReview
    from dutytracker.exchange.share_pile import ReadShare


class StewardBook:
    """One collection, open. Not for two threads at a time.

    Every change can be undone and redone, also after it was opened again. Every method that writes, of the book and of
    its parts, raises `NotSaved`, `Busy` or `Damaged` where the disk does not give or take, and `Stale` where another
    program wrote in between.
    """

    def __init__(self, name: str, database: Database, steward: Steward) -> None:
        """Takes over an open database. Raises: `DutyError` where a newer program wrote it."""
        self.name = name
        self._database = database
        self._steward = steward
        self._ledger = Ledger(database, steward.now)
        self._parts = KeptParts(database)
        self.members = Members(self._ledger, steward)
        self.paper = Paper(self._ledger)
        self.packets = Packets(database, self._ledger, steward, self.review, self.paper.review)
        self.unit = Unit(self._ledger, steward, self.packets, self.review)

    def close(self) -> None:
        """Closes the collection; everything lies in its one file then.

        It is brought there before, since the driver lets nothing else go on while it closes a file.
        """
        if not self._database.is_closed:
            with suppress(NotSaved, Busy, Damaged):
                self._database.gather()
            self._database.close()
        self._ledger.forget()
        self._parts.forget()

    def let_go(self) -> None:
        """Frees what reviews rested on that nobody shows any more."""
        self._parts.let_go()

    def held_sealing_key(self) -> SealingKey | None:
        """The pair in the steward's log that opens sealed shares; `None` where none was needed yet."""
        return self._steward.keys.held_sealing_key()

    @property
    def facts(self) -> UnitFacts:
        """What was said of the unit."""
        return self._now.view.facts

    def set_facts(self, facts: UnitFacts) -> None:
        """Says something else of the unit.

        Raises: `Problems` for impossible facts, also for a roster smaller than the members of the period.
        """
        self._ledger.perform("Facts of the unit", [facts_edit(self._ledger, facts)])

    def add(
        self, read: "Sequence[ReadShare]", rejected: Iterable[Rejected] = (), *, facts: UnitFacts | None = None
    ) -> Added:
        """Takes files in, and with them, where they are given, the facts of the unit: one change.

        Which files had their share here already, or were refused, is said and not kept.

        Raises: `Problems` as `set_facts` does; then nothing was added.
        """
        known = self._now
        here = known.statements[Kind.SHARE]
        new: dict[bytes, ReadShare] = {}
        again: list[str] = []
        for one in sorted(read, key=lambda one: one.file):
            if one.head.digest.hex() in here or one.head.digest in new:
                again.append(one.file)
            else:
                new[one.head.digest] = one
        edits = [StatementEdit(Kind.SHARE, digest.hex(), None, HERE) for digest in new]
        if facts is not None:
            received = {digest: one.received for digest, one in new.items()}
            edits.append(facts_edit(self._ledger, facts, edits, received))
        never_here = [one for digest, one in new.items() if digest not in known.ever]
        self._ledger.perform("Files added", edits, never_here)
        return Added(new=len(new), had_already=tuple(again), rejected=tuple(sorted(rejected)))

    def collection(self) -> Collection:
        """The members that count, decisions, removals and spellings applied, over all weeks."""
        return self._now.view.counting

    def collection_asked(self) -> Collection:
        """The same over the weeks asked for, and the members who have any."""
        return self._now.view.in_period

    def weeks_over(self) -> int | None:
        """How many of the weeks asked for are over; `None` where the period has no first day."""
        asked = self._now.view.asked
        if asked.first is None and not asked.chosen:
            return None
        return len(asked.over(self.unit.plan.week_starts_on, self._steward.today()))

    def set_aside(self) -> tuple[SetAside, ...]:
        """The shares that do not count until the steward decides, by file."""
        return self._now.view.collected.set_aside

    def left_out(self) -> tuple[Received, ...]:
        """The shares that the steward left out, by file."""
        return self._now.view.left_out

    def decide(self, key: bytes, whose: Whose | None) -> None:
        """Says whose a second key of a member code is; `None` leaves it open again."""
        self._ledger.say("Whose key it is", Kind.KEY, key.hex(), None if whose is None else whose.value)

    def leave_out(self, digest: bytes) -> None:
        """Lets a share, named by the digest of its head, count no longer."""
        self._ledger.say("Share left out", Kind.SHARE, digest.hex(), LEFT_OUT)

    def keep_history(self, digest: bytes) -> None:
        """Lets a share count, and leaves out every share of its key that tells another history."""
        known = self._now
        rivals = known.view.contradicting(known.ever[digest].head)
        self._ledger.perform(
            "One of two histories",
            [
                *(StatementEdit(Kind.SHARE, rival.hex(), HERE, LEFT_OUT) for rival in rivals),
                self._ledger.edit(Kind.SHARE, digest.hex(), HERE),
            ],
        )

    def take_in_again(self, digest: bytes) -> None:
        """Lets a share that was left out count again."""
        self._ledger.say("Share taken in again", Kind.SHARE, digest.hex(), HERE)

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What lies on the table, in the steward's order."""
        return self._now.view.offers

    def set_offers(self, offers: Sequence[Offer]) -> None:
        """Lays other offers on the table.

        Raises: `Problems` for impossible offers, two of one name, or more than 20.
        """
        if problems := problems_of_offers(offers):
            raise Problems(problems)
        sound = [replace(offer, name=offer.name.strip()) for offer in offers]
        self._ledger.say("Offers on the table", Kind.OFFERS, THE_OFFERS, offers_value(sound))

    @property
    def undo_label(self) -> str | None:
        """What `undo` would take back; `None` where there is nothing."""
        return self._ledger.undo_label

    @property
    def redo_label(self) -> str | None:
        """What `redo` would do again; `None` where there is nothing."""
        return self._ledger.redo_label

    def undo(self) -> str | None:
        """Takes back the latest change that still holds, and says its label; `None` where there is none."""
        return self._ledger.undo()

    def redo(self) -> str | None:
        """Takes back the latest undo; `None` where something else was done since."""
        return self._ledger.redo()

    def review(self, audience: Audience, *, with_roster: bool = True) -> "PooledReview":
        """The pooled review of the weeks asked for; without `with_roster` as if the roster were unknown.

        Raises: `Problem` where the roster is smaller than the members.
        """
        from dutytracker.domain.pooling import pool

        known = self._now
        view = known.view
        roster = view.facts.roster if with_roster else None
        if (audience, roster) not in known.reviews:
            chosen = view.asked.chosen_in_period
            known.reviews[audience, roster] = pool(
                self._parts.pooled(view.in_period.members),
                audience,
                roster,
                chosen_weeks=None if chosen is None else len(chosen),
            )
        return known.reviews[audience, roster]

    @property
    def _now(self) -> Known:
        return self._ledger.now
