"""The last eight weeks beside the day."""

from PySide6.QtWidgets import QWidget

from dutytracker.ui.widgets.card import Card
from dutytracker.ui.workspace import Workspace


class RecentWeeksCard(Card):
    """Needed by duty, week by week."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("Last eight weeks", "needed, by duty", parent)
        self._workspace = workspace
