"""The weeks that a steward types in from paper."""

from dataclasses import replace
from uuid import UUID

from dutytracker.domain.errors import Problem, Problems
from dutytracker.domain.pooling.audience import Audience
from dutytracker.domain.pooling.paper import PaperReview, PaperTally, pool_paper
from dutytracker.domain.steward import problems_of_tally
from dutytracker.store.collection.ledger import Ledger
from dutytracker.store.collection.said import tally_value
from dutytracker.store.collection.statements import Kind


class Paper:
    """The weeks on paper of one open collection."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def tallies(self) -> tuple[PaperTally, ...]:
        """The weeks typed in from paper, by label, then by week."""
        return self._ledger.now.view.tallies

    def review(self, audience: Audience) -> PaperReview | None:
        """What the weeks asked for tell together; `None` where there are none."""
        return pool_paper(self._ledger.now.view.tallies_asked, audience)

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
        self._ledger.say("Week on paper", Kind.TALLY, str(sound.id), tally_value(sound))

    def delete_tally(self, tally_id: UUID) -> None:
        """Deletes a week on paper."""
        self._ledger.say("Week on paper deleted", Kind.TALLY, str(tally_id), None)
