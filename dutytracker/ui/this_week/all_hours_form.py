"""All hours of the week, day by day."""

from datetime import date

from PySide6.QtWidgets import QWidget

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.errors import Problem
from dutytracker.domain.patterns import Pattern, WorkDay
from dutytracker.ui.settings.pattern_form import PatternForm
from dutytracker.ui.this_week.difference_forms import DifferenceForm

ANY_DAY = date(2000, 1, 1)
"""A pattern needs a first day; the form shows none."""


class AllHoursForm(DifferenceForm):
    """The whole week as in the settings, for anything else that is different."""

    def __init__(self, first_weekday: Weekday, parent: QWidget | None = None) -> None:
        super().__init__(first_weekday, parent)
        self.form = PatternForm(first_weekday)
        self.row.addWidget(self.form)
        self.form.edited.connect(self._on_edited)

    def offer(self, _weekday: Weekday | None) -> None:
        self.form.show_pattern(Pattern(valid_from=ANY_DAY, days=dict(self.days)))

    def wanted(self) -> dict[Weekday, WorkDay]:
        return dict(self.form.pattern(ANY_DAY).days)

    def mark(self, problems: tuple[Problem, ...]) -> None:
        self.form.mark(problems)

    def take_focus(self) -> None:
        self.form.tick(self.order[0]).setFocus()

    def _on_edited(self) -> None:
        self.form.mark(())
        self.edited.emit()
