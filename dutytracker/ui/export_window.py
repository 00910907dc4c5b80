"""The window in which an export is chosen: which weeks, which kind of file, with or without own time."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dutytracker.domain.calendar import Week, week_of
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.logbook import Logbook
from dutytracker.reports.words import translate
from dutytracker.ui.export_range import RangeChoice, last_weeks, weeks_between, weeks_in_words
from dutytracker.ui.making_window import MakingWindow
from dutytracker.ui.settings.date_field import DateField
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import plain_button, primary_button
from dutytracker.ui.widgets.check_box import CheckBox
from dutytracker.ui.widgets.choice_box import ChoiceBox
from dutytracker.ui.widgets.field import labeled
from dutytracker.ui.widgets.icon_label import IconLabel
from dutytracker.ui.widgets.segmented_control import SegmentedControl
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow

KINDS = {".pdf": "Page (PDF)", ".xlsx": "Spreadsheet", ".csv": "Table (CSV)", ".json": "Data (JSON)"}
RANGES = {
    RangeChoice.LAST_8: "The last 8 whole weeks",
    RangeChoice.LAST_12: "The last 12 whole weeks",
    RangeChoice.SHOWN: "The week shown in Weeks",
    RangeChoice.DATES: "From a day to a day",
}
WARNING = "Whoever gets this file can read it. Do not send it by your employer’s mail."


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is to be exported: whole weeks in a row, oldest first."""

    weeks: tuple[Week, ...]
    suffix: str
    own_time: bool


class ExportWindow(MakingWindow):
    """Nothing is made until a button is pressed.

    Signals: `save_wanted(Wanted)`, `print_wanted(Wanted)`.
    """

    save_wanted = Signal(object)
    print_wanted = Signal(object)

    def __init__(self, logbook: Logbook, shown: Week, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export weeks"))
        self._logbook = logbook
        self._shown = shown
        self.range = ChoiceBox(self.tr("Which weeks"))
        self.first = DateField(self.tr("From"), logbook.today)
        self.last = DateField(self.tr("To"), logbook.today)
        self.kind = SegmentedControl(
            self.tr("Kind of file"), {suffix: translate(words) for suffix, words in KINDS.items()}
        )
        self.own_time = CheckBox(self.tr("Include own time"))
        self.save_button = primary_button(self.tr("Save…"), "save")
        self.print_button = plain_button(self.tr("Print…"), "printer")
        self._dates = QWidget()
        self._in_words = Text("", Size.BODY, Tone.DIM, wraps=True)
        self._lay_out()
        self.range.currentIndexChanged.connect(self._on_chosen)
        self.first.edited.connect(self._on_chosen)
        self.last.edited.connect(self._on_chosen)
        self.save_button.clicked.connect(self._on_save)
        self.print_button.clicked.connect(self._on_print)
        self.save_button.setDefault(True)
        self._on_chosen()

    def weeks(self) -> tuple[Week, ...]:
        """The weeks that are chosen. Raises: DutyError."""
        running = week_of(self._logbook.today(), self._logbook.settings.week_starts_on)
        first_day = self._logbook.records.first_day()
        first = running if first_day is None else week_of(first_day, self._logbook.settings.week_starts_on)
        match RangeChoice(str(self.range.value())):
            case RangeChoice.LAST_8:
                return last_weeks(8, running, first)
            case RangeChoice.LAST_12:
                return last_weeks(12, running, first)
            case RangeChoice.SHOWN:
                return (self._shown,)
            case RangeChoice.DATES:
                return weeks_between(self.first.date(), self.last.date(), self._logbook.settings.week_starts_on)

    def _choices(self) -> Sequence[QWidget]:
        return (
            *(self.range, self.first, self.last, self.kind, self.own_time),
            *(self.save_button, self.print_button),
        )

    def _on_save(self) -> None:
        self._ask_for(self.save_wanted.emit)

    def _on_print(self) -> None:
        self._ask_for(self.print_wanted.emit)

    def _ask_for(self, send: Callable[[Wanted], None]) -> None:
        try:
            weeks = self.weeks()
        except DutyError as error:
            self.show_refusal(translate(error.sentence))
        else:
            send(Wanted(weeks=weeks, suffix=self.kind.key(), own_time=self.own_time.isChecked()))

    def _on_chosen(self) -> None:
        by_dates = self.range.value() == RangeChoice.DATES
        self._dates.setVisible(by_dates)
        self.say("")
        try:
            weeks = self.weeks()
            said = weeks_in_words(weeks)
            if self._logbook.today() in weeks[-1]:
                said = self.tr("{weeks}, still running").format(weeks=said)
            self._in_words.setText(said)
        except DutyError:
            self._in_words.setText(
                self.tr("Type the first and the last day; the export holds the whole weeks around them.")
            )
        self.adjustSize()

    def _lay_out(self) -> None:
        for choice, words in RANGES.items():
            self.range.add(translate(words), choice)
        dates = WrappingRow(parent=self._dates)
        dates.addWidget(self.first, 1)
        dates.addWidget(self.last, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        layout.setSpacing(3 * STEP)
        layout.addWidget(BreakingText(self.tr("Export weeks"), Size.HEADING))
        layout.addLayout(labeled(self.tr("Which weeks"), self.range))
        layout.addWidget(self._dates)
        layout.addWidget(self._in_words)
        layout.addLayout(labeled(self.tr("Kind of file"), self.kind))
        layout.addWidget(self.own_time, 0, Qt.AlignmentFlag.AlignLeft)
        own = self.tr(
            "Own time leaves only if you tick this; otherwise all that was outside protected time is one sum."
        )
        layout.addWidget(Text(own, Size.SMALL, Tone.FAINT, wraps=True))
        warning = QHBoxLayout()
        warning.setSpacing(2 * STEP)
        warning.addWidget(IconLabel("warning"), 0, Qt.AlignmentFlag.AlignTop)
        warning.addWidget(Text(translate(WARNING), Size.MEDIUM, wraps=True), 1)
        layout.addLayout(warning)
        self._add_outcome(layout)
        layout.addStretch()
        buttons = WrappingRow(2 * STEP)
        buttons.addWidget(self.close_button)
        buttons.addStretch()
        buttons.addWidget(self.print_button)
        buttons.addWidget(self.save_button)
        layout.addLayout(buttons)
        self.setMinimumWidth(round(34 * self.fontMetrics().height()))
