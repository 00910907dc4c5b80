"""The columns in which offers are typed: every line of one width has them at the same places."""

from collections.abc import Collection

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from dutytracker.reports.words import translate
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import small_button
from dutytracker.ui.widgets.focus_ring import RING
from dutytracker.ui.widgets.text import BreakingText, Text

COLUMNS = (("Offer", 22), ("Counted on", 29), ("Amount", 16), ("Meetings", 14), ("With leave", 19))
"""The headings over what is typed, and how much of the width each takes."""


def in_columns(sign: QWidget, cells: Collection[QWidget], end: QWidget) -> QWidget:
    """A line in the columns of the table: all lines of one width have them at the same places."""
    line = QWidget()
    sign.setFixedWidth(round(sign.fontMetrics().height() * 1.6))
    row = QHBoxLayout(line)
    row.setContentsMargins(RING, RING, RING, RING)
    row.setSpacing(2 * STEP)
    row.addWidget(sign)
    for cell, (_words, share) in zip(cells, COLUMNS, strict=True):
        policy = cell.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        cell.setSizePolicy(policy)
        cell.setMinimumWidth(1)
        row.addWidget(cell, share)
    row.addWidget(end)
    return line


def headings() -> QWidget:
    """The headings over what is typed."""
    words = [BreakingText(translate(heading), Size.TINY, Tone.DIM) for heading, _share in COLUMNS]
    return in_columns(Text("", Size.STRONG), words, _Gap(small_button("", "more")))


class _Gap(QWidget):
    """As wide as the small button of a row, so that headings stand over their columns."""

    def __init__(self, like: QWidget) -> None:
        super().__init__()
        self.setFixedSize(QSize(like.width(), 1))
