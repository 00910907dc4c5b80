"""From a file of another program to the one change that takes it over (docs/domain.md, "Evidence quality")."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from dutytracker.domain.changes import Change, Edit
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import Duty
from dutytracker.domain.logging import split_at_midnight
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import Absence, Entry, Erosion, ImportRule, Log, Source
from dutytracker.domain.situation import Situation
from dutytracker.domain.suggesting import suggested_placement
from dutytracker.domain.tracking import LABEL
from dutytracker.domain.tracking.meaning import Meaning, Meanings, digest_of, folded, name_of
from dutytracker.domain.tracking.spans import Program, Remark, TrackedFile, Why
from dutytracker.domain.tracking.timing import TimedSpan, timed

NAMESPACE = UUID("0d2c4c1e-6a0e-5b5c-9a55-8f7e31b0b5a4")
"""Of the ids of imported entries; frozen, or a file that comes again would come in twice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedTime:
    """What the file holds under one name: minutes, records, and what the name means (`None`: it must be asked).

    `minutes` are those that could come in: of records that can be read, whether they are in the log already or not.
    """

    name: str
    minutes: int
    records: int
    meaning: Meaning | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackerImport:
    """What taking over a file does: `change` adds, without any edit where there is nothing new.

    `names` are all names in the file, most minutes first. `by_day` are the minutes that come in by date and duty.
    `held` counts the entries that the log has already, `differing` those of them that are different there and stay.
    """

    program: Program
    change: Change
    names: tuple[NamedTime, ...]
    by_day: Mapping[date, Mapping[Duty, int]] = field(hash=False)
    held: int
    differing: int
    remarks: tuple[Remark, ...]
    has_zone: bool
    has_lines: bool
    encoding: str | None

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What comes in, by date and start."""
        return tuple(edit.after for edit in self.change.edits if isinstance(edit.after, Entry))

    @property
    def minutes(self) -> int:
        """How many minutes come in."""
        return sum(entry.minutes for entry in self.entries)


def tracker_import(
    file: TrackedFile,
    into: Log,
    *,
    given: Mapping[str, Duty | None],
    rules: Sequence[ImportRule],
    labels: Mapping[Duty, str],
    now: datetime,
) -> TrackerImport:
    """What taking a file over does to the log `into`, all of it at `now` (an aware instant of a whole second).

    `given` says what names mean (`None`: no indirect care) and is remembered, `rules` are remembered from before, and
    `labels` are the labels of duties as the member reads them. What means no duty does not come in. No text of the file
    gets any further than this.
    """
    zone = ZoneInfo(into.settings.time_zone)
    meanings = Meanings(
        given={folded(name): duty for name, duty in given.items()},
        kept={rule.name: rule.duty for rule in rules},
        labels={folded(label): duty for duty, label in labels.items()},
    )
    spans: list[TimedSpan] = []
    remarks = list(file.remarks)
    for span in file.spans:
        found, said = timed(span, zone, now)
        remarks += said
        spans += [] if found is None else [found]
    meant = [(span, meanings.of(span.span)) for span in spans]
    ids = _ids(file.program, spans)
    coming = [
        (span, ids[number], meaning.duty)
        for number, (span, meaning) in enumerate(meant)
        if meaning is not None and meaning.duty is not None
    ]
    remarks += _overlaps([span for span, _id, _duty in coming])
    fresh, held, differing = _compared(_entries(coming, into, now), into)
    return TrackerImport(
        program=file.program,
        change=Change(LABEL, (*_taught(given, rules, now), *(Edit(None, entry) for entry in fresh))),
        names=_names(meant),
        by_day=_by_day(fresh),
        held=held,
        differing=differing,
        remarks=tuple(sorted(remarks, key=lambda remark: (remark.place, remark.why))),
        has_zone=file.has_zone,
        has_lines=file.has_lines,
        encoding=file.encoding,
    )


def _ids(program: Program, spans: Sequence[TimedSpan]) -> list[UUID]:
    """A stable id for each span: of what the program tells it by, else of its time and its place among equal ones.

    The end is no part of it, so that a record that went on until a later export is known again.
    """
    order = sorted(range(len(spans)), key=lambda number: _among_equals(spans[number]))
    seen: Counter[str] = Counter()
    ids: dict[int, UUID] = {}
    for number in order:
        identity = _identity(spans[number])
        ids[number] = uuid5(NAMESPACE, f"{program.name}|{identity}|{seen[identity]}")
        seen[identity] += 1
    return [ids[number] for number in range(len(spans))]


def _identity(found: TimedSpan) -> str:
    span = found.span
    if span.identity:
        return span.identity
    if found.start is None or span.start is None:
        return f"{found.day.isoformat()}|{found.minutes}"
    start = span.start if span.start.tzinfo is None else span.start.astimezone(UTC)
    return start.isoformat()


def _among_equals(found: TimedSpan) -> tuple[int, tuple[str, str, tuple[str, ...]]]:
    return found.minutes, (found.span.project, found.span.activity, found.span.tags)


def _entries(coming: Sequence[tuple[TimedSpan, UUID, Duty]], into: Log, now: datetime) -> list[Entry]:
    """The entries by date and start, cut at midnight, placed as an entry that is typed would be."""
    bare = [part for span, entry_id, duty in coming for part in _parts(span, entry_id, duty, into, now)]
    bare.sort(key=lambda entry: (entry.date, entry.start is None, entry.start or now, entry.id))
    days = _Days(into, now)
    return [days.placed(entry) for entry in bare]


def _parts(found: TimedSpan, entry_id: UUID, duty: Duty, into: Log, now: datetime) -> Iterator[Entry]:
    """One entry for each date; the first keeps the id, a later one gets one made of it and its own date."""
    first = Entry(
        id=entry_id,
        duty=duty,
        date=found.day,
        minutes=found.minutes,
        placement=Placement.GAP,
        source=Source.IMPORT,
        recorded_at=now,
        imported_at=now,
    )
    if found.start is None:
        yield first
        return
    zone = ZoneInfo(into.settings.time_zone)
    for day, start, minutes in split_at_midnight(found.start, found.minutes, zone):
        part_id = entry_id if day == found.day else uuid5(entry_id, day.isoformat())
        yield replace(first, id=part_id, date=day, start=start, minutes=minutes)


class _Days:
    """What of the log the placement of a day's entries depends on, looked up by date; entries that come in add up."""

    def __init__(self, into: Log, now: datetime) -> None:
        self._into = into
        self._now = now
        self._entries: dict[date, list[Entry]] = {}
        self._erosions: dict[date, list[Erosion]] = {}
        self._absences: dict[date, list[Absence]] = {}
        self._known = {entry.id: entry for entry in into.entries}
        for entry in into.entries:
            self._entries.setdefault(entry.date, []).append(entry)
        for erosion in into.erosions:
            self._erosions.setdefault(erosion.date, []).append(erosion)
        for absence in into.absences:
            self._absences.setdefault(absence.date, []).append(absence)

    def placed(self, entry: Entry) -> Entry:
        if entry.id in self._known:
            return replace(entry, placement=self._known[entry.id].placement)
        placement = suggested_placement(entry.date, entry.start, entry.minutes, self._situation(entry.date))
        placed = replace(entry, placement=placement)
        self._entries.setdefault(entry.date, []).append(placed)
        return placed

    def _situation(self, day: date) -> Situation:
        around = [day + timedelta(days=shift) for shift in (-1, 0, 1)]
        return Situation(
            now=self._now,
            settings=self._into.settings,
            patterns=self._into.patterns,
            entries=tuple(self._entries.get(day, ())),
            erosions=tuple(self._erosions.get(day, ())),
            absences=tuple(absence for near in around for absence in self._absences.get(near, ())),
        )


