"""The strip below the grid: what is still missing for a verdict, and the way to close the week."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.domain.week_grid import WeekGrid
from dutytracker.domain.week_summary import WeekSummary, holds_anything
from dutytracker.reports.sentences import needed_sentence
from dutytracker.reports.verdict_words import verdict_words
from dutytracker.reports.words import duration, hours_and_minutes, translate
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.weeks.grid.grid_rows import not_counted_words
from dutytracker.ui.weeks.open_points import OpenPoints
from dutytracker.ui.weeks.open_points_words import heading, standing
from dutytracker.ui.widgets.button import plain_button, primary_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow


class MissingStrip(Card):
    """Two lines and two buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.heading_text = Text("", Size.LEAD, wraps=True)
        self.standing = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self.print_button = plain_button(self.tr("Paper sheet…"), "printer")
        self.close_button = primary_button(self.tr("Close the week"))
        words = QVBoxLayout()
        words.setSpacing(STEP)
        words.addWidget(self.heading_text)
        words.addWidget(self.standing)
        row = WrappingRow(3 * STEP)
        row.addLayout(words, 1)
        row.addWidget(self.print_button)
        row.addWidget(self.close_button)
        self.body.addLayout(row)

    def show_not_chosen(self, sentence: str, summary: WeekSummary, grid: WeekGrid) -> None:
        """Says that nothing is expected of the week, and what was logged all the same."""
        self.heading_text.setText(sentence)
        figures = _figures(summary) if holds_anything(summary) else ""
        self.standing.say(" ".join(part for part in (figures, not_counted_words(grid)) if part))
        self.setAccessibleName(sentence)
        self.close_button.hide()

    def show_points(self, points: OpenPoints, grid: WeekGrid, *, running: bool) -> None:
        """Says what is open in the week, or what the answer is."""
        summary = points.summary
        said = heading(points, running=running) if points.anything else needed_sentence(summary, running=running)
        self.heading_text.setText(said)
        parts = (standing(points) if points.anything else "", _as_it_stands(summary), not_counted_words(grid))
        self.standing.say(" ".join(part for part in parts if part))
        self.setAccessibleName(said)
        self.close_button.show()
        self.close_button.setText(self.tr("Close the week") if points.anything else self.tr("Look at it again"))


def _as_it_stands(summary: WeekSummary) -> str:
    """The figures as they are now, with the verdict."""
    words = translate("As it stands: {figures}; {verdict}.")
    return words.format(figures=", ".join(_parts(summary)), verdict=verdict_words(summary))


def _figures(summary: WeekSummary) -> str:
    """The figures alone, of a week that has no verdict."""
    return translate("As it stands: {figures}.").format(figures=", ".join(_parts(summary)))


def _parts(summary: WeekSummary) -> list[str]:
    """Logged, undone, contract."""
    parts = [translate("{minutes} logged").format(minutes=duration(summary.logged))]
    if summary.undone:
        parts.append(translate("{minutes} undone").format(minutes=duration(summary.undone)))
    if summary.contracted is not None:
        parts.append(translate("contract {minutes}").format(minutes=hours_and_minutes(summary.contracted)))
    return parts
