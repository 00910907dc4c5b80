"""One's own weeks beside what the steward published about the unit."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.records import LogSettings
from dutytracker.reports.beside_unit import (
    BesideLine,
    Group,
    basis_words,
    beside_lines,
    beside_sentence,
    caution_words,
    hours_text,
    unit_words,
)
from dutytracker.reports.beside_unit_chart import chart_height, duties_beside_chart
from dutytracker.reports.marks import Chart
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.weeks.beside_reading import BesideUnit
from dutytracker.ui.widgets.button import small_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.chart_view import ChartView
from dutytracker.ui.widgets.headed_table import HeadedTable
from dutytracker.ui.widgets.legend import Legend
from dutytracker.ui.widgets.rows_model import Row
from dutytracker.ui.widgets.side_by_side import SideBySide
from dutytracker.ui.widgets.text import Text


class BesideUnitCard(Card):
    """A table of what both sides tell, and a chart of the duties; hidden where there is nothing to stand beside."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Beside your unit"), self.tr("hours per 40 h"), parent)
        self.sentence = Text("", Size.LEAD, wraps=True)
        self.table = HeadedTable(
            self.tr("Your figures beside the unit’s"),
            ((self.tr("Per 40 h"), 0.55), (self.tr("Yours"), 0.2), (self.tr("The unit’s"), 0.25)),
            figures=(1, 2),
        )
        self.view = ChartView(self.tr("Logged by duty, beside the unit"), 10 * self.fontMetrics().height())
        self.legend = Legend(wraps=True)
        self.table_button = small_button(self.tr("Show as a table (T)"), "table")
        self.about = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self.table_button.clicked.connect(self.view.show_table)
        self._lay_out()
        self.hide()

    def show_beside(self, beside: BesideUnit | None, settings: LogSettings) -> None:
        """Shows both sides; nothing where no unit published any figure, or no own week can be compared."""
        self.setVisible(beside is not None)
        if beside is None:
            return
        lines = beside_lines(beside.own, beside.unit, settings)
        self.sentence.setText(beside_sentence(beside.own, beside.unit))
        self.table.rows_model.show_rows([_row(line) for line in lines if line.group is not Group.DUTY])
        height = chart_height(lines, self._letters())
        self.view.setFixedHeight(round(height))
        self.view.show_chart(_Maker(lines, settings))
        self.legend.show_items(self.view.chart().legend)
        said = (
            basis_words(beside.own, chosen=beside.chosen),
            unit_words(beside.name, beside.unit, beside.published),
            *caution_words(lines),
        )
        self.about.setText(" ".join(said))
        self.setAccessibleDescription(self.sentence.text())

    def _letters(self) -> float:
        return round(self.fontMetrics().height() * 0.72)

    def _lay_out(self) -> None:
        self.body.addWidget(self.sentence)
        both = SideBySide(44 * self.fontMetrics().height(), 5 * STEP)
        figures = QWidget()
        column = QVBoxLayout(figures)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        column.addStretch()
        duties = QWidget()
        beside = QVBoxLayout(duties)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(STEP)
        beside.addWidget(self.view)
        beside.addWidget(self.legend)
        beside.addStretch()
        both.add(figures, 5)
        both.add(duties, 4)
        self.body.addWidget(both)
        self.body.addWidget(self.about)
        self.head.addWidget(self.table_button)


def _row(line: BesideLine) -> Row:
    return Row((line.label, hours_text(line.yours), hours_text(line.unit)), line)


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes the chart for a size."""

    lines: Sequence[BesideLine]
    settings: LogSettings

    def __call__(self, width: float, _height: float, text: float) -> Chart:
        return duties_beside_chart(self.lines, self.settings, width=width, text=text)
