"""The week beside the day: the two questions apart, and what is missing for a verdict."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from dutytracker.reports.words import translate
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.today.week_figures import Mend, WeekFigures
from dutytracker.ui.widgets.button import Button, link_button
from dutytracker.ui.widgets.card import Card, Rule
from dutytracker.ui.widgets.chip import Swatch
from dutytracker.ui.widgets.painting import Fill
from dutytracker.ui.widgets.side_by_side import SideBySide
from dutytracker.ui.widgets.stacked_bar import StackedBar
from dutytracker.ui.widgets.text import Text


class MendButton(QWidget):
    """The way to mend what is missing, as a link; `wanted(Mend)` when it is pressed. Hidden without a mend."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mend: Mend | None = None
        self.button: Button = link_button("")
        self.button.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addStretch()
        self.hide()

    def offer(self, mend: Mend | None) -> None:
        """Offers another mend."""
        self._mend = mend
        self.setVisible(mend is not None)
        if mend is not None:
            self.button.setText(f"{mend.words} →")
            self.button.setAccessibleName(mend.words)

    def _on_clicked(self) -> None:
        if self._mend is not None:
            self.wanted.emit(self._mend)


class WeekPanel(Card):
    """Needed beside the contract, protected time given and lost, and the verdict so far; `mend_wanted(Mend)`."""

    mend_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", " ", parent)
        self.need_title = Text("", Size.SMALL_STRONG, Tone.DIM)
        self.need = Text("", Size.FIGURE)
        self.contract = ContractMark()
        self.bar = StackedBar()
        self.sentence = Text("", Size.LEAD, wraps=True)
        self._rows = _Rows()
        self.given = Text("", Size.LEAD, wraps=True)
        self.lost = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self.protected_bar = StackedBar(thick=False)
        self.protected_mend = MendButton()
        self.verdict = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self.mend = MendButton()
        self.closing = MendButton()
        self._lay_out()
        self.mend.wanted.connect(self.mend_wanted)
        self.closing.wanted.connect(self.mend_wanted)
        self.protected_mend.wanted.connect(self.mend_wanted)

    def show_figures(self, figures: WeekFigures) -> None:
        """Shows a week."""
        self.heading.setText(figures.title)
        self.setAccessibleName(f"{figures.title}, {figures.dates}")
        self.aside.setText(figures.dates)
        self.need_title.setText(figures.need_title)
        self.need.setText(figures.need)
        self.need.setAccessibleName(f"{figures.need_title} {figures.need}")
        self.contract.show_contract(figures.contract)
        self.bar.show_parts(figures.parts, tick=figures.tick)
        self.bar.setAccessibleName(spoken_bar(figures))
        self.sentence.say(figures.sentence)
        self._rows.show_rows(figures.rows)
        self.given.setText(figures.given)
        self.lost.say(figures.lost)
        show_protected(self.protected_bar, figures)
        self.protected_mend.offer(figures.protected_mend)
        self.verdict.setText(figures.verdict)
        self.mend.offer(figures.mend)
        self.closing.offer(figures.closing)

    def _lay_out(self) -> None:
        figure = SideBySide(0, 2 * STEP)
        figure.add(self.need)
        figure.add(self.contract, 0)
        body = self.body
        body.setContentsMargins(5 * STEP, 4 * STEP, 5 * STEP, 3 * STEP)
        body.setSpacing(round(1.5 * STEP))
        body.addSpacing(STEP)
        body.addWidget(self.need_title)
        body.addWidget(figure)
        body.addWidget(self.bar)
        body.addSpacing(STEP)
        body.addWidget(self.sentence)
        body.addWidget(self._rows)
        body.addWidget(Rule())
        body.addSpacing(STEP)
        body.addWidget(Text(self.tr("Protected time"), Size.SMALL_STRONG, Tone.DIM))
        body.addWidget(self.given)
        body.addWidget(self.lost)
        body.addWidget(self.protected_bar)
        body.addWidget(self.protected_mend)
        body.addWidget(Rule())
        body.addSpacing(STEP)
        body.addWidget(self.verdict)
        body.addWidget(self.mend)
        body.addWidget(self.closing)


class ContractMark(QWidget):
    """The contract beside the figure, with the sign it has in the bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tick = TickSign()
        self.words = Text("", Size.MEDIUM)
        self._scope = Text(self.tr("for the week"), Size.SMALL, Tone.DIM)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * STEP)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._tick, 0, 0)
        grid.addWidget(self.words, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._scope, 1, 0, 1, 2, Qt.AlignmentFlag.AlignRight)

    def show_contract(self, words: str) -> None:
        """Shows the contract in words; empty where it is not known."""
        self._tick.setVisible(bool(words))
        self.words.setText(words or self.tr("contract not known"))
        self._scope.setVisible(bool(words))


class TickSign(QLabel):
    """The tick of the contract, in front of its word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(3, round(self.fontMetrics().height() * 0.95))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(Tone.INK.value)


class _Rows(QWidget):
    """The pieces of the bar with their minutes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, STEP)
        self._grid.setHorizontalSpacing(2 * STEP)
        self._grid.setVerticalSpacing(STEP)
        self._grid.setColumnStretch(1, 1)
        self._minutes: list[Text] = []

    def show_rows(self, rows: tuple[tuple[Fill, str, str], ...]) -> None:
        """Shows one row for each piece, always the same pieces."""
        for number, (fill, words, minutes) in enumerate(rows):
            if number == len(self._minutes):
                self._grid.addWidget(Swatch(fill), number, 0)
                self._grid.addWidget(Text(words, Size.BODY, Tone.DIM, wraps=True), number, 1)
                self._minutes.append(Text("", Size.STRONG))
                self._grid.addWidget(self._minutes[-1], number, 2, Qt.AlignmentFlag.AlignRight)
            self._minutes[number].setText(minutes)
            self._minutes[number].setAccessibleName(f"{words}: {minutes}")


def show_protected(bar: StackedBar, figures: WeekFigures) -> None:
    """Shows protected time given, lost and still to come; no bar where none is on the pattern."""
    total = sum(part.minutes for part in figures.protected_parts)
    bar.setVisible(total > 0)
    bar.show_parts(figures.protected_parts, full=total)
    bar.setAccessibleName(f"{figures.given}, {figures.lost}")


def spoken_bar(figures: WeekFigures) -> str:
    """The bar in words."""
    pieces = [f"{words} {minutes}" for _, words, minutes in figures.rows]
    return ", ".join([*pieces, figures.contract or translate("contract not known")])
