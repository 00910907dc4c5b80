"""An icon as a label, in a tone of the theme."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from dutytracker.ui.resources import icon_pixmap
from dutytracker.ui.theme import Tone


class IconLabel(QWidget):
    """Decoration: the words beside it say what it means."""

    def __init__(self, name: str, tone: Tone = Tone.DIM, scale: float = 1.05, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._tone = tone
        self._side = round(self.fontMetrics().height() * scale)
        self.setFixedSize(self._side, self._side)

    def show_icon(self, name: str, tone: Tone) -> None:
        """Shows another icon."""
        self._name = name
        self._tone = tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        color = self.palette().color(self._tone.value).name()
        pixmap = icon_pixmap(self._name, color, self._side, self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, pixmap)
