"""The window in which an evidence package is chosen: which days, and what it tells of them."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from dutytracker.domain.calendar import week_of
from dutytracker.domain.errors import DutyError
from dutytracker.domain.evidence_package import Wanted
from dutytracker.logbook import Logbook
from dutytracker.reports.evidence_offer import offer_lines
from dutytracker.reports.words import translate
from dutytracker.ui.export_range import last_weeks, weeks_between
from dutytracker.ui.settings.date_field import DateField
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.busy_bar import BusyBar
from dutytracker.ui.widgets.button import plain_button, primary_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.check_box import CheckBox
from dutytracker.ui.widgets.icon_label import IconLabel
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import Outcome, Text

WARNING = (
    "Whoever gets this folder can read all of it, and it cannot be called back. Do not send it by your employer’s mail."
)
WEEKS = 8
"""As many whole weeks are suggested."""


class EvidenceWindow(QDialog):
    """Says what a package would tell and who can read it; nothing is made until the button is pressed.

    Signals: `save_wanted(Wanted)`, `check_wanted()` to check the package that was made, `canceled()` while one is
    being made.
    """

    save_wanted = Signal(object)
    check_wanted = Signal()
    canceled = Signal()

    def __init__(self, logbook: Logbook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Evidence for others to check"))
        self._logbook = logbook
        self._folder = ""
        self._is_busy = False
        self.first = DateField(self.tr("From"), logbook.today, narrow=True)
        self.last = DateField(self.tr("To"), logbook.today, narrow=True)
        self.notes = CheckBox(self.tr("Tell my notes too"))
        self.all_times = CheckBox(self.tr("Tell when every other step of the log was written down"))
        self.tells = Text("", Size.BODY, wraps=True)
        self.problem = ProblemLine()
        self.standing = Outcome("", Size.STRONG, Tone.ACCENT, wraps=True)
        self.busy = BusyBar()
        self.open_button = plain_button(self.tr("Open the folder"), "folder")
        self.check_button = plain_button(self.tr("Check it"), "check")
        self.close_button = plain_button(self.tr("Close"))
        self.save_button = primary_button(self.tr("Save in a folder…"), "save")
        self._lay_out()
        self._suggest()
        for field in (self.first, self.last):
            field.edited.connect(self._on_chosen)
        for box in (self.notes, self.all_times):
            box.toggled.connect(self._on_chosen)
        self.save_button.clicked.connect(self._on_save)
        self.close_button.clicked.connect(self.reject)
        self.open_button.clicked.connect(self._on_open)
        self.check_button.clicked.connect(self.check_wanted)
        self.save_button.setDefault(True)
        self._on_chosen()

    def wanted(self) -> Wanted:
        """What is chosen. Raises: `DutyError`."""
        first, last = self.first.date(), self.last.date()
        weeks_between(first, last, self._logbook.settings.week_starts_on)
        return Wanted(first=first, last=last, notes=self.notes.isChecked(), all_times=self.all_times.isChecked())

    def show_busy(self) -> None:
        """Says that a package is being made; Close cancels it."""
        self._is_busy = True
        self._enable(enabled=False)
        self.close_button.setText(self.tr("Cancel"))
        self.close_button.setFocus()
        self.problem.say("")
        self.standing.say(self.tr("Making the evidence…"))
        self.busy.begin(self.standing.text())

    def show_done(self, folder: str) -> None:
        """Says where the package lies, and offers to look at it."""
        self._at_rest()
        self._folder = folder
        self.standing.say(self.tr("Saved in {folder}. Begin with read-me.pdf there.").format(folder=folder))
        self._offer_folder(offered=True)
        self.open_button.setFocus()

    def show_refusal(self, sentence: str) -> None:
        """Says why it was not possible; everything stays as it was chosen."""
        self._at_rest()
        self.standing.say("")
        self.problem.say(sentence)

    def reject(self) -> None:
        if self._is_busy:
            self._at_rest()
            self.standing.say(self.tr("Canceled. Nothing was saved."))
            self.canceled.emit()
        else:
            super().reject()

    def _at_rest(self) -> None:
        self._is_busy = False
        self.busy.end()
        self._enable(enabled=True)
        self.close_button.setText(self.tr("Close"))
        self.save_button.setFocus()

    def _enable(self, *, enabled: bool) -> None:
        for widget in (self.first, self.last, self.notes, self.all_times, self.save_button):
            widget.setEnabled(enabled)
        self._offer_folder(offered=False)

    def _offer_folder(self, *, offered: bool) -> None:
        self.open_button.setVisible(offered)
        self.check_button.setVisible(offered)

    def _on_chosen(self) -> None:
        self.problem.say("")
        self.standing.say("")
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
        dates = QHBoxLayout()
        dates.setSpacing(4 * STEP)
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
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * STEP)
        buttons.addWidget(self.close_button)
        buttons.addStretch()
        for button in (self.check_button, self.open_button, self.save_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        layout.setSpacing(3 * STEP)
        layout.addWidget(Text(self.windowTitle(), Size.HEADING))
        layout.addWidget(Text(lead, Size.BODY, Tone.DIM, wraps=True))
        layout.addLayout(dates)
        layout.addWidget(self.notes, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.all_times, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(Text(times, Size.SMALL, Tone.FAINT, wraps=True))
        layout.addWidget(card)
        layout.addLayout(warning)
        layout.addWidget(self.problem)
        layout.addWidget(self.standing)
        layout.addWidget(self.busy)
        layout.addStretch()
        layout.addLayout(buttons)
        self.setMinimumWidth(round(38 * self.fontMetrics().height()))
        self.standing.hide()
