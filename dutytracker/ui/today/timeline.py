"""The thin timeline of a day: the shift with its protected blocks above, what was logged below."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from dutytracker.domain.placement import Placement
from dutytracker.domain.records import LogSettings
from dutytracker.ui.clock_stretch import HOUR, MINUTES_PER_DAY, Stretch
from dutytracker.ui.clock_words import stretch_words
from dutytracker.ui.theme import STEP, Size, colors_of, text_font
from dutytracker.ui.today.day_marks import DayMarks, PlacedEntry
from dutytracker.ui.today.day_moves import Held
from dutytracker.ui.today.timeline_keys import TimelineKeys
from dutytracker.ui.today.timeline_mouse import TimelineMouse
from dutytracker.ui.today.timeline_painting import Passing, TimelinePainting
from dutytracker.ui.today.timeline_scale import Scale
from dutytracker.ui.today.timeline_words import Item, day_words, held_words, item_words, marks_rows, stretch_of
from dutytracker.ui.widgets.announcing import announce
from dutytracker.ui.widgets.rows_model import Row

PlacementOf = Callable[[Held], Placement]
"""Which placement an entry would have where it is held."""

STAYS = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})
"""Why the keyboard may be gone for a moment, to come back to what is held."""


class Timeline(QWidget):
    """Entries and gaps of a day, moved in and moved with keys and mouse.

    Enter or a click gives `entry_opened(Entry)` or `gap_opened(Stretch)`; so does a stretch that was pulled over. What
    was moved gives `moved(Held)`, a move that is not possible `refused(str)`, any other key on an entry
    `key_pressed(Entry, str)`, Delete `delete_wanted(Entry)`. `gone_up()` and `gone_down()` come where the keyboard
    leaves with an arrow.
    """

    accessible_role = QAccessible.Role.Graphic

    entry_opened = Signal(object)
    gap_opened = Signal(object)
    moved = Signal(object)
    refused = Signal(str)
    key_pressed = Signal(object, str)
    delete_wanted = Signal(object)
    gone_up = Signal()
    gone_down = Signal()

    def __init__(self, placement_of: PlacementOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._placement_of = placement_of
        self.marks: DayMarks | None = None
        self._settings: LogSettings | None = None
        self.rows: tuple[Row, ...] = ()
        """All that it shows, as a table."""
        self._day_words = ""
        self._at = 0
        self._held: Held | None = None
        self._placement: Placement | None = None
        """Which placement the entry that is held would have."""
        self._chosen: Stretch | None = None
        self._keys = TimelineKeys(self)
        self._mouse = TimelineMouse(self)
        self.setFont(text_font(Size.TINY))
        self.setProperty("bare", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Timeline of the day"))

    def show_marks(self, marks: DayMarks, settings: LogSettings) -> None:
        """Shows a day; the keyboard stays on the entry or gap it is on; what is held is held while it is there."""
        if marks == self.marks and settings == self._settings:
            return
        before = self.current()
        self.marks, self._settings = marks, settings
        self.rows = marks_rows(marks, settings)
        self._day_words = day_words(self.rows, marks)
        items = self.items()
        self._at = next((at for at, item in enumerate(items) if _is_same(item, before)), self._at)
        self._at = min(self._at, max(0, len(items) - 1))
        held = self._held
        if held is not None and all(each.entry != held.placed.entry for each in marks.entries):
            self.hold(None)
        self._mouse.follow(marks)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if items else Qt.FocusPolicy.NoFocus)
        self._describe()
        self.updateGeometry()
        self.update()

    def items(self) -> list[Item]:
        """Entries and gaps in the order of the clock."""
        if self.marks is None:
            return []
        items: list[Item] = [*self.marks.entries, *self.marks.gaps]
        return sorted(items, key=lambda item: stretch_of(item).start)

    def current(self) -> Item | None:
        """What the keyboard stands on; `None` where there is nothing."""
        items = self.items()
        return items[self._at] if items else None

    def go_to(self, item: Item) -> None:
        """Puts the keyboard on an entry or gap, and says what it is."""
        self._at = self.items().index(item)
        self._say(self._current_words())
        self.update()

    def go_to_gap(self, step: int = 1) -> bool:
        """Puts the keyboard on the next gap, or with `step` −1 on the one before; false where there is none."""
        items = self.items()
        others = [items[(self._at + step * distance) % len(items)] for distance in range(1, len(items) + 1)]
        gap = next((item for item in others if isinstance(item, Stretch)), None)
        if gap is not None:
            self.go_to(gap)
        return gap is not None

    def arrive(self) -> None:
        """Takes the keyboard, which stands on the first gap, where there is one."""
        items = self.items()
        self._at = next((at for at, item in enumerate(items) if isinstance(item, Stretch)), self._at)
        self._describe()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open(self, item: Item) -> None:
        """What Enter and a click do: edit an entry, fill a gap."""
        if isinstance(item, PlacedEntry):
            self.entry_opened.emit(item.entry)
        else:
            self.gap_opened.emit(item)

    @property
    def held(self) -> Held | None:
        """The entry that is being moved."""
        return self._held

    def hold(self, held: Held | None) -> None:
        """Shows an entry where it would lie; `None` lets go of it, and nothing is changed."""
        if held == self._held:
            return
        self._held = held
        self._placement = self._placement_of(held) if held is not None else None
        self._say(self._current_words())
        self.update()

    def drop(self) -> None:
        """Leaves what is held where it is now."""
        held, self._held = self._held, None
        self.update()
        if held is not None and held.is_moved:
            self.moved.emit(held)

    def choose(self, stretch: Stretch | None) -> None:
        """Shows a stretch that is being pulled over."""
        self._chosen = stretch
        self.update()

    def scale(self) -> Scale:
        """Where the minutes lie now; what is held by keys is always in sight."""
        axis = self.marks.axis if self.marks else Stretch(0, MINUTES_PER_DAY)
        if self._held is not None and not self._mouse.is_pulling:
            stretch = self._held.stretch
            first, last = min(axis.start, stretch.start), max(axis.end, stretch.end)
            axis = Stretch(first // HOUR * HOUR, -(-last // HOUR) * HOUR)
        return Scale(axis=axis, width=self.width(), lane=self._lane)

    @property
    def description(self) -> str:
        """What the keyboard stands on, then all that the timeline shows, and last its keys."""
        words = self._current_words()
        if not words:
            return self._day_words
        here = self.tr("Here: {words}.").format(words=words)
        keys = self.tr("Left and right go on, Enter opens, G goes to the next gap, Control and an arrow move an entry.")
        return f"{here} {self._day_words}. {keys}"

    def sizeHint(self) -> QSize:
        return QSize(400, self._lane * 2 + 3 * STEP + self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._words_at(event), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._mouse.is_pulling:
            self._mouse.cancel()
        elif not self._keys.press(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._mouse.press(event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._mouse.release(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in STAYS and not self._mouse.is_pulling:
            self.drop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.marks is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painting = TimelinePainting(painter, self.marks, self.scale(), colors_of(self), self.font())
        painting.draw(self._passing())

    @property
    def _lane(self) -> int:
        return round(self.fontMetrics().height() * 1.02)

    def _passing(self) -> Passing:
        words = self._current_words() if self._held else stretch_words(self._chosen) if self._chosen else ""
        cursor = self.current() if self.hasFocus() else None
        return Passing(cursor=cursor, held=self._held, placement=self._placement, chosen=self._chosen, words=words)

    def _current_words(self) -> str:
        item = self.current()
        if self.marks is None or self._settings is None:
            return ""
        if self._held is not None and self._placement is not None:
            return held_words(self._held, self._placement, self.marks)
        return item_words(item, self._settings) if item is not None else ""

    def _words_at(self, event: QHelpEvent) -> str:
        item = self._mouse.item_at(QPointF(event.pos()))
        return item_words(item, self._settings) if item is not None and self._settings is not None else ""

    def _describe(self) -> None:
        self.setAccessibleDescription(self.description)

    def _say(self, words: str) -> None:
        """Has the screen reader say it now."""
        self._describe()
        if self.hasFocus() and words:
            announce(self, words)


def _is_same(item: Item, before: Item | None) -> bool:
    """True if it is the same entry, whatever it says now, or the same gap."""
    if isinstance(item, PlacedEntry) and isinstance(before, PlacedEntry):
        return item.entry is not None and before.entry is not None and item.entry.id == before.entry.id
    return item == before
