"""The rules do no worse on notes written blind than when they were scored (docs/decisions/0108)."""

import pytest

from tests.domain.patient_data.blind import NEVER_LEARNED_FROM, blind_notes, score_of

FOUND = {1: (217, 217), 2: (285, 286), 3: (331, 334), 4: (262, 275)}
"""How many strong findings there are in each set, and how many of them are found."""

ALARMS = {1: (0, 161), 2: (0, 190), 3: (1, 203), 4: (1, 192)}
"""How many harmless notes are asked about."""

MISSED_WHEN_SCORED = {
    "address": 2,
    "birth_date": 1,
    "initials": 1,
    "name": 6,
    "old_age": 1,
    "record_number": 2,
}


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


def test_of_the_notes_that_were_never_learned_from_no_kind_is_missed_more_often() -> None:
    score = score_of(blind_notes(NEVER_LEARNED_FROM))
    missed = score.there - score.found
    assert all(missed[kind] <= MISSED_WHEN_SCORED.get(kind, 0) for kind in score.there)
    assert score.telling - score.stopped <= 11


def test_a_score_says_what_was_found_of_what_was_there() -> None:
    lines = score_of(blind_notes(NEVER_LEARNED_FROM)).lines()
    assert "strong kinds: 262 of 275" in lines
    assert "false alarms: 1 of 192" in lines
