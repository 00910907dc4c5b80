"""What a steward sets for every member of a unit, and the unit file made of it."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from dutytracker.domain.errors import Problems
from dutytracker.domain.pooling.audience import Audience
from dutytracker.domain.steward import MadeUnitFile, PacketDifference, UnitFacts
from dutytracker.domain.unit import UnitFile, UnitPlan
from dutytracker.domain.unit_setup import facts_taken_over, missing_in_setup, sound_plan, unit_set_up
from dutytracker.stewardbook.facts import facts_edit
from dutytracker.stewardbook.packets import Packets
from dutytracker.stewardbook.steward import Steward
from dutytracker.store.collection.ledger import Ledger
from dutytracker.store.collection.offer_values import THE_OFFERS, offers_value
from dutytracker.store.collection.plan_values import THE_FILE, THE_PLAN, made_file_value, plan_value
from dutytracker.store.collection.statements import Kind, StatementEdit

if TYPE_CHECKING:
    from dutytracker.domain.pooling import PooledReview


class Unit:
    """The unit that one open collection is of."""

    def __init__(
        self, ledger: Ledger, steward: Steward, packets: Packets, review: "Callable[[Audience], PooledReview]"
    ) -> None:
        """`review` says what the shares tell an audience."""
        self._ledger = ledger
        self._steward = steward
        self._packets = packets
        self._review = review

    @property
    def plan(self) -> UnitPlan:
        """What is set for every member; its offers are those on the table."""
        return self._ledger.now.view.plan(self._steward.settings.week_starts_on)

    def set_plan(self, plan: UnitPlan) -> None:
        """Sets something else for every member; the offers on the table stay, whatever its offers are.

        Raises: `Problems` for an impossible plan.
        """
        self._ledger.perform("Unit file set up", [self._plan_edit(plan, self._facts)])

    def take_over(self, unit: UnitFile) -> None:
        """Says and sets what a unit file does, its offers and the period too; the roster and the own key stay.

        Raises: `Problems` for facts or a plan that are impossible here; then nothing was taken over.
        """
        facts = facts_taken_over(self._facts, unit)
        edits = [
            self._plan_edit(unit.plan, facts),
            self._ledger.edit(Kind.OFFERS, THE_OFFERS, offers_value(unit.plan.offers)),
        ]
        self._ledger.perform("Unit file taken over", [*edits, facts_edit(self._ledger, facts, edits)])

    @property
    def made_file(self) -> MadeUnitFile | None:
        """The unit file made last; `None` before the first."""
        return self._ledger.now.view.made_file

    def draft(self, *, benchmark: bool) -> UnitFile:
        """What a unit file made now would say.

        Raises: `Problems` for what must still be entered, and `Problem` for a benchmark that shows no figure.
        """
        from dutytracker.reports.benchmark_json import benchmark_json

        if missing := missing_in_setup(self._facts):
            raise Problems(missing)
        return unit_set_up(
            self._facts,
            self.plan,
            key=self._steward.keys.steward_key().public,
            sealing_key=self._steward.keys.sealing_key().public,
            made_at=self._steward.now(),
            benchmark=benchmark_json(self._review(Audience.OUTSIDE)) if benchmark else None,
        )

    def make_file(self, *, benchmark: bool, save: Callable[[bytes], None] | None = None) -> bytes:
        """A unit file of what is said and set, signed with the steward's key, after it was given to `save`, if any.

        A benchmark is a review for outside, because the file lies on members' computers, and counts as a packet. Where
        `save` raises, the file is known neither as made nor as a packet.

        Raises: as `draft` does; `DutyError` where the benchmark differs from an earlier packet by few members.
        """
        from dutytracker.exchange.unit_file import said_digest, write_unit
        from dutytracker.security.dsse import signer

        unit = self.draft(benchmark=benchmark)
        data = write_unit(unit, signer(self._steward.keys.steward_key().private))
        number = self._keep_benchmark() if benchmark else None
        try:
            if save is not None:
                save(data)
        except BaseException:
            if number is not None:
                self._packets.forget(number)
            raise
        made = MadeUnitFile(made_at=unit.made_at, digest=said_digest(unit), benchmark=benchmark)
        self._ledger.say("Note of the unit file", Kind.UNIT_FILE, THE_FILE, made_file_value(made))
        return data

    def benchmark_differences(self) -> tuple[PacketDifference, ...]:
        """The earlier packets from which a benchmark made now would differ by few members, in order."""
        return self._packets.differences(Audience.OUTSIDE, with_paper=False)

    def is_outdated(self) -> bool | None:
        """Whether a unit file made now would say something else than the last one, its benchmark aside; `None` where
        none was made, or none can be.
        """
        from dutytracker.exchange.unit_file import said_digest

        made = self.made_file
        if made is None:
            return None
        try:
            return said_digest(self.draft(benchmark=False)) != made.digest
        except Problems:
            return None

    def _keep_benchmark(self) -> int | None:
        """Keeps it as a packet, which shows no weeks on paper."""
        return self._packets.keep(Audience.OUTSIDE, self._review(Audience.OUTSIDE), with_paper=False)

    @property
    def _facts(self) -> UnitFacts:
        return self._ledger.now.view.facts

    def _plan_edit(self, plan: UnitPlan, facts: UnitFacts) -> StatementEdit:
        """Raises: `Problems`."""
        sound = sound_plan(replace(plan, offers=()), facts, self.plan.sampled_weeks)
        return self._ledger.edit(Kind.PLAN, THE_PLAN, plan_value(sound, self._steward.settings.week_starts_on))
