"""The three answers at the head of a review: who reported, was it enough, was it given."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dutytracker.domain.pooling import Figures, PooledReview
from dutytracker.reports.marks import Chart
from dutytracker.reports.no_breaks import together
from dutytracker.reports.review_charts import bounds_chart
from dutytracker.reports.review_who_tables import TARGET
from dutytracker.reports.review_words import chosen_weeks_words
from dutytracker.ui.review.answer_words import (
    enough_description,
    enough_words,
    given_figure,
    given_words,
    reporting_figure,
    reporting_words,
)
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.card import Card, Rule
from dutytracker.ui.widgets.chart_view import ChartView
from dutytracker.ui.widgets.chip import WordChip
from dutytracker.ui.widgets.legend import Legend
from dutytracker.ui.widgets.painting import Fill
from dutytracker.ui.widgets.side_by_side import SideBySide
from dutytracker.ui.widgets.stacked_bar import Part, StackedBar
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow


class AnswersCard(Card):
    """Participation, sufficiency with its interval and bounds, and delivery; apart, since they are three questions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("What the review answers"))
        self.reporting = Text("", Size.TITLE)
        self.indicative = WordChip(self.tr("indicative"))
        self.reporting_bar = StackedBar(thick=False)
        self.reporting_words = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self.chosen_weeks = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self.enough = Text("", Size.LEAD, wraps=True)
        self.bounds = ChartView(self.tr("Was it enough?"), round(self.fontMetrics().height() * 1.2))
        self.legend = Legend(3, wraps=True)
        self.given = Text("", Size.TITLE, wraps=True)
        self.given_words = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self._lay_out()
        self.bounds.made.connect(self._on_made, Qt.ConnectionType.QueuedConnection)

    def show_review(self, figures: Figures, review: PooledReview) -> None:
        """Shows what a review answers."""
        self.reporting.setText(reporting_figure(review))
        self.indicative.setVisible(figures.indicative is True)
        self.reporting_words.setText(together(reporting_words(review)))
        self.chosen_weeks.setText(together(chosen_weeks_words(review)))
        self.chosen_weeks.setVisible(review.chosen_weeks is not None)
        self.reporting_bar.setVisible(review.roster is not None)
        if review.roster is not None:
            self.reporting_bar.show_parts(
                (Part(Fill.PROTECTED, 100 * review.members_eligible),),
                tick=round(TARGET * 100 * review.roster),
                full=100 * review.roster,
            )
        self.reporting_bar.setAccessibleName(f"{reporting_figure(review)}. {reporting_words(review)}")
        self._show_enough(figures)
        self.given.setText(together(given_figure(figures, review)))
        self.given_words.setText(together(given_words(figures, review)))

    def _show_enough(self, figures: Figures) -> None:
        self.enough.setText(together(enough_words(figures)))
        self.enough.setToolTip(enough_description(figures))
        self.enough.setAccessibleDescription(enough_description(figures))
        shown = figures.short is not None
        self.bounds.setVisible(shown)
        self.legend.setVisible(shown)
        if not shown:
            return

        def made(width: float, height: float, text: float) -> Chart:
            chart = bounds_chart(figures, width=width, height=height, text=text)
            if chart is None:
                raise RuntimeError("how many are short is hidden")
            return chart

        self.bounds.show_chart(made)

    def _on_made(self, chart: Chart) -> None:
        self.legend.show_items(chart.legend)

    def _lay_out(self) -> None:
        em = self.fontMetrics().height()
        columns = SideBySide(44 * em, 5 * STEP)
        first = WrappingRow(3 * STEP)
        first.addWidget(self.reporting)
        first.addWidget(self.indicative, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addStretch()
        columns.add(
            _column(self.tr("Participation"), first, self.reporting_bar, self.reporting_words, self.chosen_weeks), 25
        )
        columns.add(Rule(upright=True), 0)
        columns.add(_column(self.tr("Was it enough?"), self.enough, self.bounds, self.legend), 54)
        columns.add(Rule(upright=True), 0)
        columns.add(_column(self.tr("Was it given?"), self.given, self.given_words), 22)
        self.body.addWidget(columns)


def _column(title: str, *parts: QWidget | QHBoxLayout) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(STEP + 2)
    layout.addWidget(Text(title, Size.SMALL_STRONG, Tone.DIM))
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    layout.addStretch()
    return column
