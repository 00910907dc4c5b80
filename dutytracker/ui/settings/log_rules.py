"""Settings, the log: on which day weeks begin, its time zone, and whether entries may carry notes."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.changes import Change, editing
from dutytracker.reports.words import translate, weekday_name
from dutytracker.ui.erase_window import EraseWindow
from dutytracker.ui.settings.weekday_words import weekdays_from
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import plain_button
from dutytracker.ui.widgets.card import Rule
from dutytracker.ui.widgets.check_box import CheckBox
from dutytracker.ui.widgets.choice_box import ChoiceBox
from dutytracker.ui.widgets.sheet import sheet
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace

WEEK_START = (
    "Every export says on which day weeks begin. Change it before you log, or not at all: answers about whole weeks "
    "belong to the weeks as they were cut when you gave them."
)
NOTES_OFF = "Without notes nothing can be typed beside duty, length, time and place, so nothing about a patient either."
NOTES_ON = (
    "Type a note after a slash: call 15 / left a message. At most 120 characters. It stays in this log and is in no "
    "file but a log file (.dutylog). Never name or describe a patient. What looks like it is underlined and asked "
    "about, but no check can promise that a note is safe."
)
ERASING = (
    "Switching notes off leaves those that are there. Erasing takes their text out of the entries, of the history and "
    "of the automatic backups, and cannot be undone."
)
ERASING_PENDING = (
    "Notes were erased that may still stand in copies of this log, such as in a second place that is not there just "
    "now. They are erased there too as soon as that is possible."
)
NOTHING_TO_ERASE = "No note is in this log or its history, so there is nothing to erase."


class LogRulesSection(QWidget):
    """Each choice is stored when it is made, and undone like everything else."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.week_start = ChoiceBox(self.tr("Weeks begin on"))
        self.notes = CheckBox(self.tr("Entries may carry a note"))
        self._zone = Text("", Size.MEDIUM)
        self._about_notes = Text("", Size.BODY, Tone.DIM, wraps=True)
        self.erase_button = plain_button(self.tr("Erase all notes …"))
        self.about_erasing = Text("", Size.BODY, Tone.DIM, wraps=True)
        self._lay_out()
        self.refresh()
        self.week_start.currentIndexChanged.connect(self._on_week_start)
        self.notes.toggled.connect(self._on_notes)
        self.erase_button.clicked.connect(self._on_erase)

    def refresh(self) -> None:
        """Shows what is stored."""
        settings = self._workspace.logbook.settings
        for control in (self.week_start, self.notes):
            control.blockSignals(True)
        self.week_start.choose(settings.week_starts_on)
        self.notes.setChecked(settings.notes)
        for control in (self.week_start, self.notes):
            control.blockSignals(False)
        self._zone.setText(settings.time_zone)
        self._about_notes.setText(translate(NOTES_ON if settings.notes else NOTES_OFF))
        is_pending = self._workspace.logbook.erasing.is_pending
        self.about_erasing.setText(translate(ERASING_PENDING if is_pending else ERASING))

    def take_focus(self) -> None:
        """Puts the keyboard on the first choice."""
        self.week_start.setFocus()

    def _on_week_start(self) -> None:
        day = Weekday(str(self.week_start.value()))
        before = self._workspace.logbook.settings
        self._store(editing("Change the day weeks begin on", before, replace(before, week_starts_on=day)))

    def _on_notes(self, notes: bool) -> None:
        before = self._workspace.logbook.settings
        label = "Switch notes on" if notes else "Switch notes off"
        self._store(editing(label, before, replace(before, notes=notes)))

    def _on_erase(self) -> None:
        change = self._workspace.logbook.erasing.of_all()
        if change.does_nothing:
            self.about_erasing.setText(translate(NOTHING_TO_ERASE))
        else:
            EraseWindow(self._workspace, change, self).open()

    def _store(self, change: Change) -> None:
        self._workspace.perform(change)
        self.refresh()

    def _lay_out(self) -> None:
        for day in weekdays_from(Weekday.SUNDAY):
            self.week_start.add(weekday_name(day), day)
        layout = sheet(self, self.tr("The log"), self.tr("What every week and every figure of this log rests on."))
        layout.addLayout(_line(self.tr("Weeks begin on"), self.week_start))
        layout.addWidget(Text(translate(WEEK_START), Size.BODY, Tone.DIM, wraps=True))
        layout.addLayout(_line(self.tr("Time zone of the log"), self._zone))
        zone = self.tr("It was taken from this computer when the log began, and stays when you travel.")
        layout.addWidget(Text(zone, Size.BODY, Tone.DIM, wraps=True))
        layout.addWidget(Rule())
        layout.addWidget(self.notes, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._about_notes)
        layout.addWidget(self.erase_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.about_erasing)
        layout.addStretch()


def _line(label: str, widget: QWidget) -> QHBoxLayout:
    words = BreakingText(label, Size.MEDIUM)
    words.setBuddy(widget)
    row = WrappingRow(3 * STEP)
    row.addWidget(words)
    row.addWidget(widget)
    row.addStretch()
    return row
