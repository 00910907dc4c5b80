"""Which duty and length is under which key, and that keys do not jump about."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.duties import CAMPAIGN_DUTIES, Duty
from dutytracker.domain.favorites import (
    MOST_FAVORITES,
    Favorite,
    Pin,
    PinnedFavorites,
    PutAway,
    Used,
    alike,
    favorites_of,
)
from dutytracker.domain.placement import Placement

AT = datetime(2026, 3, 2, 17, tzinfo=UTC)


def used(duty=Duty.CALL, minutes=15, times=1, *, lately=0, placement=None, hours=0) -> Used:
    latest = AT + timedelta(hours=hours)
    return Used(duty=duty, minutes=minutes, placement=placement, times=times, lately=lately, latest=latest)


def decided(*pins: Pin, put_away=()) -> PinnedFavorites:
    return PinnedFavorites(pins=pins, put_away=tuple(put_away), recorded_at=AT)


def a_pin(number=1, duty=Duty.CALL, minutes=15, placement=None) -> Pin:
    return Pin(number=number, duty=duty, minutes=minutes, placement=placement)


def of(duty: Duty, *uses: Used, pinned: PinnedFavorites | None = None) -> list[int]:
    """The lengths of a duty that have a key, by their keys."""
    return [each.minutes for each in favorites_of(pinned, uses) if each.duty is duty]


def duties(*uses: Used, pinned: PinnedFavorites | None = None) -> list[Duty]:
    return [each.duty for each in favorites_of(pinned, uses)]


def test_before_anything_was_logged_the_first_nine_duties_stand_there_with_fifteen_minutes():
    favorites = favorites_of(None, ())
    assert [each.duty for each in favorites] == list(Duty)[:9]
    assert tuple(each.duty for each in favorites[:5]) == CAMPAIGN_DUTIES
    assert {(each.minutes, each.placement, each.is_pinned) for each in favorites} == {(15, None, False)}


def test_a_duty_takes_the_length_that_was_logged_most():
    assert of(Duty.CHART, used(Duty.CHART, 20, 4), used(Duty.CHART, 25, 6), used(Duty.CHART, 30, 5)) == [25]


def test_of_equally_usual_lengths_the_latest_one_counts():
    assert of(Duty.CALL, used(minutes=15, hours=2), used(minutes=20, hours=1)) == [15]
    assert of(Duty.CALL, used(minutes=15, hours=1), used(minutes=20, hours=2)) == [20]


def test_a_length_nobody_logged_is_never_offered():
    """The median of these is 20, their mean 22."""
    assert of(Duty.CALL, used(minutes=10, times=3), used(minutes=20), used(minutes=35, times=2)) == [10]


def test_what_was_logged_in_the_last_month_counts_twice():
    assert of(Duty.CALL, used(minutes=20, times=5), used(minutes=15, times=3, lately=3)) == [15]


def test_short_and_long_calls_have_a_key_each_whichever_is_used_more():
    for short, long in ((20, 10), (10, 20)):
        calls = (used(minutes=5, times=short), used(minutes=30, times=long))
        favorites = favorites_of(None, calls)
        assert (favorites[0].minutes, favorites[8]) == (5, Favorite(duty=Duty.CALL, minutes=30))


def test_no_key_is_wasted_on_a_length_that_is_nearly_the_same_or_rare():
    assert of(Duty.CALL, used(minutes=15, times=20), used(minutes=20, times=19)) == [15]
    assert of(Duty.CALL, used(minutes=5, times=20), used(minutes=10, times=19)) == [5]
    assert of(Duty.CALL, used(minutes=5, times=20), used(minutes=30, times=6)) == [5]
    assert of(Duty.CALL, used(minutes=5, times=4), used(minutes=30, times=4)) == [30]


def test_a_duty_has_two_lengths_at_most():
    assert of(Duty.CALL, used(minutes=5, times=20), used(minutes=20, times=19), used(minutes=60, times=18)) == [5, 20]


def test_a_duty_stands_under_its_own_number_however_often_it_is_used():
    assert duties(used(Duty.CHART, times=50), used(Duty.SAFE, times=3)) == list(Duty)[:9]


def test_a_duty_without_a_number_of_its_own_takes_one_that_is_not_used():
    assert duties(used(Duty.OTH)) == [*list(Duty)[:8], Duty.OTH]
    seven = [used(duty) for duty in list(Duty)[:7]]
    assert duties(*seven, used(Duty.GRP), used(Duty.OTH, times=9)) == [*list(Duty)[:7], Duty.GRP, Duty.OTH]


def test_where_more_than_nine_are_used_the_least_used_has_no_key():
    everything = [used(duty, times=2 if duty is Duty.MSG else 9) for duty in list(Duty)[:10]]
    assert duties(*everything)[1] is Duty.CONS
    assert Duty.MSG not in duties(*everything)


def test_a_placement_belongs_to_a_favorite_once_it_was_chosen_often():
    at_lunch = used(minutes=20, times=3, placement=Placement.BREAK)
    assert favorites_of(None, [at_lunch, used(minutes=20)])[0].placement is Placement.BREAK
    assert favorites_of(None, [at_lunch, used(minutes=20, times=2)])[0].placement is None
    assert favorites_of(None, [replace(at_lunch, times=2)])[0].placement is None
    assert favorites_of(None, [at_lunch, used(minutes=20, times=2, placement=Placement.GAP)])[0].placement is None


def test_a_pinned_favorite_keeps_its_number_and_length():
    pinned = decided(a_pin(2, Duty.CONS, 45, Placement.PROT))
    favorites = favorites_of(pinned, [used(Duty.CONS, 20, 9), used(Duty.MSG, 10)])
    assert favorites[1] == Favorite(duty=Duty.CONS, minutes=45, placement=Placement.PROT, is_pinned=True)
    assert Favorite(duty=Duty.MSG, minutes=10) in favorites
    assert of(Duty.CONS, used(Duty.CONS, 45, 9), pinned=pinned) == [45]


def test_another_length_of_a_pinned_duty_is_offered_only_where_it_is_used_often():
    pinned = decided(a_pin(1, Duty.CALL, 5))
    assert of(Duty.CALL, used(minutes=30, times=4), pinned=pinned) == [5]
    assert of(Duty.CALL, used(minutes=30, times=5), pinned=pinned) == [5, 30]
    assert of(Duty.CALL, used(minutes=6, times=50), pinned=pinned) == [5]


def test_a_favorite_whose_number_is_taken_goes_where_room_was_made():
    assert duties(pinned=decided(a_pin(5, Duty.CALL)))[:5] == [Duty.DOC, Duty.MSG, Duty.RES, Duty.CHART, Duty.CALL]


def test_what_was_put_away_is_not_offered_nor_anything_like_it():
    away = decided(put_away=[PutAway(duty=Duty.CALL, minutes=15)])
    assert of(Duty.CALL, pinned=away) == []
    assert of(Duty.CALL, used(minutes=15, times=50), used(minutes=20, times=50), pinned=away) == []
    assert of(Duty.CALL, used(minutes=15, times=10), used(minutes=45, times=9), pinned=away) == [45]
    assert len(favorites_of(away, ())) == 9


def test_numbers_have_no_holes_however_much_is_put_away():
    away = [PutAway(duty=duty, minutes=15) for duty in list(Duty)[:6]]
    favorites = favorites_of(decided(a_pin(9, Duty.CALL), put_away=away), ())
    assert [each.duty for each in favorites] == [*list(Duty)[8:], Duty.COLL, Duty.SAFE, Duty.CALL]
    assert favorites_of(decided(put_away=[PutAway(duty=duty, minutes=15) for duty in Duty]), ()) == ()


def test_lengths_are_alike_unless_one_is_twice_the_other_and_ten_minutes_longer():
    assert all(alike(shorter, [longer]) for shorter, longer in ((15, 29), (5, 14), (20, 20)))
    assert not any(alike(length, others) for length, others in ((15, [30]), (5, [15]), (30, [5, 90]), (1, [])))


lengths = st.sampled_from([3, 5, 10, 12, 15, 20, 30, 45, 60, 90])
uses = st.lists(
    st.builds(
        used,
        duty=st.sampled_from(Duty),
        minutes=lengths,
        times=st.integers(1, 30),
        lately=st.just(0),
        placement=st.none() | st.sampled_from(Placement),
        hours=st.integers(0, 2000),
    ),
    max_size=40,
)
decisions = st.builds(
    lambda pins, away: decided(*(replace(pin, number=number) for number, pin in sorted(pins.items())), put_away=away),
    st.dictionaries(
        st.integers(1, 9),
        st.builds(a_pin, duty=st.sampled_from(Duty), minutes=lengths),
        max_size=9,
    ),
    st.lists(st.builds(PutAway, duty=st.sampled_from(Duty), minutes=lengths), max_size=3),
)


@given(decisions, uses)
def test_there_are_nine_at_most_no_doubles_and_every_pin_has_its_number(pinned, uses):
    favorites = favorites_of(pinned, uses)
    assert len(favorites) <= MOST_FAVORITES
    learned = [each for each in favorites if not each.is_pinned]
    for each in learned:
        others = [other.minutes for other in favorites if other.duty is each.duty and other is not each]
        assert not alike(each.minutes, others)
        assert not alike(each.minutes, [away.minutes for away in pinned.put_away if away.duty is each.duty])
    assert max(Counter(each.duty for each in learned).values(), default=0) <= 2
    if len(favorites) == MOST_FAVORITES:
        for pin in pinned.pins:
            assert favorites[pin.number - 1] == Favorite(duty=pin.duty, minutes=pin.minutes, is_pinned=True)


@given(decisions, uses, st.randoms(use_true_random=False))
def test_the_order_in_which_uses_are_told_makes_no_difference(pinned, uses, random):
    shuffled = list(uses)
    random.shuffle(shuffled)
    assert favorites_of(pinned, shuffled) == favorites_of(pinned, uses)


@given(uses)
def test_a_duty_is_under_its_own_number_or_under_none(uses):
    favorites = favorites_of(None, uses)
    for number, duty in enumerate(list(Duty)[:MOST_FAVORITES], start=1):
        if any(each.duty is duty for each in favorites):
            assert favorites[number - 1].duty is duty


@given(uses, st.sampled_from(Duty), lengths)
def test_one_more_entry_changes_little_of_the_other_duties(uses, duty, minutes):
    """A key that its duty gives up goes to the next one that is used."""
    before = favorites_of(None, uses)
    after = favorites_of(None, [*uses, used(duty, minutes, hours=3000)])
    others = {each.duty for each in before} & {each.duty for each in after} - {duty}
    changed = Counter(each for each in after if each.duty in others) - Counter(before)
    assert changed.total() <= 2
    assert len({each.duty for each in before} - {each.duty for each in after}) <= 2


def test_a_duty_that_is_not_used_has_no_key_unless_it_is_pinned():
    unused = {Duty.CALL, Duty.GRP}
    favorites = favorites_of(decided(a_pin(9, Duty.GRP)), [used(Duty.CALL, 20, 9)], unused)

    assert Duty.CALL not in [each.duty for each in favorites]
    assert favorites[-1] == Favorite(duty=Duty.GRP, minutes=15, is_pinned=True)
    assert len(favorites) == 9
