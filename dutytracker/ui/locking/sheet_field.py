"""The field for the groups of a recovery sheet: it names a group that is wrong while it is typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.reports.words import translate
from dutytracker.security.recovery_key import GROUPS, RecoveryKey, read_recovery_key, trouble_in, whole_groups_in
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.field import labeled, mark
from dutytracker.ui.widgets.focus_ring import RING
from dutytracker.ui.widgets.text import Text

HINT = "Capital or small letters and spaces make no difference. There is no O, I or L: type 0 and 1."
STANDING = "{whole} of {groups} groups are right so far."
ALL_THERE = "All {groups} groups are right: press Enter."


class SheetField(QWidget):
    """Eight groups in one line.

    Signals: `edited(str)` after each sign, with what is wrong so far, empty where nothing is.
    """

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.standing = Text("", Size.SMALL, Tone.DIM, wraps=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(RING, RING, RING, RING)
        layout.setSpacing(STEP)
        layout.addLayout(labeled(self.tr("The eight groups of the recovery sheet"), self.line))
        layout.addWidget(self.standing)
        self.line.setAccessibleDescription(translate(HINT))
        self.line.textEdited.connect(self._on_edited)
        self.clear()

    def key(self) -> RecoveryKey:
        """What was typed. Raises: `DutyError` that names what is wrong."""
        try:
            return read_recovery_key(self.line.text())
        except DutyError:
            mark(self.line, wrong=True)
            raise

    def clear(self) -> None:
        """Forgets what was typed."""
        self.line.clear()
        mark(self.line, wrong=False)
        self.standing.setText(translate(HINT))

    def _on_edited(self, text: str) -> None:
        trouble = trouble_in(text)
        mark(self.line, wrong=trouble is not None)
        whole = whole_groups_in(text)
        if trouble is not None or not text.strip():
            self.standing.setText(translate(HINT))
        else:
            words = translate(ALL_THERE if whole == GROUPS else STANDING)
            self.standing.setText(words.format(whole=whole, groups=GROUPS))
        self.edited.emit(trouble or "")
