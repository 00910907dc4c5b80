"""The curve with a handle on it: another guarantee, and in how many member-weeks it would have been enough."""

from fractions import Fraction

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from dutytracker.domain.pooling import Audience, Figures
from dutytracker.reports.marks import Anchor, Chart, Label
from dutytracker.reports.picture import LETTER_WIDTH
from dutytracker.reports.review_charts import CurveFrame, curve_chart, curve_frame
from dutytracker.reports.review_curve_frame import covered_at, enough_hours, term_hours
from dutytracker.reports.words import hours_words, percent_words
from dutytracker.ui.review.curve_handle import CurveHandle
from dutytracker.ui.review.curve_words import movable_points, what_if_words
from dutytracker.ui.theme import Colors, Size, colors_of, text_font
from dutytracker.ui.widgets.chart_view import ChartView

MOVES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageDown: -2, Qt.Key.Key_PageUp: 2}
"""How many half hours a key moves the handle."""

ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class CurveView(ChartView):
    """The chart of the curve. The arrow keys, Home and End, and the mouse move the handle in half hours, as far as the
    curve is shown; `moved()` comes with each move.
    """

    moved = Signal()

    def __init__(self, name: str, height: int, parent: QWidget | None = None) -> None:
        super().__init__(name, height, parent)
        self._title = name
        self._figures: Figures | None = None
        self._audience = Audience.INSIDE
        self._hours: Fraction | None = None
        self._is_moved = False
        self.handle = CurveHandle(self)
        self.handle.setAccessibleName(name)
        self.handle.put.connect(self._on_put)

    def show_curve(self, figures: Figures, audience: Audience) -> None:
        """Shows another curve; the handle stays where the steward put it, as far as the curve is shown there."""
        self._figures, self._audience = figures, audience
        self._hours = self._nearest(self._hours if self._is_moved else self._first_place())
        self.show_chart(self._made)
        self._tell()

    def hours(self) -> Fraction | None:
        """The guarantee the handle stands at, per 40 h; `None` where no point of the curve is shown."""
        return self._hours

    def sentence(self) -> str:
        """What the curve says there."""
        return "" if self._figures is None else what_if_words(self._figures, self._audience, self._hours)

    def move_to(self, hours: Fraction) -> None:
        """Moves the handle to the nearest half hour that is shown."""
        nearest = self._nearest(hours)
        if nearest is not None:
            self._is_moved = True
        if nearest != self._hours:
            self._hours = nearest
            self._tell()
            self.update()
            self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, points = event.key(), self._points()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or self._hours is None:
            super().keyPressEvent(event)
        elif key in MOVES:
            self.move_to(self._hours + Fraction(MOVES[Qt.Key(key)], 2))
        elif key in ENDS:
            self.move_to(points[ENDS[Qt.Key(key)]])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._go_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position().x())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._figures is None or self._hours is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_handle(painter, self._frame(), colors_of(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.handle.setGeometry(self.rect())

    def _on_put(self, minutes: int) -> None:
        """A screen reader set it; it stands at the nearest half hour."""
        self.move_to(Fraction(minutes, 60))
        self._tell()

    def _draw_handle(self, painter: QPainter, frame: CurveFrame, colors: Colors) -> None:
        if self._figures is None or self._hours is None:
            return
        x, share = frame.x(self._hours), covered_at(self._figures, self._hours) or Fraction(0)
        y, letters = frame.y(share), self._letters()
        font = text_font(Size.SMALL_STRONG)
        words = f"‹  {hours_words(self._hours)}  ›"
        metrics = QFontMetricsF(font)
        wide, high = metrics.horizontalAdvance(words) + letters * 1.4, metrics.height() * 1.2
        left = min(max(x - wide / 2, 2.0), self.width() - wide - 2)
        top = max(frame.top - high + 1, 1.0)
        pill = QRectF(left, top, wide, high)
        pen = QPen(colors.accent, 1.6)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        for top, bottom in _clear_parts(self.chart(), x, pill.bottom(), frame.bottom):
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        painter.setPen(QPen(colors.accent, 2.2))
        painter.setBrush(colors.card)
        painter.drawEllipse(QPointF(x, y), letters * 0.5, letters * 0.5)
        painter.setPen(QPen(colors.card, 2))
        painter.setBrush(colors.accent)
        painter.drawRoundedRect(pill, high * 0.3, high * 0.3)
        painter.setFont(font)
        painter.setPen(colors.on_accent)
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), words)
        self._draw_share(painter, QPointF(x, y), share, frame, colors)

    def _draw_share(self, painter: QPainter, at: QPointF, share: Fraction, frame: CurveFrame, colors: Colors) -> None:
        letters, words = self._letters(), percent_words(share)
        font = text_font(Size.STRONG)
        metrics = QFontMetricsF(font)
        room = metrics.boundingRect(words).adjusted(-3, -1, 3, 1)
        left = at.x() - letters * 0.8 - room.width() > frame.left
        x = at.x() - letters * 0.8 - room.width() if left else at.x() + letters * 0.8
        y = max(at.y() - letters * 0.5, frame.top + metrics.ascent())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.card)
        painter.drawRoundedRect(room.translated(x, y), 3, 3)
        painter.setFont(font)
        painter.setPen(colors.accent)
        painter.drawText(QPointF(x, y), words)

    def _made(self, width: float, height: float, text: float) -> Chart:
        if self._figures is None:
            raise RuntimeError("no curve is shown yet")
        return curve_chart(self._figures, self._audience, width=width, height=height, text=text)

    def _frame(self) -> CurveFrame:
        if self._figures is None:
            raise RuntimeError("no curve is shown yet")
        return curve_frame(
            self._figures, self._audience, width=self.width(), height=self.height(), text=self._letters()
        )

    def _go_to(self, x: float) -> None:
        if self._figures is not None:
            self.move_to(Fraction(round(self._frame().hours_at(x) * 2), 2))

    def _points(self) -> list[Fraction]:
        return [] if self._figures is None else [point.hours for point in movable_points(self._figures)]

    def _nearest(self, hours: Fraction | None) -> Fraction | None:
        wanted = Fraction(0) if hours is None else hours
        return min(self._points(), key=lambda each: (abs(each - wanted), each), default=None)

    def _first_place(self) -> Fraction | None:
        """Where it stands at first: halfway from today's lowest term to what would have been enough in 80 % of
        member-weeks, which have lines of their own.
        """
        if self._figures is None:
            return None
        enough = enough_hours(self._figures, self._audience)
        today = [term_hours(line, self._audience) for line in self._figures.terms]
        known = [*today[:1], *([] if enough is None else [enough])]
        return sum(known, start=Fraction(0)) / len(known) if known else Fraction(10)

    def _tell(self) -> None:
        """Lets a screen reader know where the handle stands."""
        at = "" if self._hours is None else f": {hours_words(self._hours)}"
        self.handle.setAccessibleName(f"{self._title}{at}")
        self.handle.setAccessibleDescription(self.sentence())
        points = self._points()
        if self._hours is not None:
            self.handle.show_place(_minutes(self._hours), least=_minutes(points[0]), most=_minutes(points[-1]))


def _minutes(hours: Fraction) -> int:
    return int(hours * 60)


def _clear_parts(chart: Chart, x: float, top: float, bottom: float) -> list[tuple[float, float]]:
    """The parts of an upright line at `x` that cross no words of the chart."""
    crossed = sorted(
        (label.y - label.size * 1.1, label.y + label.size * 0.4)
        for label in chart.marks
        if isinstance(label, Label) and _left(label) - 3 < x < _left(label) + _width(label) + 3
    )
    parts, at = [], top
    for high, low in crossed:
        if high > at:
            parts.append((at, min(high, bottom)))
        at = max(at, low)
    return [*parts, (at, bottom)] if at < bottom else parts


def _width(label: Label) -> float:
    return len(label.text) * label.size * LETTER_WIDTH


def _left(label: Label) -> float:
    return label.x - _width(label) * {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}[label.anchor]
