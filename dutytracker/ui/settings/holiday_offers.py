"""Public holidays that fall on working days, offered as absences; none is assumed to be a day off."""

from datetime import date, timedelta
from uuid import uuid4

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.domain.calendar import Span
from dutytracker.domain.changes import adding
from dutytracker.domain.patterns import work_day_on
from dutytracker.domain.records import Absence, AbsenceKind
from dutytracker.public_holidays import holiday_on, states
from dutytracker.reports.words import full_day
from dutytracker.settings import SettingsFile
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.choice_box import ChoiceBox
from dutytracker.ui.widgets.field import labeled
from dutytracker.ui.widgets.headed_table import HeadedTable
from dutytracker.ui.widgets.rows_model import Row
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.workspace import Workspace

BACK, AHEAD = timedelta(days=60), timedelta(days=365)
"""How far around today holidays are offered."""


class HolidayOffers(QWidget):
    """A list of days; Enter or a double click on one marks it as a holiday that was not worked."""

    def __init__(self, workspace: Workspace, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._settings = settings
        self.state = ChoiceBox(self.tr("Holidays of"))
        self.state.add(self.tr("the United States"), "")
        for code, name in states().items():
            self.state.add(name, code)
        self.state.choose(settings.current.holidays_in)
        self.table = HeadedTable(
            self.tr("Public holidays on working days"), ((self.tr("Day"), 0.5), (self.tr("Holiday"), 0.5))
        )
        nothing = self.tr("No public holiday falls on a working day that is not marked yet.")
        self._nothing = Text(nothing, Size.SMALL, Tone.DIM, wraps=True)
        explanation = self.tr("Did you have it off? Enter marks it as a holiday. Nothing is marked by itself.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP)
        column.addWidget(BreakingText(self.tr("Public holidays"), Size.STRONG))
        column.addWidget(Text(explanation, Size.SMALL, Tone.DIM, wraps=True))
        column.addLayout(labeled(self.tr("Holidays of"), self.state))
        column.addWidget(self.table)
        column.addWidget(self._nothing)
        self.state.currentIndexChanged.connect(self._on_state)
        self.table.opened.connect(self._on_opened)

    def refresh(self) -> None:
        """Reads again which days are offered."""
        logbook = self._workspace.logbook
        today = logbook.today()
        span = Span(today - BACK, today + AHEAD)
        marked = {absence.date for absence in logbook.records.absences_in(span)}
        state = str(self.state.value())
        offered = [
            (day, name)
            for day in span.days
            if day not in marked and work_day_on(day, logbook.patterns) and (name := holiday_on(day, state))
        ]
        self.table.rows_model.show_rows([Row((full_day(day), name), day) for day, name in offered])
        self.table.setVisible(bool(offered))
        self._nothing.setVisible(not offered)

    def _on_state(self) -> None:
        self._settings.change(holidays_in=str(self.state.value()))
        self.refresh()

    def _on_opened(self, day: object) -> None:
        if isinstance(day, date):
            absence = Absence(id=uuid4(), date=day, minutes=None, kind=AbsenceKind.HOLIDAY)
            self._workspace.perform(adding("Note an absence", absence))
