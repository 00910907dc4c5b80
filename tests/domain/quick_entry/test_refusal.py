"""What a refusal says apart from its sentence: what is missing, and the one line that could be meant."""

import pytest

from dutytracker.domain.quick_entry.parts import Slot
from tests.domain.quick_entry.lines import refusal


@pytest.mark.parametrize(
    ("typed", "missing"),
    [
        ("", Slot.DUTY),
        ("15", Slot.DUTY),
        ("p", Slot.LENGTH),
        ("p y", Slot.LENGTH),
        ("undone", Slot.DUTY),
        ("undone c", Slot.LENGTH),
        ("lost", Slot.LENGTH),
        ("lost 30", Slot.REASON),
    ],
)
def test_what_is_missing_is_told_apart_from_what_is_wrong(typed, missing):
    assert refusal(typed).lacks is missing
    assert refusal(typed).correction is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("15p", "p15"), ("p 15 9:10", "p 15 @9:10"), ("meeting 60", "lost 60 meeting"), ("call 5 dr smith", "call 5")],
)
def test_a_line_with_one_mistake_has_its_correction(typed, meant):
    assert refusal(typed).lacks is None
    assert refusal(typed).correction == meant


@pytest.mark.parametrize("typed", ["p 910", "pto 4", "c 9 to 9:30 zebra", "zebra", "p15 e20", "p15 @3pm"])
def test_what_could_be_meant_in_two_ways_or_cannot_be_seen_is_not_corrected(typed):
    assert refusal(typed).correction is None


@pytest.mark.parametrize("typed", ["x" * 201, "p15\ny", "zebra 15", "p15 / note"])
def test_what_is_wrong_lacks_nothing(typed):
    assert refusal(typed).lacks is None
