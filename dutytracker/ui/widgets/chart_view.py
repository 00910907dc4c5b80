"""A chart on the screen: a picture the keyboard can reach, and its table one key away."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.language import translate
from dutytracker.reports.marks import Bar, Chart, Stop
from dutytracker.reports.picture import picture_of
from dutytracker.ui.plain_text import plain_tip
from dutytracker.ui.theme import colors_of
from dutytracker.ui.widgets.chart_painting import draw_chart
from dutytracker.ui.widgets.chart_table import ChartTableWindow
from dutytracker.ui.widgets.picture_saving import ask_for_picture, file_name, save_picture

ChartMaker = Callable[[float, float, float], Chart]
"""Makes the chart for a width, a height and a size of words, all in logical pixels."""

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -4, Qt.Key.Key_PageDown: 4}


class ChartView(QWidget):
    """Paints one chart, made anew for every size; `T` shows it as a table, `S` saves the picture.

    Where a chart has stops, the arrow keys go from one to the next, Home and End to the first and last, and Enter or
    a double click gives `stop_chosen(date)`; elsewhere Enter shows the table. `refused(str)` says why a picture could
    not be saved. `made(Chart)` comes with every chart that is made, which is when it is first painted or asked for.
    """

    accessible_role = QAccessible.Role.Chart

    made = Signal(object)
    stop_chosen = Signal(object)
    refused = Signal(str)

    def __init__(self, name: str, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._maker: ChartMaker | None = None
        self._chart: Chart | None = None
        self._made_for = QSize()
        self._height = height
        self._reached: date | None = None
        self.picture_from = ask_for_picture
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
            self._chart = self._maker(self.width(), self.height(), self._letters())
            self.setAccessibleDescription(self._chart.description)
            self.made.emit(self._chart)
        return self._chart

    @property
    def stop(self) -> Stop | None:
        """Where the keyboard is in the chart; it stays at its day when the chart is made anew."""
        at = self._at()
        return None if at is None else self.chart().stops[at]

    def show_table(self) -> ChartTableWindow:
        """Shows the figures of the chart in a window of their own."""
        window = ChartTableWindow(self.chart().table, self.window())
        window.show()
        return window

    def save_picture(self) -> None:
        """Asks for a file, and saves the chart in it with its title and its signs, on white."""
        path = self.picture_from(self, file_name(self._name))
        if not path:
            return
        try:
            picture = picture_of(self.chart(), self._name, text=self._letters())
            save_picture(picture, Path(path) if Path(path).suffix else Path(path + ".png"))
        except DutyError as error:
            self.refused.emit(translate(error.sentence))

    def accessible_words(self, kind: QAccessible.Text) -> str | None:
        """What the chart shows, also where it was not painted yet."""
        is_asked = kind is QAccessible.Text.Description and self._maker is not None
        return self.chart().description if is_asked else None

    def sizeHint(self) -> QSize:
        return QSize(300, self._height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._maker is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        key, stops = event.key(), self.chart().stops
        if stops and key in STEPS:
            last, at = len(stops) - 1, self._at()
            self._go(last if at is None else min(max(at + STEPS[Qt.Key(key)], 0), last))
        elif stops and key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._go(0 if key == Qt.Key.Key_Home else len(stops) - 1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.stop is not None:
            self.stop_chosen.emit(self.stop.day)
        elif key in {Qt.Key.Key_T, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.show_table()
        elif key == Qt.Key.Key_S:
            self.save_picture()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._stop_at(event.position().toPoint())
        if at is not None:
            self._go(at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = self._stop_at(event.position().toPoint())
        if at is not None:
            self.stop_chosen.emit(self.chart().stops[at].day)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._maker is None:
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Show as a &table\tT"), self.show_table)
        menu.addAction(self.tr("&Save the picture…\tS"), self.save_picture)
        menu.popup(event.globalPos())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._maker is not None:
            found = self._named_at(event.pos())
            if found is None:
                QToolTip.hideText()
            else:
                around = QRect(round(found.x), round(found.y), round(found.width) + 1, round(found.height) + 1)
                QToolTip.showText(event.globalPos(), plain_tip(found.name), self, around)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._maker is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = colors_of(self)
        draw_chart(painter, self.chart(), colors)
        if self.stop is not None and self.hasFocus():
            painter.setPen(QPen(colors.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            stop = self.stop
            painter.drawRoundedRect(QRectF(stop.x, stop.y + 1, max(stop.width, 6), stop.height - 2), 3, 3)

    def _go(self, at: int) -> None:
        stop = self.chart().stops[at]
        self._reached = stop.day
        self.setAccessibleName(f"{self._name}: {stop.name}")
        self.setToolTip("")
        QToolTip.showText(self.mapToGlobal(QPoint(round(stop.x), round(stop.height / 2))), plain_tip(stop.name), self)
        self.update()

    def _letters(self) -> int:
        """The size of the words of a chart, in logical pixels."""
        return round(self.fontMetrics().height() * 0.72)

    def _at(self) -> int | None:
        """The number of the stop that was reached."""
        if self._reached is None or self._maker is None:
            return None
        return next((at for at, stop in enumerate(self.chart().stops) if stop.day == self._reached), None)

    def _stop_at(self, point: QPoint) -> int | None:
        stops = self.chart().stops if self._maker else ()
        return next((at for at, stop in enumerate(stops) if _holds(stop, point)), None)

    def _named_at(self, point: QPoint) -> Bar | Stop | None:
        bar = self._bar_at(point)
        at = None if bar else self._stop_at(point)
        return bar if at is None else self.chart().stops[at]

    def _bar_at(self, point: QPoint) -> Bar | None:
        bars = [mark for mark in self.chart().marks if isinstance(mark, Bar) and mark.name]
        return next((bar for bar in reversed(bars) if _holds(bar, point)), None)


def _holds(part: Bar | Stop, point: QPoint) -> bool:
    return part.x <= point.x() <= part.x + part.width and part.y <= point.y() <= part.y + part.height
