"""Two letters that are short for something, and those that are nobody's."""

import pytest

from tests.domain.patient_data.notes import kinds_by_rules


@pytest.mark.parametrize(
    "note", ["asked JT to bring the card", "lithium level for mk", "KS ns x3", "AV y SV, hermanos"]
)
def test_letters_that_are_short_for_nothing_are_somebodys(note: str) -> None:
    assert "initials" in kinds_by_rules(note)


@pytest.mark.parametrize(
    "note", ["SB 43 slides read", "AC broken", "50 mg qd", "CW asked for dates", "NM and TX rules"]
)
def test_letters_that_are_short_for_something_are_not(note: str) -> None:
    assert kinds_by_rules(note) == frozenset()
