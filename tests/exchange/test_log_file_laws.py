"""Laws of the log file: any log comes back from it, and no bytes do anything but be read or be refused."""

import copy
import json
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as some

from dutytracker.domain.calendar import MINUTES_PER_DAY, Weekday, midnight_after, minutes_between, week_of
from dutytracker.domain.duties import Duty
from dutytracker.domain.patterns import ClockRange, Pattern, WorkDay, clock_minutes
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import (
    Absence,
    AbsenceKind,
    AppointmentWeek,
    ClosedDay,
    ClosedWeek,
    Entry,
    Erosion,
    ErosionReason,
    Log,
    LogSettings,
    Member,
    Source,
    UndoneItem,
    UndoneReason,
    UndoneStatus,
)
from dutytracker.domain.terms import (
    AbsenceRule,
    AppointmentsGuarantee,
    HoursGuarantee,
    PercentBase,
    PercentGuarantee,
    Term,
)
from dutytracker.domain.text_rules import text_trouble
from dutytracker.exchange.log_file import read_log_file, write_log_file
from dutytracker.exchange.log_order import in_order
from dutytracker.exchange.strict_json import Refused
from tests.exchange.hostile import SOUND, document, written

days = some.dates(date(2000, 1, 1), date(2199, 12, 31))
FIRST = datetime(2000, 1, 2, tzinfo=UTC)
instants = some.integers(0, 6_300_000_000).map(lambda seconds: FIRST + timedelta(seconds=seconds))
texts = some.text(max_size=20).filter(lambda text: text_trouble(text, 120) is None)
percents = some.decimals(0, 100, places=2).map(str)
minutes_of_a_week = some.integers(0, 7 * MINUTES_PER_DAY)


@some.composite
def shifts(draw):
    """A work day whose meal and blocks follow each other inside its shift."""
    start = clock_minutes(time(), draw(some.integers(0, MINUTES_PER_DAY - 1)))
    cuts = sorted(draw(some.sets(some.integers(0, 600), min_size=6, max_size=6)))
    first, second, third = (
        ClockRange(clock_minutes(start, begin), clock_minutes(start, end))
        for begin, end in zip(cuts[::2], cuts[1::2], strict=True)
    )
    shift = ClockRange(start, clock_minutes(start, draw(some.integers(600, MINUTES_PER_DAY - 1))))
    meal = draw(some.sampled_from([None, second]))
    return WorkDay(shift=shift, meal=meal, protected=draw(some.sampled_from([(), (first,), (first, third)])))


guarantees = some.one_of(
    some.builds(HoursGuarantee, guaranteed_minutes=some.integers(0, 600), reference_minutes=some.integers(600, 10_080)),
    some.builds(
        PercentGuarantee, percent=percents, base=some.sampled_from(PercentBase), meeting_minutes=minutes_of_a_week
    ),
    some.builds(AppointmentsGuarantee, percent=percents),
)
terms = some.builds(
    Term,
    valid_from=days,
    guarantee=guarantees,
    absence_rule=some.sampled_from(AbsenceRule),
    counts_group_preparation=some.booleans(),
    label=texts,
)
patterns = some.builds(
    Pattern, valid_from=days, days=some.dictionaries(some.sampled_from(Weekday), shifts(), max_size=7)
)


@some.composite
def entries(draw, zone, items):
    """An entry, timed or not, that ends by midnight."""
    day = draw(days)
    start, longest = None, MINUTES_PER_DAY
    if draw(some.booleans()):
        clock = draw(some.times()).replace(microsecond=0)
        start = datetime.combine(day, clock, tzinfo=zone).astimezone(UTC)
        longest = min(longest, minutes_between(start, midnight_after(start, zone)))
        day = start.astimezone(zone).date()
        if longest == 0 or day < date(2000, 1, 1):
            start, longest = None, MINUTES_PER_DAY
    return Entry(
        id=draw(some.uuids()),
        duty=draw(some.sampled_from(Duty)),
        date=day,
        minutes=draw(some.integers(1, longest)),
        start=start,
        start_assumed=start is not None and draw(some.booleans()),
        placement=draw(some.sampled_from(Placement)),
        placement_chosen=draw(some.booleans()),
        older=draw(some.booleans()),
        clears=draw(some.sampled_from([None, *(item.id for item in items)])),
        source=draw(some.sampled_from(Source)),
        recorded_at=draw(instants),
        note=draw(some.none() | texts),
    )


