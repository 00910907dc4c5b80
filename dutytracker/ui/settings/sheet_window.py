"""The window of a recovery sheet that was just made: to be printed, saved or copied down; nobody can show it again."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from dutytracker.reports.recovery_sheet import RecoverySheet, who_can_use_file
from dutytracker.ui.output import Output, PathDialog
from dutytracker.ui.printing import PRINT_DPI
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import plain_button, primary_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.dialog import Dialog
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import BreakingText, Outcome, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow

ask_for_path = PathDialog("Save the recovery sheet", {".pdf": "Page (PDF)"})

COLUMNS = 4


class SheetWindow(Dialog):
    """The groups of a sheet, and what puts them on paper. It asks once more before it closes with nothing printed."""

    def __init__(self, sheet: RecoverySheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._is_kept = False
        self.print_button = primary_button(self.tr("Print…"), "printer")
        self.save_button = plain_button(self.tr("Save as PDF…"), "save")
        self.close_button = plain_button(self.tr("Close"))
        self.output = Output(self, ask_for_path)
        self.problem = ProblemLine()
        self.standing = Outcome("", Size.STRONG, Tone.ACCENT, wraps=True)
        self._lay_out()
        self.print_button.clicked.connect(self._on_print)
        self.save_button.clicked.connect(self._on_save)
        self.close_button.clicked.connect(self.reject)
        self.output.begun.connect(self._say)
        self.output.done.connect(self._on_done)
        self.output.refused.connect(self._refuse)
        self.print_button.setDefault(True)
        self.print_button.setFocus()

    def reject(self) -> None:
        """Closes; where the sheet is nowhere yet, the first time only says so."""
        if self._is_kept:
            super().reject()
            return
        self._is_kept = True
        self.close_button.setText(self.tr("Close all the same"))
        self._refuse(
            self.tr(
                "The sheet was neither printed nor saved, and it can't be shown again: print it, or write down the "
                "groups, before you close this."
            )
        )

    def _on_print(self) -> None:
        self.output.print_pages(self, partial(_pages, self._sheet))

    def _on_save(self) -> None:
        self.output.save(self, "recovery-sheet.pdf", partial(_content, self._sheet))

    def _on_done(self, sentence: str) -> None:
        self._is_kept = True
        self.close_button.setText(self.tr("Close"))
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        self.problem.say("")
        self.standing.say(sentence)

    def _refuse(self, sentence: str) -> None:
        self.standing.say("")
        self.problem.say(sentence)

    def _lay_out(self) -> None:
        title = self.tr("Your recovery sheet")
        self.setWindowTitle(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        layout.setSpacing(3 * STEP)
        layout.addWidget(BreakingText(title, Size.HEADING))
        explanation = self.tr(
            "From now on these groups open the log if you forget the passphrase. Print them, and keep the page at "
            "home. An older sheet opens nothing any more: destroy it."
        )
        layout.addWidget(Text(explanation, Size.BODY, Tone.DIM, wraps=True))
        layout.addWidget(self._groups())
        layout.addWidget(Text(who_can_use_file(), Size.BODY, Tone.DIM, wraps=True))
        layout.addWidget(self.problem)
        layout.addWidget(self.standing)
        foot = WrappingRow(2 * STEP)
        for button in (self.print_button, self.save_button):
            foot.addWidget(button)
        foot.addStretch()
        foot.addWidget(self.close_button)
        layout.addLayout(foot)
        self.setMinimumWidth(38 * self.fontMetrics().height())
        self.standing.hide()

    def _groups(self) -> Card:
        card = Card()
        grid = QGridLayout()
        grid.setVerticalSpacing(2 * STEP)
        grid.setHorizontalSpacing(4 * STEP)
        for place, group in enumerate(self._sheet.key.groups):
            cell = QHBoxLayout()
            cell.setSpacing(2 * STEP)
            cell.addWidget(Text(str(place + 1), Size.SMALL, Tone.DIM), 0, Qt.AlignmentFlag.AlignBaseline)
            cell.addWidget(Text(group, Size.PROGRAM), 1, Qt.AlignmentFlag.AlignBaseline)
            grid.addLayout(cell, place // COLUMNS, place % COLUMNS)
        card.body.addLayout(grid)
        return card


def _content(sheet: RecoverySheet, _suffix: str) -> bytes:
    from dutytracker.reports.recovery_sheet import recovery_sheet_pdf

    return recovery_sheet_pdf(sheet)


def _pages(sheet: RecoverySheet) -> list[bytes]:
    from dutytracker.reports.recovery_sheet import recovery_sheet_images

    return recovery_sheet_images(sheet, dpi=PRINT_DPI)
