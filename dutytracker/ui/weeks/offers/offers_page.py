"""Offers on the table: what each would have meant in the member's own weeks, and in the week that is current."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.domain.calendar import Week
from dutytracker.domain.changes import Change
from dutytracker.domain.chosen_weeks import is_left_out
from dutytracker.reports.offer_words import apart_words, own_offer_sentences
from dutytracker.reports.own_offers import (
    own_basis_words,
    own_offers_table,
    today_sentence,
    week_offer_sentences,
)
from dutytracker.reports.sample_words import was_not_chosen_sentence
from dutytracker.reports.words import full_date, week_words
from dutytracker.ui.review.figures_table import FiguresTable
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.weeks.offers.offers_reading import OffersReading, offers_reading
from dutytracker.ui.weeks.range_bar import RangeBar
from dutytracker.ui.weeks.summaries import Summaries
from dutytracker.ui.weeks.week_page import WeekPage
from dutytracker.ui.widgets.button import square_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.row_delegate import INSET
from dutytracker.ui.widgets.scroller import MARGIN, Scroller
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace


class OffersPage(WeekPage):
    """A table over the range, its sentences, the current week in words, and where two offers part."""

    def __init__(self, workspace: Workspace, summaries: Summaries, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._summaries = summaries
        self._week = summaries.running
        self.range = RangeBar(workspace.logbook)
        self.origin = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self.basis = Text("", Size.STRONG, wraps=True)
        self.table = FiguresTable(self.tr("Offers over your own weeks"), head=True)
        self.sentences = Text("", Size.BODY, wraps=True)
        self.remark = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self.title = Text("", Size.HEADING)
        self.of_week = Text("", Size.BODY, wraps=True)
        self.apart = Text("", Size.BODY, wraps=True)
        self.earlier = square_button(self.tr("The week before"), "chevron-left")
        self.later = square_button(self.tr("The week after"), "chevron-right")
        self._apart_card = Card(self.tr("Where two offers part"))
        self.reading: OffersReading = offers_reading(workspace.logbook, self.range.weeks())
        self._lay_out()
        self.range.chosen.connect(self._read)
        self.earlier.clicked.connect(self._on_earlier)
        self.later.clicked.connect(self._on_later)
        self._show()

    def show_week(self, week: Week) -> None:
        self._week = week
        self._show_week()

    def read_again(self, change: Change | None) -> None:
        if change is None:
            self.range.renew()
        self._read()

    def take_focus(self) -> None:
        (self.table if self.table.rows_model.rows else self.range.choice).setFocus()

    def _read(self) -> None:
        self.reading = offers_reading(self._workspace.logbook, self.range.weeks())
        self._show()

    def _show(self) -> None:
        reading, unit = self.reading, self._workspace.logbook.unit.file
        if unit is not None:
            words = self.tr("From the unit file of “{unit}”, made on {day}.")
            day = unit.made_at.astimezone(self._workspace.logbook.zone).date()
            self.origin.setText(words.format(unit=unit.unit, day=full_date(day)))
        self.basis.setText(own_basis_words(reading.weeks, chosen=reading.chosen))
        self.table.setVisible(bool(reading.figures))
        if reading.figures:
            table = own_offers_table(reading.figures)
            self.table.show_table(table)
            self.remark.say(" ".join(table.remarks))
            self.sentences.say("\n".join(own_offer_sentences(reading.figures)))
        else:
            self.table.rows_model.show_rows(())
            self.remark.say("")
            self.sentences.say("")
        self.apart.say("\n".join(apart_words(each) for each in reading.apart))
        self._apart_card.setVisible(bool(reading.apart))
        self._show_week()

    def _show_week(self) -> None:
        plans = self._workspace.logbook.sample_plans
        summary = self._summaries.of(self._week)
        running = self._week == self._summaries.running
        self.title.setText(self.tr("In a week like {dates}").format(dates=week_words(self._week)))
        self.later.setEnabled(self._week < self._summaries.running)
        self.earlier.setEnabled(self._week > self._summaries.weeks[-1])
        if is_left_out(self._week, plans):
            self.of_week.setText(was_not_chosen_sentence(summary))
            return
        said = week_offer_sentences(self.reading.offers, summary, running=running)
        if summary.scheduled:
            said = (today_sentence(summary, running=running), *said)
        self.of_week.setText("\n".join(said))

    def _on_earlier(self) -> None:
        self.week_chosen.emit(self._week.shifted(-1))

    def _on_later(self) -> None:
        self.week_chosen.emit(self._week.shifted(1))

    def _lay_out(self) -> None:
        table = Card(self.tr("Offers on the table"))
        table.set_sides(5 * STEP - INSET, inset=INSET)
        table.body.setSpacing(2 * STEP)
        for words in (self.origin, self.basis, self.sentences, self.remark):
            words.setContentsMargins(INSET, 0, INSET, 0)
        for part in (self.origin, self.basis, self.table, self.sentences, self.remark):
            table.body.addWidget(part)
        week = Card()
        head = WrappingRow(2 * STEP)
        head.addWidget(self.earlier)
        head.addWidget(self.title)
        head.addWidget(self.later)
        head.addStretch()
        week.body.addLayout(head)
        week.body.addWidget(self.of_week)
        self._apart_card.body.addWidget(self.apart)
        self.scroller = Scroller(table, week, self._apart_card)
        self.scroller.follow(self.table)
        bar = WrappingRow()
        bar.setContentsMargins(0, 0, MARGIN, 0)
        bar.addWidget(self.range, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3 * STEP)
        layout.addLayout(bar)
        layout.addWidget(self.scroller, 1)
