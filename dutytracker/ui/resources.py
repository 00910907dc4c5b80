"""The files the window is made with: icons and fonts, loaded here and nowhere else."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontDatabase, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from dutytracker.resources import resource_path


def load_fonts() -> None:
    """Makes the shipped fonts known to Qt; a font that cannot be read is left to the system."""
    for path in sorted(resource_path("fonts/inter").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(path))


@lru_cache(maxsize=256)
def icon_pixmap(name: str, color: str, pixels: int, device_ratio: float = 1.0) -> QPixmap:
    """The icon `name` in `color` ("#rrggbb"), `pixels` wide and high, sharp at `device_ratio`."""
    drawing = _svg(name).replace("currentColor", color)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    pixmap = QPixmap(QSize(pixels, pixels) * device_ratio)
    pixmap.setDevicePixelRatio(device_ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return pixmap


def icon(name: str, color: QColor, pixels: int = 20) -> QIcon:
    """The icon `name` in `color` for buttons and menus, sharp at 100 to 300 % scaling."""
    made = QIcon()
    for ratio in (1.0, 2.0, 3.0):
        made.addPixmap(icon_pixmap(name, color.name(), pixels, ratio))
    return made


def program_icon() -> QIcon:
    """The program's own icon."""
    made = QIcon()
    for pixels in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(icon_pixmap("dutytracker", "#000000", pixels))
    return made


@lru_cache(maxsize=64)
def _svg(name: str) -> str:
    return resource_path(f"icons/{name}.svg").read_text(encoding="utf-8")
