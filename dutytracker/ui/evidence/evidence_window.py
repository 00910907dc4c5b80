"""The window in which an evidence package is chosen: which days, and what it tells of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dutytracker.domain.calendar import week_of
from dutytracker.domain.errors import DutyError
from dutytracker.domain.evidence_package import Wanted
from dutytracker.logbook import Logbook
from dutytracker.reports.evidence_offer import offer_lines
from dutytracker.reports.words import translate
from dutytracker.ui.export_range import last_weeks, weeks_between
from dutytracker.ui.making_window import MakingWindow
from dutytracker.ui.settings.date_field import DateField
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import plain_button, primary_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.check_box import CheckBox
from dutytracker.ui.widgets.icon_label import IconLabel
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow

WARNING = (
    "Whoever gets this folder can read all of it, and it cannot be called back. Do not send it by your employer’s mail."
)
WEEKS = 8
"""As many whole weeks are suggested."""


class EvidenceWindow(MakingWindow):
    """Says what a package would tell and who can read it; nothing is made until the button is pressed.

    Signals: `save_wanted(Wanted)`, `check_wanted()` to check the package that was made.
    """

    save_wanted = Signal(object)
    check_wanted = Signal()

    def __init__(self, logbook: Logbook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Evidence for others to check"))
        self._logbook = logbook
        self._folder = ""
        self.first = DateField(self.tr("From"), logbook.today, narrow=True)
        self.last = DateField(self.tr("To"), logbook.today, narrow=True)
        self.notes = CheckBox(self.tr("Tell my notes too"))
        self.all_times = CheckBox(self.tr("Tell when every other step of the log was written down"))
        self.tells = Text("", Size.BODY, wraps=True)
        self.open_button = plain_button(self.tr("Open the folder"), "folder")
        self.check_button = plain_button(self.tr("Check it"), "check")
        self.save_button = primary_button(self.tr("Save in a folder…"), "save")
        self._lay_out()
        self._suggest()
        for field in (self.first, self.last):
            field.edited.connect(self._on_chosen)
        for box in (self.notes, self.all_times):
            box.toggled.connect(self._on_chosen)
        self.save_button.clicked.connect(self._on_save)
        self.open_button.clicked.connect(self._on_open)
        self.check_button.clicked.connect(self.check_wanted)
        self.save_button.setDefault(True)
        self._on_chosen()

    def wanted(self) -> Wanted:
        """What is chosen. Raises: `DutyError`."""
        first, last = self.first.date(), self.last.date()
        weeks_between(first, last, self._logbook.settings.week_starts_on)
        return Wanted(first=first, last=last, notes=self.notes.isChecked(), all_times=self.all_times.isChecked())

    def show_saved(self, folder: str) -> None:
        """Says where the package lies, and offers to look at it."""
        self.show_done(self.tr("Saved in {folder}. Begin with read-me.pdf there.").format(folder=folder))
        self._folder = folder
        self._offer_folder(offered=True)
        self.open_button.setFocus()

    def _choices(self) -> Sequence[QWidget]:
        return (self.first, self.last, self.notes, self.all_times, self.save_button)

    def _enable(self, *, enabled: bool) -> None:
        super()._enable(enabled=enabled)
        self._offer_folder(offered=False)

    def _offer_folder(self, *, offered: bool) -> None:
        self.open_button.setVisible(offered)
        self.check_button.setVisible(offered)

    def _on_chosen(self) -> None:
        self.say("")
        self._offer_folder(offered=False)
        try:
            wanted = self.wanted()
            lines = tuple(offer_lines(wanted, self._logbook.evidence.entries(wanted)))
        except DutyError:
            lines = (self.tr("Type the first and the last day."),)
        self.tells.setText("\n".join(lines))
        self.adjustSize()

    def _on_save(self) -> None:
        try:
            self.save_wanted.emit(self.wanted())
        except DutyError as error:
            self.show_refusal(translate(error.sentence))

    def _on_open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))

    def _suggest(self) -> None:
        """The last whole weeks."""
        running = week_of(self._logbook.today(), self._logbook.settings.week_starts_on)
        first_day = self._logbook.records.first_day()
        first = running if first_day is None else week_of(first_day, self._logbook.settings.week_starts_on)
        weeks = last_weeks(WEEKS, running, first)
        self.first.show_date(weeks[0].start)
        self.last.show_date(min(weeks[-1].last, self._logbook.today()))

    def _lay_out(self) -> None:
        dates = WrappingRow(4 * STEP)
        dates.addWidget(self.first)
        dates.addWidget(self.last)
        dates.addStretch()
        lead = self.tr(
            "A folder with the history of some days, signed with the key of your log. Others can check it without this "
            "program, and see what it shows and what not."
        )
        times = self.tr(
            "Then nobody can say that you left out later changes of these entries. What other steps say stays hidden."
        )
        card = Card(self.tr("What it tells"))
        card.body.addWidget(self.tells)
        warning = QHBoxLayout()
        warning.setSpacing(2 * STEP)
        warning.addWidget(IconLabel("warning"), 0, Qt.AlignmentFlag.AlignTop)
        warning.addWidget(Text(translate(WARNING), Size.MEDIUM, wraps=True), 1)
        buttons = WrappingRow(2 * STEP)
        buttons.addWidget(self.close_button)
        buttons.addStretch()
        for button in (self.check_button, self.open_button, self.save_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        layout.setSpacing(3 * STEP)
        layout.addWidget(BreakingText(self.windowTitle(), Size.HEADING))
        layout.addWidget(Text(lead, Size.BODY, Tone.DIM, wraps=True))
        layout.addLayout(dates)
        layout.addWidget(self.notes, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.all_times, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(Text(times, Size.SMALL, Tone.FAINT, wraps=True))
        layout.addWidget(card)
        layout.addLayout(warning)
        self._add_outcome(layout)
        layout.addStretch()
        layout.addLayout(buttons)
        self.setMinimumWidth(round(38 * self.fontMetrics().height()))
