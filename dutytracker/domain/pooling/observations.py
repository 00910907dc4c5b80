"""The weeks that are pooled: what is taken of each, and which of them are eligible (docs/domain.md, "Many members")."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple, Protocol

from dutytracker.domain.calendar import Week
from dutytracker.domain.duties import Duty
from dutytracker.domain.evidence import Provenance
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import ErosionReason
from dutytracker.domain.sharing import SharedTerm, SharedWeek
from dutytracker.domain.week_summary import is_coverage_enough


class ClearedTotals(Protocol):
    """The items cleared in a week, as `Cleared` has them."""

    @property
    def items(self) -> int: ...
    @property
    def estimate(self) -> int: ...
    @property
    def actual(self) -> int: ...


class WeekTotals(Protocol):
    """The independent totals of a shared week, named as in `WeekSummary`; maps may hold zeros, in any order.

    A summary has them, and so has a week of a file whose totals add up.
    """

    @property
    def pattern(self) -> int: ...
    @property
    def scheduled(self) -> int: ...
    @property
    def contracted(self) -> int | None: ...
    @property
    def contracted_fixed(self) -> int | None: ...
    @property
    def protected(self) -> int | None: ...
    @property
    def eroded_by(self) -> Mapping[ErosionReason, int]: ...
    @property
    def by_duty(self) -> Mapping[Duty, int]: ...
    @property
    def by_placement(self) -> Mapping[Placement, int] | Mapping[str, int]: ...
    @property
    def clearing(self) -> int: ...
    @property
    def undone_by_duty(self) -> Mapping[Duty, int]: ...
    @property
    def undone_late(self) -> int: ...
    @property
    def cleared(self) -> ClearedTotals: ...
    @property
    def closed(self) -> int: ...
    @property
    def undone_answered(self) -> bool: ...
    @property
    def untimed(self) -> int: ...
    @property
    def provenance(self) -> Mapping[Provenance, int]: ...


class AcceptedWeek(NamedTuple):
    """A week that counts for a member. `own_time_included` says whether its share tells own time."""

    week: Week
    totals: WeekTotals
    terms: tuple[SharedTerm, ...]
    entries: int
    multiples_of_15: int
    late_edits: int
    own_time_included: bool
    booked: int | None
    """Booked appointment minutes; `None` where none were recorded, 0 is a record."""


def accepted(shared: SharedWeek, *, own_time_included: bool) -> AcceptedWeek:
    """A shared week that counts."""
    return AcceptedWeek(
        week=shared.summary.week,
        totals=shared.summary,
        terms=shared.terms,
        entries=shared.entries,
        multiples_of_15=shared.multiples_of_15,
        late_edits=shared.late_edits,
        own_time_included=own_time_included,
        booked=shared.summary.booked,
    )


class Ineligible(StrEnum):
    """The tests that a week must pass to be eligible, in the order in which they are made."""

    NO_CONTRACT = "no_contract"
    AWAY = "away"
    MOSTLY_ABSENT = "mostly_absent"
    COVERAGE = "coverage"
    UNDONE_NOT_ANSWERED = "undone_not_answered"


RECORD_TESTS = frozenset({Ineligible.COVERAGE, Ineligible.UNDONE_NOT_ANSWERED})
"""What only the record fails: such a week is *mostly worked*: contract known, Q > 0 and at least half of T."""


def first_failed(week: WeekTotals) -> Ineligible | None:
    """The first test that the week fails; `None` where it is eligible."""
    if week.contracted is None:
        return Ineligible.NO_CONTRACT
    if week.scheduled == 0:
        return Ineligible.AWAY
    if 2 * week.scheduled < week.pattern:
        return Ineligible.MOSTLY_ABSENT
    if not is_coverage_enough(week.closed, week.scheduled):
        return Ineligible.COVERAGE
    return None if week.undone_answered else Ineligible.UNDONE_NOT_ANSWERED
