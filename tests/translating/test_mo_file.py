"""gettext reads what is written for it."""

import gettext

from translating.mo_file import write_mo
from translating.words_of_click import Words

GOT = Words("Got one ({args})", "Got several ({args})")


def read(folder, words, translated):
    write_mo(folder / "es" / "LC_MESSAGES" / "some.mo", words, translated)
    return gettext.translation("some", folder, ["es"])


def test_sentences_are_answered_with_their_accents(tmp_path):
    spanish = read(tmp_path, [Words("No such option"), Words("Usage:")], {"Usage:": "Uso:", "No such option": "Opción"})

    assert (spanish.gettext("Usage:"), spanish.gettext("No such option")) == ("Uso:", "Opción")


def test_words_that_depend_on_a_number_follow_it(tmp_path):
    spanish = read(tmp_path, [GOT], {GOT.one: "Sobra uno ({args})", GOT.many: "Sobran ({args})"})

    assert [spanish.ngettext(GOT.one, GOT.many, number) for number in (0, 1, 2)] == [
        "Sobran ({args})",
        "Sobra uno ({args})",
        "Sobran ({args})",
    ]


def test_what_is_not_translated_in_full_stays_english(tmp_path):
    spanish = read(tmp_path, [GOT, Words("Usage:")], {GOT.one: "Sobra uno ({args})"})

    assert spanish.ngettext(GOT.one, GOT.many, 1) == GOT.one
    assert spanish.gettext("Usage:") == "Usage:"


def test_the_file_is_the_same_whatever_the_order(tmp_path):
    words = [Words("b"), Words("a"), GOT]
    translated = {"a": "1", "b": "2", GOT.one: "3", GOT.many: "4"}
    write_mo(tmp_path / "one.mo", words, translated)
    write_mo(tmp_path / "other.mo", reversed(words), dict(reversed(translated.items())))

    assert (tmp_path / "one.mo").read_bytes() == (tmp_path / "other.mo").read_bytes()
