"""What is asked about before a note is stored."""

from dutytracker.domain.patient_data import telling


def test_only_what_tells_a_person_is_asked_about() -> None:
    assert len(telling("called Mr. Gomez")) == 1
    assert telling("text from Karen") == ()
    assert telling(None) == ()
