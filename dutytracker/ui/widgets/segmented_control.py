"""A choice between a few words of which one always holds, such as Compare or Grid."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from dutytracker.ui.theme import STEP, Size, colors_of, text_font
from dutytracker.ui.widgets.unseen_label import label_unseen


class SegmentedControl(QTabBar):
    """Words side by side; the arrow keys move between them. `chosen(key)` comes when another one holds.

    Where there is no room for them side by side they stand one below the other.
    """

    chosen = Signal(str)

    def __init__(
        self, name: str, choices: dict[str, str], *, small: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self._is_small = small
        self.setFont(text_font(Size.SMALL_STRONG if small else Size.STRONG))
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed, QSizePolicy.ControlType.TabWidget)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for key, label in choices.items():
            self.setTabData(self.addTab(label), key)
        self.currentChanged.connect(self._on_current_changed)

    def key(self) -> str:
        """The key of the word that holds."""
        return str(self.tabData(self.currentIndex()))

    def choose(self, key: str) -> None:
        """Makes the word with that key hold."""
        for index in range(self.count()):
            if self.tabData(index) == key:
                self.setCurrentIndex(index)

    def show_choice(self, key: str, *, shown: bool) -> None:
        """Offers the word with that key, or does not."""
        for index in range(self.count()):
            if self.tabData(index) == key and self.isTabVisible(index) != shown:
                self.setTabVisible(index, shown)
                self.updateGeometry()

    def tabSizeHint(self, index: int) -> QSize:
        """All are as wide as the longest word where they stand below each other."""
        if self.shape() is not QTabBar.Shape.RoundedWest:
            return self._tab_size(index)
        return QSize(max(size.width() for size in self._tab_sizes()), self._tab_size(index).height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def sizeHint(self) -> QSize:
        """As wide as all words side by side, and as high as they are where they stand now."""
        sizes = self._tab_sizes()
        return QSize(sum(size.width() for size in sizes), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """As wide as the longest word, and as high as they are where they stand now."""
        sizes = self._tab_sizes()
        return QSize(max((size.width() for size in sizes), default=0), self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        heights = [size.height() for size in self._tab_sizes()]
        return sum(heights) if self._stands_in(width) else max(heights, default=0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        upright, flat = QTabBar.Shape.RoundedWest, QTabBar.Shape.RoundedNorth
        shape = upright if self._stands_in(event.size().width()) else flat
        if shape is not self.shape():
            self.setShape(shape)
            self.updateGeometry()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Where the words stand below each other, the arrows up and down move between them."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None or self.shape() is not QTabBar.Shape.RoundedWest:
            super().keyPressEvent(event)
            return
        shown = list(filter(self.isTabVisible, range(self.count())))
        to = shown.index(self.currentIndex()) + step
        if 0 <= to < len(shown):
            self.setCurrentIndex(shown[to])

    def _tab_size(self, index: int) -> QSize:
        """The room that a word needs."""
        metrics = self.fontMetrics()
        sides, lines = (5 * STEP, 1.7) if self._is_small else (8 * STEP, 2.1)
        return QSize(metrics.horizontalAdvance(self.tabText(index)) + sides, round(metrics.height() * lines))

    def _stands_in(self, width: int) -> bool:
        return width < sum(size.width() for size in self._tab_sizes())

    def _tab_sizes(self) -> list[QSize]:
        return [self._tab_size(index) for index in filter(self.isTabVisible, range(self.count()))]

    def showEvent(self, event: QShowEvent) -> None:
        label_unseen(self)
        super().showEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.border)
        painter.drawRoundedRect(QRectF(self.rect()), 9, 9)
        for index in filter(self.isTabVisible, range(self.count())):
            rect = QRectF(self.tabRect(index)).adjusted(3, 3, -3, -3)
            current = index == self.currentIndex()
            if current:
                painter.setPen(QPen(colors.accent, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
                painter.setBrush(colors.card)
                painter.drawRoundedRect(rect, 7, 7)
            painter.setPen(colors.accent if current else colors.dim)
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), self.tabText(index))

    def _on_current_changed(self, index: int) -> None:
        self.chosen.emit(str(self.tabData(index)))
