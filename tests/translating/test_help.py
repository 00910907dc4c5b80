"""The sentences of help are those that the commands ask a catalogue for."""

from dutytracker.language import Language, spoken
from translating.help import sentences_of_help

CLI, LOG, FILES = "dutytracker/cli.py", "dutytracker/cli_log.py", "dutytracker/cli_files.py"


def test_what_a_command_says_of_itself_is_found_in_its_file():
    found = set(sentences_of_help())

    assert ("Take the last change back.", LOG) in found
    assert ("Log indirect patient care in seconds; without a command the window opens.", CLI) in found


def test_what_an_option_says_is_found_and_what_stands_for_its_value():
    found = set(sentences_of_help())

    assert ("Only say what would come in.", FILES) in found
    assert ("Keep everything in this folder.", CLI) in found
    assert {("NAME=DUTY", FILES), ("DIR", CLI), ("INTEGER RANGE", CLI), ("FILE", FILES), ("[DATE]", LOG)} <= found


def test_how_a_usage_line_goes_on_is_found():
    found = set(sentences_of_help())

    assert {("[OPTIONS]", LOG), ("[COMMAND] [ARGS]...", CLI)} <= found


def test_what_help_says_of_itself_is_found():
    assert ("Show this message and exit.", LOG) in set(sentences_of_help())


def test_words_that_are_typed_are_not_found():
    sentences = {sentence for sentence, _ in sentences_of_help()}

    assert sentences.isdisjoint({"[inside|outside]", "[weeks|days]", "undo", "--json", ""})


def test_english_is_spoken_afterward():
    list(sentences_of_help())

    assert spoken() is Language.ENGLISH
