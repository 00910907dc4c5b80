"""Asks for the name of a collection."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dutytracker.domain.text_rules import LABEL_LENGTH
from dutytracker.ui.theme import STEP, Size
from dutytracker.ui.widgets.button import plain_button, primary_button
from dutytracker.ui.widgets.dialog import Dialog
from dutytracker.ui.widgets.field import labeled
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import BreakingText
from dutytracker.ui.widgets.wrapping_row import WrappingRow


class NameWindow(Dialog):
    """`given(str)` comes with Enter; whoever takes the name closes the window, or refuses it with a sentence."""

    given = Signal(str)

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.field = QLineEdit(name)
        self.field.setMaxLength(LABEL_LENGTH)
        self.field.selectAll()
        self.problem = ProblemLine()
        self.save_button = primary_button(self.tr("Save"))
        self.cancel_button = plain_button(self.tr("Cancel"))
        self.save_button.setDefault(True)
        buttons = WrappingRow()
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        layout.setSpacing(3 * STEP)
        layout.addWidget(BreakingText(title, Size.HEADING))
        layout.addLayout(labeled(self.tr("Name of the collection"), self.field))
        layout.addWidget(self.problem)
        layout.addLayout(buttons)
        self.setMinimumWidth(round(24 * self.fontMetrics().height()))
        self.save_button.clicked.connect(lambda: self.given.emit(self.field.text()))
        self.cancel_button.clicked.connect(self.reject)
        self.field.setFocus()

    def refuse(self, sentence: str) -> None:
        """Says why it cannot be that name."""
        self.problem.say(sentence)
