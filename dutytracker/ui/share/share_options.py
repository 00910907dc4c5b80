"""What is to be shared, how much of it, and for whom."""

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from dutytracker.domain.calendar import Week, week_of, weeks_touching
from dutytracker.domain.weeks_to_give import Stage, WeeksToGive
from dutytracker.logbook import Logbook
from dutytracker.reports.asked_words import asked_of_share_words, asked_range_words
from dutytracker.reports.plain_text import plain
from dutytracker.reports.unit_parts import LONGEST_NAME
from dutytracker.reports.words import translate
from dutytracker.ui.export_range import last_weeks, weeks_between, weeks_in_words
from dutytracker.ui.settings.date_field import DateField
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.weeks_to_give import weeks_to_give_of
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.check_box import CheckBox
from dutytracker.ui.widgets.choice_box import ChoiceBox
from dutytracker.ui.widgets.text import BreakingText, Text

if TYPE_CHECKING:
    from dutytracker.domain.unit import UnitFile

ASKED, DATES = "asked", "dates"
COUNTS = {
    1: "The last whole week",
    6: "The last 6 whole weeks",
    8: "The last 8 whole weeks",
    12: "The last 12 whole weeks",
}


class ForWhom(StrEnum):
    """Who the file is for; the value is its suffix."""

    STEWARD = ".dutyshare"
    PAPER = ".pdf"
    SPREADSHEET = ".xlsx"


