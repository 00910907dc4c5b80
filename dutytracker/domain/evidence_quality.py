"""How good the record of several weeks is as evidence (docs/domain.md, "Evidence quality")."""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from dutytracker.domain.clock_jumps import ClockJump, ClockSet
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.evidence import Provenance
from dutytracker.domain.history import LateChanges
from dutytracker.domain.week_summary import WeekSummary

MULTIPLE = 15
"""Lengths that divide by so many minutes look rounded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryCounts:
    """Entries, those whose minutes divide by 15, and those timed live."""

    entries: int = 0
    multiples_of_15: int = 0
    timed: int = 0

    @property
    def round_share(self) -> Fraction | None:
        """The share of entries whose minutes divide by 15; `None` without entries."""
        return Fraction(self.multiples_of_15, self.entries) if self.entries else None

    @property
    def timed_share(self) -> Fraction | None:
        """The share of entries timed live; `None` without entries."""
        return Fraction(self.timed, self.entries) if self.entries else None


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceQuality:
    """What weakens or carries the figures of a range, in minutes unless it counts things."""

    logged: int
    provenance: Mapping[Provenance, int]
    untimed: int
    """Logged without clock times."""
    overlap: int
    """Logged twice at one time, counted once."""
    scheduled: int
    closed: int
    """Scheduled minutes of days closed in time."""
    closed_late: int
    """Scheduled minutes of days closed more than 7 days after."""
    undone: int
    undone_late: int
    """The part of it that was noted more than 7 days after it arose."""
    weeks: int
    """Weeks with scheduled time."""
    answered: int
    """Those of them whose undone list is answered."""
    counts: EntryCounts
    late_changes: LateChanges
    clock_jumps: tuple[ClockJump, ...] = ()
    clock_sets: tuple[ClockSet, ...] = ()
    """Where the clock went back from or to a day of these weeks, oldest first."""

    def share_of(self, provenance: Provenance) -> Fraction | None:
        """The share of the logged minutes that were recorded so; `None` where nothing was logged."""
        return Fraction(self.provenance.get(provenance, 0), self.logged) if self.logged else None

    @property
    def coverage(self) -> Fraction | None:
        """The share of scheduled time on days closed in time; `None` where nothing was scheduled."""
        return Fraction(self.closed, self.scheduled) if self.scheduled else None


def evidence_quality(
    summaries: Sequence[WeekSummary],
    *,
    counts: EntryCounts,
    late_changes: LateChanges,
    clock_jumps: tuple[ClockJump, ...] = (),
    clock_sets: tuple[ClockSet, ...] = (),
) -> EvidenceQuality:
    """The quality of the weeks together; the other arguments are those of the same weeks."""
    worked = [summary for summary in summaries if summary.scheduled]
    return EvidenceQuality(
        logged=sum(summary.logged for summary in summaries),
        provenance={
            each: minutes
            for each in Provenance
            if (minutes := sum(summary.provenance.get(each, 0) for summary in summaries))
        },
        untimed=sum(summary.untimed for summary in summaries),
        overlap=sum(summary.overlap for summary in summaries),
        scheduled=sum(summary.scheduled for summary in summaries),
        closed=sum(summary.closed for summary in summaries),
        closed_late=sum(summary.closed_late for summary in summaries),
        undone=sum(summary.undone for summary in summaries),
        undone_late=sum(summary.undone_late for summary in summaries),
        weeks=len(worked),
        answered=sum(summary.undone_answered for summary in worked),
        counts=counts,
        late_changes=late_changes,
        clock_jumps=clock_jumps,
        clock_sets=clock_sets,
    )


def summed_counts(counts: Iterable[EntryCounts]) -> EntryCounts:
    """The counts of several weeks together."""
    every = tuple(counts)
    return EntryCounts(
        entries=sum(each.entries for each in every),
        multiples_of_15=sum(each.multiples_of_15 for each in every),
        timed=sum(each.timed for each in every),
    )
