"""The pictures of the documentation show the windows as they are now."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs" / "pictures"
CELL = 12
"""Pixels at the side of what is compared as one."""

DIFFERS = 28
"""Steps of gray, of 255, from which on a cell shows something else; another rendering of letters stays below."""

MOST = 0.001
"""The share of cells that may differ: keys, and so the digits of keys, are new each time."""


@pytest.fixture(scope="module")
def made_now(tmp_path_factory) -> Path:
    """A folder with all pictures as they come out now."""
    folder = tmp_path_factory.mktemp("pictures")
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    call = [sys.executable, "-m", "tests.ui.pictures", str(folder)]
    subprocess.run(call, env=environment, cwd=ROOT, check=True, capture_output=True, timeout=200)
    return folder


def cells_of(file: Path, size: QSize) -> bytes:
    """The picture in cells of one gray each."""
    picture = QImage(str(file)).convertToFormat(QImage.Format.Format_Grayscale8)
    small = picture.scaled(
        size.width() // CELL,
        size.height() // CELL,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return bytes(small.pixelColor(x, y).red() for y in range(small.height()) for x in range(small.width()))


def differing(one: Path, other: Path) -> float:
    """The share of cells in which two pictures of one size differ."""
    size = QImage(str(one)).size()
    pairs = list(zip(cells_of(one, size), cells_of(other, size), strict=True))
    return sum(abs(before - now) > DIFFERS for before, now in pairs) / len(pairs)


@pytest.mark.parametrize("file", sorted(DOCS.glob("*.png")), ids=lambda file: file.stem)
def test_a_picture_shows_what_the_window_shows_now(qapp, made_now, file):
    now = made_now / file.name

    assert QImage(str(now)).size() == QImage(str(file)).size()
    assert differing(file, now) < MOST, "make the pictures anew: python -m tests.ui.pictures"


def test_every_picture_that_is_made_is_in_the_documentation(made_now):
    assert {file.name for file in made_now.glob("*.png")} == {file.name for file in DOCS.glob("*.png")}


def test_another_window_is_noticed(qapp):
    assert differing(DOCS / "weeks_light.png", DOCS / "trend_light.png") > MOST
