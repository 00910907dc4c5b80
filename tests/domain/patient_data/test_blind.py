"""The rules do no worse on notes written blind than when they were scored (docs/decisions/0108)."""

from dataclasses import replace

import pytest

from tests.domain.patient_data.blind import blind_notes, score_of
from tests.domain.patient_data.notes import Note, Part, notes_in

FOUND = {
    1: (210, 217),
    2: (283, 286),
    3: (324, 334),
    4: (273, 275),
    5: (306, 311),
    6: (261, 266),
    7: (134, 135),
    8: (136, 136),
    9: (132, 135),
    10: (148, 148),
    11: (161, 165),
    12: (167, 173),
    13: (164, 174),
}
"""How many strong findings there are in each set, and how many of them are found."""

UNDERLINED = {
    7: (136, 137),
    8: (139, 139),
    9: (132, 135),
    10: (151, 151),
    11: (165, 166),
    12: (177, 182),
    13: (174, 179),
}
"""How many parts are marked in those sets in which they are, and in how many of them something strong is found."""

ALARMS = {
    1: (6, 161),
    2: (7, 190),
    3: (14, 203),
    4: (4, 192),
    5: (7, 190),
    6: (6, 185),
    7: (2, 129),
    8: (2, 130),
    9: (9, 127),
    10: (4, 129),
    11: (8, 141),
    12: (4, 158),
    13: (4, 175),
}
"""How many harmless notes are asked about."""

FRESH_FOUND, FRESH_ALARMS = (228, 241), (7, 244)
"""The same of the notes that were written before the rules were changed, by who changed them."""


@pytest.mark.parametrize("number", FOUND)
def test_no_more_is_missed_than_when_the_rules_were_scored(number: int) -> None:
    score = score_of(blind_notes(number))
    found, there = FOUND[number]
    assert score.there.total() == there
    assert score.found.total() >= found


@pytest.mark.parametrize("number", UNDERLINED)
def test_no_fewer_parts_are_underlined_than_when_the_rules_were_scored(number: int) -> None:
    score = score_of(blind_notes(number))
    underlined, marked = UNDERLINED[number]
    assert score.parts.total() == marked
    assert score.underlined.total() >= underlined


@pytest.mark.parametrize("number", ALARMS)
def test_no_more_harmless_notes_are_asked_about_than_then(number: int) -> None:
    score = score_of(blind_notes(number))
    most, harmless = ALARMS[number]
    assert score.harmless == harmless
    assert score.alarms <= most


def test_no_more_is_missed_of_the_notes_written_before_the_rules() -> None:
    score = score_of(notes_in("fresh_notes.csv"))
    assert (score.found.total(), score.there.total()) >= FRESH_FOUND
    assert (score.alarms, score.harmless) <= FRESH_ALARMS


@pytest.mark.parametrize(("number", "found", "there"), [(11, 160, 161), (12, 166, 168), (13, 162, 163)])
def test_all_but_names_that_stand_bare_are_found(number: int, found: int, there: int) -> None:
    """Nothing was learned from any of these three; only the last was scored once, as new."""
    score = score_of(blind_notes(number))
    assert score.parts.total() - score.bare["there"] == there
    assert score.underlined.total() - score.bare["found"] >= found


def test_a_score_says_what_was_found_of_what_was_there() -> None:
    lines = score_of(blind_notes(4)).lines()
    assert "strong kinds: 273 of 275" in lines
    assert "false alarms: 4 of 192" in lines
    assert not [line for line in lines if "marked" in line]


def test_a_score_tells_of_marked_parts_where_they_stand() -> None:
    note = Note(text="Mr. Gomez, MRN 448812", kinds=frozenset({"phone"}), parts=(Part(kind="phone", start=15, end=21),))
    assert {"phone: 0 of 1", "marked as phone: 1 of 1", "marked parts: 1 of 1"} <= set(score_of([note]).lines())
    elsewhere = replace(note, parts=(Part(kind="phone", start=10, end=14),))
    assert "marked parts: 0 of 1" in score_of([elsewhere]).lines()
