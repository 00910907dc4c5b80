"""A note without what was found in it."""

from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.patient_data import findings_in, without


def cleaned(note: str) -> str:
    return without(note, (one for one in findings_in(note) if one.is_strong))


def test_what_is_left_reads_as_if_it_had_not_been_there() -> None:
    assert cleaned("left vm at 510-555-0142 twice") == "left vm at twice"
    assert cleaned("refill, MRN 448812") == "refill, MRN"


def test_nothing_may_be_left() -> None:
    assert cleaned("510-555-0142") == ""


def test_a_note_without_findings_keeps_its_words() -> None:
    assert without("left vm", ()) == "left vm"


@given(st.text(max_size=120))
def test_no_more_is_left_than_was_there(note: str) -> None:
    assert len(without(note, findings_in(note))) <= len(note)
