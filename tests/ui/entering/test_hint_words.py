"""The faint words behind the cursor."""

import pytest

from dutytracker.domain.quick_entry import read_line
from dutytracker.domain.quick_entry.parts import Slot
from dutytracker.ui.entering.hint_words import missing_words, since_words
from tests.builders import a_pattern, a_work_day
from tests.domain.quick_entry.lines import a_situation, a_timed_entry, refusal

BLOCK = a_pattern(day=a_work_day("08:30-17:00", "12:00-12:30", "14:00-15:00"))


def test_the_length_since_the_last_entry_names_its_start():
    known = a_situation(entries=(a_timed_entry(1, "2026-03-04T14:00", 5),), patterns=(BLOCK,))
    assert since_words(read_line("p", known)) == "12 min since 2:05 PM"
    assert since_words(read_line("p 12", known)) == ""
    assert since_words(read_line("pto", known)) == ""


@pytest.mark.parametrize(
    ("typed", "asked"),
    [("p", "how long?"), ("15", "which duty?"), ("undone", "which duty?"), ("lost 5", "what took the time?")],
)
def test_what_is_missing_is_asked(typed, asked):
    assert missing_words(refusal(typed)) == asked


@pytest.mark.parametrize("typed", ["zebra", "15p", "p 910"])
def test_what_is_wrong_asks_for_nothing(typed):
    assert refusal(typed).lacks is not Slot.LENGTH
    assert missing_words(refusal(typed)) == ""
