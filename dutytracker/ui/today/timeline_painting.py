"""How the timeline of a day is drawn."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.placement import Placement
from dutytracker.language import manner
from dutytracker.reports.words import translate
from dutytracker.ui.clock_stretch import HOUR, Stretch
from dutytracker.ui.theme import STEP, Colors, Size, mixed
from dutytracker.ui.today.day_lanes import ALONE
from dutytracker.ui.today.day_marks import DayMarks, PlacedEntry, TimedWork
from dutytracker.ui.today.day_moves import Held
from dutytracker.ui.today.timeline_scale import Scale
from dutytracker.ui.today.timeline_words import Item, stretch_of
from dutytracker.ui.widgets.painting import Fill, draw_dashed, draw_fill, draw_outlined
from dutytracker.ui.widgets.row_delegate import draw_words

RUNNING_STRENGTH = 0.45
"""How much of its color the stretch of the running timer has: it is not logged yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passing:
    """What is on the timeline only for the moment: what the keyboard stands on, what is held or pulled over."""

    cursor: Item | None = None
    held: Held | None = None
    placement: Placement | None = None
    """Of what is held."""
    chosen: Stretch | None = None
    words: str = ""
    """What the box says that goes along with what is held or pulled over."""


class TimelinePainting:
    """Draws one day into `painter`."""

    def __init__(self, painter: QPainter, marks: DayMarks, scale: Scale, colors: Colors, font: QFont) -> None:
        self._painter = painter
        self._marks = marks
        self._scale = scale
        self._colors = colors
        self._metrics = QFontMetricsF(font)

    def draw(self, passing: Passing) -> None:
        """Draws the shift, the work, the hours, and last what passes."""
        self._draw_shift()
        self._draw_work(passing)
        self._draw_hours()
        self._draw_now()
        self._draw_passing(passing)

    def _draw_shift(self) -> None:
        painter, colors, marks, above = self._painter, self._colors, self._marks, self._scale.above
        painter.setPen(Qt.PenStyle.NoPen)
        for shift in marks.shifts:
            painter.setBrush(colors.grid)
            painter.drawRoundedRect(above(shift, 0), 3, 3)
        for meal in marks.meals:
            painter.fillRect(above(meal, 0), colors.own_tint)
            self._label(above(meal, 0), translate("meal"), colors.own_text)
        for block in marks.blocks:
            draw_outlined(painter, above(block), colors.accent_soft, colors.accent, 3)
        for part in marks.named:
            self._label(above(part), translate("protected"), colors.accent)
        for lost in marks.lost:
            painter.fillRect(above(lost), colors.card)
            draw_fill(painter, above(lost), Fill.LOST, colors)

    def _draw_work(self, passing: Passing) -> None:
        colors, marks, below = self._colors, self._marks, self._scale.below
        self._draw_dots()
        for gap in marks.gaps:
            draw_outlined(self._painter, below(gap), colors.accent_soft, colors.accent, 3)
        if marks.timed is not None:
            self._draw_timed(marks.timed)
        for each in marks.entries:
            color = colors.of_placement(each.placement)
            is_held = passing.held is not None and passing.held.placed.entry == each.entry
            self._draw_piece(below(each.stretch, each.lane), mixed(color, colors.card, 0.3) if is_held else color)
        if marks.typed is not None:
            ground, line = self._dashes_of(marks.typed.placement)
            draw_dashed(self._painter, below(marks.typed.stretch), ground, line)

    def _draw_dots(self) -> None:
        """Between pieces of work runs a dotted line."""
        x, middle = self._scale.x, self._scale.work_top + self._scale.lane / 2
        self._painter.setPen(QPen(self._colors.faint, 1.2, Qt.PenStyle.DotLine))
        work = [each.stretch for each in self._marks.entries]
        work += self._marks.timed.pieces if self._marks.timed else ()
        reached = 0
        for after in sorted(work, key=lambda stretch: stretch.start):
            if reached and x(after.start) - x(reached) > 4:
                self._painter.drawLine(QPointF(x(reached) + 2, middle), QPointF(x(after.start) - 2, middle))
            reached = max(reached, after.end)

    def _draw_timed(self, timed: TimedWork) -> None:
        """Paler than what is logged; the last piece ends in a tip, for it grows."""
        color = mixed(self._colors.of_placement(timed.placement), self._colors.card, RUNNING_STRENGTH)
        *before, last = timed.pieces
        for piece in before:
            self._draw_piece(self._scale.below(piece), color)
        if last.end != self._marks.now:
            self._draw_piece(self._scale.below(last), color)
            return
        box = self._scale.below(last)
        tip = min(box.height() / 2, box.width())
        shape = QPainterPath(box.topLeft())
        for corner in (
            QPointF(box.right() - tip, box.top()),
            QPointF(box.right(), box.center().y()),
            QPointF(box.right() - tip, box.bottom()),
            box.bottomLeft(),
        ):
            shape.lineTo(corner)
        self._painter.fillPath(shape, color)

    def _draw_piece(self, box: QRectF, color: QColor) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(color)
        self._painter.drawRoundedRect(box, 3, 3)

    def _draw_hours(self) -> None:
        axis, scale = self._scale.axis, self._scale
        hours = range(axis.start // HOUR, axis.end // HOUR + 1)
        step = self._hours_apart(len(hours))
        for hour in hours[::step]:
            word = hour_word(hour, first=hour == hours[0])
            wide = self._metrics.horizontalAdvance(word)
            left = min(max(scale.x(hour * HOUR) - wide / 2, 0), scale.width - wide - 1)
            box = QRectF(left, scale.hours_top, wide + 1, self._metrics.height())
            draw_words(self._painter, box, word, Size.TINY, self._colors.dim)

    def _hours_apart(self, hours: int) -> int:
        """Every hour where the words have room, else every second, third or sixth."""
        room = self._metrics.horizontalAdvance(hour_word(0, first=True)) + 2 * STEP
        apart = room / (self._scale.minute * HOUR)
        return next((step for step in (1, 2, 3) if apart <= step and hours <= step * 13), 6)

    def _draw_now(self) -> None:
        now, axis = self._marks.now, self._scale.axis
        if now is None or not axis.start <= now <= axis.end:
            return
        x = self._scale.x(now)
        self._painter.fillRect(QRectF(x - 0.75, 2, 1.5, self._scale.lane * 2 + 1.5 * STEP), self._colors.ink)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._colors.ink)
        self._painter.drawEllipse(QPointF(x, 2.5), 2.5, 2.5)

    def _draw_passing(self, passing: Passing) -> None:
        held, chosen = passing.held, passing.chosen
        if held is not None:
            ground, line = self._dashes_of(passing.placement or held.placed.placement)
            draw_dashed(self._painter, self._scale.below(held.stretch), ground, line)
            self._draw_ring(self._scale.below(held.stretch))
            self._draw_flag(held.stretch, passing)
        elif chosen is not None:
            draw_dashed(self._painter, self._scale.below(chosen), self._colors.accent_soft, self._colors.accent)
            self._draw_flag(chosen, passing)
        elif passing.cursor is not None:
            lane = passing.cursor.lane if isinstance(passing.cursor, PlacedEntry) else ALONE
            self._draw_ring(self._scale.below(stretch_of(passing.cursor), lane))

    def _draw_ring(self, box: QRectF) -> None:
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(self._colors.ink, 2))
        self._painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 5, 5)

    def _draw_flag(self, stretch: Stretch, passing: Passing) -> None:
        """The words that go along, above what is moved."""
        wide = min(self._metrics.horizontalAdvance(passing.words) + 3 * STEP, self._scale.width - 2)
        middle = (self._scale.x(stretch.start) + self._scale.x(stretch.end)) / 2
        left = min(max(middle - wide / 2, 1), max(self._scale.width - wide - 1, 1))
        box = QRectF(left, 0, wide, self._scale.lane)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._colors.ink)
        self._painter.drawRoundedRect(box, 4, 4)
        words = box.adjusted(1.5 * STEP, 0, -STEP, 0)
        draw_words(self._painter, words, passing.words, Size.TINY, self._colors.card)

    def _dashes_of(self, placement: Placement) -> tuple[QColor, QColor]:
        """Ground and line of work that is not stored."""
        if placement.is_own_time:
            return self._colors.own_tint, self._colors.own
        return self._colors.accent_soft, self._colors.accent

    def _label(self, box: QRectF, word: str, ink: QColor) -> None:
        wide = self._metrics.horizontalAdvance(word)
        if wide + STEP <= box.width():
            left = box.center().x() - wide / 2
            draw_words(self._painter, QRectF(left, box.top(), wide + 1, box.height()), word, Size.TINY, ink)


def hour_word(hour: int, *, first: bool) -> str:
    """The label of a full hour; the half of the day stands at the first hour and at noon and midnight.

    Of 24 hours it is the number of the hour.
    """
    if manner().has_24_hours:
        return str(hour % 24)
    number = str(hour % 12 or 12)
    if first or hour % 12 == 0:
        return (translate("{time} AM") if hour % 24 < 12 else translate("{time} PM")).format(time=number)
    return number
