"""The dark bar that says what was done, with a sign before it and buttons at its right."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from dutytracker.ui.plain_text import plain_tip
from dutytracker.ui.resources import icon_pixmap
from dutytracker.ui.theme import RADIUS, STEP, Size, colors_of, text_font
from dutytracker.ui.widgets.announcing import announce_if_seen


class MessageBar(QWidget):
    """One line of words; nothing is painted while there are none. `row` takes what stands at its right."""

    accessible_role = QAccessible.Role.StatusBar

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._message = ""
        self._icon = "check"
        self._quiet_name = self.tr("No change yet")
        self.setFont(text_font(Size.STRONG))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(round(self.fontMetrics().height() * 2.6))
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 3 * STEP, 0)
        self._begin = QWidget(self)
        self.row.addWidget(self._begin)
        self.row.addStretch()
        self.show_message("", "check")

    def text(self) -> str:
        """What the bar says; empty while it says nothing."""
        return self._message

    def show_message(self, message: str, icon_name: str, *, is_asked: bool = False) -> None:
        """Says `message`, cut with an ellipsis where it does not fit; a screen reader says all of it.

        With `is_asked` it is a question, which the field that takes the answer says by itself.
        """
        self._begin.setFixedWidth(0)
        self._message = message
        self._icon = icon_name
        self.setAccessibleName(message or self._quiet_name)
        self.setToolTip("")
        self.update()
        if message and not is_asked:
            announce_if_seen(self, message, is_urgent=icon_name == "warning")

    def keep_room(self) -> None:
        """Lets what stands in the row begin behind the words, at the latest in the middle."""
        words = self.fontMetrics().horizontalAdvance(self._message)
        self._begin.setFixedWidth(min(self._beside_icon() + words + 2 * STEP, self.width() // 2))

    def _tell_in_full(self, shown: str) -> None:
        """Tells all of the message under the pointer where it is cut."""
        tip = "" if shown == self._message else plain_tip(self._message)
        if tip != self.toolTip():
            self.setToolTip(tip)

    def _icon_side(self) -> int:
        return round(self.fontMetrics().height() * 1.1)

    def _beside_icon(self) -> int:
        return 4 * STEP + self._icon_side() + 2 * STEP

    def _first_part(self) -> int:
        """Where the first widget of the row begins."""
        widgets = (item.widget() for at in range(self.row.count()) if (item := self.row.itemAt(at)) is not None)
        shown = (part.x() for part in widgets if part is not None and part is not self._begin and part.isVisible())
        return min(shown, default=self.width() - 2 * STEP)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._message:
            return
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.bar)
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS - 2, RADIUS - 2)
        side = self._icon_side()
        pixmap = icon_pixmap(self._icon, colors.bar_accent.name(), side, self.devicePixelRatioF())
        painter.drawPixmap(4 * STEP, round((self.height() - side) / 2), pixmap)
        left = self._beside_icon()
        right = self._first_part() - 2 * STEP
        words = self.fontMetrics().elidedText(self._message, Qt.TextElideMode.ElideRight, right - left)
        self._tell_in_full(words)
        painter.setPen(colors.on_bar)
        painter.drawText(QRectF(left, 0, right - left, self.height()), int(Qt.AlignmentFlag.AlignVCenter), words)
