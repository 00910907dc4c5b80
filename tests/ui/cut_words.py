"""Finds words that do not fit where they stand, on a screen that is shown."""

import re
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QLabel, QTabBar, QWidget

from dutytracker.ui.widgets import row_delegate
from dutytracker.ui.widgets.text import ElidedText

HAS_FIGURE = re.compile(r"\d")

SLACK = 1
"""Pixels that may lack: what a letter leaves free at its sides is more."""


def cut_words_in(window: QWidget) -> list[str]:
    """The words that are cut, and where; what may end in an ellipsis is cut where a figure is lost by it."""
    return [
        f"{type(widget).__name__}: {words!r} lacks {lacks}"
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.window() is window.window()
        for words, lacks in _cut_in(widget)
        if lacks > SLACK
    ]


def cut_figures_in(window: QWidget) -> list[str]:
    """The words with a figure in them that end in an ellipsis where they are painted, as in the cells of tables."""
    cut: list[str] = []

    class Watched(QFontMetricsF):
        def elidedText(self, words: str, *how: Any) -> str:
            shown = super().elidedText(words, *how)
            if shown != words and HAS_FIGURE.search(words):
                cut.append(f"{words!r} ends as {shown!r}")
            return shown

    usual = row_delegate.QFontMetricsF
    row_delegate.QFontMetricsF = Watched  # type: ignore[misc]
    try:
        window.grab()
    finally:
        row_delegate.QFontMetricsF = usual  # type: ignore[misc]
    return cut


def words_in(window: QWidget) -> Iterator[str]:
    """All words that are seen or spoken of the widgets of a window."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QTabBar):
            yield from (widget.tabText(index) for index in range(widget.count()))


def _cut_in(widget: QWidget) -> Iterator[tuple[str, int]]:
    if isinstance(widget, ElidedText):
        if HAS_FIGURE.search(widget.text()):
            yield widget.text(), widget.fontMetrics().horizontalAdvance(widget.text()) - widget.width()
        return
    seen = widget.visibleRegion().boundingRect()
    if seen.isEmpty():
        return
    if isinstance(widget, QLabel) and widget.text() and widget.pixmap().isNull():
        room, words = widget.contentsRect(), widget.text()
        yield words, room.width() - seen.width() if seen.left() == 0 else 0
        if widget.wordWrap():
            flags = int(Qt.TextFlag.TextWordWrap)
            needed = widget.fontMetrics().boundingRect(0, 0, room.width(), 10_000, flags, words)
            yield words, max(needed.width() - room.width(), needed.height() - room.height())
        else:
            widest = max(widget.fontMetrics().horizontalAdvance(line) for line in words.split("\n"))
            yield words, widest - room.width()
    elif isinstance(widget, QAbstractButton) and widget.text():
        room = min(widget.width(), seen.width())
        yield widget.text(), min(widget.sizeHint().width(), widget.minimumSizeHint().width()) - room
    elif isinstance(widget, QTabBar):
        yield (
            " ".join(widget.tabText(index) for index in range(widget.count())),
            min(widget.sizeHint().width(), widget.minimumSizeHint().width()) - widget.width(),
        )
