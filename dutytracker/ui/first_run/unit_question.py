"""What a unit file sets, in place of the question what the contract guarantees."""

from zoneinfo import ZoneInfo

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from dutytracker.domain.unit import UnitFile
from dutytracker.reports.unit_parts import made_words, set_lines
from dutytracker.ui.first_run.answers import UnitAnswer
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.unit.unit_facts import ClinicBox, KeyDigits, Lines, turns_page
from dutytracker.ui.widgets.field import labeled
from dutytracker.ui.widgets.focus_ring import RING
from dutytracker.ui.widgets.sheet import scrolled, sheet
from dutytracker.ui.widgets.text import Text


class UnitQuestion(QWidget):
    """Whose file it is and what it sets. `answer` is what was accepted, `None` until then."""

    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.proceed_label = self.tr("Adopt it")
        self.skip_label = self.tr("Begin without it")
        self.answer: UnitAnswer | None = None
        self._zone = zone
        self._file = b""
        self._unit: UnitFile | None = None
        self.made = Text("", Size.STRONG, wraps=True)
        self.key = KeyDigits()
        self.clinic = ClinicBox()
        self.says = Lines("check", Tone.ACCENT, Size.BODY)
        self._clinic_part = QWidget()
        self._lay_out()

    def show_file(self, file: bytes, unit: UnitFile) -> None:
        """Shows what a sound unit file says."""
        self.answer = None
        self._file, self._unit = file, unit
        self.made.setText(made_words(unit, self._zone))
        self.key.show_key(unit.key)
        self.clinic.show_clinics(unit, "")
        self._clinic_part.setVisible(bool(unit.plan.clinics))
        self.says.show_lines(set_lines(unit))

    def accept(self) -> bool:
        """Keeps the file and the clinic, where one is chosen."""
        if self._unit is not None:
            self.answer = UnitAnswer(file=self._file, unit=self._unit, clinic=self.clinic.clinic())
        return self._unit is not None

    def skip(self) -> None:
        """Begins without the file."""
        self.answer = None

    def take_focus(self) -> None:
        """Puts the keyboard on the clinics; on the sheet itself where there are none."""
        (self if self._clinic_part.isHidden() else self.clinic).setFocus()

    def _lay_out(self) -> None:
        self.says.setAccessibleName(self.tr("What the file sets"))
        clinics = labeled(
            self.tr("Your clinic"), self.clinic, hint=self.tr("You can also choose it later, in Settings.")
        )
        clinics.setContentsMargins(RING, 0, RING, RING)
        self._clinic_part.setLayout(clinics)
        layout = sheet(
            self,
            self.tr("Your steward’s unit file"),
            self.tr("It sets the contract and says which weeks are asked for. Nothing of you is in it."),
        )
        layout.setSpacing(2 * STEP)
        layout.addWidget(self.made)
        layout.addWidget(self.key)
        layout.addWidget(self._clinic_part)
        self._area = scrolled(self.says)
        layout.addWidget(self._area, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not turns_page(self._area, event):
            super().keyPressEvent(event)
