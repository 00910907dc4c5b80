"""Settings, absences: days or hours that were scheduled and not worked."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import uuid4

from PySide6.QtWidgets import QHeaderView, QLineEdit, QWidget

from dutytracker.domain.calendar import MINUTES_PER_DAY, Span
from dutytracker.domain.changes import Change, adding, deleting, editing
from dutytracker.domain.errors import DutyError
from dutytracker.domain.patterns import Pattern, pattern_on
from dutytracker.domain.records import Absence, AbsenceKind
from dutytracker.reports.words import absence_words, duration, full_day, translate
from dutytracker.settings import SettingsFile
from dutytracker.ui.settings.amount_text import hours_text, minutes_from
from dutytracker.ui.settings.date_field import DateField
from dutytracker.ui.settings.holiday_offers import HolidayOffers
from dutytracker.ui.settings.record_list import RecordList
from dutytracker.ui.theme import STEP
from dutytracker.ui.widgets.button import link_button, primary_button
from dutytracker.ui.widgets.choice_box import ChoiceBox
from dutytracker.ui.widgets.field import labeled, mark
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.rows_model import Row
from dutytracker.ui.widgets.sheet import sheet
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace

LONGEST_RANGE = 366
"""The most days one absence is entered for at once."""

YEARS_SHOWN = 2
"""How far the list reaches, back and ahead."""


class AbsencesSection(QWidget):
    """A form for one day or a range of days, and the list of what is entered, newest first."""

    def __init__(self, workspace: Workspace, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._edited: Absence | None = None
        self.holidays = HolidayOffers(workspace, settings)
        self.first = DateField(self.tr("First day"), workspace.logbook.today)
        self.last = DateField(self.tr("Last day, if several"), workspace.logbook.today)
        self.kind = ChoiceBox(self.tr("Kind of absence"))
        self.length = QLineEdit()
        self.save = primary_button(self.tr("Add the absence"))
        self.stop = link_button(self.tr("Leave it as it was"))
        self.list = RecordList(
            self.tr("Absences"), (self.tr("Day"), self.tr("Kind"), self.tr("Length")), self.tr("No absence is entered.")
        )
        self._problem = ProblemLine()
        self._lay_out()
        self.save.clicked.connect(self._on_save)
        self.stop.clicked.connect(self._on_stop)
        self.list.opened.connect(self._on_opened)
        self.list.delete_wanted.connect(self._on_delete)
        self.first.edited.connect(self._on_typed)
        self.last.edited.connect(self._on_typed)
        self.length.textChanged.connect(self._on_typed)
        self.length.returnPressed.connect(self._on_save)
        self.first.field.returnPressed.connect(self._on_save)
        self.last.field.returnPressed.connect(self._on_save)
        self._on_stop()
        self.refresh()

    def refresh(self) -> None:
        """Reads the absences again."""
        absences = self._workspace.logbook.records.absences_in(self._span())
        newest_first = sorted(absences, key=lambda absence: (absence.date, str(absence.id)), reverse=True)
        self._keep_dates_whole([_cells(absence)[0] for absence in newest_first])
        self.list.show_rows(tuple(Row(_cells(absence), absence) for absence in newest_first))
        if self._edited is not None and self._edited not in absences:
            self._on_stop()
        self.holidays.refresh()

    def take_focus(self) -> None:
        """Puts the keyboard on the first day."""
        self.first.setFocus()

    def _span(self) -> Span:
        today = self._workspace.logbook.today()
        reach = timedelta(days=YEARS_SHOWN * 366)
        return Span(today - reach, today + reach)

    def _on_save(self) -> None:
        try:
            change = self._change()
        except DutyError as error:
            self._problem.say(translate(error.sentence))
            return
        if self._workspace.perform(change):
            self._on_stop()

    def _change(self) -> Change:
        """What is typed, as a change. Raises: DutyError."""
        minutes = self._minutes()
        first = self.first.date()
        kind = AbsenceKind(str(self.kind.value()))
        if self._edited is not None:
            typed = Absence(id=self._edited.id, date=first, minutes=minutes, kind=kind)
            return editing("Change an absence", self._edited, typed)
        last = first if self.last.is_empty() else self.last.date()
        days = absent_days(first, last, self._workspace.logbook.patterns)
        label = "Note an absence" if len(days) == 1 else "Note several days of absence"
        return adding(label, *(Absence(id=uuid4(), date=day, minutes=minutes, kind=kind) for day in days))

    def _minutes(self) -> int | None:
        if not self.length.text().strip():
            return None
        try:
            minutes = minutes_from(self.length.text())
        except DutyError:
            mark(self.length, wrong=True)
            raise
        if not 0 < minutes <= MINUTES_PER_DAY:
            mark(self.length, wrong=True)
            raise DutyError(self.tr("An absence of a day lasts from 1 minute to 24 hours."))
        return minutes

    def _on_opened(self, absence: Absence) -> None:
        self._edited = absence
        self.first.show_date(absence.date)
        self.kind.choose(absence.kind)
        self.length.setText("" if absence.minutes is None else hours_text(absence.minutes))
        self._show_mode()
        self.first.setFocus()

    def _on_delete(self, absence: Absence) -> None:
        self._workspace.perform(deleting("Delete an absence", absence))

    def _on_stop(self) -> None:
        self._edited = None
        self.first.show_date(None)
        self.last.show_date(None)
        self.length.clear()
        self._show_mode()

    def _show_mode(self) -> None:
        self.last.setVisible(self._edited is None)
        self.stop.setVisible(self._edited is not None)
        self.save.setText(self.tr("Add the absence") if self._edited is None else self.tr("Change the absence"))

    def _on_typed(self) -> None:
        self._problem.say("")
        mark(self.length, wrong=False)

    def _keep_dates_whole(self, dates: Sequence[str]) -> None:
        """Where a column has no room for a date, the list scrolls sideways."""
        table = self.list.table
        widest = max((table.fontMetrics().horizontalAdvance(day) for day in dates), default=0) + 4 * STEP
        table.horizontalHeader().setMinimumSectionSize(widest)
        table.keep_width(3 * widest)

    def _lay_out(self) -> None:
        for kind in AbsenceKind:
            self.kind.add(absence_words(kind), kind)
        self.length.setPlaceholderText(self.tr("the whole day"))
        layout = sheet(
            self,
            self.tr("Absences"),
            self.tr(
                "Time that was scheduled and not worked. What it does to the guarantee, the contract says. Of several "
                "days only the scheduled ones are entered."
            ),
        )
        self.length.setFixedWidth(round(self.length.fontMetrics().height() * 8))
        layout.addWidget(self.first)
        layout.addWidget(self.last)
        what = WrappingRow(4 * STEP)
        what.addLayout(labeled(self.tr("Kind"), self.kind))
        what.addLayout(labeled(self.tr("Hours each day"), self.length))
        what.addStretch()
        layout.addLayout(what)
        layout.addWidget(self._problem)
        buttons = WrappingRow()
        buttons.addWidget(self.save)
        buttons.addWidget(self.stop)
        buttons.addStretch()
        layout.addLayout(buttons)
        self.list.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        layout.addWidget(self.list)
        layout.addWidget(self.holidays)
        layout.addStretch()


def absent_days(first: date, last: date, patterns: tuple[Pattern, ...]) -> tuple[date, ...]:
    """The scheduled days from `first` to `last`; a day without a pattern counts, and so does a single day, as typed.

    Raises: DutyError where no day is left, or where the range makes no sense.
    """
    if last < first:
        raise DutyError(translate("The last day must not be before the first."))
    if (last - first).days >= LONGEST_RANGE:
        raise DutyError(translate("Enter at most a year at once."))
    if first == last:
        return (first,)
    days = tuple(day for day in Span(first, last + timedelta(days=1)).days if _is_scheduled(day, patterns))
    if not days:
        raise DutyError(translate("None of these days is a working day, so there is nothing to enter."))
    return days


def _is_scheduled(day: date, patterns: tuple[Pattern, ...]) -> bool:
    pattern = pattern_on(day, patterns)
    return pattern is None or pattern.on(day) is not None


def _cells(absence: Absence) -> tuple[str, ...]:
    length = translate("whole day") if absence.minutes is None else duration(absence.minutes)
    return full_day(absence.date), absence_words(absence.kind), length
