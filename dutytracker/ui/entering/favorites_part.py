"""The favorites as the log knows them, under a heading that says what a key does."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dutytracker.domain.changes import Change
from dutytracker.domain.favorites import PinnedFavorites
from dutytracker.ui.entering.favorite_commands import FavoriteCommands
from dutytracker.ui.entering.favorites import FavoritesRow
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.soon import Soon
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.workspace import Workspace


class FavoritesPart(QWidget):
    """Follows the log; `chosen(Favorite)` comes with a tile or with one of `actions`, the first for the first tile."""

    chosen = Signal(object)

    def __init__(self, workspace: Workspace, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._soon = Soon(self)
        self.commands = FavoriteCommands(workspace, self)
        self.row = FavoritesRow(actions, self.commands)
        self._head = QWidget()
        self._lay_out()
        self.row.chosen.connect(self.chosen)
        self.commands.moved.connect(self.row.go_to)
        self._soon.timeout.connect(self.read_again)
        workspace.changed.connect(self._on_changed)
        self.read_again()

    def be_narrow(self, *, narrow: bool) -> None:
        """Leaves the heading out where the window is small."""
        self._head.setVisible(not narrow)

    def read_again(self) -> None:
        """Shows what the log makes the favorites now."""
        logbook = self._workspace.logbook
        self._favorites = logbook.entering.favorites()
        self.row.show_favorites(self._favorites.shown, logbook.settings)

    def _on_changed(self, change: Change) -> None:
        """Most lines are about a day that no favorite is learned from."""
        learned_from = self._favorites.learned_from
        if any(isinstance(edit.record, PinnedFavorites) for edit in change.edits):
            self.read_again()
        elif learned_from is None or change.touches(learned_from):
            self._soon.start()

    def _lay_out(self) -> None:
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, STEP, 0, 0)
        head.setSpacing(2 * STEP)
        head.addWidget(Text(self.tr("Favorites"), Size.SMALL_STRONG, Tone.DIM))
        head.addWidget(Text(self.tr("Ctrl+Alt+number logs the usual length, ended now"), Size.SMALL, Tone.DIM))
        head.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP)
        column.addWidget(self._head)
        column.addWidget(self.row)
