"""A week as a grid of duty by day: what each cell holds, and the change that gives it another total."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from dutytracker.domain.calendar import MINUTES_PER_DAY, Week
from dutytracker.domain.changes import Change, adding, deleting, editing
from dutytracker.domain.contract import DayMinutes
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import Duty
from dutytracker.domain.erosion import counted_erosions
from dutytracker.domain.errors import Problem
from dutytracker.domain.logging import NewId
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import Absence, ClosedDay, Entry, Erosion, Log, Source, UndoneItem
from dutytracker.domain.saying import said
from dutytracker.domain.situation import Situation
from dutytracker.domain.suggesting import suggested_placement
from dutytracker.domain.summing import Ledger
from dutytracker.domain.week_summary import WeekSummary


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """Which entries a grid shows and sets: all of them, or those of one place or of older work alone.

    A whole week by totals needs no more than `Layer()`. A paper sheet, where each box is marked by its place, is typed
    one place after the other.
    """

    placement: Placement | None = None
    """`None`: every place; what is typed gets the one that is suggested."""
    older: bool = False
    """True: work from an earlier week alone."""
    source: Source = Source.GRID

    def holds(self, entry: Entry) -> bool:
        """True if the entry is shown."""
        return self.placement in {None, entry.placement} and (not self.older or entry.older)

    def may_set(self, entry: Entry) -> bool:
        """True if the entry is one that typing a total here changes: untimed, typed here, and about nothing else."""
        return (
            self.holds(entry)
            and entry.start is None
            and entry.source is self.source
            and entry.older is self.older
            and entry.placement_chosen is (self.placement is not None)
            and entry.clears is None
            and entry.note is None
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """The entries of one duty on one date that a layer shows."""

    duty: Duty
    date: date
    entries: tuple[Entry, ...] = ()
    own: Entry | None = None
    """The one entry that a new total changes."""

    @property
    def minutes(self) -> int:
        """As logged; minutes of entries that overlap are not yet counted once here."""
        return sum(entry.minutes for entry in self.entries)

    @property
    def others(self) -> int:
        """Minutes of the entries that a new total leaves as they are."""
        return self.minutes - (self.own.minutes if self.own else 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class GridDay:
    """One date of the grid, with what stands beside its cells."""

    date: date
    minutes: DayMinutes
    absences: tuple[Absence, ...]
    closed: ClosedDay | None
    logged: int
    """Minutes of all cells of the date."""
    undone: tuple[UndoneItem, ...]
    """The items that arose on the date and count as undone in the week."""
    erosions: tuple[Erosion, ...]
    """What was lost on the date, whether it counts or not."""
    lost: int
    """Counted minutes of protected time lost."""

    @property
    def is_worked(self) -> bool:
        """True if any scheduled minute was not absent."""
        return self.minutes.worked > 0

    @property
    def undone_minutes(self) -> int:
        """The estimates of the items."""
        return sum(item.estimate_minutes for item in self.undone)

    @property
    def protected(self) -> int:
        """Protected minutes due: none on a day not worked."""
        return self.minutes.protected if self.is_worked else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekGrid:
    """A week in a layer; `cells` has every duty on every date."""

    summary: WeekSummary
    layer: Layer
    days: tuple[GridDay, ...]
    cells: Mapping[tuple[Duty, date], Cell]

    def of_duty(self, duty: Duty) -> int:
        """Minutes of a duty in the week, as logged."""
        return sum(self.cells[duty, day.date].minutes for day in self.days)

    @property
    def logged(self) -> int:
        """Minutes of all cells."""
        return sum(day.logged for day in self.days)

    @property
    def not_counted(self) -> int:
        """Minutes of all entries that the week does not count: doubled ones, and group preparation not counted."""
        return sum(cell.minutes for cell in self.cells.values()) - self.summary.logged if self.layer == Layer() else 0


def grid_of(week: Week, log: Log, layer: Layer | None = None) -> WeekGrid:
    """The grid of a week. `log` must hold what its summary is made from."""
    layer = layer or Layer()
    ledger = Ledger(log)
    entries = ledger.entries_in(week)
    by_cell = defaultdict[tuple[Duty, date], list[Entry]](list)
    for entry in entries:
        if layer.holds(entry):
            by_cell[entry.duty, entry.date].append(entry)
    cells = {(duty, day): _cell(duty, day, by_cell.get((duty, day), ()), layer) for duty in Duty for day in week.days}
    return WeekGrid(
        summary=ledger.summary_of(week), layer=layer, days=tuple(_days(week, log, ledger, cells.values())), cells=cells
    )


def setting_cell(cell: Cell, minutes: int, layer: Layer, situation: Situation, *, new_id: NewId) -> Change:
    """The change that gives a cell a total; no edit where it has it already.

    `situation` knows the entries, absences and erosions of the date; its `now` is the time of recording.

    Raises: `Problem` for less than the other entries of the cell hold, or more than a day.
    """
    rest = minutes - cell.others
    if rest < 0:
        raise Problem("minutes", _too_little(cell))
    if minutes > MINUTES_PER_DAY:
        raise Problem("minutes", "A day has only 1440 minutes: type less.")
    own = cell.own
    if own is None:
        added = (_new_entry(cell, rest, layer, situation, new_id),) if rest else ()
        return adding("Fill a cell of the week grid", *added)
    if not rest:
        return deleting("Empty a cell of the week grid", own)
    return editing("Change a cell of the week grid", own, replace(own, minutes=rest))


def situation_on(day: date, log: Log, now: datetime) -> Situation:
    """What the placement of untimed work on `day` is suggested from; `now` is aware."""
    return Situation(
        now=now,
        settings=log.settings,
        entries=tuple(entry for entry in log.entries if entry.date == day),
        patterns=log.patterns,
        absences=tuple(absence for absence in log.absences if absence.date == day),
        erosions=tuple(erosion for erosion in log.erosions if erosion.date == day),
    )


def _too_little(cell: Cell) -> str:
    return said(
        "{others} min here were logged one by one, so the total cannot be less: change or delete "
        "those entries on Today.",
        others=cell.others,
    )


def _cell(duty: Duty, day: date, entries: Sequence[Entry], layer: Layer) -> Cell:
    own = next((entry for entry in entries if layer.may_set(entry)), None)
    return Cell(duty=duty, date=day, entries=tuple(entries), own=own)


def _new_entry(cell: Cell, minutes: int, layer: Layer, situation: Situation, new_id: NewId) -> Entry:
    return Entry(
        id=new_id(),
        duty=cell.duty,
        date=cell.date,
        minutes=minutes,
        placement=layer.placement or suggested_placement(cell.date, None, minutes, situation),
        placement_chosen=layer.placement is not None,
        older=layer.older,
        source=layer.source,
        recorded_at=situation.now,
    )


def _days(week: Week, log: Log, ledger: Ledger, cells: Iterable[Cell]) -> Iterable[GridDay]:
    schedule = ledger.schedule_of(week)
    erosions = ledger.erosions_in(week)
    logged, lost = defaultdict[date, int](int), defaultdict[date, int](int)
    for cell in cells:
        logged[cell.date] += cell.minutes
    for erosion, counted in counted_erosions(schedule, erosions):
        lost[erosion.date] += counted
    closed = {record.date: record for record in log.closed_days}
    undone = ledger.undone_in(week)
    for day in week.days:
        yield GridDay(
            date=day,
            minutes=schedule.days[day],
            absences=tuple(absence for absence in log.absences if absence.date == day),
            closed=closed.get(day),
            logged=logged[day],
            undone=tuple(item for item in undone if item.arose == day),
            erosions=tuple(erosion for erosion in erosions if erosion.date == day),
            lost=lost[day],
        )
