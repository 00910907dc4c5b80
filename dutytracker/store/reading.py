"""Reading records: every query is ordered and costs what it returns, however long the log is."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    bindparam,
    case,
    func,
    literal_column,
    select,
    union,
    union_all,
)

from dutytracker.domain.calendar import Span, Week, Weekday, week_of
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import Duty
from dutytracker.domain.favorites import PinnedFavorites, Used
from dutytracker.domain.patterns import Pattern
from dutytracker.domain.placement import Placement
from dutytracker.domain.receipts import Receipt
from dutytracker.domain.records import (
    Absence,
    Entry,
    Erosion,
    ImportRule,
    Log,
    LogSettings,
    Member,
    Record,
    SamplePlan,
    Source,
    UndoneItem,
    UndoneStatus,
    UnitAdoption,
)
from dutytracker.domain.shared_summary import SharedSummary
from dutytracker.domain.terms import Term
from dutytracker.domain.timers import Timer
from dutytracker.store import schema
from dutytracker.store.record_values import (
    ABSENCE,
    APPOINTMENT_WEEK,
    CLOSED_DAY,
    CLOSED_WEEK,
    ENTRY,
    EROSION,
    IMPORT_RULE,
    MEMBER,
    PATTERN,
    PINNED_FAVORITES,
    RECEIPT,
    SAMPLE_PLAN,
    SETTINGS,
    SHARED_SUMMARY,
    TERM,
    TIMER,
    UNDONE_ITEM,
    UNIT_ADOPTION,
    Kind,
    day_text,
    instant_of,
)
from dutytracker.store.schema import (
    absences,
    appointment_weeks,
    closed_days,
    closed_weeks,
    entries,
    erosions,
    members,
    patterns,
    receipts,
    sample_plans,
    settings,
    shared_summaries,
    terms,
    undone_items,
    unit_adoptions,
)

Of = TypeVar("Of", bound=Record)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What every figure of a log depends on, and what its unit asks for."""

    member: Member
    settings: LogSettings
    patterns: tuple[Pattern, ...]
    terms: tuple[Term, ...]
    unit_adoption: UnitAdoption | None
    sample_plans: tuple[SamplePlan, ...]


def frame_of(connection: Connection) -> Frame:
    """Member and settings, the unit file that was adopted, and all patterns, terms and chosen weeks by first day."""
    return Frame(
        member=_records(connection, MEMBER, _MEMBER)[0],
        settings=_records(connection, SETTINGS, _SETTINGS)[0],
        patterns=_records(connection, PATTERN, _PATTERNS),
        terms=_records(connection, TERM, _TERMS),
        unit_adoption=next(iter(_records(connection, UNIT_ADOPTION, _UNIT_ADOPTION)), None),
        sample_plans=_records(connection, SAMPLE_PLAN, _SAMPLE_PLANS),
    )


def entries_in(connection: Connection, span: Span) -> tuple[Entry, ...]:
    """The entries of those dates, by date, then start (untimed last), then time of recording."""
    return _records(connection, ENTRY, _ENTRIES_IN, _between(span))


def entries_of(connection: Connection, ids: Iterable[UUID]) -> tuple[Entry, ...]:
    """The entries with those ids that are there, by id."""
    return _records(connection, ENTRY, _ENTRIES_OF, {"ids": json.dumps(list(map(str, ids)))})


def absences_in(connection: Connection, span: Span) -> tuple[Absence, ...]:
    """The absences of those dates, by date, then id."""
    return _records(connection, ABSENCE, _ABSENCES_IN, _between(span))


def erosions_in(connection: Connection, span: Span) -> tuple[Erosion, ...]:
    """The erosions of those dates, by date, then id."""
    return _records(connection, EROSION, _EROSIONS_IN, _between(span))


def open_undone_items(connection: Connection) -> tuple[UndoneItem, ...]:
    """The undone items that are still open, oldest first."""
    return _records(connection, UNDONE_ITEM, _OPEN_UNDONE)


