"""Numbers that were dictated, and what they are said to be."""

import pytest

from tests.domain.patient_data.notes import kinds_by_rules


@pytest.mark.parametrize(
    ("note", "kind"),
    [
        ("call six five oh 555 0138 tomorrow", "phone"),
        ("el teléfono es dos trece 555 01 66", "phone"),
        ("medical record number one one zero four 7 7 2 9", "record_number"),
        ("número de miembro 8 8 4 0 1 2 7 no aparece", "record_number"),
        ("seguro social seis uno dos 00 4418", "ssn"),
        ("confirmation 5 5 0 2 1 9 3 4 7", "long_number"),
        ("nacimiento nueve nueve 99", "birth_date"),
    ],
)
def test_a_dictated_number_is_what_is_said_before_it(note: str, kind: str) -> None:
    assert kind in kinds_by_rules(note)


@pytest.mark.parametrize("note", ["goals 1 2 3 met", "one two or three visits", "weeks 3 4 5 of the group"])
def test_a_few_numbers_in_a_row_are_none(note: str) -> None:
    assert kinds_by_rules(note) == frozenset()
