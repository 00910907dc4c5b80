"""The week in two lines, for a window too narrow for the panel."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.today.week_figures import WeekFigures
from dutytracker.ui.today.week_panel import MendButton, show_protected, spoken_bar
from dutytracker.ui.widgets.card import Card, Rule
from dutytracker.ui.widgets.stacked_bar import StackedBar
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow


class WeekStrip(Card):
    """The same figures as the panel, in brief; `mend_wanted(Mend)`."""

    mend_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.need_title = Text("", Size.SMALL_STRONG, Tone.DIM)
        self.need = Text("", Size.PROGRAM)
        self.contract = BreakingText("", Size.SMALL, Tone.DIM)
        self.bar = StackedBar(thick=False)
        self.sentence = BreakingText("", Size.SMALL_STRONG)
        self.given = BreakingText("", Size.SMALL_STRONG)
        self.lost = BreakingText("", Size.SMALL, Tone.DIM)
        self.protected_bar = StackedBar(thick=False)
        self.protected_mend = MendButton()
        self.mend = MendButton()
        self.closing = MendButton()
        self.verdict = BreakingText("", Size.SMALL, Tone.DIM)
        self._lay_out()
        self.mend.wanted.connect(self.mend_wanted)
        self.closing.wanted.connect(self.mend_wanted)
        self.protected_mend.wanted.connect(self.mend_wanted)

    def show_figures(self, figures: WeekFigures) -> None:
        """Shows a week."""
        self.need_title.setText(figures.need_title)
        self.need.setText(figures.need)
        known = self.tr("{0} for the week").format(figures.contract)
        self.contract.setText(known if figures.contract else self.tr("contract not known"))
        self.bar.show_parts(figures.parts, tick=figures.tick)
        self.bar.setAccessibleName(spoken_bar(figures))
        self.sentence.setText(figures.sentence)
        self.given.setText(figures.given)
        self.lost.setText(figures.lost_alone)
        self.lost.setAccessibleName(figures.lost)
        show_protected(self.protected_bar, figures)
        self.protected_mend.offer(figures.protected_mend)
        self.verdict.setText(figures.verdict)
        self.mend.offer(figures.mend)
        self.closing.offer(figures.closing)

    def _lay_out(self) -> None:
        self.body.setContentsMargins(4 * STEP, 2 * STEP, 4 * STEP, 2 * STEP)
        self.body.setSpacing(STEP)
        questions = QHBoxLayout()
        questions.setSpacing(4 * STEP)
        questions.addLayout(self._need_column(), 11)
        questions.addWidget(Rule(upright=True))
        questions.addLayout(self._given_column(), 9)
        self.body.addLayout(questions)
        last = WrappingRow(2 * STEP, self.verdict, self.mend, self.closing)
        last.addStretch()
        self.body.addLayout(last)

    def _need_column(self) -> QVBoxLayout:
        return _column(
            _line(self.need_title, self.need, self.contract, stretched=self.bar),
            _line(self.sentence, stretched=None),
        )

    def _given_column(self) -> QVBoxLayout:
        title = Text(self.tr("Protected time"), Size.SMALL_STRONG, Tone.DIM)
        return _column(
            _line(title, self.given, stretched=None),
            _line(self.lost, self.protected_mend, stretched=self.protected_bar),
        )


def _column(*lines: WrappingRow) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(STEP)
    for line in lines:
        column.addLayout(line)
    return column


def _line(*widgets: QWidget, stretched: QWidget | None) -> WrappingRow:
    line = WrappingRow(2 * STEP)
    for widget in widgets:
        line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    if stretched is None:
        line.addStretch()
    else:
        line.addWidget(stretched, 1)
    return line
