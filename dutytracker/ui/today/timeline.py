"""The thin timeline of a day: the shift with its protected blocks above, what was logged below."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from dutytracker.ui.clock_stretch import HOUR, Stretch
from dutytracker.ui.theme import STEP, Size, colors_of, text_font
from dutytracker.ui.today.day_marks import DayMarks, PlacedEntry
from dutytracker.ui.widgets.painting import Fill, draw_dashed, draw_fill, draw_outlined
from dutytracker.ui.widgets.row_delegate import draw_words

Item = PlacedEntry | Stretch
"""What the keyboard can stand on: an entry, or a gap."""


class Timeline(QWidget):
    """Left and right move between entries and gaps; Enter gives `entry_opened(Entry)` or `gap_opened(Stretch)`."""

    entry_opened = Signal(object)
    gap_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: DayMarks | None = None
        self._at = 0
        self.setFont(text_font(Size.TINY))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Timeline of the day"))
        self._lane = round(self.fontMetrics().height() * 1.02)

    def show_marks(self, marks: DayMarks) -> None:
        """Shows a day."""
        if marks != self._marks:
            self._marks = marks
            self._at = min(self._at, max(0, len(self.items()) - 1))
            self.update()

    def items(self) -> list[Item]:
        """Entries and gaps in the order of the clock."""
        if self._marks is None:
            return []
        items: list[Item] = [*self._marks.entries, *self._marks.gaps]
        return sorted(items, key=lambda item: _stretch(item).start)

    def sizeHint(self) -> QSize:
        return QSize(400, self._lane * 2 + 3 * STEP + self.fontMetrics().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        items = self.items()
        moves = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in moves and items:
            self._at = (self._at + moves[Qt.Key(event.key())]) % len(items)
            self.update()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2} and items:
            self._open(items[self._at])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        minute = self._minute_at(event.position().x())
        for number, item in enumerate(self.items()):
            if _stretch(item).holds(minute):
                self._at = number
                self._open(item)
                return
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._marks is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_shift(painter, self._marks)
        self._draw_entries(painter, self._marks)
        self._draw_axis(painter, self._marks)
        self._draw_now(painter, self._marks)

    def _open(self, item: Item) -> None:
        if isinstance(item, PlacedEntry):
            self.entry_opened.emit(item.entry)
        else:
            self.gap_opened.emit(item)

    def _x(self, minute: int) -> float:
        if self._marks is None:
            return 0.0
        axis = self._marks.axis
        side = 3.0 * STEP
        return side + (self.width() - 2 * side) * (minute - axis.start) / max(axis.end - axis.start, 1)

    def _minute_at(self, x: float) -> int:
        if self._marks is None:
            return 0
        axis = self._marks.axis
        return round(axis.start + (x - self._x(axis.start)) / max(self._x(axis.start + 1) - self._x(axis.start), 0.01))

    def _box(self, stretch: Stretch, top: float, gap: float = 1.0) -> QRectF:
        left, right = self._x(stretch.start), self._x(stretch.end)
        return QRectF(left, top, max(right - left - gap, 3.0), self._lane)

    def _draw_shift(self, painter: QPainter, marks: DayMarks) -> None:
        colors = colors_of(self)
        painter.setPen(Qt.PenStyle.NoPen)
        for shift in marks.shifts:
            painter.setBrush(colors.grid)
            painter.drawRoundedRect(self._box(shift, 0, 0), 3, 3)
        for meal in marks.meals:
            painter.fillRect(self._box(meal, 0, 0), colors.own_tint)
            self._label(painter, self._box(meal, 0, 0), self.tr("meal"), Fill.OWN)
        for block in marks.blocks:
            draw_outlined(painter, self._box(block, 0), colors.accent_soft, colors.accent, 3)
        for part in marks.named:
            self._label(painter, self._box(part, 0), self.tr("protected"), Fill.PROTECTED)
        for lost in marks.lost:
            painter.fillRect(self._box(lost, 0), colors.card)
            draw_fill(painter, self._box(lost, 0), Fill.LOST, colors)

    def _label(self, painter: QPainter, box: QRectF, word: str, fill: Fill) -> None:
        colors = colors_of(self)
        wide = QFontMetricsF(self.font()).horizontalAdvance(word)
        if wide + STEP <= box.width():
            left = box.center().x() - wide / 2
            ink = colors.own_text if fill is Fill.OWN else colors.accent
            draw_words(painter, QRectF(left, box.top(), wide + 1, box.height()), word, Size.TINY, ink)

    def _draw_entries(self, painter: QPainter, marks: DayMarks) -> None:
        colors = colors_of(self)
        top = self._lane + STEP * 1.0
        middle = top + self._lane / 2
        painter.setPen(QPen(colors.faint, 1.2, Qt.PenStyle.DotLine))
        ends = sorted((each.stretch for each in marks.entries), key=lambda stretch: stretch.start)
        for before, after in pairwise(ends):
            if self._x(after.start) - self._x(before.end) > 4:
                painter.drawLine(QPointF(self._x(before.end) + 2, middle), QPointF(self._x(after.start) - 2, middle))
        for gap in marks.gaps:
            draw_outlined(painter, self._box(gap, top), colors.accent_soft, colors.accent, 3)
        for each in marks.entries:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.of_placement(each.placement))
            painter.drawRoundedRect(self._box(each.stretch, top), 3, 3)
        if marks.typed is not None:
            own = marks.typed.placement.is_own_time
            ground, line = (colors.own_tint, colors.own) if own else (colors.accent_soft, colors.accent)
            draw_dashed(painter, self._box(marks.typed.stretch, top), ground, line)
        if self.hasFocus() and self.items():
            box = self._box(_stretch(self.items()[self._at]), top).adjusted(-3, -3, 3, 3)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colors.ink, 2))
            painter.drawRoundedRect(box, 5, 5)

    def _draw_axis(self, painter: QPainter, marks: DayMarks) -> None:
        colors = colors_of(self)
        hours = range(marks.axis.start // HOUR, marks.axis.end // HOUR + 1)
        step = 1 if len(hours) <= 13 else 2
        top = self._lane * 2 + 2 * STEP
        for hour in hours[::step]:
            word = hour_word(hour, first=hour == hours[0])
            wide = QFontMetricsF(self.font()).horizontalAdvance(word)
            left = min(max(self._x(hour * HOUR) - wide / 2, 0), self.width() - wide - 1)
            draw_words(painter, QRectF(left, top, wide + 1, self.fontMetrics().height()), word, Size.TINY, colors.dim)

    def _draw_now(self, painter: QPainter, marks: DayMarks) -> None:
        if marks.now is None or not marks.axis.start <= marks.now <= marks.axis.end:
            return
        colors = colors_of(self)
        x = self._x(marks.now)
        painter.fillRect(QRectF(x - 0.75, 2, 1.5, self._lane * 2 + 1.5 * STEP), colors.ink)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.ink)
        painter.drawEllipse(QPointF(x, 2.5), 2.5, 2.5)


def hour_word(hour: int, *, first: bool) -> str:
    """The label of a full hour; the half of the day stands at the first hour and at noon and midnight."""
    number = str(hour % 12 or 12)
    if first or hour % 12 == 0:
        return f"{number} {'AM' if hour % 24 < 12 else 'PM'}"
    return number


def _stretch(item: Item) -> Stretch:
    return item.stretch if isinstance(item, PlacedEntry) else item
