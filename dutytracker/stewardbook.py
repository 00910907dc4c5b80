"""The collection of a steward, open: everything that can be done with it, one method a transaction."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from dutytracker.domain.collecting import Collection, Received, Rejected, SetAside, Whose
from dutytracker.domain.errors import DutyError, Problem, Problems
from dutytracker.domain.offer_list import problems_of_offers
from dutytracker.domain.offers import Offer
from dutytracker.domain.packet_differences import MadePacket, differences_from
from dutytracker.domain.pooling.audience import Audience
from dutytracker.domain.pooling.packets import Contents, contents_of
from dutytracker.domain.pooling.paper import PaperReview, PaperTally, pool_paper
from dutytracker.domain.pooling.period import days_shared
from dutytracker.domain.records import LogSettings
from dutytracker.domain.spelling import ClinicSuggestion, clinic_suggestions, spelled
from dutytracker.domain.standing import standing_of
from dutytracker.domain.steward import (
    Added,
    MadeUnitFile,
    MemberStanding,
    PacketDifference,
    UnitFacts,
    problems_of_facts,
    problems_of_tally,
)
from dutytracker.domain.text_rules import LABEL_LENGTH, text_trouble
from dutytracker.domain.unit import UnitFile, UnitPlan
from dutytracker.domain.unit_setup import facts_taken_over, missing_in_setup, sound_plan, unit_set_up
from dutytracker.domain.validation import MEMBER_CODE
from dutytracker.exchange.share_totals import DIGEST_BYTES
from dutytracker.security.chain import Json
from dutytracker.security.sealing import SealingKey
from dutytracker.store.collection import packets, shares
from dutytracker.store.collection.ledger import Known, Ledger
from dutytracker.store.collection.offer_values import THE_OFFERS, offers_value
from dutytracker.store.collection.parts import KeptParts
from dutytracker.store.collection.plan_values import THE_FILE, THE_PLAN, made_file_value, plan_value
from dutytracker.store.collection.said import HERE, LEFT_OUT, THE_FACTS, facts_value, tally_value
from dutytracker.store.collection.statements import Kind, StatementEdit
from dutytracker.store.collection.view import Ever
from dutytracker.store.database import Database
from dutytracker.store.signing import SigningKey

if TYPE_CHECKING:
    from dutytracker.domain.calendar import Week
    from dutytracker.domain.pooling import PooledReview
    from dutytracker.domain.share_head import ShareHead
    from dutytracker.exchange.share_pile import ReadShare

DIFFERS_BY_FEW = (
    "This packet differs from an earlier one by so few members that they could be told from the difference: wait until"
    " more shares have come, or ask for the same weeks of the same members as before."
)


class NothingToReceipt(DutyError):
    """A member handed in nothing that a receipt can be made for."""


class Steward(Protocol):
    """The open log of the steward, as far as a collection needs it."""

    @property
    def settings(self) -> LogSettings: ...
    def now(self) -> datetime: ...
    def today(self) -> date: ...
    def steward_key(self) -> SigningKey: ...
    def sealing_key(self) -> SealingKey: ...
    def held_sealing_key(self) -> SealingKey | None: ...


class StewardBook:
    """One collection, open. Not for two threads at a time.

    Every change can be undone and redone, also after it was opened again. Every method that writes raises `NotSaved`,
    `Busy` or `Damaged` where the disk does not give or take, and `Stale` where another program wrote in between.
    """

    def __init__(self, name: str, database: Database, steward: Steward) -> None:
        """Takes over an open database. Raises: `DutyError` where a newer program wrote it."""
        self.name = name
        self._database = database
        self._steward = steward
        self._ledger = Ledger(database, steward.now)
        self._parts = KeptParts(database)

    def close(self) -> None:
        """Closes the collection; everything lies in its one file then."""
        self._database.close()

    def held_sealing_key(self) -> SealingKey | None:
        """The pair in the steward's log that opens sealed shares; `None` where none was needed yet."""
        return self._steward.held_sealing_key()

    @property
    def facts(self) -> UnitFacts:
        """What was said of the unit."""
        return self._now.view.facts

    def set_facts(self, facts: UnitFacts) -> None:
        """Says something else of the unit.

        Raises: `Problems` for impossible facts, also for a roster smaller than the members of the period.
        """
        self._ledger.perform("Facts of the unit", [self._facts_edit(facts)])

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
            edits.append(self._facts_edit(facts, edits, received))
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
        return len(asked.over(self.plan.week_starts_on, self._steward.today()))

    def set_aside(self) -> tuple[SetAside, ...]:
        """The shares that do not count until the steward decides, by file."""
        return self._now.view.collected.set_aside

    def left_out(self) -> tuple[Received, ...]:
        """The shares that the steward left out, by file."""
        return self._now.view.left_out

    def decide(self, key: bytes, whose: Whose | None) -> None:
        """Says whose a second key of a member code is; `None` leaves it open again."""
        self._say("Whose key it is", Kind.KEY, key.hex(), None if whose is None else whose.value)

    def leave_out(self, digest: bytes) -> None:
        """Lets a share, named by the digest of its head, count no longer."""
        self._say("Share left out", Kind.SHARE, digest.hex(), LEFT_OUT)

    def keep_history(self, digest: bytes) -> None:
        """Lets a share count, and leaves out every share of its key that tells another history."""
        known = self._now
        head, said = known.ever[digest].head, known.statements[Kind.SHARE]
        rivals = known.view.contradicting(head)
        self._ledger.perform(
            "One of two histories",
            [
                *(StatementEdit(Kind.SHARE, rival.hex(), HERE, LEFT_OUT) for rival in rivals),
                StatementEdit(Kind.SHARE, digest.hex(), said.get(digest.hex()), HERE),
            ],
        )

    def take_in_again(self, digest: bytes) -> None:
        """Lets a share that was left out count again."""
        self._say("Share taken in again", Kind.SHARE, digest.hex(), HERE)

    def standing(self) -> tuple[MemberStanding, ...]:
        """Where every member stands who handed in or was given a name, by code."""
        known = self._now
        view, today, usual_start = known.view, self._steward.today(), self._steward.settings.week_starts_on
        if (today, usual_start) not in known.standings:
            known.standings[today, usual_start] = standing_of(
                view.collected,
                (one.head for one in view.here),
                view.said,
                view.asked,
                today=today,
                usual_start=usual_start,
                heads_shown=self._ledger.heads_shown,
            )
        return known.standings[today, usual_start]

    def set_name(self, who: str, name: str) -> None:
        """Gives a member a private name, which never leaves the collection; an empty one takes it away.

        A code that has not handed in is expected to from then on.

        Raises: `Problem` for a code or name that cannot be one.
        """
        code, sound = who.strip(), name.strip()
        if not MEMBER_CODE.fullmatch(code.partition("/")[0]):
            raise Problem("code", "A member code must be two groups of four letters and digits, such as K7QF-2M9X.")
        _refuse_text("name", "The name", sound)
        self._say("Private name", Kind.NAME, code, sound or None)

    def clinics(self) -> Mapping[str, str]:
        """The one spelling of each clinic that a member wrote, in order."""
        view = self._now.view
        written = {member.clinic for member in view.collected.members if member.clinic}
        return {name: spelled(name, view.said.spellings) for name in sorted(written)}

    def clinic_suggestions(self) -> tuple[ClinicSuggestion, ...]:
        """The clinics, as they are spelled now, that look like one."""
        members: dict[str, int] = {}
        for member in self.collection().members:
            members[member.clinic] = members.get(member.clinic, 0) + 1
        return clinic_suggestions(members)

    def set_clinic(self, as_written: str, clinic: str) -> None:
        """Spells a clinic in one way, whatever members write; an empty or the same name leaves it as it is written.

        Raises: `Problem` for a name that cannot be one.
        """
        wanted, known = clinic.strip(), self._now
        said = known.statements[Kind.CLINIC]
        _refuse_text("clinic", "The clinic", wanted)
        spelling = None if wanted in {"", as_written} else wanted
        edits = [StatementEdit(Kind.CLINIC, as_written, said.get(as_written), spelling)]
        others = {name: one for name, one in known.view.said.spellings.items() if name != as_written}
        if wanted != as_written and spelled(wanted, others) == as_written:
            edits.append(StatementEdit(Kind.CLINIC, wanted, said.get(wanted), None))
        self._ledger.perform("One spelling of a clinic", edits)

    def remove(self, who: str) -> None:
        """Lets a member who left neither count nor be missing; nothing of theirs is lost."""
        self._say("Member removed", Kind.REMOVED, who, True)

    def bring_back(self, who: str) -> None:
        """Lets a member who was removed count again."""
        self._say("Member brought back", Kind.REMOVED, who, None)

    def tallies(self) -> tuple[PaperTally, ...]:
        """The weeks typed in from paper, by label, then by week."""
        return self._now.view.tallies

    def set_tally(self, tally: PaperTally) -> None:
        """Types a week on paper in, or another version of one.

        Raises: `Problems` for an impossible one, or for a second one of a member's week.
        """
        sound = replace(tally, who=tally.who.strip(), clinic=tally.clinic.strip())
        problems = problems_of_tally(sound)
        if any((one.who, one.week) == (sound.who, sound.week) and one.id != sound.id for one in self.tallies()):
            problems += (Problem("week", "This week of this member is typed in already: change that one."),)
        if problems:
            raise Problems(problems)
        self._say("Week on paper", Kind.TALLY, str(sound.id), tally_value(sound))

    def delete_tally(self, tally_id: UUID) -> None:
        """Deletes a week on paper."""
        self._say("Week on paper deleted", Kind.TALLY, str(tally_id), None)

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
        self._say("Offers on the table", Kind.OFFERS, THE_OFFERS, offers_value(sound))

    @property
    def plan(self) -> UnitPlan:
        """What is set for every member; its offers are those on the table."""
        return self._now.view.plan(self._steward.settings.week_starts_on)

    def set_plan(self, plan: UnitPlan) -> None:
        """Sets something else for every member; the offers on the table stay, whatever its offers are.

        Raises: `Problems` for an impossible plan.
        """
        self._ledger.perform("Unit file set up", [self._plan_edit(plan, self.facts)])

    def take_over(self, unit: UnitFile) -> None:
        """Says and sets what a unit file does, its offers and the period too; the roster and the own key stay.

        Raises: `Problems` as `set_facts` and `set_plan` do; then nothing was taken over.
        """
        facts = facts_taken_over(self.facts, unit)
        said = self._now.statements
        edits = [
            self._plan_edit(unit.plan, facts),
            StatementEdit(Kind.OFFERS, THE_OFFERS, said[Kind.OFFERS].get(THE_OFFERS), offers_value(unit.plan.offers)),
        ]
        self._ledger.perform("Unit file taken over", [*edits, self._facts_edit(facts, edits)])

    @property
    def made_unit_file(self) -> MadeUnitFile | None:
        """The unit file made last; `None` before the first."""
        return self._now.view.made_file

    def unit_draft(self, *, benchmark: bool) -> UnitFile:
        """What a unit file made now would say.

        Raises: `Problems` for what must still be entered, and `Problem` for a benchmark that shows no figure.
        """
        from dutytracker.reports.benchmark_json import benchmark_json

        if missing := missing_in_setup(self.facts):
            raise Problems(missing)
        return unit_set_up(
            self.facts,
            self.plan,
            key=self._steward.steward_key().public,
            sealing_key=self._steward.sealing_key().public,
            made_at=self._steward.now(),
            benchmark=benchmark_json(self.review(Audience.OUTSIDE)) if benchmark else None,
        )

    def unit_file(self, *, benchmark: bool, save: Callable[[bytes], None] | None = None) -> bytes:
        """A unit file of what is said and set, signed with the steward's key, after it was given to `save`, if any.

        A benchmark is a review for outside, because the file lies on members' computers, and counts as a packet. Where
        `save` raises, the file is known neither as made nor as a packet.

        Raises: as `unit_draft` does; `DutyError` where the benchmark differs from an earlier packet by few members.
        """
        from dutytracker.exchange.unit_file import said_digest, write_unit
        from dutytracker.security.dsse import signer

        unit = self.unit_draft(benchmark=benchmark)
        data = write_unit(unit, signer(self._steward.steward_key().private))
        number = self.packet_made(Audience.OUTSIDE, self.review(Audience.OUTSIDE)) if benchmark else None
        try:
            if save is not None:
                save(data)
        except BaseException:
            if number is not None:
                self.forget_packet(number)
            raise
        made = MadeUnitFile(made_at=unit.made_at, digest=said_digest(unit), benchmark=benchmark)
        self._say("Note of the unit file", Kind.UNIT_FILE, THE_FILE, made_file_value(made))
        return data

    def unit_file_is_outdated(self) -> bool | None:
        """Whether a unit file made now would say something else than the last one, its benchmark aside; `None` where
        none was made, or none can be.
        """
        from dutytracker.exchange.unit_file import said_digest

        made = self.made_unit_file
        if made is None or missing_in_setup(self.facts):
            return None
        return said_digest(self.unit_draft(benchmark=False)) != made.digest

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

    def review(self, audience: Audience) -> "PooledReview":
        """The pooled review of the period asked for.

        Raises: `Problem` where the roster is smaller than the members.
        """
        from dutytracker.domain.pooling import pool

        known = self._now
        if audience not in known.reviews:
            view = known.view
            chosen = view.asked.chosen_in_period
            known.reviews[audience] = pool(
                self._parts.pooled(view.in_period.members),
                audience,
                view.facts.roster,
                chosen_weeks=None if chosen is None else len(chosen),
            )
        return known.reviews[audience]

    def days_told(self, audience: Audience) -> tuple[date | None, date | None]:
        """The first and the last day that a review tells of: of the period asked for, or, where that is open, of the
        weeks that count, as far as enough members have them; `None` where that cannot be told.
        """
        view = self._now.view
        known = days_shared(view.in_period.members, audience.k) or (None, None)
        return view.facts.first or known[0], view.facts.last or known[1]

    def paper(self, audience: Audience) -> PaperReview | None:
        """What the weeks on paper tell together; `None` where the period has none."""
        return pool_paper(self._now.view.tallies_asked, audience)

    def earlier_packets(self) -> Sequence[MadePacket]:
        """Every packet that was made of this collection, in order."""
        with self._database.reading() as connection:
            return packets.packets_in(connection)

    def packet_problem(self, audience: Audience) -> tuple[PacketDifference, ...]:
        """The earlier packets from which a packet made now would differ by few members, in order.

        Inside that is a warning; for outside it refuses the packet. Raises: `Problem` as `review` does.
        """
        return self._differences(self._contents(audience, self.review(audience)), audience)

    def packet_made(self, audience: Audience, review: "PooledReview") -> int | None:
        """Keeps what a packet with this review rests on, before it is saved.

        Gives the number to `forget_packet` by; `None` for a packet that shows no figure, which is not kept.

        Raises: `DutyError` where a packet for outside differs from an earlier one by few members.
        """
        contents = self._contents(audience, review)
        if contents == Contents():
            return None
        if audience is Audience.OUTSIDE and self._differences(contents, audience):
            raise DutyError(DIFFERS_BY_FEW)
        with self._database.writing() as connection:
            return packets.add_packet(connection, audience, contents, made_at=self._steward.now())

    def forget_packet(self, number: int) -> None:
        """Drops a packet that could not be saved, so that nobody has it."""
        with self._database.writing() as connection:
            packets.forget_packet(connection, number)

    def receipt(self, who: str) -> bytes:
        """A receipt for the newest share of a member, as a file signed with the steward's key.

        Raises: `NothingToReceipt`.
        """
        from dutytracker.exchange.receipt_file import steward_receipt

        head = self._now.view.newest_share(who)
        if head is None or head.log.seq < 1:
            raise NothingToReceipt(f"There is no share of {who} that a receipt can be made for: ask for one.")
        return steward_receipt(head, self._steward.steward_key().private, self._steward.now())

    @property
    def _now(self) -> Known:
        return self._ledger.now

    def _say(self, label: str, kind: Kind, name: str, after: Json) -> None:
        edit = StatementEdit(kind, name, self._now.statements[kind].get(name), after)
        self._ledger.perform(label, [edit])

    def _facts_edit(
        self, facts: UnitFacts, before: Sequence[StatementEdit] = (), new: "Ever | None" = None
    ) -> StatementEdit:
        """The edit that says other facts, after the edits `before`, with shares that are new.

        Raises: `Problems`.
        """
        sound = replace(facts, unit=facts.unit.strip())
        said = self._now.statements[Kind.FACTS].get(THE_FACTS)
        edit = StatementEdit(Kind.FACTS, THE_FACTS, said, facts_value(sound))
        problems = problems_of_facts(sound)
        if not problems and sound.roster is not None:
            view = self._ledger.view_after([*before, edit], new or {})
            problems = problems_of_facts(sound, len(view.in_period.members))
        if problems:
            raise Problems(problems)
        return edit

    def _plan_edit(self, plan: UnitPlan, facts: UnitFacts) -> StatementEdit:
        """Raises: `Problems`."""
        sound = sound_plan(replace(plan, offers=()), facts, self.plan.sampled_weeks)
        said = self._now.statements[Kind.PLAN].get(THE_PLAN)
        return StatementEdit(Kind.PLAN, THE_PLAN, said, plan_value(sound, self._steward.settings.week_starts_on))

    def _contents(self, audience: Audience, review: "PooledReview") -> Contents:
        """What a packet shows figures of: the members of the review, and those on paper."""
        paper, view = self.paper(audience), self._now.view
        with self._database.reading() as connection:
            totals = shares.totals_in(connection)
        return contents_of(
            () if review.figures is None else view.in_period.members,
            lambda head, week: _totals_of_week(totals[head.digest], head, week),
            () if paper is None or paper.figures is None else view.tallies_asked,
        )

    def _differences(self, contents: Contents, audience: Audience) -> tuple[PacketDifference, ...]:
        return differences_from(self.earlier_packets(), contents, audience)


def _totals_of_week(totals: bytes, head: "ShareHead", week: "Week") -> bytes:
    place = DIGEST_BYTES * bisect_left(head.weeks, week)
    return totals[place : place + DIGEST_BYTES]


def _refuse_text(field: str, name: str, text: str) -> None:
    trouble = text_trouble(text, LABEL_LENGTH)
    if trouble is not None:
        raise Problem(field, f"{name} {trouble}.")
