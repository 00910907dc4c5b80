"""The note behind the slash."""

import pytest

from tests.domain.quick_entry.lines import meaning, read_entry, refusal


def test_a_note_is_kept_where_notes_are_on() -> None:
    assert read_entry("p15 / called back", notes=True).note == "called back"
    assert read_entry("p15   /called back  ", notes=True).note == "called back"
    assert read_entry("p15 y / 3/2 / and more", notes=True).note == "3/2 / and more"
    assert read_entry("p15 // x", notes=True).note == "/ x"


def test_letters_of_any_script_may_stand_in_a_note() -> None:
    assert read_entry("p15 / rückruf – 電話", notes=True).note == "rückruf – 電話"
    assert read_entry("p15 / cafe\u0301", notes=True).note == "caf\u00e9"


@pytest.mark.parametrize("line", ["p15 /", "p15 /   ", "p15 / \t", "p15 / \u00a0"])
def test_an_empty_note_is_none(line: str) -> None:
    assert read_entry(line, notes=True).note is None


def test_where_notes_are_off_the_sentence_says_so() -> None:
    for line in ("p15 / called back", "p15 /", "p15 /x"):
        refused = refusal(line)
        assert refused.at == 4
        assert "Notes are switched off" in refused.sentence
        assert refused.shown == "p15"


def test_a_slash_inside_a_word_begins_no_note() -> None:
    assert meaning("p15 3/2") == "CALL 15 03-02"
    assert refusal("p15/note", notes=True).part == "p15/note"


def test_a_line_may_begin_with_its_note_but_needs_a_duty() -> None:
    assert refusal("/ p15", notes=True).sentence == "Say which duty it was, such as “call 15”."
    assert "switched off" in refusal("/ p15").sentence


@pytest.mark.parametrize("line", ["undone c60 / x", "lost 60 meeting / x", "pto / x", "done / x"])
@pytest.mark.parametrize("notes", [True, False])
def test_only_an_entry_takes_a_note(line: str, notes: bool) -> None:
    refused = refusal(line, notes=notes)
    assert "Only an entry takes a note" in refused.sentence
    assert refused.shown == line.removesuffix(" / x")


def test_an_empty_note_does_no_harm_on_another_line() -> None:
    assert meaning("lost 60 meeting /", notes=True) == "lost 60 meeting"


@pytest.mark.parametrize("hidden", ["\u202e", "\u200b", "\x00", "\x1b", "\t", "\ud800", "\x1f"])
def test_a_note_holds_no_invisible_characters(hidden: str) -> None:
    assert "invisible" in refusal(f"p15 / a{hidden}b", notes=True).sentence


def test_a_note_has_at_most_120_characters() -> None:
    assert read_entry("p15 / " + "a" * 120, notes=True).note == "a" * 120
    assert "120 characters" in refusal("p15 / " + "a" * 121, notes=True).sentence
