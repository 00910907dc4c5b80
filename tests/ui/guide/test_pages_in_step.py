"""The pages of the guide in English and in Spanish are in step: one cannot change without the other."""

import re
from pathlib import Path

import pytest

from dutytracker.domain.duties import Duty
from dutytracker.language import translate
from dutytracker.reports.labels import DUTY_LABELS
from dutytracker.ui.guide.pages import GuidePage
from dutytracker.ui.key_names import key_words
from tests.ui.guide.names_of_program import NAMES, name_in
from tests.ui.guide.page_parts import (
    BOLD,
    EMPHASIZED,
    KEYS,
    blocks_of,
    codes_in,
    figures_in,
    formulas_in,
    is_code,
    kind_of,
    words_of,
)

DOCS = Path(__file__).parents[3] / "docs"
LONG = (GuidePage.GUIDE, GuidePage.WORDS)
IN_STEP = [page for page in GuidePage if page is not GuidePage.LINE]
"""The entry line has a sentence more in Spanish, since its words are in English."""

IN_WORDS = {
    "    whole gap = contract too small + contract not honored": (
        "    toda la diferencia = contrato insuficiente + contrato no cumplido"
    )
}
"""The line of code that is a sentence."""

VALUES = re.compile(r"\b(?:FILE|FOLDER|FROM|TO|UNITFILE|NAME|DIR|DAY)\b")
SEE = re.compile(r"\((?:see|vea) ([^)]*)\)")
QUOTED = re.compile(r"[\"“*]([^\"“”*]+)[\"”*]")

every_page_in_step = pytest.mark.parametrize("page", IN_STEP, ids=str)
every_long_page = pytest.mark.parametrize("page", LONG, ids=str)
every_page_with_names = pytest.mark.parametrize(
    "page", [GuidePage.THERAPIST, GuidePage.MEMBER, GuidePage.STEWARD, GuidePage.GUIDE], ids=str
)


def english(page: GuidePage) -> list[str]:
    return blocks_of((DOCS / f"{page.value}.md").read_text("utf-8"))


def spanish(page: GuidePage) -> list[str]:
    return blocks_of((DOCS / "es" / f"{page.value}.md").read_text("utf-8"))


def pairs(page: GuidePage) -> list[tuple[str, str]]:
    """Each block of a page in both languages."""
    return list(zip(english(page), spanish(page), strict=True))


def with_values_in_spanish(code: str) -> str:
    """What is typed, with the words that stand for a value as the help of commands has them in Spanish."""
    return VALUES.sub(lambda word: next(iter(name_in(word[0]))), code)


@every_page_in_step
def test_both_have_the_same_headings_points_rows_and_paragraphs_in_the_same_order(page):
    assert [kind_of(block) for block in spanish(page)] == [kind_of(block) for block in english(page)]


@every_page_in_step
def test_both_have_the_same_figures(page):
    for block, translated in pairs(page):
        assert figures_in(translated) == figures_in(block), translated


@every_page_in_step
def test_both_have_the_same_formulas(page):
    for block, translated in pairs(page):
        assert formulas_in(translated) == formulas_in(block), translated


@every_long_page
def test_both_have_the_same_blocks_of_code_and_what_is_typed(page):
    for block, translated in pairs(page):
        if is_code(block):
            assert translated == IN_WORDS.get(block, block)
        assert codes_in(translated) == sorted(map(with_values_in_spanish, codes_in(block))), translated


def test_both_name_the_same_quantities():
    for block, translated in pairs(GuidePage.WORDS):
        quantities = [name for name in EMPHASIZED.findall(block) if len(name) == 1 or name == "base"]
        told = [name for name in EMPHASIZED.findall(translated) if len(name) == 1 or name == "base"]
        assert sorted(told) == sorted(quantities), translated


@every_page_with_names
def test_keys_are_called_as_the_program_calls_them(page, in_spanish):
    for block, translated in pairs(page):
        keys = [key_words(key).replace("comma", "coma") for key in KEYS.findall(words_of(block))]
        assert sorted(KEYS.findall(words_of(translated))) == sorted(keys), translated


@every_page_with_names
def test_a_name_that_is_quoted_is_one_of_the_program(page):
    quoted = {name for block in english(page) for name in EMPHASIZED.findall(words_of(block))}

    assert {name for name in quoted if not name_in(name)} == set()


@every_page_with_names
def test_a_name_that_is_quoted_in_spanish_is_what_the_program_says_in_spanish(page):
    for block, translated in pairs(page):
        told = EMPHASIZED.findall(words_of(translated))
        for name in EMPHASIZED.findall(words_of(block)):
            fits = [there for there in told if there in name_in(name)]
            assert fits, f"{name}: {name_in(name)} is not in {translated}"
            told.remove(fits[0])
        assert told == [], translated


@every_page_with_names
def test_a_name_that_stands_before_what_it_means_is_what_the_program_says_in_spanish(page):
    for block, translated in pairs(page):
        told = BOLD.findall(translated)
        for name in BOLD.findall(block):
            assert name not in NAMES or set(told) & name_in(name), f"{name}: {name_in(name)} is not in {translated}"


@every_long_page
@pytest.mark.parametrize("blocks_in", [english, spanish])
def test_a_chapter_that_is_referred_to_is_there(page, blocks_in):
    blocks = blocks_in(page)
    headings = {block.lstrip("#").partition(" (")[0].strip() for block in blocks if block.startswith("#")}
    referred = {name for block in blocks for seen in SEE.findall(block) for name in QUOTED.findall(seen)}

    assert referred
    assert referred <= headings


@pytest.mark.parametrize("duty", list(Duty), ids=str)
def test_duties_are_called_as_in_the_program(duty, in_spanish):
    for blocks, label in (
        (english(GuidePage.WORDS), DUTY_LABELS[duty]),
        (spanish(GuidePage.WORDS), translate(DUTY_LABELS[duty])),
    ):
        (row,) = [block for block in blocks if block.startswith(f"| {duty.value} |")]
        assert row.split(" | ")[1] == label
