"""The words of click are found in its code."""

import ast
from pathlib import Path

import click
import pytest

from translating.modules import name_of
from translating.words_of_click import BY_NAME, MODULES, Words, sentences_of_click, words_of_click


@pytest.mark.parametrize(
    ("words", "path"),
    [
        (Words("Usage:"), "click/formatting.py"),
        (Words("Options"), "click/core.py"),
        (Words("No such option {name!r}."), "click/exceptions.py"),
        (Words("{value} is not in the range {range}."), "click/types.py"),
        (
            Words("Option {name!r} requires an argument.", "Option {name!r} requires {nargs} arguments."),
            "click/parser.py",
        ),
    ],
)
def test_its_words_are_found_with_the_file_they_stand_in(words, path):
    assert words_of_click()[words] == path


def test_words_that_depend_on_a_number_are_two_sentences():
    sentences = dict(sentences_of_click())

    assert sentences["Got unexpected extra argument ({args})"] == "click/core.py"
    assert sentences["Got unexpected extra arguments ({args})"] == "click/core.py"
    assert "" not in sentences


def test_what_it_says_to_who_declares_a_command_is_left_out():
    assert not [words for words in words_of_click() if "declaration" in words.one]


def test_what_it_says_by_a_name_is_known():
    folder = Path(click.__file__).parent
    trees = [ast.parse((folder / f"{module}.py").read_text("utf-8")) for module in MODULES]
    calls = [call for tree in trees for call in ast.walk(tree) if isinstance(call, ast.Call) and name_of(call) == "_"]
    named = [ast.unparse(call.args[0]) for call in calls if not isinstance(call.args[0], ast.Constant)]

    assert named == ["extra['required']"]
    assert BY_NAME == ("required",)