def undone_items_arising_in(connection: Connection, span: Span) -> tuple[UndoneItem, ...]:
    """The undone items that arose on those dates, oldest first."""
    return _records(connection, UNDONE_ITEM, _UNDONE_ARISING_IN, _between(span))


def undone_item(connection: Connection, item_id: UUID) -> UndoneItem | None:
    """The undone item with that id; `None` where there is none."""
    return next(iter(_records(connection, UNDONE_ITEM, _UNDONE_ITEM, {"id": str(item_id)})), None)


def import_rules(connection: Connection) -> tuple[ImportRule, ...]:
    """Which duties the projects and tags of other programs mean, by name."""
    return _records(connection, IMPORT_RULE, _IMPORT_RULES)


def timers(connection: Connection) -> tuple[Timer, ...]:
    """The timers, the one that runs first."""
    return _records(connection, TIMER, _TIMERS)


def whole_log(connection: Connection, frame: Frame) -> Log:
    """All records."""
    return _log(connection, frame, _WHOLE, {})


def log_of(connection: Connection, frame: Frame, weeks: Sequence[Week]) -> Log:
    """The part of the log that the summaries of `weeks` need (see `domain.summing.Ledger`).

    Besides the records of the weeks that is: every pattern and term; the undone items that arose or ended in the weeks
    or that their entries clear; and every day on which some entry clears an item that was done in the weeks.
    """
    return _log(connection, frame, _OF_DAYS, days_of(weeks))


def schedule_log_of(connection: Connection, frame: Frame, weeks: Sequence[Week]) -> Log:
    """The part of the log that tells what was scheduled in `weeks`, taken away and closed, without entries and items.

    That is a fraction of what their summaries need, and enough where those are known.
    """
    return _log(connection, frame, _OF_SCHEDULE, days_of(weeks))


def first_day(connection: Connection) -> date | None:
    """The earliest date with a record; patterns, terms and appointments are about no day's work. `None`: none yet."""
    found = connection.execute(_FIRST_DAY).scalar_one()
    return None if found is None else date.fromisoformat(found)


def logged_weeks(connection: Connection, first_weekday: Weekday) -> tuple[Week, ...]:
    """The weeks that hold an entry, undone item, erosion or closed day, oldest first."""
    days = connection.execute(_LOGGED_DAYS).scalars()
    return tuple(sorted({week_of(date.fromisoformat(day), first_weekday) for day in days}))


def answered_weeks(connection: Connection) -> tuple[date, ...]:
    """The first days of weeks of which the undone list was answered, or appointments are recorded; each its own."""
    return tuple(date.fromisoformat(day) for day in connection.execute(_ANSWERED_WEEKS).scalars())


def shared_summaries_newest_first(connection: Connection) -> tuple[SharedSummary, ...]:
    """What was shared, newest first."""
    return _records(connection, SHARED_SUMMARY, _SHARED)


def receipts_newest_first(connection: Connection) -> tuple[Receipt, ...]:
    """The receipts that are held, by how far the log had come, the furthest first; then by when they were made."""
    return _records(connection, RECEIPT, _RECEIPTS)


def uses_in(connection: Connection, span: Span, lately: date) -> tuple[Used, ...]:
    """How often each length of a duty was typed on those dates, with each placement; `lately`: from that date on.

    What was timed, entered as a total or imported is left out: nobody chose its length.
    """
    return tuple(
        Used(
            duty=Duty(row.duty),
            minutes=row.minutes,
            placement=None if row.chosen is None else Placement(row.chosen),
            times=row.times,
            lately=row.lately,
            latest=instant_of(row.latest),
        )
        for row in connection.execute(_USES, {**_between(span), "lately": day_text(lately)})
    )


