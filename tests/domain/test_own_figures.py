"""A member's own figures, made like those of the unit: means in which every eligible week weighs the same."""

from fractions import Fraction

from dutytracker.domain.duties import Duty
from dutytracker.domain.own_figures import own_figures
from dutytracker.domain.placement import Placement
from tests.builders import WEEK
from tests.reports.summaries import a_summary


def test_without_a_week_that_can_be_compared_there_are_no_own_figures():
    assert own_figures(()) is None
    assert own_figures([a_summary(undone_answered=False), a_summary(contracted=None)]) is None


def test_each_week_weighs_the_same_however_many_hours_were_worked():
    full = a_summary(logged=480, undone=120)
    half = a_summary(week=WEEK.shifted(1), scheduled=1200, logged=360, contracted=210)
    own = own_figures([full, half, a_summary(closed=0)])
    assert own is not None
    assert (own.weeks, own.first, own.last) == (2, WEEK, WEEK.shifted(1))
    assert own.need == Fraction(10 + 12, 2)
    assert own.floor == Fraction(8 + 12, 2)


def test_medians_are_by_nearest_rank_and_signed():
    weeks = [a_summary(week=WEEK.shifted(n), logged=minutes) for n, minutes in enumerate((360, 600, 480))]
    own = own_figures(weeks)
    assert own is not None
    assert own.median_need == 8
    assert own.median_shortfall == 1
    least = own_figures([a_summary(logged=360)])
    assert least is not None
    assert least.median_shortfall == -1


def test_duties_count_logged_work_in_their_order_and_leave_out_what_was_never_done():
    first = a_summary(by_duty={Duty.CHART: 240, Duty.CALL: 120}, by_placement={Placement.PROT: 240, Placement.GAP: 120})
    second = a_summary(week=WEEK.shifted(1), by_duty={Duty.CALL: 240}, by_placement={Placement.PROT: 240})
    own = own_figures([first, second])
    assert own is not None
    assert list(own.by_duty.items()) == [(Duty.CALL, 3), (Duty.CHART, 2)]
    assert (own.protected, own.outside) == (4, 1)


def test_delivery_runs_over_the_weeks_with_fixed_blocks_alone():
    with_blocks = a_summary(eroded=60)
    without = a_summary(week=WEEK.shifted(1), protected=None, contracted=600)
    own = own_figures([with_blocks, without])
    assert own is not None
    assert (own.contracted, own.delivered) == (7, 6)
    none = own_figures([without])
    assert none is not None
    assert (none.contracted, none.delivered) == (None, None)