def _compared(entries: Sequence[Entry], into: Log) -> tuple[list[Entry], int, int]:
    """The entries that are new, how many the log has already, and how many of those are different there."""
    known = {entry.id: entry for entry in into.entries}
    fresh = [entry for entry in entries if entry.id not in known]
    there = [(entry, known[entry.id]) for entry in entries if entry.id in known]
    differing = sum((new.minutes, new.start, new.duty) != (old.minutes, old.start, old.duty) for new, old in there)
    return fresh, len(there), differing


def _taught(given: Mapping[str, Duty | None], rules: Sequence[ImportRule], now: datetime) -> Iterator[Edit]:
    """What is remembered of the names that were given now."""
    held = {rule.name: rule for rule in rules}
    for name, duty in sorted({digest_of(name): duty for name, duty in given.items()}.items()):
        before = held.get(name)
        if before is None or before.duty is not duty:
            yield Edit(before, ImportRule(name=name, duty=duty, recorded_at=now))


def _overlaps(spans: Sequence[TimedSpan]) -> Iterator[Remark]:
    """A remark on each span that begins before one that began earlier has ended."""
    ended: datetime | None = None
    clocked = [(span.start, span) for span in spans if span.start is not None]
    for start, span in sorted(clocked, key=lambda one: (one[0], one[1].span.place)):
        if ended is not None and start < ended:
            yield Remark(span.span.place, Why.OVERLAP)
        end = start + timedelta(minutes=span.minutes)
        ended = end if ended is None else max(ended, end)


def _names(meant: Sequence[tuple[TimedSpan, Meaning | None]]) -> tuple[NamedTime, ...]:
    """What the file holds under each name; where spans of one name mean different things, one row for each."""
    minutes: Counter[tuple[str, Meaning | None]] = Counter()
    records: Counter[tuple[str, Meaning | None]] = Counter()
    spelled: dict[str, str] = {}
    for found, meaning in meant:
        name = name_of(found.span)
        key = (folded(name), meaning)
        spelled.setdefault(folded(name), name)
        minutes[key] += found.minutes
        records[key] += 1
    rows = [
        NamedTime(name=spelled[name], minutes=minutes[name, meaning], records=records[name, meaning], meaning=meaning)
        for name, meaning in minutes
    ]
    return tuple(sorted(rows, key=lambda row: (-row.minutes, row.name)))


def _by_day(entries: Sequence[Entry]) -> dict[date, dict[Duty, int]]:
    """Minutes by date, oldest first, and duty, in the order of the duties."""
    totals: Counter[tuple[date, Duty]] = Counter()
    for entry in entries:
        totals[entry.date, entry.duty] += entry.minutes
    days = sorted({day for day, _duty in totals})
    return {day: {duty: totals[day, duty] for duty in Duty if totals[day, duty]} for day in days}
