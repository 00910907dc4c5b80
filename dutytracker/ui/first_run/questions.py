"""What every question of the first run has in common: its place on the sheet."""

from typing import Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.text import Text


class Question(Protocol):
    """One question on its own sheet."""

    proceed_label: str
    """What Enter does, on the button."""
    skip_label: str
    """What Esc does, on the button."""

    def accept(self) -> bool:
        """Takes what is typed as the answer; false where it cannot be, and then the sheet says why."""

    def skip(self) -> None:
        """Leaves the question without an answer."""

    def take_focus(self) -> None:
        """Puts the keyboard on the first field."""


def sheet(widget: QWidget, title: str, explanation: str) -> QVBoxLayout:
    """The layout of a question: its title and explanation first."""
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(3 * STEP)
    layout.addWidget(Text(title, Size.PROGRAM))
    layout.addWidget(Text(explanation, Size.BODY, Tone.DIM, wraps=True))
    return layout
