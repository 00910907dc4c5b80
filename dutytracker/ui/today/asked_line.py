"""One quiet line on Today about the weeks that the unit asks for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from dutytracker.domain.changes import Change
from dutytracker.reports.words import week_words
from dutytracker.ui.plain_text import set_plain_tool_tip
from dutytracker.ui.theme import STEP, Size, Tone, is_text_large
from dutytracker.ui.weeks_to_give import may_change, weeks_to_give_of
from dutytracker.ui.widgets.button import enter_clicks, link_button
from dutytracker.ui.widgets.icon_label import IconLabel
from dutytracker.ui.widgets.soon import Soon
from dutytracker.ui.widgets.text import ElidedText, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace

if TYPE_CHECKING:
    from dutytracker.domain.weeks_to_give import WeeksToGive


class AskedLine(QWidget):
    """Which of the weeks it is, what is still open in those that are over, and the way to it. Hidden before the first
    week begins, once all were shared, where all lie before the log, and long after.

    Signals: `closing_wanted(Week)` for the first week with something open, `share_wanted()`.
    """

    closing_wanted = Signal(object)
    share_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._known: WeeksToGive | None = None
        self._soon = Soon(self)
        self.words = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self.brief = ElidedText("", Size.SMALL, Tone.DIM)
        self.close_button = link_button("")
        self.share_button = link_button(self.tr("Share them"))
        row = WrappingRow(2 * STEP, parent=self)
        row.setContentsMargins(STEP, 0, 0, 0)
        row.addWidget(IconLabel("weeks", Tone.DIM), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        row.addWidget(self.brief, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.share_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.close_button.clicked.connect(self._on_close)
        self.share_button.clicked.connect(self.share_wanted)
        self._soon.timeout.connect(self.read_again)
        workspace.changed.connect(self._on_changed)
        self.be_narrow(narrow=False)
        self.hide()
        self._soon.start()

    def be_narrow(self, *, narrow: bool) -> None:
        """Keeps to one line of text where the window is narrow, and low; with large text it scrolls as a whole."""
        is_brief = narrow and not is_text_large()
        self.words.setVisible(not is_brief)
        self.brief.setVisible(is_brief)

    def follow_the_clock(self) -> None:
        """Reads again after midnight."""
        if self._known is not None and self._known.today != self._workspace.logbook.today():
            self._soon.start()

    def read_again(self) -> None:
        """Says how far the member has come as the log stands now."""
        self._known = asked = weeks_to_give_of(self._workspace.logbook)
        is_wanted = asked is not None and asked.are_waited_for
        self.setVisible(is_wanted)
        if asked is None or not is_wanted:
            return
        from dutytracker.domain.weeks_to_give import Stage
        from dutytracker.reports.asked_words import asked_words

        words = asked_words(asked)
        self.words.setText(words)
        self.brief.setText(words)
        set_plain_tool_tip(self.brief, words)
        self.close_button.setVisible(bool(asked.open))
        self.share_button.setVisible(asked.stage is Stage.OVER)
        if asked.open:
            week = week_words(asked.open[0].week)
            self.close_button.setText(self.tr("Close {week}…").format(week=week))
            self.close_button.setAccessibleName(self.tr("Close the week of {week}").format(week=week))

    def _on_changed(self, change: Change) -> None:
        if may_change(change, self._known):
            self._soon.start()

    def _on_close(self) -> None:
        if self._known is not None and self._known.open:
            self.closing_wanted.emit(self._known.open[0].week)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not enter_clicks(event, self.focusWidget()):
            super().keyPressEvent(event)
