"""Weeks that were chosen to be logged, and what a range of weeks rests on (docs/domain.md, "Sampling")."""

from collections.abc import Iterable, Sequence
from datetime import date, tzinfo

from dutytracker.domain.calendar import Week, Weekday, local_date, week_of
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.records import SamplePlan
from dutytracker.domain.sampling import is_sampled, plan_on
from dutytracker.domain.week_summary import WeekSummary, holds_anything


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleFacts:
    """How many weeks of a range were chosen to be logged, and how many say nothing."""

    ahead: int
    """Chosen before they began."""
    late: int
    """Chosen when they had begun: nothing shows that they were not picked."""
    not_chosen: int
    logged_all_the_same: int
    """Those that were not chosen and hold something."""
    free: int
    """Weeks under no plan, of which every one is logged."""
    chosen_on: tuple[date, ...]
    """The local dates on which the weeks `ahead` were chosen, each once, oldest first."""

    @property
    def are_chosen_alone(self) -> bool:
        """True where weeks were left out, and all that count were chosen."""
        return self.not_chosen > 0 and self.free == 0


def chosen_weeks(plans: Sequence[SamplePlan], first_weekday: Weekday) -> tuple[Week, ...]:
    """All weeks that are chosen by the plan in force in them, oldest first."""
    named = sorted({week_of(start, first_weekday) for plan in plans for start in plan.weeks})
    return tuple(week for week in named if is_sampled(week, plans))


def is_left_out(week: Week, plans: Iterable[SamplePlan]) -> bool:
    """True for a week that was not chosen: nothing is expected of it, and it enters no median."""
    return is_sampled(week, plans) is False


def are_chosen_alone(weeks: Iterable[Week], plans: Sequence[SamplePlan]) -> bool:
    """True where some of the weeks were not chosen, and none is from when every week was logged: chosen ones count."""
    sampled = {is_sampled(week, plans) for week in weeks}
    return False in sampled and None not in sampled


def weeks_that_count(summaries: Iterable[WeekSummary], plans: Sequence[SamplePlan]) -> tuple[WeekSummary, ...]:
    """The weeks without those that were not chosen, in their order."""
    return tuple(summary for summary in summaries if not is_left_out(summary.week, plans))


def next_chosen(after: Week, plans: Sequence[SamplePlan], first_weekday: Weekday) -> Week | None:
    """The first chosen week after one; `None` where no more is chosen."""
    return next((week for week in chosen_weeks(plans, first_weekday) if week > after), None)


def left_out_of(weeks: Iterable[Week], plans: Sequence[SamplePlan]) -> frozenset[Week]:
    """Those of the weeks that were not chosen."""
    return frozenset(week for week in weeks if is_left_out(week, plans))


def chosen_ahead_on(week: Week, plans: Sequence[SamplePlan], zone: tzinfo) -> date | None:
    """The local date on which a week was chosen; `None` where it was not, or only when it had begun."""
    plan = plan_on(week, plans)
    if plan is None or not is_sampled(week, plans):
        return None
    made = local_date(plan.recorded_at, zone)
    return made if made < week.start else None


def sample_facts(summaries: Iterable[WeekSummary], plans: Sequence[SamplePlan], zone: tzinfo) -> SampleFacts | None:
    """What these weeks rest on; `None` where none of them is under a plan."""
    weeks = tuple(summaries)
    sampled = [is_sampled(summary.week, plans) for summary in weeks]
    if all(each is None for each in sampled):
        return None
    dates = [chosen_ahead_on(summary.week, plans, zone) for summary in weeks]
    left_out = [summary for summary, each in zip(weeks, sampled, strict=True) if each is False]
    return SampleFacts(
        ahead=sum(made is not None for made in dates),
        late=sum(each is True for each in sampled) - sum(made is not None for made in dates),
        not_chosen=len(left_out),
        logged_all_the_same=sum(holds_anything(summary) for summary in left_out),
        free=sum(each is None for each in sampled),
        chosen_on=tuple(sorted({made for made in dates if made is not None})),
    )
