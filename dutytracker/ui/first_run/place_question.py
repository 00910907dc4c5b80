"""The question that is only asked where the computer may forget the log: a second place for backups."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.language import translate
from dutytracker.log_place import LogPlace, carrier_in, forgets
from dutytracker.paths import Profile
from dutytracker.ui.background import start
from dutytracker.ui.settings.second_place import URGED, chosen_folder
from dutytracker.ui.theme import Size, Tone
from dutytracker.ui.widgets.button import plain_button
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.sheet import sheet
from dutytracker.ui.widgets.text import Outcome, Text

ON_NETWORK = (
    "Your files lie on a drive of the network here: choose a second place, so that your record is not lost with it."
)
WHERE = (
    "A stick, another drive, or a folder that OneDrive or Dropbox carries elsewhere. The folder is tried at once, and "
    "every backup that goes there is read back. You can also choose it later, under Settings, Backups."
)
FORGOTTEN_TOO = "This computer forgets what lies in that folder too: choose one that is kept elsewhere."


class PlaceQuestion(QWidget):
    """A folder that was written to and read back. `folder` is the answer, `None` where there is none."""

    def __init__(
        self,
        place: LogPlace,
        ask: Callable[[QWidget], str] = chosen_folder,
        forgets_things: Callable[[Path], bool] = forgets,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.proceed_label = self.tr("Keep backups there")
        self.skip_label = self.tr("No second place")
        self.folder: Path | None = None
        self.ask = ask
        self._profile = Profile(place.folder)
        self._forgets = forgets_things
        self._tried: Path | None = None
        self.choose_button = plain_button(self.tr("Choose a folder…"), "folder")
        self.standing = Outcome("", Size.STRONG, Tone.ACCENT, wraps=True)
        self.problem = ProblemLine()
        self._lay_out(translate(URGED if place.is_forgotten else ON_NETWORK))
        self.choose_button.clicked.connect(self._on_choose)

    def accept(self) -> bool:
        """Keeps the folder that was chosen and tried; false where there is none yet, and says so."""
        if self._tried is None and not self.problem.text():
            self.problem.say(self.tr("Choose a folder first, or choose to have no second place."))
        self.folder = self._tried
        return self._tried is not None

    def skip(self) -> None:
        """No second place."""
        self.folder = None

    def take_focus(self) -> None:
        """Puts the keyboard on the button; on the sheet once a folder is chosen, so that Enter goes on."""
        (self.choose_button if self._tried is None else self).setFocus()

    def _on_choose(self) -> None:
        chosen = self.ask(self)
        if not chosen:
            return
        self._tried = None
        self.problem.say("")
        self.standing.say(self.tr("The folder is being tried …"))
        self.choose_button.setEnabled(False)
        task = start(partial(_tried, self._profile, Path(chosen), self._forgets), self)
        task.finished.connect(self._on_tried)
        task.refused.connect(self._on_refused)
        task.crashed.connect(self._on_crashed)

    def _on_tried(self, folder: Path) -> None:
        self._tried = folder
        self.choose_button.setEnabled(True)
        words = self.tr("{folder} takes backups: what was written there was read back.").format(folder=folder)
        self.standing.say(words)
        self.take_focus()

    def _on_refused(self, sentence: str) -> None:
        self.choose_button.setEnabled(True)
        self.standing.say("")
        self.problem.say(sentence)
        self.take_focus()

    def _on_crashed(self, error: Exception) -> None:
        self._on_refused(self.tr("The folder could not be tried: choose another one."))
        raise error

    def _lay_out(self, why: str) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("bare", True)
        self.setAccessibleName(self.tr("A second place for backups"))
        layout = sheet(self, self.tr("A second place for your backups?"), why)
        layout.addWidget(Text(translate(WHERE), Size.BODY, Tone.DIM, wraps=True))
        layout.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.standing)
        layout.addWidget(self.problem)
        layout.addStretch(1)
        self.standing.hide()


def _tried(profile: Profile, folder: Path, forgets_things: Callable[[Path], bool]) -> Path:
    """The folder, once it was written to and read back. Raises: `DutyError`."""
    from dutytracker.store.backups.second_place import check_second_place

    is_carried = carrier_in(folder.parts) or _is_elsewhere(profile.folder, folder)
    if forgets_things(folder) and not is_carried:
        raise DutyError(translate(FORGOTTEN_TOO))
    check_second_place(profile, folder)
    return folder


def _is_elsewhere(log: Path, folder: Path) -> bool:
    """True where a folder lies on another drive than the log, as far as the system tells them apart."""
    existing = next((place for place in (log, *log.parents) if place.exists()), log)
    try:
        return existing.stat().st_dev != folder.stat().st_dev
    except OSError:
        return False
