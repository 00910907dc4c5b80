"""The palette: a small window over every other program, with the line in it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRectF, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QMoveEvent, QPainter, QPaintEvent, QResizeEvent, QWindow
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from dutytracker.ui.dressing import dress
from dutytracker.ui.palette.floating import draw_floating, float_over_all, round_off, screen_of_mouse
from dutytracker.ui.palette.keyboard import KeyboardBefore, insist_on_keyboard, stay_out_of_lists
from dutytracker.ui.palette.page import Page
from dutytracker.ui.theme import STEP, Colors, colors_of

WIDTH = 40
"""In heights of the text."""

USUAL_HEIGHT = 20
"""In heights of the text. The palette hangs from where the top of one so high stands, whatever it has to say."""

MIDDLE = 0.42
"""Where the middle of such a one stands, as a share of the height of the screen."""

REST_MILLISECONDS = 120
"""On X11 a window learns 100 ms after it was hidden that the keyboard is gone; shown before, it would never learn that
it has it again."""

ARRIVAL_MILLISECONDS = 300
"""For so long a window manager may still put it elsewhere after it was shown."""


class Palette(QWidget):
    """Frameless, over all other windows and in no task bar; empty until it holds a page.

    `window_wanted()` asks for the window, `went()` comes when it was put away, `first_painted()` once, after it was
    seen. The keyboard goes back to where it was, unless the member took it elsewhere with a click.
    """

    accessible_role = "Window"

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
        self._had_keyboard = False
        """True from when the keyboard came to it until it is hidden."""
        self._painted = _soon(self, self._on_painted)
        self._left = _soon(self, self._look_whether_left)
        self._room = float_over_all(self)
        self._resting = _soon(self, self._on_rested, after=REST_MILLISECONDS)
        self._spot = QPoint()
        """Where it stands while it is open."""
        self._arriving = _soon(self, self._stand, after=ARRIVAL_MILLISECONDS)
        self._shifted = _soon(self, self._stand)
        self._is_wanted = False
        """True where it is to be opened once it rested."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._on_focus_window_changed)
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
        dress(self)
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
        if self._resting.isActive():
            self._is_wanted = True
            return
        if self._page is not None:
            self._page.be_shown()
        if not self.isVisible():
            self._before.remember()
            self._is_new = True
            self._place()
            self._fit()
            self._arriving.start()
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
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = self._empty if self._page is None else colors_of(self)
        room = self._room
        card = QRectF(self.rect()).adjusted(room, room, -room, -room)
        painter = QPainter(self)
        draw_floating(painter, card, colors, room)
        painter.end()
        if self._is_new:
            self._is_new = False
            self._painted.start()

    def moveEvent(self, event: QMoveEvent) -> None:
        """A window manager may put a new window where it likes: then it goes back, for as long as it arrives."""
        super().moveEvent(event)
        if self._arriving.isActive() and event.pos() != self._spot:
            self._shifted.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._room:
            round_off(self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._had_keyboard = False
        if QGuiApplication.platformName() == "xcb":
            self._resting.start()
        if self._page is not None:
            self._page.be_left()
        self.went.emit()

    def _on_rested(self) -> None:
        wanted, self._is_wanted = self._is_wanted, False
        if wanted:
            self.open()

    def _on_painted(self) -> None:
        if self.isVisible():
            self._had_keyboard = QGuiApplication.focusWindow() is self.windowHandle()
            insist_on_keyboard(self)
            stay_out_of_lists(self)
        if not self._was_painted:
            self._was_painted = True
            self.first_painted.emit()

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if window is self.windowHandle():
            self._had_keyboard = True
        elif self._had_keyboard:
            self._left.start()

    def _look_whether_left(self) -> None:
        """A click elsewhere puts it away; a menu of its own does not."""
        is_left = QGuiApplication.focusWindow() is not self.windowHandle() and QApplication.activePopupWidget() is None
        if self.isVisible() and self._had_keyboard and is_left:
            self.hide()

    def _on_window_wanted(self) -> None:
        self.hide()
        self.window_wanted.emit()

    def _place(self) -> None:
        area = screen_of_mouse().availableGeometry()
        usual = self.fontMetrics().height() * USUAL_HEIGHT
        top = area.top() + round(area.height() * MIDDLE - usual / 2) - self._room
        left = area.left() + (area.width() - self.width()) // 2
        self._spot = QPoint(left, max(top, area.top() - self._room))
        self._stand()

    def _stand(self) -> None:
        self.move(self._spot)

    def _stay_on_screen(self) -> None:
        """What it has to say may reach below the screen where that is low."""
        area = self.screen().availableGeometry()
        below = self._spot.y() + self.height() - self._room - area.bottom()
        if self.isVisible() and below > 0:
            self._spot.setY(max(self._spot.y() - below, area.top() - self._room))
            self._stand()

    def _fit(self) -> None:
        """As wide as always, and as high as what it has to say."""
        widest = screen_of_mouse().availableGeometry().width() - 2 * STEP
        width = min(self.fontMetrics().height() * WIDTH, widest) + 2 * self._room
        if self._page is None:
            height = self.fontMetrics().height() * USUAL_HEIGHT
        else:
            self._layout.activate()
            has_width = self._layout.hasHeightForWidth()
            height = self._layout.totalHeightForWidth(width) if has_width else self._layout.totalSizeHint().height()
        if (width, height) != (self.width(), self.height()):
            self.setFixedSize(width, height)
            self._stay_on_screen()


def _soon(palette: Palette, work: Callable[[], object], after: int = 0) -> QTimer:
    """Does the work once what happens now is over, and never for a palette that is gone."""
    timer = QTimer(palette)
    timer.setSingleShot(True)
    timer.setInterval(after)
    timer.timeout.connect(work)
    return timer
