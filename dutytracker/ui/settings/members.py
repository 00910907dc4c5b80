"""Settings, members: who shares this account of the computer, by the names they chose, and going on as another one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QLineEdit, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.language import translate
from dutytracker.paths import log_exists
from dutytracker.profiles import Member, bring_back, member_of, members_in, put_away, rename_member
from dutytracker.security.key_file import read_key_file
from dutytracker.security.unlocking import WayIn, data_key
from dutytracker.ui.desktop.session_start import name_member_at_start
from dutytracker.ui.profiles.choose_screen import is_open_to_anyone, listed_name
from dutytracker.ui.settings.confirm_window import Brought, ConfirmWindow
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import link_button, plain_button, primary_button
from dutytracker.ui.widgets.card import Rule
from dutytracker.ui.widgets.field import labeled, mark
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.row_delegate import RowDelegate
from dutytracker.ui.widgets.rows_model import Row, RowsModel
from dutytracker.ui.widgets.rows_table import RowsTable
from dutytracker.ui.widgets.sheet import sheet
from dutytracker.ui.widgets.text import BreakingText, Outcome, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace

MEANING = (
    "Several members can share this account of the computer. Each has a log with a passphrase of its own, and nothing "
    "in it is shared. Everyone at the computer sees the names."
)
LEAVING = (
    "Your log is closed first. A running timer goes on, and what is half typed is there again when you are back, "
    "unless the program ends before."
)
NAME_FIRST = "Choose first by which name you are listed: type it above."
NOTHING_GOES = "The log is listed no more. Nothing of it is deleted, and it can be brought back here at any time."
WHO_MAY = "Only who can open that log may put it away: type its passphrase."


class MembersSection(QWidget):
    """One's own name, the list of all who were begun here, and what leads to another one's log."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.name = QLineEdit()
        self.name_button = plain_button(self.tr("Use this name"))
        self.change_button = primary_button(self.tr("Change to another member…"))
        self.another_button = plain_button(self.tr("Another member starts here…"))
        self.table = RowsTable(
            self.tr("Members on this computer"), RowsModel((self.tr("Member"), self.tr("How it stands")))
        )
        self.away_button = link_button("")
        self.problem = ProblemLine()
        self.done = Outcome("", Size.BODY, Tone.ACCENT, wraps=True)
        self.table.setItemDelegate(RowDelegate(self.table))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._lay_out()
        self.name.returnPressed.connect(self._on_name)
        self.name.textEdited.connect(self._on_typed)
        self.name_button.clicked.connect(self._on_name)
        self.change_button.clicked.connect(self._on_change)
        self.another_button.clicked.connect(self._on_another)
        self.table.selectionModel().currentRowChanged.connect(self._name_away_button)
        self.away_button.clicked.connect(self._on_away)
        self.refresh()

    def refresh(self) -> None:
        """Shows who there is now."""
        own = self._own
        if not self.name.isModified():
            self.name.setText(own.name if own.has_chosen else "")
        members = members_in(own.data_dir)
        row = self.table.currentIndex().row()
        self.table.rows_model.show_rows(tuple(Row((listed_name(one), self._standing(one)), one) for one in members))
        self.table.selectRow(min(max(row, 0), len(members) - 1))
        self.change_button.setVisible(len(members) > 1)
        self._name_away_button()

    def take_focus(self) -> None:
        """Puts the keyboard into the field for the name."""
        self.name.setFocus()

    @property
    def _own(self) -> Member:
        return member_of(self._workspace.logbook.profile)

    def _is_own(self, member: Member) -> bool:
        return member.profile == self._workspace.logbook.profile

    def _standing(self, member: Member) -> str:
        if member.is_put_away:
            return self.tr("Put away")
        if self._is_own(member):
            return self.tr("Your log, open now")
        if not log_exists(member.profile):
            return self.tr("Not begun yet")
        return self.tr("Anyone can open it") if is_open_to_anyone(member.profile) else self.tr("Behind a passphrase")

    def _name_away_button(self) -> None:
        member = self.table.value()
        if not isinstance(member, Member):
            return
        words = self.tr("Put away…")
        if member.is_put_away:
            words = self.tr("Bring back")
        elif self._is_own(member):
            words = self.tr("Put my log away and close it")
        self.away_button.setText(words)
        self.away_button.setAccessibleName(words)

    def _on_name(self) -> None:
        own = self._own
        if self._do(lambda: rename_member(own.data_dir, own, self.name.text()), self.name):
            name_member_at_start(own.profile)

    def _on_change(self) -> None:
        self._workspace.who_wanted.emit(False)

    def _on_another(self) -> None:
        if self._own.has_chosen:
            self._workspace.who_wanted.emit(True)
        else:
            self._refuse(translate(NAME_FIRST), self.name)

    def _on_away(self) -> None:
        member = self.table.value()
        if not isinstance(member, Member):
            return
        if member.is_put_away:
            self._do(lambda: bring_back(member.data_dir, member.profile.folder.name), self.table)
        elif self._is_own(member):
            if self._do(lambda: put_away(member.data_dir, member), self.table):
                self._workspace.who_wanted.emit(False)
        elif log_exists(member.profile) and not is_open_to_anyone(member.profile):
            self._ask_passphrase(member)
        else:
            self._do(lambda: put_away(member.data_dir, member), self.table)

    def _ask_passphrase(self, member: Member) -> None:
        title = self.tr("Put {name} away").format(name=member.name)
        sentences = (translate(NOTHING_GOES), translate(WHO_MAY))
        window = ConfirmWindow(title, sentences, self.tr("Put away"), partial(_putting_away, member), self)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.made.connect(self._say_done)
        window.open()

    def _do(self, act: Callable[[], Member], field: QWidget) -> bool:
        """Does it and says so; false where it was refused, which is said too."""
        try:
            member = act()
        except DutyError as error:
            self._refuse(translate(error.sentence), field)
            return False
        self._say_done(member)
        return True

    def _say_done(self, member: Member) -> None:
        self._on_typed()
        words = self.tr("{name} is put away.") if member.is_put_away else self.tr("{name} is on the list.")
        if self._is_own(member) and not member.is_put_away:
            self.name.setModified(False)
            words = self.tr("You are listed as {name} from now on.")
        self.done.say(words.format(name=member.name))
        self.refresh()

    def _refuse(self, sentence: str, field: QWidget) -> None:
        self.done.say("")
        self.problem.say(sentence)
        if field is self.name:
            mark(self.name, wrong=True)
            self.name.selectAll()
        field.setFocus()

    def _on_typed(self) -> None:
        mark(self.name, wrong=False)
        self.problem.say("")
        self.done.say("")

    def _lay_out(self) -> None:
        layout = sheet(self, self.tr("Members here"), translate(MEANING))
        row = WrappingRow(2 * STEP)
        row.addLayout(labeled(self.tr("Your name here"), self.name), 1)
        row.addWidget(self.name_button, 0, Qt.AlignmentFlag.AlignBottom)
        layout.addLayout(row)
        layout.addWidget(self.problem)
        layout.addWidget(self.done)
        layout.addWidget(Rule())
        layout.addWidget(BreakingText(self.tr("Members on this computer"), Size.STRONG))
        layout.addWidget(self.table)
        layout.addWidget(self.away_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(Rule())
        buttons = WrappingRow(2 * STEP)
        buttons.addWidget(self.change_button)
        buttons.addWidget(self.another_button)
        buttons.addStretch()
        layout.addLayout(buttons)
        layout.addWidget(Text(translate(LEAVING), Size.BODY, Tone.DIM, wraps=True))
        layout.addStretch()
        self.done.hide()


def _putting_away(member: Member, brought: Brought) -> Callable[[], Member]:
    """Puts a member away once the passphrase was found to open the log."""

    def work() -> Member:
        data_key(read_key_file(member.profile.key_file).slots, WayIn(passphrase=brought.passphrase))
        return put_away(member.data_dir, member)

    return work
