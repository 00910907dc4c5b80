"""Step one of pooling: what the weeks of one member bring to every figure (docs/domain.md, "Many members")."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.evidence import Provenance
from dutytracker.domain.placement import Placement
from dutytracker.domain.pooling import columns
from dutytracker.domain.pooling.columns import Minutes, Rates, Row, totals_of
from dutytracker.domain.pooling.observations import RECORD_TESTS, AcceptedWeek, Ineligible, first_failed
from dutytracker.domain.pooling.offer_weeks import NO_RECORD, OfferWeeks, packed_weeks
from dutytracker.domain.pooling.readings import WeeksRead, weeks_read
from dutytracker.domain.pooling.week_columns import WeekColumns, columns_of
from dutytracker.domain.sharing import SharedTerm


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldTerm:
    """A term in force in an eligible week, and the weeks in which no other was: how many, and their C in minutes."""

    term: SharedTerm
    weeks_alone: int
    contracted: tuple[Minutes, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberPart:
    """One member's weeks, added up. Everything but `weeks`, `ineligible` and `mostly_worked` is of eligible weeks.

    Needs, floors and shortfalls are minutes per scheduled minute, lowest first. As floats they still have their exact
    order, and tell which fraction they are, since no week has more than 10,080 scheduled minutes.
    """

    weeks: int
    ineligible: tuple[int, ...]
    """Weeks that fail each test first, in the order of the tests."""
    eligible: int
    rows: tuple[Row, ...]
    """By scheduled minutes."""
    needs: Rates
    floors: Rates
    shortfalls: Rates
    readings: tuple[WeeksRead, ...]
    """In the order of the readings."""
    mostly_worked: int
    """Weeks that are eligible, or fail only because of their record."""
    mostly_worked_floor: tuple[Minutes, ...]
    with_blocks: int
    """Weeks with fixed blocks."""
    undone_differs: bool
    """True where a week has A ≠ K."""
    has_gap: bool
    """True where a week with fixed blocks has C ≠ D."""
    has_other_blocks: bool
    """True where a week with fixed blocks has C ≠ P."""
    tells_own_time: bool
    """True where every week came with own time."""
    cleared: tuple[int, int, int]
    """Items cleared, and Σ of their estimated and actual minutes."""
    terms: tuple[HeldTerm, ...]
    provenance: tuple[int, ...]
    """Minutes in the order of `Provenance`."""
    entries: int
    multiples_of_15: int
    late_edits: int
    offer_weeks: bytes
    """What offers are laid over, packed: a dozen bytes a week, looked at only where there are offers."""


def part_of(weeks: Iterable[AcceptedWeek]) -> MemberPart:
    """The part of a member with those weeks; their order changes nothing."""
    tested = [(week, first_failed(week.totals)) for week in weeks]
    failed = Counter(test for _week, test in tested)
    accepted = [week for week, test in tested if test is None]
    eligible = columns_of([week.totals for week in accepted])
    worked = (
        columns_of([week.totals for week, test in tested if test is None or test in RECORD_TESTS])
        if RECORD_TESTS & failed.keys()
        else eligible
    )
    with_blocks = [
        (contracted, week.protected, delivered)
        for week, contracted, delivered in zip(eligible.weeks, eligible.contracted, eligible.delivered, strict=True)
        if delivered is not None
    ]
    cleared = [week.cleared for week in eligible.weeks]
    tells_own_time = all(week.own_time_included for week in accepted)
    return MemberPart(
        weeks=len(tested),
        ineligible=tuple(failed[test] for test in Ineligible),
        eligible=len(accepted),
        rows=_rows(eligible, tells_own_time=tells_own_time),
        needs=eligible.per_scheduled(eligible.needs),
        floors=eligible.per_scheduled(eligible.floors),
        shortfalls=eligible.per_scheduled(eligible.shortfalls),
        readings=weeks_read(eligible, worked),
        mostly_worked=len(worked.weeks),
        mostly_worked_floor=_by_scheduled(zip(worked.scheduled, worked.floors, strict=True)),
        with_blocks=len(with_blocks),
        undone_differs=any(
            undone != week.clearing for week, undone in zip(eligible.weeks, eligible.undone, strict=True)
        ),
        has_gap=any(contracted != delivered for contracted, _protected, delivered in with_blocks),
        has_other_blocks=any(contracted != protected for contracted, protected, _delivered in with_blocks),
        tells_own_time=tells_own_time,
        cleared=(
            sum([one.items for one in cleared]),
            sum([one.estimate for one in cleared]),
            sum([one.actual for one in cleared]),
        ),
        terms=_terms(accepted, eligible),
        provenance=_provenance(eligible),
        entries=sum([week.entries for week in accepted]),
        multiples_of_15=sum([week.multiples_of_15 for week in accepted]),
        late_edits=sum([week.late_edits for week in accepted]),
        offer_weeks=_offer_weeks(accepted, eligible),
    )


def _rows(eligible: WeekColumns, *, tells_own_time: bool) -> tuple[Row, ...]:
    duties, undone_duties, places, reasons = columns.DUTIES, columns.UNDONE_DUTIES, columns.PLACES, columns.REASONS
    totals = defaultdict[int, list[int]](lambda: [0] * columns.WIDTH)
    for week, floor, undone, delivered in zip(
        eligible.weeks, eligible.floors, eligible.undone, eligible.delivered, strict=True
    ):
        row, by_placement = totals[week.scheduled], week.by_placement
        protected = by_placement.get(Placement.PROT, 0)
        row[columns.FLOOR] += floor
        row[columns.CLEARING] += week.clearing
        row[columns.PROTECTED] += protected
        row[columns.OUTSIDE] += floor + week.clearing - protected
        for duty, minutes in week.by_duty.items():
            row[duties[duty]] += minutes
        if undone:
            row[columns.UNDONE] += undone
            for duty, minutes in week.undone_by_duty.items():
                row[undone_duties[duty]] += minutes
        if tells_own_time:
            for place, minutes in by_placement.items():
                row[places[place]] += minutes
        if delivered is not None:
            row[columns.CONTRACTED] += week.contracted or 0
            row[columns.DELIVERED] += delivered
            for reason, minutes in week.eroded_by.items():
                row[reasons[reason]] += minutes
    weeks = Counter(eligible.scheduled)
    return tuple((scheduled, weeks[scheduled], totals_of(totals[scheduled])) for scheduled in sorted(totals))


def _offer_weeks(accepted: Sequence[AcceptedWeek], eligible: WeekColumns) -> bytes:
    return packed_weeks(
        OfferWeeks(
            scheduled=eligible.scheduled,
            pattern=[week.pattern for week in eligible.weeks],
            booked=[NO_RECORD if week.booked is None else week.booked for week in accepted],
            contracted=eligible.contracted,
            needs=eligible.needs,
            floors=eligible.floors,
        )
    )


def _terms(accepted: Sequence[AcceptedWeek], eligible: WeekColumns) -> tuple[HeldTerm, ...]:
    alone = defaultdict[SharedTerm, list[tuple[int, int]]](list)
    weeks = zip(accepted, eligible.scheduled, eligible.contracted, strict=True)
    for in_force, under_it in groupby(weeks, key=lambda one: one[0].terms):
        held = set(in_force)
        for term in held:
            alone[term] += [(scheduled, contracted) for _, scheduled, contracted in under_it] if len(held) == 1 else []
    terms = [
        HeldTerm(term=term, weeks_alone=len(weeks_alone), contracted=_by_scheduled(weeks_alone))
        for term, weeks_alone in alone.items()
    ]
    return tuple(sorted(terms, key=lambda held: repr(held.term)))


def _by_scheduled(weeks: Iterable[tuple[int, int]]) -> tuple[Minutes, ...]:
    """Minutes of weeks, each given after the scheduled minutes of its week, added up by these."""
    minutes = defaultdict[int, int](int)
    for scheduled, of_week in weeks:
        minutes[scheduled] += of_week
    return tuple((scheduled, minutes[scheduled]) for scheduled in sorted(minutes))


def _provenance(eligible: WeekColumns) -> tuple[int, ...]:
    minutes = defaultdict[Provenance, int](int)
    for week in eligible.weeks:
        for provenance, of_week in week.provenance.items():
            minutes[provenance] += of_week
    return tuple(minutes[provenance] for provenance in Provenance)
