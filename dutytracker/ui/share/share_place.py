"""The Share place: you decide what leaves, and you see it before it does."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFontDatabase, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from dutytracker.domain.changes import Change, adding
from dutytracker.domain.errors import DutyError
from dutytracker.domain.shared_summary import SharedSummary
from dutytracker.exchange.share_record import record_of
from dutytracker.reports.report import WeeksReport
from dutytracker.reports.share_words import who_can_read
from dutytracker.reports.words import translate
from dutytracker.ui.background import Task, start
from dutytracker.ui.share.before_card import BeforeCard
from dutytracker.ui.share.evidence_card import EvidenceCard
from dutytracker.ui.share.leaves_card import LeavesCard
from dutytracker.ui.share.receipts_card import ReceiptsCard
from dutytracker.ui.share.share_options import ForWhom, ShareOptions
from dutytracker.ui.share.share_preview import Preview, preview_of
from dutytracker.ui.share_answer import save_share
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import plain_button, primary_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.dialog import Dialog
from dutytracker.ui.widgets.icon_label import IconLabel
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.scroller import MARGIN, Scroller
from dutytracker.ui.widgets.side_by_side import SideBySide
from dutytracker.ui.widgets.text import BreakingText, Outcome, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace

FILTERS = {
    ForWhom.STEWARD: "Share (*.dutyshare)",
    ForWhom.PAPER: "Page (PDF) (*.pdf)",
    ForWhom.SPREADSHEET: "Spreadsheet (*.xlsx)",
}
NAMES = {ForWhom.STEWARD: "steward", ForWhom.PAPER: "weeks", ForWhom.SPREADSHEET: "weeks"}

AskForSharePath = Callable[[QWidget, str, str], str]
"""Asks for the file to save to, from a suggestion and a filter; empty where the member thought better of it."""


def ask_for_share_path(parent: QWidget, suggestion: str, words: str) -> str:
    """The computer's own dialog for saving."""
    path, _ = QFileDialog.getSaveFileName(parent, translate("Save what you share"), suggestion, words)
    return path


NARROW = 44
"""Below this width, in heights of the text, the choices lie over what leaves."""


