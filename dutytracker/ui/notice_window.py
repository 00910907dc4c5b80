"""A short note to a manager: what was taken away or left undone, to copy, print or save; and that it was given."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from dutytracker.domain.changes import Change
from dutytracker.domain.errors import DutyError
from dutytracker.domain.logging import telling_manager
from dutytracker.domain.records import Erosion, UndoneItem
from dutytracker.reports.notice import Notice, notice_of_lost, notice_of_undone, notice_text
from dutytracker.reports.words import translate
from dutytracker.ui.background import Task, start
from dutytracker.ui.printing import PRINT_DPI, ask_for_printer, print_pages
from dutytracker.ui.saving import save_file
from dutytracker.ui.settings.date_field import DateField
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import plain_button, primary_button
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.workspace import Workspace

Told = Erosion | UndoneItem
"""What a manager can be told of."""


def ask_for_notice_path(parent: QWidget) -> str:
    """The computer's own dialog for saving; empty where the member thought better of it."""
    filters = translate("Text (*.txt);;Page (PDF) (*.pdf)")
    path, _ = QFileDialog.getSaveFileName(parent, translate("Save the notice"), "notice.txt", filters)
    return path


class NoticeWindow(QDialog):
    """The note about losses, or about undone items, of one kind; "It was given" sets when a manager was told."""

    def __init__(
        self,
        workspace: Workspace,
        records: Sequence[Told],
        parent: QWidget | None = None,
        *,
        path_from: Callable[[QWidget], str] = ask_for_notice_path,
        printer_from: Callable[[QWidget], QPrinter | None] = ask_for_printer,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._records = tuple(records)
        self._path_from = path_from
        self._printer_from = printer_from
        self._printer: QPrinter | None = None
        self._task: Task | None = None
        self.notice = notice_about(self._records)
        self.words = QPlainTextEdit(notice_text(self.notice))
        self.given_on = DateField(self.tr("Given on"), workspace.logbook.today)
        self.copy_button = plain_button(self.tr("Copy"), "copy")
        self.print_button = plain_button(self.tr("Print…"), "printer")
        self.save_button = plain_button(self.tr("Save…"), "save")
        self.given_button = primary_button(self.tr("It was given"))
        self._problem = ProblemLine()
        self._standing = Text("", Size.STRONG, Tone.ACCENT, wraps=True)
        self._lay_out()
        self.given_on.show_date(workspace.logbook.today())
        self.copy_button.clicked.connect(self._on_copy)
        self.print_button.clicked.connect(self._on_print)
        self.save_button.clicked.connect(self._on_save)
        self.given_button.clicked.connect(self._on_given)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.words.toPlainText())
        self._say(self.tr("Copied."))

    def _on_save(self) -> None:
        typed = self._path_from(self)
        if not typed:
            return
        path = Path(typed) if Path(typed).suffix else Path(typed + ".txt")
        if path.suffix.lower() == ".pdf":
            self._task = start(partial(_pdf, self.notice, self._workspace.logbook.today()), self)
            self._task.finished.connect(partial(self._save, path))
            self._task.refused.connect(self._problem.say)
        elif path.suffix.lower() == ".txt":
            self._save(path, self.words.toPlainText().encode())
        else:
            self._problem.say(self.tr("Choose a file name that ends in .txt or .pdf."))

    def _save(self, path: Path, content: bytes) -> None:
        try:
            save_file(content, path)
        except DutyError as error:
            self._problem.say(error.sentence)
        else:
            self._say(self.tr("Saved as {path}.").format(path=path))

    def _on_print(self) -> None:
        self._printer = self._printer_from(self)
        if self._printer is not None:
            self._task = start(partial(_images, self.notice, self._workspace.logbook.today()), self)
            self._task.finished.connect(self._on_images)
            self._task.refused.connect(self._problem.say)

    def _on_images(self, pages: Sequence[bytes]) -> None:
        if self._printer is None:
            return
        try:
            print_pages([QImage.fromData(page) for page in pages], self._printer)
        except DutyError as error:
            self._problem.say(error.sentence)
        else:
            self._say(self.tr("Sent to the printer."))

    def _on_given(self) -> None:
        try:
            day = self.given_on.date()
        except DutyError as error:
            self._problem.say(error.sentence)
            return
        edits = tuple(edit for record in self._records for edit in telling_manager(record, day=day).edits)
        if not edits or self._workspace.perform(Change("Note that a manager was told", edits)):
            self.accept()

    def _say(self, sentence: str) -> None:
        self._problem.say("")
        self._standing.say(sentence)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.notice.title)
        self.words.setReadOnly(True)
        self.words.setAccessibleName(self.notice.title)
        self.words.setTabChangesFocus(True)
        explanation = self.tr(
            "Date, minutes and reason, nothing else. Give it in whatever way is usual where you work, then say so here."
        )
        tools = QHBoxLayout()
        tools.setSpacing(2 * STEP)
        for button in (self.copy_button, self.print_button, self.save_button):
            tools.addWidget(button)
        tools.addStretch()
        foot = QHBoxLayout()
        foot.setSpacing(2 * STEP)
        foot.addWidget(self.given_on)
        foot.addStretch()
        foot.addWidget(self.given_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        layout.setSpacing(3 * STEP)
        layout.addWidget(Text(self.notice.title, Size.HEADING, wraps=True))
        layout.addWidget(Text(explanation, Size.BODY, Tone.DIM, wraps=True))
        layout.addWidget(self.words, 1)
        layout.addLayout(tools)
        layout.addWidget(self._problem)
        layout.addWidget(self._standing)
        layout.addLayout(foot)
        em = self.fontMetrics().height()
        self.resize(36 * em, 26 * em)


def notice_about(records: Sequence[Told]) -> Notice:
    """The notice of losses, or of undone items. Raises: `DutyError` where there is nothing to tell of."""
    items = [record for record in records if isinstance(record, UndoneItem)]
    return notice_of_undone(items) if items else notice_of_lost([each for each in records if isinstance(each, Erosion)])


def _pdf(notice: Notice, today: date) -> bytes:
    from dutytracker.reports.notice import notice_pdf

    return notice_pdf(notice, made_on=today)


def _images(notice: Notice, today: date) -> list[bytes]:
    from dutytracker.reports.notice import notice_images

    return notice_images(notice, made_on=today, dpi=PRINT_DPI)
