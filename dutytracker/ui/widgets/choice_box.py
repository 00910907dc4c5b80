"""A closed list to choose from."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QComboBox, QListView, QWidget

from dutytracker.ui.resources import icon_pixmap
from dutytracker.ui.theme import STEP, Size, colors_of, text_font
from dutytracker.ui.widgets.unseen_label import label_unseen


class ChoiceBox(QComboBox):
    """A combo box in the theme's shape; every item carries its value as data. Read and set it with `value`."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFont(text_font(Size.MEDIUM))
        self.setView(QListView(self))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def add(self, label: str, value: object) -> None:
        """Adds a choice at the end."""
        self.addItem(label, value)

    def value(self) -> object:
        """The value chosen."""
        return self.currentData()

    def choose(self, value: object) -> None:
        """Chooses a value; one that is not offered changes nothing."""
        for index in range(self.count()):
            if self.itemData(index) == value:
                self.setCurrentIndex(index)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(self.itemText(index)) for index in range(self.count())), default=40)
        return QSize(widest + 3 * STEP + round(metrics.height() * 2.2), round(metrics.height() * 2.1))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self.fontMetrics().height() * 5), self.sizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        label_unseen(self)
        super().showEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(colors.accent if self.hasFocus() else colors.control, 1))
        painter.setBrush(colors.card)
        painter.drawRoundedRect(box, 8, 8)
        side = round(self.fontMetrics().height() * 1.05)
        arrow = icon_pixmap("chevron-down", colors.dim.name(), side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(box.right() - side - 2 * STEP, box.center().y() - side / 2), arrow)
        painter.setPen(colors.ink if self.isEnabled() else colors.disabled)
        words = box.adjusted(3 * STEP, 0, -side - 3 * STEP, 0)
        text = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), text)
