"""How good the record behind the figures is: told in shares, and silent where it would tell of few."""

from dataclasses import replace
from fractions import Fraction

from dutytracker.domain.evidence import Provenance
from dutytracker.domain.pooling import Audience
from dutytracker.domain.pooling.quality import quality_of
from tests.domain.shares import a_member, a_shared_week, unit

LIVE, SAME_DAY, LATER = Provenance.LIVE, Provenance.SAME_DAY, Provenance.LATER


def members(number, *, entries=20, multiples_of_15=3, late_edits=0, **provenance):
    """So many members with two such weeks each."""
    minutes = {Provenance(name): one for name, one in provenance.items()} or {SAME_DAY: 420}
    weeks = [a_shared_week(n, logged=sum(minutes.values()), provenance=minutes) for n in range(2)]
    weeks = [replace(week, entries=entries, multiples_of_15=multiples_of_15, late_edits=late_edits) for week in weeks]
    return [a_member(*weeks) for _ in range(number)]


def quality(*groups, audience=Audience.INSIDE):
    return quality_of(unit(one for group in groups for one in group), audience)


def test_minutes_are_told_by_the_way_in_which_they_were_recorded():
    found = quality(members(5, live=105, same_day=315), members(5, same_day=420))

    assert found.provenance == {**dict.fromkeys(Provenance, 0), LIVE: Fraction(1, 8), SAME_DAY: Fraction(7, 8)}


def test_a_way_of_few_is_hidden_with_the_next_smallest():
    found = quality(members(3, later=60, same_day=360), members(5, live=60, same_day=360), members(6, same_day=420))

    assert {way for way, share in found.provenance.items() if share is None} == {LIVE, LATER}
    assert found.provenance[SAME_DAY] == Fraction(3 * 360 + 5 * 360 + 6 * 420, 14 * 420)


def test_hidden_ways_that_leave_nothing_hide_all():
    assert quality(members(3, later=420), members(6, same_day=420)).provenance is None


def test_round_entries_show_only_beside_enough_of_both_kinds():
    mixed = members(5, entries=20, multiples_of_15=5)

    assert quality(mixed).multiples_of_15 == Fraction(1, 4)
    assert quality(members(4, multiples_of_15=5), members(6, multiples_of_15=0)).multiples_of_15 is None
    assert quality(members(4, multiples_of_15=5), members(6, multiples_of_15=20)).multiples_of_15 is None


def test_late_edits_are_counted_inside_unless_few_have_any():
    assert quality(members(6)).late_edits == 0
    assert quality(members(5, late_edits=2), members(3)).late_edits == 20
    assert quality(members(4, late_edits=2), members(3)).late_edits is None
    assert quality(members(12, late_edits=2), audience=Audience.OUTSIDE).late_edits is None


def test_nothing_that_may_be_told_is_nothing():
    few_each = (members(1, **{way.value: 420}, entries=0, multiples_of_15=0, late_edits=1) for way in list(Provenance))

    assert quality(*few_each, members(8, entries=0, multiples_of_15=0), audience=Audience.OUTSIDE) is None


def test_weeks_that_are_not_eligible_tell_nothing_of_quality():
    open_weeks = [a_member(a_shared_week(0), a_shared_week(1), a_shared_week(2, closed=0)) for _ in range(5)]
    late = [
        replace(one, weeks=(*one.weeks[:2], replace(one.weeks[2], shared=replace(one.weeks[2].shared, late_edits=9))))
        for one in open_weeks
    ]

    assert quality(late) == quality(members(5))
