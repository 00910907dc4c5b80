"""A recovery sheet is typed from paper: every slip is noticed, and named by its group."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutytracker.domain.errors import DutyError
from dutytracker.security.recovery_key import (
    GROUPS,
    PLACES,
    SIGNS,
    RecoveryKey,
    new_recovery_key,
    read_recovery_key,
    trouble_in,
)

KEYS = st.binary(min_size=20, max_size=20).map(RecoveryKey)
KEY = RecoveryKey(bytes(range(20)))
PRINTED = " ".join(KEY.groups)


def test_the_groups_of_a_known_key():
    assert KEY.groups == ("000GC", "40R4Y", "0M301", "E209M", "185G2", "R38EE", "1W810", "24GKG")


@given(KEYS)
def test_what_is_printed_is_read(key):
    assert read_recovery_key(" ".join(key.groups)) == key
    assert read_recovery_key("-".join(key.groups).lower()) == key
    assert read_recovery_key("".join(key.groups)) == key


@pytest.mark.parametrize(
    "text",
    [
        PRINTED.replace("0", "O"),
        PRINTED.replace("0", "o").replace("1", "l"),
        PRINTED.replace("1", "I"),
        PRINTED.replace("1", "i").lower(),
        PRINTED.replace(" ", "\n"),
        PRINTED.replace(" ", "–"),
        "  ".join(PRINTED),
        f"  {PRINTED} ",
        PRINTED[:-1] + " " + PRINTED[-1],
    ],
)
def test_case_spaces_hyphens_and_look_alikes_do_not_matter(text):
    assert read_recovery_key(text) == KEY


def test_every_key_is_another():
    assert new_recovery_key() != new_recovery_key()
    assert len(new_recovery_key().secret) == 20


def test_the_key_is_shown_nowhere_by_chance():
    assert KEY.secret.hex() not in repr(KEY)
    assert KEY.groups[3] not in repr(KEY)


@settings(max_examples=5, deadline=None)
@given(KEYS)
def test_every_single_mistyped_sign_is_noticed_and_its_group_named(key):
    for place in range(GROUPS):
        for sign in range(5):
            for typed in SIGNS + "U*é":
                group = key.groups[place]
                if typed == group[sign]:
                    continue
                groups = [*key.groups]
                groups[place] = group[:sign] + typed + group[sign + 1 :]
                sentence = f"The {PLACES[place]} group is wrong: check it."
                assert trouble_in(" ".join(groups)) == sentence
                with pytest.raises(DutyError, match=sentence):
                    read_recovery_key("".join(groups))


@given(KEYS)
def test_every_two_groups_that_changed_places_are_noticed_and_the_first_is_named(key):
    for one, other in combinations(range(GROUPS), 2):
        groups = [*key.groups]
        groups[one], groups[other] = groups[other], groups[one]
        assert trouble_in("-".join(groups)) == f"The {PLACES[one]} group is wrong: check it."


@given(KEYS)
def test_every_two_signs_of_a_group_that_changed_places_are_noticed(key):
    for place, group in enumerate(key.groups):
        for one, other in combinations(range(5), 2):
            signs = [*group]
            signs[one], signs[other] = signs[other], signs[one]
            if signs != [*group]:
                groups = [*key.groups[:place], "".join(signs), *key.groups[place + 1 :]]
                assert trouble_in(" ".join(groups)) == f"The {PLACES[place]} group is wrong: check it."


@given(KEYS, st.integers(0, 7), st.integers(0, 4))
def test_a_sign_that_was_left_out_or_typed_twice_is_noticed(key, place, sign):
    group = key.groups[place]
    for typed in (group[:sign] + group[sign + 1 :], group[: sign + 1] + group[sign:]):
        groups = [*key.groups[:place], typed, *key.groups[place + 1 :]]
        with pytest.raises(DutyError):
            read_recovery_key(" ".join(groups))
        if place < 7 or len(typed) > 5:
            assert trouble_in(" ".join(groups)) == f"The {PLACES[place]} group is wrong: check it."


@given(KEYS)
def test_nothing_is_said_of_what_is_right_so_far_while_it_is_typed(key):
    text = " ".join(key.groups)
    assert [trouble_in(text[:length]) for length in range(len(text) + 1)] == [None] * (len(text) + 1)


def test_a_sheet_that_is_not_there_as_a_whole_says_how_much_is():
    with pytest.raises(DutyError, match="7 of 8 groups are there: type all of them, with 5 signs each"):
        read_recovery_key(" ".join(KEY.groups[:7]))
    with pytest.raises(DutyError, match="0 of 8 groups"):
        read_recovery_key("")
    with pytest.raises(DutyError, match="7 of 8 groups"):
        read_recovery_key(PRINTED[:-1])


def test_more_than_eight_groups_are_too_many():
    with pytest.raises(DutyError, match="more than 8 groups"):
        read_recovery_key(f"{PRINTED} 00000")


@given(st.text())
def test_whatever_else_is_typed_is_refused_in_a_sentence(text):
    with pytest.raises(DutyError):
        read_recovery_key(text)
