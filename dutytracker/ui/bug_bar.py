"""The bar that comes up when the program has a bug, with the report to copy, or when a log is in trouble."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QClipboard, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dutytracker.ui.theme import RADIUS, STEP, Size, Tone, colors_of
from dutytracker.ui.widgets.announcing import announce_if_seen
from dutytracker.ui.widgets.button import plain_button, quiet_button
from dutytracker.ui.widgets.icon_label import IconLabel
from dutytracker.ui.widgets.text import Text


class BugBar(QWidget):
    """Hidden until `report` or `tell`; what is stored stays stored, so nothing has to be decided here."""

    accessible_role = QAccessible.Role.AlertMessage

    def __init__(self, clipboard: QClipboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._report = ""
        self.words = Text("", Size.MEDIUM, wraps=True)
        self.copy_button = plain_button(self.tr("Copy the report"), "copy")
        self.hide_button = quiet_button(self.tr("Hide"), "close")
        self.copy_button.clicked.connect(self._on_copy)
        self.hide_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * STEP, 2 * STEP, 4 * STEP, 2 * STEP)
        row.setSpacing(3 * STEP)
        row.addWidget(IconLabel("warning", Tone.REFUSAL, 1.2))
        row.addWidget(self.words, 1)
        row.addWidget(self.copy_button)
        row.addWidget(self.hide_button)
        self.hide()

    def report(self, report: str) -> None:
        """Shows the bar; `report` holds no word of the log."""
        self._report = report
        self.words.setText(
            self.tr("Something in Duty Tracker went wrong. What was logged is safe; the report holds nothing of it.")
        )
        self.copy_button.show()
        self._say()

    def report_crash(self, report: str) -> None:
        """Shows the bar if an earlier run crashed; `report` is empty if none did."""
        if report:
            self._report = report
            self.words.setText(
                self.tr(
                    "Duty Tracker stopped suddenly the last time it ran. What was logged is safe; the report holds "
                    "nothing of it."
                )
            )
            self.copy_button.show()
            self._say()

    def tell(self, sentence: str) -> None:
        """Shows the bar with a sentence alone."""
        self.words.setText(sentence)
        self.copy_button.hide()
        self._say()

    def _say(self) -> None:
        self.setAccessibleName(self.words.text())
        self.show()
        announce_if_seen(self, self.words.text(), is_urgent=True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colors.refusal)
        painter.setBrush(colors.card)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _on_copy(self) -> None:
        self._clipboard.setText(self._report)
        self.copy_button.setText(self.tr("Copied"))
        self.copy_button.setFocus(Qt.FocusReason.OtherFocusReason)
