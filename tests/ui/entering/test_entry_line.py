"""What is drawn on the line beside its text."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from dutytracker.ui.entering.entry_line import EntryLine
from dutytracker.ui.theme import LIGHT


@pytest.fixture
def line(qtbot) -> EntryLine:
    """A line with the keyboard."""
    line = EntryLine()
    qtbot.addWidget(line)
    line.resize(420, 40)
    line.show()
    qtbot.waitExposed(line)
    return line


def columns_of(picture: QImage, name: str) -> list[int]:
    """The columns in which a color of the theme is seen, about."""
    wanted = getattr(LIGHT, name)
    points = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return sorted({x for x, y in points if _is_close(picture.pixelColor(x, y), wanted)})


def _is_close(one, other) -> bool:
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return all(abs(first - second) < 40 for first, second in pairs)


def picture_of(line: EntryLine) -> QImage:
    """What is seen of it, the place of each logical pixel kept."""
    picture = line.grab().toImage()
    return picture.scaled(line.size())


def test_the_wave_stands_under_the_part_alone(line):
    line.setText("p 15 zebra y")
    line.show_mark((5, 10))
    seen = columns_of(picture_of(line), "refusal")
    assert seen
    assert line.left_of(5) - 2 <= seen[0] <= line.left_of(5) + 4
    assert line.left_of(10) - 4 <= seen[-1] <= line.left_of(10) + 2
    line.show_mark(None)
    assert columns_of(picture_of(line), "refusal") == []


def test_the_wave_follows_a_text_longer_than_the_line(line):
    line.setText("p 15 " + "yesterday " * 9 + "zebra")
    line.show_mark((95, 100))
    seen = columns_of(picture_of(line), "refusal")
    assert seen
    assert seen[0] > line.width() / 2


def test_faint_words_stand_behind_the_text_and_are_none_of_it(line):
    line.setText("p")
    before = picture_of(line)
    line.show_hint("20 min since 9:10 AM")
    assert picture_of(line) != before
    assert (line.text(), line.hint) == ("p", "20 min since 9:10 AM")


@pytest.mark.parametrize("text", ["", "p 15"])
def test_faint_words_are_shown_only_behind_the_last_letter(line, text):
    line.setText(text)
    line.setCursorPosition(0)
    line.clearFocus()
    before = picture_of(line)
    line.show_hint("how long?")
    assert picture_of(line) == before


def test_a_key_is_offered_to_its_readers_in_their_order_and_then_to_the_line(line):
    taken = []
    line.ask_first(lambda event: (lambda: taken.append("first")) if event.text() == "a" else None)
    line.ask_first(lambda event: (lambda: taken.append("second")) if event.text() in "ab" else None)
    QTest.keyClicks(line, "abc")
    assert (taken, line.text()) == (["first", "second"], "c")
