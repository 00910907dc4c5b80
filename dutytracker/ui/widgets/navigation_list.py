"""The list of places at the left of the window."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from dutytracker.ui.resources import icon_pixmap
from dutytracker.ui.theme import STEP, Size, colors_in, text_font

ICON_ROLE = Qt.ItemDataRole.UserRole
KEY_ROLE = Qt.ItemDataRole.UserRole + 1


class NavigationList(QListWidget):
    """A list of places, one of them current; `chosen(key)` comes when another becomes current.

    `entered_place(key)` comes with a click or Enter: the keyboard is to follow.
    """

    chosen = Signal(str)
    entered_place = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSpacing(round(STEP * 0.75))
        self.setFont(text_font(Size.LEAD))
        self.setItemDelegate(_PlaceDelegate(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.currentItemChanged.connect(self._on_current_changed)
        self.itemSelectionChanged.connect(self._on_selected)
        self.itemClicked.connect(self._on_entered)
        self.itemActivated.connect(self._on_entered)

    def add_place(self, key: str, label: str, icon_name: str, shortcut: str) -> None:
        """Adds a place at the end."""
        item = QListWidgetItem(label)
        item.setData(ICON_ROLE, icon_name)
        item.setData(KEY_ROLE, key)
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, shortcut)
        item.setToolTip(shortcut)
        self.addItem(item)

    def go_to(self, key: str) -> None:
        """Makes the place current."""
        for row in range(self.count()):
            if self.item(row).data(KEY_ROLE) == key:
                self.setCurrentRow(row)

    def be_flowing(self, *, flowing: bool) -> None:
        """Lays the places out side by side, in as many lines as they take, or else below each other."""
        flow = QListView.Flow.LeftToRight if flowing else QListView.Flow.TopToBottom
        if self.flow() is flow:
            return
        self.setFlow(flow)
        self.setWrapping(flowing)
        self.setResizeMode(QListView.ResizeMode.Adjust if flowing else QListView.ResizeMode.Fixed)
        across, along = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding
        policy = QSizePolicy(across, QSizePolicy.Policy.Fixed if flowing else along)
        policy.setHeightForWidth(flowing)
        self.setSizePolicy(policy)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return self.isWrapping()

    def heightForWidth(self, width: int) -> int:
        """How high the lines of places are in that width."""
        space, lines, left = self.spacing(), 0, 0
        for row in range(self.count()):
            wanted = self.sizeHintForIndex(self.model().index(row, 0)).width() + space
            if wanted > left:
                lines, left = lines + 1, width - space
            left -= wanted
        return lines * (self.sizeHintForRow(0) + space) + 2 * space

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isWrapping():
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(hint.width(), self.heightForWidth(self.width())) if self.isWrapping() else hint

    def sizeHint(self) -> QSize:
        if self.isWrapping():
            return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))
        rows = sum(self.sizeHintForRow(row) + 2 * self.spacing() for row in range(self.count()))
        return QSize(super().sizeHint().width(), rows + 2 * self.spacing())

    def _on_entered(self, item: QListWidgetItem) -> None:
        self.entered_place.emit(item.data(KEY_ROLE))

    def _on_selected(self) -> None:
        """A screen reader selects a place without going to it first."""
        for item in self.selectedItems():
            self.setCurrentItem(item)

    def _on_current_changed(self, current: QListWidgetItem | None, _previous: QListWidgetItem | None) -> None:
        if current is not None:
            self.chosen.emit(current.data(KEY_ROLE))


class _PlaceDelegate(QStyledItemDelegate):
    """Draws a place: icon and word, on the soft accent where it is current."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        metrics = option.fontMetrics
        words = metrics.horizontalAdvance(index.data(Qt.ItemDataRole.DisplayRole))
        icon_side = round(metrics.height() * 1.05)
        return QSize(words + icon_side + 10 * STEP, round(metrics.height() * 2.35))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        list_ = self.parent()
        if not isinstance(list_, NavigationList):
            return
        colors = colors_in(list_.palette())
        rect = QRectF(option.rect)
        current = index.row() == list_.currentRow()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if current:
            painter.setBrush(colors.accent_soft)
            painter.drawRoundedRect(rect, 8, 8)
        ink = colors.accent if current else colors.dim
        side = round(list_.fontMetrics().height() * 1.05)
        pixmap = icon_pixmap(index.data(ICON_ROLE), ink.name(), side, list_.devicePixelRatioF())
        painter.drawPixmap(QPointF(rect.left() + 3 * STEP, rect.center().y() - side / 2), pixmap)
        painter.setPen(ink)
        painter.setFont(list_.font())
        words = rect.adjusted(3 * STEP + side + 3 * STEP, 0, -STEP, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), index.data(Qt.ItemDataRole.DisplayRole))
        painter.restore()
