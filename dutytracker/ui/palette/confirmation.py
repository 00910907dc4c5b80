"""What says that something was logged while another program is in front."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QEnterEvent, QHideEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.domain.changes import Change
from dutytracker.ui.change_words import change_words
from dutytracker.ui.dressing import dress
from dutytracker.ui.palette.floating import float_over_all, round_off, screen_of_mouse
from dutytracker.ui.palette.keyboard import stay_out_of_lists
from dutytracker.ui.theme import RADIUS, STEP
from dutytracker.ui.widgets.bar_button import BarButton
from dutytracker.ui.widgets.message_bar import MessageBar
from dutytracker.ui.workspace import Latest, Workspace

SEEN_MILLISECONDS = 4_000
"""How long it stands; longer while the mouse is on it."""

LONGEST = 44
"""In heights of the text."""


class Confirmation(QWidget):
    """A small bar at the lower edge of the screen that never takes the keyboard; `went()` comes when it is gone.

    It says what the latest change was, with Undo, until something else changes.
    """

    accessible_role = "Window"

    went = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        dress(self)
        self._workspace = workspace
        self._told: Latest | None = None
        self._undo = QAction(self.tr("Undo"), self)
        self.bar = MessageBar()
        self.undo_button = BarButton(self.tr("Undo"), self._undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEEN_MILLISECONDS)
        self._listed = QTimer(self)
        self._listed.setSingleShot(True)
        self._is_new = False
        """True from when it is shown until it was painted."""
        self._room = float_over_all(self)
        self.setWindowFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.undo_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWindowTitle(self.tr("What was logged"))
        self.bar.row.addWidget(self.undo_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.bar)
        self._undo.triggered.connect(self._on_undo)
        self._timer.timeout.connect(self.hide)
        self._listed.timeout.connect(self._on_listed)
        workspace.changed.connect(self._on_changed)

    def confirm(self, latest: Latest) -> None:
        """Says what that change, the latest one, did."""
        self._told = latest
        self._say(self._words(latest.change), "check", can_undo=latest.change.can_be_taken_back)

    def say(self, words: str) -> None:
        """Says something that is no change."""
        self._told = None
        self._say(words, "check", can_undo=False)

    def warn(self, words: str) -> None:
        """Says what went wrong."""
        self._told = None
        self._say(words, "warning", can_undo=False)

    def _say(self, words: str, icon_name: str, *, can_undo: bool) -> None:
        self.undo_button.setVisible(can_undo)
        self.bar.show_message(words, icon_name)
        self.setAccessibleName(words)
        height = self.fontMetrics().height()
        beside = self.undo_button.sizeHint().width() + 5 * STEP if can_undo else 3 * STEP
        width = self.bar.fontMetrics().horizontalAdvance(words) + beside + 3 * height
        widest = min(LONGEST * height, screen_of_mouse().availableGeometry().width() - 2 * STEP)
        self.setFixedSize(min(width, widest), self.bar.minimumHeight())
        self._place()
        self.show()
        self._timer.start()

    def _words(self, change: Change) -> str:
        logbook = self._workspace.logbook
        return change_words(change, logbook.settings, logbook.zone, logbook.today())

    def _on_undo(self) -> None:
        told, self._told = self._told, None
        if told is None or told is not self._workspace.latest:
            self.hide()
        elif self._workspace.undo():
            words = self.tr("Taken back: {0}").format(self._words(told.change))
            self._say(words, "undo", can_undo=False)

    def _on_changed(self, _change: Change) -> None:
        """What is no longer the latest change cannot be taken back from here."""
        if self._told is not None and self._told is not self._workspace.latest:
            self.hide()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self.isVisible():
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._is_new = True

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
        self._told = None
        self.went.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_new:
            self._is_new = False
            self._listed.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._room:
            round_off(self, RADIUS - 2)

    def _on_listed(self) -> None:
        if self.isVisible():
            stay_out_of_lists(self)

    def _place(self) -> None:
        area = screen_of_mouse().availableGeometry()
        left = area.left() + (area.width() - self.width()) // 2
        self.move(left, area.bottom() - self.height() - 10 * STEP)
