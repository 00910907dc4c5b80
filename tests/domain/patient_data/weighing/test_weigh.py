"""What all clues together say."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.patient_data import Kind, findings_in, telling
from dutytracker.domain.patient_data.weighing.weigh import tells
from dutytracker.domain.patient_data.weighing.weights import OF_KINDS, TELLING


@pytest.mark.parametrize(
    ("note", "kind", "part"),
    [
        ("left vm at 408-555-0133 re intake", Kind.PHONE, "408-555-0133"),
        ("wrote to rosa.m@mail.example, no reply", Kind.EMAIL, "rosa.m@mail.example"),
        ("MRN 448812 merged", Kind.RECORD_NUMBER, "448812"),
        ("dob 3/2/1987 on both forms", Kind.BIRTH_DATE, "3/2/1987"),
        ("stepdad Zorblatt called, upset", Kind.NAME, "Zorblatt"),
        ("called Mr. Gomez", Kind.NAME, "Gomez"),
        ("great aunt is 97 and still drives", Kind.OLD_AGE, "97"),
        ("pt moved to bed 14 on the unit", Kind.ROOM, "14"),
        ("lives at 88 palmetto st apt 4 now", Kind.ADDRESS, "88 palmetto st apt 4"),
        ("su mamá vive en calle Nogal 45", Kind.ADDRESS, "Nogal 45"),
        ("los últimos cuatro del seguro: 7112", Kind.SSN, "7112"),
    ],
)
def test_what_tells_is_asked_about_by_its_kind(note: str, kind: Kind, part: str) -> None:
    found = [(one.kind, note[one.start : one.end]) for one in telling(note)]
    assert [one for one, where in found if part in where or where in part] == [kind], found


@pytest.mark.parametrize(
    "note",
    [
        "staff meeting, 45 min",
        "on hold with the plan 40 min, ticket 4471",
        "Brenda from billing fixed 90837",
        "conf room 204 is taken till 3",
        "junta de equipo, 8 personas",
        "capacitación de documentación con la Lic. Vargas",
        "PHQ-9 of 14, GAD-7 of 11",
    ],
)
def test_what_tells_nothing_is_not_asked_about(note: str) -> None:
    assert telling(note) == ()


def test_two_parts_of_different_kinds_that_stand_together_are_two() -> None:
    note = "mom Rosa 408-555-0133 called"
    assert [(one.kind, note[one.start : one.end]) for one in telling(note)] == [
        (Kind.NAME, "Rosa"),
        (Kind.PHONE, "408-555-0133"),
    ]


def test_no_sign_hangs_on_what_is_found() -> None:
    note = "called Mr. Gomez, no answer"
    assert [note[one.start : one.end] for one in telling(note)] == ["Gomez"]


def test_what_a_rule_takes_for_strong_needs_less() -> None:
    assert not tells(-1.0, by_a_rule=False)
    assert tells(-1.0, by_a_rule=True)
    assert not tells(-9.0, by_a_rule=True)


def test_every_kind_that_is_learned_of_is_one() -> None:
    assert set(OF_KINDS) <= {kind.value for kind in Kind if kind.is_strong}
    assert "any" in TELLING


@given(st.text(max_size=120))
def test_what_is_found_stands_apart_within_the_note(text: str) -> None:
    found = findings_in(text)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
