"""Records as the JSON values that a row holds and a revision commits to (docs/log-store.md; frozen)."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache, partial
from operator import attrgetter
from typing import Any, Generic, TypeAlias, TypeVar, cast
from uuid import UUID

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import Duty
from dutytracker.domain.favorites import PinnedFavorites
from dutytracker.domain.patterns import Pattern
from dutytracker.domain.placement import Placement
from dutytracker.domain.receipts import Receipt
from dutytracker.domain.records import (
    Absence,
    AbsenceKind,
    AppointmentWeek,
    ClosedDay,
    ClosedWeek,
    Entry,
    Erosion,
    ErosionReason,
    ImportRule,
    LogSettings,
    Member,
    Record,
    SamplePlan,
    Source,
    UndoneItem,
    UndoneReason,
    UndoneStatus,
    UnitAdoption,
)
from dutytracker.domain.shared_summary import Detail, Recipient, SharedSummary
from dutytracker.domain.terms import (
    AbsenceRule,
    Term,
)
from dutytracker.domain.timers import Timer
from dutytracker.security.chain import Json, canonical
from dutytracker.store.nested_values import (
    days_of,
    duties_of,
    guarantee_of,
    labels_of,
    pins_of,
    put_away_of,
    values_of_days,
    values_of_duties,
    values_of_guarantee,
    values_of_labels,
    values_of_pins,
    values_of_put_away,
    values_of_weeks,
    weeks_of,
)

Cell: TypeAlias = str | int | None
"""What a column holds: the JSON value itself, true and false as 1 and 0, a nested value as its canonical text."""

CLOCK_AHEAD = "clock_ahead"
"""The name, among the fields of a revision, of how many seconds the clock had been set forward when it was written."""

Of = TypeVar("Of", bound=Record)


@dataclass(frozen=True, slots=True)
class Codec:
    """How one type of field becomes a JSON value and is read again; `None` stays `None`."""

    encode: Callable[[Any], Json]
    decode: Callable[[Any], Any]
    is_nested: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Kind(Generic[Of]):
    """One kind of record: its name in revisions, the field its key is in (`None`: there is just one), its fields.

    `later` has the fields that a later version brought, with what revisions from before stand for.
    """

    name: str
    record: type[Of]
    key: str | None
    fields: Mapping[str, Codec]
    later: Mapping[str, Json] = field(default_factory=dict)

    @property
    def change_reason(self) -> str:
        """The name of the reason of a change among the fields of a revision."""
        return "change_reason" if "reason" in self.fields else "reason"

    def values_of(self, record: Record) -> dict[str, Json]:
        """The JSON value of each field."""
        values: dict[str, Json] = {}
        for name, codec in self.fields.items():
            value = getattr(record, name)
            values[name] = None if value is None else codec.encode(value)
        return values

    def record_of(self, values: Mapping[str, Json]) -> Of:
        """The record with those JSON values."""
        fields: dict[str, Any] = {
            name: None if values[name] is None else codec.decode(values[name]) for name, codec in self.fields.items()
        }
        return self.record(**fields)

    def row_of(self, values: Mapping[str, Json]) -> dict[str, Cell]:
        """The columns of the row with those JSON values."""
        return {
            name: canonical(values[name]) if codec.is_nested else cast("Cell", values[name])
            for name, codec in self.fields.items()
        }

    def records_in(self, rows: Iterable[Sequence[Cell]]) -> Iterator[Of]:
        """The records that rows hold, in their order; the columns of a row are in the order of the fields."""
        record, names, decoded = self.record, tuple(self.fields), _decoded(self)
        for row in rows:
            fields: dict[str, Any] = dict(zip(names, row, strict=True))
            for name, decode in decoded:
                cell = fields[name]
                if cell is not None:
                    fields[name] = decode(cell)
            yield record(**fields)


def day_text(day: date) -> str:
    """A day as ISO 8601 has it."""
    return day.isoformat()


def instant_text(instant: datetime) -> str:
    """An instant as RFC 3339 has it, in UTC, cut to whole seconds."""
    return instant.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def instant_of(text: str) -> datetime:
    """The aware UTC instant of such a text."""
    return datetime.fromisoformat(text)


@cache
def _decoded(kind: Kind[Any]) -> Sequence[tuple[str, Callable[[Any], Any]]]:
    """The fields whose cell is not yet their value, each with what turns it into one."""
    return tuple(
        (name, partial(_nested, codec.decode) if codec.is_nested else codec.decode)
        for name, codec in kind.fields.items()
        if codec.decode is not _same
    )


def _nested(decode: Callable[[Any], Any], cell: str) -> Any:
    return decode(json.loads(cell))


def _same(value: Any) -> Any:
    return value


def _one_of(codes: type[StrEnum]) -> Codec:
    return Codec(attrgetter("value"), {code.value: code for code in codes}.__getitem__)


TEXT = Codec(_same, _same)
NUMBER = Codec(_same, _same)
FLAG = Codec(_same, bool)
ID = Codec(str, UUID)
DAY = Codec(day_text, date.fromisoformat)
INSTANT = Codec(instant_text, instant_of)
DAYS = Codec(values_of_days, days_of, is_nested=True)
GUARANTEE = Codec(values_of_guarantee, guarantee_of, is_nested=True)
DUTIES = Codec(values_of_duties, duties_of, is_nested=True)
LABELS = Codec(values_of_labels, labels_of, is_nested=True)
WEEKS = Codec(values_of_weeks, weeks_of, is_nested=True)
PINS = Codec(values_of_pins, pins_of, is_nested=True)
PUT_AWAY = Codec(values_of_put_away, put_away_of, is_nested=True)

ENTRY = Kind(
    "entry",
    Entry,
    "id",
    {
        "id": ID,
        "duty": _one_of(Duty),
        "date": DAY,
        "minutes": NUMBER,
        "start": INSTANT,
        "start_assumed": FLAG,
        "placement": _one_of(Placement),
        "placement_chosen": FLAG,
        "older": FLAG,
        "clears": ID,
        "source": _one_of(Source),
        "recorded_at": INSTANT,
        "imported_at": INSTANT,
        "note": TEXT,
    },
)
UNDONE_ITEM = Kind(
    "undone_item",
    UndoneItem,
    "id",
    {
        "id": ID,
        "duty": _one_of(Duty),
        "arose": DAY,
        "estimate_minutes": NUMBER,
        "reason": _one_of(UndoneReason),
        "told_manager": DAY,
        "status": _one_of(UndoneStatus),
        "ended": DAY,
        "recorded_at": INSTANT,
        "imported_at": INSTANT,
    },
)
EROSION = Kind(
    "erosion",
    Erosion,
    "id",
    {
        "id": ID,
        "date": DAY,
        "minutes": NUMBER,
        "reason": _one_of(ErosionReason),
        "told_manager": DAY,
        "recorded_at": INSTANT,
        "imported_at": INSTANT,
    },
)
ABSENCE = Kind("absence", Absence, "id", {"id": ID, "date": DAY, "minutes": NUMBER, "kind": _one_of(AbsenceKind)})
CLOSED_DAY = Kind("closed_day", ClosedDay, "date", {"date": DAY, "recorded_at": INSTANT, "imported_at": INSTANT})
CLOSED_WEEK = Kind("closed_week", ClosedWeek, "week", {"week": DAY, "undone_answered": FLAG})
APPOINTMENT_WEEK = Kind(
    "appointment_week",
    AppointmentWeek,
    "week",
    {"week": DAY, "booked_minutes": NUMBER, "held_minutes": NUMBER, "no_show_minutes": NUMBER},
)
PATTERN = Kind("pattern", Pattern, "valid_from", {"valid_from": DAY, "days": DAYS})
TERM = Kind(
    "term",
    Term,
    "valid_from",
    {
        "valid_from": DAY,
        "guarantee": GUARANTEE,
        "absence_rule": _one_of(AbsenceRule),
        "counts_group_preparation": FLAG,
        "label": TEXT,
    },
)
MEMBER = Kind("member", Member, None, {"code": TEXT, "clinic": TEXT, "program": TEXT})
SETTINGS = Kind(
    "settings",
    LogSettings,
    None,
    {
        "week_starts_on": _one_of(Weekday),
        "time_zone": TEXT,
        "notes": FLAG,
        "duty_labels": LABELS,
        "indirect_care": TEXT,
        "unused_duties": DUTIES,
    },
    later={"indirect_care": "", "unused_duties": []},
)
SHARED_SUMMARY = Kind(
    "shared_summary",
    SharedSummary,
    "digest",
    {
        "digest": TEXT,
        "made_at": INSTANT,
        "first_week": DAY,
        "last_week": DAY,
        "detail": _one_of(Detail),
        "own_time": FLAG,
        "recipient": _one_of(Recipient),
    },
)
RECEIPT = Kind(
    "receipt",
    Receipt,
    "digest",
    {"digest": TEXT, "steward_key": TEXT, "seq": NUMBER, "head": TEXT, "made_at": INSTANT, "file": TEXT},
)

UNIT_ADOPTION = Kind(
    "unit_adoption",
    UnitAdoption,
    None,
    {
        "unit": TEXT,
        "steward_key": TEXT,
        "sealing_key": TEXT,
        "made_at": INSTANT,
        "adopted_at": INSTANT,
        "file": TEXT,
    },
)
SAMPLE_PLAN = Kind("sample_plan", SamplePlan, "valid_from", {"valid_from": DAY, "weeks": WEEKS, "recorded_at": INSTANT})
IMPORT_RULE = Kind("import_rule", ImportRule, "name", {"name": TEXT, "duty": _one_of(Duty), "recorded_at": INSTANT})
TIMER = Kind(
    "timer",
    Timer,
    "id",
    {
        "id": ID,
        "duty": _one_of(Duty),
        "position": NUMBER,
        "started_at": INSTANT,
        "start_typed": FLAG,
        "placement": _one_of(Placement),
        "older": FLAG,
        "recorded_at": INSTANT,
    },
)
PINNED_FAVORITES = Kind(
    "pinned_favorites", PinnedFavorites, None, {"pins": PINS, "put_away": PUT_AWAY, "recorded_at": INSTANT}
)

KINDS: Sequence[Kind[Any]] = (
    MEMBER,
    SETTINGS,
    PATTERN,
    TERM,
    ABSENCE,
    EROSION,
    UNDONE_ITEM,
    ENTRY,
    CLOSED_DAY,
    CLOSED_WEEK,
    APPOINTMENT_WEEK,
    SHARED_SUMMARY,
    RECEIPT,
    UNIT_ADOPTION,
    SAMPLE_PLAN,
    IMPORT_RULE,
    TIMER,
    PINNED_FAVORITES,
)
_BY_RECORD: Mapping[type, Kind[Any]] = {kind.record: kind for kind in KINDS}
_BY_NAME: Mapping[str, Kind[Any]] = {kind.name: kind for kind in KINDS}


def kind_of(record: Record) -> Kind[Any]:
    """The kind a record is of."""
    return _BY_RECORD[type(record)]


def kind_named(name: str) -> Kind[Any]:
    """The kind that revisions call by that name."""
    return _BY_NAME[name]
