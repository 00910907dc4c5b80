"""From the members of a collection to their pooled review (docs/domain.md, "Many members")."""

from collections.abc import Sequence

from dutytracker.domain.errors import Problem
from dutytracker.domain.pooling.audience import Audience
from dutytracker.domain.pooling.figures import figures_of
from dutytracker.domain.pooling.member import PooledMember
from dutytracker.domain.pooling.merging import Unit
from dutytracker.domain.pooling.on_the_table import OnTheTable
from dutytracker.domain.pooling.pooled import PooledReview
from dutytracker.domain.saying import said


def pool(
    members: Sequence[PooledMember],
    audience: Audience,
    roster: int | None = None,
    *,
    chosen_weeks: int | None = None,
) -> PooledReview:
    """The review of all members with a week, of which so many were chosen ahead of time; `None` is every week.

    Raises: `Problem` where the roster is smaller than the members, or than one.
    """
    fewest = max(1, len(members))
    if roster is not None and roster < fewest:
        raise Problem(
            "roster",
            said("The roster counts everyone in the unit, so it cannot be smaller than {fewest}.", fewest=fewest),
        )
    unit, inside = Unit(members), audience is Audience.INSIDE
    reporting = len(unit.reporting)
    return PooledReview(
        audience=audience,
        members=len(members),
        members_eligible=reporting,
        roster=roster,
        chosen_weeks=chosen_weeks,
        weeks_received=sum(member.part.weeks for member in members) if inside else None,
        weeks_eligible=sum(part.eligible for part in unit.parts) if inside else None,
        figures=figures_of(unit, audience, roster) if reporting >= audience.k else None,
        on_the_table=OnTheTable(unit, audience),
    )
