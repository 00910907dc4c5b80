"""An icon as a label, in a tone of the theme."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QWidget

from dutytracker.ui.resources import icon_pixmap
from dutytracker.ui.theme import Tone


class IconLabel(QLabel):
    """Decoration: the words beside it say what it means."""

    def __init__(self, name: str, tone: Tone = Tone.DIM, scale: float = 1.05, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._tone = tone
        self._side = round(self.fontMetrics().height() * scale)
        self.setFixedSize(self._side, self._side)
        self._draw()

    def show_icon(self, name: str, tone: Tone) -> None:
        """Shows another icon."""
        self._name = name
        self._tone = tone
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        color = self.palette().color(self._tone.value).name()
        self.setPixmap(icon_pixmap(self._name, color, self._side, self.devicePixelRatioF()))
