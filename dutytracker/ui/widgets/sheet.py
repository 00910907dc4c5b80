"""A sheet of a form: what it asks for, why, and then its fields."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.focus_ring import RING
from dutytracker.ui.widgets.text import BreakingText, Text


def sheet(widget: QWidget, title: str, explanation: str) -> QVBoxLayout:
    """The layout of `widget` as a sheet: its title and explanation first."""
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(RING, RING, RING, RING)
    layout.setSpacing(3 * STEP)
    layout.addWidget(BreakingText(title, Size.PROGRAM))
    layout.addWidget(Text(explanation, Size.BODY, Tone.DIM, wraps=True))
    return layout


def scrolled(widget: QWidget) -> QScrollArea:
    """A frameless area in which `widget` scrolls up and down and is as wide as the area."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    widget.setObjectName("scrolled")
    area.setWidget(widget)
    return area