class ShareOptions(Card):
    """Every choice there is. `changed()` comes after each."""

    changed = Signal()

    def __init__(self, logbook: Logbook, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._logbook = logbook
        self._asked: WeeksToGive | None = None
        self.range = ChoiceBox(self.tr("Which weeks"))
        self.first = DateField(self.tr("From"), logbook.today)
        self.last = DateField(self.tr("To"), logbook.today)
        self.in_words = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self.asked_words = Text("", Size.SMALL, wraps=True)
        self.weeks_only = QRadioButton(self.tr("Week totals"))
        self.days_too = QRadioButton(self.tr("Day totals"))
        self.own_time = CheckBox(self.tr("Include own time"))
        self.for_whom = {
            ForWhom.STEWARD: QRadioButton(self.tr("Steward")),
            ForWhom.PAPER: QRadioButton(self.tr("Paper")),
            ForWhom.SPREADSHEET: QRadioButton(self.tr("Spreadsheet")),
        }
        self.not_sealed = CheckBox(self.tr("Not sealed"))
        self._of_steward = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self._not_sealed_words = Text(self.tr("Whoever gets the file can read it."), Size.SMALL, Tone.DIM, wraps=True)
        self._dates = QWidget()
        self._lay_out()
        self._connect()
        self.weeks_only.setChecked(True)
        self.for_whom[ForWhom.STEWARD].setChecked(True)
        self.not_sealed.setAccessibleDescription(self._not_sealed_words.text())
        self.show_unit()
        self._show()

    @property
    def wanted(self) -> ForWhom:
        """Who the file is for."""
        return next(kind for kind, button in self.for_whom.items() if button.isChecked())

    @property
    def seals_to(self) -> "UnitFile | None":
        """The unit to whose steward the file is sealed; `None` where whoever gets it can read it."""
        seals = self.wanted is ForWhom.STEWARD and not self.not_sealed.isChecked()
        return self._logbook.unit.file if seals else None

    def weeks(self) -> tuple[Week, ...]:
        """The weeks that are chosen: whole weeks in a row, oldest first. Raises: `DutyError` for impossible dates."""
        starts_on = self._logbook.settings.week_starts_on
        count = self.range.value()
        if count == ASKED and self._asked is not None:
            return self._asked_weeks(self._asked)
        if not isinstance(count, int):
            return weeks_between(self.first.date(), self.last.date(), starts_on)
        running = week_of(self._logbook.today(), starts_on)
        first_day = self._logbook.records.first_day()
        first = running if first_day is None else week_of(first_day, starts_on)
        return last_weeks(count, running, first)

    def _asked_weeks(self, asked: WeeksToGive) -> tuple[Week, ...]:
        """From the first week asked for, or the first of the log, to the last one that is over; while none is, to the
        running one.
        """
        starts_on = self._logbook.settings.week_starts_on
        begun = [each.week for each in asked.weeks if each.week.start <= asked.today]
        last = asked.over[-1].week if asked.over else begun[-1]
        first_day = self._logbook.records.first_day()
        first = begun[0] if first_day is None else max(begun[0], min(week_of(first_day, starts_on), last))
        return weeks_touching(first.start, last.last, starts_on)

    def say(self, weeks: tuple[Week, ...]) -> None:
        """Says which weeks those are."""
        running = self.tr(" The last of them is still running.") if self._logbook.today() in weeks[-1] else ""
        advice = self.tr("Whole weeks in a row, the good ones included; six to eight are usual.")
        self.in_words.setText(f"{weeks_in_words(weeks)}.{running} {advice}")

    def show_unit(self) -> None:
        """Offers what the unit file that is adopted now makes possible, the weeks asked for first of all."""
        unit = self._logbook.unit.file
        self._asked = asked = weeks_to_give_of(self._logbook)
        self.asked_words.say("" if asked is None else asked_of_share_words(asked))
        can_be_shared = asked is not None and asked.stage is not Stage.AHEAD and bool(asked.in_log)
        self._offer_asked(asked if can_be_shared else None)
        for part in (self.not_sealed, self._not_sealed_words):
            part.setVisible(unit is not None)
        self._show_steward()

    def _offer_asked(self, asked: WeeksToGive | None) -> None:
        """Puts the weeks asked for before all other choices, chosen when they come; takes them away with the unit."""
        at = self.range.findData(ASKED)
        self.range.blockSignals(True)
        if asked is None and at >= 0:
            self.range.removeItem(at)
        elif asked is not None and at < 0:
            self.range.insertItem(0, asked_range_words(asked), ASKED)
            self.range.setCurrentIndex(0)
        elif asked is not None:
            self.range.setItemText(at, asked_range_words(asked))
        self.range.blockSignals(False)
        self._show_dates()

    def _show_steward(self) -> None:
        """Says who can open the file of a steward, as it is sealed or not."""
        unit = self._logbook.unit.file
        words = self.tr("a signed file; the unit’s figures need it")
        if unit is not None and not self.not_sealed.isChecked():
            words = self.tr("a signed file that only the steward of {unit} can open")
            words = words.format(unit=plain(unit.unit, LONGEST_NAME))
        self._of_steward.setText(words)
        self.for_whom[ForWhom.STEWARD].setAccessibleDescription(words)

    def _show_dates(self) -> None:
        self._dates.setVisible(self.range.value() == DATES)

    def _show(self) -> None:
        self._show_dates()
        self._show_steward()
        is_signed = self.wanted is ForWhom.STEWARD
        self.days_too.setEnabled(is_signed)
        self.weeks_only.setEnabled(is_signed)
        self.not_sealed.setEnabled(is_signed)

    def _on_changed(self) -> None:
        self._show()
        self.changed.emit()

    def _connect(self) -> None:
        self.range.currentIndexChanged.connect(self._on_changed)
        self.first.edited.connect(self._on_changed)
        self.last.edited.connect(self._on_changed)
        self.own_time.toggled.connect(self._on_changed)
        self.not_sealed.toggled.connect(self._on_changed)
        for button in (self.days_too, *self.for_whom.values()):
            button.toggled.connect(self._on_changed)

    def _lay_out(self) -> None:
        for count, words in COUNTS.items():
            self.range.add(translate(words), count)
        self.range.add(self.tr("From a day to a day"), DATES)
        dates = QVBoxLayout(self._dates)
        dates.setContentsMargins(0, 0, 0, 0)
        dates.addWidget(self.first)
        dates.addWidget(self.last)
        self.body.addWidget(BreakingText(self.tr("What"), Size.STRONG))
        self.body.addWidget(self.asked_words)
        self.body.addWidget(self.range)
        self.body.addWidget(self._dates)
        self.body.addWidget(self.in_words)
        self.body.addSpacing(STEP)
        self.body.addWidget(BreakingText(self.tr("How much"), Size.STRONG))
        self._add(self.weeks_only, self.tr("one row of totals a week"))
        self._add(self.days_too, self.tr("also totals of each day, no clock times"))
        self._group(self.weeks_only, self.days_too)
        self.body.addWidget(self.own_time)
        self.body.addWidget(Text(self.tr("Own time leaves only if you tick this."), Size.SMALL, Tone.DIM, wraps=True))
        self.body.addSpacing(STEP)
        self.body.addWidget(BreakingText(self.tr("For whom"), Size.STRONG))
        self.body.addWidget(self.for_whom[ForWhom.STEWARD])
        self.body.addWidget(self._of_steward)
        self.body.addLayout(self._choice_of_steward())
        self._add(self.for_whom[ForWhom.PAPER], self.tr("PDF, the pages of an export"))
        self._add(self.for_whom[ForWhom.SPREADSHEET], self.tr("XLSX, minutes and hours"))
        self._group(*self.for_whom.values())
        self.body.addStretch()

    def _choice_of_steward(self) -> QVBoxLayout:
        """Sealed or not, set in below the steward."""
        inside = QVBoxLayout()
        inside.setContentsMargins(7 * STEP, 0, 0, 0)
        inside.addWidget(self.not_sealed)
        inside.addWidget(self._not_sealed_words)
        return inside

    def _add(self, button: QRadioButton, what: str) -> None:
        button.setAccessibleDescription(what)
        self.body.addWidget(button)
        self.body.addWidget(Text(what, Size.SMALL, Tone.DIM, wraps=True))

    def _group(self, *buttons: QRadioButton) -> None:
        group = QButtonGroup(self)
        for button in buttons:
            group.addButton(button)
