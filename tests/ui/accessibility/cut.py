"""What of the text on a screen cannot be read: words that are cut, and parts that lie over each other."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QLabel,
    QScrollArea,
    QTabBar,
    QTableView,
    QWidget,
)

from dutytracker.ui.widgets.text import ElidedText

SLACK = 3
"""So many pixels may be missing: fonts are not measured finer."""


def cut_in(window: QWidget) -> list[str]:
    """Every part with words that has less room than they need, and every one that nobody can scroll to."""
    return [fault for part in _parts(window) for fault in _faults(part, window)]


def _parts(window: QWidget) -> Iterator[QWidget]:
    for part in window.findChildren(QWidget):
        if part.isVisible() and part.window() is window and isinstance(part, QLabel | QAbstractButton | QTabBar):
            yield part


def _faults(part: QWidget, window: QWidget) -> Iterator[str]:
    words = _words(part)
    if not words or isinstance(part, ElidedText):
        return
    needed = _needed(part)
    name = f"{type(part).__name__} “{words[:60]}”"
    if part.width() + SLACK < needed.width():
        yield f"{name} is {part.width()} wide and needs {needed.width()}"
    if part.height() + SLACK < needed.height():
        yield f"{name} is {part.height()} high and needs {needed.height()}"
    hidden = _out_of_reach(part, window)
    if hidden:
        yield f"{name} {hidden}"


def _words(part: QWidget) -> str:
    if isinstance(part, QTabBar):
        return " ".join(part.tabText(at) for at in range(part.count()))
    return part.text() if isinstance(part, QLabel | QAbstractButton) else ""


def _needed(part: QWidget) -> QSize:
    """The room its words need as it is laid out."""
    if isinstance(part, QLabel) and part.wordWrap():
        room = part.fontMetrics().boundingRect(
            QRect(0, 0, max(part.contentsRect().width(), 1), 100_000), int(Qt.TextFlag.TextWordWrap), part.text()
        )
        return QSize(room.width(), room.height())
    if isinstance(part, QLabel):
        return part.fontMetrics().size(0, part.text())
    if isinstance(part, QCheckBox | QTabBar):
        return part.minimumSizeHint()
    if isinstance(part, QAbstractButton):
        return QSize(0, min(part.sizeHint().height(), part.fontMetrics().height()))
    return QSize()


def _out_of_reach(part: QWidget, window: QWidget) -> str:
    """How far it lies outside what it is shown in, where that does not scroll."""
    rect = QRect(QPoint(0, 0), part.size())
    around = part
    while around is not window:
        parent = around.parentWidget()
        if parent is None:
            return ""
        rect.translate(around.pos())
        area = parent.parentWidget()
        if isinstance(area, QScrollArea) and area.viewport() is parent:
            if not _scrolls_sideways(area) and rect.right() > parent.width() + SLACK:
                return f"reaches {rect.right() - parent.width()} beyond what does not scroll sideways"
            return ""
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            return ""
        if rect.right() > parent.width() + SLACK or rect.bottom() > parent.height() + SLACK:
            size = f"{parent.width()}, {parent.height()}"
            return f"ends at {rect.right()}, {rect.bottom()} in {type(parent).__name__} of {size}"
        around = parent
    return ""


def sideways_in(window: QWidget) -> list[str]:
    """Everything but a table that scrolls sideways."""
    return [
        f"{type(area).__name__} “{area.accessibleName()}” scrolls sideways by {area.horizontalScrollBar().maximum()}"
        for area in window.findChildren(QAbstractScrollArea)
        if area.isVisible()
        and area.window() is window
        and not isinstance(area, QTableView)
        and _scrolls_sideways(area)
        and area.horizontalScrollBar().maximum() > 0
    ]


def _scrolls_sideways(area: QAbstractScrollArea) -> bool:
    return area.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff
