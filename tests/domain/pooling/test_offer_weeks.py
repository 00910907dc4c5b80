"""Weeks packed for offers: small, and the same again."""

from random import Random

from dutytracker.domain.pooling.offer_weeks import NO_RECORD, OfferWeeks, packed_weeks, unpacked_weeks
from tests.domain.shares import a_member, a_shared_week


def a_year(random: Random, most: int = 10_080) -> OfferWeeks:
    weeks = sorted(
        (random.randint(0, most), 2400, random.choice([NO_RECORD, 0, 1200]), 420, random.randint(0, most), 300)
        for _ in range(52)
    )
    return OfferWeeks(*zip(*weeks, strict=True))


def as_lists(weeks: OfferWeeks) -> list[list[int]]:
    return [list(column) for column in weeks]


def test_weeks_come_back_from_their_bytes():
    for seed in range(50):
        weeks = a_year(Random(seed), most=10_080 if seed % 2 else 200_000)
        assert as_lists(unpacked_weeks(packed_weeks(weeks))) == as_lists(weeks)


def test_a_year_takes_six_hundred_bytes():
    assert len(packed_weeks(a_year(Random(1)))) == 625


def test_no_weeks_are_packed_too():
    assert as_lists(unpacked_weeks(packed_weeks(OfferWeeks([], [], [], [], [], [])))) == [[]] * 6


def test_a_recorded_zero_is_no_missing_record():
    member = a_member(a_shared_week(0, booked=0, logged=100), a_shared_week(1, logged=200))

    assert list(unpacked_weeks(member.pooled.part.offer_weeks).booked) == [NO_RECORD, 0]


def test_only_eligible_weeks_are_packed():
    member = a_member(a_shared_week(0), a_shared_week(1, closed=0), a_shared_week(2, contracted=None))

    assert as_lists(unpacked_weeks(member.pooled.part.offer_weeks)) == [
        [2400],
        [2400],
        [NO_RECORD],
        [420],
        [420],
        [420],
    ]
