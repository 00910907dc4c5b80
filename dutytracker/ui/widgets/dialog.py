"""A window over another one, which is never larger than there is room for."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from dutytracker.ui.theme import is_text_large
from dutytracker.ui.widgets.room import Room
from dutytracker.ui.window_frame import TITLE_HEIGHT


class Dialog(QDialog):
    """As `QDialog`, laid out by whoever inherits it; where it needs more than there is room for, it scrolls.

    There is room for it on the screen. With larger text it stays within the window that it belongs to, too.
    """

    def __init__(self, parent: QWidget | None = None, flags: Qt.WindowType = Qt.WindowType.Dialog) -> None:
        super().__init__(parent, flags)
        self._room: Room | None = None
        """What the contents lie in where they scroll."""

    def most_size(self) -> QSize:
        """The size that the window has room for, in logical pixels."""
        parent = self.parentWidget()
        if is_text_large() and parent is not None and parent.window().isVisible():
            return parent.window().size()
        return self.screen().availableGeometry().size() - QSize(0, TITLE_HEIGHT)

    def showEvent(self, event: QShowEvent) -> None:
        self._find_room()
        super().showEvent(event)

    def adjustSize(self) -> None:
        """Takes the size that the contents need, as far as there is room for it."""
        if self._room is None:
            super().adjustSize()
        else:
            self._fit(self._room, self.width())

    def _find_room(self) -> None:
        """Makes the window fit what there is room for, before it is seen."""
        layout = self.layout()
        if self._room is not None or layout is None:
            return
        most = self.most_size()
        least = layout.totalMinimumSize().expandedTo(self.minimumSize())
        if not is_text_large() and least.boundedTo(most) == least:
            return
        is_resized = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        wanted = self.size() if is_resized else self.sizeHint().expandedTo(self.minimumSize())
        contents = QWidget()
        contents.setLayout(layout)
        self._room = Room(contents, 0)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._room)
        self.setMinimumSize(self.minimumSize().boundedTo(most))
        self._fit(self._room, wanted.width(), wanted.height() if is_resized else 0)

    def _fit(self, room: Room, width: int, least_height: int = 0) -> None:
        most = self.most_size()
        width = min(width, most.width())
        self.resize(QSize(width, min(max(room.needed_height(width), least_height), most.height())))
