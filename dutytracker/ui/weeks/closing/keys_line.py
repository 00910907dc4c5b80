"""The keys that can be pressed now, each with what it does."""

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.key_cap import KeyCap
from dutytracker.ui.widgets.text import BreakingText


class KeysLine(QWidget):
    """Key caps with words beside them, in one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2 * STEP)
        self._shown: tuple[tuple[str, str], ...] = ()

    def show_keys(self, keys: Iterable[tuple[str, str]]) -> None:
        """Shows other keys."""
        if tuple(keys) == self._shown:
            return
        self._shown = tuple(keys)
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for key, words in self._shown:
            self._row.addWidget(KeyCap(key))
            self._row.addWidget(BreakingText(words, Size.SMALL, Tone.DIM))
            self._row.addSpacing(STEP)
        self._row.addStretch()
        self.setAccessibleName(", ".join(f"{key}: {words}" for key, words in self._shown))
