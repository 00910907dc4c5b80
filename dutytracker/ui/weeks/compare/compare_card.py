"""The comparison in a card: a table by duty or by place, one sentence, and what limits it."""

from PySide6.QtWidgets import QWidget

from dutytracker.domain.breakdown import Breakdown
from dutytracker.domain.records import LogSettings
from dutytracker.reports.comparison_words import comparison_sentence, notes
from dutytracker.reports.no_breaks import together
from dutytracker.reports.words import counted, translate
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.weeks.compare.against import Sides
from dutytracker.ui.weeks.compare.comparison_table import ComparisonTable
from dutytracker.ui.weeks.compare.week_in_full import WeekInFull
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.segmented_control import SegmentedControl
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow

BY_DUTY, BY_PLACE, IN_FULL = "duty", "place", "full"
HEADINGS = {BY_DUTY: "Needed", BY_PLACE: "Needed, by place"}
PER_40H, MINUTES = "per_40h", "minutes"


class CompareCard(Card):
    """What was needed on both sides, line by line; or the week alone, with older and undone work told apart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("The comparison"))
        self.by = SegmentedControl(
            self.tr("Line by line"),
            {BY_DUTY: self.tr("Duties"), BY_PLACE: self.tr("Places"), IN_FULL: self.tr("Week in full")},
            small=True,
        )
        self.unit = SegmentedControl(
            self.tr("The figures"), {PER_40H: self.tr("Per 40 h"), MINUTES: self.tr("Minutes")}, small=True
        )
        self.table = ComparisonTable(self.tr("The comparison line by line"))
        self.in_full = WeekInFull()
        self.sentence = Text("", Size.STRONG, wraps=True)
        self.notes = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self._sides: Sides | None = None
        self._breakdown: Breakdown | None = None
        self._settings: LogSettings | None = None
        self._lay_out()
        self.by.chosen.connect(self._show)
        self.unit.chosen.connect(self._show)

    def show_sides(self, sides: Sides, breakdown: Breakdown, settings: LogSettings) -> None:
        """Shows a comparison, `breakdown` being that of the current week; the duties under the member's own words."""
        self._sides, self._breakdown, self._settings = sides, breakdown, settings
        self.by.show_choice(IN_FULL, shown=sides.ranges is None)
        self._show()

    def _show(self) -> None:
        sides, settings = self._sides, self._settings
        if sides is None or settings is None or self._breakdown is None:
            return
        by, comparison = self.by.key(), sides.comparison
        in_full = by == IN_FULL
        self.table.setVisible(not in_full)
        self.in_full.setVisible(in_full)
        self.unit.setVisible(not in_full)
        said = comparison_sentence(comparison, sides.names.this, sides.names.other, settings)
        self.sentence.setText(together(said))
        if in_full:
            self.in_full.show_week(self._breakdown, settings)
            self.notes.say("")
            return
        lines = comparison.by_duty if by == BY_DUTY else comparison.by_placement
        in_minutes = self.unit.key() == MINUTES
        self.table.show_lines(lines, sides, settings, translate(HEADINGS[by]), in_minutes=in_minutes)
        self.notes.say(" ".join((_basis(in_minutes=in_minutes), *notes(comparison), *chosen_notes(sides))))

    def _lay_out(self) -> None:
        self.body.setSpacing(STEP + 2)
        head = WrappingRow(2 * STEP)
        head.addWidget(self.by)
        head.addStretch()
        head.addWidget(self.unit)
        self.body.addLayout(head)
        self.body.addWidget(self.table)
        self.body.addWidget(self.in_full)
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.notes)
        self.body.addStretch()


def chosen_notes(sides: Sides) -> tuple[str, ...]:
    """How many weeks each median rests on, where others were left out because they were not chosen."""
    if not sides.leaves_out:
        return ()
    one, many = ("chosen week", "chosen weeks") if sides.chosen else ("week", "weeks")
    words = translate("{side}: the median of {weeks}; weeks that were not chosen are left out.")
    medians = (
        (sides.comparison.this, sides.names.this_head),
        (sides.comparison.other, sides.names.other_head),
    )
    return tuple(
        words.format(side=head, weeks=counted(len(side.weeks), one, many)) for side, head in medians if side.is_median
    )


def _basis(*, in_minutes: bool) -> str:
    if in_minutes:
        return translate("Minutes as they are: weeks with other hours compare per 40 h.")
    return translate("Compared per 40 h.")
