"""The share of members short under other readings: each answers one doubt."""

from fractions import Fraction

import pytest

from dutytracker.domain.evidence import Provenance
from dutytracker.domain.pooling.sensitivity import Reading, readings_of
from tests.domain.shares import a_member, a_shared_week, members_alike, unit


def readings(*groups):
    found = readings_of(unit(one for group in groups for one in group), 5)
    return {reading: (one.share_short, one.members) for reading, one in found.items()}


def short_under(**fields):
    """The readings under which members with two such weeks each are short."""
    return {reading for reading, (share, _) in readings(members_alike(5, **fields)).items() if share == 1}


ALL = set(Reading)


def test_what_is_short_by_an_hour_and_a_minute_of_timed_work_is_short_under_every_reading():
    assert short_under(logged=481, untimed=0) == ALL


@pytest.mark.parametrize(
    ("fields", "spared"),
    [
        ({"logged": 420, "undone": 120}, {Reading.LOGGED_ONLY, Reading.TIMED_ONLY}),
        ({"logged": 481, "untimed": 60}, {Reading.TIMED_ONLY}),
        (
            {"logged": 481, "untimed": 0, "provenance": {Provenance.SAME_DAY: 400, Provenance.LATER: 81}},
            {Reading.NO_RECONSTRUCTED},
        ),
        (
            {"logged": 481, "untimed": 0, "provenance": {Provenance.IMPORTED: 481}},
            {Reading.NO_RECONSTRUCTED},
        ),
        ({"logged": 481, "untimed": 0, "contracted_fixed": 470}, {Reading.NO_ABSENCE_PRORATION}),
        ({"logged": 480, "untimed": 0}, {Reading.TOLERANCE_60}),
        ({"logged": 435, "untimed": 0}, ALL - {Reading.TOLERANCE_0}),
    ],
)
def test_a_doubt_spares_who_is_short_for_that_reason_alone(fields, spared):
    assert short_under(**fields) == ALL - spared


def test_undone_work_is_halved_half_up():
    assert Reading.UNDONE_HALVED in short_under(undone=31)
    assert Reading.UNDONE_HALVED not in short_under(undone=30)


def test_undone_work_written_down_late_falls_with_what_was_reconstructed():
    late = {"logged": 420, "undone": 62, "undone_late": 62, "untimed": 0}

    assert Reading.NO_RECONSTRUCTED not in short_under(**late)
    assert Reading.NO_RECONSTRUCTED in short_under(**(late | {"undone_late": 0}))


def test_nothing_falls_below_zero():
    nothing = {"contracted": 0, "contracted_fixed": 0, "logged": 0, "untimed": 50}

    assert Reading.TIMED_ONLY not in short_under(**nothing)


def test_narrower_weeks_leave_members_out():
    partly = [
        a_member(a_shared_week(0, closed=2000), a_shared_week(1), a_shared_week(2, scheduled=2000)) for _ in range(5)
    ]

    found = readings(partly, members_alike(6, logged=600))

    assert found[Reading.AS_REPORTED] == (Fraction(6, 11), 11)
    assert found[Reading.FULLY_COVERED] == (Fraction(6, 11), 11)
    assert found[Reading.FULL_WEEKS] == (Fraction(6, 11), 11)


def test_a_reading_that_leaves_weeks_of_few_out_keeps_its_members_and_hides_its_share():
    partly = a_member(a_shared_week(0, closed=2000), a_shared_week(1, scheduled=2000))

    found = readings([partly], members_alike(6))

    assert found[Reading.FULLY_COVERED] == (None, 6)
    assert found[Reading.FULL_WEEKS] == (None, 6)


def test_few_with_undone_work_hide_the_readings_without_it():
    found = readings(members_alike(6), members_alike(2, undone=60))

    assert found[Reading.LOGGED_ONLY] == (None, 8)
    assert found[Reading.UNDONE_HALVED] == (None, 8)
    assert found[Reading.AS_REPORTED] == (Fraction(2, 8), 8)


def test_who_closed_only_the_bad_weeks_is_not_short_over_all_of_them():
    chosen = [
        a_member(
            *(a_shared_week(n, logged=600) for n in range(2)),
            *(a_shared_week(n, closed=0) for n in range(2, 5)),
            a_shared_week(5, scheduled=0, logged=0),
        )
        for _ in range(6)
    ]

    found = readings(chosen)

    assert found[Reading.AS_REPORTED] == (1, 6)
    assert found[Reading.UNPROVEN_NOT_SHORT] == (0, 6)


def test_few_with_dropped_weeks_hide_the_reading_over_all_weeks():
    assert readings(members_alike(6), [a_member(a_shared_week(0, closed=0))])[Reading.UNPROVEN_NOT_SHORT] == (None, 6)


def test_four_counted_members_show_no_share():
    assert readings(members_alike(4))[Reading.AS_REPORTED] == (None, 4)
