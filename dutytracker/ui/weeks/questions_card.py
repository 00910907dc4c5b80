"""One week's answer to the two questions, apart: was the contracted time enough, and was it given."""

from collections.abc import Mapping

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from dutytracker.domain.breakdown import Amount
from dutytracker.domain.placement import Placement
from dutytracker.domain.week_summary import WeekSummary, holds_anything
from dutytracker.reports.apart import apart_sentence
from dutytracker.reports.sentences import (
    enough_words,
    given_so_far_words,
    given_words,
    lost_words,
    needed_sentence,
    older_sentence,
)
from dutytracker.reports.standing_words import week_standing
from dutytracker.reports.verdict_words import verdict_words
from dutytracker.reports.words import duration, hours_and_minutes, translate, week_words
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.weeks.protected_time import ProtectedTime
from dutytracker.ui.widgets.card import Card, Rule
from dutytracker.ui.widgets.chip import Swatch, WordChip
from dutytracker.ui.widgets.painting import Fill, fill_of
from dutytracker.ui.widgets.side_by_side import SideBySide
from dutytracker.ui.widgets.stacked_bar import Part, StackedBar
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow

CLOSE = STEP + 2
"""Between the lines of the card, in logical pixels: all of a week shall be seen at once."""

LEGEND = (
    (Fill.PROTECTED, "in protected time"),
    (Fill.PAID, "other paid time"),
    (Fill.OWN, "own time"),
    (Fill.UNDONE, "undone"),
)


