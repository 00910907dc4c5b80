"""Everything the Review place shows of a collection, read at one time beside the window."""

from collections.abc import Mapping
from datetime import date

from dutytracker.domain.collecting import Collection, Received, SetAside
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import Problem
from dutytracker.domain.offers import Offer
from dutytracker.domain.pooling import Audience, PooledReview
from dutytracker.domain.pooling.paper import PaperReview, PaperTally
from dutytracker.domain.spelling import ClinicSuggestion
from dutytracker.domain.steward import MadeUnitFile, MemberStanding, UnitFacts
from dutytracker.domain.unit import UnitPlan
from dutytracker.language import translate
from dutytracker.stewardbook import StewardBook
from dutytracker.ui.review.member_rows import in_order, standing_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """One collection as it stood. `days` are the first and last of the weeks that count, `None` without any."""

    facts: UnitFacts
    roster_problem: str
    """Why the roster cannot be right, so that the review is the one without it; empty otherwise."""
    review: PooledReview
    paper: PaperReview | None
    days: tuple[date, date] | None
    set_aside: tuple[SetAside, ...]
    left_out: tuple[Received, ...]
    standing: tuple[MemberStanding, ...]
    """Those who owe weeks first; the very same as before where no member stands elsewhere."""
    standing_told: str
    """How many of them gave what was asked for, in words."""
    tallies: tuple[PaperTally, ...]
    offers: tuple[Offer, ...]
    plan: UnitPlan
    made_file: MadeUnitFile | None
    """The unit file made last; `None` before the first."""
    weeks_asked: int | None
    """How many weeks asked for are over; `None` where the period has no first day."""
    clinics: Mapping[str, str]
    """The one spelling of each clinic that a member wrote."""
    suggestions: tuple[ClinicSuggestion, ...]
    undo_label: str | None
    redo_label: str | None

    @property
    def is_empty(self) -> bool:
        """True where there is nothing to show yet."""
        return not (self.standing or self.tallies or self.set_aside or self.left_out)


def sight_of(book: StewardBook, audience: Audience, before: Sight | None = None) -> Sight:
    """Reads a collection for one audience; `before` is what was seen of it last.

    Raises: `DutyError` where it cannot be read.
    """
    review, roster_problem = _review_of(book, audience)
    standing = in_order(book.members.standing())
    facts, weeks_asked = book.facts, book.weeks_over()
    return Sight(
        facts=facts,
        roster_problem=roster_problem,
        review=review,
        paper=book.paper.review(audience),
        days=_days(book.collection_asked()),
        set_aside=book.set_aside(),
        left_out=book.left_out(),
        standing=before.standing if before is not None and before.standing == standing else standing,
        standing_told=standing_words(standing, weeks_asked, facts.roster),
        tallies=book.paper.tallies(),
        offers=book.offers,
        plan=book.unit.plan,
        made_file=book.unit.made_file,
        weeks_asked=weeks_asked,
        clinics=book.members.clinics(),
        suggestions=book.members.clinic_suggestions(),
        undo_label=book.undo_label,
        redo_label=book.redo_label,
    )


def _review_of(book: StewardBook, audience: Audience) -> tuple[PooledReview, str]:
    """The review, and what is wrong with the roster: more may have handed in than it counts."""
    try:
        return book.review(audience), ""
    except Problem as problem:
        return book.review(audience, with_roster=False), translate(problem.sentence)


def _days(collection: Collection) -> tuple[date, date] | None:
    """The first and the last day; the weeks of each member come oldest first."""
    weeks = [member.weeks for member in collection.members if member.weeks]
    if not weeks:
        return None
    return min(of_member[0] for of_member in weeks).start, max(of_member[-1] for of_member in weeks).last
