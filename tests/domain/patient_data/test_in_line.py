"""The note of a line, looked at where it stands."""

from dutytracker.domain.patient_data import Finding, Kind
from dutytracker.domain.patient_data.in_line import cleaned_line, findings_in_line


def test_what_is_found_is_found_in_the_line() -> None:
    assert findings_in_line("p15 / vm for Mr. Gomez twice")[-1] == Finding(17, 22, Kind.NAME)


def test_what_stands_before_the_slash_is_no_note() -> None:
    assert findings_in_line("p15 3/2/1987") == ()


def test_what_tells_a_person_is_taken_out_of_the_note() -> None:
    assert cleaned_line("p15 / vm at 510-555-0142 twice") == "p15 / vm at twice"
    assert cleaned_line("p15 /vm at 510-555-0142") == "p15 /vm at"


def test_a_note_that_was_nothing_else_goes_with_its_slash() -> None:
    assert cleaned_line("p15 / 510-555-0142") == "p15"


def test_a_line_without_a_note_stays() -> None:
    assert cleaned_line("p15 ") == "p15 "
