"""The keys of the timeline."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from dutytracker.domain.errors import DutyError
from dutytracker.language import translate
from dutytracker.ui.today.day_marks import PlacedEntry
from dutytracker.ui.today.day_moves import FINE_MINUTES, STEP_MINUTES, Grip, Held, latest_of, stepped

if TYPE_CHECKING:
    from dutytracker.ui.today.timeline import Timeline

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
DIRECTIONS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
ROW_KEYS = frozenset("pohe")
"""Letters that do on an entry what they do on its row."""

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class TimelineKeys:
    """Reads the keys: left and right go from one entry or gap to the next, with Ctrl and Shift they move the entry.

    Ctrl goes by five minutes, Shift moves the end alone. Once an entry is held, by one of these or by Space, arrows
    alone move it by a minute, Enter leaves it there, Esc puts it back.
    """

    def __init__(self, timeline: "Timeline") -> None:
        self._timeline = timeline

    def press(self, event: QKeyEvent) -> bool:
        """Does what the key means; false where it means nothing here."""
        if self._timeline.held is not None:
            return self._press_held(event, self._timeline.held)
        return self._press_free(event)

    def _press_held(self, event: QKeyEvent, held: Held) -> bool:
        if event.key() in ENTER:
            self._timeline.drop()
        elif event.key() == Qt.Key.Key_Escape:
            self._timeline.hold(None)
        elif event.key() in DIRECTIONS:
            self._move(held, event)
        else:
            return event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space}
        return True

    def _press_free(self, event: QKeyEvent) -> bool:
        key, item = event.key(), self._timeline.current()
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Escape}:
            self._timeline.gone_up.emit()
        elif key == Qt.Key.Key_Down:
            self._timeline.gone_down.emit()
        elif item is None:
            return False
        elif key in DIRECTIONS and event.modifiers() & (CONTROL | SHIFT):
            if isinstance(item, PlacedEntry):
                self._move(Held(placed=item), event)
        elif key in DIRECTIONS:
            self._go_on(DIRECTIONS[Qt.Key(key)])
        elif key in ENDS:
            self._timeline.go_to(self._timeline.items()[ENDS[Qt.Key(key)]])
        elif key in ENTER or key == Qt.Key.Key_F2:
            self._timeline.open(item)
        elif key == Qt.Key.Key_G:
            self._timeline.go_to_gap(-1 if event.modifiers() & SHIFT else 1)
        elif isinstance(item, PlacedEntry):
            return self._press_on(item, event)
        else:
            return False
        return True

    def _press_on(self, item: PlacedEntry, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Space:
            self._timeline.hold(Held(placed=item))
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._timeline.delete_wanted.emit(item.entry)
        elif event.text().lower() in ROW_KEYS and event.text():
            self._timeline.key_pressed.emit(item.entry, event.text().lower())
        else:
            return False
        return True

    def _go_on(self, step: int) -> None:
        items, item = self._timeline.items(), self._timeline.current()
        if item is not None:
            self._timeline.go_to(items[(items.index(item) + step) % len(items)])

    def _move(self, held: Held, event: QKeyEvent) -> None:
        marks = self._timeline.marks
        if marks is None:
            return
        modifiers = event.modifiers()
        step = STEP_MINUTES if modifiers & CONTROL else FINE_MINUTES
        grip = Grip.END if modifiers & SHIFT else Grip.WHOLE
        try:
            self._timeline.hold(stepped(held, grip, DIRECTIONS[Qt.Key(event.key())] * step, latest_of(marks)))
        except DutyError as error:
            self._timeline.refused.emit(translate(error.sentence))
