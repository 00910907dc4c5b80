"""Icons and fonts."""

import pytest
from PySide6.QtGui import QFontDatabase

from dutytracker.ui.resources import icon_pixmap, program_icon
from dutytracker.ui.theme import FONT_FAMILY, text_font


def painted(ratio: float) -> tuple[int, int, int, int]:
    """The part of the icon of twelve o'clock that is painted, in logical pixels of a 24 pixel icon."""
    image = icon_pixmap("clock", "#000000", 24, ratio).toImage()
    points = [(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).alpha()]
    xs, ys = [x / ratio for x, _ in points], [y / ratio for _, y in points]
    return round(min(xs)), round(min(ys)), round(max(xs)), round(max(ys))


@pytest.mark.parametrize("ratio", [1.25, 2.0, 3.0])
def test_an_icon_fills_the_same_place_at_every_scale(qapp, ratio):
    assert painted(ratio) == pytest.approx(painted(1.0), abs=1)


def test_an_icon_wears_the_color_it_is_asked_in(qapp):
    image = icon_pixmap("weeks", "#ff0000", 24).toImage()
    colors = {image.pixelColor(x, y).name() for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha()}
    assert all(color.startswith("#f") for color in colors)


def test_the_font_is_the_shipped_one(qapp, theme):
    assert FONT_FAMILY in QFontDatabase.families()
    assert text_font().family() == FONT_FAMILY


def test_the_program_has_an_icon_in_many_sizes(qapp):
    assert len(program_icon().availableSizes()) >= 5
