"""Which entries the grid shows and sets: all, or those of one place, as a paper sheet marks them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dutytracker.domain.placement import Placement
from dutytracker.domain.records import Source
from dutytracker.domain.week_grid import Layer
from dutytracker.reports.words import placement_words
from dutytracker.ui.theme import STEP
from dutytracker.ui.widgets.check_box import CheckBox
from dutytracker.ui.widgets.choice_box import ChoiceBox
from dutytracker.ui.widgets.wrapping_row import WrappingRow

EVERY_PLACE = ""


class LayerBar(QWidget):
    """A choice of place and two ticks. `chosen()` comes after each change."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = ChoiceBox(self.tr("Where it was done"))
        self.place.add(self.tr("Every place"), EVERY_PLACE)
        for placement in Placement:
            self.place.add(placement_words(placement), placement.value)
        self.place.setToolTip(self.tr("The grid shows and sets the minutes of this place alone"))
        self.older = CheckBox(self.tr("Older work"))
        self.older.setToolTip(self.tr("The grid shows and sets work from an earlier week alone"))
        self.paper = CheckBox(self.tr("From a paper sheet"))
        self.paper.setToolTip(self.tr("What you type is kept as tallied on paper and typed in today"))
        WrappingRow(3 * STEP, self.place, self.older, self.paper, parent=self)
        self.place.currentIndexChanged.connect(self.chosen)
        self.older.toggled.connect(self.chosen)
        self.paper.toggled.connect(self.chosen)

    def layer(self) -> Layer:
        """What is chosen."""
        place = str(self.place.value())
        return Layer(
            placement=Placement(place) if place else None,
            older=self.older.isChecked(),
            source=Source.TALLY if self.paper.isChecked() else Source.GRID,
        )
