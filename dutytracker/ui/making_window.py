"""A window in which something to be made is chosen, and in which it is told what came of it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.ui.theme import Size, Tone
from dutytracker.ui.widgets.busy_bar import BusyBar
from dutytracker.ui.widgets.button import plain_button
from dutytracker.ui.widgets.dialog import Dialog
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import Outcome


class MakingWindow(Dialog):
    """At rest it can be chosen and closed; while something is being made, all that can be done is to cancel it.

    A window of this kind says in `_choices` what cannot be touched meanwhile. Signal: `canceled()` while something is
    being made.
    """

    canceled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problem = ProblemLine()
        self.standing = Outcome("", Size.STRONG, Tone.ACCENT, wraps=True)
        self.standing.hide()
        self.busy = BusyBar()
        self.close_button = plain_button(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self._is_busy = False
        self._asked_from: QWidget | None = None
        """Where the keyboard was when it was asked for what is being made."""

    def _choices(self) -> Sequence[QWidget]:
        """What is chosen with, and the buttons that begin to make it."""
        raise NotImplementedError

    def show_busy(self, sentence: str) -> None:
        """Says that something is being made; the button to close cancels it, and gets the keyboard."""
        self._is_busy = True
        self._asked_from = self.focusWidget()
        self.close_button.setText(self.tr("Cancel"))
        self.close_button.setFocus()
        self._enable(enabled=False)
        self.say(sentence)
        self.busy.begin(sentence)

    def show_done(self, sentence: str) -> None:
        """Says what has been made."""
        self._at_rest()
        self.say(sentence)

    def show_refusal(self, sentence: str) -> None:
        """Says why it was not possible; everything stays as it was chosen."""
        self._at_rest()
        self.say("")
        self.problem.say(sentence)

    def say(self, sentence: str) -> None:
        """Says how it stands, and no longer what was wrong before."""
        self.problem.say("")
        self.standing.say(sentence)

    def reject(self) -> None:
        if self._is_busy:
            self._at_rest()
            self.say(self.tr("Canceled. Nothing was saved."))
            self.canceled.emit()
        else:
            super().reject()

    def _at_rest(self) -> None:
        if not self._is_busy:
            return
        self._is_busy = False
        self.busy.end()
        self._enable(enabled=True)
        self.close_button.setText(self.tr("Close"))
        if self._asked_from is not None and self.close_button.hasFocus():
            self._asked_from.setFocus()

    def _enable(self, *, enabled: bool) -> None:
        for widget in self._choices():
            widget.setEnabled(enabled)

    def _add_outcome(self, layout: QVBoxLayout) -> None:
        """The lines that tell what came of it, one below the other."""
        for line in (self.problem, self.standing, self.busy):
            layout.addWidget(line)
