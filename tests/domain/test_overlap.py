"""Minutes logged twice."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.overlap import counted_minutes, overlapping, shared_minutes
from dutytracker.domain.records import Entry
from tests.builders import MONDAY, an_entry, an_id

NINE = datetime(2026, 3, 2, 17, tzinfo=UTC)


def timed(number: int, after: int, minutes: int, recorded: int = 0) -> Entry:
    return an_entry(
        number,
        start=NINE + timedelta(minutes=after),
        minutes=minutes,
        recorded_at=NINE + timedelta(hours=9, seconds=recorded),
    )


stretches = st.lists(st.tuples(st.integers(0, 120), st.integers(1, 90), st.integers(0, 3)), max_size=8)


@given(stretches)
def test_the_counted_minutes_are_the_union_of_all(drawn: list[tuple[int, int, int]]):
    entries = [timed(number, *values) for number, values in enumerate(drawn)]
    union = {minute for after, length, _ in drawn for minute in range(after, after + length)}
    assert sum(counted_minutes(entries).values()) == len(union)


@given(stretches)
def test_each_minute_belongs_to_the_entry_recorded_first(drawn: list[tuple[int, int, int]]):
    entries = [timed(number, *values) for number, values in enumerate(drawn)]
    owner: dict[int, int] = {}
    for number in sorted(range(len(drawn)), key=lambda n: (drawn[n][2], n)):
        for minute in range(drawn[number][0], drawn[number][0] + drawn[number][1]):
            owner.setdefault(minute, number)
    expected = {an_id(n): sum(1 for held in owner.values() if held == n) for n in range(len(drawn))}
    assert counted_minutes(reversed(entries)) == expected


def test_entries_that_only_touch_do_not_overlap():
    first, second, untimed = timed(1, 0, 30), timed(2, 30, 30), an_entry(3, date=MONDAY)
    assert overlapping(second, (first, second, untimed)) == ()
    assert overlapping(untimed, (first, second)) == ()
    assert overlapping(timed(4, 29, 2), (first, second, untimed)) == (first, second)


def test_minutes_that_several_others_hold_too_are_shared_once():
    entry, untimed = timed(1, 0, 30), an_entry(5, date=MONDAY)
    others = (entry, timed(2, -10, 20), timed(3, 5, 10), timed(4, 30, 10), untimed)
    assert shared_minutes(others) == {an_id(1): 15, an_id(2): 10, an_id(3): 10, an_id(4): 0}


@given(stretches)
def test_shared_minutes_are_those_that_any_other_entry_holds(drawn: list[tuple[int, int, int]]):
    held = [set(range(after, after + length)) for after, length, _ in drawn]
    expected = {
        an_id(n): len(held[n] & set[int]().union(*(other for m, other in enumerate(held) if m != n)))
        for n in range(len(drawn))
    }
    assert shared_minutes([timed(number, *values) for number, values in enumerate(drawn)]) == expected
