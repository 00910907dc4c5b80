"""Settings, backups: the second place, and why this computer needs one where it forgets what lies on it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.log_place import forgets
from dutytracker.reports.words import translate
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import link_button, plain_button
from dutytracker.ui.widgets.focus_ring import RING
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace

NONE = (
    "Every backup can go to a second place too: a stick, a drive of the network, or a folder that OneDrive or Dropbox "
    "carries elsewhere. If this computer is lost, that one is left."
)
URGED = (
    "This computer may forget what lies on it when you sign out: choose a second place, or everything you log here can "
    "be gone."
)
THERE = "Every backup is also copied to {folder}, and read back there."
WHO_CAN_READ = "The log has no passphrase: anyone who gets at that folder can read all of it."


def chosen_folder(parent: QWidget) -> str:
    """The computer's own dialog for a folder; empty where none was chosen."""
    return QFileDialog.getExistingDirectory(parent, translate("Choose a second place for backups"), str(Path.home()))


class SecondPlacePart(QWidget):
    """Where backups also go.

    Signals: `chosen()` after a place was chosen: it wants its first backup.
    """

    chosen = Signal()

    def __init__(
        self,
        workspace: Workspace,
        ask: Callable[[QWidget], str] = chosen_folder,
        forgets_things: Callable[[Path], bool] = forgets,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._backups = workspace.logbook.backups
        self._keys = workspace.logbook.keys
        self._ask = ask
        self._forgets = partial(forgets_things, workspace.logbook.profile.folder)
        self.choose_button = plain_button("")
        self.leave_button = link_button(self.tr("No second place any more"))
        self.standing = Text("", Size.BODY, Tone.DIM, wraps=True)
        self.urging = ProblemLine()
        self.readers = Text("", Size.MEDIUM, wraps=True)
        self.problem = ProblemLine()
        self._lay_out()
        self.choose_button.clicked.connect(self._on_choose)
        self.leave_button.clicked.connect(self._on_leave)

    def refresh(self) -> None:
        """Says where backups also go."""
        place = self._backups.second_place
        if place is None:
            self.standing.setText(translate(NONE))
        else:
            self.standing.setText(translate(THERE).format(folder=place.folder))
        self.urging.say(translate(URGED) if place is None and self._forgets() else "")
        self.readers.say("" if place is None or self._keys.has_passphrase else translate(WHO_CAN_READ))
        self.choose_button.setText(self.tr("Choose a folder…") if place is None else self.tr("Choose another folder…"))
        self.choose_button.setAccessibleName(self.choose_button.text())
        self.leave_button.setVisible(place is not None)

    def say(self, sentence: str) -> None:
        """Says what stands in the way of the second place; nothing where that is empty."""
        self.problem.say(sentence)

    def _on_choose(self) -> None:
        folder = self._ask(self)
        if not folder:
            return
        try:
            self._backups.choose_second_place(Path(folder))
        except DutyError as error:
            self.problem.say(translate(error.sentence))
            return
        self.problem.say("")
        self.refresh()
        self.chosen.emit()

    def _on_leave(self) -> None:
        try:
            self._backups.leave_second_place()
        except DutyError as error:
            self.problem.say(translate(error.sentence))
            return
        self.problem.say("")
        self.refresh()
        self.choose_button.setFocus()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(RING, 0, 0, RING)
        layout.setSpacing(2 * STEP)
        layout.addWidget(BreakingText(self.tr("A second place"), Size.STRONG))
        layout.addWidget(self.standing)
        layout.addWidget(self.urging)
        layout.addWidget(self.readers)
        layout.addWidget(self.problem)
        row = WrappingRow(4 * STEP)
        row.addWidget(self.choose_button)
        row.addWidget(self.leave_button)
        row.addStretch()
        layout.addLayout(row)
