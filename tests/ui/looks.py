"""How the window is looked at in pictures: both schemes, and the size it opens in beside the smallest.

By themselves the tests take the two looks that differ in both; `PICTURES=all` takes all four.
"""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from dutytracker.settings import ThemeChoice
from dutytracker.ui.widgets.soon import Soon
from tests.ui.accessibility.tree import faults_of

SCHEMES = (ThemeChoice.LIGHT, ThemeChoice.DARK)
SIZES = ((1320, 806), (1000, 640))
EVERY_LOOK = tuple((scheme, size) for scheme in SCHEMES for size in SIZES)
LOOKS = EVERY_LOOK if os.environ.get("PICTURES") == "all" else tuple(zip(SCHEMES, SIZES, strict=True))
looks = pytest.mark.parametrize(("scheme", "size"), LOOKS)

FOLDER = Path(__file__).parents[1] / "pictures"
SIDE_BAR = 196


def settle(widget: QWidget) -> None:
    """Lets what follows a blink after the rest come onto the screen."""
    for _ in range(4):
        QApplication.processEvents()
    while any(soon.isActive() for soon in widget.findChildren(Soon)):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def take(widget: QWidget, name: str, scheme: ThemeChoice, width: int) -> None:
    """Keeps a picture; it must not be blank, and a screen reader must be told what everything in it is."""
    settle(widget)
    picture = widget.grab().toImage()
    FOLDER.mkdir(exist_ok=True)
    picture.save(str(FOLDER / f"{name}_{scheme.value}_{width}.png"))
    assert colors_in(picture) > 8
    assert faults_of(widget) == []


def colors_in(picture: QImage) -> int:
    """How many colors a grid of points over the picture has."""
    points = ((x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 5))
    return len({picture.pixel(x, y) for x, y in points})


def shown(qtbot, widget: QWidget, size: tuple[int, int]) -> None:
    """Shows a place as large as beside the side bar of a window of this size."""
    qtbot.addWidget(widget)
    widget.setAutoFillBackground(True)
    widget.resize(size[0] - SIDE_BAR, size[1])
    widget.show()
    qtbot.waitExposed(widget)
