"""The curve with a mark for each offer, and what each comes to in a sentence."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.domain.pooling import PooledReview
from dutytracker.domain.pooling.on_the_table import OfferFigures
from dutytracker.reports.marks import Chart
from dutytracker.reports.no_breaks import together
from dutytracker.reports.offer_chart import offers_chart, unmarked_words
from dutytracker.reports.offer_words import adds_words, offer_sentences
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import small_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.chart_view import ChartView
from dutytracker.ui.widgets.legend import Legend
from dutytracker.ui.widgets.text import Text


class OffersChartCard(Card):
    """A square stands for today's terms, a dot with its letter for each offer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        title = self.tr("The offers on the curve")
        super().__init__(title, " ", parent)
        em = self.fontMetrics().height()
        self.view = ChartView(title, 17 * em)
        self.view.setMinimumHeight(17 * em)
        self.legend = Legend(2, wraps=True)
        self.unmarked = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self.table_button = small_button(self.tr("Show as a table (T)"), "table")
        self.picture_button = small_button(self.tr("Save the picture (S)"), "save")
        self.sentences = Paragraphs()
        self._review: PooledReview | None = None
        self._figures: Sequence[OfferFigures] = ()
        for button in (self.table_button, self.picture_button):
            self.head.addWidget(button)
        for part in (self.view, self.legend, self.unmarked, self.sentences):
            self.body.addWidget(part)
        self.table_button.clicked.connect(self.view.show_table)
        self.picture_button.clicked.connect(self.view.save_picture)
        self.view.made.connect(self._on_made, Qt.ConnectionType.QueuedConnection)

    def show_figures(self, figures: Sequence[OfferFigures], review: PooledReview) -> None:
        """Shows these figures over the curve of their review."""
        self._review, self._figures = review, figures
        audience = review.audience
        self.view.show_chart(self._made)
        self.unmarked.say(together(unmarked_words(figures, audience)))
        said = zip(offer_sentences(figures, audience), figures[1:], strict=True)
        self.sentences.show_texts([f"{sentence} {adds_words(one, audience)}" for sentence, one in said])

    def put_away(self) -> None:
        """Lets go of the review; nothing is shown until there is another."""
        self.hide()
        self._review, self._figures = None, ()

    def _made(self, width: float, height: float, text: float) -> Chart:
        if self._review is None:
            raise RuntimeError("no review is shown yet")
        return offers_chart(self._review, self._figures, width=width, height=height, text=text)

    def _on_made(self, chart: Chart) -> None:
        self.legend.show_items(chart.legend)


class Paragraphs(QWidget):
    """Texts below each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: list[Text] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(STEP)

    def texts(self) -> list[str]:
        """What is shown."""
        return [label.text() for label in self._labels if not label.isHidden()]

    def show_texts(self, texts: Sequence[str]) -> None:
        """Shows these, in their order."""
        while len(self._labels) < len(texts):
            label = Text("", Size.BODY, wraps=True)
            self._labels.append(label)
            self._layout.addWidget(label)
        for number, label in enumerate(self._labels):
            label.say(together(texts[number]) if number < len(texts) else "")
        self.setVisible(bool(texts))
