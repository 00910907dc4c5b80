"""Weeks on paper, pooled apart: a few figures, and nothing about few members."""

from fractions import Fraction
from uuid import UUID

import pytest

from dutytracker.domain.pooling import Audience
from dutytracker.domain.pooling.paper import PaperTally, pool_paper
from tests.builders import WEEK


def tallies_of(number, *, weeks=2, first=0, **fields):
    """Weeks of so many members: 10 h logged and 1 h left undone in 40 h, 7 h contracted."""
    values = {"clinic": "", "scheduled": 2400, "contracted": 420, "logged": 600, "undone": 60} | fields
    return [
        PaperTally(id=UUID(int=1000 * member + week), who=f"{member}", week=WEEK.shifted(week), **values)
        for member in range(first, first + number)
        for week in range(weeks)
    ]


def test_nothing_on_paper_is_no_review():
    assert pool_paper([], Audience.INSIDE) is None


@pytest.mark.parametrize(("audience", "weeks"), [(Audience.INSIDE, 24), (Audience.OUTSIDE, None)])
def test_enough_members_tell_what_they_needed(audience, weeks):
    review = pool_paper(tallies_of(12), audience)

    assert (review.audience, review.members, review.members_comparable, review.weeks) == (audience, 12, 12, weeks)
    figures = review.figures
    assert (figures.members_counted, figures.members_short, figures.share_short) == (12, 12, 1)
    assert (figures.logged, figures.undone, figures.need) == (10, 1, 11)


def test_fewer_than_k_members_are_only_counted():
    for audience in Audience:
        few, enough = (pool_paper(tallies_of(audience.k - less), audience) for less in (1, 0))
        assert (few.members, few.figures) == (audience.k - 1, None)
        assert enough.figures is not None


def test_a_week_without_work_or_without_a_known_contract_compares_nothing():
    away, unknown = tallies_of(1, scheduled=0), tallies_of(1, first=1, contracted=None)
    review = pool_paper([*away, *unknown, *tallies_of(4, first=2)], Audience.INSIDE)

    assert (review.members, review.members_comparable, review.weeks, review.figures) == (6, 4, 12, None)


def test_members_short_need_enough_members_with_two_weeks():
    figures = pool_paper(tallies_of(5, weeks=1), Audience.INSIDE).figures
    assert (figures.members_counted, figures.members_short, figures.share_short) == (0, None, None)
    assert figures.logged == 10


def test_more_than_half_of_the_weeks_beyond_the_tolerance_make_a_member_short():
    within = tallies_of(5, logged=420, undone=15)
    beyond = tallies_of(1, first=5, logged=420, undone=16)
    half = [*tallies_of(1, first=6, weeks=1), *tallies_of(1, first=6, logged=0, undone=0)[1:]]
    figures = pool_paper([*within, *beyond, *half], Audience.INSIDE).figures
    assert (figures.members_short, figures.share_short) == (1, Fraction(1, 7))


def test_each_member_weighs_as_much_however_many_weeks_they_tallied():
    busy = tallies_of(1, weeks=9, logged=1200, undone=0)
    figures = pool_paper([*busy, *tallies_of(4, first=1, weeks=1, logged=0, undone=0)], Audience.INSIDE).figures
    assert figures.logged == 4


def test_what_few_left_undone_cannot_be_subtracted():
    some = [*tallies_of(4), *tallies_of(5, first=4, undone=0)]
    figures = pool_paper(some, Audience.INSIDE).figures
    assert (figures.logged, figures.undone, figures.need) == (10, None, None)
    figures = pool_paper([*some, *tallies_of(1, first=9)], Audience.INSIDE).figures
    assert (figures.undone, figures.need) == (Fraction(1, 2), Fraction(21, 2))
    figures = pool_paper(tallies_of(5, undone=0), Audience.INSIDE).figures
    assert (figures.undone, figures.need) == (0, 10)


def test_only_weeks_of_the_period_are_taken():
    tallies = tallies_of(5, weeks=4)
    review = pool_paper(tallies, Audience.INSIDE, WEEK.shifted(1).last, WEEK.shifted(2).start)
    assert review.weeks == 10
    assert pool_paper(tallies, Audience.INSIDE, WEEK.shifted(4).start) is None
    assert pool_paper(tallies, Audience.INSIDE, None, WEEK.shifted(-1).last) is None


def test_the_order_of_the_tallies_changes_nothing():
    tallies = [*tallies_of(3), *tallies_of(4, first=3, logged=500)]
    assert pool_paper(tallies, Audience.INSIDE) == pool_paper(reversed(tallies), Audience.INSIDE)
