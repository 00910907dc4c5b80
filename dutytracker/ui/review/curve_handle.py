"""The handle of the curve as a screen reader sees it: a slider whose value can be read and set."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QSlider, QWidget

STEP_MINUTES = 30


class CurveHandle(QSlider):
    """Holds the keyboard for the chart it lies over, which takes the keys and paints; the mouse goes through it.

    Its value are minutes per 40 h. `put(int)` comes when it is set from outside, never from `show_place`.
    """

    put = Signal(int)

    def __init__(self, chart: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, chart)
        self._is_told = False
        self.setSingleStep(STEP_MINUTES)
        self.setPageStep(2 * STEP_MINUTES)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("unseen", True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        chart.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        chart.setFocusProxy(self)
        self.valueChanged.connect(self._on_value_changed)

    def show_place(self, minutes: int, *, least: int, most: int) -> None:
        """Shows where it stands, and from where to where it goes."""
        self._is_told = True
        self.setRange(least, most)
        self.setValue(minutes)
        self._is_told = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        return

    def _on_value_changed(self, minutes: int) -> None:
        if not self._is_told:
            self.put.emit(minutes)
