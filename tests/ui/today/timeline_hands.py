"""Keys and mouse on the timeline of the day, and what came of them."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.sample import TODAY, ZONE

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
LEFT, RIGHT, ENTER, ESCAPE = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Escape
BUTTON = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def at(hour: int, minute: int = 0) -> int:
    return hour * 60 + minute


def entries(places):
    return places.today._workspace.logbook.records.entries_on(TODAY)


def times(places) -> list[tuple[str, int]]:
    return [(each.start.astimezone(ZONE).strftime("%H:%M"), each.minutes) for each in entries(places)]


def line_of(places) -> str:
    return places.today.parts.entry.line.text()


def said(places) -> str:
    return places.today.parts.undo_bar.text()


def point(timeline, minute: float, *, above: bool = False, pixels: float = 0) -> QPoint:
    scale = timeline.scale()
    y = scale.lane / 2 if above else scale.work_top + scale.lane / 2
    return QPoint(round(scale.x(minute) + pixels), round(y))


def pull(timeline, start: QPoint, end: QPoint, *, held: Qt.KeyboardModifier | None = None, drop: bool = True) -> None:
    """Presses, moves in some steps and lets go, as a hand does; `held` is a key that is down from then on."""
    QTest.mousePress(timeline, BUTTON, NONE, start)
    for step in range(1, 6):
        where = QPointF(start + (end - start) * (step / 5))
        if held is None:
            QTest.mouseMove(timeline, where.toPoint())
        else:
            QApplication.sendEvent(timeline, a_move_with(held, where, timeline))
    if drop:
        QTest.mouseRelease(timeline, BUTTON, held or NONE, end)


def a_move_with(held: Qt.KeyboardModifier, where: QPointF, timeline) -> QMouseEvent:
    """A move of the mouse with the button and a key down, which `QTest.mouseMove` does not know."""
    return QMouseEvent(QEvent.Type.MouseMove, where, timeline.mapToGlobal(where), Qt.MouseButton.NoButton, BUTTON, held)
