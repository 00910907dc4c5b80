"""All keys at a glance, and what can be typed."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from dutytracker.reports.words import translate
from dutytracker.ui.actions import FAVORITES, Actions, keys_of, native_keys
from dutytracker.ui.entering.typing_help import TypingHelp
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.dialog import Dialog
from dutytracker.ui.widgets.key_cap import KeyCap
from dutytracker.ui.widgets.segmented_control import SegmentedControl
from dutytracker.ui.widgets.text import BreakingText

Rows = tuple[tuple[str, str], ...]
"""Keys, and what they do."""

Lists = dict[str, Rows]
"""Titles, and the rows under each."""

KEYS, TYPING = "keys", "typing"

SIDE = 6 * STEP
"""Between the lists and the sides of the window."""


class KeysWindow(Dialog):
    """Short lists of keys in three columns, or fewer where there is less room, and a page of examples; Esc closes it.

    `example_wanted(str)` comes with an example that is to stand in the line.
    """

    example_wanted = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget, *, can_type: bool = True, palette_key: str = "") -> None:
        """`can_type` where there is a line to put examples into; `palette_key` is portable text, or empty for none."""
        super().__init__(parent)
        choices = {KEYS: self.tr("Keys"), TYPING: self.tr("What can be typed")}
        self.choice = SegmentedControl(self.tr("All keys"), choices)
        self.typing = TypingHelp()
        self._pages = QStackedWidget()
        self.setWindowTitle(self.tr("All keys"))
        self._columns: tuple[Lists, Lists, Lists] = (
            {self.tr("Everywhere"): _everywhere(actions, palette_key)},
            {
                self.tr("The entry line and the timer"): self._in_line(actions),
                self.tr("On a favorite"): self._on_favorites(),
                self.tr("In the week grid"): self._in_grid(),
            },
            {
                self.tr("On a row of a list"): self._on_rows(),
                self.tr("On the timeline of a day"): self._on_timeline(),
                self.tr("In Review"): self._in_review(),
            },
        )
        self._lay_out()
        self.choice.setVisible(can_type)
        self.choice.chosen.connect(self._on_page_chosen)
        self.typing.chosen.connect(self._on_example_chosen)

    def _lay_out(self) -> None:
        room = self.most_size().width() - 2 * SIDE
        first, second, third = self._columns
        keys = _Scrolled(_beside_each_other(self._columns))
        for fewer in ((first | third, second), (first | second | third,)):
            if keys.sizeHint().width() > room:
                keys = _Scrolled(_beside_each_other(fewer))
        self._pages.addWidget(keys)
        self._pages.addWidget(self.typing)
        page = QVBoxLayout(self)
        page.setContentsMargins(SIDE, 4 * STEP, SIDE, 5 * STEP)
        page.setSpacing(4 * STEP)
        page.addWidget(self.choice)
        page.addWidget(self._pages)
        self.resize(self.sizeHint().boundedTo(self.most_size()))

    def _on_page_chosen(self, key: str) -> None:
        self._pages.setCurrentIndex(1 if key == TYPING else 0)

    def _on_example_chosen(self, line: str) -> None:
        self.close()
        self.example_wanted.emit(line)

    def _in_grid(self) -> Rows:
        return (
            ("0–9", self.tr("type over the minutes; Enter or an arrow keeps them")),
            ("Delete", self.tr("empty a cell")),
            ("L", self.tr("leave for the whole day, or not")),
            ("Shift+L", self.tr("every kind of absence, and part of a day")),
            ("D", self.tr("close the day, or open it again")),
            ("S", self.tr("other hours in this week alone")),
            ("Enter", self.tr("note undone or lost time, on their rows")),
        )

    def _on_favorites(self) -> Rows:
        return (
            ("P", self.tr("pin it or not; digits are other minutes")),
            ("Alt+← →", self.tr("move it; Delete puts it away")),
            ("Menu", self.tr("all of this, a placement, another duty")),
        )

    def _in_review(self) -> Rows:
        return (
            ("← →", self.tr("another guarantee, on the curve")),
            ("Enter", self.tr("decide about a share that is set aside")),
            ("N", self.tr("a private name, in the list of members")),
            ("C", self.tr("how a clinic is spelled, there")),
            ("Alt+↑ ↓", self.tr("another place for an offer")),
        )

    def _in_line(self, actions: Actions) -> Rows:
        return (
            ("Enter", self.tr("log the line; what is shown in amber needs it twice")),
            ("Shift+Enter", self.tr("time the duty in the line, which pauses what is timed")),
            *((keys_of(action), action.text()) for action in actions.of_the_timer()),
            ("Esc", self.tr("put words away, leave a change, clear the line")),
            ("Ctrl+Z", self.tr("bring a cleared or corrected line back")),
            ("↑", self.tr("edit the last entry, and again the one before")),
            ("↓", self.tr("back to what was typed; list the words that fit")),
            ("Ctrl+Space", self.tr("list the words that fit at the cursor")),
            ("Tab", self.tr("take the word, or the line that was meant")),
        )

    def _on_rows(self) -> Rows:
        return (
            ("Enter", self.tr("edit an entry, fill a gap, tick an item, or the menu of a loss")),
            ("Delete", self.tr("delete, with Undo")),
            ("P", self.tr("choose another placement")),
            ("O", self.tr("the work is from an earlier week, or not")),
            ("M", self.tr("a manager was told today, or not")),
            ("N", self.tr("a notice to a manager, of a loss or undone item")),
            ("Shift+↓", self.tr("several losses, for one notice")),
            ("X", self.tr("drop an undone item")),
            ("H", self.tr("history: what it was before")),
            ("E", self.tr("erase the note of an entry for good")),
            ("T", self.tr("a chart as a table, and back")),
            ("Space", self.tr("compare with this week, in the list of weeks")),
            ("W", self.tr("close a week step by step, among the weeks")),
            ("Menu", self.tr("all of this as a menu")),
        )

    def _on_timeline(self) -> Rows:
        return (
            ("G", self.tr("the next gap, also in the list of the day")),
            ("Ctrl+← →", self.tr("move an entry by five minutes")),
            ("Shift+← →", self.tr("move its end by a minute, with Ctrl by five")),
            ("Space", self.tr("hold it: arrows go by a minute, Enter keeps, Esc puts back")),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Question}:
            self.close()
        else:
            super().keyPressEvent(event)


class _Scrolled(QScrollArea):
    """As large as what it holds where the screen has room for it; else the arrow keys scroll it."""

    accessible_role = QAccessible.Role.Pane

    def __init__(self, held: QWidget) -> None:
        super().__init__()
        self._held = held
        held.setObjectName("scrolled")
        self.setAccessibleName(self.tr("All keys"))
        self.setWidget(held)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def sizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return self._held.sizeHint() + QSize(bar, bar)


def _everywhere(actions: Actions, palette_key: str) -> Rows:
    first = actions.favorites[0]
    elsewhere = {*actions.favorites, *actions.of_the_timer()}
    rows = [(keys_of(action), action.text()) for action in actions.all() if action not in elsewhere]
    rows.insert(8, (f"{keys_of(first)} … {FAVORITES}", first.text().removesuffix(" 1")))
    if palette_key:
        rows.insert(9, (native_keys(palette_key), translate("Log from any program")))
    return tuple(rows)


def _beside_each_other(columns: Sequence[Lists]) -> QWidget:
    keys = QWidget()
    row = QHBoxLayout(keys)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8 * STEP)
    for lists in columns:
        row.addLayout(_column(lists), 1 if len(columns) == 1 else 0)
    return keys


def _column(lists: Lists) -> QVBoxLayout:
    """Lists under each other; what the keys do begins at one line, however long their names are."""
    column = QVBoxLayout()
    column.setSpacing(2 * STEP)
    caps: list[KeyCap] = []
    for title, rows in lists.items():
        if column.count():
            column.addSpacing(3 * STEP)
        column.addWidget(BreakingText(title, Size.HEADING))
        for keys, what in rows:
            caps.append(KeyCap(keys))
            column.addLayout(_row(caps[-1], what))
    column.addStretch()
    widest = max(cap.sizeHint().width() for cap in caps)
    for cap in caps:
        cap.setMinimumWidth(widest)
    return column


def _row(cap: KeyCap, what: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(3 * STEP)
    row.addWidget(cap)
    row.addWidget(BreakingText(what, Size.BODY, Tone.DIM), 1)
    return row
