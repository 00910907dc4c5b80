"""Settings, safety: the keyring of the computer as an extra way in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.reports.words import translate
from dutytracker.ui.settings.confirm_window import ConfirmWindow
from dutytracker.ui.settings.option import Option
from dutytracker.ui.theme import STEP, Size
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.workspace import Workspace

MEANING = (
    "Whoever is signed in as you then opens the log without the passphrase. On a computer of a domain the employer's "
    "administrator can open it too, now and later. Your passphrase goes on holding."
)
NOT_NEEDED = "Anyone can open this log, so there is nothing for the keyring to open. Set a passphrase first."
NO_KEYRING = "This computer has no keyring that this program can use, so the log opens with your passphrase."
ON = "A random secret is left to the keyring of this computer, which opens the log for whoever is signed in as you."
OFF = (
    "The keyring then opens nothing any more: the log gets a new key, and so does every automatic backup, which can "
    "take a while."
)
SHEET_GOES = "The recovery sheet stops working with it: make a new one afterward, and destroy the old one."


class KeyringPart(QWidget):
    """A box to tick; the passphrase is asked for either way.

    Signals: `changed()` after it was turned on or off, or that was given up.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._has_sheet = False
        """Whether a recovery sheet opened the log at the last `refresh`."""
        self.option = Option(self.tr("Also open with the keyring of this computer"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        layout.addWidget(Text(self.tr("Keyring"), Size.STRONG))
        layout.addWidget(self.option)
        self.option.chosen.connect(self._on_chosen)
        self.refresh()

    def refresh(self) -> None:
        """Says what holds now."""
        keys = self._workspace.logbook.keys
        try:
            has_keyring, self._has_sheet = keys.has_keyring, keys.sheet_made_on is not None
        except DutyError as error:
            self.option.problem.say(error.sentence)
            return
        words = MEANING if keys.has_passphrase else NOT_NEEDED
        self.option.show_state(ticked=has_keyring, sentence=translate(words))
        self.option.box.setEnabled(keys.has_passphrase)

    def _on_chosen(self, wanted: bool) -> None:
        self.option.problem.say("")
        if wanted and not _has_keyring():
            self.option.problem.say(translate(NO_KEYRING))
            self.refresh()
            return
        keys = self._workspace.logbook.keys

        def act(passphrase: str) -> None:
            keys.set_keyring(passphrase, wanted=wanted)

        if wanted:
            title, sentences, button = self.tr("Open with the keyring"), [ON], self.tr("Turn it on")
        else:
            gone = [SHEET_GOES] if self._has_sheet else []
            title, sentences, button = self.tr("No longer open with the keyring"), [OFF, *gone], self.tr("Turn it off")
        window = ConfirmWindow(title, [translate(words) for words in sentences], button, act, self)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.finished.connect(self._on_finished)
        window.open()

    def _on_finished(self) -> None:
        self.refresh()
        self.changed.emit()


def _has_keyring() -> bool:
    from dutytracker.security.os_keyring import has_keyring

    return has_keyring()
