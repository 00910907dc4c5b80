"""The rules do no worse on notes written blind than when they were scored (docs/decisions/0108)."""

import pytest

from tests.domain.patient_data.blind import blind_notes, score_of
from tests.domain.patient_data.notes import notes_in

FOUND = {1: (217, 217), 2: (286, 286), 3: (334, 334), 4: (275, 275), 5: (311, 311), 6: (237, 266)}
"""How many strong findings there are in each set, and how many of them are found."""

ALARMS = {1: (0, 161), 2: (0, 190), 3: (0, 203), 4: (0, 192), 5: (0, 190), 6: (7, 185)}
"""How many harmless notes are asked about."""

FRESH_FOUND, FRESH_ALARMS = (238, 241), (0, 244)
"""The same of the notes that were written before the rules were changed, by who changed them."""


@pytest.mark.parametrize("number", FOUND)
def test_no_more_is_missed_than_when_the_rules_were_scored(number: int) -> None:
    score = score_of(blind_notes(number))
    found, there = FOUND[number]
    assert score.there.total() == there
    assert score.found.total() >= found


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


def test_a_score_says_what_was_found_of_what_was_there() -> None:
    lines = score_of(blind_notes(4)).lines()
    assert "strong kinds: 275 of 275" in lines
    assert "false alarms: 0 of 192" in lines
