"""What a unit file says, as a member sees it before anything is set."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dutytracker.domain.text_rules import same_name
from dutytracker.domain.unit import UnitFile
from dutytracker.reports.unit_words import key_digits
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.choice_box import ChoiceBox
from dutytracker.ui.widgets.icon_label import IconLabel
from dutytracker.ui.widgets.text import Text

PAGES = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}


class Lines(QWidget):
    """Sentences below each other, each with a sign before it."""

    def __init__(self, icon_name: str, tone: Tone, size: Size = Size.MEDIUM, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._tone = tone
        self._size = size
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(STEP + STEP // 2)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Shows other sentences."""
        while (item := self._column.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        for line in lines:
            self._column.addWidget(self._row(line))
        self._column.addStretch()
        self.setAccessibleDescription(" ".join(lines))

    def _row(self, line: str) -> QWidget:
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(2 * STEP)
        inside.addWidget(IconLabel(self._icon_name, self._tone), 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(Text(line, self._size, wraps=True), 1)
        return row


class KeyDigits(QWidget):
    """The digits of a steward's key, and what they are for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.about = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self.digits = Text("", Size.LEAD)
        self.digits.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.about)
        column.addWidget(self.digits)

    def show_key(self, key: bytes, about: str = "") -> None:
        """Shows the digits of another key; `about` says whose it is, where that is not plain."""
        usual = self.tr("Digits of the steward’s key: read these aloud with your steward once.")
        self.about.setText(about or usual)
        self.digits.setText(key_digits(key))
        self.digits.setAccessibleDescription(self.about.text())


class ClinicBox(ChoiceBox):
    """The clinics of a unit to choose from; none is chosen until the member does, unless it is known already.

    The page keys are left to what lies around it, which scrolls.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Your clinic"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_clinics(self, unit: UnitFile, clinic: str, *, keeps_other: bool = False) -> None:
        """Offers the clinics of a unit file; `clinic` is that of the log, empty where it has none.

        It is chosen as the unit spells it; one that the unit does not have is offered only where `keeps_other`.
        """
        self.blockSignals(True)
        self.clear()
        self.add(self.tr("not chosen"), None)
        names = [each.name for each in unit.plan.clinics]
        for name in (*names, *([clinic] if keeps_other and clinic and clinic not in names else ())):
            self.add(name, name)
        spelled = (name for name in names if same_name(name, clinic))
        self.choose((clinic if keeps_other else next(spelled, clinic)) or None)
        self.blockSignals(False)

    def clinic(self) -> str | None:
        """The clinic that is chosen, `None` where none is."""
        value = self.value()
        return value if isinstance(value, str) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in PAGES:
            event.ignore()
        else:
            super().keyPressEvent(event)


def turns_page(area: QAbstractScrollArea, event: QKeyEvent) -> bool:
    """Scrolls a page up or down where that key was pressed; false for any other key."""
    step = PAGES.get(Qt.Key(event.key()))
    if step is not None:
        area.verticalScrollBar().triggerAction(step)
    return step is not None
