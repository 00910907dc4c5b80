"""The comparison of the current week in a card: one sentence, a table by duty or by place, and what limits it."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from dutytracker.domain.comparison import Comparison
from dutytracker.domain.records import LogSettings
from dutytracker.reports.comparison_words import comparison_sentence, notes
from dutytracker.reports.words import translate
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.weeks.compare.against import Sides
from dutytracker.ui.weeks.compare.comparison_table import ComparisonTable
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.choice_box import ChoiceBox
from dutytracker.ui.widgets.segmented_control import SegmentedControl
from dutytracker.ui.widgets.text import Text

BY_DUTY, BY_PLACE = "duty", "place"
HEADINGS = {BY_DUTY: "Needed", BY_PLACE: "Where"}


class CompareCard(Card):
    """What was needed on both sides."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("The comparison"))
        self.against = ChoiceBox(self.tr("Compare with"))
        self.sentence = Text("", Size.STRONG, wraps=True)
        self.by = SegmentedControl(self.tr("Line by line"), {BY_DUTY: self.tr("Duties"), BY_PLACE: self.tr("Places")})
        self.table = ComparisonTable(self.tr("The comparison line by line"))
        self.notes = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self._sides: Sides | None = None
        self._settings: LogSettings | None = None
        head = QHBoxLayout()
        head.setSpacing(2 * STEP)
        head.addWidget(Text(self.tr("Against"), Size.SMALL_STRONG, Tone.DIM))
        head.addWidget(self.against, 1)
        head.addWidget(self.by)
        self.body.addLayout(head)
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.table)
        self.body.addWidget(self.notes)
        self.body.addStretch()
        self.by.chosen.connect(self._show)

    def show_sides(self, sides: Sides, settings: LogSettings) -> None:
        """Shows a comparison; the duties under the member's own words."""
        self._sides, self._settings = sides, settings
        self._show()

    def _show(self) -> None:
        sides, settings = self._sides, self._settings
        if sides is None or settings is None:
            return
        comparison = sides.comparison
        self.sentence.setText(comparison_sentence(comparison, sides.this, sides.other, settings))
        lines = comparison.by_duty if self.by.key() == BY_DUTY else comparison.by_placement
        self.table.show_lines(lines, comparison.total, sides, settings, translate(HEADINGS[self.by.key()]))
        self.notes.say(" ".join((_basis(comparison), *notes(comparison))))


def _basis(comparison: Comparison) -> str:
    if comparison.other.is_median:
        return translate("Median and difference are per 40 h worked.")
    return translate("The other side and the difference are per 40 h worked.")
