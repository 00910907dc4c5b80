"""The answer that a note is not about a patient, kept as the reason of its change."""

from dutytracker.domain.changes import Change
from dutytracker.domain.note_answers import NOTE_IS_SAFE, has_own_reason, said_safe, with_reason


def test_the_answer_is_the_reason_of_the_change() -> None:
    assert said_safe(Change("", ())).reason == NOTE_IS_SAFE
    assert said_safe(Change("", (), "Typed late")).reason == f"Typed late – {NOTE_IS_SAFE}"


def test_the_answer_alone_is_no_reason_for_a_late_change() -> None:
    assert not has_own_reason(Change("", ()))
    assert not has_own_reason(said_safe(Change("", ())))
    assert has_own_reason(Change("", (), "Typed late"))


def test_an_own_reason_stands_before_the_answer() -> None:
    assert with_reason(said_safe(Change("", ())), "Typed late").reason == f"Typed late – {NOTE_IS_SAFE}"
    assert with_reason(said_safe(Change("", ())), None).reason == NOTE_IS_SAFE
    assert with_reason(Change("", ()), "Typed late").reason == "Typed late"
    assert with_reason(Change("", ()), None).reason is None
