"""Delivery, pooled: over weeks with fixed blocks, and silent where it would tell of few."""

from fractions import Fraction

from dutytracker.domain.pooling.delivery import delivery_of
from dutytracker.domain.records import ErosionReason
from tests.domain.shares import a_member, a_shared_week, members_alike, unit

MEETING, CRISIS, OTHER = ErosionReason.MEETING, ErosionReason.CRISIS, ErosionReason.OTHER


def delivery(*groups):
    return delivery_of(unit(one for group in groups for one in group), 5)


def test_what_was_lost_stands_between_contract_and_delivery():
    shown = delivery(members_alike(5, eroded_by={MEETING: 60}))

    assert (shown.members, shown.contracted_per_40h, shown.delivered_per_40h) == (5, 7, 6)
    assert shown.eroded_by_per_40h == {"meeting": 1}


def test_a_reason_of_few_members_is_folded_into_other():
    shown = delivery(members_alike(6, eroded_by={MEETING: 60}), members_alike(4, eroded_by={CRISIS: 60, OTHER: 30}))

    assert shown.eroded_by_per_40h == {"other": Fraction(6 * 60 + 4 * 90, 10 * 60)}


def test_a_fold_that_tells_of_few_hides_the_reasons_alone():
    shown = delivery(members_alike(8, protected=400), members_alike(3, protected=400, eroded_by={CRISIS: 60}))

    assert shown.members == 11
    assert shown.eroded_by_per_40h is None


def test_weeks_without_fixed_blocks_do_not_count_and_the_others_keep_their_weight():
    mixed = [a_member(a_shared_week(0, protected=None), a_shared_week(1, eroded_by={MEETING: 60})) for _ in range(6)]
    fixed = members_alike(6)

    shown = delivery(mixed, fixed)

    assert shown.members == 12
    assert shown.delivered_per_40h == (6 * Fraction(1, 2) * 6 + 6 * 7) / (6 * Fraction(1, 2) + 6)


def test_too_few_members_with_fixed_blocks_show_none():
    assert delivery(members_alike(4), members_alike(6, protected=None)) is None


def test_few_with_a_gap_hide_delivery():
    assert delivery(members_alike(6), members_alike(4, eroded_by={MEETING: 60})) is None


def test_few_whose_blocks_differ_from_the_contract_hide_delivery():
    lost = {"eroded_by": {MEETING: 60}}

    assert delivery(members_alike(6, **lost), members_alike(4, protected=480, **lost)) is None
