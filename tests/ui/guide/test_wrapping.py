"""Words are broken into lines where they are wider than there is room for, and never within a word."""

from PySide6.QtGui import QFont, QFontMetrics

from dutytracker.ui.guide.wrapping import in_lines

WORDS = "Frase de contraseña, hoja de recuperación y llavero"


def test_words_that_have_room_stay_in_one_line(qapp):
    assert in_lines(WORDS, "  ", 2000, QFontMetrics(QFont())) == f"  {WORDS}"


def test_words_that_have_no_room_go_on_below_as_far_in(qapp):
    font = QFontMetrics(QFont())
    room = font.horizontalAdvance("  Frase de contraseña, hoja")

    lines = in_lines(WORDS, "  ", room, font).split("\n")

    assert lines[0] == "  Frase de contraseña, hoja"
    assert " ".join(line.strip() for line in lines) == WORDS
    assert all(line.startswith("  ") and font.horizontalAdvance(line) <= room for line in lines)


def test_a_word_that_is_wider_than_the_room_stays_whole(qapp):
    assert in_lines("La recuperación es", "", 1, QFontMetrics(QFont())).split("\n") == ["La", "recuperación", "es"]
