"""Words that say nothing on a line, and the sentence each is worth."""

import pytest

from tests.domain.quick_entry.lines import meaning, refusal


@pytest.mark.parametrize(
    ("line", "part", "shown"),
    [
        ("call dr smith 10", "dr smith", "call 10"),
        ("call dr smith", "dr smith", None),
        ("dr smith 10", "dr smith", None),
        ("call dr. smith 10", "dr. smith", "call 10"),
        ("doctor Miller c10", "doctor Miller", "c10"),
        ("mrs jones p 10", "mrs jones", "p 10"),
        ("p 10 Ms Lee", "Ms Lee", "p 10"),
        ("p 10 prof o-brien", "prof o-brien", "p 10"),
        ("undone c 30 dr who", "dr who", "undone c 30"),
        ("done mr x-y", "mr x-y", "done"),
        ("call dr smith2 10", "dr smith2", "call 10"),
    ],
)
def test_a_title_and_a_word_are_a_name(line: str, part: str, shown: str | None) -> None:
    refused = refusal(line)
    assert "names are never logged" in refused.sentence
    assert (refused.part, refused.shown) == (part, shown)


def test_dr_before_a_known_word_is_the_duty() -> None:
    assert meaning("dr 10 y") == "DOC 10 03-03"
    assert meaning("dr coordination 10 y") == "DOC 10 03-03"
    assert meaning("dr lunch 10 y") == "DOC 10 03-03 BREAK"
    assert refusal("dr meeting 10").part == "meeting"
    assert refusal("dr.").part == "dr."


def test_an_unknown_word_beside_a_duty_may_be_a_name() -> None:
    assert "if it is a name, names are never logged" in refusal("call smith 10").sentence
    assert "names" not in refusal("zebra 15").sentence


@pytest.mark.parametrize(
    "word", ["meeting", "admin", "covering", "cover", "urgent", "booked", "appointment", "appt", "outage"]
)
def test_what_takes_time_away_is_no_duty(word: str) -> None:
    refused = refusal(f"{word} 60")
    assert refused.part == word
    assert "is not a duty" in refused.sentence
    assert refused.shown == f"lost 60 {word}"


def test_meeting_is_shown_with_its_day() -> None:
    assert refusal("meeting 60 y").shown == "lost 60 y meeting"
    assert refusal("call meeting 60").shown is None
    assert refusal("c60 training").shown is None
    assert refusal("60 training").shown == "lost 60 training"


@pytest.mark.parametrize("word", ["notime", "taken", "absence", "waiting", "system", "told"])
def test_what_belongs_to_an_undone_line_is_shown_there(word: str) -> None:
    assert refusal(f"c60 {word}").shown == f"undone c60 {word}"


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("y pto", "pto y"),
        ("4h sick", "sick 4h"),
        ("c60 undone", "undone c60"),
        ("60 meeting lost", None),
        ("y done", "done y"),
        ("lost undone c 60", None),
        ("p15 nothing", None),
    ],
)
def test_a_word_that_names_a_line_comes_first(line: str, shown: str | None) -> None:
    assert refusal(line).shown == shown


@pytest.mark.parametrize("word", ["am", "pm", "min", "h", "hours"])
def test_a_unit_needs_its_number(word: str) -> None:
    assert refusal(f"p {word} 15").sentence == f"“{word}” needs a number right before it."


def test_a_made_up_word_on_another_line_is_told_what_the_line_takes() -> None:
    assert "takes a day" in refusal("done zebra").sentence
    assert "not a word of a lost line" in refusal("lost 60 zebra").sentence
