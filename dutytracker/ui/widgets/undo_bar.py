"""The bar after a change: what was done, and Undo."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from dutytracker.domain.changes import Change
from dutytracker.ui.change_words import change_words
from dutytracker.ui.resources import icon_pixmap
from dutytracker.ui.theme import RADIUS, STEP, Size, colors_of, text_font
from dutytracker.ui.widgets.bar_button import BarButton
from dutytracker.ui.workspace import Step, Workspace


class UndoBar(QWidget):
    """Says what the latest change was and offers to take it back (or to make it again); empty before the first.

    A refusal is shown in the same place, with a sign and without Undo.
    """

    def __init__(self, workspace: Workspace, undo: QAction, redo: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._message = ""
        self._icon = "check"
        self.setFont(text_font(Size.STRONG))
        self.undo_button = BarButton(self.tr("Undo"), undo, self)
        self.redo_button = BarButton(self.tr("Redo"), redo, self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(round(self.fontMetrics().height() * 2.6))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 3 * STEP, 0)
        layout.addStretch()
        layout.addWidget(self.undo_button)
        layout.addWidget(self.redo_button)
        self._show("", "check", None)
        workspace.changed.connect(self._on_changed)
        workspace.refused.connect(self._on_refused)

    def text(self) -> str:
        """What the bar says; empty while it says nothing."""
        return self._message

    def say(self, message: str) -> None:
        """Shows a message that is no change, such as where a file was saved."""
        self._show(message, "check", None)

    def _on_changed(self, _change: object) -> None:
        latest = self._workspace.latest
        if latest is None:
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
        self._message = message
        self._icon = icon_name
        self.undo_button.setVisible(step is Step.DONE)
        self.redo_button.setVisible(step is Step.UNDONE)
        self.setAccessibleName(message or QCoreApplication.translate("UndoBar", "No change yet"))
        self.setToolTip("")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._message:
            return
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.bar)
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS - 2, RADIUS - 2)
        side = round(self.fontMetrics().height() * 1.1)
        pixmap = icon_pixmap(self._icon, colors.bar_accent.name(), side, self.devicePixelRatioF())
        painter.drawPixmap(4 * STEP, round((self.height() - side) / 2), pixmap)
        left = 4 * STEP + side + 2 * STEP
        buttons = [button for button in (self.undo_button, self.redo_button) if button.isVisible()]
        right = min((button.x() for button in buttons), default=self.width() - 2 * STEP) - 2 * STEP
        words = self.fontMetrics().elidedText(self._message, Qt.TextElideMode.ElideRight, right - left)
        painter.setPen(colors.on_bar)
        painter.drawText(QRectF(left, 0, right - left, self.height()), int(Qt.AlignmentFlag.AlignVCenter), words)
