"""Settings, duty names: the member's own words, and which duties are offered; what a duty means never changes."""

from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from dutytracker.domain.changes import editing
from dutytracker.domain.duties import Duty
from dutytracker.domain.records import LogSettings
from dutytracker.domain.validation import problems_of
from dutytracker.language import translate
from dutytracker.reports.words import duty_label
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import plain_button, primary_button
from dutytracker.ui.widgets.check_box import CheckBox
from dutytracker.ui.widgets.chip import Swatch
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.sheet import sheet
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace


class DutyNamesSection(QWidget):
    """A field for indirect care, and one with a box for each duty; an empty one shows the program's words."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._plain = LogSettings(time_zone="UTC")
        self._shown: LogSettings | None = None
        self.indirect_care = QLineEdit()
        self.fields = {duty: QLineEdit() for duty in Duty}
        self.offered = {duty: CheckBox(self.tr("Offer it")) for duty in Duty}
        self.save = primary_button(self.tr("Save the names"))
        self.reset = plain_button(self.tr("Use the program’s own words"))
        self._problem = ProblemLine()
        self._lay_out()
        self.save.clicked.connect(self._on_save)
        self.reset.clicked.connect(self._on_reset)
        self.refresh()

    def refresh(self) -> None:
        """Reads the names again; what is being typed stays unless they changed."""
        settings = self._workspace.logbook.settings
        if settings != self._shown:
            self._shown = settings
            for duty, field in self.fields.items():
                field.setText(settings.duty_labels.get(duty, ""))
                self.offered[duty].setChecked(duty not in settings.unused_duties)
            self.indirect_care.setText(settings.indirect_care)
        self.reset.setEnabled(bool(settings.duty_labels or settings.indirect_care or settings.unused_duties))

    def take_focus(self) -> None:
        """Puts the keyboard on the first name."""
        self.indirect_care.setFocus()

    def _on_save(self) -> None:
        typed = {duty: field.text().strip() for duty, field in self.fields.items()}
        self._set(
            {duty: words for duty, words in typed.items() if words and words != duty_label(duty, self._plain)},
            self.indirect_care.text().strip(),
            frozenset(duty for duty, box in self.offered.items() if not box.isChecked()),
        )

    def _on_reset(self) -> None:
        self._set({}, "", frozenset())

    def _set(self, labels: dict[Duty, str], indirect_care: str, unused: frozenset[Duty]) -> None:
        before = self._workspace.logbook.settings
        after = replace(before, duty_labels=labels, indirect_care=indirect_care, unused_duties=unused)
        problems = problems_of(after, after)
        self._problem.say(translate(problems[0].sentence) if problems else "")
        if not problems:
            self._workspace.perform(editing("Rename duties", before, after))

    def _lay_out(self) -> None:
        layout = sheet(
            self,
            self.tr("Duty names"),
            self.tr(
                "Call each duty what your team calls it. What it means stays, so that weeks and members can be "
                "compared, and so do the keys of the entry line. A duty that is not offered can still be typed, and is "
                "shown wherever it has minutes."
            ),
        )
        own = self.tr("What your contract calls indirect care")
        self.indirect_care.setAccessibleName(own)
        self.indirect_care.setPlaceholderText(self.tr("such as PMT or IPC"))
        self.indirect_care.returnPressed.connect(self._on_save)
        whole = BreakingText(own, Size.BODY)
        whole.setBuddy(self.indirect_care)
        first = WrappingRow(3 * STEP)
        first.addWidget(whole)
        first.addWidget(self.indirect_care, 1)
        layout.addLayout(first)
        stands = self.tr("It stands at the head of your reports, beside “indirect care”, and of the paper sheet.")
        layout.addWidget(Text(stands, Size.SMALL, Tone.FAINT, wraps=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * STEP)
        grid.setVerticalSpacing(STEP)
        grid.setColumnStretch(2, 1)
        for row, (duty, field) in enumerate(self.fields.items()):
            label = duty_label(duty, self._plain)
            field.setPlaceholderText(label)
            field.setAccessibleName(self.tr("Your name for {duty}").format(duty=label))
            words = BreakingText(label, Size.BODY)
            words.setBuddy(field)
            grid.addWidget(Swatch(duty=duty), row, 0)
            grid.addWidget(words, row, 1)
            grid.addWidget(field, row, 2)
            grid.addWidget(self.offered[duty], row, 3)
            self.offered[duty].setAccessibleName(self.tr("Offer {duty}").format(duty=label))
            field.returnPressed.connect(self._on_save)
        layout.addLayout(grid)
        layout.addWidget(self._problem)
        buttons = WrappingRow(2 * STEP)
        buttons.addWidget(self.save)
        buttons.addWidget(self.reset)
        buttons.addStretch()
        layout.addLayout(buttons)
        layout.addStretch()
