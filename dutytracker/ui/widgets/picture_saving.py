"""Saves the picture of a chart as a file: SVG, or PNG at twice its size."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.reports.marks import Chart
from dutytracker.reports.words import translate
from dutytracker.ui.saving import save_file
from dutytracker.ui.theme import LIGHT
from dutytracker.ui.widgets.chart_painting import draw_chart

SCALE = 2
"""How many dots a PNG has for each logical pixel."""

SUFFIXES = (".png", ".svg")

AskForPicture = Callable[[QWidget, str], str]
"""Asks for the file to save to, from a suggested name; empty where the member thought better of it."""


class PictureDialog:
    """The computer's own dialog for saving a picture; it opens in the folder of the last one."""

    def __init__(self) -> None:
        self._folder = Path.home()

    def __call__(self, parent: QWidget, name: str) -> str:
        filters = translate("Picture (*.png);;Drawing (*.svg)")
        suggestion = str(self._folder / name)
        path, _ = QFileDialog.getSaveFileName(parent, translate("Save the picture"), suggestion, filters)
        if path:
            self._folder = Path(path).parent
        return path


ask_for_picture: AskForPicture = PictureDialog()


def file_name(title: str) -> str:
    """The name a picture is suggested under: "needed-per-40-h.png"."""
    words = "".join(letter if letter.isalnum() else " " for letter in title.lower()).split()
    return "-".join(words or ["chart"]) + ".png"


def picture_bytes(chart: Chart, suffix: str) -> bytes:
    """The chart on white, as ".svg" or ".png". Raises: `DutyError` for another suffix."""
    match suffix.lower():
        case ".svg":
            from dutytracker.reports.svg import svg_of

            return svg_of(chart, on_paper=True).encode()
        case ".png":
            return _png(chart)
    words = translate("Choose a file name that ends in {known}: the suffix decides what is written.")
    raise DutyError(words.format(known=", ".join(SUFFIXES)))


def save_picture(chart: Chart, path: Path) -> None:
    """Puts the picture in its place as a whole, or not at all. Raises: `DutyError`."""
    save_file(picture_bytes(chart, path.suffix), path)


def _png(chart: Chart) -> bytes:
    image = QImage(round(chart.width * SCALE), round(chart.height * SCALE), QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(SCALE)
    image.fill(LIGHT.card)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_chart(painter, chart, LIGHT)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
