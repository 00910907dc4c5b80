"""The colors of both schemes, and how they are put on."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.settings import ThemeChoice
from dutytracker.ui.application_theme import ApplicationTheme
from dutytracker.ui.theme import DARK, LIGHT, Colors, Tone, colors_of, palette_of, text_font

BOTH = pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])


def luminance(color: QColor) -> float:
    parts = [part / 255 for part in (color.red(), color.green(), color.blue())]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@BOTH
@pytest.mark.parametrize("text", ["ink", "dim", "accent", "own_text", "refusal"])
@pytest.mark.parametrize("ground", ["window", "side", "card"])
def test_text_is_readable_on_every_ground(colors: Colors, text: str, ground: str):
    assert contrast(getattr(colors, text), getattr(colors, ground)) >= 4.5


@BOTH
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("faint", "card"),
        ("on_accent", "accent"),
        ("own_text", "own_tint"),
        ("on_bar", "bar"),
        ("bar_accent", "bar"),
        ("ink", "accent_soft"),
        ("accent", "accent_soft"),
        ("dim", "accent_soft"),
        ("dim", "border"),
        ("ink", "border"),
    ],
)
def test_text_is_readable_on_the_ground_it_stands_on(colors: Colors, text: str, ground: str):
    assert contrast(getattr(colors, text), getattr(colors, ground)) >= 4.5


@BOTH
@pytest.mark.parametrize("duty", list(Duty))
def test_the_words_on_a_chip_are_readable(colors: Colors, duty: Duty):
    assert contrast(colors.ink, colors.tint(colors.of_duty(duty))) >= 4.5


@BOTH
def test_graphs_stand_out_from_the_card(colors: Colors):
    drawn = [*(colors.of_duty(duty) for duty in Duty), *(colors.of_placement(each) for each in Placement)]
    assert all(contrast(color, colors.card) >= 3 for color in (*drawn, colors.control, colors.dim))


@BOTH
def test_every_tone_has_its_color_in_the_palette(colors: Colors):
    wanted = {
        Tone.INK: colors.ink,
        Tone.DIM: colors.dim,
        Tone.FAINT: colors.faint,
        Tone.ACCENT: colors.accent,
        Tone.OWN: colors.own_text,
        Tone.REFUSAL: colors.refusal,
    }
    palette = palette_of(colors)
    assert {tone: palette.color(tone.value) for tone in Tone} == wanted


def test_a_choice_reaches_every_widget_at_once(theme, qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    assert colors_of(widget) is LIGHT
    with qtbot.waitSignal(theme.changed):
        theme.choose(ThemeChoice.DARK)
    assert colors_of(widget) is DARK


def test_colors_that_another_theme_of_the_same_program_chose_are_changed_too(theme, qtbot, qapp):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    other = ApplicationTheme(qapp, ThemeChoice.DARK)
    assert colors_of(widget) is DARK
    other.deleteLater()
    theme.choose(ThemeChoice.LIGHT)
    assert colors_of(widget) is LIGHT


def test_the_system_s_scheme_is_followed_while_it_is_chosen(theme, qapp):
    theme.choose(ThemeChoice.SYSTEM)
    assert theme.choice is ThemeChoice.SYSTEM
    assert theme.colors is LIGHT


def test_figures_have_one_width():
    from PySide6.QtGui import QFontMetricsF

    metrics = QFontMetricsF(text_font())
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1
