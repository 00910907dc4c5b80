"""Room for a screen whose text is larger than usual: what does not fit into the window is scrolled to."""

from PySide6.QtCore import QItemSelectionModel, QRect, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QScrollArea, QTabBar, QWidget
from shiboken6 import isValid

SIGHT = 24
"""How much of what lies around it is kept in sight with what the keyboard is on, in logical pixels."""


class Room(QScrollArea):
    """Gives `contents` its own width and at least a height, and keeps in sight what has the keyboard.

    It scrolls up and down: the contents find room in the width that there is.
    """

    def __init__(self, contents: QWidget, least_height: int, parent: QWidget | None = None) -> None:
        """`least_height` is in logical pixels."""
        super().__init__(parent)
        self._contents = contents
        self._rows: QAbstractItemView | None = None
        self._selection: QItemSelectionModel | None = None
        """Of the list or table that has the keyboard: it is heard as long as that is so."""
        contents.setMinimumSize(0, least_height)
        self.setWidget(contents)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def needed_height(self, width: int) -> int:
        """How high the contents are where the room is that wide, both in logical pixels."""
        layout = self._contents.layout()
        if layout is None or not layout.hasHeightForWidth():
            return self._contents.sizeHint().height()
        return max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height())

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Qt brings the middle of a part into sight; of one that is wider than the window the beginning counts."""
        is_moved = super().focusNextPrevChild(forward)
        self._on_focus_changed(None, QApplication.focusWidget())
        return is_moved

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._selection is not None and isValid(self._selection):
            self._selection.currentChanged.disconnect(self._reveal_row)
        self._rows = self._selection = None
        if new is None or not self.isAncestorOf(new):
            return
        if isinstance(new, QAbstractItemView) and new.model() is not None:
            self._rows, self._selection = new, new.selectionModel()
            self._selection.currentChanged.connect(self._reveal_row)
            self._reveal_row()
        else:
            self._reveal(new, new.tabRect(new.currentIndex()) if isinstance(new, QTabBar) else new.rect())

    def _reveal_row(self) -> None:
        """Brings the row of a list or table into sight that the keyboard is on, or else its first one."""
        if self._rows is not None and isValid(self._rows):
            row = self._rows.visualRect(self._rows.currentIndex())
            self._reveal(
                self._rows.viewport(), row if row.isValid() else QRect(0, 0, 1, self._rows.fontMetrics().height())
            )

    def _reveal(self, widget: QWidget, part: QRect) -> None:
        """Scrolls until the end and then the beginning of a part are in sight: of a long one the beginning counts."""
        for corner in (part.bottomRight(), part.topLeft()):
            at = widget.mapTo(self._contents, corner)
            self.ensureVisible(at.x(), at.y(), SIGHT, SIGHT)
