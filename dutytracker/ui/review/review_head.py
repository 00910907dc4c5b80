"""The head of Review: its title, which unit is shown, and what can be done."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from dutytracker.reports.words import translate
from dutytracker.ui.review.packet_making import PACKET_KINDS
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import plain_button, primary_button, small_button
from dutytracker.ui.widgets.side_by_side import SideBySide
from dutytracker.ui.widgets.text import BreakingText
from dutytracker.ui.widgets.wrapping_row import WrappingRow


class ReviewHead(QWidget):
    """The buttons lie beside the title, or below it where the letters are large.

    Signals: `files_wanted()`, `folder_wanted()`, `packet_wanted(suffixes)` with the kinds of files a packet is to have.
    """

    files_wanted = Signal()
    folder_wanted = Signal()
    packet_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.standing = BreakingText("", Size.BODY, Tone.DIM)
        self.files_button = plain_button(self.tr("Add files…"), "folder")
        self.folder_button = plain_button(self.tr("Add folder…"), "folder")
        self.packet_button = primary_button(self.tr("Make the packet"))
        self.only_button = small_button(self.tr("Make one file of the packet"), "chevron-down")
        self.only_menu = QMenu(self)
        self._lay_out()
        self.files_button.clicked.connect(self.files_wanted)
        self.folder_button.clicked.connect(self.folder_wanted)
        self.packet_button.clicked.connect(self._on_packet)
        self.only_button.clicked.connect(self._on_only)

    def show_standing(self, words: str, *, has_figures: bool) -> None:
        """Says which unit is shown; a packet can be made where there are figures."""
        self.standing.setText(words)
        self.packet_button.setEnabled(has_figures)
        self.only_button.setEnabled(has_figures)

    def _on_packet(self) -> None:
        self.packet_wanted.emit(tuple(PACKET_KINDS))

    def _on_only(self) -> None:
        self.only_menu.popup(self.only_button.mapToGlobal(self.only_button.rect().bottomLeft()))

    def _lay_out(self) -> None:
        for suffix, words in PACKET_KINDS.items():
            only = self.tr("Only the {kind}").format(kind=translate(words))
            self.only_menu.addAction(only, partial(self.packet_wanted.emit, (suffix,)))
        titles, buttons = QWidget(), QWidget()
        column = QVBoxLayout(titles)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(BreakingText(self.tr("Review"), Size.TITLE))
        column.addWidget(self.standing)
        row = WrappingRow(STEP, parent=buttons)
        row.addStretch()
        for button in (self.files_button, self.folder_button, self.packet_button, self.only_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        both = SideBySide(43 * self.fontMetrics().height(), STEP)
        both.add(titles, 1)
        both.add(buttons, 0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(both)
