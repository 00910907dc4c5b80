"""The row of keys at the foot of the palette."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.key_cap import KeyCap
from dutytracker.ui.widgets.text import BreakingText
from dutytracker.ui.widgets.wrapping_row import WrappingRow


class KeysRow(QWidget):
    """What each key does now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[tuple[str, str], ...] = ()
        self._row = WrappingRow(round(1.5 * STEP), parent=self)

    def show_keys(self, rows: Sequence[tuple[str, str]]) -> None:
        """Shows keys, each with what it does."""
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        while (item := self._row.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for keys, what in rows:
            self._row.addWidget(KeyCap(keys))
            self._row.addWidget(BreakingText(what, Size.SMALL, Tone.DIM))
            self._row.addSpacing(round(1.5 * STEP))
        self._row.addStretch()
        self.setAccessibleName(" · ".join(f"{keys} {what}" for keys, what in rows))
