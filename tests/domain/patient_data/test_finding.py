"""What is found in notes, by examples and by laws."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.patient_data import Kind, findings_in
from tests.domain.patient_data.notes import PARTS, Note, kinds_by_rules, notes_in, strong_kinds

EXAMPLES = notes_in("examples.csv")

HOSTILE = st.text(alphabet="aA1 .-/@#:,'áÑptmr", max_size=200)
RUNS = st.builds(
    lambda parts, times: ("".join(parts) * times)[:200],
    st.lists(st.sampled_from(PARTS), min_size=1),
    st.integers(1, 100),
)


@pytest.mark.parametrize("note", [note for note in EXAMPLES if note.kinds], ids=lambda note: note.text)
def test_rules_find_what_tells_a_person_and_name_it(note: Note) -> None:
    assert note.kinds <= kinds_by_rules(note.text)


@pytest.mark.parametrize("note", [note for note in EXAMPLES if not note.kinds], ids=lambda note: note.text)
def test_rules_find_nothing_in_a_harmless_note(note: Note) -> None:
    assert kinds_by_rules(note.text) == set()


@pytest.mark.parametrize(
    ("note", "kind", "part"),
    [
        ("left vm at 510-555-0142 twice", Kind.PHONE, "510-555-0142"),
        ("called Mr. Gomez", Kind.NAME, "Gomez"),
        ("pt JD, auth", Kind.INITIALS, "JD"),
        ("MRN 448812 updated", Kind.RECORD_NUMBER, "448812"),
        ("call with Dr. Patel", Kind.MAYBE_NAME, "Patel"),
        ("text from Karen", Kind.MAYBE_NAME, "Karen"),
        ("9 yo, school", Kind.AGE, "9 yo"),
        ("due 3/5/26", Kind.DATE, "3/5/26"),
        ("see www.example.org", Kind.LINK, "www.example.org"),
        ("asked XQ", Kind.INITIALS, "XQ"),
        ("asked SF", Kind.MAYBE_INITIALS, "SF"),
    ],
)
def test_a_finding_says_where_it_is(note: str, kind: Kind, part: str) -> None:
    found = [(note[one.start : one.end], one.kind) for one in findings_in(note)]
    assert (part, kind) in found


def test_what_only_hints_is_not_strong() -> None:
    assert [one.is_strong for one in findings_in("text from Karen")] == [False]


def test_what_is_strong_goes_before_a_hint_on_the_same_letters() -> None:
    assert [one.kind for one in findings_in("1/2/1990")] == [Kind.BIRTH_DATE]


def test_a_blank_that_does_not_break_is_a_blank() -> None:
    assert strong_kinds("Mr.\u00a0Gomez") == {"name"}


@given(st.one_of(HOSTILE, RUNS, st.text(max_size=200)))
def test_whatever_is_typed_findings_lie_in_it_in_order_and_apart(note: str) -> None:
    at = 0
    for finding in findings_in(note):
        assert at <= finding.start < finding.end <= len(note)
        at = finding.end


@given(RUNS)
def test_the_same_note_gives_the_same_findings(note: str) -> None:
    assert findings_in(note) == findings_in(note)
