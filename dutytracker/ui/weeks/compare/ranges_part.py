"""Two ranges of weeks beside each other: which they are, and the two questions for each in words."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.domain.calendar import Week
from dutytracker.domain.comparison import Side
from dutytracker.logbook import Logbook
from dutytracker.reports.range_words import range_answers
from dutytracker.reports.words import counted, range_words, translate
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.weeks.compare.against import Ranges, Sides
from dutytracker.ui.weeks.range_bar import DATES, RangeBar
from dutytracker.ui.widgets.side_by_side import SideBySide
from dutytracker.ui.widgets.text import Text


class RangesPart(QWidget):
    """A column a range. `chosen()` comes after every choice of a range that holds."""

    chosen = Signal()

    def __init__(self, logbook: Logbook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = RangeBar(logbook)
        self.second = RangeBar(logbook)
        self._this = _Answers()
        self._other = _Answers()
        self._lay_out()
        self._begin(logbook)
        self.first.chosen.connect(self.chosen)
        self.second.chosen.connect(self.chosen)

    def ranges(self) -> Ranges:
        """What is chosen."""
        return Ranges(this=self.first.weeks(), other=self.second.weeks())

    def renew(self) -> None:
        """Follows the calendar and the log."""
        self.first.renew()
        self.second.renew()

    def show_sides(self, sides: Sides, *, can_choose: bool) -> None:
        """Shows both ranges; `can_choose`: the member says which they are."""
        self.first.setVisible(can_choose)
        self.second.setVisible(can_choose)
        self._this.show_side(sides.names.this_head, sides.comparison.this, chosen=sides.chosen)
        self._other.show_side(sides.names.other_head, sides.comparison.other, chosen=sides.chosen)

    def _begin(self, logbook: Logbook) -> None:
        """The second range begins as the weeks just before the first; a log with no weeks there is halved."""
        weeks = self.first.weeks()
        began = logbook.records.first_day()
        if not weeks or began is None:
            return
        before = tuple(weeks[0].shifted(-back) for back in range(len(weeks), 0, -1))
        if before[-1].last < began and len(weeks) > 1:
            before, after = weeks[: len(weeks) // 2], weeks[len(weeks) // 2 :]
            _show_dates(self.first, after)
        _show_dates(self.second, before)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP)
        column.addWidget(self.first)
        column.addWidget(self.second)
        both = SideBySide(36 * self.fontMetrics().height(), 5 * STEP)
        both.add(self._this)
        both.add(self._other)
        column.addWidget(both)


def _show_dates(bar: RangeBar, weeks: Sequence[Week]) -> None:
    bar.first.show_date(weeks[0].start)
    bar.last.show_date(weeks[-1].last)
    bar.choice.choose(DATES)


class _Answers(QWidget):
    """One range: its dates and the answers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = Text("", Size.SMALL_STRONG, Tone.DIM)
        self._dates = Text("", Size.STRONG, wraps=True)
        self._said = Text("", Size.BODY, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        for text in (self._head, self._dates, self._said):
            column.addWidget(text)
        column.addStretch()

    def show_side(self, head: str, side: Side, *, chosen: bool) -> None:
        """Shows the weeks of a side, those too that enter no median; `chosen`: others were not chosen, and are not."""
        weeks = sorted((*side.weeks, *side.left_out), key=lambda each: each.week)
        self._head.setText(head)
        if not weeks:
            self._dates.setText(translate("No chosen week") if chosen else translate("No week of the log"))
            self._said.setText("")
            return
        dates = range_words(weeks[0].week.start, weeks[-1].week.last)
        count = counted(len(weeks), "week", "weeks")
        if chosen:
            count = counted(len(weeks), "chosen week", "chosen weeks")
        self._dates.setText(f"{dates} · {count}")
        self._said.setText("\n".join(range_answers(weeks).sentences))
