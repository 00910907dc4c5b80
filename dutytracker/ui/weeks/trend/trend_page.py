"""How the need went over a range of weeks: the two questions in words, the charts, and how good the record is."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dutytracker.domain.calendar import Week, week_of
from dutytracker.domain.changes import Change
from dutytracker.domain.rounding import minutes_half_up
from dutytracker.domain.what_if import what_if
from dutytracker.reports.chart_layout import WIDEST_COLUMN_OF_POINTS
from dutytracker.reports.marks import Chart
from dutytracker.reports.range_words import today_words, what_if_words
from dutytracker.reports.trend_chart import need_trend_chart
from dutytracker.reports.trend_figures import backlog_chart, delivery_chart, own_time_chart
from dutytracker.reports.words import hours_and_minutes
from dutytracker.reports.year_calendar import letters_words
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.weeks.range_bar import RangeBar
from dutytracker.ui.weeks.trend.trend_cards import CalendarCard, ChartCard, MakeChart
from dutytracker.ui.weeks.trend.trend_reading import TrendReading, trend_reading
from dutytracker.ui.weeks.week_page import WeekPage
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.scroller import MARGIN, Scroller
from dutytracker.ui.widgets.side_by_side import SideBySide
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.widgets.what_if import WhatIfSlider
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace


class TrendPage(WeekPage):
    """Charts over the range that is chosen; Enter or a double click on a week goes to it."""

    opens_elsewhere = True

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._week: Week | None = None
        self._is_moved = False
        em = self.fontMetrics().height()
        self.range = RangeBar(workspace.logbook, with_running=True)
        self.sufficiency = Text("", Size.LEAD, wraps=True)
        self.delivery = Text("", Size.LEAD, wraps=True)
        self.sample = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self._letters = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self.slider = WhatIfSlider()
        self.wanted = Text("", Size.STRONG, Tone.ACCENT)
        self.said = Text("", Size.SMALL_STRONG, wraps=True)
        self.need = ChartCard(self.tr("Needed per 40 h"), 15 * em, widest_column=WIDEST_COLUMN_OF_POINTS)
        self.own = ChartCard(self.tr("Own time"), 9 * em)
        self.backlog = ChartCard(self.tr("Undone work at the end of each week"), 9 * em)
        self.given = ChartCard(self.tr("Protected time delivered"), 9 * em)
        self.calendar = CalendarCard(self.tr("Weeks by year"), 5 * em)
        self.evidence = Text("", Size.BODY, Tone.DIM, wraps=True)
        self.reading: TrendReading = trend_reading(workspace.logbook, self.range.weeks())
        self._lay_out()
        self.range.chosen.connect(self._read)
        self.slider.value_changed.connect(self._on_moved)
        for card in (self.need, self.own, self.backlog, self.given, self.calendar):
            card.week_wanted.connect(self._on_week_wanted)
            card.view.refused.connect(workspace.refused)
        self._show()

    def show_week(self, week: Week) -> None:
        self._week = week

    def read_again(self, change: Change | None) -> None:
        if change is None:
            self.range.renew()
        self._read()

    def take_focus(self) -> None:
        self.need.view.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.calendar.show_years(self.reading.weeks)

    def _read(self) -> None:
        self.reading = trend_reading(self._workspace.logbook, self.range.weeks())
        self._show()

    def _on_moved(self, _minutes: int) -> None:
        self._is_moved = True
        self._show_what_if()

    def _on_week_wanted(self, day: date) -> None:
        self.week_chosen.emit(week_of(day, self._workspace.logbook.settings.week_starts_on))

    def _show(self) -> None:
        weeks, answers = self.reading.weeks, self.reading.answers
        self.sufficiency.setText(answers.sufficiency)
        self.delivery.setText(answers.delivery)
        self.sample.say(self.reading.sample)
        self._letters.setText(letters_words(weeks))
        self.evidence.setText("\n".join(self.reading.evidence))
        if not self._is_moved:
            self.slider.show_minutes(answers.enough.minutes if answers.enough else 0)
        self.own.show_weeks(weeks, _laid_out(own_time_chart))
        self.backlog.show_weeks(weeks, _laid_out(backlog_chart))
        self.given.show_weeks(weeks, _laid_out(delivery_chart))
        self.calendar.show_years(weeks)
        self._show_what_if()

    def _show_what_if(self) -> None:
        weeks, summaries = self.reading.weeks, self.reading.over
        minutes = self.slider.minutes()
        self.wanted.setText(hours_and_minutes(minutes))
        said = [what_if_words(what_if(summaries, minutes), chosen=self.reading.chosen)]
        latest = next((rate for each in reversed(summaries) if (rate := each.contracted_per_40h) is not None), None)
        if latest is not None:
            said.append(today_words(what_if(summaries, minutes_half_up(latest))))
        self.said.setText(" ".join(said))
        self.need.show_weeks(weeks, _laid_out(partial(need_trend_chart, what_if=minutes)))

    def _lay_out(self) -> None:
        words = Card()
        words.body.addWidget(BreakingText(self.tr("Was it enough?"), Size.SMALL_STRONG, Tone.DIM))
        words.body.addWidget(self.sufficiency)
        words.body.addWidget(BreakingText(self.tr("Was it given?"), Size.SMALL_STRONG, Tone.DIM))
        words.body.addWidget(self.delivery)
        words.body.addWidget(self.sample)
        row = WrappingRow(2 * STEP)
        label = BreakingText(self.tr("What if"), Size.BODY)
        label.setBuddy(self.slider)
        row.addWidget(label)
        row.addWidget(self.wanted)
        row.addWidget(self.slider, 1)
        row.addWidget(self.said, 2)
        self.need.body.addLayout(row)
        quality = Card(self.tr("How good the record is"))
        quality.body.addWidget(self.evidence)
        quality.body.addStretch()
        self.calendar.body.addWidget(self._letters)
        em = self.fontMetrics().height()
        first, second = SideBySide(44 * em, 3 * STEP), SideBySide(44 * em, 3 * STEP)
        first.add(self.own, 1)
        first.add(self.given, 1)
        second.add(self.backlog, 1)
        second.add(quality, 1)
        scroller = Scroller(words, self.need, first, second, self.calendar)
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, MARGIN, 0)
        bar.addWidget(self.range)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3 * STEP)
        layout.addLayout(bar)
        layout.addWidget(scroller, 1)


def _laid_out(make: Callable[..., Chart]) -> MakeChart:
    """The charts take their layout by name."""
    return lambda weeks, layout: make(weeks, layout=layout)
