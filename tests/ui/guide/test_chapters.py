"""Each place has its chapter, and each chapter is there."""

from pathlib import Path

import pytest

from dutytracker.ui.guide.chapters import CHAPTERS, IN_SPANISH, Chapter, chapter_for
from dutytracker.ui.guide.pages import GuidePage, reading_of
from dutytracker.ui.settings.settings_place import SECTIONS
from dutytracker.ui.side_bar import SETTINGS
from dutytracker.ui.weeks.page_kind import PageKind

DOCS = Path(__file__).parents[3] / "docs"
FIRST = CHAPTERS[""]

every_key = pytest.mark.parametrize("key", CHAPTERS, ids=lambda key: key or "nothing open")


def headings_of(page: GuidePage) -> list[str]:
    """Those of a page in the language that is spoken."""
    lines = reading_of(page).markdown.splitlines()
    return [line.lstrip("#").strip() for line in lines if line[:1] == "#"]


def heading_in_spanish(chapter: Chapter) -> str:
    """What stands in Spanish where a heading stands in English."""
    english = (DOCS / f"{chapter.page.value}.md").read_text("utf-8").splitlines()
    headings = [line.lstrip("#").strip() for line in english if line[:1] == "#"]
    return headings_of(chapter.page)[headings.index(chapter.heading)]


@every_key
def test_a_chapter_is_a_heading_of_its_page(key):
    assert CHAPTERS[key].heading in headings_of(CHAPTERS[key].page)


@every_key
def test_a_chapter_in_spanish_is_the_same_heading_in_spanish(key, in_spanish):
    assert (DOCS / "es" / f"{IN_SPANISH[key].page.value}.md").exists()
    assert IN_SPANISH[key] == Chapter(CHAPTERS[key].page, heading_in_spanish(CHAPTERS[key]))


def test_every_chapter_is_there_in_spanish():
    assert list(IN_SPANISH) == list(CHAPTERS)


@pytest.mark.parametrize("place", ["today", "weeks", "share", "review", "settings"])
def test_every_place_has_a_chapter_of_its_own(place):
    others = {chapter_for(other) for other in CHAPTERS if other != place}

    assert chapter_for(place) not in others


@pytest.mark.parametrize(("key", "_label", "_icon"), SECTIONS)
def test_every_section_of_the_settings_leads_to_a_chapter(key, _label, _icon):
    assert chapter_for(SETTINGS, key) is not FIRST


def test_a_part_without_a_chapter_leads_to_that_of_its_place():
    assert chapter_for("weeks", PageKind.TREND) == chapter_for("weeks")
    assert chapter_for("weeks", PageKind.LOST) != chapter_for("weeks")


def test_where_nothing_is_open_the_guide_begins_with_the_first_minute():
    assert chapter_for("") == FIRST


@every_key
def test_in_spanish_a_place_leads_to_its_chapter_in_spanish(key, in_spanish):
    place, _, part = key.partition("/")

    assert chapter_for(place, part) == IN_SPANISH[key]


def test_in_spanish_too_a_part_without_a_chapter_leads_to_that_of_its_place(in_spanish):
    assert chapter_for("weeks", PageKind.TREND) == chapter_for("weeks") == IN_SPANISH["weeks"]
    assert chapter_for("settings", "hours") == IN_SPANISH["settings"]
