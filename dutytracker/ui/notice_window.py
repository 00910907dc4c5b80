"""A short note to a manager: what was taken away or left undone, to copy, print or save; and that it was given."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from dutytracker.domain.calendar import week_of
from dutytracker.domain.errors import DutyError
from dutytracker.domain.logging import telling_manager
from dutytracker.domain.lost_time import losses_in
from dutytracker.domain.records import Erosion, UndoneItem
from dutytracker.logbook import Logbook
from dutytracker.reports.notice import Notice, notice_of_lost, notice_of_undone, notice_text
from dutytracker.reports.suffixes import kind_for
from dutytracker.reports.words import translate
from dutytracker.ui.output import Output, PathDialog
from dutytracker.ui.printing import PRINT_DPI
from dutytracker.ui.settings.date_field import DateField
from dutytracker.ui.settings.date_text import date_from
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import plain_button, primary_button
from dutytracker.ui.widgets.dialog import Dialog
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import Outcome, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace

Told = Erosion | UndoneItem
"""What a manager can be told of."""

KINDS = {".txt": "Text", ".pdf": "Page (PDF)"}

ask_for_path = PathDialog("Save the notice", KINDS)

MOST_LINES = 18
"""A longer note scrolls."""


class NoticeWindow(Dialog):
    """The note about losses, or about undone items; "It was given" sets when a manager was told, as one change."""

    def __init__(self, workspace: Workspace, records: Sequence[Told], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._records = tuple(records)
        self.notice = notice_about(self._records, workspace.logbook)
        self.words = QPlainTextEdit(notice_text(self.notice).rstrip())
        self.given_on = DateField(self.tr("Given on"), workspace.logbook.today)
        self.copy_button = plain_button(self.tr("Copy"), "copy")
        self.print_button = plain_button(self.tr("Print…"), "printer")
        self.save_button = plain_button(self.tr("Save…"), "save")
        self.given_button = primary_button(self.tr("It was given today"))
        self.output = Output(self, ask_for_path)
        self.problem = ProblemLine()
        self.standing = Outcome("", Size.STRONG, Tone.ACCENT, wraps=True)
        self._lay_out()
        self._connect()
        self.given_on.show_date(workspace.logbook.today())
        self.copy_button.setDefault(True)
        self.copy_button.setFocus()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(notice_text(self.notice))
        self._say(self.tr("Copied."))

    def _on_save(self) -> None:
        made_on = self._workspace.logbook.today()
        self.output.save(self, "notice.txt", partial(_content, self.notice, made_on))

    def _on_print(self) -> None:
        self.output.print_pages(self, partial(_pages, self.notice, self._workspace.logbook.today()))

    def _on_date_edited(self) -> None:
        is_today = self._is_given_today()
        self.given_button.setText(self.tr("It was given today") if is_today else self.tr("It was given"))
        self.problem.say("")

    def _on_given(self) -> None:
        try:
            day = self._given_on()
        except DutyError as error:
            self._refuse(translate(error.sentence))
            self.given_on.setFocus()
            return
        change = telling_manager(*self._records, day=day)
        if not change.edits or self._workspace.perform(change):
            self.accept()

    def _given_on(self) -> date:
        day = self.given_on.date()
        if day > self._workspace.logbook.today():
            raise DutyError(translate("That day is still to come. Type the day on which it was given."))
        return day

    def _is_given_today(self) -> bool:
        today = self._workspace.logbook.today()
        try:
            return date_from(self.given_on.field.text(), today) == today
        except DutyError:
            return False

    def _on_begun(self, sentence: str) -> None:
        self._enable(enabled=False)
        self._say(sentence)

    def _on_done(self, sentence: str) -> None:
        self._enable(enabled=True)
        self._say(sentence)

    def _refuse(self, sentence: str) -> None:
        self._enable(enabled=True)
        self.standing.say("")
        self.problem.say(sentence)

    def _say(self, sentence: str) -> None:
        self.problem.say("")
        self.standing.say(sentence)

    def _enable(self, *, enabled: bool) -> None:
        for button in (self.print_button, self.save_button, self.given_button):
            button.setEnabled(enabled)

    def _connect(self) -> None:
        self.given_on.edited.connect(self._on_date_edited)
        self.given_on.field.returnPressed.connect(self.given_button.click)
        self.copy_button.clicked.connect(self._on_copy)
        self.print_button.clicked.connect(self._on_print)
        self.save_button.clicked.connect(self._on_save)
        self.given_button.clicked.connect(self._on_given)
        self.output.begun.connect(self._on_begun)
        self.output.done.connect(self._on_done)
        self.output.refused.connect(self._refuse)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.notice.title)
        self.words.setReadOnly(True)
        self.words.setAccessibleName(self.notice.title)
        self.words.setTabChangesFocus(True)
        em = self.fontMetrics().height()
        lines = min(self.words.document().blockCount(), MOST_LINES)
        self.words.setMinimumHeight(self.words.fontMetrics().lineSpacing() * lines + 2 * em)
        tools, foot = WrappingRow(2 * STEP), WrappingRow(2 * STEP)
        for row, widgets in (
            (tools, (self.copy_button, self.print_button, self.save_button)),
            (foot, (self.given_on, self.given_button)),
        ):
            for widget in widgets:
                row.addWidget(widget)
        tools.addStretch()
        foot.insertStretch(1)
        foot.setAlignment(self.given_button, Qt.AlignmentFlag.AlignBottom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        layout.setSpacing(3 * STEP)
        layout.addWidget(Text(self.tr("A notice to a manager"), Size.HEADING, wraps=True))
        layout.addWidget(Text(self._explanation(), Size.BODY, Tone.DIM, wraps=True))
        layout.addWidget(self.words, 1)
        layout.addLayout(tools)
        layout.addWidget(self.problem)
        layout.addWidget(self.standing)
        layout.addLayout(foot)
        self.setMinimumWidth(38 * em)
        self.standing.hide()

    def _explanation(self) -> str:
        words = self.tr(
            "Date, minutes and reason, nothing else. Give it in whatever way is usual where you work, then say so here."
        )
        noted = [record for record in self._records if isinstance(record, Erosion)]
        if sum(record.minutes for record in noted) == self.notice.minutes or not noted:
            return words
        return f"{words} {self.tr('Of each day only what its schedule protects is told.')}"


def open_notice(workspace: Workspace, records: Sequence[Told], parent: QWidget) -> None:
    """Shows the note over `parent`; it is gone once it is closed. Raises: `DutyError` where nothing is to be told."""
    window = NoticeWindow(workspace, records, parent)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.open()


def notice_about(records: Sequence[Told], logbook: Logbook) -> Notice:
    """The notice of undone items where there are any, else of losses, with the minutes that count where any do.

    Raises: `DutyError` where there is nothing to tell of.
    """
    items = [record for record in records if isinstance(record, UndoneItem)]
    erosions = [record for record in records if isinstance(record, Erosion)]
    if items or not erosions:
        return notice_of_undone(items) if items else notice_of_lost(())
    weeks = sorted({week_of(erosion.date, logbook.settings.week_starts_on) for erosion in erosions})
    counted = {loss.id: loss for loss in losses_in(weeks, logbook.records.log_of(weeks))}
    return notice_of_lost([counted.get(erosion.id, erosion) for erosion in erosions])


def _content(notice: Notice, made_on: date, suffix: str) -> bytes:
    from dutytracker.reports.notice import notice_pdf

    makers = {".txt": lambda: notice_text(notice).encode(), ".pdf": lambda: notice_pdf(notice, made_on=made_on)}
    return kind_for(suffix, makers)()


def _pages(notice: Notice, made_on: date) -> list[bytes]:
    from dutytracker.reports.notice import notice_images

    return notice_images(notice, made_on=made_on, dpi=PRINT_DPI)
