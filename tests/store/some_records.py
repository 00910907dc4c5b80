"""Any record that a log can hold, for tests of what holds for all of them."""

import json
from datetime import UTC, date, datetime, time

from hypothesis import strategies as st

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.duties import Duty
from dutytracker.domain.favorites import Pin, PinnedFavorites, PutAway
from dutytracker.domain.patterns import ClockRange, Pattern, WorkDay
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
    AppointmentsGuarantee,
    HoursGuarantee,
    PercentBase,
    PercentGuarantee,
    Term,
)
from dutytracker.domain.timers import Timer

days = st.dates(date(2000, 1, 1), date(2199, 12, 31))
seconds = st.integers(946_684_800, 7_258_118_399)
instants = seconds.map(lambda second: datetime.fromtimestamp(second, UTC))
words = st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=30)
clocks = st.builds(time, st.integers(0, 23), st.integers(0, 59))
ranges = st.builds(ClockRange, clocks, clocks)
work_days = st.builds(WorkDay, shift=ranges, meal=st.none() | ranges, protected=st.lists(ranges, max_size=2).map(tuple))
percents = st.sampled_from(["0", "15", "17.5", "18.25", "100"])
guarantees = (
    st.builds(HoursGuarantee, guaranteed_minutes=st.integers(0, 600), reference_minutes=st.integers(600, 10_080))
    | st.builds(
        PercentGuarantee,
        percent=percents,
        base=st.sampled_from(PercentBase),
        meeting_minutes=st.integers(0, 10_080),
    )
    | st.builds(AppointmentsGuarantee, percent=percents)
)

entries = st.builds(
    Entry,
    id=st.uuids(),
    duty=st.sampled_from(Duty),
    date=days,
    minutes=st.integers(1, 1440),
    start=st.none() | instants,
    start_assumed=st.booleans(),
    placement=st.sampled_from(Placement),
    placement_chosen=st.booleans(),
    older=st.booleans(),
    clears=st.none(),
    source=st.sampled_from(Source),
    recorded_at=instants,
    imported_at=st.none() | instants,
    note=st.none() | words,
)
undone_items = st.builds(
    UndoneItem,
    id=st.uuids(),
    duty=st.sampled_from(Duty),
    arose=days,
    estimate_minutes=st.integers(5, 240),
    reason=st.sampled_from(UndoneReason),
    told_manager=st.none() | days,
    status=st.just(UndoneStatus.OPEN),
    ended=st.none(),
    recorded_at=instants,
    imported_at=st.none() | instants,
)
erosions = st.builds(
    Erosion,
    id=st.uuids(),
    date=days,
    minutes=st.integers(1, 1440),
    reason=st.sampled_from(ErosionReason),
    told_manager=st.none() | days,
    recorded_at=instants,
    imported_at=st.none() | instants,
)
absences = st.builds(
    Absence, id=st.uuids(), date=days, minutes=st.none() | st.integers(1, 1440), kind=st.sampled_from(AbsenceKind)
)
week_minutes = st.integers(0, 10_080)
members = st.builds(Member, code=st.just("K7QF-2M9X"), clinic=words, program=words)
settings = st.builds(
    LogSettings,
    week_starts_on=st.sampled_from(Weekday),
    time_zone=st.sampled_from(["America/Los_Angeles", "Europe/Berlin"]),
    notes=st.booleans(),
    duty_labels=st.dictionaries(st.sampled_from(Duty), words.filter(str.strip)),
    indirect_care=words,
    unused_duties=st.frozensets(st.sampled_from(Duty), max_size=12),
)
digests = st.binary(min_size=32, max_size=32).map(bytes.hex)
keyed_records = st.one_of(
    entries,
    undone_items,
    erosions,
    absences,
    st.builds(ClosedDay, date=days, recorded_at=instants, imported_at=st.none() | instants),
    st.builds(ClosedWeek, week=days, undone_answered=st.booleans()),
    st.builds(
        AppointmentWeek,
        week=days,
        booked_minutes=week_minutes,
        held_minutes=week_minutes,
        no_show_minutes=week_minutes,
    ),
    st.builds(Pattern, valid_from=days, days=st.dictionaries(st.sampled_from(Weekday), work_days)),
    st.builds(
        Term,
        valid_from=days,
        guarantee=guarantees,
        absence_rule=st.sampled_from(AbsenceRule),
        counts_group_preparation=st.booleans(),
        label=words,
    ),
    st.builds(
        SharedSummary,
        digest=digests,
        made_at=instants,
        first_week=st.dates(date(2000, 1, 1), date(2100, 1, 1)),
        last_week=st.dates(date(2100, 1, 1), date(2199, 12, 31)),
        detail=st.sampled_from(Detail),
        own_time=st.booleans(),
        recipient=st.sampled_from(Recipient),
    ),
    st.builds(
        Receipt,
        digest=digests,
        steward_key=digests,
        seq=st.integers(1, 10**9),
        head=digests,
        made_at=instants,
        file=st.dictionaries(words, words).map(json.dumps),
    ),
    st.builds(ImportRule, name=digests, duty=st.sampled_from([*Duty, None]), recorded_at=instants),
    st.builds(
        Timer,
        id=st.uuids(),
        duty=st.sampled_from(Duty),
        position=st.integers(0, 2**31),
        started_at=st.none() | instants,
        start_typed=st.booleans(),
        placement=st.none() | st.sampled_from(Placement),
        older=st.booleans(),
        recorded_at=instants,
    ),
    st.builds(SamplePlan, valid_from=days, weeks=st.lists(days, max_size=9).map(tuple), recorded_at=instants),
)
"""Every kind of which there may be many."""
adoptions = st.builds(
    UnitAdoption,
    unit=words,
    steward_key=digests,
    sealing_key=digests,
    made_at=instants,
    adopted_at=instants,
    file=st.dictionaries(words, words).map(json.dumps),
)
pins = st.builds(
    Pin,
    number=st.integers(1, 9),
    duty=st.sampled_from(Duty),
    minutes=st.integers(1, 960),
    placement=st.none() | st.sampled_from(Placement),
)
put_away = st.builds(PutAway, duty=st.sampled_from(Duty), minutes=st.integers(1, 960))
favorites = st.builds(
    PinnedFavorites,
    pins=st.lists(pins, max_size=9).map(tuple),
    put_away=st.lists(put_away, max_size=9).map(tuple),
    recorded_at=instants,
)
records = keyed_records | members | settings | adoptions | favorites
