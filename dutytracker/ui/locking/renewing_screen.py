"""The screen while a log gets new keys: how far it is, and the line that takes what is typed until then."""

from PySide6.QtWidgets import QWidget

from dutytracker.logbook.locked import LockedLog
from dutytracker.ui.locking.line_card import line_card
from dutytracker.ui.locking.sealed_form import SealedForm
from dutytracker.ui.theme import Size, Tone
from dutytracker.ui.widgets.announcing import announce
from dutytracker.ui.widgets.middle import lay_screen, screen_card
from dutytracker.ui.widgets.text import Text

LOG_MEANWHILE = "Log meanwhile"


class RenewingScreen(QWidget):
    """Says what is done, and needs nobody. Nothing of the log is shown."""

    def __init__(self, log: LockedLog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.standing = Text("", Size.STRONG, Tone.ACCENT, wraps=True)
        self.form = SealedForm(log) if log.takes_lines else None
        """`None` where no line can be kept."""
        self._meanwhile = Text("", Size.BODY, Tone.DIM, wraps=True)
        card = screen_card(self, "lock", Tone.ACCENT, self.tr("Your log gets a new key"), ems=31)
        self._meanwhile.setText(
            self.tr(
                "It is closed meanwhile, and opens again by itself. If the computer is switched off now, nothing is "
                "lost: it goes on when the log is next opened."
            )
        )
        card.body.addWidget(self._meanwhile)
        card.body.addWidget(self.standing)
        self.standing.setText(self.tr("The log comes first …"))
        lay_screen(self, card, *(() if self.form is None else (line_card(self.form, self, LOG_MEANWHILE),)))

    def take_focus(self) -> None:
        """Puts the keyboard into the line."""
        if self.form is not None:
            self.form.take_focus()

    def show_waiting(self) -> None:
        """Says how many lines wait for the log, also those that came in another way."""
        if self.form is not None:
            self.form.read_again()

    def say_stays_locked(self) -> None:
        """Says that the log does not open by itself any more."""
        self._meanwhile.setText(self.tr("It is locked: once it has the new key, unlock it with your passphrase."))

    def count(self, done: int, of_all: int) -> None:
        """Says how many backups have the new key."""
        words = self.tr("The log has it. {done} of {all} backups have it too …").format(done=done, all=of_all)
        if not of_all:
            words = self.tr("The log has it …")
        self.standing.setText(words)
        if done == of_all:
            announce(self, words)
