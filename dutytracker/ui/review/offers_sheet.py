"""The sheet of offers that lie on the table: typed in place, each with its figures, today's terms first."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.domain.offers import Offer
from dutytracker.domain.pooling import PooledReview
from dutytracker.domain.pooling.audience import Audience
from dutytracker.domain.pooling.on_the_table import OfferFigures
from dutytracker.reports.offer_words import offers_remarks, signs_of, told_words
from dutytracker.reports.words import translate
from dutytracker.ui.review.offers_cells import line_of
from dutytracker.ui.review.offers_columns import headings
from dutytracker.ui.review.offers_drafts import Draft, Drafts, fields_wrong
from dutytracker.ui.review.offers_row import OfferRow, Wish
from dutytracker.ui.review.offers_text import Field
from dutytracker.ui.review.offers_today import TodaysTerms
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import link_button, plain_button, small_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow

FOR_WHOM = {Audience.INSIDE: "in the union", Audience.OUTSIDE: "for outside"}
"""For whom the figures are, as it was chosen beside the other figures."""


class OffersSheet(Card):
    """Signals: `laid(offers)` with what would lie on the table, whenever that may be something else; `kept(offers)`
    with what the collection is to keep, after each completed edit; `file_wanted()` and `table_wanted()`.
    """

    laid = Signal(object)
    kept = Signal(object)
    file_wanted = Signal()
    table_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Offers on the table"), " ", parent)
        self.add_button = plain_button(self.tr("Add an offer"), "plus")
        self.file_button = link_button(self.tr("Take over from a unit file…"))
        self.table_button = small_button(self.tr("Show the figures as a table"), "table")
        self.today = TodaysTerms()
        self.problem = ProblemLine()
        self.remarks = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self._drafts = Drafts()
        self._rows: dict[Draft, OfferRow] = {}
        self._left: dict[Draft, set[Field]] = {}
        self._to_keep: tuple[Offer, ...] = ()
        self._kept: tuple[Offer, ...] = ()
        self._refusal = ""
        self._asked: list[tuple[Draft, Offer]] = []
        self._shown: dict[Draft, Offer] = {}
        self._column = QVBoxLayout()
        self._lay_out()
        self.add_button.clicked.connect(self.add)
        self.file_button.clicked.connect(self.file_wanted)
        self.table_button.clicked.connect(self.table_wanted)

    @property
    def is_empty(self) -> bool:
        """True while no offer lies here, not even one that is being typed."""
        return not len(self._drafts)

    def rows(self) -> list[OfferRow]:
        """The lines of the offers, in their order."""
        return [self._rows[draft] for draft in self._drafts]

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Shows what the collection keeps; what is being typed stays."""
        if tuple(offers) != self._kept:
            self._refusal = ""
        self._kept = self._to_keep = tuple(offers)
        self._drafts.show_kept(offers)
        self._arrange()

    def show_review(self, review: PooledReview) -> None:
        """Says whether the review has figures for offers at all; the old ones stand for what they were."""
        self.today.show_review(review)
        self.remarks.say("")
        for widget in (self.table_button, *(row.cells for row in self.rows())):
            widget.setVisible(self.today.has_figures)
        for row in self.rows():
            row.cells.dim()

    def show_figures(self, figures: Sequence[OfferFigures], audience: Audience) -> None:
        """Shows what was asked for with the latest `laid`: today's terms, then each offer."""
        today, *others = figures
        self.aside.setText(f"{told_words(today, audience)} · {translate(FOR_WHOM[audience])}")
        self.today.show_figures(today, audience)
        for (draft, offer), one in zip(self._asked, others, strict=True):
            row = self._rows.get(draft)
            if row is not None:
                line = line_of(one, audience)
                row.cells.show_line(line)
                row.name.setAccessibleDescription(line.sentence)
                self._shown[draft] = offer
        self._say_remarks(audience)
        self._dim()

    def say(self, sentence: str) -> None:
        """Says why the offers could not be kept, until something else is done; everything typed stays."""
        self._refusal = sentence
        self._say_problems()

    def add(self) -> None:
        """Another offer at the end, ready to be typed."""
        draft = self._drafts.add()
        self._arrange()
        self._go_to(draft, Field.NAME)

    def forget(self) -> None:
        """Drops every offer, also what is being typed."""
        self._drafts = Drafts()
        self._refusal = ""
        self._kept = self._to_keep = ()
        self._arrange()

    def _arrange(self) -> None:
        """A line for each offer, in order; lines that are there already stay."""
        for draft in [draft for draft in self._rows if draft not in set(self._drafts)]:
            self._drop(draft)
        before: QWidget = self.table_button
        for place, draft in enumerate(self._drafts):
            row = self._rows.get(draft) or self._made(draft)
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
            row.show_text(draft.text)
            row.cells.setVisible(self.today.has_figures)
            for stop in row.tab_stops():
                self.setTabOrder(before, stop)
                before = stop
        self.add_button.setEnabled(not self._drafts.is_full)
        self._say_problems()
        self._ask()

    def _ask(self) -> None:
        self._asked = self._drafts.laid()
        signs = dict(zip((draft for draft, _ in self._asked), signs_of(self._laid()), strict=True))
        for number, draft in enumerate(self._drafts, start=1):
            self._rows[draft].show_place(signs.get(draft, ""), number, draft.text.name)
        self._dim()
        self.laid.emit(self._laid())

    def _laid(self) -> tuple[Offer, ...]:
        return tuple(offer for _, offer in self._asked)

    def _say_remarks(self, audience: Audience) -> None:
        """What the figures rest on, and where some are hidden, why."""
        words = self.tr("Hidden: fewer than {number} members would be behind the figure, or could be told from it.")
        lines = (self.today.cells.line, *(row.cells.line for row in self._rows.values()))
        is_any_hidden = any(line is not None and line.hides for line in lines)
        remarks = [*offers_remarks(audience), *([words.format(number=audience.k)] if is_any_hidden else [])]
        self.remarks.say(" ".join(remarks))

    def _dim(self) -> None:
        """The figures of an offer that is being typed stand for what was typed before."""
        for draft, row in self._rows.items():
            offer, shown = self._drafts.read(draft), self._shown.get(draft)
            if shown is not None and (offer is None or not _means_the_same(offer, shown)):
                row.cells.dim()

    def _made(self, draft: Draft) -> OfferRow:
        row = OfferRow()
        self._rows[draft] = row
        row.edited.connect(lambda: self._on_edited(draft))
        row.left.connect(lambda field: self._on_left(draft, Field(field)))
        row.chosen.connect(lambda: self._complete(draft))
        row.given_up.connect(lambda: self._on_given_up(draft))
        row.stepped.connect(lambda field, by: self._on_stepped(draft, Field(field), by))
        row.wanted.connect(lambda wish: self._on_wanted(draft, Wish(wish)))
        return row

    def _drop(self, draft: Draft) -> None:
        row = self._rows.pop(draft)
        for known in (self._left, self._shown):
            known.pop(draft, None)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _on_edited(self, draft: Draft) -> None:
        self._refusal = ""
        draft.text = self._rows[draft].text()
        self._say_problems()
        self._ask()

    def _on_left(self, draft: Draft, field: Field) -> None:
        if draft in self._rows:
            self._left.setdefault(draft, set()).add(field)
            self._complete(draft)

    def _complete(self, draft: Draft) -> None:
        """Has a sound offer kept; of what is not, says what is wrong with the cells that were left."""
        if self._drafts.tidy(draft) is not None:
            row = self._rows[draft]
            row.show_text(draft.text)
            row.forget_typing()
            self._left.pop(draft, None)
            self._keep()
        self._say_problems()

    def _keep(self) -> None:
        to_keep = self._drafts.to_keep()
        if to_keep != self._to_keep:
            self._to_keep = to_keep
            self.kept.emit(to_keep)

    def _say_problems(self) -> None:
        sentence = ""
        for draft in self._drafts:
            left = self._left.get(draft, set())
            problems = [one for one in self._drafts.problems(draft) if one.field in left] if left else []
            self._rows[draft].mark(fields_wrong(problems))
            sentence = sentence or next((translate(one.sentence) for one in problems), "")
        self.problem.say(sentence or self._refusal)

    def _on_given_up(self, draft: Draft) -> None:
        self._drafts.put_back(draft)
        self._left.pop(draft, None)
        self._arrange()
        self._rows[draft].forget_typing()

    def _on_stepped(self, draft: Draft, field: Field, by: int) -> None:
        drafts = list(self._drafts)
        place = drafts.index(draft) + by
        if 0 <= place < len(drafts):
            self._go_to(drafts[place], field)

    def _on_wanted(self, draft: Draft, wish: Wish) -> None:
        if wish is Wish.DUPLICATE:
            if self._drafts.is_full:
                return
            copy = self._drafts.duplicate(draft)
            self._arrange()
            self._go_to(copy, Field.NAME)
        elif wish is Wish.DELETE:
            self._delete(draft)
        elif self._drafts.move(draft, -1 if wish is Wish.UP else 1):
            self._arrange()
        self._keep()

    def _delete(self, draft: Draft) -> None:
        place = self.rows().index(self._rows[draft])
        self._drafts.delete(draft)
        left = list(self._drafts)
        if left:
            self._rows[left[min(place, len(left) - 1)]].name.setFocus()
        self._arrange()

    def _go_to(self, draft: Draft, field: Field) -> None:
        """Puts the keyboard into a cell; one that is not there stands for the amount."""
        row = self._rows[draft]
        cell = row.fields[field] if row.fields[field].isVisibleTo(row) else row.amount
        cell.setFocus()
        cell.selectAll()

    def _lay_out(self) -> None:
        tools = WrappingRow(2 * STEP)
        for button in (self.add_button, self.file_button):
            tools.addWidget(button)
        tools.addStretch()
        tools.addWidget(self.table_button)
        self._column.setSpacing(STEP)
        for part in (self.today, headings()):
            self.body.addWidget(part)
        self.body.insertLayout(1, tools)
        self.body.addLayout(self._column)
        self.body.addWidget(self.problem)
        self.body.addWidget(self.remarks)


def _means_the_same(one: Offer, other: Offer) -> bool:
    return (one.guarantee, one.absence_rule) == (other.guarantee, other.absence_rule)
