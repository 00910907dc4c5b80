"""The need of the last weeks per 40 hours of work, with the guarantee as a line, and another one that can be moved."""

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QWidget

from dutytracker.domain.calendar import Week
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.rounding import minutes_half_up
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.domain.what_if import enough_for_most, what_if
from dutytracker.reports.chart_layout import screen_layout
from dutytracker.reports.marks import Chart
from dutytracker.reports.range_words import today_words, what_if_words
from dutytracker.reports.week_chart_words import need_legend
from dutytracker.reports.week_charts import Level, need_per_40h_chart
from dutytracker.reports.words import counted, hours_and_minutes
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import small_button
from dutytracker.ui.widgets.card import Card, Rule
from dutytracker.ui.widgets.chart_view import ChartView
from dutytracker.ui.widgets.legend import Legend
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.widgets.what_if import WhatIfSlider
from dutytracker.ui.widgets.wrapping_row import WrappingRow


class NeedCard(Card):
    """A chart of the weeks up to the one that is shown, or of those compared; all lengths compare per 40 hours.

    The slider below it says in how many of these weeks another guarantee would have been enough. It begins at the
    fewest half hours that would have been in four of five, and stays where the member moved it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Needed per 40 h"), "", parent)
        em = self.fontMetrics().height()
        self.view = ChartView(self.tr("Needed per 40 hours of work"), 10 * em)
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.view.setMinimumHeight(8 * em)
        self.view.setMaximumHeight(20 * em)
        self.legend = Legend(wraps=True)
        self.table_button = small_button(self.tr("Show as a table (T)"), "table")
        self.slider = WhatIfSlider()
        self.wanted = Text("", Size.STRONG, Tone.ACCENT)
        self.said = Text("", Size.SMALL_STRONG, wraps=True)
        self.today = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self._summaries: tuple[WeekSummary, ...] = ()
        self._weeks: tuple[Week, Week] | None = None
        self._levels: tuple[Level, ...] = ()
        self._guarantees: tuple[int, ...] = ()
        self._counted: tuple[WeekSummary, ...] = ()
        self._left_out: frozenset[Week] = frozenset()
        self._are_chosen = False
        self._is_moved = False
        self._lay_out()
        self.table_button.clicked.connect(self.view.show_table)
        self.slider.value_changed.connect(self._on_moved)

    def show_weeks(
        self,
        summaries: Sequence[WeekSummary],
        *,
        current: Week,
        running: Week,
        levels: Sequence[Level] = (),
        left_out: frozenset[Week] = frozenset(),
        chosen: bool = False,
    ) -> None:
        """Shows these weeks, oldest first, the `current` one marked, and the medians that are compared.

        Weeks `left_out` were not chosen to be logged: they are marked, and what is said rests on the others. `chosen`
        says that all of these were chosen.
        """
        self._summaries = tuple(summaries)
        self._left_out = left_out
        self._are_chosen = chosen
        self._counted = tuple(each for each in summaries if each.week not in left_out)
        self.aside.setText(self._aside())
        self._weeks = (current, running)
        self._levels = tuple(levels)
        self._guarantees = _guarantees(self._summaries)
        if not self._is_moved:
            most = enough_for_most(self._counted)
            self.slider.show_minutes(most.minutes if most else self._guarantee or 0)
        self._show()

    @property
    def _guarantee(self) -> int | None:
        """The latest that is known."""
        return self._guarantees[-1] if self._guarantees else None

    def _aside(self) -> str:
        weeks = counted(len(self._summaries), "week", "weeks")
        if not self._left_out:
            return weeks
        if not self._are_chosen:
            return self.tr("{weeks}, {number} not chosen").format(weeks=weeks, number=len(self._left_out))
        return self.tr("{chosen} of {weeks} chosen").format(chosen=len(self._counted), weeks=weeks)

    def _on_moved(self, _minutes: int) -> None:
        self._is_moved = True
        self._show()

    def _show(self) -> None:
        if self._weeks is None:
            return
        current, running = self._weeks
        minutes, guarantee = self.slider.minutes(), self._guarantee
        self.view.show_chart(_Maker(self._summaries, current, running, minutes, self._levels, self._left_out))
        self.legend.show_items(
            need_legend({*self._guarantees}, minutes, has_left_out=bool(self._left_out), has_levels=bool(self._levels))
        )
        self.wanted.setText(hours_and_minutes(minutes))
        self.said.setText(what_if_words(what_if(self._counted, minutes), chosen=self._are_chosen))
        self.today.say("" if guarantee is None else today_words(what_if(self._counted, guarantee)))

    def _lay_out(self) -> None:
        self.head.addWidget(self.table_button)
        row = WrappingRow(2 * STEP)
        label = BreakingText(self.tr("What if"), Size.BODY)
        label.setBuddy(self.slider)
        row.addWidget(label)
        row.addWidget(self.wanted)
        row.addWidget(self.slider, 1)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self.legend)
        self.body.addWidget(Rule())
        self.body.addLayout(row)
        self.body.addWidget(self.said)
        self.body.addWidget(self.today)
        self.body.addStretch()


def _guarantees(summaries: Sequence[WeekSummary]) -> tuple[int, ...]:
    """The guarantees that are known, week by week, in minutes per 40 h."""
    rates = [each.contracted_per_40h for each in summaries]
    return tuple(minutes_half_up(rate) for rate in rates if rate is not None)


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes the chart for a size."""

    summaries: tuple[WeekSummary, ...]
    current: Week
    running: Week
    what_if: int
    levels: tuple[Level, ...]
    left_out: frozenset[Week]

    def __call__(self, width: float, height: float, text: float) -> Chart:
        layout = screen_layout(len(self.summaries), width, height, text)
        return need_per_40h_chart(
            self.summaries,
            current=self.current,
            running=self.running,
            layout=layout,
            what_if=self.what_if,
            levels=self.levels,
            left_out=self.left_out,
        )
