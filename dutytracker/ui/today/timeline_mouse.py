"""The mouse on the timeline: a click opens, a pull moves an entry or one of its ends, or chooses a free stretch."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent

from dutytracker.domain.dataclass import dataclass
from dutytracker.ui.clock_stretch import Stretch
from dutytracker.ui.today.day_marks import DayMarks, PlacedEntry
from dutytracker.ui.today.day_moves import (
    FINE_MINUTES,
    STEP_MINUTES,
    Grip,
    chosen,
    free_around,
    gap_at,
    latest_of,
    pulled,
    trouble_with,
)
from dutytracker.ui.today.timeline_words import Item

if TYPE_CHECKING:
    from dutytracker.ui.today.timeline import Timeline

EDGE = 6.0
"""How far from the end of an entry its end is held, in logical pixels, inside and outside."""

LEAST_PULL = 4.0
"""A shorter pull is a click, in logical pixels."""

FINE = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier
"""Any of these keys makes a pull go by single minutes."""

CURSORS = {
    Grip.WHOLE: Qt.CursorShape.OpenHandCursor,
    Grip.START: Qt.CursorShape.SizeHorCursor,
    Grip.END: Qt.CursorShape.SizeHorCursor,
}


@dataclass(frozen=True, slots=True)
class _Hit:
    """What lies under the pointer: an entry and which part of it, a gap, or nothing."""

    item: Item | None
    grip: Grip = Grip.WHOLE


@dataclass(frozen=True, slots=True)
class _Press:
    """Where the button was pressed, and on what."""

    x: float
    hit: _Hit
    free: Stretch | None


class TimelineMouse:
    """Follows the pointer over the timeline."""

    def __init__(self, timeline: "Timeline") -> None:
        self._timeline = timeline
        self._pressed: _Press | None = None
        self._chosen: Stretch | None = None
        self.is_pulling = False
        """True from the first move with the button down until it is let go, or Esc."""

    def press(self, event: QMouseEvent) -> bool:
        """Takes note of what is under the pointer; false for every button but the left one."""
        marks = self._timeline.marks
        if event.button() != Qt.MouseButton.LeftButton or marks is None:
            return False
        self._timeline.drop()
        x = event.position().x()
        hit = self._hit(event.position())
        free = free_around(int(self._timeline.scale().minute_at(x)), self._timeline.marks or marks)
        self._pressed = _Press(x, hit, free)
        if hit.item is not None:
            self._timeline.go_to(hit.item)
        return True

    def move(self, event: QMouseEvent) -> None:
        """Pulls while the button is down; else shows what could be done here."""
        x = event.position().x()
        pressed = self._pressed
        if pressed is None:
            self._show_cursor(self._hit(event.position()))
            return
        if not self.is_pulling and abs(x - pressed.x) < LEAST_PULL:
            return
        self.is_pulling = True
        step = FINE_MINUTES if event.modifiers() & FINE else STEP_MINUTES
        if isinstance(pressed.hit.item, PlacedEntry):
            self._pull(pressed.hit.item, pressed.hit.grip, (x - pressed.x) / self._timeline.scale().minute, step)
        else:
            self._choose(pressed, x, step)

    def release(self, event: QMouseEvent) -> None:
        """Ends a pull, or opens what was clicked."""
        pressed, was_pulling, stretch = self._pressed, self.is_pulling, self._chosen
        held = self._timeline.held
        self._end()
        self._show_cursor(self._hit(event.position()))
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if not was_pulling:
            if pressed.hit.item is not None:
                self._timeline.open(pressed.hit.item)
        elif stretch is not None:
            self._timeline.gap_opened.emit(stretch)
        elif held is not None:
            self._drop_or_refuse()

    def cancel(self) -> None:
        """Lets go; nothing is changed."""
        self._timeline.hold(None)
        self._end()

    def follow(self, marks: DayMarks) -> None:
        """Lets go of an entry that is no longer there."""
        pressed = self._pressed
        item = pressed.hit.item if pressed is not None else None
        if isinstance(item, PlacedEntry) and all(each.entry != item.entry for each in marks.entries):
            self.cancel()

    def item_at(self, point: QPointF) -> Item | None:
        """The entry or gap under the pointer, at any height."""
        return self._hit(point).item

    def _hit(self, point: QPointF) -> _Hit:
        """An entry before a gap; an end reaches a little beyond its entry where no other one lies.

        Only of entries that share their minutes the height tells which one is meant.
        """
        marks = self._timeline.marks
        if marks is None:
            return _Hit(None)
        scale, x = self._timeline.scale(), point.x()
        minute = scale.minute_at(x)
        inside = [each for each in marks.entries if each.stretch.start <= minute < each.stretch.end]
        meant = [each for each in inside if scale.below(each.stretch, each.lane).bottom() >= point.y()]
        for each in (*meant[:1], *inside[-1:]):
            return _Hit(each, self._grip(each.stretch, x))
        gap = gap_at(int(minute), marks.gaps)
        reach = EDGE if gap is None else min(EDGE, gap.minutes * scale.minute / 3)
        for each in marks.entries:
            for grip, edge in ((Grip.START, each.stretch.start), (Grip.END, each.stretch.end)):
                if abs(x - scale.x(edge)) <= reach:
                    return _Hit(each, grip)
        return _Hit(gap)

    def _grip(self, stretch: Stretch, x: float) -> Grip:
        """Of a short entry a third at each end holds that end."""
        scale = self._timeline.scale()
        left, right = scale.x(stretch.start), scale.x(stretch.end)
        edge = min(EDGE, (right - left) / 3)
        if x - left < edge:
            return Grip.START
        return Grip.END if right - x <= edge else Grip.WHOLE

    def _pull(self, placed: PlacedEntry, grip: Grip, by: float, step: int) -> None:
        self._timeline.hold(pulled(placed, grip, by, step))
        self._timeline.setCursor(
            Qt.CursorShape.ClosedHandCursor if grip is Grip.WHOLE else Qt.CursorShape.SizeHorCursor
        )

    def _choose(self, pressed: _Press, x: float, step: int) -> None:
        if pressed.free is not None:
            scale = self._timeline.scale()
            self._chosen = chosen(scale.minute_at(pressed.x), scale.minute_at(x), step, pressed.free)
            self._timeline.choose(self._chosen)

    def _drop_or_refuse(self) -> None:
        held, marks = self._timeline.held, self._timeline.marks
        trouble = trouble_with(held.stretch, latest_of(marks)) if held and marks else None
        if trouble is None:
            self._timeline.drop()
        else:
            self._timeline.hold(None)
            self._timeline.refused.emit(trouble)

    def _end(self) -> None:
        self._pressed = self._chosen = None
        self.is_pulling = False
        self._timeline.choose(None)
        self._timeline.unsetCursor()

    def _show_cursor(self, hit: _Hit) -> None:
        if isinstance(hit.item, PlacedEntry):
            self._timeline.setCursor(CURSORS[hit.grip])
        elif hit.item is not None:
            self._timeline.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self._timeline.unsetCursor()
