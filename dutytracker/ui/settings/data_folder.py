"""Settings, safety: where everything lies, and moving it to another folder."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.moving import can_move, forget_wish, left_behind, wish, wish_for
from dutytracker.paths import portable_folder
from dutytracker.reports.words import translate
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import link_button, plain_button
from dutytracker.ui.widgets.focus_ring import RING
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import Outcome, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace

USUAL = (
    "Logs, backups and settings of everyone on this account move together. It is done at the next start, before "
    "anything is open: all is copied, read back and compared, and only then used. What was here is kept."
)
PORTABLE = "Everything lies beside the program. To move it, end the program and move both folders together."
NAMED = "This folder was named with --data-dir. To move it, end the program, move the folder, and name the new one."
WAITS = "At the next start everything moves to {folder}. End the program with Ctrl+Q, and start it again."
LEFT = "What was copied when everything moved is still in {folder}. Nothing opens it; delete it once you are sure."


def chosen_folder(parent: QWidget) -> str:
    """The computer's own dialog for a folder; empty where none was chosen."""
    return QFileDialog.getExistingDirectory(parent, translate("Where everything is to lie"), str(Path.home()))


def open_folder(folder: Path) -> None:
    """Shows a folder in the file manager of the desktop."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class DataFolderPart(QWidget):
    """Opens the folder of everything, and notes where it is to move."""

    def __init__(
        self,
        workspace: Workspace,
        ask: Callable[[QWidget], str] = chosen_folder,
        opened: Callable[[Path], None] = open_folder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._profile = workspace.logbook.profile
        self.ask = ask
        self.opened = opened
        self.open_button = plain_button(self.tr("Open the folder"))
        self.move_button = plain_button(self.tr("Move everything…"))
        self.stay_button = link_button(self.tr("Let it stay where it is"))
        self.standing = Outcome("", Size.BODY, Tone.DIM, wraps=True)
        self.left = Text("", Size.BODY, Tone.DIM, wraps=True)
        self.problem = ProblemLine()
        self._lay_out()
        self.open_button.clicked.connect(self._on_open)
        self.move_button.clicked.connect(self._on_move)
        self.stay_button.clicked.connect(self._on_stay)
        self.refresh()

    def refresh(self) -> None:
        """Says what is noted, and what came of it at the last start."""
        movable, wanted, left = can_move(self._profile), wish(), left_behind()
        waits = movable and wanted is not None and not wanted.trouble
        self.move_button.setVisible(movable)
        self.stay_button.setVisible(waits)
        self.problem.say(translate(wanted.trouble) if movable and wanted is not None else "")
        if waits and wanted is not None:
            self.standing.say(translate(WAITS).format(folder=wanted.folder))
        elif movable:
            self.standing.say(translate(USUAL))
        else:
            self.standing.say(translate(NAMED if portable_folder() is None else PORTABLE))
        self.left.say("" if left is None else translate(LEFT).format(folder=left))

    def _on_open(self) -> None:
        self.opened(self._profile.folder.parent.parent)

    def _on_move(self) -> None:
        chosen = self.ask(self)
        if not chosen:
            return
        try:
            wish_for(Path(chosen))
        except DutyError as error:
            self.problem.say(translate(error.sentence))
            return
        self.refresh()

    def _on_stay(self) -> None:
        forget_wish()
        self.refresh()
        self.move_button.setFocus()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(RING, 0, 0, RING)
        layout.setSpacing(2 * STEP)
        row = WrappingRow(2 * STEP)
        for button in (self.open_button, self.move_button, self.stay_button):
            row.addWidget(button)
        row.addStretch()
        layout.addLayout(row)
        layout.addWidget(self.problem)
        layout.addWidget(self.standing)
        layout.addWidget(self.left)
