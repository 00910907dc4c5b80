"""Settings, your unit: whose unit file was adopted, the clinic, another file, and the way out."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.domain.calendar import local_date
from dutytracker.domain.changes import editing
from dutytracker.domain.leaving_unit import leaving_unit
from dutytracker.domain.records import UnitAdoption
from dutytracker.domain.unit import UnitFile
from dutytracker.reports.asked_words import asked_of_share_words
from dutytracker.reports.plain_text import plain
from dutytracker.reports.unit_parts import LONGEST_NAME, set_lines
from dutytracker.reports.words import full_date
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.unit.unit_facts import ClinicBox, KeyDigits, Lines
from dutytracker.ui.unit.unit_files import AskForUnitFile, UnitFileDialog
from dutytracker.ui.weeks_to_give import weeks_to_give_of
from dutytracker.ui.widgets.button import plain_button
from dutytracker.ui.widgets.card import Rule
from dutytracker.ui.widgets.field import labeled
from dutytracker.ui.widgets.focus_ring import RING
from dutytracker.ui.widgets.sheet import sheet
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace


class UnitSection(QWidget):
    """What the adopted unit file says, and what can be changed about it; each is stored at once, and undone like all
    else.

    Signals: `file_wanted(Path)` with a unit file to be opened.
    """

    file_wanted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.path_from: AskForUnitFile = UnitFileDialog()
        self.none = Text(
            self.tr(
                "No unit file was adopted. Your steward can give you one: it sets the contract and says which weeks "
                "are asked for."
            ),
            Size.STRONG,
            wraps=True,
        )
        self.name = Text("", Size.STRONG, wraps=True)
        self.dates = Text("", Size.BODY, Tone.DIM, wraps=True)
        self.asked = Text("", Size.MEDIUM, wraps=True)
        self.key = KeyDigits()
        self.clinic = ClinicBox()
        self.says = Lines("info", Tone.DIM, Size.BODY)
        self.open_button = plain_button("", "open")
        self.leave_button = plain_button(self.tr("Leave the unit"))
        self._unit_part, self._clinic_part = QWidget(), QWidget()
        self._lay_out()
        self.refresh()
        self.clinic.currentIndexChanged.connect(self._on_clinic)
        self.open_button.clicked.connect(self._on_open)
        self.leave_button.clicked.connect(self._on_leave)

    def refresh(self) -> None:
        """Shows what is stored."""
        logbook = self._workspace.logbook
        adoption, unit = logbook.unit.adoption, logbook.unit.file
        self.none.setVisible(unit is None)
        self._unit_part.setVisible(unit is not None)
        opens = self.tr("Open a unit file…") if unit is None else self.tr("Open another unit file…")
        self.open_button.setText(f" {opens}")
        self.open_button.setAccessibleName(opens)
        if unit is not None and adoption is not None:
            self._show_unit(unit, adoption)

    def take_focus(self) -> None:
        """Puts the keyboard on the clinics, or on opening a file."""
        has_clinics = self._workspace.logbook.unit.file is not None and not self._clinic_part.isHidden()
        (self.clinic if has_clinics else self.open_button).setFocus()

    def _show_unit(self, unit: UnitFile, adoption: UnitAdoption) -> None:
        logbook = self._workspace.logbook
        self.name.setText(plain(unit.unit, LONGEST_NAME))
        words = self.tr("Made on {made}, adopted on {adopted}.")
        self.dates.setText(words.format(made=self._day(adoption.made_at), adopted=self._day(adoption.adopted_at)))
        asked = weeks_to_give_of(logbook)
        self.asked.say("" if asked is None else asked_of_share_words(asked))
        self.key.show_key(unit.key)
        self.says.show_lines(set_lines(unit))
        self._clinic_part.setVisible(bool(unit.plan.clinics))
        self.clinic.show_clinics(unit, logbook.member.clinic, keeps_other=True)

    def _day(self, at: datetime) -> str:
        return full_date(local_date(at, self._workspace.logbook.zone))

    def _on_clinic(self) -> None:
        before = self._workspace.logbook.member
        after = replace(before, clinic=self.clinic.clinic() or "")
        self._workspace.perform(editing("Change the clinic", before, after))
        self.refresh()

    def _on_open(self) -> None:
        path = self.path_from(self)
        if path:
            self.file_wanted.emit(Path(path))

    def _on_leave(self) -> None:
        logbook = self._workspace.logbook
        adoption, unit = logbook.unit.adoption, logbook.unit.file
        if adoption is None or unit is None:
            return
        change = leaving_unit(
            adoption,
            unit,
            logbook.sample_plans,
            today=logbook.today(),
            first_weekday=logbook.settings.week_starts_on,
            at=logbook.now(),
        )
        self._workspace.perform(change)
        self.refresh()

    def _lay_out(self) -> None:
        layout = sheet(
            self,
            self.tr("Your unit"),
            self.tr("One file from your steward sets up every member. Whether to take it, or leave it, is up to you."),
        )
        self._lay_out_unit()
        layout.addWidget(self.none)
        layout.addWidget(self._unit_part)
        layout.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()

    def _lay_out_unit(self) -> None:
        clinics = labeled(self.tr("Your clinic"), self.clinic)
        clinics.setContentsMargins(RING, 0, RING, RING)
        self._clinic_part.setLayout(clinics)
        column = QVBoxLayout(self._unit_part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * STEP)
        for part in (self.name, self.dates, self.key, self.asked, self._clinic_part, Rule(), self.says, Rule()):
            column.addWidget(part)
        self.says.setAccessibleName(self.tr("What the file says"))
        row = WrappingRow(3 * STEP)
        row.addWidget(self.leave_button)
        stays = self.tr("Contract, clinic and all you logged stay as they are.")
        row.addWidget(Text(stays, Size.SMALL, Tone.FAINT, wraps=True), 1)
        column.addLayout(row)
