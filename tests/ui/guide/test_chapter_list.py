"""The list of chapters: every name is whole, however narrow the list is."""

import pytest
from PySide6.QtCore import QRect, Qt

from dutytracker.ui.guide.chapter_list import HEADING, ChapterList

HEADINGS = (
    (1, "Cómo se usa"),
    (2, "Cada día: Hoy (Ctrl+1)"),
    (3, "Frase de contraseña, hoja de recuperación y llavero"),
)


@pytest.fixture
def chapters(qtbot) -> ChapterList:
    chapters = ChapterList()
    qtbot.addWidget(chapters)
    chapters.resize(1000, 300)
    chapters.show()
    chapters.show_headings(HEADINGS)
    return chapters


def names(chapters: ChapterList) -> list[str]:
    return [chapters.item(row).text() for row in range(chapters.count())]


def test_chapters_stand_without_the_title_and_without_keys(chapters):
    assert names(chapters) == ["Cada día: Hoy", "    Frase de contraseña, hoja de recuperación y llavero"]
    assert chapters.item(0).data(HEADING) == "Cada día: Hoy (Ctrl+1)"


def test_a_screen_reader_is_told_the_heading_in_one_line(chapters):
    chapters.resize(150, 300)

    assert chapters.item(1).data(Qt.ItemDataRole.AccessibleTextRole) == HEADINGS[2][1]


@pytest.mark.parametrize("width", [170, 220, 300])
def test_a_name_is_broken_as_the_width_has_it(chapters, width):
    chapters.resize(width, 300)

    for name in names(chapters):
        drawn = chapters.fontMetrics().boundingRect(QRect(0, 0, 4000, 4000), 0, name)
        assert drawn.width() < chapters.viewport().width()
    assert "\n" in names(chapters)[1]
    assert names(chapters)[1].split() == HEADINGS[2][1].split()


def test_a_name_is_in_one_line_again_where_there_is_room_again(chapters):
    chapters.resize(170, 300)
    chapters.resize(1000, 300)

    assert "\n" not in names(chapters)[1]


def test_another_page_takes_the_place_of_the_one_before(chapters):
    chapters.show_headings(((2, "Teclas"),))

    assert names(chapters) == ["Teclas"]
