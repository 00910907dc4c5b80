"""The clinics of a unit: typed, listed, changed and deleted, each with how many therapists work there."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QLineEdit, QWidget

from dutytracker.domain.text_rules import LABEL_LENGTH, same_name
from dutytracker.domain.unit import ClinicRoster, UnitPlan
from dutytracker.domain.unit_setup import rosters_apart
from dutytracker.reports.words import counted, translate
from dutytracker.ui.review.plan_card import PlanCard
from dutytracker.ui.review.sight import Sight
from dutytracker.ui.settings.record_list import RecordList
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import plain_button
from dutytracker.ui.widgets.field import labeled, mark
from dutytracker.ui.widgets.focus_ring import RING
from dutytracker.ui.widgets.rows_model import Row
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow

LONGEST_ROSTER = 6
"""So many digits a roster has at most."""


class UnitClinicsCard(PlanCard):
    """Enter in a field adds what is typed, or changes the clinic that was opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Clinics"), parent=parent)
        self._opened: ClinicRoster | None = None
        self.name = QLineEdit()
        self.roster = QLineEdit()
        self.add_button = plain_button(self.tr("Add the clinic"), "plus")
        self.list = RecordList(
            self.tr("Clinics of the unit"),
            (self.tr("Clinic"), self.tr("Therapists")),
            self.tr("None is named yet. Members choose theirs from this list, so that it is spelled one way."),
        )
        self.remark = Text("", Size.BODY, Tone.OWN, wraps=True)
        self._lay_out()
        self.name.returnPressed.connect(self._on_given)
        self.roster.returnPressed.connect(self._on_given)
        self.add_button.clicked.connect(self._on_given)
        self.list.opened.connect(self._on_opened)
        self.list.delete_wanted.connect(self._on_delete)
        for field in (self.name, self.roster):
            field.textEdited.connect(self._on_edited)

    def show_sight(self, sight: Sight) -> None:
        """Shows the clinics of a collection; what is being typed stays."""
        clinics = sight.plan.clinics
        self.list.show_rows(tuple(Row((clinic.name, str(clinic.roster)), clinic) for clinic in clinics))
        together = counted(sum(clinic.roster for clinic in clinics), "therapist", "therapists")
        self.aside.setText(f"{counted(len(clinics), 'clinic', 'clinics')} · {together}" if clinics else "")
        self.remark.say(_remark_words(sight))
        if self._opened not in clinics:
            self._open(None)

    def accept(self) -> None:
        """The clinic is in; the fields are ready for the next one."""
        super().accept()
        if self.name.text() or self.roster.text():
            self.name.clear()
            self.roster.clear()
            self.name.setFocus()
        self._open(None)

    def _on_given(self) -> None:
        name, typed, before = self.name.text().strip(), self.roster.text().strip(), self._opened
        mark(self.name, wrong=not name)
        is_number = typed.isdecimal() and len(typed) <= LONGEST_ROSTER
        mark(self.roster, wrong=not is_number)
        if not name:
            self._refuse_field(self.name, self.tr("Type what the clinic is called."))
        elif not is_number:
            self._refuse_field(self.roster, self.tr("Type how many therapists work there, as a whole number."))
        else:
            clinic = ClinicRoster(name=name, roster=int(typed))
            self.edit_wanted.emit(lambda plan: _with(plan, clinic, before))

    def _refuse_field(self, field: QLineEdit, sentence: str) -> None:
        self.refuse(sentence)
        field.setFocus()

    def _on_opened(self, clinic: ClinicRoster) -> None:
        self._open(clinic)
        self.name.setText(clinic.name)
        self.roster.setText(str(clinic.roster))
        self.name.setFocus()
        self.name.selectAll()

    def _on_delete(self, clinic: ClinicRoster) -> None:
        self.edit_wanted.emit(
            lambda plan: replace(plan, clinics=tuple(one for one in plan.clinics if one.name != clinic.name))
        )

    def _on_edited(self) -> None:
        self.problem.say("")
        for field in (self.name, self.roster):
            mark(field, wrong=False)

    def _open(self, clinic: ClinicRoster | None) -> None:
        self._opened = clinic
        words = self.tr("Add the clinic") if clinic is None else self.tr("Save the change")
        self.add_button.setText(f" {words}")
        self.add_button.setAccessibleName(words)

    def _lay_out(self) -> None:
        header = self.list.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.name.setMaxLength(LABEL_LENGTH)
        self.roster.setFixedWidth(round(6 * self.fontMetrics().height()))
        row = WrappingRow()
        row.setContentsMargins(RING, RING, RING, RING)
        row.setSpacing(3 * STEP)
        row.addLayout(labeled(self.tr("Clinic"), self.name), 1)
        row.addLayout(labeled(self.tr("Therapists"), self.roster))
        row.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(row)
        self.body.addWidget(self.problem)
        self.body.addWidget(self.list)
        self.body.addWidget(self.remark)


def _remark_words(sight: Sight) -> str:
    """What is odd about the rosters; empty where nothing is."""
    together = rosters_apart(sight.facts, sight.plan)
    if together is None:
        return ""
    words = translate(
        "The clinics have {together} therapists together, the unit {roster}: that is right where some work in none of "
        "them, or in several."
    )
    return words.format(together=together, roster=sight.facts.roster)


def _with(plan: UnitPlan, clinic: ClinicRoster, before: ClinicRoster | None) -> UnitPlan:
    """The plan with the clinic in place of the one that was opened, or of the one of the same name, or at the end."""
    place = next(
        (
            place
            for place, one in enumerate(plan.clinics)
            if (same_name(one.name, clinic.name) if before is None else one == before)
        ),
        len(plan.clinics),
    )
    return replace(plan, clinics=(*plan.clinics[:place], clinic, *plan.clinics[place + 1 :]))
