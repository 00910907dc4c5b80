"""A pooled review: what it counts, and what it keeps to itself."""

from fractions import Fraction

import pytest

from dutytracker.domain.duties import Duty
from dutytracker.domain.errors import Problem
from dutytracker.domain.pooling import Audience
from dutytracker.domain.pooling.observations import Ineligible
from dutytracker.domain.week_summary import Cleared, Verdict
from tests.domain.shares import a_member, a_shared_week, members_alike, pool


def figures(members, audience=Audience.INSIDE, roster=None):
    return pool(members, audience, roster).figures


def with_undone(number, **fields):
    """So many members with an hour undone in one of two weeks."""
    return [a_member(a_shared_week(0, undone=60, **fields), a_shared_week(1, **fields)) for _ in range(number)]


def test_nobody_is_pooled_to_no_figure():
    review = pool([], Audience.INSIDE)

    assert (review.members, review.weeks_received, review.weeks_eligible, review.figures) == (0, 0, 0, None)


def test_four_members_are_only_counted():
    review = pool(members_alike(4), Audience.INSIDE, roster=40)

    assert (review.members, review.members_eligible, review.weeks_eligible) == (4, 4, 8)
    assert review.figures is None


def test_outside_takes_eleven_members_and_tells_no_weeks():
    assert figures(members_alike(10), Audience.OUTSIDE) is None
    review = pool(members_alike(11), Audience.OUTSIDE)

    assert review.figures is not None
    assert (review.weeks_received, review.weeks_eligible) == (None, None)
    assert (review.figures.ineligible, review.figures.verdicts) == (None, None)


@pytest.mark.parametrize("roster", [0, -1, 5])
def test_a_roster_smaller_than_the_members_is_refused(roster):
    with pytest.raises(Problem) as refused:
        pool(members_alike(6), Audience.INSIDE, roster)

    assert refused.value.field == "roster"


def test_a_roster_of_nobody_is_refused_even_without_members():
    with pytest.raises(Problem):
        pool([], Audience.INSIDE, 0)


@pytest.mark.parametrize(("roster", "share", "indicative"), [(12, (1, 2), False), (13, (6, 13), True)])
def test_a_unit_of_which_less_than_half_reports_is_indicative(roster, share, indicative):
    shown = figures(members_alike(6), roster=roster)

    assert (shown.reporting, shown.indicative) == (Fraction(*share), indicative)


def test_without_a_roster_nobody_knows_how_many_report():
    shown = figures(members_alike(6))

    assert (shown.reporting, shown.indicative, shown.short.bounds) == (None, None, None)


def test_a_member_is_short_only_if_more_than_half_of_the_weeks_are():
    half = [a_member(a_shared_week(0, logged=600), a_shared_week(1)) for _ in range(5)]
    most = [a_member(a_shared_week(0, logged=600), a_shared_week(1, logged=600), a_shared_week(2)) for _ in range(5)]

    shown = figures([*half, *most], roster=20)

    assert (shown.members_counted, shown.short.short, shown.short.share) == (10, 5, Fraction(1, 2))
    assert shown.short.bounds == (Fraction(5, 20), Fraction(15, 20))
    assert shown.weeks_short_per_member == (5 * Fraction(1, 2) + 5 * Fraction(2, 3)) / 10


def test_one_week_makes_no_counted_member():
    shown = figures([*members_alike(5), a_member(a_shared_week(0))])

    assert shown.members_counted == 5


def test_four_counted_members_leave_the_share_short_open():
    shown = figures([*members_alike(4), *(a_member(a_shared_week(0)) for _ in range(5))])

    assert (shown.members_counted, shown.short, shown.weeks_short_per_member) == (4, None, None)


def test_members_weigh_the_same_and_hours_weigh_by_hours():
    full = [a_member(*(a_shared_week(n, logged=480) for n in range(2))) for _ in range(5)]
    half = [a_member(*(a_shared_week(n, logged=360, scheduled=1200, pattern=1200) for n in range(2))) for _ in range(5)]

    need = figures([*full, *half]).estimates.need

    assert need.mean == (8 + 12) / Fraction(2)
    assert need.by_hours == Fraction(480 + 360, 2400 + 1200) * 40


def test_few_with_other_hours_hide_the_figures_by_hours():
    members = [*members_alike(9), a_member(a_shared_week(0, scheduled=1200, pattern=1200), a_shared_week(1))]

    estimates = figures(members).estimates

    assert estimates.need.mean > 0
    assert (estimates.need.by_hours, estimates.floor.by_hours) == (None, None)


def test_few_with_undone_work_hide_everything_that_would_tell_it():
    shown = figures([*members_alike(8), *with_undone(4)])

    assert shown.estimates is None
    assert set(shown.floor_enough_in.values()) == {None}
    assert all(point.floor is None for point in shown.curve)
    assert shown.need_enough_in[50] == 7


def test_enough_with_undone_work_show_it():
    estimates = figures([*members_alike(8), *with_undone(5)]).estimates

    assert estimates.undone == Fraction(5, 13) * Fraction(1, 2)
    assert estimates.need.mean - estimates.floor.mean == estimates.undone - 0
    assert estimates.undone_by_duty == {"CHART": estimates.undone}


def test_few_who_cleared_older_work_hide_the_same():
    clearing = [a_member(a_shared_week(0, clearing=30), a_shared_week(1)) for _ in range(2)]

    assert figures([*members_alike(8), *clearing]).estimates is None


