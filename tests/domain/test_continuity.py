"""A steward sees whether a new share goes on from what was received before."""

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.continuity import Continuity, broken_among, continuity, continuity_of_newest
from dutytracker.domain.share_head import LogPoint, ShareHead
from tests.domain.shares import a_head, a_share, an_instant


def told(seq: int, history: str = "a", *, since: LogPoint | None = None, day: int = 1, key: int = 1) -> ShareHead:
    """The head of a share of a log with `seq` entries; the letter says which of its possible histories it tells."""
    head = a_head(a_share(key=key, seq=seq, made_at=an_instant(day)))
    point = place(seq, history)
    return replace(head, since=since, log=replace(head.log, head=point.head), digest=repr((point, since, day)).encode())


def place(seq: int, history: str = "a") -> LogPoint:
    """A place of a history; one named "ab50" is that of "a" until entry 50, and then another."""
    first, _, turn = history.partition("b")
    name = "b" if turn and seq >= int(turn) else first
    return LogPoint(seq, f"{name}{seq:063}")


def chain(history: str = "a"):
    """All that shares of that history show, however far their digests reach."""

    def heads_shown(head, wanted):
        first = head.log.seq if head.since is None else head.since.seq
        own = history if head.log.head == place(head.log.seq, history).head else "a"
        return {seq: place(seq, own).head for seq in wanted if first <= seq <= head.log.seq}

    return heads_shown


def test_the_first_share_has_nothing_to_continue():
    assert continuity(told(100), []) is Continuity.FIRST


def test_a_share_with_the_receipted_place_continues_the_record():
    assert continuity(told(150, since=place(100)), [place(100)]) is Continuity.CONTINUES


def test_a_share_without_a_receipt_is_not_shown_to_continue():
    assert continuity(told(150), [place(100)]) is Continuity.NOT_SHOWN


def test_the_same_place_again_is_the_same_record():
    assert continuity(told(100), [place(100)]) is Continuity.CONTINUES


def test_a_share_with_another_receipted_place_is_broken():
    assert continuity(told(150, "c", since=place(100, "c")), [place(100)]) is Continuity.BROKEN


def test_a_share_from_another_stewards_earlier_receipt_is_followed_to_the_place_that_was_received():
    share = told(150, since=place(40))
    assert continuity(share, [place(100)]) is Continuity.NOT_SHOWN
    assert continuity(share, [place(100)], chain()) is Continuity.CONTINUES


def test_a_record_that_turns_off_between_the_receipt_and_what_was_received_is_broken():
    share = told(150, "ab90", since=place(40))
    assert continuity(share, [place(40), place(100)], chain("ab90")) is Continuity.BROKEN
    assert continuity(share, [place(40), place(80)], chain("ab90")) is Continuity.CONTINUES


def test_a_share_from_a_later_receipt_than_what_was_received_shows_nothing_of_it():
    assert continuity(told(150, since=place(120)), [place(100)], chain()) is Continuity.NOT_SHOWN


def test_only_the_latest_place_received_must_be_shown():
    assert continuity(told(150, since=place(100)), [place(20), place(100)]) is Continuity.CONTINUES
    assert continuity(told(150, since=place(20)), [place(20), place(100)]) is Continuity.NOT_SHOWN


def test_places_beyond_the_end_of_a_share_say_nothing_about_it():
    assert continuity(told(50), [place(100)]) is Continuity.FIRST
    assert continuity(told(50, since=place(20)), [place(20), place(100)]) is Continuity.CONTINUES


def test_another_history_of_the_same_length_is_broken():
    assert continuity(told(100, "c"), [place(100)]) is Continuity.BROKEN


def test_shares_that_do_not_contradict_each_other_all_stay():
    heads = [told(100), told(150, since=place(100), day=2), told(170, "c", day=3), told(90, "c", day=4)]
    assert broken_among(heads) == frozenset()


def test_of_two_that_contradict_each_other_the_one_made_first_stays():
    first, second = told(100, day=1), told(150, "c", since=place(100, "c"), day=2)
    assert broken_among([second, first]) == {second.digest}
    assert broken_among([replace(first, made_at=an_instant(3)), second]) == {first.digest}


def test_an_older_copy_of_a_log_that_went_another_way_is_found_by_the_share_made_before_it():
    known, from_a_copy = told(150, since=place(40), day=1), told(120, "ab110", day=2)
    assert broken_among([from_a_copy, known]) == frozenset()
    assert broken_among([from_a_copy, known], chain()) == {from_a_copy.digest}


def test_what_contradicts_only_a_broken_share_is_not_broken():
    first, broken = told(100, day=1), told(150, "c", since=place(100, "c"), day=2)
    third = told(200, since=place(150), day=3)
    assert broken_among([first, broken, third]) == {broken.digest}


def test_keys_have_nothing_to_do_with_each_other():
    assert broken_among([told(100), told(150, "c", since=place(100, "c"), day=2, key=2)]) == frozenset()


def test_the_share_that_reaches_furthest_is_compared_with_all_others():
    first, second, third = told(100), told(150, since=place(100), day=2), told(160, day=1)
    assert continuity_of_newest([first]) is Continuity.FIRST
    assert continuity_of_newest([second, first]) is Continuity.CONTINUES
    assert continuity_of_newest([second, third, first]) is Continuity.NOT_SHOWN


@given(
    shares=st.lists(
        st.tuples(st.integers(1, 60), st.integers(0, 60), st.integers(1, 20)), min_size=1, max_size=8, unique=True
    ),
    order=st.randoms(),
)
def test_shares_of_one_history_are_never_broken_in_any_order(shares, order: random.Random):
    heads = [told(seq, since=place(back) if 0 < back < seq else None, day=day) for seq, back, day in shares]
    order.shuffle(heads)
    assert broken_among(heads) == broken_among(heads, chain()) == frozenset()
    assert continuity_of_newest(heads, chain()) is not Continuity.BROKEN


def contradicting(heads, heads_shown):
    """What is broken, found by comparing each share with each sound one before it."""
    sound = []
    for head in sorted(heads, key=lambda head: (head.made_at, head.log.seq, head.digest)):
        places = [
            (shows, tells.log.seq, tells.log.head) for one in sound for shows, tells in ((head, one), (one, head))
        ]
        if all(heads_shown(shows, [seq]).get(seq, told) == told for shows, seq, told in places):
            sound.append(head)
    return {head.digest for head in heads} - {head.digest for head in sound}


@given(
    shares=st.lists(
        st.tuples(st.integers(1, 60), st.integers(0, 60), st.integers(1, 20), st.sampled_from(["a", "ab30"])),
        min_size=1,
        max_size=8,
        unique=True,
    ),
    order=st.randoms(),
)
def test_what_is_broken_is_the_same_in_any_order_and_the_first_made_never_is(shares, order: random.Random):
    heads = [
        told(seq, history, since=place(back, history) if 0 < back < seq else None, day=day)
        for seq, back, day, history in shares
    ]
    heads = list({head.digest: head for head in heads}.values())
    expected = broken_among(heads, chain("ab30"))
    order.shuffle(heads)
    assert broken_among(heads, chain("ab30")) == expected == contradicting(heads, chain("ab30"))
    earliest = min(heads, key=lambda head: (head.made_at, head.log.seq, head.digest))
    assert earliest.digest not in expected


@pytest.mark.parametrize("wanted", [[], [7]])
def test_a_share_shows_only_what_is_asked_for(wanted):
    from dutytracker.domain.continuity import ends_shown

    assert ends_shown(told(9, since=place(7)), wanted) == {seq: place(seq).head for seq in wanted}
