"""The palette: a small window over every other program, with the line in it."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QHideEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from dutytracker.ui.palette.floating import draw_floating, float_over_all, round_off
from dutytracker.ui.palette.keyboard import KeyboardBefore, insist_on_keyboard
from dutytracker.ui.palette.page import Page
from dutytracker.ui.theme import Colors, colors_of

WIDTH = 40
"""In heights of the text."""

USUAL_HEIGHT = 20
"""In heights of the text. The palette hangs from where the top of one so high stands, whatever it has to say."""

MIDDLE = 0.42
"""Where the middle of such a one stands, as a share of the height of the screen."""


class Palette(QWidget):
    """Frameless, over all other windows and in no task bar; empty until it holds a page.

    `window_wanted()` asks for the window, `went()` comes when it was put away, `first_painted()` once, after it was
    seen. The keyboard goes back to where it was, unless the member took it elsewhere with a click.
    """

    window_wanted = Signal()
    went = Signal()
    first_painted = Signal()

    def __init__(self, empty: Colors) -> None:
        super().__init__()
        self._empty = empty
        """What it wears until it holds a page: the application may not be dressed before."""
        self._page: Page | None = None
        self._before = KeyboardBefore()
        self._was_painted = False
        self._is_new = False
        self._room = float_over_all(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(self._room, self._room, self._room, self._room)
        self.setWindowTitle(self.tr("Log indirect care"))
        self._fit()

    @property
    def page(self) -> Page | None:
        """What it holds; `None` until something is known of the log."""
        return self._page

    def hold(self, page: Page) -> None:
        """Holds another page from here on; the one before is gone."""
        if self._page is not None:
            self._layout.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
        self._page = page
        self._layout.addWidget(page)
        page.done.connect(self.put_away)
        page.window_wanted.connect(self._on_window_wanted)
        page.show()
        self._fit()
        if self.isVisible():
            page.be_shown()

    def make_ready(self) -> None:
        """Makes ahead of time what the first opening would wait for."""
        self.ensurePolished()
        self.winId()
        self._fit()
        self.grab()

    def open(self) -> None:
        """Is seen at once, on the screen with the mouse, the keyboard in its line."""
        if not self.isVisible():
            self._before.remember()
            self._is_new = True
            self._place()
            if self._page is not None:
                self._page.be_shown()
            self._fit()
            self.show()
        self.raise_()
        self.activateWindow()

    def put_away(self) -> None:
        """Hides it and gives the keyboard back; what was typed stays."""
        if self.isVisible():
            self.hide()
            self._before.give_back()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        elif event.type() == QEvent.Type.WindowDeactivate:
            QTimer.singleShot(0, self._look_whether_left)
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = self._empty if self._page is None else colors_of(self)
        room = self._room
        card = QRectF(self.rect()).adjusted(room, room, -room, -room)
        painter = QPainter(self)
        draw_floating(painter, card, colors, room)
        painter.end()
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.first_painted.emit)
        if self._is_new:
            self._is_new = False
            QTimer.singleShot(0, self._insist)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._room:
            round_off(self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._page is not None:
            self._page.be_left()
        self.went.emit()

    def _insist(self) -> None:
        if self.isVisible():
            insist_on_keyboard(self)

    def _look_whether_left(self) -> None:
        """A click elsewhere puts it away; a menu of its own does not."""
        if self.isVisible() and not self.isActiveWindow() and QApplication.activePopupWidget() is None:
            self.hide()

    def _on_window_wanted(self) -> None:
        self.hide()
        self.window_wanted.emit()

    def _place(self) -> None:
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        area = screen.availableGeometry()
        usual = self.fontMetrics().height() * USUAL_HEIGHT
        top = area.top() + round(area.height() * MIDDLE - usual / 2) - self._room
        left = area.left() + (area.width() - self.width()) // 2
        self.move(QPoint(left, max(top, area.top() - self._room)))

    def _fit(self) -> None:
        """As wide as always, and as high as what it has to say."""
        width = self.fontMetrics().height() * WIDTH + 2 * self._room
        if self._page is None:
            height = self.fontMetrics().height() * USUAL_HEIGHT
        else:
            self._layout.activate()
            height = self._layout.totalHeightForWidth(width) if self._layout.hasHeightForWidth() else -1
            height = max(height, self._layout.totalMinimumSize().height())
        if (width, height) != (self.width(), self.height()):
            self.setFixedSize(width, height)
