"""One favorite: a duty with its usual length and the key that logs it."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from dutytracker.domain.favorites import Favorite
from dutytracker.domain.records import LogSettings
from dutytracker.ui.entering.favorite_words import favorite_tip, spoken_favorite, tile_label, tile_length
from dutytracker.ui.entering.tile_painting import draw_tile, key_side, lines_of, tile_size
from dutytracker.ui.plain_text import set_plain_tool_tip
from dutytracker.ui.resources import icon_pixmap
from dutytracker.ui.theme import STEP, Colors, Size, colors_of, text_font
from dutytracker.ui.widgets.painting import draw_outlined
from dutytracker.ui.widgets.row_delegate import draw_words

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class FavoriteTile(QAbstractButton):
    """Two lines: the duty with its dot, below it the length and the number of the key; a pin where it is pinned.

    `clicked()` logs it. On the tile that has the keyboard, P gives `pin_wanted()`, Alt+← and Alt+→ `step_wanted(int)`,
    Del `away_wanted()`, a digit `length_wanted(str)`; the menu key and the right button `menu_wanted(QPoint)`, in
    global coordinates. While it is dragged it gives `dragged(QPoint)`, and at the end `dropped(QPoint)`.
    """

    pin_wanted = Signal()
    step_wanted = Signal(int)
    away_wanted = Signal()
    length_wanted = Signal(str)
    menu_wanted = Signal(QPoint)
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = number
        self.favorite: Favorite | None = None
        self._length = ""
        self._grabbed: QPoint | None = None
        self._is_dragged = False
        self._is_target = False
        self.setFont(text_font(Size.SMALL_STRONG))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(f"Ctrl+Alt+{number}")

    def show_favorite(self, favorite: Favorite, settings: LogSettings) -> None:
        """Shows this favorite under the key."""
        label = tile_label(favorite.duty, settings)
        self.favorite, self._length = favorite, tile_length(favorite)
        self.setText(label)
        self.setAccessibleName(spoken_favorite(favorite, label))
        set_plain_tool_tip(self, favorite_tip(favorite, self.number, settings))
        self.updateGeometry()
        self.update()

    def be_target(self, *, is_target: bool) -> None:
        """Shows that what is dragged would change places with this one."""
        if is_target != self._is_target:
            self._is_target = is_target
            self.update()

    def sizeHint(self) -> QSize:
        pin = self._dot() * 1.6 if self._is_pinned() else 0
        return tile_size(self.text(), self._dot() + 1.5 * STEP + pin, self._length)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._means(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._means(event):
            self._do(event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        self.menu_wanted.emit(self.mapToGlobal(self.rect().bottomLeft()) if by_key else event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grabbed = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is None:
            super().mouseMoveEvent(event)
            return
        way = event.position().toPoint() - self._grabbed
        if self._is_dragged or way.manhattanLength() >= QApplication.startDragDistance():
            if not self._is_dragged:
                self._is_dragged = True
                self.setDown(False)
                self.raise_()
            self.move(self.x() + way.x(), self.y())
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragged, self._is_dragged, self._grabbed = self._is_dragged, False, None
        if was_dragged:
            self.setDown(False)
            self.dropped.emit(event.globalPosition().toPoint())
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        draw_tile(painter, rect, colors, hovered=self.underMouse(), down=self.isDown(), chosen=self._is_target)
        upper, lower = lines_of(rect)
        dot = self._dot()
        painter.setPen(Qt.PenStyle.NoPen)
        if self.favorite is not None:
            painter.setBrush(colors.of_duty(self.favorite.duty))
            painter.drawEllipse(QPointF(upper.left() + dot / 2, upper.center().y()), dot / 2, dot / 2)
        if self._is_pinned():
            upper.setRight(upper.right() - self._draw_pin(painter, upper, colors))
        words = upper.adjusted(dot + 1.5 * STEP, 0, 0, 0)
        draw_words(painter, words, self.text(), Size.SMALL_STRONG, colors.ink)
        side = key_side()
        draw_words(painter, lower.adjusted(0, 0, -side, 0), self._length, Size.SMALL, colors.dim)
        box = QRectF(lower.right() - side + STEP, lower.center().y() - side / 2, side, side)
        draw_outlined(painter, box, colors.window, colors.border, 4)
        painter.setFont(text_font(Size.TINY_STRONG))
        painter.setPen(colors.dim)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(self.number))

    def _draw_pin(self, painter: QPainter, upper: QRectF, colors: Colors) -> float:
        """Draws the pin at the right, and returns the room it takes."""
        side = round(self.fontMetrics().height() * 0.8)
        pixmap = icon_pixmap("pin", colors.accent.name(), side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(upper.right() - side + STEP, upper.center().y() - side / 2), pixmap)
        return side

    def _means(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in STEPS:
            return held == Qt.KeyboardModifier.AltModifier
        if held:
            return False
        return event.key() in {Qt.Key.Key_P, Qt.Key.Key_Delete} or event.text() in set("123456789")

    def _do(self, event: QKeyEvent) -> None:
        if event.key() in STEPS:
            self.step_wanted.emit(STEPS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_P:
            self.pin_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.away_wanted.emit()
        else:
            self.length_wanted.emit(event.text())

    def _is_pinned(self) -> bool:
        return self.favorite is not None and self.favorite.is_pinned

    def _dot(self) -> float:
        return QFontMetricsF(self.font()).height() * 0.52
