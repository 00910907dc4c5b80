"""The offers that go into the unit file, as they lie on the page of offers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from dutytracker.reports.offer_words import offer_terms_words, quoted
from dutytracker.reports.words import counted, translate
from dutytracker.ui.review.offers_chart_card import Paragraphs
from dutytracker.ui.review.sight import Sight
from dutytracker.ui.theme import Size, Tone
from dutytracker.ui.widgets.button import link_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.text import Text


class UnitOffersCard(Card):
    """`offers_wanted()` comes where they are to be changed."""

    offers_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Offers on the table"), " ", parent)
        self.offers = Paragraphs()
        self.nothing = Text(self.tr("None lies on the table, so members see none."), Size.BODY, Tone.DIM, wraps=True)
        self.link = link_button(self.tr("Go to the offers"))
        for widget in (self.offers, self.nothing):
            self.body.addWidget(widget)
        self.body.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        self.link.clicked.connect(self.offers_wanted)

    def show_sight(self, sight: Sight) -> None:
        """Shows the offers of a collection."""
        offers = sight.offers
        words = translate("{name}: {terms}.")
        self.offers.show_texts([words.format(name=quoted(one), terms=offer_terms_words(one)) for one in offers])
        self.nothing.setVisible(not offers)
        self.aside.setText(counted(len(offers), "offer", "offers") if offers else "")
