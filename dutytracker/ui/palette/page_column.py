"""How the pages with a line are laid out."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.ui.palette.page import Page
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.icon_label import IconLabel
from dutytracker.ui.widgets.text import BreakingText
from dutytracker.ui.widgets.wrapping_row import WrappingRow


def page_column(page: Page, icon_name: str, title: str, behind: QWidget) -> QVBoxLayout:
    """Lays `page` out as a column, which begins with a sign, its title, and what stands at the right of them."""
    head = WrappingRow(2 * STEP)
    head.addWidget(IconLabel(icon_name, Tone.ACCENT, 1.1))
    head.addWidget(BreakingText(title, Size.STRONG), 1)
    head.addWidget(behind)
    column = QVBoxLayout(page)
    column.setContentsMargins(round(4.5 * STEP), 4 * STEP, round(4.5 * STEP), 3 * STEP)
    column.setSpacing(3 * STEP)
    column.addLayout(head)
    return column
