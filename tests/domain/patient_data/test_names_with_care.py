"""Bare names in notes that speak of care, and of nobody at work."""

import pytest

from tests.domain.patient_data.notes import kinds_by_rules


@pytest.mark.parametrize(
    "note", ["crisis w Teo, 2 hrs", "LeShawn mad at me today", "Zoe and Grace sib session", "pidió cita Alondra"]
)
def test_a_bare_name_beside_care_is_a_patients(note: str) -> None:
    assert "name" in kinds_by_rules(note)


@pytest.mark.parametrize(
    "note",
    [
        "text from Karen",
        "ask Denise what this is",
        "intern Paola shadowed intake",
        "warm handoff w intern Beth re her labs",
        "looked up housing in Farmington",
        "Zoe and Grace template",
    ],
)
def test_without_care_or_beside_work_it_is_not_asked_about(note: str) -> None:
    assert kinds_by_rules(note) == frozenset()
