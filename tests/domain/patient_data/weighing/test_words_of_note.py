"""A note taken apart."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.patient_data.weighing.words_of_note import runs_in, words_of


def test_words_numbers_and_signs_stand_where_they_are() -> None:
    text = "pt's 2nd call, José"
    assert [text[word.start : word.end] for word in words_of(text)] == ["pt's", "2", "nd", "call", ",", "José"]
    assert [word.plain for word in words_of(text)][-1] == "jose"


@pytest.mark.parametrize(
    ("written", "form"),
    [
        ("408", "ddd"),
        ("Rosa", "Xx"),
        ("rosa", "xxxx"),
        ("AB", "XX"),
        ("McCoy", "xX"),
        (",", ","),
        ("1234567890", "dddddddd"),
    ],
)
def test_a_word_has_the_form_in_which_it_is_written(written: str, form: str) -> None:
    (word,) = words_of(written)
    assert word.form == form


@pytest.mark.parametrize(
    ("written", "standing"),
    [
        ("called", "ordinary xx"),
        ("JD", "2 capitals"),
        ("IEP", "ordinary XX"),
        ("Zyxwq", "in no list Xx"),
        ("kowalski", "last name xx"),
        ("12", "number"),
        ("/", "sign"),
    ],
)
def test_a_word_is_known_by_the_lists_it_is_in(written: str, standing: str) -> None:
    (word,) = words_of(written)
    assert word.standing == standing


def test_what_everybody_writes_may_be_no_name() -> None:
    assert [word.may_be_a_name for word in words_of("called Kowalski 12 /")] == [False, True, False, False]


def test_a_word_with_an_s_behind_it_is_of_the_classes_of_the_word() -> None:
    (word,) = words_of("stepmom's")
    assert "related" in word.classes


def test_numbers_that_may_be_parts_of_one_are_one_run() -> None:
    text = "ph (408) 555-0133 x2, 45 min"
    runs = [(text[run.start : run.end], run.digits, run.pattern) for run in runs_in(text)]
    assert runs == [("408) 555-0133", 10, "ddd) ddd-dddd"), ("2", 1, "d"), ("45", 2, "dd")]


@given(st.text(max_size=60))
def test_no_letter_is_in_two_words_and_none_but_blanks_in_none(text: str) -> None:
    words = words_of(text)
    assert all(one.end <= other.start for one, other in pairwise(words))
    within = set().union(*(range(word.start, word.end) for word in words))
    assert all(text[at].isspace() for at in range(len(text)) if at not in within)
