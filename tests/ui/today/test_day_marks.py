"""What the timeline of a day shows."""

from datetime import timedelta

from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import LogSettings
from dutytracker.domain.situation import Situation
from dutytracker.ui.clock_stretch import Stretch
from dutytracker.ui.today.day_lanes import Lane
from dutytracker.ui.today.day_marks import DayMarks, TimedWork, marks_of
from tests.builders import a_pattern, a_timer, a_work_day, an_entry, an_erosion
from tests.ui.sample import FIRST_DAY, NOW, TODAY, ZONE_NAME, a_usual_pattern

USUAL = (a_usual_pattern(),)


def situation(*patterns, now=NOW) -> Situation:
    return Situation(now=now, settings=LogSettings(time_zone=ZONE_NAME), patterns=patterns)


def marks(entries=(), erosions=(), *, patterns=USUAL, now=NOW, day=TODAY, running=None) -> DayMarks:
    return marks_of(day, situation(*patterns, now=now), entries, erosions, None, running=running)


def at(hour: int, minute: int = 0) -> int:
    return hour * 60 + minute


def timed(hour: int, minutes: int, number: int = 1):
    return an_entry(number, date=TODAY, start=NOW.replace(hour=hour, minute=0), minutes=minutes)


def test_the_axis_runs_over_whole_hours_around_shift_and_entries():
    assert marks([timed(6, 30)]).axis == Stretch(at(6), at(17))


def test_a_day_off_shows_usual_hours():
    assert marks(patterns=()).axis == Stretch(at(8), at(17))
    assert marks(patterns=()).are_empty


def test_what_is_not_logged_of_a_block_that_is_over_is_a_gap():
    shown = marks([timed(8, 20)])
    assert shown.gaps == (Stretch(at(8, 20), at(9)), Stretch(at(11), at(11, 30)))


def test_a_block_that_is_to_come_is_no_gap():
    assert marks(now=NOW.replace(hour=10)).gaps == (Stretch(at(8), at(9)),)


def test_a_loss_as_long_as_a_block_is_drawn_in_that_block():
    shown = marks(erosions=[an_erosion(date=TODAY, minutes=30)])
    assert shown.lost == (Stretch(at(11), at(11, 30)),)
    assert shown.gaps == (Stretch(at(8), at(9)),)


def test_a_loss_as_long_as_a_gap_is_drawn_in_that_gap():
    shown = marks([timed(8, 20)], erosions=[an_erosion(date=TODAY, minutes=40)])
    assert shown.lost == (Stretch(at(8, 20), at(9)),)
    assert shown.gaps == (Stretch(at(11), at(11, 30)),)


def test_a_loss_as_long_as_the_part_of_a_block_that_is_over_is_drawn_there():
    shown = marks(erosions=[an_erosion(date=TODAY, minutes=25)], now=NOW.replace(hour=11, minute=25))
    assert shown.lost == (Stretch(at(11), at(11, 25)),)
    assert shown.gaps == (Stretch(at(8), at(9)),)


def test_any_other_loss_is_drawn_in_the_latest_free_minutes():
    shown = marks(erosions=[an_erosion(date=TODAY, minutes=45)])
    assert shown.lost == (Stretch(at(8, 45), at(9)), Stretch(at(11), at(11, 30)))


def test_the_word_stands_in_the_longest_part_of_a_block_that_is_neither_lost_nor_under_the_hand_of_the_clock():
    shown = marks(erosions=[an_erosion(date=TODAY, minutes=45)], now=NOW.replace(hour=8, minute=10))
    assert shown.named == (Stretch(at(8, 11), at(8, 45)),)


def test_now_is_shown_today_only():
    assert marks().now == at(14, 20)
    assert marks(day=TODAY - timedelta(days=1)).now is None


def test_an_entry_without_clock_times_is_counted_but_not_drawn():
    shown = marks([an_entry(date=TODAY, minutes=25)])
    assert (shown.entries, shown.untimed_minutes) == ((), 25)


def test_a_night_shift_reaches_into_the_next_day():
    night = a_pattern(valid_from=FIRST_DAY, day=a_work_day("22:00-06:00", None, "04:00-05:00"))
    shown = marks(patterns=(night,))
    assert shown.shifts == (Stretch(at(-2), at(6)), Stretch(at(22), at(30)))
    assert shown.blocks == (Stretch(at(4), at(5)),)


def test_entries_that_share_minutes_lie_in_two_lanes_and_say_how_many():
    first, second, alone = marks([timed(9, 80), timed(10, 30, 2), timed(13, 30, 3)]).entries
    assert (first.lane, first.shared) == (Lane(0, 2), 20)
    assert (second.lane, second.shared) == (Lane(1, 2), 20)
    assert (alone.lane, alone.shared) == (Lane(), 0)


def a_running_timer(hour: int, minute: int = 0, *, day=TODAY, **fields):
    began = NOW.replace(year=day.year, month=day.month, day=day.day, hour=hour, minute=minute)
    return a_timer(started_at=began, **fields)


def test_the_running_timer_reaches_up_to_now_around_what_is_logged_already():
    shown = marks([timed(13, 20)], running=a_running_timer(12, 50))
    assert shown.timed == TimedWork(
        Duty.CHART, Placement.GAP, (Stretch(at(12, 50), at(13)), Stretch(at(13, 20), at(14, 20)))
    )


def test_the_running_timer_grows_with_the_minute():
    assert marks(running=a_running_timer(14, 10)).timed.pieces == (Stretch(at(14, 10), at(14, 20)),)
    later = NOW.replace(minute=21)
    assert marks(running=a_running_timer(14, 10), now=later).timed.pieces == (Stretch(at(14, 10), at(14, 21)),)


def test_a_timer_since_yesterday_is_drawn_on_both_days():
    running = a_running_timer(22, day=TODAY - timedelta(days=1))
    now = NOW.replace(hour=0, minute=40)
    assert marks(running=running, now=now).timed.pieces == (Stretch(0, 40),)
    yesterday = marks(running=running, now=now, day=TODAY - timedelta(days=1))
    assert yesterday.timed.pieces == (Stretch(at(22), at(24)),)
    assert yesterday.axis.end == at(24)


def test_a_timer_that_was_just_started_waits_or_ran_on_another_day_is_not_drawn():
    assert marks(running=a_running_timer(14, 20)).timed is None
    assert marks(running=a_timer(started_at=None)).timed is None
    assert marks(running=a_running_timer(14, 10), day=TODAY - timedelta(days=1)).timed is None


def test_the_placement_of_a_timer_is_the_chosen_one_or_where_it_lies():
    assert marks(running=a_running_timer(11, 0)).timed.placement is Placement.GAP
    assert marks(running=a_running_timer(11, 0, placement=Placement.PROT)).timed.placement is Placement.PROT


def test_what_is_being_timed_is_no_gap():
    now = NOW.replace(hour=11, minute=30)
    assert marks(running=a_running_timer(11, 10), now=now).gaps == (
        Stretch(at(8), at(9)),
        Stretch(at(11), at(11, 10)),
    )


def test_protected_minutes_without_a_clock_time_may_lie_in_any_gap():
    assert marks([an_entry(date=TODAY, minutes=89)]).gaps == (Stretch(at(8), at(9)), Stretch(at(11), at(11, 30)))
    assert marks([an_entry(date=TODAY, minutes=90)]).gaps == ()
    assert marks([an_entry(date=TODAY, minutes=90, placement=Placement.GAP)]).gaps != ()
