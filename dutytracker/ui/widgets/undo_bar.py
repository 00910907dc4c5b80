"""The bar after a change: what was done, and Undo."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget
from shiboken6 import isValid

from dutytracker.domain.changes import Change
from dutytracker.ui.change_words import change_words
from dutytracker.ui.resources import icon_pixmap
from dutytracker.ui.theme import RADIUS, STEP, Size, colors_of, text_font
from dutytracker.ui.widgets.bar_button import BarButton
from dutytracker.ui.widgets.reason_field import ReasonField
from dutytracker.ui.workspace import Step, Waiting, Workspace


class UndoBar(QWidget):
    """Says what the latest change was and offers to take it back (or to make it again); empty before the first.

    A refusal is shown in the same place, with a sign and without Undo. So is the question why an entry is changed more
    than 7 days after the work: Enter makes the change, Esc leaves everything as it was.
    """

    def __init__(self, workspace: Workspace, undo: QAction, redo: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._message = ""
        self._icon = "check"
        self.setFont(text_font(Size.STRONG))
        self.undo_button = BarButton(self.tr("Undo"), undo, self)
        self.redo_button = BarButton(self.tr("Redo"), redo, self)
        self.reason = ReasonField(self)
        self._room_for_words = QWidget(self)
        self._came_from: QWidget | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(round(self.fontMetrics().height() * 2.6))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 3 * STEP, 0)
        layout.addWidget(self._room_for_words)
        layout.addStretch()
        layout.addWidget(self.reason, 1)
        layout.addWidget(self.undo_button)
        layout.addWidget(self.redo_button)
        self._show("", "check", None)
        workspace.changed.connect(self._on_changed)
        workspace.refused.connect(self._on_refused)
        self.reason.given.connect(self._on_reason_given)
        self.reason.left.connect(self._on_reason_left)

    def text(self) -> str:
        """What the bar says; empty while it says nothing."""
        return self._message

    def say(self, message: str) -> None:
        """Shows a message that is no change, such as where a file was saved."""
        self._show(message, "check", None)

    def ask(self, waiting: Waiting) -> None:
        """Asks for the reason of the change that waits; the keyboard goes back afterward to where it was."""
        if not self.reason.isVisible():
            self._came_from = QApplication.focusWidget()
        days = (self._workspace.logbook.today() - waiting.day).days
        self._show(self.tr("Why, {days} days after the work?").format(days=days), "pencil", None)
        words = self.fontMetrics().horizontalAdvance(self._message)
        self._room_for_words.setFixedWidth(min(self._beside_icon() + words + 2 * STEP, self.width() // 2))
        self.reason.clear()
        self.reason.setAccessibleName(self._message)
        self.reason.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_reason_given(self, reason: str) -> None:
        self._stop_asking()
        self._workspace.give_reason(reason)

    def _on_reason_left(self) -> None:
        self._workspace.let_go()
        self._stop_asking()
        self._show(self.tr("Nothing was changed."), "undo", None)

    def _stop_asking(self) -> None:
        came_from, self._came_from = self._came_from, None
        self.reason.hide()
        if came_from is not None and isValid(came_from) and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changed(self, _change: object) -> None:
        latest = self._workspace.latest
        if latest is None or self.reason.isVisible():
            return
        if latest.step is Step.UNDONE:
            words = self._words(latest.change.inverted())
            self._show(self.tr("Taken back: {0}").format(words), "undo", Step.UNDONE)
        else:
            step = Step.DONE if latest.change.can_be_taken_back else None
            self._show(self._words(latest.change), "check", step)

    def _words(self, change: Change) -> str:
        logbook = self._workspace.logbook
        return change_words(change, logbook.settings, logbook.zone, logbook.today())

    def _on_refused(self, sentence: str) -> None:
        self._show(sentence, "warning", None)

    def _show(self, message: str, icon_name: str, step: Step | None) -> None:
        self.reason.hide()
        self._room_for_words.setFixedWidth(0)
        self._message = message
        self._icon = icon_name
        self.undo_button.setVisible(step is Step.DONE)
        self.redo_button.setVisible(step is Step.UNDONE)
        self.setAccessibleName(message or QCoreApplication.translate("UndoBar", "No change yet"))
        self.setToolTip("")
        self.update()

    def _icon_side(self) -> int:
        return round(self.fontMetrics().height() * 1.1)

    def _beside_icon(self) -> int:
        return 4 * STEP + self._icon_side() + 2 * STEP

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
        shown = [part for part in (self.reason, self.undo_button, self.redo_button) if part.isVisible()]
        right = min((part.x() for part in shown), default=self.width() - 2 * STEP) - 2 * STEP
        words = self.fontMetrics().elidedText(self._message, Qt.TextElideMode.ElideRight, right - left)
        painter.setPen(colors.on_bar)
        painter.drawText(QRectF(left, 0, right - left, self.height()), int(Qt.AlignmentFlag.AlignVCenter), words)
