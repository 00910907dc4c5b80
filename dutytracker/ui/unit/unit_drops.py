"""Unit files and evidence packages that are dropped anywhere on the window, whatever lies under the pointer."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QDropEvent, QPainter, QPaintEvent, QPen, QWindow
from PySide6.QtWidgets import QWidget

from dutytracker.ui.theme import RADIUS, STEP, Size, colors_of, text_font
from dutytracker.ui.unit.unit_files import is_unit_file
from dutytracker.ui.widgets.drop_area import local_files

DRAGS = {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}


class UnitDrops(QObject):
    """Watches a window: a drop with a unit file or a package in it is taken before any field or place sees it.

    Signals: `dropped(list[Path])` with all that was dropped, these and others. While `are_left` says so, unit files
    alone are left to what lies under the pointer.
    """

    dropped = Signal(object)

    def __init__(self, over: QWidget, are_left: Callable[[], bool]) -> None:
        super().__init__(over)
        self._are_left = are_left
        self._watched: QWindow | None = None
        self.hint = DropHint(over)

    def watch(self, window: QWindow) -> None:
        """Watches this window from now on; once is enough."""
        if self._watched is not window:
            self._watched = window
            window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DragLeave:
            self.hint.hide()
        if event.type() not in DRAGS or not isinstance(event, QDropEvent):
            return False
        paths = local_files(event.mimeData())
        units, packages = any(map(is_unit_file, paths)), any(map(_is_package, paths))
        if not (units or packages) or (all(map(is_unit_file, paths)) and self._are_left()):
            return False
        event.acceptProposedAction()
        is_dropped = event.type() is QEvent.Type.Drop
        self.hint.say(is_package=packages)
        self.hint.appear(shown=not is_dropped)
        if is_dropped:
            self.dropped.emit(paths)
        return True


class DropHint(QWidget):
    """Says over the whole window what letting go will do; it takes no part in anything."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.say(is_package=False)
        self.hide()

    def say(self, *, is_package: bool) -> None:
        """What letting go will do."""
        words = self.tr("Let go to open the unit file. Nothing is changed yet.")
        self.setAccessibleName(self.tr("Let go to check the evidence. Nothing is changed.") if is_package else words)

    def appear(self, *, shown: bool) -> None:
        """Covers the window, or leaves it."""
        if shown:
            self.setGeometry(self._over.rect())
            self.raise_()
        self.setVisible(shown)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colors.accent, 3, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(4, 4, -4, -4), 12, 12)
        painter.setFont(text_font(Size.HEADING))
        words = self.accessibleName()
        metrics = painter.fontMetrics()
        label = QRectF(0, 0, metrics.horizontalAdvance(words) + 10 * STEP, metrics.height() * 3)
        label.moveCenter(QRectF(self.rect()).center())
        painter.setPen(QPen(colors.accent, 1))
        painter.setBrush(colors.accent_soft)
        painter.drawRoundedRect(label, RADIUS, RADIUS)
        painter.setPen(colors.ink)
        painter.drawText(label, int(Qt.AlignmentFlag.AlignCenter), words)


def _is_package(path: Path) -> bool:
    if not path.is_dir():
        return False
    from dutytracker.exchange.evidence.reading import is_package

    return is_package(path)
