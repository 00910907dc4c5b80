"""Each place has its chapter, and each chapter is there."""

from pathlib import Path

import pytest

from dutytracker.ui.guide.chapters import CHAPTERS, FIRST, TRANSLATED, Chapter, chapter_for
from dutytracker.ui.guide.pages import GuidePage, reading_of
from dutytracker.ui.settings.settings_place import SECTIONS
from dutytracker.ui.side_bar import SETTINGS
from dutytracker.ui.weeks.page_kind import PageKind

DOCS = Path(__file__).parents[3] / "docs"


@pytest.mark.parametrize("chapter", [FIRST, *CHAPTERS.values(), *TRANSLATED.values()], ids=str)
def test_a_chapter_is_a_heading_of_its_page(chapter):
    headings = [line.lstrip("#").strip() for line in reading_of(chapter.page).markdown.splitlines() if line[:1] == "#"]

    assert not chapter.heading or chapter.heading in headings


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


def test_in_spanish_today_leads_to_the_page_that_is_there_in_spanish(in_spanish):
    assert chapter_for("today") == Chapter(GuidePage.THERAPIST)
    assert (DOCS / "es" / "guide-therapist.md").exists()
    assert chapter_for("share").page is GuidePage.GUIDE
