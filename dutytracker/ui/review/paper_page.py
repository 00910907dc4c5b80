"""The weeks that came on paper: typed in, listed, changed and deleted; pooled apart from the shares."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.pooling.paper import PaperTally
from dutytracker.reports.words import counted, hours_and_minutes, short_week, translate
from dutytracker.ui.review.paper_form import PaperForm
from dutytracker.ui.review.sight import Sight
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.headed_table import HeadedTable
from dutytracker.ui.widgets.row_delegate import INSET
from dutytracker.ui.widgets.rows_model import Row
from dutytracker.ui.widgets.scroller import Scroller
from dutytracker.ui.widgets.text import BreakingText, Text

COLUMNS = {
    "Member": 0.22,
    "Clinic": 0.16,
    "Week": 0.18,
    "Work time": 0.11,
    "Contract": 0.11,
    "Logged": 0.11,
    "Undone": 0.11,
}
"""The headings, and how much of the width each takes."""


class PaperPage(QWidget):
    """Signals: `given(PaperTally)` with a week that was typed, which `accept` or `refuse` answers, and
    `change_wanted(work)` with anything else that is to be done with the book.
    """

    given = Signal(object)
    change_wanted = Signal(object)

    def __init__(
        self, today: Callable[[], date], week_starts_on: Callable[[], Weekday], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = PaperForm(today, week_starts_on)
        self.card = Card(self.tr("Weeks on paper"), " ")
        self.table = HeadedTable(
            self.tr("Weeks on paper"),
            [(translate(words), share) for words, share in COLUMNS.items()],
            figures=range(3, len(COLUMNS)),
        )
        self.nothing = Text(
            self.tr("Members who keep the paper sheet hand it to you. Type the totals of each week above."),
            Size.BODY,
            Tone.DIM,
            wraps=True,
        )
        self.keys = BreakingText(self.tr("Enter changes a week, Delete deletes it."), Size.SMALL, Tone.DIM)
        self._scroller = Scroller(self.form, self.card)
        self._lay_out()
        self.form.given.connect(self.given)
        self.table.opened.connect(self._on_opened)
        self.table.delete_wanted.connect(self._on_delete)

    def show_sight(self, sight: Sight) -> None:
        """Shows the weeks of a collection."""
        tallies = sight.tallies
        self.table.rows_model.show_rows([Row(_cells(tally), tally) for tally in tallies])
        for widget, shown in ((self.table, bool(tallies)), (self.keys, bool(tallies)), (self.nothing, not tallies)):
            widget.setVisible(shown)
        members = counted(len({tally.who for tally in tallies}), "member", "members")
        self.card.aside.setText(f"{counted(len(tallies), 'week', 'weeks')} · {members}" if tallies else "")

    def take_focus(self) -> None:
        """Puts the keyboard into the form."""
        self.form.who.setFocus()

    def accept(self) -> None:
        """The week is in; the form is ready for the next sheet of the pile."""
        self.form.clear(keep=True)
        self.form.who.setFocus()

    def refuse(self, sentence: str) -> None:
        """The week could not be taken; everything typed stays."""
        self.form.problem.say(sentence)

    def _on_opened(self, tally: object) -> None:
        if isinstance(tally, PaperTally):
            self.form.edit(tally)
            self._scroller.reveal(self.form)

    def _on_delete(self, tally: object) -> None:
        if isinstance(tally, PaperTally):
            self.change_wanted.emit(lambda book: book.paper.delete_tally(tally.id))

    def _lay_out(self) -> None:
        self.card.set_sides(5 * STEP - INSET, inset=INSET)
        for words in (self.nothing, self.keys):
            words.setContentsMargins(INSET, 0, INSET, 0)
        for widget in (self.keys, self.table, self.nothing):
            self.card.body.addWidget(widget)
        self._scroller.follow(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroller)


def _cells(tally: PaperTally) -> tuple[str, ...]:
    contract = translate("unknown") if tally.contracted is None else hours_and_minutes(tally.contracted)
    return (
        tally.who,
        tally.clinic,
        short_week(tally.week),
        hours_and_minutes(tally.scheduled),
        contract,
        hours_and_minutes(tally.logged),
        hours_and_minutes(tally.undone),
    )
