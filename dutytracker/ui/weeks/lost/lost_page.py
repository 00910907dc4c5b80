"""The record of lost protected time: a dated list for a range, with what a manager was told."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from dutytracker.domain.calendar import Week, week_of
from dutytracker.domain.changes import Change
from dutytracker.domain.logging import telling_manager
from dutytracker.domain.records import Erosion
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.reports.chart_layout import screen_layout
from dutytracker.reports.lost_chart import lost_time_chart
from dutytracker.reports.lost_report import LostTimeReport
from dutytracker.reports.lost_words import bounds_words, given_words, lead_words, lost_headline
from dutytracker.reports.marks import Chart
from dutytracker.reports.words import counted, duration, erosion_words
from dutytracker.ui.history_window import HistoryWindow
from dutytracker.ui.notice_window import NoticeWindow, Told
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.weeks.lost.lost_rows import lost_rows, untold
from dutytracker.ui.weeks.lost.lost_saving import LostSaving
from dutytracker.ui.weeks.range_bar import RangeBar
from dutytracker.ui.weeks.week_page import WeekPage
from dutytracker.ui.widgets.button import plain_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.chart_view import ChartView
from dutytracker.ui.widgets.headed_table import HeadedTable
from dutytracker.ui.widgets.key_cap import KeyCap
from dutytracker.ui.widgets.legend import Legend
from dutytracker.ui.widgets.rows_model import Row
from dutytracker.ui.widgets.scroller import MARGIN, Scroller
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.workspace import Workspace


class LostPage(WeekPage):
    """Enter on a loss goes to its week; N makes a notice of it, M says that a manager was told today, H its history."""

    opens_elsewhere = True

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        em = self.fontMetrics().height()
        self.range = RangeBar(workspace.logbook)
        self.headline = Text("", Size.PROGRAM, wraps=True)
        self.lead = Text("", Size.BODY, wraps=True)
        self.table = HeadedTable(
            self.tr("Lost protected time"),
            (
                (self.tr("Date"), 0.27),
                (self.tr("Protected"), 0.12),
                (self.tr("Taken"), 0.11),
                (self.tr("By what"), 0.24),
                (self.tr("Manager told"), 0.13),
                (self.tr("Written down"), 0.13),
            ),
        )
        self.reasons = HeadedTable(
            self.tr("By reason"),
            (
                (self.tr("Taken by"), 0.4),
                (self.tr("Times"), 0.2),
                (self.tr("Together"), 0.2),
                (self.tr("Told"), 0.2),
            ),
        )
        self.view = ChartView(self.tr("Protected time by week"), 11 * em)
        self.legend = Legend(4)
        self.notice_button = plain_button(self.tr("Notice of all not told…"), "file")
        self.save_button = plain_button(self.tr("Save…"), "save")
        self.print_button = plain_button(self.tr("Print…"), "printer")
        self.saving = LostSaving(self)
        self.said = Text("", Size.STRONG, Tone.ACCENT, wraps=True)
        self._empty = Text(
            self.tr("When protected time is taken away, type it on Today, such as: lost 30 meeting."),
            Size.BODY,
            Tone.DIM,
            wraps=True,
        )
        self._reasons_card = Card(self.tr("By reason"))
        self.report: LostTimeReport = workspace.logbook.lost_time(self.range.weeks())
        self._lay_out()
        self._connect()
        self._read()

    def show_week(self, week: Week) -> None:
        """The range stays, whichever week is current."""

    def read_again(self, change: Change | None) -> None:
        if change is None:
            self.range.renew()
        self._read()

    def take_focus(self) -> None:
        (self.table if self.table.rows_model.rows else self.range.choice).setFocus()

    def _read(self) -> None:
        logbook, weeks = self._workspace.logbook, self.range.weeks()
        self.report = logbook.lost_time(weeks)
        rows = lost_rows(logbook, logbook.log_of(weeks), weeks)
        self.table.rows_model.show_rows(rows)
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._reasons_card.setVisible(bool(rows))
        self.reasons.rows_model.show_rows(_reason_rows(self.report))
        self.notice_button.setEnabled(bool(untold(rows)))
        self.headline.setText(lost_headline(self.report))
        parts = (lead_words(self.report), given_words(self.report), bounds_words(self.report))
        self.lead.say(" ".join(part for part in parts if part))
        summaries = self.report.lost.weeks
        self.view.show_chart(lambda width, height, text: _chart(summaries, width, height, text))
        self.legend.show_items(self.view.chart().legend)

    def _on_key(self, loss: object, key: str) -> None:
        if not isinstance(loss, Erosion):
            return
        match key:
            case "n":
                self._open_notice([loss])
            case "m":
                told = None if loss.told_manager else self._workspace.logbook.today()
                self._workspace.perform(telling_manager(loss, day=told))
            case "h":
                self._show(HistoryWindow(self._workspace, [loss], self))

    def _on_opened(self, loss: object) -> None:
        if isinstance(loss, Erosion):
            self.week_chosen.emit(week_of(loss.date, self._workspace.logbook.settings.week_starts_on))

    def _on_notice(self) -> None:
        self._open_notice(untold(self.table.rows_model.rows))

    def _open_notice(self, losses: Sequence[Told]) -> None:
        self._show(NoticeWindow(self._workspace, losses, self))

    def _show(self, window: QDialog) -> None:
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.open()

    def _on_save(self) -> None:
        self.saving.save(self.report)

    def _on_print(self) -> None:
        self.saving.print_pages(self.report)

    def _connect(self) -> None:
        self.range.chosen.connect(self._read)
        self.table.key_pressed.connect(self._on_key)
        self.table.opened.connect(self._on_opened)
        self.notice_button.clicked.connect(self._on_notice)
        self.save_button.clicked.connect(self._on_save)
        self.print_button.clicked.connect(self._on_print)
        self.saving.done.connect(self.said.say)
        self.saving.refused.connect(self._workspace.refused)
        self.view.refused.connect(self._workspace.refused)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, MARGIN, 0)
        bar.setSpacing(2 * STEP)
        bar.addWidget(self.range, 1)
        for button in (self.print_button, self.save_button):
            bar.addWidget(button)
        record = Card()
        record.body.addWidget(self.headline)
        record.body.addWidget(self.lead)
        record.body.addWidget(self.said)
        record.body.addWidget(self._empty)
        record.body.addWidget(self.table)
        record.body.addLayout(self._keys_row())
        self._reasons_card.body.addWidget(self.reasons)
        weeks = Card(self.tr("Week by week"))
        weeks.body.addWidget(self.view)
        weeks.body.addWidget(self.legend)
        scroller = Scroller(record, self._reasons_card, weeks)
        scroller.follow(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3 * STEP)
        layout.addLayout(bar)
        layout.addWidget(scroller, 1)
        self.said.hide()

    def _keys_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        keys = (
            ("N", self.tr("notice to a manager")),
            ("M", self.tr("a manager was told today, or not")),
            ("H", self.tr("history")),
        )
        for key, words in keys:
            row.addWidget(KeyCap(key))
            row.addWidget(Text(words, Size.SMALL, Tone.DIM))
        row.addStretch()
        row.addWidget(self.notice_button)
        return row


def _reason_rows(report: LostTimeReport) -> list[Row]:
    return [
        Row(
            (
                erosion_words(reason),
                counted(totals.times, "time", "times"),
                duration(totals.minutes),
                duration(totals.told_minutes) if totals.told_minutes else "–",
            ),
            reason,
        )
        for reason, totals in report.lost.by_reason.items()
    ]


def _chart(summaries: Sequence[WeekSummary], width: float, height: float, text: float) -> Chart:
    return lost_time_chart(summaries, layout=screen_layout(len(summaries), width, height, text))
