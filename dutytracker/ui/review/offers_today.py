"""Today's terms at the head of the offers, under the headings of all figures; or why there are none."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.domain.pooling import PooledReview
from dutytracker.domain.pooling.audience import Audience
from dutytracker.domain.pooling.on_the_table import OfferFigures
from dutytracker.ui.review.answer_words import too_few_words
from dutytracker.ui.review.offers_cells import CellsHead, FigureCells, line_of
from dutytracker.ui.theme import STEP, Size
from dutytracker.ui.widgets.text import BreakingText, Text


class TodaysTerms(QWidget):
    """One line of figures; where too few members report, a sentence in its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.too_few = Text("", Size.STRONG, wraps=True)
        self.cells = FigureCells()
        self._head = CellsHead()
        self._title = BreakingText(self.tr("Today’s terms, as each member entered them"), Size.STRONG)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * STEP)
        for part in (self.too_few, self._head, self._title, self.cells):
            layout.addWidget(part)

    @property
    def has_figures(self) -> bool:
        """False where too few members report for a figure."""
        return self.too_few.isHidden()

    def show_review(self, review: PooledReview) -> None:
        """Says whether the review has figures at all."""
        is_told = review.figures is not None
        self.too_few.say("" if is_told else too_few_words(review))
        for part in (self._head, self._title, self.cells):
            part.setVisible(is_told)
        self.cells.dim()

    def show_figures(self, today: OfferFigures, audience: Audience) -> None:
        """Shows what today's terms come to."""
        self.cells.show_line(line_of(today, audience))
