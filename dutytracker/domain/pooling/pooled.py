"""A pooled review as one value: what the screen, paper, workbook and JSON all show (docs/domain.md, "Many members")."""

from collections.abc import Mapping
from dataclasses import field
from fractions import Fraction

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.pooling.audience import Audience
from dutytracker.domain.pooling.curve import Coverage, CurvePoint
from dutytracker.domain.pooling.delivery import PooledDelivery
from dutytracker.domain.pooling.groups import Groups
from dutytracker.domain.pooling.intervals import Interval
from dutytracker.domain.pooling.observations import Ineligible
from dutytracker.domain.pooling.on_the_table import OnTheTable
from dutytracker.domain.pooling.places import OutsideProtected
from dutytracker.domain.pooling.quality import DataQuality
from dutytracker.domain.pooling.sensitivity import Reading, ReadingShare
from dutytracker.domain.pooling.shortness import ShortMembers
from dutytracker.domain.pooling.term_lines import TermLine
from dutytracker.domain.week_summary import Verdict

QUANTILES = (50, 75, 80, 90)
"""The percentages of member-weeks for which it is told how much would have been enough."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mean:
    """Hours per 40 h, every member counting once; `by_hours` every scheduled hour, `None` where it is hidden."""

    mean: Fraction
    by_hours: Fraction | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimates:
    """What rests on undone work and its clearing, in hours per 40 h."""

    need: Mean
    floor: Mean
    floor_all_weeks: Fraction | None
    """The mean floor over all weeks with Q ≥ T/2, however good their record is."""
    undone: Fraction
    clearing: Fraction
    undone_by_duty: Mapping[str, Fraction] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Everything that needs at least k members with an eligible week. `None` is hidden, unless it says otherwise.

    Shortfalls, needs and quantiles are hours per 40 scheduled hours.
    """

    reporting: Fraction | None
    """Members with an eligible week / roster; `None` where the roster is unknown."""
    weeks_logged_not_shared: int | None
    """Also `None` outside. At most so many where weeks were chosen: nobody can tell which of them were logged."""
    members_under_6_weeks: int | None
    ineligible: Mapping[Ineligible, int | None] | None
    """Weeks that fail each test first; `None` outside, like `verdicts`."""
    verdicts: Mapping[Verdict, int | None] | None
    members_counted: int
    short: ShortMembers | None
    weeks_short_per_member: Fraction | None
    median_shortfall: Fraction | None
    quartiles_shortfall: tuple[Fraction | None, Fraction | None]
    median_interval: Interval | None
    estimates: Estimates | None
    cleared_actual_to_estimate: Fraction | None
    """Also `None` where nothing was cleared."""
    need_enough_in: Mapping[int, Fraction | None]
    floor_enough_in: Mapping[int, Fraction | None]
    curve: tuple[CurvePoint, ...]
    coverage: Coverage = field(compare=False, repr=False)
    """Answers what the curve is between its points."""
    terms: tuple[TermLine, ...]
    by_duty: Mapping[str, Fraction] | None
    by_placement: Mapping[str, Fraction] | None
    outside: OutsideProtected | None
    delivery: PooledDelivery | None
    readings: Mapping[Reading, ReadingShare]
    groups: Groups
    quality: DataQuality | None

    @property
    def indicative(self) -> bool | None:
        """True where less than half of the roster reports; `None` where the roster is unknown."""
        return None if self.reporting is None else 2 * self.reporting < 1


@dataclass(frozen=True, slots=True, kw_only=True)
class PooledReview:
    """What many members tell together; `figures` are `None` for fewer than k members with an eligible week."""

    audience: Audience
    members: int
    """Members with an accepted week."""
    members_eligible: int
    """Members with an eligible week."""
    roster: int | None
    weeks_received: int | None
    """`None` outside, like `weeks_eligible`."""
    weeks_eligible: int | None
    figures: Figures | None
    on_the_table: OnTheTable = field(compare=False, repr=False)
    """Answers what any offers come to, of so few members that hardly anything."""
    chosen_weeks: int | None = None
    """How many weeks were chosen ahead of time and asked for, where the figures come from these alone; `None` where
    every week of the period is asked for."""
