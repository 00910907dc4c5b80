"""The catalogues of the program say all that the code says, and nothing else."""

import gettext
import json
import re
from functools import cache

import pytest

from dutytracker.cli_help import DOMAIN
from dutytracker.language import Language
from translating.catalogues import FOLDER, LANGUAGES, bring_up_to_date, loaded_path, mo_path, ts_path
from translating.finding import fields_of, sentences_of_program
from translating.mo_file import write_mo
from translating.ts_file import read_ts, write_ts
from translating.words_of_click import words_of_click

languages = pytest.mark.parametrize("language", LANGUAGES)

MNEMONIC = re.compile(r"&(?=\w)")


@cache
def said_by_the_code() -> dict[str, tuple[str, ...]]:
    return sentences_of_program()


def loaded(language: str) -> dict[str, str]:
    return json.loads(loaded_path(language).read_text(encoding="utf-8"))


def test_there_is_a_catalogue_of_every_language_but_english():
    assert set(LANGUAGES) == {language.value for language in Language} - {"en"}


@languages
def test_every_sentence_of_the_code_is_translated(language):
    assert [sentence for sentence in said_by_the_code() if not loaded(language).get(sentence)] == []


@languages
def test_nothing_is_translated_that_the_code_does_not_say(language):
    assert [sentence for sentence in loaded(language) if sentence not in said_by_the_code()] == []


@languages
def test_what_translators_edit_is_what_the_program_loads(language):
    assert {sentence: text for sentence, text in read_ts(ts_path(language)).items() if text} == loaded(language)


@languages
def test_click_is_answered_with_what_the_program_loads(language, tmp_path):
    write_mo(tmp_path / "click.mo", words_of_click(), loaded(language))

    assert mo_path(language).read_bytes() == (tmp_path / "click.mo").read_bytes()


@languages
def test_every_field_is_kept(language):
    assert [sentence for sentence, text in loaded(language).items() if fields_of(sentence) != fields_of(text)] == []


@languages
def test_spaces_at_both_ends_are_kept(language):
    ends = [(sentence.partition("|")[0], text) for sentence, text in loaded(language).items()]
    assert [
        sentence
        for sentence, text in ends
        if (sentence[:1].isspace(), sentence[-1:].isspace()) != (text[:1].isspace(), text[-1:].isspace())
    ] == []


@languages
def test_a_menu_keeps_its_keys(language):
    menus = {sentence: text for sentence, text in loaded(language).items() if MNEMONIC.search(sentence)}
    assert menus
    assert [text for text in menus.values() if len(MNEMONIC.findall(text)) != 1] == []
    assert [text for sentence, text in menus.items() if sentence.partition("\t")[2] != text.partition("\t")[2]] == []


@languages
def test_a_full_stop_stays_one(language):
    ends = {sentence: text for sentence, text in loaded(language).items() if sentence.endswith((".", "?", "…", ":"))}
    assert [sentence for sentence, text in ends.items() if sentence[-1] != text[-1]] == []


def test_what_the_code_says_no_more_goes_and_what_is_new_is_asked_for(tmp_path):
    write_ts(ts_path("es", tmp_path), "es_US", {"Old": ("a.py",), "Kept": ("a.py",)}, {"Old": "Viejo", "Kept": "Sigue"})

    brought = bring_up_to_date("es", {"Kept": ("a.py",), "New": ("b.py",)}, {}, tmp_path)

    assert (brought.new, brought.gone, brought.untranslated) == (("New",), ("Old",), ("New",))
    assert read_ts(ts_path("es", tmp_path)) == {"Kept": "Sigue", "New": ""}
    assert json.loads(loaded_path("es", tmp_path).read_text(encoding="utf-8")) == {"Kept": "Sigue"}


def test_click_s_words_come_into_a_file_of_their_own(tmp_path):
    bring_up_to_date("es", {"Usage:": ("click/formatting.py",)}, {"Usage:": "Uso:"}, tmp_path)

    assert gettext.translation(DOMAIN, tmp_path, ["es"]).gettext("Usage:") == "Uso:"


def test_a_translation_with_another_field_is_left_out(tmp_path):
    brought = bring_up_to_date(
        "es", {"{day} is closed": ("a.py",)}, {"{day} is closed": "{dia} está cerrado"}, tmp_path
    )

    assert brought.wrong == ("{day} is closed",)
    assert json.loads(loaded_path("es", tmp_path).read_text(encoding="utf-8")) == {}


def test_tabs_line_breaks_and_signs_survive_the_file_of_translators(tmp_path):
    odd = "&Delete\tDel <b> “x”\nand more"
    write_ts(ts_path("es", tmp_path), "es_US", {odd: ("a.py",)}, {odd: odd})

    assert read_ts(ts_path("es", tmp_path)) == {odd: odd}


def test_the_catalogues_lie_with_what_the_program_is_shipped_with():
    assert FOLDER.name == "translations"
    assert (FOLDER.parent / "icons").is_dir()
