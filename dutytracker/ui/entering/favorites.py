"""The favorites: the duties used most, each with its usual length, one key away."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from dutytracker.domain.duties import Duty
from dutytracker.domain.favorites import Favorite
from dutytracker.domain.records import LogSettings
from dutytracker.reports.words import duration, duty_label, translate
from dutytracker.ui.entering.favorite_tile import FavoriteTile, MoreTile, tile_size
from dutytracker.ui.plain_text import set_plain_tool_tip, shown_in_menu
from dutytracker.ui.theme import STEP

GAP = 2 * STEP - 1


TILE_LABELS = {
    Duty.CALL: "Patient calls",
    Duty.MSG: "Messages",
    Duty.RES: "Community",
    Duty.CHART: "Charting",
    Duty.DOC: "Coordination",
    Duty.PLAN: "Planning",
    Duty.COLL: "Family, school",
    Duty.SAFE: "Safety",
    Duty.FORM: "Letters",
    Duty.CONS: "Consultation",
    Duty.REACH: "Outreach",
    Duty.GRP: "Groups",
    Duty.OTH: "Other",
}
"""The shortest words that still name a duty; a member's own word stays as it is."""


class FavoritesRow(QWidget):
    """As many tiles as fit, the rest behind `+n`; `chosen(Favorite)` comes with a tile or its key."""

    chosen = Signal(object)

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._favorites: tuple[Favorite, ...] = ()
        self._tiles: list[FavoriteTile] = []
        self._more = MoreTile(self)
        self._menu = QMenu(self)
        self._actions = tuple(actions)
        self.setAccessibleName(self.tr("Favorites"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._more.clicked.connect(self._on_more)
        self._menu.triggered.connect(self._on_menu)
        for action in self._actions:
            action.triggered.connect(self._on_key)

    @property
    def shown(self) -> tuple[Favorite, ...]:
        """The favorites under the keys, the first first."""
        return self._favorites

    def show_favorites(self, favorites: Sequence[Favorite], settings: LogSettings) -> None:
        """Shows these favorites, the first under key 1."""
        labels = [settings.duty_labels.get(each.duty) or translate(TILE_LABELS[each.duty]) for each in favorites]
        if tuple(favorites) == self._favorites and labels == [tile.text() for tile in self._tiles]:
            return
        self._favorites = tuple(favorites)
        for tile in self._tiles:
            tile.hide()
            tile.deleteLater()
        self._tiles = []
        for number, (each, label) in enumerate(zip(favorites, labels, strict=True), start=1):
            tile = FavoriteTile(each.duty, label, duration(each.minutes), number, self)
            tip = f"{duty_label(each.duty, settings)}, {duration(each.minutes)} (Ctrl+Alt+{number})"
            set_plain_tool_tip(tile, tip)
            tile.clicked.connect(self._on_tile)
            tile.show()
            self._tiles.append(tile)
        for before, after in pairwise([*self._tiles, self._more]):
            QWidget.setTabOrder(before, after)
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(400, tile_size("", 0).height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        shown = self._how_many_fit()
        hidden = len(self._tiles) - shown
        room = self.width() - (self._more.sizeHint().width() + GAP if hidden else 0) - GAP * (shown - 1)
        wanted = [tile.sizeHint().width() for tile in self._tiles[:shown]]
        spare = max(0, room - sum(wanted)) if shown else 0
        left = 0
        for number, tile in enumerate(self._tiles):
            tile.setVisible(number < shown)
            if number < shown:
                width = wanted[number] + spare // shown
                tile.setGeometry(QRect(left, 0, width, self.height()))
                left += width + GAP
        self._more.setVisible(hidden > 0)
        if hidden:
            self._more.show_rest(shown + 1, len(self._tiles))
            self._more.setGeometry(QRect(left, 0, self.width() - left, self.height()))

    def _how_many_fit(self) -> int:
        widths = [tile.sizeHint().width() for tile in self._tiles]
        if sum(widths) + GAP * (len(widths) - 1) <= self.width():
            return len(widths)
        room = self.width() - self._more.sizeHint().width() - GAP
        used = 0
        for count, width in enumerate(widths):
            used += width + (GAP if count else 0)
            if used > room:
                return count
        return len(widths)

    def _on_tile(self) -> None:
        tile = self.sender()
        if isinstance(tile, FavoriteTile):
            self.chosen.emit(self._favorites[self._tiles.index(tile)])

    def _on_key(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            number = self._actions.index(action)
            if number < len(self._favorites):
                self.chosen.emit(self._favorites[number])

    def _on_more(self) -> None:
        self._menu.clear()
        for number, (tile, favorite) in enumerate(zip(self._tiles, self._favorites, strict=True)):
            if tile.isHidden():
                action = self._menu.addAction(
                    f"&{number + 1}  {shown_in_menu(tile.text())}, {duration(favorite.minutes)}"
                )
                action.setData(number)
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _on_menu(self, action: QAction) -> None:
        self.chosen.emit(self._favorites[action.data()])
