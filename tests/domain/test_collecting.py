"""Many shares become members: what wins, what is set aside, and that the order of files changes nothing."""

from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutytracker.domain.calendar import Week
from dutytracker.domain.collecting import Aside, Whose, collect
from dutytracker.domain.continuity import ends_shown
from dutytracker.domain.sharing import Since
from tests.builders import WEEK
from tests.domain.shares import a_head, a_key, a_share, a_shared_week, an_instant, received

SHARES = {}
"""The shares of the tests, by the digest of their heads."""


def pile(*shares):
    SHARES.update({a_head(share).digest: share for share in shares})
    return [received(f"{number:02}.dutyshare", share) for number, share in enumerate(shares)]


def logged(member):
    """The minutes of the weeks that count, by week, from the shares that supply them."""
    found = {
        week.summary.week: week.summary.logged
        for supply in member.supplies
        for week in SHARES[supply.head.digest].weeks
        if week.summary.week in supply.weeks
    }
    assert member.weeks == tuple(sorted(found))
    return [found[week] for week in member.weeks]


def aside(collection):
    return [(one.received.file, one.why) for one in collection.set_aside]


def test_nothing_comes_of_nothing():
    collection = collect([])

    assert (collection.members, collection.set_aside, collection.had_already) == ((), (), ())


def test_a_member_brings_their_weeks_oldest_first():
    (member,) = collect(pile(a_share(a_shared_week(1, logged=60), a_shared_week(0, logged=30)))).members

    assert (member.code, member.clinic, member.keys) == ("M227-AAAA", "North", (a_key(1),))
    assert logged(member) == [30, 60]


def test_the_longer_history_wins_each_week_whatever_the_clock_said():
    older = a_share(a_shared_week(0, logged=30), a_shared_week(1, logged=30), seq=900, made_at=an_instant(9))
    newer = a_share(a_shared_week(1, logged=60), a_shared_week(2, logged=60), seq=1000, made_at=an_instant(8))

    (member,) = collect(pile(older, newer)).members

    assert logged(member) == [30, 60, 60]


def test_of_one_history_the_later_share_wins():
    earlier = a_share(a_shared_week(0), own_time_included=True, clinic="North", made_at=an_instant(8))
    later = a_share(a_shared_week(0), own_time_included=False, clinic="South", made_at=an_instant(9))

    (member,) = collect(pile(later, earlier)).members

    assert member.clinic == "South"
    assert [supply.head.own_time_included for supply in member.supplies] == [False]


def test_clinic_and_program_come_from_the_share_with_the_longest_history():
    moved = a_share(a_shared_week(0), seq=1000, clinic="South", program="Youth", made_at=an_instant(8))
    before = a_share(a_shared_week(1), seq=900, clinic="North", made_at=an_instant(9))

    (member,) = collect(pile(before, moved)).members

    assert (member.clinic, member.program) == ("South", "Youth")


def test_weeks_that_were_logged_but_not_shared_are_counted_by_the_newest_share():
    newest = a_share(a_shared_week(0), seq=1000, weeks_logged=5)
    older = a_share(a_shared_week(1), seq=900, weeks_logged=9)

    (member,) = collect(pile(older, newest)).members

    assert member.weeks_not_shared == 3


def test_more_weeks_than_were_logged_hide_none():
    (member,) = collect(pile(a_share(a_shared_week(0), a_shared_week(1), weeks_logged=1))).members

    assert member.weeks_not_shared == 0


def test_a_share_that_is_there_already_is_said_and_counts_once():
    share = a_share(a_shared_week(0))

    collection = collect(pile(share, share, a_share(a_shared_week(0), key=2, member="M237-AAAA")))

    assert collection.had_already == ("01.dutyshare",)
    assert len(collection.members) == 2
    assert collection.set_aside == ()


def test_two_histories_of_one_length_are_both_set_aside():
    collection = collect(
        pile(
            a_share(a_shared_week(0), seq=1000, head="a"),
            a_share(a_shared_week(1), seq=1000, head="b"),
            a_share(a_shared_week(2, logged=33), seq=900, head="c"),
        )
    )

    assert aside(collection) == [("00.dutyshare", Aside.FORK), ("01.dutyshare", Aside.FORK)]
    assert [logged(member) for member in collection.members] == [[33]]


def test_a_known_member_code_with_another_key_waits_for_the_steward():
    known = a_share(a_shared_week(0, logged=30), key=9, made_at=an_instant(1))
    stranger = a_share(a_shared_week(1, logged=60), key=1, made_at=an_instant(2))

    collection = collect(pile(stranger, known))

    assert aside(collection) == [("00.dutyshare", Aside.OTHER_KEY)]
    assert [logged(member) for member in collection.members] == [[30]]


def test_a_share_that_does_not_continue_what_was_received_before_is_set_aside():
    first = a_share(a_shared_week(0, logged=30), seq=900, head="a", made_at=an_instant(1))
    other = Since(seq=900, head="b" * 64, digests=())
    second = a_share(a_shared_week(0, logged=60), seq=1000, head="c", made_at=an_instant(2), since=other)

    collection = collect(pile(second, first))

    assert aside(collection) == [("00.dutyshare", Aside.BROKEN)]
    assert logged(collection.members[0]) == [30]
    assert collect(pile(second)).set_aside == ()


