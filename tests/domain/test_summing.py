"""Worked examples and laws of a week's summary."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction
from itertools import permutations
from random import Random
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.calendar import Weekday, instant_at
from dutytracker.domain.duties import Duty
from dutytracker.domain.evidence import Provenance
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import (
    AppointmentWeek,
    ClosedDay,
    Entry,
    ErosionReason,
    Log,
    Source,
    UndoneReason,
    UndoneStatus,
)
from dutytracker.domain.summing import summaries_of, summary_of
from dutytracker.domain.terms import HoursGuarantee
from dutytracker.domain.week_summary import Cleared, Verdict, WeekSummary
from tests.builders import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    SUNDAY,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    WEEK,
    ZONE,
    a_closed_week,
    a_log,
    a_pattern,
    a_term,
    a_work_day,
    an_absence,
    an_entry,
    an_erosion,
    an_undone_item,
    closed,
    evening_of,
)

LAST_FRIDAY = SUNDAY - timedelta(days=2)


def at(day: date, clock: str) -> datetime:
    instant = instant_at(day, time.fromisoformat(clock), ZoneInfo(ZONE))
    assert instant is not None
    return instant


def summed(log: Log) -> WeekSummary:
    return summary_of(WEEK, log)


def test_a_full_time_week_that_the_contract_did_not_cover():
    summary = summed(
        a_closed_week(
            entries=(
                an_entry(1, minutes=360 - 70),
                an_entry(2, minutes=70, older=True),
                an_entry(3, minutes=50, placement=Placement.FREED),
                an_entry(4, minutes=45, placement=Placement.GAP),
                an_entry(5, minutes=60, placement=Placement.BREAK),
                an_entry(6, minutes=95, placement=Placement.POST),
            ),
            erosions=(an_erosion(minutes=60),),
            undone=(an_undone_item(estimate_minutes=150),),
            appointments=(
                AppointmentWeek(week=WEEK.start, booked_minutes=1800, held_minutes=27 * 60, no_show_minutes=180),
            ),
        )
    )
    assert (summary.scheduled, summary.contracted, summary.protected, summary.delivered) == (2400, 420, 420, 360)
    assert (summary.logged, summary.clearing, summary.undone) == (610, 70, 150)
    assert (summary.floor, summary.need, summary.floor_shortfall, summary.shortfall) == (540, 690, 120, 270)
    assert (summary.delivery_gap, summary.own_time, summary.outside_protected) == (60, 155, 250)
    assert summary.other_paid == 95
    assert summary.sufficiency == Fraction(420, 690)
    assert summary.need_per_40h == Fraction("11.5")
    assert summary.contracted_per_40h == 7
    assert round(float(summary.per_appointment_hour or 0), 1) == 25.6
    assert summary.verdict is Verdict.SHORT_LOGGED
    assert summary.eligible


def test_a_pto_day_shrinks_the_guarantee():
    pattern = a_pattern(
        day=a_work_day("08:30-17:00", "12:00-12:30", "15:36-17:00"),
        weekdays=(Weekday.MONDAY, Weekday.TUESDAY, Weekday.THURSDAY),
    )
    summary = summed(
        a_closed_week(
            patterns=(pattern,),
            absences=(an_absence(date=THURSDAY),),
            erosions=(an_erosion(minutes=18, reason=ErosionReason.MEETING),),
            entries=(
                an_entry(1, minutes=150),
                an_entry(2, minutes=30, placement=Placement.GAP),
                an_entry(3, minutes=20, placement=Placement.BREAK),
                an_entry(4, minutes=40, placement=Placement.OFF),
            ),
            undone=(an_undone_item(estimate_minutes=35),),
        )
    )
    assert (summary.pattern, summary.scheduled, summary.contracted) == (1440, 960, 168)
    assert summary.contracted_fixed == 252
    assert (summary.protected, summary.delivered, summary.need, summary.own_time) == (168, 150, 275, 60)
    assert (summary.floor_shortfall, summary.shortfall) == (72, 107)
    assert summary.verdict is Verdict.SHORT_LOGGED


def test_a_contract_that_changes_on_wednesday_counts_each_day_with_its_own_term():
    old = HoursGuarantee(guaranteed_minutes=360, reference_minutes=2400)
    summary = summed(
        a_closed_week(
            terms=(a_term(guarantee=old), a_term(valid_from=WEDNESDAY)),
            entries=(
                an_entry(1, minutes=340),
                an_entry(2, minutes=40, older=True),
                an_entry(3, minutes=20, placement=Placement.GAP),
                an_entry(4, minutes=30, placement=Placement.POST),
            ),
            erosions=(an_erosion(minutes=40),),
            undone=(an_undone_item(estimate_minutes=25),),
        )
    )
    assert summary.contracted == 396
    assert (summary.floor_shortfall, summary.shortfall, summary.delivery_gap) == (-6, 19, 16)
    assert summary.verdict is Verdict.SHORT_WITH_UNDONE


def test_stopping_when_the_blocks_are_gone_does_not_look_like_a_surplus():
    summary = summed(
        a_closed_week(
            entries=(an_entry(minutes=300),),
            erosions=(an_erosion(1, minutes=60), an_erosion(2, date=TUESDAY, minutes=60)),
            undone=tuple(an_undone_item(number, estimate_minutes=80) for number in (1, 2, 3)),
        )
    )
    assert (summary.delivered, summary.logged, summary.floor_shortfall) == (300, 300, -120)
    assert (summary.need, summary.shortfall, summary.delivery_gap) == (540, 120, 120)
    assert summary.verdict is Verdict.SHORT_WITH_UNDONE


def test_a_log_without_a_pattern_tells_nothing_but_what_was_logged():
    summary = summed(a_closed_week(patterns=(), entries=(an_entry(minutes=600),)))
    assert summary.contracted is None
    assert summary.protected is None
    assert summary.delivered is None
    assert summary.delivery_gap is None
    assert summary.coverage is None
    assert summary.need_per_40h is None
    assert summary.sufficiency is None
    assert summary.shortfall is None
    assert summary.contracted_per_40h is None
    assert summary.per_appointment_hour is None
    assert not summary.contract_known
    assert not summary.is_covered
    assert not summary.eligible
    assert summary.verdict is Verdict.CANNOT_TELL
    assert summary.need == 600


def test_a_week_away_is_no_verdict_on_the_contract():
    absences = tuple(an_absence(number, date=day) for number, day in enumerate(WEEK.days, 1))
    summary = summed(a_closed_week(absences=absences))
    assert summary.scheduled == 0
    assert summary.coverage is None
    assert summary.verdict is Verdict.AWAY
    assert not summary.eligible


def test_days_that_were_not_closed_are_unknown_never_zero():
    entries = (an_entry(minutes=300),)
    three_days = a_log(entries=entries, closed_days=closed(MONDAY, TUESDAY, WEDNESDAY))
    assert summed(three_days).verdict is Verdict.CANNOT_TELL
    answered = a_closed_week(entries=entries)
    assert summed(replace(answered, closed_days=three_days.closed_days)).coverage == Fraction(3, 5)
    assert summed(replace(answered, closed_days=three_days.closed_days)).verdict is Verdict.CANNOT_TELL
    assert summed(replace(answered, closed_days=closed(MONDAY, TUESDAY, WEDNESDAY, FRIDAY))).verdict is Verdict.ENOUGH


def test_a_day_closed_more_than_a_week_later_is_printed_but_does_not_count():
    late = ClosedDay(date=MONDAY, recorded_at=evening_of(MONDAY + timedelta(days=8)))
    in_time = ClosedDay(date=TUESDAY, recorded_at=evening_of(TUESDAY + timedelta(days=7)))
    summary = summed(a_log(closed_days=(late, in_time)))
    assert (summary.closed, summary.closed_late) == (480, 480)


def test_leaving_the_undone_question_open_never_says_enough():
    log = replace(a_closed_week(entries=(an_entry(minutes=60),)), closed_weeks=())
    assert summed(log).verdict is Verdict.CANNOT_TELL
    assert not summed(log).eligible


def test_an_item_done_in_its_own_week_leaves_the_undone_list():
    done = an_undone_item(status=UndoneStatus.DONE, ended=SATURDAY)
    assert summed(a_closed_week(undone=(done,))).undone == 0
    later = an_undone_item(status=UndoneStatus.DONE, ended=SATURDAY + timedelta(days=1))
    assert summed(a_closed_week(undone=(later,))).undone == 60
    dropped = an_undone_item(status=UndoneStatus.DROPPED, ended=TUESDAY)
    assert summed(a_closed_week(undone=(dropped,))).undone == 60


def test_waiting_on_others_is_never_counted_as_undone():
    waiting = an_undone_item(reason=UndoneReason.WAITING_ON_OTHERS)
    assert summed(a_closed_week(undone=(waiting,))).undone == 0


def test_an_item_written_down_a_week_late_is_counted_and_named():
    late = an_undone_item(recorded_at=evening_of(MONDAY + timedelta(days=8)))
    summary = summed(a_closed_week(undone=(late,)))
    assert (summary.undone, summary.undone_late) == (60, 60)


def test_an_undone_item_counts_once_though_the_tag_was_forgotten():
    item = an_undone_item(arose=LAST_FRIDAY, status=UndoneStatus.DONE, ended=MONDAY)
    clearing = an_entry(minutes=75, clears=item.id, older=False)
    log = a_closed_week(undone=(item,), entries=(clearing,))
    this, last = summed(log), summary_of(WEEK.shifted(-1), log)
    assert (last.undone, last.need) == (60, 60)
    assert (this.logged, this.clearing, this.need) == (75, 75, 0)
    assert this.cleared == Cleared(items=1, estimate=60, actual=75)


def test_clearing_an_item_of_the_same_week_is_ordinary_work():
    item = an_undone_item(arose=MONDAY, status=UndoneStatus.DONE, ended=TUESDAY)
    summary = summed(a_closed_week(undone=(item,), entries=(an_entry(date=TUESDAY, minutes=40, clears=item.id),)))
    assert (summary.clearing, summary.undone, summary.need) == (0, 0, 40)


def test_work_that_cleared_an_item_in_an_earlier_week_is_found():
    item = an_undone_item(arose=LAST_FRIDAY, status=UndoneStatus.DONE, ended=MONDAY)
    before = an_entry(1, date=LAST_FRIDAY, minutes=20, clears=item.id)
    summary = summed(a_closed_week(undone=(item,), entries=(before, an_entry(2, minutes=30, clears=item.id))))
    assert summary.cleared == Cleared(items=1, estimate=60, actual=50)


def test_group_preparation_counts_only_where_the_contract_counts_it():
    group = (an_entry(1, minutes=40, duty=Duty.GRP), an_entry(2, minutes=10))
    undone = (an_undone_item(duty=Duty.GRP),)
    counted = summed(a_closed_week(entries=group, undone=undone))
    assert (counted.logged, counted.undone) == (50, 60)
    not_counted = summed(a_closed_week(entries=group, undone=undone, terms=(a_term(counts_group_preparation=False),)))
    assert (not_counted.logged, not_counted.undone) == (10, 0)
    assert summed(a_closed_week(entries=group, undone=undone, terms=())).logged == 10


def test_a_minute_logged_twice_counts_once_for_what_was_recorded_first():
    first = an_entry(1, start=at(MONDAY, "09:00"), minutes=60, placement=Placement.PROT)
    second = an_entry(
        2,
        start=at(MONDAY, "09:30"),
        minutes=60,
        placement=Placement.GAP,
        duty=Duty.CALL,
        recorded_at=first.recorded_at + timedelta(minutes=1),
    )
    for entries in permutations((first, second)):
        summary = summed(a_closed_week(entries=entries))
        assert (summary.logged, summary.overlap) == (90, 30)
        assert summary.by_duty == {Duty.CALL: 30, Duty.CHART: 60}
        assert list(summary.by_duty) == [Duty.CALL, Duty.CHART]
        assert summary.untimed == 0


def test_an_untimed_entry_never_collides():
    entries = (an_entry(1, start=at(MONDAY, "09:00"), minutes=60), an_entry(2, minutes=60))
    summary = summed(a_closed_week(entries=entries))
    assert (summary.logged, summary.overlap, summary.untimed) == (120, 0, 60)


def test_more_lost_than_was_protected_counts_no_more_than_was_protected():
    first = an_erosion(1, minutes=60, reason=ErosionReason.MEETING)
    second = an_erosion(2, minutes=60, reason=ErosionReason.OUTAGE, recorded_at=first.recorded_at)
    day_off = an_erosion(3, date=SUNDAY, minutes=30)
    summary = summed(a_closed_week(erosions=(second, day_off, first)))
    assert summary.eroded_by == {ErosionReason.MEETING: 60, ErosionReason.OUTAGE: 24}
    assert summary.eroded == 84


def test_when_minutes_were_written_down_is_kept_apart():
    def recorded(number: int, days: int, **fields: object) -> Entry:
        return an_entry(number, minutes=number, recorded_at=evening_of(MONDAY + timedelta(days=days)), **fields)

    summary = summed(
        a_closed_week(
            entries=(
                recorded(1, 0),
                recorded(2, 1),
                recorded(4, 7),
                recorded(8, 8),
                recorded(16, 0, source=Source.TIMER),
                recorded(32, 0, imported_at=datetime(2026, 4, 1, tzinfo=UTC)),
                recorded(64, -1),
            )
        )
    )
    assert summary.provenance == {
        Provenance.LIVE: 16,
        Provenance.SAME_DAY: 65,
        Provenance.WITHIN_WEEK: 6,
        Provenance.LATER: 8,
        Provenance.IMPORTED: 32,
    }


def test_nothing_logged_is_enough_only_when_every_day_was_closed():
    assert summed(a_closed_week()).verdict is Verdict.ENOUGH
    assert summed(a_closed_week()).sufficiency is None


minutes = st.integers(1, 600)
days = st.sampled_from(WEEK.days)
instants = st.integers(0, 6 * 24 * 60).map(lambda after: evening_of(SUNDAY) + timedelta(minutes=after))


@st.composite
def entries(draw: st.DrawFn) -> tuple[Entry, ...]:
    made = []
    for number in range(1, draw(st.integers(0, 7)) + 1):
        day = draw(days)
        timed = draw(st.booleans())
        made.append(
            an_entry(
                number,
                date=day,
                duty=draw(st.sampled_from(Duty)),
                minutes=draw(st.integers(1, 300)),
                start=at(day, "07:00") + timedelta(minutes=draw(st.integers(0, 600))) if timed else None,
                placement=draw(st.sampled_from(Placement)),
                older=draw(st.booleans()),
                recorded_at=draw(instants),
            )
        )
    return tuple(made)


@st.composite
def logs(draw: st.DrawFn) -> Log:
    answered = draw(st.booleans())
    log = a_closed_week(
        entries=draw(entries()),
        undone=tuple(
            an_undone_item(
                200 + number,
                arose=draw(days),
                duty=draw(st.sampled_from(Duty)),
                estimate_minutes=draw(st.integers(5, 240)),
                reason=draw(st.sampled_from(UndoneReason)),
            )
            for number in range(draw(st.integers(0, 4)))
        ),
        erosions=tuple(
            an_erosion(
                300 + number, date=draw(days), minutes=draw(minutes), reason=draw(st.sampled_from(ErosionReason))
            )
            for number in range(draw(st.integers(0, 4)))
        ),
        absences=tuple(
            an_absence(400 + number, date=draw(days), minutes=draw(st.none() | minutes))
            for number in range(draw(st.integers(0, 3)))
        ),
    )
    kept = draw(st.sets(days))
    return replace(
        log,
        closed_days=tuple(day for day in log.closed_days if day.date in kept),
        closed_weeks=log.closed_weeks if answered else (),
    )


@given(logs())
def test_the_whole_gap_is_the_contract_too_small_plus_the_contract_not_kept(log: Log):
    week = summed(log)
    assert week.delivered is not None
    assert week.shortfall is not None
    assert week.delivery_gap is not None
    assert week.need - week.delivered == week.shortfall + week.delivery_gap


@given(logs(), st.randoms(use_true_random=False))
def test_the_order_of_logging_changes_nothing(log: Log, random: Random):
    shuffled = {
        name: tuple(random.sample(getattr(log, name), len(getattr(log, name))))
        for name in ("entries", "undone", "erosions", "absences", "closed_days")
    }
    assert summed(replace(log, **shuffled)) == summed(log)


@given(logs(), st.integers(1, 300), st.sampled_from(Placement), days, st.none() | st.integers(0, 900))
def test_logging_more_never_turns_short_into_enough(
    log: Log, more: int, placement: Placement, day: date, start: int | None
):
    before = summed(log)
    later = an_entry(
        999,
        date=day,
        minutes=more,
        placement=placement,
        start=None if start is None else at(day, "00:00") + timedelta(minutes=min(start, 1440 - more)),
        recorded_at=evening_of(SATURDAY + timedelta(days=30)),
    )
    after = summed(replace(log, entries=(*log.entries, later)))
    assert after.floor >= before.floor
    assert after.need >= before.need
    if before.verdict is Verdict.SHORT_LOGGED:
        assert after.verdict is Verdict.SHORT_LOGGED


@given(logs())
def test_every_map_adds_up_to_what_was_logged(log: Log):
    week = summed(log)
    assert sum(week.by_placement.values()) == week.logged
    assert sum(week.provenance.values()) == week.logged
    assert week.clearing <= week.logged
    assert week.untimed <= week.logged
    assert week.closed + week.closed_late <= week.scheduled <= week.pattern
    assert 0 <= week.eroded <= (week.protected or 0)


@given(logs(), st.integers(1, 240))
def test_an_undone_item_is_in_the_need_once_whatever_becomes_of_it(log: Log, actual: int):
    next_week = WEEK.shifted(1)
    item = an_undone_item(501, arose=FRIDAY)
    cleared = replace(item, status=UndoneStatus.DONE, ended=next_week.start)
    clearing = an_entry(502, date=next_week.start, minutes=actual, clears=item.id)
    open_log = replace(log, undone=(*log.undone, item))
    done_log = replace(log, undone=(*log.undone, cleared), entries=(*log.entries, clearing))
    assert summed(open_log).need == summed(log).need + 60
    assert summed(done_log) == summed(open_log)
    assert summary_of(next_week, done_log).need == summary_of(next_week, log).need


@given(logs())
def test_many_weeks_at_once_are_the_weeks_one_by_one(log: Log):
    weeks = [WEEK.shifted(n) for n in (-1, 0, 1)]
    assert summaries_of(weeks, log) == tuple(summary_of(week, log) for week in weeks)
