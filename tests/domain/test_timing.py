"""Timers are stored start times; what they measure becomes entries, each minute once."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.changes import Change
from dutytracker.domain.duties import Duty
from dutytracker.domain.errors import DutyError
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import Entry, LogSettings, Record, Source
from dutytracker.domain.situation import Situation
from dutytracker.domain.timers import Timer, TimerDraft
from dutytracker.domain.timing import Timing
from tests.builders import MONDAY, ZONE, a_pattern, an_entry, an_id

NINE = datetime(2026, 3, 2, 17, tzinfo=UTC)
"""9:00 AM on a Monday in the zone of the log."""

CHARTING, CALL, PLANNING = (TimerDraft(duty=duty) for duty in (Duty.CHART, Duty.CALL, Duty.PLAN))


class Desk:
    """The records as a log would hold them, and a clock."""

    def __init__(self, now: datetime = NINE) -> None:
        self.now = now
        self.records: dict[str, Record] = {}
        self._ids = count(1)

    def timing(self) -> Timing:
        timers = [one for one in self.records.values() if isinstance(one, Timer)]
        return Timing(
            timers=sorted(timers, key=lambda timer: -timer.position),
            situation=Situation(
                now=self.now, settings=LogSettings(time_zone=ZONE), entries=self.entries, patterns=(a_pattern(),)
            ),
            new_id=lambda: an_id(next(self._ids)),
            recorded_at=self.now,
        )

    @property
    def entries(self) -> tuple[Entry, ...]:
        entries = [one for one in self.records.values() if isinstance(one, Entry)]
        return tuple(sorted(entries, key=lambda entry: (entry.start or NINE, entry.id)))

    def do(self, change: Change) -> Change:
        for edit in change.edits:
            key = str(getattr(edit.record, "id", ""))
            assert self.records.pop(key, None) == edit.before
            if edit.after is not None:
                self.records[key] = edit.after
        return change

    def wait(self, minutes: float) -> "Desk":
        self.now += timedelta(minutes=minutes)
        return self

    def start(self, draft: TimerDraft) -> None:
        self.do(self.timing().start(draft))

    def stop(self) -> None:
        self.do(self.timing().stop())

    def hold(self, entry: Entry) -> Entry:
        self.records[str(entry.id)] = entry
        return entry

    def logged(self) -> list[tuple[Duty, int, int]]:
        """Duty, begin and end of each entry in minutes after nine."""
        return [(entry.duty, *_minutes_of(entry)) for entry in self.entries]


def _minutes_of(entry: Entry) -> tuple[int, int]:
    assert entry.start is not None
    begin = round((entry.start - NINE) / timedelta(minutes=1))
    return begin, begin + entry.minutes


def at(minutes: int, draft: TimerDraft | None = None) -> TimerDraft:
    """What was said of the time so many minutes after nine."""
    return replace(draft or TimerDraft(duty=None), at=NINE + timedelta(minutes=minutes))


@pytest.fixture
def charting() -> Desk:
    """Charting runs since nine."""
    desk = Desk()
    desk.start(CHARTING)
    return desk


@pytest.fixture
def call(charting: Desk) -> Desk:
    """A call interrupted it twenty minutes later."""
    charting.wait(20).start(CALL)
    return charting


def test_stopping_a_timer_logs_what_it_measured_with_clock_times(charting):
    charting.wait(25).stop()
    (entry,) = charting.entries
    assert (entry.duty, entry.date, entry.start, entry.minutes) == (Duty.CHART, MONDAY, NINE, 25)
    assert (entry.source, entry.start_assumed, entry.placement_chosen) == (Source.TIMER, False, False)
    assert entry.placement is Placement.GAP
    assert charting.timing().timers == []


def test_the_placement_and_the_tag_that_were_typed_are_kept():
    desk = Desk()
    desk.start(TimerDraft(duty=Duty.CALL, placement=Placement.BREAK, older=True))
    desk.wait(5).stop()
    (entry,) = desk.entries
    assert (entry.placement, entry.placement_chosen, entry.older) == (Placement.BREAK, True, True)


def test_a_call_interrupts_charting_and_back(call):
    assert [timer.duty for timer in call.timing().timers] == [Duty.CALL, Duty.CHART]
    call.wait(10).stop()
    assert call.timing().running.duty is Duty.CHART
    call.wait(15).stop()
    assert call.logged() == [(Duty.CHART, 0, 20), (Duty.CALL, 20, 30), (Duty.CHART, 30, 45)]
    assert {entry.source for entry in call.entries} == {Source.TIMER}


def test_each_step_can_be_taken_back_as_one(charting):
    before = dict(charting.records)
    change = charting.wait(20).do(charting.timing().start(CALL))
    charting.do(change.inverted())
    assert charting.records == before


def test_switching_goes_back_to_the_paused_timer_and_keeps_the_other(call):
    call.wait(5).do(call.timing().switch(call.timing().paused[0]))
    assert [timer.duty for timer in call.timing().timers] == [Duty.CHART, Duty.CALL]
    call.wait(5).stop()
    assert call.timing().running.duty is Duty.CALL
    assert call.logged() == [(Duty.CHART, 0, 20), (Duty.CALL, 20, 25), (Duty.CHART, 25, 30)]


def test_starting_what_is_paused_goes_on_with_it(call):
    call.wait(5).start(CHARTING)
    assert [timer.duty for timer in call.timing().timers] == [Duty.CHART, Duty.CALL]


def test_starting_what_runs_is_refused(charting):
    with pytest.raises(DutyError, match="running already"):
        charting.start(CHARTING)


def test_discarding_logs_nothing_and_goes_back(call):
    call.wait(30).do(call.timing().discard())
    call.wait(5).stop()
    assert call.logged() == [(Duty.CHART, 0, 20), (Duty.CHART, 50, 55)]


def test_less_than_a_minute_leaves_no_entry(charting):
    charting.wait(0.5).stop()
    assert charting.records == {}


def test_seconds_are_cut_so_that_pieces_add_up():
    desk = Desk()
    for draft in (CHARTING, CALL, PLANNING):
        desk.start(draft)
        desk.wait(10.7)
    for _ in range(3):
        desk.stop()
    assert sum(entry.minutes for entry in desk.entries) == 32


def test_it_began_ten_minutes_ago(charting):
    charting.wait(5).do(charting.timing().correct(at(-5)))
    assert (charting.timing().began, charting.timing().minutes) == (NINE - timedelta(minutes=5), 10)
    charting.stop()
    assert charting.logged() == [(Duty.CHART, -5, 5)]
    assert charting.entries[0].source is Source.FORM, "what was typed is no longer live"


def test_a_call_that_began_earlier_shortens_what_it_interrupted(call):
    call.wait(5).do(call.timing().correct(at(12)))
    call.stop()
    assert call.logged() == [(Duty.CHART, 0, 12), (Duty.CALL, 12, 25)]


def test_a_call_that_began_with_the_charting_takes_all_of_it(call):
    call.do(call.timing().correct(at(0)))
    assert (call.entries, call.timing().minutes) == ((), 20)


def test_a_call_that_began_later_gives_the_minutes_back(call):
    call.wait(10).do(call.timing().correct(at(26)))
    call.stop()
    assert call.logged() == [(Duty.CHART, 0, 20), (Duty.CHART, 20, 26), (Duty.CALL, 26, 30)]


def test_without_a_paused_timer_a_later_start_gives_nothing_back(charting):
    charting.wait(10).do(charting.timing().correct(at(4)))
    charting.stop()
    assert charting.logged() == [(Duty.CHART, 4, 10)]


def test_a_start_that_says_the_same_moves_nothing(call):
    assert call.timing().correct(at(20)).edits == ()


def test_a_start_before_what_the_paused_timer_measured_is_refused(call):
    with pytest.raises(DutyError, match="change its entry first"):
        call.timing().correct(at(-5))


def test_a_start_in_time_that_is_logged_already_is_refused(charting):
    charting.wait(20).stop()
    charting.start(CALL)
    with pytest.raises(DutyError, match="logged already"):
        charting.timing().correct(at(10))


def test_a_start_after_now_is_refused(charting):
    with pytest.raises(DutyError, match="after now"):
        charting.timing().correct(at(5))


def test_it_was_another_duty(charting):
    charting.wait(20).do(charting.timing().correct(TimerDraft(duty=Duty.MSG)))
    charting.stop()
    assert charting.logged() == [(Duty.MSG, 0, 20)]
    assert charting.entries[0].source is Source.TIMER


def test_saying_what_it_is_already_changes_nothing(charting):
    assert charting.timing().correct(CHARTING).edits == ()


def test_it_ended_earlier_and_the_paused_one_went_on_then():
    desk = Desk()
    desk.start(PLANNING)
    desk.wait(10).start(CHARTING)
    desk.wait(50).do(desk.timing().stop(NINE + timedelta(minutes=30)))
    desk.stop()
    assert desk.logged() == [(Duty.PLAN, 0, 10), (Duty.CHART, 10, 30), (Duty.PLAN, 30, 60)]
    assert [entry.source for entry in desk.entries] == [Source.TIMER, Source.FORM, Source.FORM]


def test_it_was_something_else_from_a_time_on(charting):
    charting.wait(60).do(charting.timing().turn_into(at(40, CALL)))
    charting.stop()
    assert charting.logged() == [(Duty.CHART, 0, 40), (Duty.CALL, 40, 60)]


def test_a_timer_can_be_started_since_a_time():
    desk = Desk().wait(15)
    desk.start(at(5, CHARTING))
    assert desk.timing().minutes == 10


def test_what_a_typed_start_interrupts_ends_then(charting):
    charting.wait(20).start(at(15, CALL))
    charting.stop()
    assert charting.logged() == [(Duty.CHART, 0, 15), (Duty.CALL, 15, 20)]


def test_a_typed_start_before_the_running_timer_is_refused(charting):
    with pytest.raises(DutyError, match="before the running timer"):
        charting.wait(20).start(at(-5, CALL))


def test_a_call_logged_meanwhile_is_taken_out(charting):
    charting.wait(45)
    call = charting.hold(an_entry(99, duty=Duty.CALL, minutes=15, start=NINE + timedelta(minutes=30)))
    assert (charting.timing().minutes, charting.timing().taken) == (30, (call,))
    charting.stop()
    assert charting.logged() == [(Duty.CHART, 0, 30), (Duty.CALL, 30, 45)]


def test_entries_without_clock_times_and_at_other_times_stay_apart(charting):
    charting.hold(an_entry(98, minutes=60, start=NINE - timedelta(hours=2)))
    charting.hold(an_entry(97, minutes=60, start=NINE + timedelta(hours=2)))
    charting.hold(an_entry(99))
    charting.wait(10)
    assert (charting.timing().minutes, charting.timing().taken) == (10, ())


def test_a_timer_past_midnight_is_split():
    desk = Desk(NINE + timedelta(hours=14, minutes=40))
    desk.start(CHARTING)
    desk.wait(60).stop()
    assert [(entry.date, entry.minutes) for entry in desk.entries] == [(MONDAY, 20), (MONDAY + timedelta(days=1), 40)]


@pytest.mark.parametrize(
    ("started", "hours"),
    [(datetime(2026, 3, 8, 8, 30, tzinfo=UTC), 2), (datetime(2026, 11, 1, 7, 30, tzinfo=UTC), 3)],
)
def test_both_nights_of_the_clock_change_are_right(started, hours):
    """From 00:30 to 03:30 in spring, to 02:30 in autumn."""
    desk = Desk(started)
    desk.start(CHARTING)
    desk.wait(60 * hours).stop()
    assert [entry.minutes for entry in desk.entries] == [60 * hours]


def test_a_clock_that_was_set_back_stops_nothing_silently(charting):
    charting.wait(-90)
    assert charting.timing().minutes == 0
    with pytest.raises(DutyError, match="begins after now"):
        charting.timing().stop()
    charting.do(charting.timing().correct(at(-100)))
    assert charting.timing().minutes == 10


def test_without_a_timer_there_is_nothing_to_stop():
    with pytest.raises(DutyError, match="No timer"):
        Desk().timing().stop()


steps = st.lists(
    st.tuples(
        st.sampled_from(["start", "start", "stop", "switch", "correct", "turn", "undo"]),
        st.sampled_from([Duty.CHART, Duty.CALL, Duty.PLAN, Duty.MSG]),
        st.integers(0, 400),
        st.integers(0, 40),
    ),
    max_size=25,
)


@given(steps=steps, first_second=st.integers(0, 59), hours=st.integers(0, 24 * 300))
def test_every_minute_from_the_first_start_to_the_last_stop_is_logged_once(steps, first_second, hours):
    """One timer runs below everything, so that no minute is without one; nothing is discarded."""
    began = NINE + timedelta(hours=hours)
    desk = Desk(began + timedelta(seconds=first_second))
    desk.start(TimerDraft(duty=Duty.OTH))
    for step, duty, seconds, back in steps:
        desk.now += timedelta(seconds=seconds)
        change = _tried(desk, step, duty, back, began)
        if change is not None:
            desk.do(change)
            if step == "undo":
                desk.do(change.inverted())
    while desk.timing().timers:
        desk.stop()
    assert sum(entry.minutes for entry in desk.entries) == (desk.now - began) // timedelta(minutes=1)
    assert _minutes_covered(desk.entries) == sum(entry.minutes for entry in desk.entries)


def _tried(desk: Desk, step: str, duty: Duty, back: int, began: datetime) -> Change | None:
    timing, when = desk.timing(), max(began, desk.timing().situation.minute - timedelta(minutes=back))
    if len(timing.timers) == 1 and step not in {"start", "undo", "turn"}:
        return None
    try:
        match step:
            case "stop":
                return timing.stop(when if back % 2 else None)
            case "switch":
                return timing.switch(timing.paused[0])
            case "correct":
                return timing.correct(TimerDraft(duty=duty if back % 3 else None, at=when))
            case "turn":
                return timing.turn_into(TimerDraft(duty=duty, at=when))
            case _:
                return timing.start(TimerDraft(duty=duty, at=when if back % 2 else None))
    except DutyError:
        return None


def _minutes_covered(entries: Iterable[Entry]) -> int:
    return len({minute for entry in entries for minute in range(*_minutes_of(entry))})
