"""What a week's work was and where it was done, with the older work in it told apart."""

from collections.abc import Mapping

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import CAMPAIGN_DUTIES, Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.week_summary import WeekSummary


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """Minutes of one duty or placement: all that was `logged`, the `older` part of it, and what was left `undone`."""

    logged: int = 0
    older: int = 0
    undone: int = 0

    @property
    def needed(self) -> int:
        """What counts toward the need of the week."""
        return self.logged - self.older + self.undone

    def __add__(self, other: "Amount") -> "Amount":
        return Amount(
            logged=self.logged + other.logged, older=self.older + other.older, undone=self.undone + other.undone
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Breakdown:
    """The campaign's five duties always, other duties and placements only where there is something."""

    by_duty: Mapping[Duty, Amount]
    by_placement: Mapping[Placement, Amount]

    @property
    def total(self) -> Amount:
        """The whole week."""
        return sum(self.by_duty.values(), start=Amount())


def breakdown_of(summary: WeekSummary) -> Breakdown:
    """The breakdown of one member's week, with W, K and A as its sums."""
    return Breakdown(
        by_duty={
            duty: Amount(
                logged=summary.by_duty.get(duty, 0),
                older=summary.clearing_by_duty.get(duty, 0),
                undone=summary.undone_by_duty.get(duty, 0),
            )
            for duty in Duty
            if duty in CAMPAIGN_DUTIES or duty in summary.by_duty or duty in summary.undone_by_duty
        },
        by_placement={
            placement: Amount(logged=minutes, older=summary.clearing_by_placement.get(placement, 0))
            for placement, minutes in summary.by_placement.items()
        },
    )