class QuestionsCard(Card):
    """Title, verdict and the week in one sentence; both questions with their bars; how the gap between them splits.

    `against`, at the right end of the title, says what is compared; where that is two ranges, `ranges` stands in the
    place of the week.
    """

    def __init__(self, against: QWidget, ranges: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._against = against
        self._ranges = ranges
        self._of_week = QWidget()
        self.title = Text("", Size.PROGRAM)
        self.verdict = WordChip("")
        self.headline = Text("", Size.LEAD, wraps=True)
        self.enough = Text("", Size.STRONG, wraps=True)
        self.need_bar = StackedBar()
        self._figures = {fill: Text("", Size.SMALL_STRONG) for fill, _ in LEGEND}
        self.given = Text("", Size.STRONG, wraps=True)
        self.given_bar = StackedBar()
        self.lost = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self.gap = Text("", Size.SMALL_STRONG, wraps=True)
        self.older = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self._rule = Rule()
        self._both = SideBySide(36 * self.fontMetrics().height(), 5 * STEP)
        self._lay_out()

    def show_need(self, summary: WeekSummary, placed: Mapping[Placement, Amount], *, running: bool) -> None:
        """Shows whether the contracted time was enough; `placed` says where the work was done that the week needed."""
        self._ranges.hide()
        self._of_week.show()
        self._both.show()
        self.title.setText(week_words(summary.week))
        self.verdict.show()
        self.verdict.set_text(verdict_words(summary, running=running))
        self.headline.setText(needed_sentence(summary, running=running))
        self.enough.setText(enough_words(summary, running=running))
        minutes = _by_fill(placed, summary.undone)
        parts = [Part(fill, minutes[fill]) for fill, _ in LEGEND]
        self.need_bar.show_parts(parts, tick=summary.contracted, pale=running)
        in_words = ", ".join(f"{duration(minutes[fill])} {translate(label)}" for fill, label in LEGEND)
        self.need_bar.setAccessibleName(self.tr("Needed: {minutes}").format(minutes=in_words))
        for fill, figure in self._figures.items():
            figure.setText(duration(minutes[fill]))
        self.gap.say("" if running else apart_sentence(summary))
        self.older.say(older_sentence(summary))
        self._rule.setVisible(not self.gap.isHidden() or not self.older.isHidden())
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(f"{self.verdict.text()}. {self.headline.text()}")

    def show_not_chosen(self, summary: WeekSummary, sentence: str) -> None:
        """Shows a week of which nothing was expected; what was logged all the same stands there without an answer."""
        logged = holds_anything(summary)
        self.verdict.set_text(week_standing(summary, is_left_out=True))
        self.headline.setText(sentence)
        self._both.setVisible(logged)
        self.enough.setText(self.tr("{minutes} needed").format(minutes=hours_and_minutes(summary.need)))
        self.given.setText(self.tr("Not asked for in this week"))
        self.lost.say(lost_words(summary))
        self.given_bar.hide()
        self.gap.say("")
        self.older.say(older_sentence(summary) if logged else "")
        self._rule.setVisible(not self.older.isHidden())
        self.setAccessibleDescription(f"{self.verdict.text()}. {sentence}")

    def show_ranges(self, title: str) -> None:
        """Gives the place of the week to the two ranges."""
        self.title.setText(title)
        self.verdict.hide()
        self._of_week.hide()
        self._ranges.show()
        self.setAccessibleName(title)
        self.setAccessibleDescription("")

    def show_given(self, summary: WeekSummary, protected: ProtectedTime, *, running: bool, told: str) -> None:
        """Shows whether the protected time was given; `told` says when a manager was told of losses, empty if never."""
        known = summary.protected is not None
        if known and running:
            self.given.setText(given_so_far_words(protected.given_so_far, protected.due_so_far))
        else:
            self.given.setText(given_words(summary))
        coming = ""
        if known and running and protected.to_come:
            coming = self.tr("{minutes} still to come").format(minutes=duration(protected.to_come))
        self.lost.say("\n".join(filter(None, (lost_words(summary), told, coming))))
        self.given_bar.setVisible(bool(summary.protected))
        parts = (
            Part(Fill.PROTECTED, protected.given_so_far),
            Part(Fill.LOST, protected.lost_so_far + protected.lost_later),
            Part(Fill.DUE, protected.to_come),
        )
        self.given_bar.show_parts(parts, full=max(summary.protected or 0, 1))
        self.given_bar.setAccessibleName(self.given.text())

    def _lay_out(self) -> None:
        self.body.setContentsMargins(5 * STEP, 3 * STEP, 5 * STEP, 3 * STEP)
        self.body.addWidget(self._head())
        column = QVBoxLayout(self._of_week)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(CLOSE)
        column.addWidget(self.headline)
        self._both.add(self._enough_part(), 5)
        self._both.add(self._given_part(), 4)
        column.addWidget(self._both)
        column.addWidget(self._rule)
        column.addWidget(self.gap)
        column.addWidget(self.older)
        self.body.addWidget(self._of_week)
        self.body.addWidget(self._ranges)
        self._ranges.hide()

    def _head(self) -> QWidget:
        """Title and verdict, then what is compared; below each other where it is narrow."""
        em = self.fontMetrics().height()
        week = SideBySide(20 * em, 3 * STEP)
        week.add(self.title, 0)
        week.add(self.verdict, 0)
        week.add(QWidget(), 1)
        against = QWidget()
        row = WrappingRow(3 * STEP, parent=against)
        row.addWidget(BreakingText(self.tr("against"), Size.SMALL, Tone.DIM))
        row.addWidget(self._against, 1)
        head = SideBySide(38 * em, 3 * STEP)
        head.add(week, 1)
        head.add(against, 0)
        return head

    def _enough_part(self) -> QWidget:
        part, column = _column(self.tr("Was it enough?"))
        column.addWidget(self.enough)
        column.addWidget(self.need_bar)
        legend = QGridLayout()
        legend.setHorizontalSpacing(2 * STEP)
        legend.setVerticalSpacing(STEP)
        for at, (fill, label) in enumerate(LEGEND):
            row, side = divmod(at, 2)
            legend.addWidget(Swatch(fill), row, 4 * side)
            legend.addWidget(BreakingText(translate(label), Size.SMALL, Tone.DIM), row, 4 * side + 1)
            legend.addWidget(self._figures[fill], row, 4 * side + 2)
        legend.setColumnMinimumWidth(3, 3 * STEP)
        legend.setColumnStretch(1, 1)
        legend.setColumnStretch(5, 1)
        column.addLayout(legend)
        column.addStretch()
        return part

    def _given_part(self) -> QWidget:
        part, column = _column(self.tr("Was it given?"))
        column.addWidget(self.given)
        column.addWidget(self.given_bar)
        column.addWidget(self.lost)
        column.addStretch()
        return part


def _by_fill(by_placement: Mapping[Placement, Amount], undone: int) -> dict[Fill, int]:
    minutes = {fill: 0 for fill, _ in LEGEND}
    for placement, amount in by_placement.items():
        minutes[fill_of(placement)] += amount.needed
    return {**minutes, Fill.UNDONE: undone}


def _column(question: str) -> tuple[QWidget, QVBoxLayout]:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(CLOSE)
    column.addWidget(Text(question, Size.SMALL_STRONG, Tone.DIM))
    return part, column
