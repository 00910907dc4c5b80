"""The record of lost protected time: a dated list for a range, with what a manager was told."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dutytracker.domain.calendar import Span, Week, week_of
from dutytracker.domain.changes import Change
from dutytracker.domain.records import Erosion
from dutytracker.reports.chart_layout import Layout
from dutytracker.reports.lost_report import LostTimeReport
from dutytracker.reports.lost_words import bounds_words, gap_heading, given_words, lead_words, lost_headline, sums_words
from dutytracker.reports.marks import Chart
from dutytracker.reports.trend import TrendWeek, trend_of
from dutytracker.reports.trend_figures import delivery_chart
from dutytracker.ui.output import Output, PathDialog
from dutytracker.ui.printing import PRINT_DPI
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.today.row_commands import RowCommands
from dutytracker.ui.weeks.lost.lost_rows import LossRow, lost_rows, reason_rows
from dutytracker.ui.weeks.lost.lost_table import LostTable
from dutytracker.ui.weeks.range_bar import RangeBar
from dutytracker.ui.weeks.trend.trend_cards import ChartCard
from dutytracker.ui.weeks.week_page import WeekPage
from dutytracker.ui.widgets.button import plain_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.headed_table import HeadedTable
from dutytracker.ui.widgets.key_cap import KeyCap
from dutytracker.ui.widgets.scroller import MARGIN, Scroller
from dutytracker.ui.widgets.text import BreakingText, Outcome, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace

KINDS = {".pdf": "Page (PDF)", ".xlsx": "Spreadsheet", ".csv": "Table (CSV)"}

ask_for_path = PathDialog("Save the record", KINDS)


class LostPage(WeekPage):
    """Enter on a loss goes to its day; N makes a notice of what is chosen, M says that a manager was told today."""

    opens_elsewhere = True

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.range = RangeBar(workspace.logbook, with_running=True)
        self.headline = Text("", Size.PROGRAM, wraps=True)
        self.lead = Text("", Size.BODY, wraps=True)
        self.table = LostTable()
        self.commands = RowCommands(workspace, self)
        self.reasons = HeadedTable(
            self.tr("By reason"),
            (
                (self.tr("Taken by"), 0.36),
                (self.tr("Times"), 0.14),
                (self.tr("Together"), 0.16),
                (self.tr("Times told"), 0.16),
                (self.tr("Time told"), 0.18),
            ),
            figures=(1, 2, 3, 4),
        )
        self.reasons.keep_width(32 * self.fontMetrics().height())
        self.weeks = ChartCard(self.tr("Week by week"), 11 * self.fontMetrics().height())
        self.sums = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self.notice_button = plain_button(self.tr("Notice of all not told…"), "file")
        self.save_button = plain_button(self.tr("Save…"), "save")
        self.print_button = plain_button(self.tr("Print…"), "printer")
        self.output = Output(self, ask_for_path)
        self.said = Outcome("", Size.STRONG, Tone.ACCENT, wraps=True)
        self.empty = Text(
            self.tr("When protected time is taken away, type it on Today, such as: lost 30 meeting."),
            Size.BODY,
            Tone.DIM,
            wraps=True,
        )
        self._with_rows = QWidget()
        self._record_card = Card()
        self._reasons_card = Card(self.tr("By reason"))
        self.scroller = Scroller(self._record_card, self._reasons_card, self.weeks)
        self.report: LostTimeReport = workspace.logbook.reporting.lost_time(self.range.weeks())
        self._lay_out()
        self._connect()
        self._show()

    def show_week(self, week: Week) -> None:
        """The range stays, whichever week is current."""

    def read_again(self, change: Change | None) -> None:
        if change is None:
            self.range.renew()
        self._read()

    def take_focus(self) -> None:
        (self.table if self.table.rows_model.rows else self.range.choice).setFocus()

    def untold(self) -> list[Erosion]:
        """The losses of the range of which no manager was told, by date."""
        rows = (row.value for row in self.table.rows_model.rows)
        return [row.erosion for row in rows if isinstance(row, LossRow) and row.erosion.told_manager is None]

    def _read(self) -> None:
        self.report = self._workspace.logbook.reporting.lost_time(self.range.weeks())
        self.said.say("")
        self._show()

    def _show(self) -> None:
        report, weeks = self.report, self.range.weeks()
        rows = lost_rows(report, self._workspace.logbook.records.erosions_in(Span(weeks[0].start, weeks[-1].end)))
        self.table.rows_model.show_rows(rows)
        self.reasons.rows_model.show_rows(reason_rows(report))
        self._with_rows.setVisible(bool(rows))
        self._reasons_card.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.notice_button.setEnabled(bool(self.untold()))
        self.headline.setText(lost_headline(report))
        parts = (lead_words(report), given_words(report), bounds_words(report))
        self.lead.say(" ".join(part for part in parts if part))
        self.weeks.heading.setText(gap_heading(report))
        self.weeks.show_weeks(trend_of(report.about), _delivered)
        self.sums.say(sums_words(report))

    def _on_key(self, _row: object, key: str) -> None:
        chosen = self.table.chosen()
        match key:
            case "n":
                self.commands.make_notice(*chosen)
            case "m":
                self.commands.tell_manager(*chosen)
            case _ if len(chosen) == 1:
                self.commands.press(chosen[0], key)

    def _on_opened(self, row: object) -> None:
        if isinstance(row, LossRow):
            self.day_wanted.emit(row.erosion.date)

    def _on_delete(self, row: object) -> None:
        if isinstance(row, LossRow) and len(self.table.chosen()) == 1:
            self.commands.delete(row.erosion)

    def _on_notice(self) -> None:
        self.commands.make_notice(*self.untold())

    def _on_week_wanted(self, day: date) -> None:
        self.week_chosen.emit(week_of(day, self._workspace.logbook.settings.week_starts_on))

    def _on_save(self) -> None:
        about = self.report.about
        name = f"lost-time-{about.first_day}-to-{about.last_day}.pdf"
        self.output.save(self, name, partial(_content, self.report))

    def _on_print(self) -> None:
        self.output.print_pages(self, partial(_pages, self.report))

    def _on_refused(self, sentence: str) -> None:
        self.said.say("")
        self._workspace.refused.emit(sentence)

    def _connect(self) -> None:
        self.range.chosen.connect(self._read)
        self.table.key_pressed.connect(self._on_key)
        self.table.opened.connect(self._on_opened)
        self.table.delete_wanted.connect(self._on_delete)
        self.table.menu_wanted.connect(lambda row, point: self.commands.menu_for(row.erosion, point))
        self.notice_button.clicked.connect(self._on_notice)
        self.save_button.clicked.connect(self._on_save)
        self.print_button.clicked.connect(self._on_print)
        self.output.begun.connect(self.said.say)
        self.output.done.connect(self.said.say)
        self.output.refused.connect(self._on_refused)
        self.weeks.week_wanted.connect(self._on_week_wanted)
        self.weeks.view.refused.connect(self._workspace.refused)

    def _lay_out(self) -> None:
        bar = WrappingRow(2 * STEP)
        bar.setContentsMargins(0, 0, MARGIN, 0)
        bar.addWidget(self.range, 1)
        bar.addWidget(self.print_button)
        bar.addWidget(self.save_button)
        listed = QVBoxLayout(self._with_rows)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.setSpacing(2 * STEP)
        listed.addLayout(self._keys_row())
        listed.addWidget(self.table)
        for widget in (self.headline, self.lead, self.said, self.empty, self._with_rows):
            self._record_card.body.addWidget(widget)
        self._reasons_card.body.addWidget(self.reasons)
        self.weeks.body.addWidget(self.sums)
        self.scroller.follow(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3 * STEP)
        layout.addLayout(bar)
        layout.addWidget(self.scroller, 1)
        self.said.hide()

    def _keys_row(self) -> WrappingRow:
        row = WrappingRow(2 * STEP)
        keys = (
            ("N", self.tr("notice")),
            ("M", self.tr("a manager was told today")),
            ("H", self.tr("history")),
            ("Shift+↓", self.tr("several")),
        )
        for key, words in keys:
            pair = QHBoxLayout()
            pair.setSpacing(2 * STEP)
            pair.addWidget(KeyCap(key))
            pair.addWidget(BreakingText(words, Size.SMALL, Tone.DIM))
            row.addLayout(pair)
        row.addStretch()
        row.addWidget(self.notice_button)
        return row


def _delivered(weeks: Sequence[TrendWeek], layout: Layout) -> Chart:
    return delivery_chart(weeks, layout=layout)


def _content(report: LostTimeReport, suffix: str) -> bytes:
    from dutytracker.reports.lost_export import lost_bytes

    return lost_bytes(report, suffix)


def _pages(report: LostTimeReport) -> list[bytes]:
    from dutytracker.reports.lost_export import lost_images

    return lost_images(report, PRINT_DPI)
