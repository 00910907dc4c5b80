"""The screen that asks who it is, where several members share one account."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QListWidget, QVBoxLayout, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.profiles import Member, make_member
from dutytracker.security.key_file import read_key_file
from dutytracker.ui.resources import program_icon
from dutytracker.ui.theme import STEP, Size, Tone, text_font
from dutytracker.ui.widgets.button import link_button, primary_button
from dutytracker.ui.widgets.field import labeled
from dutytracker.ui.widgets.focus_ring import RING
from dutytracker.ui.widgets.middle import lay_screen, screen_card
from dutytracker.ui.widgets.problem_line import ProblemLine

MOST_ROWS = 6
"""The list scrolls beyond."""


class ChooseScreen(QWidget):
    """The names of the members; `chosen(Profile)` with Enter, a double click, or after another member gave a name.

    Nothing is told of a log but whether anyone can open it. Nobody is remembered: the first name has the focus.
    """

    chosen = Signal(object)

    def __init__(self, members: Sequence[Member], data_dir: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._members = tuple(members)
        self._data_dir = data_dir
        self.names = QListWidget()
        self.open_button = primary_button(self.tr("Go on"))
        self.another_button = link_button(self.tr("Another member starts here"))
        self.name = QLineEdit()
        self.begin_button = primary_button(self.tr("Begin a log"))
        self.back_button = link_button(self.tr("Back to the names"))
        self.problem = ProblemLine()
        self._choosing = QWidget()
        self._beginning = QWidget()
        self.setWindowIcon(program_icon())
        self._lay_out()
        self._fill()
        self.names.itemActivated.connect(self._on_open)
        self.open_button.clicked.connect(self._on_open)
        self.another_button.clicked.connect(self._on_another)
        self.name.returnPressed.connect(self._on_begin)
        self.begin_button.clicked.connect(self._on_begin)
        self.back_button.clicked.connect(self.ask_who)

    def ask_who(self) -> None:
        """Shows the names, with the keyboard in the list."""
        self._beginning.hide()
        self.problem.say("")
        self._choosing.show()
        self.names.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_open(self) -> None:
        self.chosen.emit(self._members[self.names.currentRow()].profile)

    def _on_another(self) -> None:
        self._choosing.hide()
        self._beginning.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_begin(self) -> None:
        try:
            made = make_member(self._data_dir, self.name.text())
        except DutyError as error:
            self.problem.say(error.sentence)
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.chosen.emit(made.profile)

    def _fill(self) -> None:
        for member in self._members:
            is_open = _is_open(member)
            self.names.addItem(self.tr("%s (anyone can open it)") % member.name if is_open else member.name)
        height = round(self.names.fontMetrics().height() * 1.9)
        for row in range(self.names.count()):
            self.names.item(row).setSizeHint(QSize(0, height))
        self.names.setCurrentRow(0)
        rows = min(len(self._members), MOST_ROWS)
        self.names.setFixedHeight(rows * height + 2 * STEP)

    def _lay_out(self) -> None:
        self.names.setAccessibleName(self.tr("Members"))
        self.names.setFont(text_font(Size.LEAD))
        self.names.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.setTextElideMode(Qt.TextElideMode.ElideRight)
        card = screen_card(self, "lock", Tone.ACCENT, self.tr("Who is it?"), ems=28)
        choosing = _column(self._choosing)
        choosing.addWidget(self.names)
        choosing.addLayout(_row(self.another_button, self.open_button))
        beginning = _column(self._beginning)
        hint = self.tr("Everyone at this computer sees the name. You choose a passphrase for your log next.")
        beginning.addLayout(labeled(self.tr("Your name"), self.name, hint=hint))
        beginning.addWidget(self.problem)
        beginning.addLayout(_row(self.back_button, self.begin_button))
        self._beginning.hide()
        card.body.addWidget(self._choosing)
        card.body.addWidget(self._beginning)
        lay_screen(self, card)


def _column(widget: QWidget) -> QVBoxLayout:
    """Room for the ring of what has the focus included."""
    column = QVBoxLayout(widget)
    column.setContentsMargins(RING, RING, RING, RING)
    column.setSpacing(4 * STEP)
    return column


def _row(first: QWidget, last: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(first)
    row.addStretch()
    row.addWidget(last)
    return row


def _is_open(member: Member) -> bool:
    """False also where the key file cannot be read or there is none yet: the log itself says so."""
    try:
        return read_key_file(member.profile.key_file).open_slot is not None
    except DutyError:
        return False
