"""The colors of both schemes, and how they are put on."""

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.settings import ContrastChoice, ThemeChoice
from dutytracker.ui.application_theme import ApplicationTheme
from dutytracker.ui.high_contrast import HIGH_DARK, HIGH_LIGHT
from dutytracker.ui.theme import (
    DARK,
    LIGHT,
    Colors,
    Tone,
    colors_in,
    colors_of,
    mixed,
    palette_of,
    scheme_of,
    set_text_percent,
    system_wants_contrast,
    text_font,
)

SCHEMES = {"light": LIGHT, "dark": DARK, "high_light": HIGH_LIGHT, "high_dark": HIGH_DARK}
EVERY = pytest.mark.parametrize("colors", SCHEMES.values(), ids=SCHEMES)
HIGH = pytest.mark.parametrize("colors", [HIGH_LIGHT, HIGH_DARK], ids=["light", "dark"])
GROUNDS = ("window", "side", "card")


def luminance(color: QColor) -> float:
    parts = [part / 255 for part in (color.red(), color.green(), color.blue())]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@EVERY
@pytest.mark.parametrize("text", ["ink", "dim", "faint", "accent", "own_text", "refusal"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_text_is_readable_on_every_ground(colors: Colors, text: str, ground: str):
    assert contrast(getattr(colors, text), getattr(colors, ground)) >= 4.5


@EVERY
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("on_accent", "accent"),
        ("own_text", "own_tint"),
        ("on_bar", "bar"),
        ("bar_accent", "bar"),
        ("ink", "accent_soft"),
        ("accent", "accent_soft"),
        ("dim", "accent_soft"),
        ("dim", "border"),
        ("accent", "card"),
        ("ink", "grid"),
        ("dim", "grid"),
        ("ink", "border"),
    ],
)
def test_text_is_readable_on_the_ground_it_stands_on(colors: Colors, text: str, ground: str):
    assert contrast(getattr(colors, text), getattr(colors, ground)) >= 4.5


@EVERY
@pytest.mark.parametrize("duty", list(Duty))
def test_the_words_on_a_chip_are_readable(colors: Colors, duty: Duty):
    assert contrast(colors.ink, colors.tint(colors.of_duty(duty))) >= 4.5


@EVERY
def test_graphs_stand_out_from_the_card(colors: Colors):
    drawn = [*(colors.of_duty(duty) for duty in Duty), *(colors.of_placement(each) for each in Placement)]
    assert all(contrast(color, colors.card) >= 3 for color in (*drawn, colors.control, colors.dim))


@EVERY
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("part", ["control", "accent", "refusal"])
def test_frames_signs_and_the_ring_around_the_keyboard_stand_out_from_every_ground(
    colors: Colors, part: str, ground: str
):
    assert contrast(getattr(colors, part), getattr(colors, ground)) >= 3


@EVERY
def test_the_ring_and_the_words_on_the_dark_bar_stand_out_from_it(colors: Colors):
    assert contrast(colors.bar_accent, colors.bar) >= 4.5


@EVERY
def test_the_words_on_a_filled_button_are_readable_while_the_pointer_is_on_it(colors: Colors):
    assert contrast(colors.on_accent, mixed(colors.accent, colors.ink, 0.88)) >= 4.5


@HIGH
@pytest.mark.parametrize("text", ["ink", "dim", "faint", "accent", "own_text", "refusal", "disabled"])
def test_high_contrast_is_seven_to_one(colors: Colors, text: str):
    assert all(contrast(getattr(colors, text), getattr(colors, ground)) >= 7 for ground in GROUNDS)


@HIGH
def test_in_high_contrast_the_frames_of_cards_and_buttons_can_be_seen(colors: Colors):
    assert all(contrast(colors.border, getattr(colors, ground)) >= 3 for ground in GROUNDS)


def test_a_pair_that_cannot_be_read_is_found():
    assert contrast(QColor("#8C95A3"), QColor("#FFFFFF")) < 4.5
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)


@EVERY
def test_every_scheme_is_known_again_by_its_palette(colors: Colors):
    assert colors_in(palette_of(colors)) is colors


@EVERY
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


def test_high_contrast_is_worn_at_once_and_left_again(theme, qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    theme.choose_contrast(ContrastChoice.HIGH)
    assert colors_of(widget) is HIGH_LIGHT
    theme.choose(ThemeChoice.DARK)
    assert colors_of(widget) is HIGH_DARK
    theme.choose_contrast(ContrastChoice.USUAL)
    assert colors_of(widget) is DARK


def test_the_contrast_of_the_computer_is_followed_while_it_is_chosen(monkeypatch):
    assert scheme_of(ThemeChoice.LIGHT) is LIGHT
    monkeypatch.setattr("dutytracker.ui.theme.system_wants_contrast", lambda: True)
    assert scheme_of(ThemeChoice.LIGHT) is HIGH_LIGHT
    assert scheme_of(ThemeChoice.DARK) is HIGH_DARK
    assert scheme_of(ThemeChoice.LIGHT, ContrastChoice.USUAL) is LIGHT


def test_this_computer_is_not_set_to_high_contrast(theme):
    assert not system_wants_contrast()


def test_text_grows_with_the_size_that_was_chosen():
    usual = text_font().pointSizeF()
    set_text_percent(200)
    assert text_font().pointSizeF() == 2 * usual
    set_text_percent(100)
    assert text_font().pointSizeF() == usual


@pytest.mark.parametrize("scheme", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_what_an_empty_field_shows_is_readable(theme, qtbot, scheme):
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setPlaceholderText("Log a duty")
    theme.choose(scheme)
    field.show()
    shown = field.palette().color(QPalette.ColorRole.PlaceholderText)
    assert shown.alpha() == 255
    assert contrast(shown, theme.colors.card) >= 4.5
