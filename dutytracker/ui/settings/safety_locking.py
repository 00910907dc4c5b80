"""Settings, safety: after how long the log locks by itself."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.reports.words import translate
from dutytracker.settings import SettingsFile
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.segmented_control import SegmentedControl
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.workspace import Workspace

MINUTES = (1, 5, 15, 30, 60)

PROTECTED = (
    "The log locks after this long without anybody at the computer. It also locks with your session, with "
    "Ctrl+Shift+K, and from the tray. Nothing of it is shown then, and its key is no longer held. A running timer goes "
    "on."
)
OPEN = "Without a passphrase the log cannot be locked."
LINES = (
    "While it is locked, the line and the palette still take what you type. Each line is sealed and waits in the inbox "
    "until you unlock. Anyone at this computer can leave a line there; you see what came in, and can take it back."
)


class LockingPart(QWidget):
    """After how many minutes without anybody; another choice holds at once."""

    def __init__(self, workspace: Workspace, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._settings = settings
        minutes = sorted({*MINUTES, settings.current.locks_after_minutes} - {0})
        choices = {str(each): translate("{number} min").format(number=each) for each in minutes}
        self.after = SegmentedControl(self.tr("Locks after"), choices | {"0": self.tr("Never")})
        self.standing = Text("", Size.BODY, Tone.DIM, wraps=True)
        self._lines = Text(translate(LINES), Size.BODY, Tone.DIM, wraps=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3 * STEP)
        layout.addWidget(BreakingText(self.tr("Locking"), Size.STRONG))
        layout.addWidget(self.after, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.standing)
        layout.addWidget(self._lines)
        self.refresh()
        self.after.chosen.connect(self._on_chosen)

    def refresh(self) -> None:
        """Shows the choice in force, and whether the log can be locked at all."""
        self.after.choose(str(self._settings.current.locks_after_minutes))
        has_passphrase = self._workspace.logbook.keys.has_passphrase
        self.after.setEnabled(has_passphrase)
        self._lines.setVisible(has_passphrase)
        self.standing.setText(translate(PROTECTED if has_passphrase else OPEN))

    def _on_chosen(self, minutes: str) -> None:
        self._settings.change(locks_after=minutes)
