"""The sheet over the window on which a unit file is looked at, and adopted or left."""

from contextlib import suppress
from datetime import datetime

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.domain.adopting import Adoption, UnitStanding
from dutytracker.domain.calendar import local_date
from dutytracker.domain.errors import DutyError
from dutytracker.language import translate
from dutytracker.reports.plain_text import plain
from dutytracker.reports.unit_parts import LONGEST_NAME, set_lines
from dutytracker.reports.unit_words import change_lines, standing_lines
from dutytracker.reports.words import full_date
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.unit.unit_facts import ClinicBox, KeyDigits, Lines, turns_page
from dutytracker.ui.widgets.button import Button, plain_button, primary_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.dialog import Dialog
from dutytracker.ui.widgets.field import labeled
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.scroller import MARGIN, Scroller
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace

DOUBTED = {UnitStanding.OTHER_KEY, UnitStanding.OLDER}
"""What is not simply adopted; the clinic can be chosen in the settings."""


class UnitSheet(Dialog):
    """Whose unit file it is, what it would set here, and the clinics to choose from. Enter adopts it; Esc leaves
    everything as it was. A file that another key signed is left by Enter too, and taken by its own button only.

    Signals: `adopted()` once its change is stored.
    """

    adopted = Signal()

    def __init__(self, workspace: Workspace, data: bytes, parent: QWidget | None = None) -> None:
        """Raises: `DutyError` where it is no sound unit file."""
        super().__init__(parent)
        self._workspace = workspace
        self._data = data
        self.adoption: Adoption = workspace.logbook.unit.adopting(data)
        """What adopting would do as the clinic is chosen now."""
        self.title = Text("", Size.HEADING, wraps=True)
        self.made = Text("", Size.BODY, Tone.DIM, wraps=True)
        self.key = KeyDigits()
        self.standing = Text("", Size.STRONG, wraps=True)
        self.doubt = ProblemLine()
        self.new_key, self.held_key = KeyDigits(), KeyDigits()
        self.changes = Lines("check", Tone.ACCENT)
        self.says = Lines("info", Tone.DIM, Size.BODY)
        self.clinic = ClinicBox()
        self.problem = ProblemLine()
        self.leave_button = (primary_button if self._is_asked else plain_button)("")
        self.adopt_button = (plain_button if self._is_asked else primary_button)("")
        self._lay_out()
        self._show_file()
        self._show_adoption()
        self.clinic.currentIndexChanged.connect(self._on_clinic)
        self.adopt_button.clicked.connect(self._on_adopt)
        self.leave_button.clicked.connect(self.reject)
        self._workspace.refused.connect(self.problem.say)
        (self.clinic if self._can_choose else self._default).setFocus()

    @property
    def _is_asked(self) -> bool:
        """True of a file that another steward could have made."""
        return self.adoption.standing is UnitStanding.OTHER_KEY

    @property
    def _can_choose(self) -> bool:
        is_doubted = self.adoption.standing in DOUBTED
        return bool(self.adoption.unit.plan.clinics) and not is_doubted

    @property
    def _default(self) -> Button:
        return self.leave_button if self._is_asked or not self._can_adopt else self.adopt_button

    @property
    def _can_adopt(self) -> bool:
        return bool(self.adoption.change.edits)

    def _show_file(self) -> None:
        """What stays the same whatever is chosen."""
        unit, logbook = self.adoption.unit, self._workspace.logbook
        self.title.setText(self.tr("Unit file of {unit}").format(unit=plain(unit.unit, LONGEST_NAME)))
        self.setWindowTitle(self.title.text())
        self.made.setText(self._made_words(unit.made_at))
        self.key.show_key(unit.key)
        self.key.setVisible(not self._is_asked)
        self._show_standing()
        self.says.show_lines(set_lines(unit))
        self.clinic.show_clinics(unit, logbook.member.clinic)
        if self._can_choose and self.clinic.clinic() is not None:
            self.adoption = logbook.unit.adopting(self._data, self.clinic.clinic())

    def _show_adoption(self) -> None:
        """What adopting would do, and what the buttons do."""
        changes = change_lines(self.adoption)
        self.changes.show_lines(changes)
        self._changes_card.setVisible(bool(changes))
        self.adopt_button.setVisible(self._can_adopt)
        held = self.adoption.held
        if self._is_asked and held is not None:
            leave = self.tr("Keep the unit file of {unit}").format(unit=plain(held.unit, LONGEST_NAME))
            self._label(self.adopt_button, self.tr("Take this one instead"), "")
            self._label(self.leave_button, leave, self.tr("Enter or Esc"))
        else:
            self._label(self.adopt_button, self.tr("Adopt it"), self.tr("Enter"))
            leave = self.tr("Leave everything as it is") if self._can_adopt else self.tr("Close")
            self._label(self.leave_button, leave, self.tr("Esc"))
        for button in (self.adopt_button, self.leave_button):
            button.setDefault(button is self._default)

    def _show_standing(self) -> None:
        """How the file stands to the one adopted before: in a line, or in a card where there is cause for doubt."""
        told = next(iter(standing_lines(self.adoption, self._workspace.logbook.zone)), "")
        is_doubted = self.adoption.standing in DOUBTED
        self._doubt_card.setVisible(is_doubted)
        self.doubt.say(told if is_doubted else "")
        self.standing.say("" if is_doubted else told)
        held = self.adoption.held
        for part in (self.new_key, self.held_key):
            part.setVisible(self._is_asked)
        if held is not None:
            self.new_key.show_key(self.adoption.unit.key, self.tr("Digits of the key of this file"))
            words = self.tr("Digits of the key until now: {unit}. {made}")
            about = words.format(unit=plain(held.unit, LONGEST_NAME), made=self._made_words(held.made_at))
            self.held_key.show_key(bytes.fromhex(held.steward_key), about)

    def _made_words(self, at: datetime) -> str:
        day = full_date(local_date(at, self._workspace.logbook.zone))
        return self.tr("Made on {day}.").format(day=day)

    def _label(self, button: Button, words: str, keys: str) -> None:
        button.setText(f"{words}   {keys}".strip())
        button.setAccessibleName(words)
        button.setAccessibleDescription(keys)

    def _on_clinic(self) -> None:
        try:
            self.adoption = self._workspace.logbook.unit.adopting(self._data, self.clinic.clinic())
        except DutyError as error:
            self.problem.say(translate(error.sentence))
        else:
            self.problem.say("")
            self._show_adoption()

    def _on_adopt(self) -> None:
        if self._workspace.perform(self.adoption.change):
            self.accept()
            self.adopted.emit()
        else:
            self._look_again()

    def _look_again(self) -> None:
        """Shows what adopting would do now: the log was changed since, by a command."""
        with suppress(DutyError):
            self.adoption = self._workspace.logbook.unit.adopting(self._data, self.clinic.clinic())
            self._show_standing()
            self._show_adoption()

    def _lay_out(self) -> None:
        self._doubt_card = _card("", self.doubt, self.new_key, self.held_key)
        self._changes_card = _card(self.tr("What it would set in your log"), self.changes)
        says = _card(self.tr("What the file says"), self.says)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP - MARGIN, 5 * STEP)
        layout.setSpacing(3 * STEP)
        layout.addWidget(self.title)
        layout.addWidget(self.made)
        layout.addWidget(self.standing)
        layout.addWidget(self.key)
        if self._can_choose:
            layout.addLayout(self._clinic_row())
        self._scroller = Scroller(self._doubt_card, self._changes_card, says)
        layout.addWidget(self._scroller, 1)
        layout.addWidget(self.problem)
        buttons = WrappingRow()
        buttons.setContentsMargins(0, 0, MARGIN, 0)
        buttons.setSpacing(2 * STEP)
        usual = (self.leave_button, self.adopt_button)
        first, last = reversed(usual) if self._is_asked else usual
        buttons.addWidget(first)
        buttons.addStretch()
        buttons.addWidget(last)
        layout.addLayout(buttons)
        self.setTabOrder(first, last)
        em = self.fontMetrics().height()
        self.setMinimumWidth(38 * em)
        self.resize(QSize(46 * em, min(42 * em, self.screen().availableGeometry().height() - 5 * em)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not turns_page(self._scroller, event):
            super().keyPressEvent(event)

    def _clinic_row(self) -> QVBoxLayout:
        hint = self.tr("It goes into every share you make, so that clinics can be told apart. You can choose it later.")
        row = labeled(self.tr("Your clinic"), self.clinic, hint=hint)
        row.setContentsMargins(0, 0, MARGIN, 0)
        return row


class NotTakenSheet(Dialog):
    """Says why a file cannot be opened as a unit file; nothing was changed."""

    def __init__(self, name: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Not opened"))
        self.name = Text(name, Size.HEADING, wraps=True)
        self.problem = ProblemLine()
        self.close_button = primary_button(self.tr("Close"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        layout.setSpacing(3 * STEP)
        layout.addWidget(self.name)
        layout.addWidget(self.problem)
        layout.addWidget(BreakingText(self.tr("Nothing was changed."), Size.BODY, Tone.DIM))
        layout.addStretch()
        buttons = WrappingRow()
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        layout.addLayout(buttons)
        self.problem.say(sentence)
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.reject)
        self.setMinimumWidth(34 * self.fontMetrics().height())


def _card(title: str, *parts: QWidget) -> Card:
    card = Card(title)
    for part in parts:
        part.setAccessibleName(title)
        card.body.addWidget(part)
    return card
