"""Each place has its chapter, and each chapter is there."""

from pathlib import Path

import pytest

from dutytracker.ui.guide.chapters import CHAPTERS, FIRST, IN_SPANISH, Chapter, chapter_for
from dutytracker.ui.guide.pages import GuidePage, reading_of
from dutytracker.ui.settings.settings_place import SECTIONS
from dutytracker.ui.side_bar import SETTINGS
from dutytracker.ui.weeks.page_kind import PageKind

DOCS = Path(__file__).parents[3] / "docs"


def headings_of(page: GuidePage) -> list[str]:
    """Those of a page in the language that is spoken, and none for its beginning."""
    lines = reading_of(page).markdown.splitlines()
    return ["", *(line.lstrip("#").strip() for line in lines if line[:1] == "#")]


@pytest.mark.parametrize("chapter", [FIRST, *CHAPTERS.values()], ids=str)
def test_a_chapter_is_a_heading_of_its_page(chapter):
    assert chapter.heading in headings_of(chapter.page)


@pytest.mark.parametrize("chapter", IN_SPANISH.values(), ids=str)
def test_a_chapter_in_spanish_is_a_heading_of_its_page_in_spanish(chapter, in_spanish):
    assert (DOCS / "es" / f"{chapter.page.value}.md").exists()
    assert chapter.heading in headings_of(chapter.page)


@pytest.mark.parametrize("place", ["today", "weeks", "share", "review", "settings"])
def test_every_place_has_a_chapter_of_its_own(place):
    assert chapter_for(place) not in {FIRST, *(chapter_for(other) for other in CHAPTERS if other != place)} - {
        chapter_for(place)
    }
    assert chapter_for(place) is not FIRST


@pytest.mark.parametrize(("key", "_label", "_icon"), SECTIONS)
def test_every_section_of_the_settings_leads_to_a_chapter(key, _label, _icon):
    assert chapter_for(SETTINGS, key) is not FIRST


def test_a_part_without_a_chapter_leads_to_that_of_its_place():
    assert chapter_for("weeks", PageKind.TREND) == chapter_for("weeks")
    assert chapter_for("weeks", PageKind.LOST) != chapter_for("weeks")


def test_where_nothing_is_open_the_guide_begins_with_the_first_minute():
    assert chapter_for("") == FIRST


def test_in_spanish_a_place_leads_to_what_is_said_of_it_in_spanish(in_spanish):
    assert chapter_for("") == chapter_for("today") == Chapter(GuidePage.THERAPIST)
    assert chapter_for("weeks", PageKind.TREND).page is GuidePage.MEMBER
    assert chapter_for("weeks", PageKind.LOST).heading == "Cuando le quitan tiempo protegido"
    assert chapter_for("review", "offers").page is GuidePage.STEWARD


def test_in_spanish_the_long_page_in_english_tells_the_rest(in_spanish):
    assert chapter_for("settings", "importing") == CHAPTERS["settings/importing"]
    assert chapter_for("settings") == CHAPTERS["settings"]
