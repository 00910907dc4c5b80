"""What is looked at in and around a word."""

from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.patient_data import Finding, Kind
from dutytracker.domain.patient_data.weighing.clues import clues_in


def of(word: str, text: str, findings: tuple[Finding, ...] = ()) -> frozenset[str]:
    """The clues of the first such word of a note."""
    return next(one.clues for one in clues_in(text, findings) if text[one.word.start : one.word.end] == word)


def test_the_words_beside_it_are_clues() -> None:
    assert {"1 left “mom”", "1 left related", "1 right “called”", "2 right the edge", "is first"} - of(
        "Zorblatt", "mom Zorblatt called"
    ) == {"is first"}


def test_what_a_rule_found_is_a_clue() -> None:
    found = (Finding(3, 7, Kind.INITIALS),)
    assert "found as initials" in of("AB", "pt AB cried", found)
    assert "1 right found as initials" in of("pt", "pt AB cried", found)
    assert "found as nothing" in of("pt", "pt AB cried", found)


def test_what_a_note_speaks_of_on_either_side_is_a_clue() -> None:
    clues = of("Zorblatt", "called about the billing audit, Zorblatt covers")
    assert {"left of it of work", "left of it “billing”", "right of it “covers”"} <= clues


def test_a_number_has_clues_from_beyond_its_own_parts() -> None:
    clues = of("555", "cell 408-555-0133 ok")
    assert {"10 digits", "written ddd-ddd-dddd", "10 digits after “cell”", "10 digits before “ok”"} <= clues
    assert "10 digits next after phone" in clues


def test_an_age_and_a_year_have_sizes_of_their_own() -> None:
    assert "90 to 115" in of("94", "she is 94")
    assert "a year" in of("1956", "since 1956")
    assert "5 in a row" in of("12345", "ticket 12345")


def test_numbers_in_words_are_counted_together() -> None:
    clues = of("five", "call five five five oh one")
    assert {"5 numbers in words", "5 numbers in words after phone"} <= clues
    assert not [clue for clue in of("call", "call five five") if "numbers in words" in clue]


def test_how_all_of_it_is_written_is_a_clue() -> None:
    assert "is in no list xx in small letters" in of("zorblatt", "saw zorblatt")
    assert "is in no list Xx mixed" in of("Zorblatt", "Saw Zorblatt")


def test_an_empty_note_has_none() -> None:
    assert clues_in("") == ()


@given(st.text(max_size=120))
def test_every_word_of_any_note_has_some(text: str) -> None:
    assert all(one.clues for one in clues_in(text))