@some.composite
def undone_items(draw):
    """An undone item whose end fits its status."""
    arose = draw(some.dates(date(2000, 1, 1), date(2199, 1, 1)))
    status = draw(some.sampled_from(UndoneStatus))
    is_open = status is UndoneStatus.OPEN
    return UndoneItem(
        id=draw(some.uuids()),
        duty=draw(some.sampled_from(Duty)),
        arose=arose,
        estimate_minutes=draw(some.integers(5, 240)),
        reason=draw(some.sampled_from(UndoneReason)),
        told_manager=draw(some.none() | days),
        status=status,
        ended=None if is_open else arose + timedelta(days=draw(some.integers(0, 300))),
        recorded_at=draw(instants),
    )


def several(records, key):
    """A few records that differ in `key`."""
    return some.lists(records, unique_by=key, max_size=3).map(in_order)


@some.composite
def logs(draw):
    """Any sound log with nothing imported."""
    weekday = draw(some.sampled_from(Weekday))
    zone = draw(
        some.sampled_from(["America/Los_Angeles", "Europe/Berlin", "Australia/Lord_Howe", "UTC", "America/Havana"])
    )
    weeks = some.dates(date(2000, 1, 10), date(2199, 12, 31)).map(lambda day: week_of(day, weekday).start)
    items = draw(several(undone_items(), lambda item: item.id))
    return Log(
        member=Member(code="K7QF-2M9X", clinic=draw(texts), program=draw(texts)),
        settings=LogSettings(week_starts_on=weekday, time_zone=zone, notes=draw(some.booleans())),
        patterns=draw(several(patterns, lambda pattern: pattern.valid_from)),
        terms=draw(several(terms, lambda term: term.valid_from)),
        absences=draw(
            several(
                some.builds(
                    Absence,
                    id=some.uuids(),
                    date=days,
                    minutes=some.none() | some.integers(1, 1440),
                    kind=some.sampled_from(AbsenceKind),
                ),
                lambda absence: absence.id,
            )
        ),
        erosions=draw(
            several(
                some.builds(
                    Erosion,
                    id=some.uuids(),
                    date=days,
                    minutes=some.integers(1, 1440),
                    reason=some.sampled_from(ErosionReason),
                    told_manager=some.none() | days,
                    recorded_at=instants,
                    imported_at=some.none(),
                ),
                lambda erosion: erosion.id,
            )
        ),
        entries=draw(several(entries(ZoneInfo(zone), items), lambda entry: entry.id)),
        undone=items,
        closed_days=draw(
            several(
                some.builds(ClosedDay, date=days, recorded_at=instants, imported_at=some.none()), lambda day: day.date
            )
        ),
        closed_weeks=draw(
            several(some.builds(ClosedWeek, week=weeks, undone_answered=some.booleans()), lambda week: week.week)
        ),
        appointments=draw(
            several(
                some.builds(
                    AppointmentWeek,
                    week=weeks,
                    booked_minutes=minutes_of_a_week,
                    held_minutes=minutes_of_a_week,
                    no_show_minutes=minutes_of_a_week,
                ),
                lambda week: week.week,
            )
        ),
    )


@given(logs())
@settings(deadline=None, max_examples=60)
def test_any_log_comes_back_from_its_file(log):
    assert read_log_file(write_log_file(log)) == log


def read_or_refused(data):
    """What is read comes back once more; anything but reading and refusing fails the test."""
    try:
        log = read_log_file(data)
    except Refused:
        return
    assert read_log_file(write_log_file(log)) == log


@given(some.binary(max_size=300))
@settings(deadline=None)
def test_any_bytes_are_refused(data):
    read_or_refused(data)


@given(some.integers(0, len(SOUND) - 1), some.binary(min_size=0, max_size=4), some.integers(0, 8))
@settings(deadline=None, max_examples=300)
def test_a_sound_file_with_any_bytes_changed_is_read_or_refused(place, inserted, removed):
    read_or_refused(SOUND[:place] + inserted + SOUND[place + removed :])


json_values = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | some.text(max_size=12),
    lambda values: some.lists(values, max_size=3) | some.dictionaries(some.text(max_size=8), values, max_size=3),
    max_leaves=8,
)


def places_in(value, path=()):
    """The path of every value in a document."""
    yield path
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inside in pairs:
        yield from places_in(inside, (*path, key))


PLACES = [path for path in places_in(document()) if path]


@given(some.sampled_from(PLACES), some.sampled_from(PLACES), json_values, some.sampled_from(["put", "drop", "copy"]))
@settings(deadline=None, max_examples=300)
def test_a_sound_file_with_any_value_changed_is_read_or_refused(place, other, value, how):
    whole = document()
    holder = whole
    for step in place[:-1]:
        holder = holder[step]
    if how == "drop":
        del holder[place[-1]]
    elif how == "put":
        holder[place[-1]] = value
    else:
        found = document()
        for step in other:
            found = found[step]
        holder[place[-1]] = copy.deepcopy(found)
    read_or_refused(written(whole))
    read_or_refused(json.dumps(whole).encode())
