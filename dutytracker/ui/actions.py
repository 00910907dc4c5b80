"""Every action of the window, once, with its shortcut."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

FAVORITES = 9
"""How many favorites have a key."""


class Actions(QObject):
    """The actions of one window. Whoever does what an action says connects to its `triggered`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.go_today = self._made(self.tr("Today"), "Ctrl+1")
        self.go_weeks = self._made(self.tr("Weeks"), "Ctrl+2")
        self.go_trend = self._made(self.tr("Trend of the weeks"), "Ctrl+Shift+T")
        self.go_grid = self._made(self.tr("Week grid"), "Ctrl+Shift+G")
        self.go_lost = self._made(self.tr("Lost time"), "Ctrl+Shift+L")
        self.go_offers = self._made(self.tr("Offers over your weeks"), "Ctrl+Shift+O")
        self.go_share = self._made(self.tr("Share"), "Ctrl+3")
        self.go_review = self._made(self.tr("Review"), "Ctrl+4")
        self.go_settings = self._made(self.tr("Settings"), "Ctrl+,")
        self.undo = self._made(self.tr("Undo"), QKeySequence.StandardKey.Undo)
        self.redo = self._made(self.tr("Redo"), "Ctrl+Shift+Z", "Ctrl+Y")
        self.type_line = self._made(self.tr("Go to the entry line"), "Ctrl+L")
        self.favorites = tuple(
            self._made(self.tr("Log favorite {0}").format(number), f"Ctrl+Alt+{number}")
            for number in range(1, FAVORITES + 1)
        )
        self.next_gap = self._made(self.tr("Go to the next gap"), "Ctrl+G")
        self.close_day = self._made(self.tr("That's all for today"), "Ctrl+D")
        self.stop_timer = self._made(self.tr("Stop the timer"), "Ctrl+T")
        self.correct_timer = self._made(self.tr("Correct the timer"), "Ctrl+B")
        self.switch_timer = self._made(self.tr("Go on with the paused timer"), "Ctrl+J")
        self.discard_timer = self._made(self.tr("Discard the timer"), "Ctrl+Shift+X")
        self.previous_day = self._made(self.tr("Day before"), "Alt+Left")
        self.next_day = self._made(self.tr("Day after"), "Alt+Right")
        self.this_day = self._made(self.tr("Back to today"), "Alt+Home")
        self.export = self._made(self.tr("Export weeks"), "Ctrl+E")
        self.print_weeks = self._made(self.tr("Print weeks"), "Ctrl+P")
        self.make_evidence = self._made(self.tr("Evidence for others to check"), "Ctrl+Shift+E")
        self.check_files = self._made(self.tr("Check what was signed"), "Ctrl+Shift+V")
        self.lock = self._made(self.tr("Lock now"), "Ctrl+Shift+K")
        self.show_keys = self._made(self.tr("All keys"), "?")
        self.show_guide = self._made(self.tr("Guide"), "F1")
        self.quit = self._made(self.tr("Quit"), "Ctrl+Q")

    def all(self) -> Iterator[QAction]:
        """Every action, in the order in which the list of keys shows them."""
        return (action for action in self._window.actions() if action.parent() is self)

    def of_the_day(self) -> tuple[QAction, ...]:
        """The actions that mean the day shown on Today; elsewhere their keys are free."""
        return self.previous_day, self.next_day, self.this_day, self.next_gap, self.close_day

    def of_the_timer(self) -> tuple[QAction, ...]:
        """The actions that mean the running timer; without one their keys do nothing."""
        return self.stop_timer, self.correct_timer, self.switch_timer, self.discard_timer

    def in_log(self) -> tuple[QAction, ...]:
        """The actions that need an open log."""
        return tuple(action for action in self.all() if action not in {self.quit, self.show_keys, self.show_guide})

    def _made(self, text: str, *keys: str | QKeySequence.StandardKey) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self._window.addAction(action)
        return action


def keys_of(action: QAction) -> str:
    """The keys of an action as they are called on this computer; empty if it has none."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def native_keys(portable: str) -> str:
    """Keys in portable text as they are called on this computer."""
    sequence = QKeySequence.fromString(portable, QKeySequence.SequenceFormat.PortableText)
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)
