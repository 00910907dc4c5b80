"""The chapters of a page in a list, which breaks names that are wider than it is."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from dutytracker.ui.guide.wrapping import in_lines
from dutytracker.ui.theme import STEP

_KEYS = re.compile(r" \(Ctrl[^)]*\)$")
"""Behind a heading; the list has no room for them."""

HEADING, _NAME, _INDENT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
"""What an item holds: its heading word for word, the same without keys, and how far in it stands."""


class ChapterList(QListWidget):
    """Headings below the title, those of lower levels further in."""

    def show_headings(self, headings: tuple[tuple[int, str], ...]) -> None:
        """Lists headings by level and words, in place of those before."""
        self.clear()
        for level, words in headings:
            if level > 1:
                item = QListWidgetItem()
                item.setData(HEADING, words)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
                item.setData(_NAME, _KEYS.sub("", words))
                item.setData(_INDENT, "    " * (level - 2))
                self.addItem(item)
        self._break_names()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._break_names()

    def _break_names(self) -> None:
        """Breaks names as the width has it; there is always room for the bar, whether it is shown or not."""
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 4 * STEP
        font = self.fontMetrics()
        for item in (self.item(row) for row in range(self.count())):
            item.setText(in_lines(item.data(_NAME), item.data(_INDENT), room, font))
