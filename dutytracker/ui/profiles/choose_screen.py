"""The screen that asks who it is, where several members share one account."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QListWidget, QVBoxLayout, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.language import translate
from dutytracker.paths import Profile
from dutytracker.profiles import Member, bring_back, make_member, members_in
from dutytracker.security.key_file import read_key_file
from dutytracker.ui.resources import program_icon
from dutytracker.ui.theme import STEP, Size, Tone, text_font
from dutytracker.ui.widgets.button import link_button, plain_button, primary_button
from dutytracker.ui.widgets.field import labeled
from dutytracker.ui.widgets.focus_ring import RING
from dutytracker.ui.widgets.middle import lay_screen, screen_card
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.wrapping_row import WrappingRow

MOST_ROWS = 6
"""The list scrolls beyond."""


class ChooseScreen(QWidget):
    """The names of the members; `chosen(Profile)` with Enter, a double click, or after another member gave a name.

    Nothing is told of a log but whether anyone can open it. Nobody is remembered: the first name has the focus. Who was
    put away is listed behind a button, and is listed again once chosen there. `back_wanted()` comes where there is a
    log to go back to.
    """

    chosen = Signal(object)
    back_wanted = Signal()

    def __init__(
        self,
        members: Sequence[Member],
        data_dir: Path | None,
        parent: QWidget | None = None,
        *,
        can_go_back: bool = False,
    ) -> None:
        super().__init__(parent)
        self._present = tuple(members)
        self._away = tuple(one for one in members_in(data_dir) if one.is_put_away)
        self._shown = self._present
        self._data_dir = data_dir
        self._can_go_back = can_go_back
        self.names = QListWidget()
        self.open_button = primary_button(self.tr("Go on"))
        self.another_button = link_button(self.tr("Another member starts here"))
        self.away_button = link_button("")
        self.leave_button = plain_button(self.tr("Back"))
        self.name = QLineEdit()
        self.begin_button = primary_button(self.tr("Begin a log"))
        self.back_button = link_button(self.tr("Back to the names"))
        self.problem = ProblemLine()
        self._choosing = QWidget()
        self._beginning = QWidget()
        self.setWindowIcon(program_icon())
        self._lay_out()
        self._show(self._present)
        self.names.itemActivated.connect(self._on_open)
        self.open_button.clicked.connect(self._on_open)
        self.another_button.clicked.connect(self.ask_name)
        self.away_button.clicked.connect(self._on_away)
        self.leave_button.clicked.connect(self.back_wanted)
        self.name.returnPressed.connect(self._on_begin)
        self.begin_button.clicked.connect(self._on_begin)
        self.back_button.clicked.connect(self.ask_who)

    def ask_who(self) -> None:
        """Shows the names, with the keyboard in the list."""
        self._beginning.hide()
        self.problem.say("")
        self._choosing.show()
        self.take_focus()

    def ask_name(self) -> None:
        """Asks another member for a name, who begins a log then."""
        self.problem.say("")
        self._choosing.hide()
        self._beginning.show()
        self.take_focus()

    def take_focus(self) -> None:
        """Puts the keyboard on the names, or into the field for one."""
        asked = self.names if self._beginning.isHidden() else self.name
        asked.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        """Says why the log of whoever was chosen is not shown here."""
        self.problem.say(sentence)
        self.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._choosing.isHidden():
            self.ask_who()
        elif self._shown is not self._present:
            self._on_away()
        elif self._can_go_back:
            self.back_wanted.emit()

    def _on_open(self) -> None:
        member = self._shown[self.names.currentRow()]
        try:
            chosen = bring_back(self._data_dir, member.profile.folder.name) if member.is_put_away else member
        except DutyError as error:
            self.refuse(translate(error.sentence))
        else:
            self.chosen.emit(chosen.profile)

    def _on_away(self) -> None:
        self._show(self._away if self._shown is self._present else self._present)
        self.ask_who()

    def _on_begin(self) -> None:
        try:
            made = make_member(self._data_dir, self.name.text())
        except DutyError as error:
            self.refuse(translate(error.sentence))
        else:
            self.chosen.emit(made.profile)

    def _show(self, members: tuple[Member, ...]) -> None:
        self._shown = members
        are_present = members is self._present
        self.names.clear()
        for member in members:
            self.names.addItem(_listed(member))
        height = round(self.names.fontMetrics().height() * 1.9)
        for row in range(self.names.count()):
            self.names.item(row).setSizeHint(QSize(0, height))
        self.names.setCurrentRow(0)
        rows = min(len(members), MOST_ROWS)
        self.names.setFixedHeight(rows * height + 2 * STEP)
        self.names.setAccessibleName(self.tr("Members") if are_present else self.tr("Members who were put away"))
        self.open_button.setText(self.tr("Go on") if are_present else self.tr("List again, and go on"))
        self.away_button.setText(
            self.tr("Somebody who was put away comes back") if are_present else self.tr("Back to the names")
        )
        self.away_button.setAccessibleName(self.away_button.text())
        self.away_button.setVisible(bool(self._away))
        self.another_button.setVisible(are_present)
        self.leave_button.setVisible(are_present and self._can_go_back)

    def _lay_out(self) -> None:
        self.names.setFont(text_font(Size.LEAD))
        self.names.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.setTextElideMode(Qt.TextElideMode.ElideRight)
        card = screen_card(self, "lock", Tone.ACCENT, self.tr("Who is it?"), ems=28)
        choosing = _column(self._choosing)
        choosing.addWidget(self.names)
        choosing.addLayout(_row(self.leave_button, self.open_button))
        for link in (self.another_button, self.away_button):
            choosing.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        beginning = _column(self._beginning)
        hint = self.tr("Everyone at this computer sees the name. You choose a passphrase for your log next.")
        beginning.addLayout(labeled(self.tr("Your name"), self.name, hint=hint))
        beginning.addLayout(_row(self.back_button, self.begin_button))
        self._beginning.hide()
        card.body.addWidget(self._choosing)
        card.body.addWidget(self._beginning)
        card.body.addWidget(self.problem)
        lay_screen(self, card)


def _column(widget: QWidget) -> QVBoxLayout:
    """Room for the ring of what has the focus included."""
    column = QVBoxLayout(widget)
    column.setContentsMargins(RING, RING, RING, RING)
    column.setSpacing(4 * STEP)
    return column


def _row(first: QWidget, last: QWidget) -> QHBoxLayout:
    row = WrappingRow()
    row.addWidget(first)
    row.addStretch()
    row.addWidget(last)
    return row


def listed_name(member: Member) -> str:
    """The name that was chosen; that there is none, with the folder's, where none was."""
    return member.name if member.has_chosen else translate("No name yet ({folder})").format(folder=member.name)


def _listed(member: Member) -> str:
    """The name, and beside it that anyone can open the log."""
    name = listed_name(member)
    return translate("{name} (anyone can open it)").format(name=name) if is_open_to_anyone(member.profile) else name


def is_open_to_anyone(profile: Profile) -> bool:
    """False also where the key file cannot be read or there is none yet: the log itself says so."""
    try:
        return read_key_file(profile.key_file).open_slot is not None
    except DutyError:
        return False
