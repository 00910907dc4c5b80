"""The window that says of files and evidence packages what holds and what does not, as `verify` does."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from dutytracker.domain.checking import Checked, Failing, Unchecked
from dutytracker.reports.checking_words import checked_lines
from dutytracker.reports.words import translate
from dutytracker.ui.background import Task, start
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import plain_button, primary_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.dialog import Dialog
from dutytracker.ui.widgets.drop_area import local_files
from dutytracker.ui.widgets.icon_label import IconLabel
from dutytracker.ui.widgets.scroller import Scroller
from dutytracker.ui.widgets.text import BreakingText, Outcome, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow

if TYPE_CHECKING:
    from dutytracker.security.sealing import SealingKey

AskForPath = Callable[[QWidget], str]
"""Asks for a file or a folder to check; empty where the member thought better of it."""


def ask_for_folder(parent: QWidget) -> str:
    """The computer's own dialog for folders."""
    return QFileDialog.getExistingDirectory(parent, translate("Check an evidence package"), str(Path.home()))


def ask_for_file(parent: QWidget) -> str:
    """The computer's own dialog for opening."""
    return QFileDialog.getOpenFileName(parent, translate("Check a file"), str(Path.home()))[0]


class CheckWindow(Dialog):
    """What was chosen or dropped is read beside the window; nothing is taken in and nothing is changed."""

    def __init__(
        self,
        sealing_key: "SealingKey | None" = None,
        parent: QWidget | None = None,
        *,
        folder_from: AskForPath = ask_for_folder,
        file_from: AskForPath = ask_for_file,
    ) -> None:
        """`sealing_key` opens shares that were sealed to this log's owner."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Check what was signed"))
        self.setAcceptDrops(True)
        self._sealing_key = sealing_key
        self._folder_from = folder_from
        self._file_from = file_from
        self._task: Task | None = None
        self.cards: list[CheckedCard] = []
        self.standing = Outcome("", Size.STRONG, Tone.ACCENT, wraps=True)
        self._found = QWidget()
        self._rows = QVBoxLayout(self._found)
        self.folder_button = plain_button(self.tr("Check a package…"), "folder")
        self.file_button = plain_button(self.tr("Check a file…"), "file")
        self.close_button = primary_button(self.tr("Close"))
        self._lay_out()
        self.folder_button.clicked.connect(partial(self._on_asked, folder_from))
        self.file_button.clicked.connect(partial(self._on_asked, file_from))
        self.close_button.clicked.connect(self.reject)

    def check(self, paths: Sequence[Path]) -> None:
        """Checks files and folders in the place of those before; a package by its folder or its statement."""
        for card in self.cards:
            self._rows.removeWidget(card)
            card.deleteLater()
        self.cards = []
        if not paths:
            self.standing.say(self.tr("Choose a package or a file, or drop it here. Nothing is taken in or changed."))
            return
        self.standing.say(self.tr("Reading all of it…"))
        if self._task is not None:
            self._task.cancel()
        self._task = start(partial(_checked, tuple(paths), self._sealing_key), self)
        self._task.finished.connect(self._on_checked)
        self._task.crashed.connect(self._on_crashed)

    def _on_checked(self, found: Sequence[Checked]) -> None:
        self._task = None
        self.standing.say("")
        for one in found:
            card = CheckedCard(one)
            self.cards.append(card)
            self._rows.addWidget(card)
        self.close_button.setFocus()

    def _on_crashed(self, error: Exception) -> None:
        self._task = None
        self.standing.say(self.tr("It could not be checked."))
        raise error

    def _on_asked(self, ask: AskForPath) -> None:
        typed = ask(self)
        if typed:
            self.check([Path(typed)])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        paths = local_files(event.mimeData())
        QTimer.singleShot(0, self, partial(self.check, paths))

    def _lay_out(self) -> None:
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(3 * STEP)
        buttons = WrappingRow(2 * STEP)
        buttons.addWidget(self.folder_button)
        buttons.addWidget(self.file_button)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        layout.setSpacing(3 * STEP)
        layout.addWidget(BreakingText(self.windowTitle(), Size.HEADING))
        layout.addWidget(self.standing)
        layout.addWidget(Scroller(self._found), 1)
        layout.addLayout(buttons)
        em = self.fontMetrics().height()
        self.resize(44 * em, 24 * em)


class CheckedCard(Card):
    """What came of one file: the verdict with a sign, then what the file says."""

    def __init__(self, one: Checked, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        verdict, *details = checked_lines([one])
        icon, tone = "check", Tone.ACCENT
        if isinstance(one, Failing | Unchecked):
            icon, tone = "warning", Tone.REFUSAL if isinstance(one, Failing) else Tone.INK
        self.verdict = Text(verdict, Size.STRONG, tone, wraps=True)
        self.details = Text("\n".join(line.strip() for line in details), Size.BODY, wraps=True)
        for words in (self.verdict, self.details):
            words.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.setAccessibleName(verdict)
        first = WrappingRow(2 * STEP)
        first.addWidget(IconLabel(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self.verdict, 1)
        self.body.addLayout(first)
        if details:
            self.body.addWidget(self.details)


def _checked(paths: Sequence[Path], sealing_key: "SealingKey | None") -> tuple[Checked, ...]:
    """A statement stands for the package that it lies in."""
    from dutytracker.exchange.checking import checked
    from dutytracker.exchange.evidence.reading import is_package
    from dutytracker.exchange.evidence.writing import STATEMENT

    packages = [path.parent if path.name == STATEMENT and is_package(path.parent) else path for path in paths]
    return tuple(checked(path, lambda: sealing_key) for path in packages)
