"""Sentences are found wherever the code says them."""

from pathlib import Path

import pytest

from translating.finding import fields_of, sentences_in
from translating.modules import code_of_program

TABLE_OF_PAIRS = """
ROWS = (("a", "First row"), ("b", "Second row"))

def rows():
    for key, words in ROWS:
        translate(words)
"""

PLACES = {
    "a label": ('self.tr("Week by week")', {"Week by week"}),
    "a word that is told apart": ('translate("Share", "a part of all")', {"Share|a part of all"}),
    "a number with its noun": ('counted(number, "open week", "open weeks")', {"open week", "open weeks"}),
    "a table": ('WORDS = {1: "Light room", 2: "Dark room"}\ntranslate(WORDS[kind])', {"Light room", "Dark room"}),
    "a table of pairs": (TABLE_OF_PAIRS, {"First row", "Second row"}),
    "a choice": ('translate("One thing" if one else "Several things")', {"One thing", "Several things"}),
    "a function that hands it on": (
        'def verb(words):\n    return translate(words)\n\n\nverb("Put off again")',
        {"Put off again"},
    ),
    "what a function answers": (
        'def words():\n    return "Nothing is left"\n\n\ntranslate(words())',
        {"Nothing is left"},
    ),
    "a refusal": ('raise DutyError("Type a day first.")', {"Type a day first."}),
    "a refusal of a field": ('raise Problem("day", "Type a day first.")', {"Type a day first."}),
    "a refusal with something filled in": (
        'raise DutyError(said("There is no file {path}.", path=path))',
        {"There is no file {path}."},
    ),
    "a refusal of a kind of its own": (
        'class Busy(DutyError):\n    pass\n\n\nraise Busy("Wait a minute.")',
        {"Wait a minute."},
    ),
    "a part of a refusal": (
        'def trouble():\n    return "must not be empty"\n\n\nsaid("The name {trouble}.", trouble=said(trouble()))',
        {"The name {trouble}.", "must not be empty"},
    ),
    "the label of a change": ('perform(adding("Log an entry", entry))', {"Log an entry"}),
    "several at once": ('LINES = ("One line", "Another line")\nmap(translate, LINES)', {"One line", "Another line"}),
    "no sentence": ('KEY = "week_starts_on"\nprint("Not for people")\nopen(KEY)', set()),
}


def found_in(folder: Path, source: str) -> set[str]:
    package = folder / "dutytracker"
    package.mkdir()
    (package / "place.py").write_text(source, encoding="utf-8")
    return {sentence for sentence, _ in sentences_in(code_of_program(package))}


@pytest.mark.parametrize(("source", "sentences"), PLACES.values(), ids=PLACES.keys())
def test_a_sentence_is_found(tmp_path, source, sentences):
    assert found_in(tmp_path, source) == sentences


def test_fields_are_told_in_order():
    assert fields_of("{b} of {a} and {b}") == ["{a}", "{b}", "{b}"]
