"""The card of the curve: how much would have been enough, in a sentence, a picture and a table."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dutytracker.domain.pooling import Figures, PooledReview
from dutytracker.reports.marks import Chart
from dutytracker.reports.no_breaks import together
from dutytracker.reports.words import counted
from dutytracker.ui.review.curve_view import CurveView
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import small_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.legend import Legend
from dutytracker.ui.widgets.side_by_side import SideBySide
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow


class CurveCard(Card):
    """Guaranteed hours against member-weeks covered; the sentence follows the handle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        title = self.tr("How much would have been enough")
        self.setAccessibleName(title)
        em = self.fontMetrics().height()
        self.counted = Text("", Size.SMALL, Tone.DIM)
        self.sentence = Text("", Size.STRONG, wraps=True)
        self.view = CurveView(title, 17 * em)
        self.view.setMinimumHeight(17 * em)
        self.legend = Legend(2, wraps=True)
        table = small_button(self.tr("Show as a table (T)"), "table")
        picture = small_button(self.tr("Save the picture (S)"), "save")
        aside = QWidget()
        row = WrappingRow(parent=aside)
        row.addStretch()
        for widget in (self.counted, table, picture):
            row.addWidget(widget)
        head = SideBySide(36 * em, 2 * STEP)
        head.add(Text(title, Size.HEADING), 0)
        head.add(aside, 1)
        self.body.addWidget(head)
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self.legend)
        table.clicked.connect(self.view.show_table)
        picture.clicked.connect(self.view.save_picture)
        self.view.moved.connect(self._say)
        self.view.made.connect(self._on_made, Qt.ConnectionType.QueuedConnection)

    def show_review(self, figures: Figures, review: PooledReview) -> None:
        """Shows the curve of a review."""
        self.view.show_curve(figures, review.audience)
        self.counted.setText(self._counted(review))
        self._say()

    def _counted(self, review: PooledReview) -> str:
        members = self.tr("each member weighs the same")
        if review.weeks_received is None or review.weeks_eligible is None:
            return members
        words = self.tr("{eligible} of {weeks} count")
        weeks = counted(review.weeks_received, "week", "weeks")
        return f"{words.format(eligible=review.weeks_eligible, weeks=weeks)} · {members}"

    def _on_made(self, chart: Chart) -> None:
        self.legend.show_items(chart.legend)

    def _say(self) -> None:
        self.sentence.setText(together(self.view.sentence()))
