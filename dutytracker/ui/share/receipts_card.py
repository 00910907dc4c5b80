"""The receipts of stewards that the log holds, and the way to take another one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.domain.receipts import newest_of_each_steward
from dutytracker.exchange.strict_json import plain_file
from dutytracker.reports.receipt_words import held_already_words, held_lines
from dutytracker.reports.words import translate
from dutytracker.ui.theme import Size, Tone
from dutytracker.ui.widgets.button import plain_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import Outcome, Text
from dutytracker.ui.workspace import Workspace

AskForReceipt = Callable[[QWidget], str]
"""Asks for the receipt to take; empty where the member thought better of it."""


def ask_for_receipt(parent: QWidget) -> str:
    """The computer's own dialog for opening."""
    path, _ = QFileDialog.getOpenFileName(
        parent, translate("Take a receipt"), str(Path.home()), translate("Receipt (*.dutyreceipt)")
    )
    return path


class ReceiptsCard(Card):
    """A line for each steward's newest receipt. Every receipt is taken as a change, which undo takes back.

    `tried()` comes after each, taken or not.
    """

    tried = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Receipts"), parent=parent)
        self._workspace = workspace
        self.path_from: AskForReceipt = ask_for_receipt
        self.held = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self.said = Outcome("", Size.SMALL, Tone.ACCENT, wraps=True)
        self.problem = ProblemLine()
        self.button = plain_button(self.tr("Take a receipt…"), "open")
        for part in (self.held, self.said, self.problem, self.button):
            self.body.addWidget(part)
        self.said.hide()
        self.button.clicked.connect(self._on_take)
        self.read_again()

    def read_again(self) -> None:
        """Shows what the log holds now, and nothing of earlier tries."""
        self.said.say("")
        self.problem.say("")
        logbook = self._workspace.logbook
        self.held.setText("\n".join(held_lines(newest_of_each_steward(logbook.sharing.receipts()), logbook.zone)))

    def take(self, path: Path) -> None:
        """Takes the receipt in a file, or says why it cannot be taken."""
        logbook = self._workspace.logbook
        self.read_again()
        try:
            change = logbook.sharing.taking_receipt(plain_file(path))
            self._workspace.announce(logbook.perform(change))
        except DutyError as error:
            self.problem.say(translate(error.sentence))
        else:
            self.said.say("" if change.edits else held_already_words())
        self.tried.emit()

    def _on_take(self) -> None:
        typed = self.path_from(self)
        if typed:
            self.take(Path(typed))