def pinned_favorites(connection: Connection) -> PinnedFavorites | None:
    """What the member decided about the favorites; `None` where that is nothing yet."""
    return next(iter(_records(connection, PINNED_FAVORITES, _PINNED_FAVORITES)), None)


def listed(name: str) -> Select[Any]:
    """The values of a JSON list as rows: one parameter, however many they are."""
    return select(func.json_each(bindparam(name)).table_valued("value").c.value)


def days_of(weeks: Sequence[Week]) -> Mapping[str, str]:
    """The parameter of a query that looks for the `listed` days of these weeks."""
    return {"days": json.dumps([day_text(day) for week in weeks for day in week.days])}


def _log(
    connection: Connection, frame: Frame, queries: Mapping[str, Select[Any]], parameters: Mapping[str, str]
) -> Log:
    def found(kind: Kind[Of]) -> tuple[Of, ...]:
        return _records(connection, kind, queries[kind.name], parameters) if kind.name in queries else ()

    return Log(
        member=frame.member,
        settings=frame.settings,
        patterns=frame.patterns,
        terms=frame.terms,
        absences=found(ABSENCE),
        erosions=found(EROSION),
        entries=found(ENTRY),
        undone=found(UNDONE_ITEM),
        closed_days=found(CLOSED_DAY),
        closed_weeks=found(CLOSED_WEEK),
        appointments=found(APPOINTMENT_WEEK),
    )


def _records(
    connection: Connection, kind: Kind[Of], query: Select[Any], parameters: Mapping[str, str] | None = None
) -> tuple[Of, ...]:
    """The records of a query whose columns are those of the kind's table."""
    return tuple(kind.records_in(connection.execute(query, parameters).all()))


def _between(span: Span) -> Mapping[str, str]:
    return {"start": day_text(span.start), "end": day_text(span.end)}


def _is_within(day: ColumnElement[str]) -> ColumnElement[bool]:
    return (day >= bindparam("start")) & (day < bindparam("end"))


_MEMBER = select(members)
_SETTINGS = select(settings)
_PATTERNS = select(patterns).order_by(patterns.c.valid_from)
_TERMS = select(terms).order_by(terms.c.valid_from)
_UNIT_ADOPTION = select(unit_adoptions)
_SAMPLE_PLANS = select(sample_plans).order_by(sample_plans.c.valid_from)
_IMPORT_RULES = select(schema.import_rules).order_by(schema.import_rules.c.name)
_TIMERS = select(schema.timers).order_by(schema.timers.c.position.desc())

_WHOLE: Mapping[str, Select[Any]] = {
    ABSENCE.name: select(absences).order_by(absences.c.date, absences.c.id),
    EROSION.name: select(erosions).order_by(erosions.c.date, erosions.c.id),
    ENTRY.name: select(entries).order_by(entries.c.date, entries.c.id),
    UNDONE_ITEM.name: select(undone_items).order_by(undone_items.c.arose, undone_items.c.id),
    CLOSED_DAY.name: select(closed_days).order_by(closed_days.c.date),
    CLOSED_WEEK.name: select(closed_weeks).order_by(closed_weeks.c.week),
    APPOINTMENT_WEEK.name: select(appointment_weeks).order_by(appointment_weeks.c.week),
}

