"""Tables of a review in a card: its heading, what the table says in a line, and what must be said with it."""

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.reports.review_cells import ReviewTable
from dutytracker.ui.review.figures_table import FiguresTable
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.card import Card, Rule
from dutytracker.ui.widgets.row_delegate import INSET
from dutytracker.ui.widgets.text import Text


class TableCard(Card):
    """One or several tables under one heading; hidden while there is none. `aside` says what the figures are of.

    With `leads` each table says its title in a line, unless that is the heading; `columns` is the most of figures.
    """

    def __init__(
        self,
        title: str,
        aside: str = "",
        parent: QWidget | None = None,
        *,
        head: bool = False,
        bars: bool = False,
        hatched: bool = False,
        leads: bool = False,
        tables: int = 1,
        columns: int | None = None,
    ) -> None:
        super().__init__(title, aside, parent)
        self._title = title
        self._leads = leads
        self._shown: tuple[ReviewTable, ...] | None = None
        self.parts = tuple(
            _Part(FiguresTable(title, head=head, bars=bars, hatched=hatched, columns=columns)) for _ in range(tables)
        )
        self.set_sides(5 * STEP - INSET, inset=INSET)
        self.body.setSpacing(STEP)
        for part in self.parts:
            self.body.addWidget(part)
        self.body.addStretch()
        self.hide()

    def tables(self) -> Iterator[FiguresTable]:
        """The tables, to be followed by whoever scrolls."""
        return (part.table for part in self.parts)

    def show_tables(self, *tables: ReviewTable | None) -> None:
        """Shows these tables, at most as many as there are parts; without any the card is hidden."""
        given = tuple(table for table in tables if table is not None)
        self.setVisible(bool(given))
        if given == self._shown:
            return
        self._shown = given
        for number, part in enumerate(self.parts):
            table = given[number] if number < len(given) else None
            part.show_table(table, self._lead(table) if table is not None and self._leads else "", self._name(table))
            part.rule.setVisible(number > 0)

    def _name(self, table: ReviewTable | None) -> str:
        """What a screen reader calls the table: another card may show the same one."""
        return self._title if table is None or len(self.parts) == 1 else f"{self._title}: {self._lead(table)}"

    def _lead(self, table: ReviewTable) -> str:
        """The title, less the heading where it begins with that."""
        rest = table.title.removeprefix(self._title).removeprefix(":").strip()
        return rest[:1].upper() + rest[1:]


class _Part(QWidget):
    """One table with its line and its remarks."""

    def __init__(self, table: FiguresTable) -> None:
        super().__init__()
        self.rule = Rule()
        self.lead = Text("", Size.SMALL_STRONG, wraps=True)
        self.table = table
        self.remarks = Text("", Size.SMALL, Tone.DIM, wraps=True)
        for words in (self.lead, self.remarks):
            words.setContentsMargins(INSET, 0, INSET, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        layout.addWidget(self.rule)
        layout.addWidget(self.lead)
        layout.addWidget(self.table)
        layout.addWidget(self.remarks)

    def show_table(self, table: ReviewTable | None, lead: str, name: str) -> None:
        self.setVisible(table is not None)
        if table is None:
            return
        self.table.setAccessibleName(name)
        self.table.setAccessibleDescription(table.title)
        self.lead.say(lead)
        self.table.show_table(table)
        self.remarks.say(" ".join(table.remarks))
