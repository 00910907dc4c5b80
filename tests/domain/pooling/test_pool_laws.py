"""Laws of pooling, over members of every kind: who comes first changes nothing, and little tells of few."""

from dataclasses import replace
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from dutytracker.domain.duties import Duty
from dutytracker.domain.evidence import Provenance
from dutytracker.domain.pooling import Audience
from dutytracker.domain.pooling.audience import few
from dutytracker.domain.pooling.readings import Reading
from dutytracker.domain.pooling.shortness import tally_of
from dutytracker.domain.records import ErosionReason
from tests.domain.shares import GivenWeek, a_member, a_shared_week, placed, pool, unit

HOURS = st.sampled_from([300, 360, 420, 480, 540])

weeks = st.builds(
    lambda places, undone, clearing, **fields: {**placed(**places), "undone": undone, "clearing": clearing, **fields},
    st.dictionaries(st.sampled_from(["PROT", "GAP", "FREED", "OFF", "BREAK"]), HOURS, min_size=1, max_size=3),
    st.sampled_from([0, 0, 60]),
    st.sampled_from([0, 0, 30]),
    scheduled=st.sampled_from([2400, 2400, 1200, 0]),
    closed=st.sampled_from([None, None, None, 0]),
    undone_answered=st.sampled_from([True, True, True, False]),
    eroded_by=st.sampled_from([{}, {ErosionReason.MEETING: 60}, {ErosionReason.CRISIS: 30}]),
    by_duty=st.dictionaries(st.sampled_from([Duty.CALL, Duty.MSG, Duty.OTH]), HOURS, min_size=1),
)

members = st.lists(
    st.builds(
        lambda each, **fields: a_member(*(a_shared_week(n, **one) for n, one in enumerate(each)), **fields),
        st.lists(weeks, min_size=1, max_size=3),
        own_time=st.booleans(),
        clinic=st.sampled_from(["", "North", "South"]),
        weeks_not_shared=st.integers(0, 2),
    ),
    max_size=16,
)

audiences = st.sampled_from(Audience)
law = settings(max_examples=100, deadline=None)


@law
@given(st.data(), members, audiences)
def test_the_order_of_members_changes_nothing(data, everyone, audience):
    shuffled = data.draw(st.permutations(everyone))

    assert pool(shuffled, audience, 20) == pool(everyone, audience, 20)


@law
@given(members, audiences)
def test_no_quantile_and_no_point_of_the_curve_tells_of_few(everyone, audience):
    figures = pool(everyone, audience).figures
    if figures is None:
        return
    needs = [
        [week.need_per_40h for one in member.weeks if (week := one.shared.summary).eligible] for member in everyone
    ]
    for value in figures.need_enough_in.values():
        if value is not None:
            assert sum(any(need <= value for need in member) for member in needs) >= audience.k
            assert sum(any(need >= value for need in member) for member in needs) >= audience.k
    for point in figures.curve:
        covered = [[need <= point.hours for need in member] for member in needs]
        enough = (
            sum(map(any, covered)) >= audience.k and sum(bool(one) and not all(one) for one in covered) >= audience.k
        )
        assert (point.need is not None) == enough
        if point.need is not None:
            shares = [Fraction(sum(one), len(one)) for one in covered if one]
            assert point.need == sum(shares) / len(shares)
            assert point.need_band[0] <= point.need <= point.need_band[1]


@law
@given(members, audiences)
def test_no_shown_figure_rests_on_few(everyone, audience):
    review = pool(everyone, audience)
    k, figures = audience.k, review.figures
    assert (figures is None) == (review.members_eligible < k)
    if figures is None:
        return
    assert all(group.members >= k for group in figures.groups.shown)
    assert all(one.share_short is None or one.members >= k for one in figures.readings.values())
    assert (figures.short is None) == (figures.members_counted < k)
    assert not few(figures.members_under_6_weeks or 0, k)
    assert figures.outside is None or figures.outside.members >= k
    assert figures.delivery is None or figures.delivery.members >= k
    for code in figures.by_duty or {}:
        holders = sum(
            any(one.shared.summary.by_duty.get(code) for one in member.weeks if one.shared.summary.eligible)
            for member in everyone
        )
        assert code == Duty.OTH or holders >= k


@law
@given(members, audiences)
def test_the_parts_that_show_add_up_to_the_whole(everyone, audience):
    figures = pool(everyone, audience).figures
    if figures is None or figures.estimates is None:
        return
    estimates = figures.estimates
    assert estimates.need.mean == estimates.floor.mean + estimates.undone
    if figures.by_duty is not None:
        assert sum(figures.by_duty.values()) == estimates.floor.mean + estimates.clearing
    if estimates.undone_by_duty is not None:
        assert sum(estimates.undone_by_duty.values()) == estimates.undone


@law
@given(members, st.data())
def test_more_logged_work_never_makes_a_short_member_not_short(everyone, data):
    if not everyone:
        return
    number = data.draw(st.integers(0, len(everyone) - 1))
    minutes = data.draw(st.integers(1, 300))
    busier = [_busier(member, minutes) if n == number else member for n, member in enumerate(everyone)]

    assert _short(everyone) <= _short(busier)


def _busier(member, minutes):
    """The member with more calls in every week."""

    def more(one: GivenWeek) -> GivenWeek:
        summary = one.shared.summary
        by_duty = {**summary.by_duty, Duty.CALL: summary.by_duty.get(Duty.CALL, 0) + minutes}
        provenance = {
            **summary.provenance,
            Provenance.SAME_DAY: summary.provenance.get(Provenance.SAME_DAY, 0) + minutes,
        }
        return replace(
            one, shared=replace(one.shared, summary=replace(summary, by_duty=by_duty, provenance=provenance))
        )

    return replace(member, weeks=tuple(map(more, member.weeks)))


def _short(everyone):
    return tally_of(enumerate(unit(everyone).read(Reading.AS_REPORTED))).short_members
