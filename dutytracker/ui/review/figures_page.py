"""Every figure of a review, card by card; of too few members one sentence and no figure."""

from collections.abc import Iterator

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.domain.pooling import Figures, PooledReview
from dutytracker.domain.pooling.paper import PaperReview
from dutytracker.reports.review_answer_tables import (
    delivery_table,
    enough_table,
    sensitivity_table,
    sufficiency_table,
)
from dutytracker.reports.review_cells import ReviewTable
from dutytracker.reports.review_paper_table import paper_table
from dutytracker.reports.review_quality_table import quality_table
from dutytracker.reports.review_term_table import term_table
from dutytracker.reports.review_who_tables import group_table, participation_table, verdict_table, weeks_table
from dutytracker.reports.review_work_tables import duty_table, need_table, own_time_table, place_table, undone_table
from dutytracker.ui.review.answer_words import too_few_words
from dutytracker.ui.review.answers_card import AnswersCard
from dutytracker.ui.review.curve_card import CurveCard
from dutytracker.ui.review.sight import Sight
from dutytracker.ui.review.sight_words import elsewhere_words
from dutytracker.ui.review.table_card import TableCard
from dutytracker.ui.theme import STEP, Size
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.scroller import Scroller
from dutytracker.ui.widgets.side_by_side import SideBySide
from dutytracker.ui.widgets.text import Text


class FiguresPage(QWidget):
    """The cards of a review, in two columns where there is room: `head` first, `beside` first in the narrow one."""

    def __init__(self, head: QWidget, beside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        per_hours = self.tr("per 40 h")
        self.answers = AnswersCard()
        self.curve = CurveCard()
        self.where = TableCard(self.tr("Where the work was done"), per_hours, bars=True, leads=True, tables=2)
        self.groups = TableCard(self.tr("By clinic"), self.tr("alphabetical, never ranked"), head=True, leads=True)
        self.duties = TableCard(self.tr("By duty"), per_hours, bars=True)
        self.undone = TableCard(self.tr("Left undone"), per_hours, bars=True, hatched=True)
        self.given = TableCard(self.tr("From contracted to delivered"), per_hours, bars=True, leads=True)
        self.need = TableCard(self.tr("From logged work to need"), per_hours)
        self.sufficiency = TableCard(self.tr("How sure it is"))
        self.enough = TableCard(self.tr("Enough for how many weeks"), per_hours, head=True)
        self.terms = TableCard(self.tr("Today’s contract terms"), head=True)
        self.weeks = TableCard(self.tr("Weeks set aside"), leads=True, tables=2)
        self.doubts = TableCard(self.tr("If one doubts…"), self.tr("members short"), columns=2)
        self.harder = TableCard(self.tr("The answer under harder rules"), self.tr("members short"), head=True)
        self.participation = TableCard(self.tr("Who reported"))
        self.quality = TableCard(self.tr("How good the record is"))
        self.paper = TableCard(self.tr("Paper sheets, apart"))
        self.too_few = Card()
        self.too_few_words = Text("", Size.LEAD, wraps=True)
        self.elsewhere = Text("", Size.BODY, wraps=True)
        self.too_few.body.addWidget(self.too_few_words)
        self.too_few.body.addWidget(self.elsewhere)
        self.cards = (
            *(self.where, self.groups, self.duties, self.undone, self.given, self.need),
            *(self.sufficiency, self.enough, self.weeks, self.doubts, self.harder, self.participation),
            *(self.quality, self.terms, self.paper),
        )
        self._steps: Iterator[tuple[TableCard, tuple[ReviewTable | None, ...]]] = iter(())
        self._later = QTimer(self)
        self._later.setInterval(0)
        self._later.timeout.connect(self._go_on)
        self._wide, self._narrow = QWidget(), QWidget()
        self._lay_out(head, beside)

    def show_sight(self, sight: Sight) -> None:
        """Shows the review of a collection."""
        review, figures = sight.review, sight.review.figures
        for part in (self.answers, self._wide, *(() if figures else self.cards)):
            part.setVisible(figures is not None)
        self.too_few.setVisible(figures is None)
        self._later.stop()
        if figures is None:
            self.too_few_words.setText(too_few_words(review))
            self.elsewhere.say(elsewhere_words(sight))
            return
        self.answers.show_review(figures, review)
        self.curve.show_review(figures, review)
        self._steps = self._cards_of(figures, review, sight.paper)
        self._later.start()

    def finish(self) -> None:
        """Shows the rest of the cards now."""
        while self._later.isActive():
            self._go_on()

    def _go_on(self) -> None:
        """Shows one card more; the window answers in between."""
        for card, tables in self._steps:
            card.show_tables(*tables)
            return
        self._later.stop()

    def _cards_of(
        self, figures: Figures, review: PooledReview, paper: PaperReview | None
    ) -> Iterator[tuple[TableCard, tuple[ReviewTable | None, ...]]]:
        """The cards from the top, each with what it shows; a table is made when its turn comes."""
        audience = review.audience
        yield self.doubts, (sensitivity_table(figures, audience),)
        yield self.where, (place_table(figures, audience), own_time_table(figures, audience))
        yield self.groups, (group_table(figures, audience),)
        yield self.weeks, (weeks_table(review), verdict_table(review))
        yield self.duties, (duty_table(figures, audience),)
        yield self.undone, (undone_table(figures, audience),)
        yield self.participation, (participation_table(review),)
        yield self.given, (delivery_table(figures, audience),)
        yield self.need, (need_table(figures, audience),)
        yield self.quality, (quality_table(figures, audience),)
        yield self.enough, (enough_table(figures, audience),)
        yield self.terms, (term_table(figures, audience),)
        yield self.sufficiency, (sufficiency_table(figures, audience),)
        yield self.harder, (sensitivity_table(figures, audience),)
        yield self.paper, (None if paper is None else paper_table(paper),)

    def _lay_out(self, head: QWidget, beside: QWidget) -> None:
        em = self.fontMetrics().height()
        first, second, third = (SideBySide(36 * em, 3 * STEP) for _ in range(3))
        for row, cards in (
            (first, (self.where, self.groups)),
            (second, (self.duties, self.undone)),
            (third, (self.given, self.need)),
        ):
            for card in cards:
                row.add(card, 1)
        wide = QVBoxLayout(self._wide)
        narrow = QVBoxLayout(self._narrow)
        for column, widgets in (
            (
                wide,
                (self.curve, first, second, third, self.enough, self.terms, self.sufficiency, self.harder, self.paper),
            ),
            (narrow, (beside, self.doubts, self.weeks, self.participation, self.quality)),
        ):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(3 * STEP)
            for widget in widgets:
                column.addWidget(widget)
            column.addStretch(1)
        columns = SideBySide(56 * em, 3 * STEP)
        columns.add(self._wide, 73)
        columns.add(self._narrow, 27)
        self.scroller = Scroller(head, self.too_few, self.answers, columns)
        for card in self.cards:
            for table in card.tables():
                self.scroller.follow(table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.scroller)
