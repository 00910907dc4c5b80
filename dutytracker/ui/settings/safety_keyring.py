"""Settings, safety: the keyring of the computer as an extra way in."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.reports.words import translate
from dutytracker.ui.settings.confirm_window import Brought, ConfirmWindow
from dutytracker.ui.settings.key_work import Prepared, is_done, preparing
from dutytracker.ui.settings.option import Option
from dutytracker.ui.theme import STEP, Size
from dutytracker.ui.widgets.text import BreakingText
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
ABOUT_SHEET = (
    "Type the groups of your recovery sheet too, and it goes on opening the log. If you leave them out, the sheet "
    "stops working: make a new one afterward, and destroy the old one."
)
IS_OFF = "From now on the keyring opens the log no longer."


class KeyringPart(QWidget):
    """A box to tick; the passphrase is asked for either way.

    Signals: `changed()` after it was turned on or off.
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
        layout.addWidget(BreakingText(self.tr("Keyring"), Size.STRONG))
        layout.addWidget(self.option)
        self.option.chosen.connect(self._on_chosen)
        self.refresh()

    def refresh(self) -> None:
        """Says what holds now."""
        keys = self._workspace.logbook.keys
        try:
            has_keyring, self._has_sheet = keys.has_keyring, keys.sheet_made_on is not None
        except DutyError as error:
            self.option.problem.say(translate(error.sentence))
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

        def work(brought: Brought) -> Callable[[], Prepared]:
            return preparing(keys.keyring_change(brought.passphrase, wanted=wanted, recovery=brought.sheet))

        if wanted:
            title, sentence, button = self.tr("Open with the keyring"), ON, self.tr("Turn it on")
        else:
            title, sentence, button = self.tr("No longer open with the keyring"), OFF, self.tr("Turn it off")
        about_sheet = translate(ABOUT_SHEET) if self._has_sheet and not wanted else ""
        window = ConfirmWindow(title, [translate(sentence)], button, work, self, about_sheet=about_sheet)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.made.connect(self._on_made)
        window.rejected.connect(self.refresh)
        window.open()

    def _on_made(self, prepared: Prepared) -> None:
        if is_done(self._workspace, prepared, translate(IS_OFF)):
            self.refresh()
            self.changed.emit()


def _has_keyring() -> bool:
    from dutytracker.security.os_keyring import has_keyring

    return has_keyring()
