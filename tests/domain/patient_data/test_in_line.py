"""The note of a line, looked at where it stands."""

import pytest

from dutytracker.domain.patient_data import Finding, Kind, telling
from dutytracker.domain.patient_data.in_line import cleaned_line, findings_in_line
from tests.domain.patient_data.notes import notes_in


def test_what_is_found_is_found_in_the_line() -> None:
    assert findings_in_line("p15 / vm for Mr. Gomez twice")[-1] == Finding(17, 22, Kind.NAME)


def test_a_note_begins_and_ends_at_its_words_whatever_blanks_are_around_it() -> None:
    assert findings_in_line("p15 /  JD: left vm ")[0] == Finding(7, 9, Kind.INITIALS)
    assert cleaned_line("p15 /  JD: left vm ") == "p15 / left vm"


EXAMPLES = [note.text for note in notes_in("examples.csv") if note.kinds]


def test_of_a_thousand_examples_all_but_six_are_asked_about() -> None:
    assert sum(not telling(note) for note in EXAMPLES) <= 6


@pytest.mark.parametrize("note", [note for note in EXAMPLES if telling(note)])
def test_what_is_asked_about_in_the_note_is_found_in_the_line_and_taken_out(note: str) -> None:
    line = f"p15 / {note} "
    found = [one for one in findings_in_line(line) if one.is_strong]
    assert [line[one.start : one.end] for one in found] == [note[one.start : one.end] for one in telling(note)]
    assert len(cleaned_line(line)) < len(line.rstrip())


def test_what_stands_before_the_slash_is_no_note() -> None:
    assert findings_in_line("p15 3/2/1987") == ()


def test_what_tells_a_person_is_taken_out_of_the_note() -> None:
    assert cleaned_line("p15 / vm at 510-555-0142 twice") == "p15 / vm at twice"
    assert cleaned_line("p15 /vm at 510-555-0142") == "p15 /vm at"


def test_a_note_that_was_nothing_else_goes_with_its_slash() -> None:
    assert cleaned_line("p15 / 510-555-0142") == "p15"


def test_a_line_without_a_note_stays() -> None:
    assert cleaned_line("p15 ") == "p15 "