class SharePlace(QWidget):
    """The choices at the left, exactly what leaves at the right, Enter saves. Nothing is sent by the program."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._folder = Path.home()
        self._task: Task | None = None
        self.path_from: AskForSharePath = ask_for_share_path
        self.preview: Preview | None = None
        self.options = ShareOptions(workspace.logbook)
        self.leaves = LeavesCard(workspace.logbook.settings)
        self.before = BeforeCard()
        self.key_digits = Text("", Size.LEAD)
        self.file_words = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self.text_button = plain_button(self.tr("Read it as text"), "file")
        self.save_button = primary_button(self.tr("Save…"), "save")
        self.problem = ProblemLine()
        self.said = Outcome("", Size.STRONG, Tone.ACCENT, wraps=True)
        self.receipts = ReceiptsCard(workspace)
        self.evidence = EvidenceCard()
        self.warning = Text(who_can_read(), Size.MEDIUM, wraps=True)
        self.setAcceptDrops(True)
        self._lay_out()
        self.options.changed.connect(self.read_again)
        self.save_button.clicked.connect(self._on_save)
        self.text_button.clicked.connect(self._on_text)
        self.receipts.tried.connect(self._on_tried)
        workspace.changed.connect(self._on_changed)
        self.read_again()

    def take_focus(self) -> None:
        """Puts the keyboard on Save."""
        (self.save_button if self.save_button.isEnabled() else self.options.range).setFocus()

    def read_again(self) -> None:
        """Reads what would leave now."""
        self.preview = None
        self.problem.say("")
        self.options.show_unit()
        try:
            weeks = self.options.weeks()
            self.options.say(weeks)
            self.preview = preview_of(
                self._workspace.logbook,
                weeks,
                days=self.options.days_too.isChecked(),
                own_time=self.options.own_time.isChecked(),
                unit=self.options.seals_to,
            )
        except DutyError as error:
            self.problem.say(translate(error.sentence))
        self.leaves.setVisible(self.preview is not None)
        self.save_button.setEnabled(self.preview is not None)
        self.text_button.setEnabled(self.preview is not None and self.options.wanted is ForWhom.STEWARD)
        if self.preview is not None:
            self.leaves.show_preview(self.preview)
            self.key_digits.setText(self.preview.key_digits)
            self.warning.setText(self.preview.warning)
            words = self.tr("{size} KB, signed") if self.preview.unit is None else self.tr("{size} KB, signed, sealed")
            size = words.format(size=round(len(self.preview.data) / 1000, 1))
            self.file_words.setText(f"{self._suggestion()} · {size}" if self._is_signed else self._suggestion())
        self.before.show_shared(self._workspace.logbook.sharing.shared_summaries())
        self.receipts.read_again()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.receipts.take(path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.save_button.isEnabled():
            self._on_save()
        else:
            super().keyPressEvent(event)

    @property
    def _is_signed(self) -> bool:
        return self.options.wanted is ForWhom.STEWARD

    def _suggestion(self) -> str:
        last = self.preview.share.weeks[-1].summary.week.last if self.preview else ""
        return f"{NAMES[self.options.wanted]}-{last}{self.options.wanted.value}"

    def _on_save(self) -> None:
        if self.preview is None:
            return
        wanted = self.options.wanted
        typed = self.path_from(self, str(self._folder / self._suggestion()), translate(FILTERS[wanted]))
        if not typed:
            return
        path = Path(typed)
        if path.suffix.lower() != wanted.value:
            path = Path(typed + wanted.value)
        self._folder = path.parent
        if wanted is ForWhom.STEWARD:
            record = record_of(self.preview.share, self.preview.data, self.preview.recipient)
            self._save(path, record, self.preview.data)
            return
        weeks = [each.week for each in self.preview.summaries]
        report = self._workspace.logbook.reporting.report(weeks, own_time=self.options.own_time.isChecked())
        self._task = start(partial(_exported, report, wanted.value), self)
        self._task.finished.connect(partial(self._on_exported, path, self.preview))
        self._task.refused.connect(self.problem.say)

    def _on_exported(self, path: Path, preview: Preview, content: bytes) -> None:
        self._save(path, record_of(preview.share, content), content)

    def _save(self, path: Path, record: SharedSummary, content: bytes) -> None:
        logbook = self._workspace.logbook
        known = record.digest in {each.digest for each in logbook.sharing.shared_summaries()}
        change = adding("Share weeks", *(() if known else (record,)))
        try:
            self._workspace.announce(save_share(path, content, change, logbook))
        except DutyError as error:
            self.problem.say(translate(error.sentence))
        else:
            words = self.tr("Saved as {path}. Digits of the file: {digits}")
            self.said.say(words.format(path=path, digits=record.fingerprint))

    def _on_text(self) -> None:
        if self.preview is not None:
            _TextWindow(self.preview.as_text, self).open()

    def _on_changed(self, _change: Change) -> None:
        if self.isVisible():
            self.read_again()

    def _on_tried(self) -> None:
        """Keeps in sight what came of a receipt, once there is room for the words."""
        QTimer.singleShot(0, self, partial(self.left.reveal, self.receipts))

    def _lay_out(self) -> None:
        em = self.fontMetrics().height()
        self.left = Scroller(self.options, self.before, self.receipts, self.evidence)
        scroller = Scroller(self.leaves)
        scroller.setMinimumHeight(4 * em)
        beside = QWidget()
        right = QVBoxLayout(beside)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(3 * STEP)
        right.addWidget(scroller, 1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, MARGIN, 0)
        row.addWidget(self._foot())
        right.addLayout(row)
        columns = SideBySide(NARROW * em, STEP)
        columns.add(self.left, width=round(20.5 * em) + MARGIN, least_height=14 * em)
        columns.add(beside, least_height=24 * em)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP - MARGIN, 4 * STEP)
        layout.setSpacing(3 * STEP)
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(BreakingText(self.tr("Share"), Size.TITLE))
        about = self.tr("You decide what leaves, and you see it before it does.")
        titles.addWidget(BreakingText(about, Size.BODY, Tone.DIM))
        layout.addLayout(titles)
        layout.addWidget(columns, 1)

    def _foot(self) -> Card:
        """The key, the warning, and what can be done."""
        foot = Card()
        fingerprint = self.tr("Fingerprint of your key, to read aloud once")
        foot.body.addWidget(BreakingText(fingerprint, Size.SMALL_STRONG, Tone.DIM))
        foot.body.addWidget(self.key_digits)
        warning = QHBoxLayout()
        warning.setSpacing(2 * STEP)
        warning.addWidget(IconLabel("warning"), 0, Qt.AlignmentFlag.AlignTop)
        warning.addWidget(self.warning, 1)
        foot.body.addLayout(warning)
        foot.body.addWidget(self.problem)
        foot.body.addWidget(self.said)
        buttons = WrappingRow(2 * STEP)
        buttons.addStretch()
        buttons.addWidget(self.text_button)
        buttons.addWidget(self.save_button)
        foot.body.addWidget(self.file_words)
        foot.body.addLayout(buttons)
        self.said.hide()
        return foot


class _TextWindow(Dialog):
    """The payload of the file, word for word."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What the file says"))
        self.words = QPlainTextEdit(text)
        self.words.setReadOnly(True)
        self.words.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.words.setAccessibleName(self.windowTitle())
        layout = QVBoxLayout(self)
        layout.addWidget(self.words)
        em = self.fontMetrics().height()
        self.resize(44 * em, 40 * em)


def _dropped(data: QMimeData) -> Path | None:
    """The one file of this computer that is dropped; `None` for anything else."""
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return Path(files[0]) if len(files) == 1 else None


def _exported(report: WeeksReport, suffix: str) -> bytes:
    from dutytracker.reports.export import export_bytes

    return export_bytes(report, suffix)
