"""What was still undone at the end of each week."""

from datetime import timedelta
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.backlog import Backlog, backlogs_of, cleared_in
from dutytracker.domain.duties import Duty
from dutytracker.domain.records import UndoneReason, UndoneStatus
from dutytracker.domain.week_summary import Cleared
from tests.builders import MONDAY, WEEK, a_term, an_undone_item
from tests.reports.summaries import a_summary

WEEKS = tuple(WEEK.shifted(number) for number in range(4))
TERMS = (a_term(),)


def minutes_of(*items) -> list[int]:
    return [backlog.minutes for backlog in backlogs_of(WEEKS, items, TERMS)]


def done(number: int, arose, ended, **fields):
    return an_undone_item(number, arose=arose, status=UndoneStatus.DONE, ended=ended, **fields)


def test_an_open_item_stays_in_the_backlog_from_the_week_it_arose():
    assert minutes_of(an_undone_item(arose=WEEKS[1].days[3])) == [0, 60, 60, 60]


def test_an_item_leaves_with_the_week_in_which_it_was_done_or_dropped():
    dropped = an_undone_item(102, arose=MONDAY, status=UndoneStatus.DROPPED, ended=WEEKS[1].last)
    assert minutes_of(done(101, MONDAY, WEEKS[2].start), dropped) == [120, 60, 0, 0]


def test_an_item_done_in_its_own_week_never_shows():
    assert minutes_of(done(101, MONDAY, WEEK.last)) == [0, 0, 0, 0]


def test_what_was_open_before_the_first_week_is_there_from_its_beginning():
    before = MONDAY - timedelta(days=300)
    assert minutes_of(an_undone_item(101, arose=before)) == [60, 60, 60, 60]
    assert minutes_of(done(101, before, WEEKS[1].start)) == [60, 0, 0, 0]
    assert minutes_of(done(101, before, before)) == [0, 0, 0, 0]


def test_what_comes_after_the_last_week_changes_nothing():
    after = WEEKS[-1].end
    assert minutes_of(an_undone_item(101, arose=after), done(102, MONDAY, after)) == [60, 60, 60, 60]


def test_what_waits_on_others_stands_apart():
    waiting = an_undone_item(102, estimate_minutes=25, reason=UndoneReason.WAITING_ON_OTHERS)
    first = backlogs_of(WEEKS, (an_undone_item(101), waiting), TERMS)[0]
    assert first == Backlog(items=1, minutes=60, waiting_items=1, waiting_minutes=25)


def test_group_preparation_counts_only_where_the_contract_counts_it():
    group = an_undone_item(duty=Duty.GRP)
    assert backlogs_of(WEEKS, (group,), (a_term(counts_group_preparation=False),))[0] == Backlog()
    assert backlogs_of(WEEKS, (group,), TERMS)[0].items == 1


def test_no_weeks_have_no_backlog():
    assert backlogs_of((), (an_undone_item(),), TERMS) == ()


days = st.integers(-20, 50).map(lambda number: WEEK.start + timedelta(days=number))


@st.composite
def items(draw):
    arose = draw(days)
    ended = draw(st.none() | st.integers(0, 40).map(lambda number: arose + timedelta(days=number)))
    return an_undone_item(
        draw(st.integers(1, 10_000)),
        arose=arose,
        estimate_minutes=draw(st.integers(5, 240)),
        reason=draw(st.sampled_from(UndoneReason)),
        status=UndoneStatus.OPEN if ended is None else UndoneStatus.DONE,
        ended=ended,
    )


@given(st.lists(items()))
def test_the_backlog_is_what_had_arisen_and_was_not_over(undone):
    for week, backlog in zip(WEEKS, backlogs_of(WEEKS, undone, TERMS), strict=True):
        there = [each for each in undone if each.arose < week.end and (each.ended is None or each.ended >= week.end)]
        waiting = [each for each in there if each.reason is UndoneReason.WAITING_ON_OTHERS]
        assert backlog.waiting_items == len(waiting)
        assert backlog.waiting_minutes == sum(each.estimate_minutes for each in waiting)
        assert backlog.items == len(there) - len(waiting)
        assert backlog.minutes == sum(each.estimate_minutes for each in there) - backlog.waiting_minutes


def test_estimates_of_a_range_turn_out_as_all_its_cleared_items_together():
    weeks = [
        a_summary(cleared=Cleared(items=1, estimate=60, actual=90)),
        a_summary(cleared=Cleared(items=2, estimate=40, actual=20)),
    ]
    assert cleared_in(weeks) == Cleared(items=3, estimate=100, actual=110)
    assert cleared_in(weeks).actual_to_estimate == Fraction(11, 10)
    assert cleared_in([]).actual_to_estimate is None
