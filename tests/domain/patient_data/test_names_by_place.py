"""Names that only their place tells, and the part of the note that is underlined for them."""

import pytest

from dutytracker.domain.patient_data import Kind
from tests.domain.patient_data.notes import by_rules


def underlined(note: str) -> list[str]:
    return [note[one.start : one.end] for one in by_rules(note) if one.kind is Kind.NAME]


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("reviewed by phone w pt's wife noor", "noor"),
        ("grandma dolores asking abt respite", "dolores"),
        ("mother Anahit owes copay", "Anahit"),
        ("d/c summary oluwaseun adeyemi", "oluwaseun adeyemi"),
        ("e. kowalczyk tx plan overdue", "e. kowalczyk"),
        ("notes for brianna t, josiah m", "brianna"),
        ("zaid no show again", "zaid"),
        ("tasha's safety plan", "tasha"),
        ("abuela mercedes firmó", "mercedes"),
        ("the okonkwo kids", "okonkwo"),
    ],
)
def test_a_name_is_underlined_where_only_a_name_stands(note: str, name: str) -> None:
    assert underlined(note)[0] == name


@pytest.mark.parametrize(
    "note",
    [
        "mom will call tmrw",
        "may cancel grp if low",
        "grace period for auth q",
        "pt psychoed on sleep hygeine",
        "called carelon re auth",
        "mamá agobiada, respiro",
        "called maria twice",
    ],
)
def test_an_ordinary_word_in_the_same_place_is_none(note: str) -> None:
    assert underlined(note) == []
