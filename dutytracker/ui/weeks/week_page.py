"""What every way to look at weeks has in common."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dutytracker.domain.calendar import Week
from dutytracker.domain.changes import Change


class WeekPage(QWidget):
    """One way to look at weeks. Only the page that is shown is told of weeks and changes.

    Signals: `week_chosen(Week)` when another week becomes the current one here; `settings_wanted(str)` names the
    section of the settings where something is missing; `closing_wanted(Week)` asks for going through a week;
    `sheet_wanted()` for an empty sheet to tally on; `hours_wanted(Week)` for other hours in that week alone;
    `day_wanted(date)` for a day on Today.
    """

    week_chosen = Signal(object)
    settings_wanted = Signal(str)
    closing_wanted = Signal(object)
    sheet_wanted = Signal()
    hours_wanted = Signal(object)
    day_wanted = Signal(object)

    needs_records = True
    """False where the page also serves a log that is empty, and weeks before its first."""

    opens_elsewhere = False
    """True where a week that is chosen is looked at in Compare."""

    def show_week(self, week: Week) -> None:
        """Makes `week` the current one, without telling."""
        raise NotImplementedError

    def read_again(self, change: Change | None) -> None:
        """Reads again what `change` touches; `None`: anything may be different."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Puts the keyboard where the work begins."""
        raise NotImplementedError
