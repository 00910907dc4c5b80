"""The favorites that do not fit into the row: one tile, and the menu behind it."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from dutytracker.ui.entering.favorite_tile import STEPS
from dutytracker.ui.entering.tile_painting import draw_tile, lines_of, tile_size
from dutytracker.ui.theme import Size, colors_of, text_font


class MoreTile(QAbstractButton):
    """Stands for the favorites that do not fit: how many, and their keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = ""
        self.setFont(text_font(Size.STRONG))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_rest(self, first: int, last: int) -> None:
        """Stands for the favorites with the keys `first` to `last`."""
        self.setText(f"+{last - first + 1}")
        self._keys = f"{first} – {last}" if last > first else str(first)
        self.setAccessibleName(self.tr("More favorites, keys {0}").format(self._keys))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self.fontMetrics().height() * 2.9), tile_size("", 0).height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        draw_tile(painter, rect, colors, hovered=self.underMouse(), down=self.isDown())
        upper, lower = lines_of(rect)
        painter.setFont(self.font())
        painter.setPen(colors.accent)
        painter.drawText(upper, int(Qt.AlignmentFlag.AlignCenter), self.text())
        painter.setFont(text_font(Size.SMALL))
        painter.setPen(colors.dim)
        painter.drawText(lower, int(Qt.AlignmentFlag.AlignCenter), self._keys)


class MoreMenu(QMenu):
    """The favorites behind that tile; the data of each action is its number.

    A number or Enter logs one. The keys of a tile hold here too: P gives `pin_wanted(int)`, Alt+← and Alt+→
    `step_wanted(int, int)`, Del `away_wanted(int)`, the menu key and the right button `menu_wanted(int, QPoint)`.
    Alt alone does not close it, as it would another menu.
    """

    pin_wanted = Signal(int)
    step_wanted = Signal(int, int)
    away_wanted = Signal(int)
    menu_wanted = Signal(int, QPoint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._current()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Alt:
            event.accept()
        elif action is None:
            super().keyPressEvent(event)
        elif event.key() in STEPS and held == Qt.KeyboardModifier.AltModifier:
            self.close()
            self.step_wanted.emit(action.data(), STEPS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_P and not held:
            self.close()
            self.pin_wanted.emit(action.data())
        elif event.key() == Qt.Key.Key_Delete and not held:
            self.close()
            self.away_wanted.emit(action.data())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        action = self._current() if by_key else self._at(event.pos())
        if action is not None:
            point = self.mapToGlobal(self.actionGeometry(action).bottomLeft()) if by_key else event.globalPos()
            self.close()
            self.menu_wanted.emit(action.data(), point)

    def _current(self) -> QAction | None:
        """Qt's own declaration leaves out that there may be none."""
        return self.activeAction()

    def _at(self, point: QPoint) -> QAction | None:
        return self.actionAt(point)
