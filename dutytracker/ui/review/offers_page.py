"""The page of offers: typed at the table, and laid at once over the weeks that members gave."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from dutytracker.domain.apart import apart_in_samples
from dutytracker.domain.offers import Offer
from dutytracker.domain.pooling import PooledReview
from dutytracker.domain.pooling.on_the_table import OfferFigures
from dutytracker.reports.marks import ChartTable
from dutytracker.reports.offer_tables import offers_table
from dutytracker.reports.offer_words import apart_words
from dutytracker.ui.review.offers_asking import OffersAsking
from dutytracker.ui.review.offers_chart_card import OffersChartCard, Paragraphs
from dutytracker.ui.review.offers_empty import OffersEmpty
from dutytracker.ui.review.offers_from_file import UnitFileDialog, take_over
from dutytracker.ui.review.offers_sheet import OffersSheet
from dutytracker.ui.review.sight import Sight
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.chart_table import ChartTableWindow
from dutytracker.ui.widgets.scroller import Scroller


class OffersPage(QWidget):
    """`change_wanted(work)` comes with what is to be done with the book after each completed edit; a refusal of that
    goes to `refuse`.
    """

    change_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file_from = UnitFileDialog(self.tr("Take over the offers of a unit file"))
        self.empty = OffersEmpty()
        self.sheet = OffersSheet()
        self.chart = OffersChartCard()
        self.apart = Card(self.tr("The same in a full week, and not in others"))
        self.apart_words = Paragraphs()
        self.asking = OffersAsking(self)
        self._review: PooledReview | None = None
        self._figures: Sequence[OfferFigures] = ()
        self.apart.body.addWidget(self.apart_words)
        self.scroller = Scroller(self.sheet, self.chart, self.apart)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.scroller)
        self.empty.add_wanted.connect(self.sheet.add)
        self.sheet.laid.connect(self._on_laid)
        self.sheet.kept.connect(self._on_kept)
        self.sheet.table_wanted.connect(self._show_table)
        for part in (self.empty, self.sheet):
            part.file_wanted.connect(self._on_file_wanted)
        self.asking.answered.connect(self._on_answered)

    def show_sight(self, sight: Sight) -> None:
        """Shows the offers of a collection; what is being typed stays."""
        if sight.review is not self._review:
            self._review = sight.review
            self.sheet.show_review(sight.review)
        self.sheet.show_offers(sight.offers)

    def put_away(self) -> None:
        """Lets go of the review, once Review is left; what is being typed stays."""
        self.asking.forget()
        self._review, self._figures = None, ()
        self.chart.put_away()

    def forget(self) -> None:
        """Lets go of what is being typed too: another collection comes."""
        self.put_away()
        self.sheet.forget()

    def take_over(self, paths: Sequence[Path]) -> None:
        """Lays the offers of unit files beside those that are here."""
        self.change_wanted.emit(partial(take_over, paths))

    def refuse(self, sentence: str) -> None:
        """Says why something could not be kept; everything typed stays."""
        if self.sheet.is_empty:
            self.empty.problem.say(sentence)
        else:
            self.sheet.say(sentence)

    def _on_laid(self, offers: Sequence[Offer]) -> None:
        self._show_what_is_there()
        apart = apart_in_samples(offers)
        self.apart.setVisible(bool(apart))
        self.apart_words.show_texts([apart_words(pair) for pair in apart])
        if self._review is not None and self._review.figures is not None:
            self.asking.ask(self._review.on_the_table, offers)
        else:
            self.asking.forget()
            self.chart.hide()

    def _show_what_is_there(self) -> None:
        """The offers, or what will be here; the keyboard does not stay on what is gone."""
        wanted, gone = (self.empty, self.scroller) if self.sheet.is_empty else (self.scroller, self.empty)
        if self._stack.currentWidget() is wanted:
            return
        focus = self.window().focusWidget()
        self._stack.setCurrentWidget(wanted)
        if focus is not None and gone.isAncestorOf(focus):
            (self.empty.add_button if self.sheet.is_empty else self.sheet.add_button).setFocus()
        if not self.sheet.is_empty:
            self.empty.problem.say("")

    def _on_answered(self, figures: Sequence[OfferFigures]) -> None:
        if self._review is None:
            return
        self._figures = figures
        self.sheet.show_figures(figures, self._review.audience)
        self.chart.setVisible(len(figures) > 1)
        self.chart.show_figures(figures, self._review)

    def _on_kept(self, offers: Sequence[Offer]) -> None:
        self.change_wanted.emit(lambda book: book.set_offers(offers))

    def _on_file_wanted(self) -> None:
        if paths := self.file_from(self):
            self.take_over(paths)

    def _show_table(self) -> None:
        if self._review is None or not self._figures:
            return
        table = offers_table(self._figures, self._review.audience)
        rows = tuple((row.label, *(cell.text for cell in row.cells)) for row in table.rows)
        ChartTableWindow(ChartTable(title=table.title, header=table.columns, rows=rows), self.window()).show()