_DAYS = listed("days")
_DONE = select(undone_items.c.id).where(
    undone_items.c.ended.in_(_DAYS), undone_items.c.status == UndoneStatus.DONE.value
)
_DAYS_OF_ENTRIES = union(_DAYS, select(entries.c.date).where(entries.c.clears.in_(_DONE)))
_ITEMS = union(
    select(undone_items.c.id).where(undone_items.c.arose.in_(_DAYS)),
    select(undone_items.c.id).where(undone_items.c.ended.in_(_DAYS)),
    select(entries.c.clears).where(entries.c.date.in_(_DAYS), entries.c.clears.is_not(None)),
)
_OF_DAYS: Mapping[str, Select[Any]] = {
    ABSENCE.name: _WHOLE[ABSENCE.name].where(absences.c.date.in_(_DAYS)),
    EROSION.name: _WHOLE[EROSION.name].where(erosions.c.date.in_(_DAYS)),
    ENTRY.name: _WHOLE[ENTRY.name].where(entries.c.date.in_(_DAYS_OF_ENTRIES)),
    UNDONE_ITEM.name: _WHOLE[UNDONE_ITEM.name].where(undone_items.c.id.in_(_ITEMS)),
    CLOSED_DAY.name: _WHOLE[CLOSED_DAY.name].where(closed_days.c.date.in_(_DAYS)),
    CLOSED_WEEK.name: _WHOLE[CLOSED_WEEK.name].where(closed_weeks.c.week.in_(_DAYS)),
    APPOINTMENT_WEEK.name: _WHOLE[APPOINTMENT_WEEK.name].where(appointment_weeks.c.week.in_(_DAYS)),
}
_OF_SCHEDULE = {name: query for name, query in _OF_DAYS.items() if name not in {ENTRY.name, UNDONE_ITEM.name}}

_ENTRIES_IN = (
    select(entries)
    .where(_is_within(entries.c.date))
    .order_by(entries.c.date, entries.c.start.nulls_last(), entries.c.recorded_at, entries.c.id)
)
_ENTRIES_OF = select(entries).where(entries.c.id.in_(listed("ids"))).order_by(entries.c.id)
_ABSENCES_IN = _WHOLE[ABSENCE.name].where(_is_within(absences.c.date))
_EROSIONS_IN = _WHOLE[EROSION.name].where(_is_within(erosions.c.date))
_OPEN_UNDONE = _WHOLE[UNDONE_ITEM.name].where(undone_items.c.ended.is_(None))
_UNDONE_ARISING_IN = _WHOLE[UNDONE_ITEM.name].where(_is_within(undone_items.c.arose))
_UNDONE_ITEM = select(undone_items).where(undone_items.c.id == bindparam("id"))

_CHOSEN = case((entries.c.placement_chosen == literal_column("1"), entries.c.placement))
_TYPED: Sequence[ColumnElement[str]] = [literal_column(f"'{source.value}'") for source in (Source.QUICK, Source.FORM)]
_USES = (
    select(
        entries.c.duty,
        entries.c.minutes,
        _CHOSEN.label("chosen"),
        func.count().label("times"),
        func.sum(entries.c.date >= bindparam("lately")).label("lately"),
        func.max(entries.c.recorded_at).label("latest"),
    )
    .where(_is_within(entries.c.date), entries.c.source.in_(_TYPED))
    .group_by(entries.c.duty, entries.c.minutes, _CHOSEN)
    .order_by(entries.c.duty, entries.c.minutes, _CHOSEN)
)
_PINNED_FAVORITES = select(schema.pinned_favorites)
_FIRST_DAYS = union_all(
    *(
        select(func.min(day).label("day"))
        for day in (
            entries.c.date,
            undone_items.c.arose,
            erosions.c.date,
            absences.c.date,
            closed_days.c.date,
            closed_weeks.c.week,
        )
    )
).subquery()
_FIRST_DAY = select(func.min(_FIRST_DAYS.c.day))
_LOGGED_DAYS = union(
    select(entries.c.date), select(undone_items.c.arose), select(erosions.c.date), select(closed_days.c.date)
)
_ANSWERED = union_all(select(closed_weeks.c.week), select(appointment_weeks.c.week)).subquery()
_ANSWERED_WEEKS = select(_ANSWERED.c.week).order_by(_ANSWERED.c.week)
_SHARED = select(shared_summaries).order_by(shared_summaries.c.made_at.desc(), shared_summaries.c.digest)
_RECEIPTS = select(receipts).order_by(receipts.c.seq.desc(), receipts.c.made_at.desc(), receipts.c.digest)