def test_what_a_share_shows_between_its_ends_counts_where_it_is_followed():
    first = a_share(a_shared_week(0, logged=30), seq=900, head="a", made_at=an_instant(1))
    earlier = Since(seq=800, head="b" * 64, digests=())
    second = a_share(a_shared_week(0, logged=60), seq=1000, head="c", made_at=an_instant(2), since=earlier)

    assert collect(pile(first, second)).set_aside == ()
    followed = collect(pile(first, second), heads_shown=lambda head, wanted: ends_shown(head, wanted) | {900: "d" * 64})
    assert aside(followed) == [("01.dutyshare", Aside.BROKEN)]


def test_the_steward_says_that_a_second_key_is_another_person():
    known = a_share(a_shared_week(0, logged=30), key=1, made_at=an_instant(1))
    other = a_share(a_shared_week(0, logged=60), key=2, made_at=an_instant(2))

    collection = collect(pile(known, other), {a_key(2): Whose.ANOTHER_PERSON})

    assert [logged(member) for member in collection.members] == [[30], [60]]
    assert collection.set_aside == ()


def test_the_steward_says_that_two_keys_are_one_person():
    before = a_share(a_shared_week(0, logged=30), a_shared_week(1, logged=30), key=1, weeks_logged=4, seq=2000)
    after = a_share(a_shared_week(1, logged=60), key=2, weeks_logged=2, seq=10, made_at=an_instant(2), clinic="South")

    (member,) = collect(pile(after, before), {a_key(2): Whose.ONE_PERSON}).members

    assert logged(member) == [30, 60]
    assert member.keys == (a_key(1), a_key(2))
    assert member.clinic == "South"
    assert member.weeks_not_shared == (4 - 2) + (2 - 1)


def test_a_decision_holds_whoever_turns_out_to_have_been_first():
    decided = a_share(a_shared_week(0, logged=30), key=1, made_at=an_instant(1))
    undecided = a_share(a_shared_week(0, logged=60), key=2, made_at=an_instant(2))

    other = collect(pile(decided, undecided), {a_key(1): Whose.ANOTHER_PERSON})
    same = collect(pile(decided), {a_key(1): Whose.ONE_PERSON})
    alone = collect(pile(decided), {a_key(1): Whose.ANOTHER_PERSON})

    assert sorted(logged(member) for member in other.members) == [[30], [60]]
    assert [logged(member) for member in same.members] == [[30]]
    assert [logged(member) for member in alone.members] == [[30]]


def test_no_day_counts_twice_where_a_member_moved_the_first_day_of_the_week():
    monday = a_shared_week(0, logged=60, week=Week(WEEK.start + timedelta(days=1)))

    (member,) = collect(pile(a_share(a_shared_week(0, logged=30), seq=900), a_share(monday, seq=1000))).members

    assert logged(member) == [60]


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [(None, None, [1, 2, 3]), (7, None, [2, 3]), (6, None, [1, 2, 3]), (None, 13, [1, 2]), (8, 8, [2]), (30, 40, None)],
)
def test_a_period_holds_the_weeks_that_touch_it(first, last, expected):
    collection = collect(pile(a_share(*(a_shared_week(number, logged=number + 1) for number in range(3)))))
    first, last = (None if day is None else WEEK.start + timedelta(days=day) for day in (first, last))

    members = collection.within(first, last).members

    assert [logged(member) for member in members] == ([] if expected is None else [expected])


def shares():
    weeks = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 2)), min_size=1, max_size=3, unique_by=lambda w: w[0])
    return st.builds(
        lambda weeks, **fields: a_share(
            *(a_shared_week(number, logged=60 * hours) for number, hours in weeks), **fields
        ),
        weeks,
        key=st.integers(1, 3),
        seq=st.integers(1, 3),
        head=st.sampled_from("aab"),
        member=st.sampled_from(["M227-AAAA", "M237-AAAA"]),
        clinic=st.sampled_from(["North", "South"]),
        made_at=st.builds(an_instant, st.integers(1, 3)),
        own_time_included=st.booleans(),
    )


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_the_order_of_the_files_changes_nothing(data):
    files = pile(*data.draw(st.lists(shares(), max_size=7)))
    decisions = data.draw(st.dictionaries(st.integers(1, 3).map(a_key), st.sampled_from(Whose)))

    assert collect(data.draw(st.permutations(files)), decisions) == collect(files, decisions)
    renamed = pile(*data.draw(st.permutations([SHARES[one.head.digest] for one in files])))
    assert collect(renamed, decisions).members == collect(files, decisions).members


@settings(max_examples=150, deadline=None)
@given(st.lists(shares(), max_size=7))
def test_what_is_set_aside_changes_nothing(given_shares):
    files = pile(*given_shares)
    collection = collect(files)
    aside = {one.received.file for one in collection.set_aside} | set(collection.had_already)
    kept = [one for one in files if one.file not in aside]

    assert collect(kept).members == collection.members


@settings(max_examples=150, deadline=None)
@given(st.lists(shares(), max_size=7))
def test_every_share_ends_somewhere_and_no_day_counts_twice(given_shares):
    collection = collect(pile(*given_shares))

    for member in collection.members:
        weeks = member.weeks
        assert all(earlier.end <= later.start for earlier, later in pairwise(weeks))
    keys = [key for member in collection.members for key in member.keys]
    assert len(keys) == len(set(keys))
    assert set(keys) | {one.received.head.key for one in collection.set_aside} == {one.key for one in given_shares}
