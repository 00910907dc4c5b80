"""The rules do no worse on notes written blind than when they were scored (docs/decisions/0108)."""

from tests.domain.patient_data.blind import blind_notes, score_of

MISSED = {"name": 3, "record_number": 1, "room": 1}
ALARMS = 2


def test_no_more_is_missed_than_when_the_rules_were_scored() -> None:
    score = score_of(blind_notes())
    missed = score.there - score.found
    assert score.there.total() == 217
    assert all(missed[kind] <= MISSED.get(kind, 0) for kind in score.there)
    assert score.telling - score.stopped <= 5


def test_no_more_harmless_notes_are_asked_about_than_then() -> None:
    score = score_of(blind_notes())
    assert score.harmless == 161
    assert score.alarms <= ALARMS


def test_a_score_says_what_was_found_of_what_was_there() -> None:
    assert "strong kinds: 217 of 217" in score_of(blind_notes()).lines()
