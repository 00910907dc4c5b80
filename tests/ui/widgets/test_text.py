"""Words that break into lines take the height they need, whatever was asked of them before."""

from pytestqt.qtbot import QtBot

from dutytracker.ui.theme import Size, Tone
from dutytracker.ui.widgets.text import Text

WIDTH = 200
SHORT, LONG = "Nothing lost.", "Already 8 h 05 more than the contract gives for the whole week. " * 4


def test_longer_words_take_more_lines_after_shorter_ones_were_measured(qtbot: QtBot) -> None:
    text = _wrapped(qtbot, SHORT)
    line = text.heightForWidth(WIDTH)

    text.setText(LONG)

    assert text.heightForWidth(WIDTH) == _wrapped(qtbot, LONG).heightForWidth(WIDTH) > 3 * line


def test_the_same_words_take_fewer_lines_in_a_wider_place(qtbot: QtBot) -> None:
    text = _wrapped(qtbot, LONG)

    assert text.heightForWidth(WIDTH) > text.heightForWidth(3 * WIDTH)
    assert text.heightForWidth(WIDTH) == _wrapped(qtbot, LONG).heightForWidth(WIDTH)


def test_larger_words_take_more_height_though_they_say_the_same(qtbot: QtBot) -> None:
    text = _wrapped(qtbot, LONG)
    small = text.heightForWidth(WIDTH)

    text.set_size(Size.TITLE)

    assert text.heightForWidth(WIDTH) > small


def test_words_that_change_their_tone_have_its_color(qtbot: QtBot) -> None:
    text = _wrapped(qtbot, SHORT)

    for tone in (Tone.REFUSAL, Tone.REFUSAL, Tone.DIM):
        text.set_tone(tone)
        assert text.foregroundRole() == tone.value


def _wrapped(qtbot: QtBot, words: str) -> Text:
    text = Text(words, Size.SMALL, wraps=True)
    qtbot.addWidget(text)
    return text
