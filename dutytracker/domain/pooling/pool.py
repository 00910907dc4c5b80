"""From the members of a collection to their pooled review (docs/domain.md, "Many members")."""

from collections.abc import Sequence

from dutytracker.domain.errors import Problem
from dutytracker.domain.pooling.audience import Audience
from dutytracker.domain.pooling.figures import figures_of
from dutytracker.domain.pooling.member import PooledMember
from dutytracker.domain.pooling.observations import by_member, observations_of
from dutytracker.domain.pooling.pooled import PooledReview


def pool(members: Sequence[PooledMember], audience: Audience, roster: int | None = None) -> PooledReview:
    """The review of all members with a week.

    Raises: `Problem` where the roster is smaller than the members, or than one.
    """
    fewest = max(1, len(members))
    if roster is not None and roster < fewest:
        raise Problem("roster", f"The roster counts everyone in the unit, so it cannot be smaller than {fewest}.")
    eligible = observations_of(members, lambda week: week.eligible)
    reporting, inside = len(by_member(eligible)), audience is Audience.INSIDE
    return PooledReview(
        audience=audience,
        members=len(members),
        members_eligible=reporting,
        roster=roster,
        weeks_received=sum(len(member.weeks) for member in members) if inside else None,
        weeks_eligible=len(eligible) if inside else None,
        figures=figures_of(members, eligible, audience, roster) if reporting >= audience.k else None,
    )
