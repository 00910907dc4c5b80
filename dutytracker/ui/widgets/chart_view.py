"""A chart on the screen: a picture the keyboard can reach, and its table one key away."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from dutytracker.reports.marks import Bar, Chart
from dutytracker.ui.plain_text import plain_tip
from dutytracker.ui.theme import colors_of
from dutytracker.ui.widgets.chart_painting import draw_chart
from dutytracker.ui.widgets.chart_table import ChartTableWindow

ChartMaker = Callable[[float, float, float], Chart]
"""Makes the chart for a width, a height and a size of words, all in logical pixels."""


class ChartView(QWidget):
    """Paints one chart, made anew for every size; `T` or Enter shows it as a table."""

    def __init__(self, name: str, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._maker: ChartMaker | None = None
        self._chart: Chart | None = None
        self._made_for = QSize()
        self._height = height
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_chart(self, maker: ChartMaker) -> None:
        """Shows the chart that `maker` makes."""
        self._maker = maker
        self._chart = None
        self.update()

    def chart(self) -> Chart:
        """The chart as it is painted now."""
        if self._maker is None:
            raise RuntimeError("no chart is shown yet")
        if self._chart is None or self._made_for != self.size():
            self._made_for = self.size()
            self._chart = self._maker(self.width(), self.height(), round(self.fontMetrics().height() * 0.72))
            self.setAccessibleDescription(self._chart.description)
        return self._chart

    def show_table(self) -> ChartTableWindow:
        """Shows the figures of the chart in a window of their own."""
        window = ChartTableWindow(self.chart().table, self.window())
        window.show()
        return window

    def sizeHint(self) -> QSize:
        return QSize(300, self._height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_T, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.show_table()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._maker is not None:
            bar = self._bar_at(event.pos())
            if bar is None:
                QToolTip.hideText()
            else:
                around = QRect(round(bar.x), round(bar.y), round(bar.width) + 1, round(bar.height) + 1)
                QToolTip.showText(event.globalPos(), plain_tip(bar.name), self, around)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._maker is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_chart(painter, self.chart(), colors_of(self))

    def _bar_at(self, point: QPoint) -> Bar | None:
        bars = [mark for mark in self.chart().marks if isinstance(mark, Bar) and mark.name]
        for bar in reversed(bars):
            if bar.x <= point.x() <= bar.x + bar.width and bar.y <= point.y() <= bar.y + bar.height:
                return bar
        return None