def test_few_whose_undone_and_cleared_work_differ_hide_the_same():
    even = [a_member(*(a_shared_week(n, clearing=30, undone=30) for n in range(2))) for _ in range(6)]
    odd = [a_member(*(a_shared_week(n, clearing=30, undone=60) for n in range(2)))]

    assert figures(even).estimates is not None
    assert figures([*even, *odd]).estimates is None


def test_few_weeks_that_eligibility_dropped_hide_the_floor_over_all_weeks():
    open_week = a_member(a_shared_week(0), a_shared_week(1), a_shared_week(2, closed=0))

    assert figures(members_alike(6)).estimates.floor_all_weeks == 7
    assert figures([*members_alike(6), open_week]).estimates.floor_all_weeks is None


def test_the_floor_over_all_weeks_holds_what_eligibility_dropped():
    members = [a_member(a_shared_week(0), a_shared_week(1, logged=600, closed=0)) for _ in range(5)]

    estimates = figures(members).estimates

    assert (estimates.floor.mean, estimates.floor_all_weeks) == (7, Fraction(7 + 10, 2))


def test_each_week_is_counted_under_the_first_test_it_fails():
    failing = [
        a_shared_week(0, contracted=None, contracted_fixed=None, closed=0),
        a_shared_week(1, scheduled=0),
        a_shared_week(2, scheduled=1199),
        a_shared_week(3, closed=1900, undone_answered=False),
        a_shared_week(4, undone_answered=False),
        a_shared_week(5),
    ]

    assert figures([a_member(*failing) for _ in range(5)]).ineligible == dict.fromkeys(Ineligible, 5)


def test_few_with_an_ineligible_week_are_hidden_with_the_next_smallest_test():
    dropped = [
        *(a_member(a_shared_week(0), a_shared_week(1, closed=0)) for _ in range(2)),
        *(a_member(a_shared_week(0), a_shared_week(1, undone_answered=False)) for _ in range(6)),
    ]

    ineligible = figures([*members_alike(3), *dropped]).ineligible

    assert ineligible[Ineligible.COVERAGE] is None
    assert ineligible[Ineligible.UNDONE_NOT_ANSWERED] is None
    assert ineligible[Ineligible.AWAY] == 0


def test_verdicts_count_the_eligible_weeks():
    members = [
        a_member(a_shared_week(0, logged=600), a_shared_week(1, undone=60), a_shared_week(2), a_shared_week(3))
        for _ in range(5)
    ]

    assert figures(members).verdicts == {
        Verdict.SHORT_LOGGED: 5,
        Verdict.SHORT_WITH_UNDONE: 5,
        Verdict.ENOUGH: 10,
    }


def test_few_short_members_hide_the_mean_share_of_weeks_short():
    short = a_member(a_shared_week(0, logged=600), a_shared_week(1))

    assert figures(members_alike(6)).weeks_short_per_member == 0
    assert figures([*members_alike(6), short]).weeks_short_per_member is None


def test_few_members_with_weeks_they_kept_back_are_not_told():
    keeping = [a_member(a_shared_week(0), a_shared_week(1), weeks_not_shared=3) for _ in range(5)]

    assert figures([*members_alike(6), *keeping[:4]]).weeks_logged_not_shared is None
    assert figures([*members_alike(6), *keeping]).weeks_logged_not_shared == 15
    assert figures(keeping * 3, Audience.OUTSIDE).weeks_logged_not_shared is None


def test_few_members_with_under_six_weeks_are_not_told():
    long = [a_member(*(a_shared_week(n) for n in range(6))) for _ in range(6)]

    assert figures(long).members_under_6_weeks == 0
    assert figures([*long, *members_alike(4)]).members_under_6_weeks is None
    assert figures([*long, *members_alike(5)]).members_under_6_weeks == 5


def test_the_median_shortfall_is_signed_and_per_40_hours():
    shown = figures([a_member(*(a_shared_week(n, logged=390) for n in range(2))) for _ in range(12)])

    assert shown.median_shortfall == Fraction(-1, 2)
    assert shown.quartiles_shortfall == (Fraction(-1, 2), Fraction(-1, 2))
    assert shown.median_interval is None
    assert figures(members_alike(20)).median_interval == (0, 0)


def test_what_clearing_took_is_set_against_its_estimates():
    cleared = {"cleared": Cleared(items=1, estimate=60, actual=66)}

    assert figures(members_alike(4, **cleared) + members_alike(2)).cleared_actual_to_estimate is None
    assert figures(members_alike(5, **cleared)).cleared_actual_to_estimate == Fraction(11, 10)


def test_a_duty_of_few_members_is_folded_into_other():
    calls = members_alike(6, by_duty={Duty.CALL: 300, Duty.FORM: 120})
    letters = members_alike(4, by_duty={Duty.CALL: 420, Duty.OTH: 60})

    assert figures([*calls, *letters]).by_duty == {"CALL": Fraction(6 * 5 + 4 * 7, 10), "OTH": Fraction(6 * 2 + 4, 10)}
    assert figures(members_alike(6, by_duty={Duty.CALL: 420})).by_duty == {"CALL": 7}


def test_a_fold_that_still_tells_of_few_hides_the_map():
    one_each = [
        a_member(*(a_shared_week(n, by_duty={duty: 420}) for n in range(2)))
        for duty in (Duty.CALL, Duty.MSG)
        for _ in range(2)
    ]

    assert figures([*one_each, *members_alike(2, by_duty={})]).by_duty is None
