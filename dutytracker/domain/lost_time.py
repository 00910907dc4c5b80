"""The record of protected time that was taken away: what, when, by what, and of what a manager was told."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from datetime import tzinfo
from uuid import UUID
from zoneinfo import ZoneInfo

from dutytracker.domain.calendar import Week, local_date
from dutytracker.domain.contract import Schedule
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.erosion import counted_erosions
from dutytracker.domain.records import Day, Erosion, ErosionReason, Log
from dutytracker.domain.summing import Ledger
from dutytracker.domain.week_summary import WeekSummary


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """One time that protected minutes of a date were taken away; all minutes are those that count."""

    id: UUID
    """Of the erosion that it is."""
    date: Day
    protected: int
    """Protected minutes of that date on the schedule."""
    minutes: int
    reason: ErosionReason
    told_manager: Day | None
    """The date a manager was told; `None` where none was."""
    written_down: Day | None
    """The local date of recording; `None` for what came in from a file."""

    @property
    def days_later(self) -> int | None:
        """Days from the loss to its recording. One recorded before it (a clock set back) counts as the same day."""
        return None if self.written_down is None else max(0, (self.written_down - self.date).days)


@dataclass(frozen=True, slots=True, kw_only=True)
class LostTotals:
    """How much was taken away, and of how much of it a manager was told; a day is told of once any part of it is."""

    times: int = 0
    days: int = 0
    whole_days: int = 0
    """Days on which nothing of the protected time was given."""
    minutes: int = 0
    told_times: int = 0
    told_days: int = 0
    told_minutes: int = 0

    def __add__(self, other: "LostTotals") -> "LostTotals":
        """Both together; they must not share a day."""
        sums = {each.name: getattr(self, each.name) + getattr(other, each.name) for each in fields(self)}
        return LostTotals(**sums)


@dataclass(frozen=True, slots=True, kw_only=True)
class LostTime:
    """What was taken away in some weeks; the minutes of `losses` add up to what the summaries of the weeks say."""

    weeks: tuple[WeekSummary, ...]
    """The weeks, oldest first."""
    losses: tuple[Loss, ...]
    """By date, those of one date in the order of recording."""
    beyond: int
    """Minutes that were noted and do not count: more than a day protects, or a day not worked."""

    @property
    def totals(self) -> LostTotals:
        """All losses together."""
        return totals_of(self.losses)

    @property
    def by_reason(self) -> Mapping[ErosionReason, LostTotals]:
        """The losses to each reason, most minutes first, then in the order of the reasons."""
        reasons = [reason for reason in ErosionReason if any(loss.reason is reason for loss in self.losses)]
        totals = {reason: totals_of(loss for loss in self.losses if loss.reason is reason) for reason in reasons}
        return dict(sorted(totals.items(), key=lambda item: -item[1].minutes))

    def of(self, week: Week) -> tuple[Loss, ...]:
        """The losses of one week."""
        return tuple(loss for loss in self.losses if loss.date in week)


def lost_time(summaries: Sequence[WeekSummary], log: Log) -> LostTime:
    """What was taken away in the weeks of `summaries`; `log` must hold what they were computed from."""
    weeks = [summary.week for summary in summaries]
    ledger = Ledger(log)
    losses = tuple(_losses(weeks, ledger, ZoneInfo(log.settings.time_zone)))
    noted = sum(erosion.minutes for week in weeks for erosion in ledger.erosions_in(week))
    return LostTime(weeks=tuple(summaries), losses=losses, beyond=noted - _minutes(losses))


def losses_in(weeks: Iterable[Week], log: Log) -> tuple[Loss, ...]:
    """The losses of `weeks`, week by week; `log` must hold the records of them all."""
    return tuple(_losses(weeks, Ledger(log), ZoneInfo(log.settings.time_zone)))


def losses_of(schedule: Schedule, erosions: Iterable[Erosion], zone: tzinfo) -> Iterator[Loss]:
    """The losses of one week, by date, those of one date in the order of recording."""
    counted = counted_erosions(schedule, erosions)
    for erosion, minutes in sorted(counted, key=lambda each: each[0].date):
        yield Loss(
            id=erosion.id,
            date=erosion.date,
            protected=schedule.days[erosion.date].protected,
            minutes=minutes,
            reason=erosion.reason,
            told_manager=erosion.told_manager,
            written_down=local_date(erosion.recorded_at, zone) if erosion.imported_at is None else None,
        )


def totals_of(losses: Iterable[Loss]) -> LostTotals:
    """The sums of losses; zeros where there are none."""
    losses = tuple(losses)
    told = [loss for loss in losses if loss.told_manager]
    given = {loss.date: loss.protected for loss in losses}
    for loss in losses:
        given[loss.date] -= loss.minutes
    return LostTotals(
        times=len(losses),
        days=len(given),
        whole_days=sum(minutes == 0 for minutes in given.values()),
        minutes=_minutes(losses),
        told_times=len(told),
        told_days=len({loss.date for loss in told}),
        told_minutes=_minutes(told),
    )


def protected_on_days_of(losses: Iterable[Loss]) -> int:
    """Protected minutes of the dates on which something was taken, each date once."""
    return sum({loss.date: loss.protected for loss in losses}.values())


def _losses(weeks: Iterable[Week], ledger: Ledger, zone: tzinfo) -> Iterator[Loss]:
    for week in weeks:
        yield from losses_of(ledger.schedule_of(week), ledger.erosions_in(week), zone)


def _minutes(losses: Iterable[Loss]) -> int:
    return sum(loss.minutes for loss in losses)
