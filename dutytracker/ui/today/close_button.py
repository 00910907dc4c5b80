"""The button that ends the day."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from dutytracker.ui.actions import keys_of
from dutytracker.ui.resources import icon_pixmap
from dutytracker.ui.theme import RADIUS, STEP, Size, colors_of, text_font
from dutytracker.ui.widgets.row_delegate import draw_words


class CloseButton(QAbstractButton):
    """Closes the day that is shown; a closed one it opens again."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys_of(action)
        self._closed = False
        self.setFont(text_font(Size.STRONG))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(action.trigger)
        self.show_state(closed=False, is_today=True, waits=False)

    def show_state(self, *, closed: bool, is_today: bool, waits: bool) -> None:
        """Offers to close the day; or says that it is closed and offers to go on where its review `waits`, or else to
        open it again.
        """
        before, self._closed = (self._closed, self.text()), closed
        whole = self.tr("That’s all for today") if is_today else self.tr("That’s all for this day")
        offer, said = self.tr("Closed · Reopen"), self.tr("Day is closed. Open it again")
        if waits:
            offer, said = self.tr("Closed · Go on"), self.tr("Day is closed. Go on with what is asked about it")
        self.setText(offer if closed else whole)
        self.setAccessibleName(said if closed else whole)
        self.setAccessibleDescription(self._keys)
        if before != (self._closed, self.text()):
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.text()) + metrics.horizontalAdvance(self._keys)
        return QSize(words + round(metrics.height() * 1.1) + 11 * STEP, round(metrics.height() * 2.6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colors.control if self.underMouse() else colors.border, 1))
        painter.setBrush(colors.accent_soft if self._closed else colors.card)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS - 2, RADIUS - 2)
        side = round(self.fontMetrics().height() * 1.1)
        icon = icon_pixmap("check", colors.accent.name(), side, self.devicePixelRatioF())
        painter.drawPixmap(3 * STEP, round((self.height() - side) / 2), icon)
        words = QRectF(3 * STEP + side + 2 * STEP, 0, self.width(), self.height())
        draw_words(painter, words, self.text(), Size.STRONG, colors.ink)
        keys = QRectF(0, 0, self.width() - 4 * STEP, self.height())
        draw_words(painter, keys, self._keys, Size.TINY, colors.dim, right=True)
