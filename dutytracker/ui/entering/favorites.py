"""The favorites: the duties used most, each with its usual length, one key away."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from dutytracker.domain.favorites import MOST_FAVORITES, Favorite
from dutytracker.domain.records import LogSettings
from dutytracker.ui.entering.favorite_commands import FavoriteCommands
from dutytracker.ui.entering.favorite_tile import FavoriteTile
from dutytracker.ui.entering.favorite_words import spoken_favorite
from dutytracker.ui.entering.more_tile import MoreMenu, MoreTile
from dutytracker.ui.entering.tile_painting import tile_size
from dutytracker.ui.plain_text import shown_in_menu
from dutytracker.ui.theme import STEP
from dutytracker.ui.widgets.focus_ring import RING

GAP = 2 * STEP - 1

AROUND = RING
"""The room around the tiles, in which the ring of the one with the keyboard is drawn."""


class FavoritesRow(QWidget):
    """As many tiles as fit, the rest behind `+n`; `chosen(Favorite)` comes with a tile or its key.

    Every tile can be pinned, moved, changed and put away, by keys, by its menu and by dragging it onto another.
    """

    chosen = Signal(object)

    def __init__(self, actions: Sequence[QAction], commands: FavoriteCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._favorites: tuple[Favorite, ...] = ()
        self._homes: tuple[QRect, ...] = ()
        self._tiles = tuple(FavoriteTile(number, self) for number in range(1, MOST_FAVORITES + 1))
        self._more = MoreTile(self)
        self._menu = MoreMenu(self)
        self._actions = tuple(actions)
        self.setAccessibleName(self.tr("Favorites"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._connect()

    @property
    def shown(self) -> tuple[Favorite, ...]:
        """The favorites under the keys, the first first."""
        return self._favorites

    @property
    def tiles(self) -> tuple[FavoriteTile, ...]:
        """Their tiles, also those that do not fit."""
        return self._tiles[: len(self._favorites)]

    def show_favorites(self, favorites: Sequence[Favorite], settings: LogSettings) -> None:
        """Shows these favorites, the first under key 1; the keyboard stays on its key.

        An open list of other favorites is closed: its lines would mean what they do not say.
        """
        if self._favorites != tuple(favorites):
            self._menu.close()
        self._favorites = tuple(favorites)
        for tile, favorite in zip(self.tiles, favorites, strict=True):
            tile.show_favorite(favorite, settings)
        self._arrange()

    def go_to(self, number: int) -> None:
        """Puts the keyboard on the tile with that key, or on the one that stands for it."""
        tile = self._tiles[number - 1]
        (self._more if tile.isHidden() else tile).setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        return QSize(400, tile_size("", 0).height() + 2 * AROUND)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _connect(self) -> None:
        self._more.clicked.connect(self._on_more)
        self._menu.triggered.connect(self._on_menu)
        self._menu.pin_wanted.connect(self._commands.turn_pin)
        self._menu.step_wanted.connect(self._commands.step)
        self._menu.away_wanted.connect(self._commands.put_away)
        self._menu.menu_wanted.connect(self._on_menu_wanted)
        for action in self._actions:
            action.triggered.connect(self._on_key)
        for tile in self._tiles:
            self._connect_tile(tile)

    def _connect_tile(self, tile: FavoriteTile) -> None:
        tile.clicked.connect(self._on_tile)
        tile.pin_wanted.connect(lambda: self._commands.turn_pin(tile.number))
        tile.away_wanted.connect(lambda: self._commands.put_away(tile.number))
        tile.step_wanted.connect(lambda step: self._commands.step(tile.number, step))
        tile.length_wanted.connect(lambda text: self._commands.ask_length(tile.number, text, _under(tile)))
        tile.menu_wanted.connect(lambda point: self._on_menu_wanted(tile.number, point))
        tile.dragged.connect(lambda point: self._on_dragged(tile, point))
        tile.dropped.connect(lambda point: self._on_dropped(tile, point))

    def _arrange(self) -> None:
        shown = self._how_many_fit()
        hidden = len(self._favorites) - shown
        room = self._room() - (self._more.sizeHint().width() + GAP if hidden else 0) - GAP * (shown - 1)
        wanted = [tile.sizeHint().width() for tile in self._tiles[:shown]]
        spare = max(0, room - sum(wanted)) if shown else 0
        left, height = AROUND, self.height() - 2 * AROUND
        for number, tile in enumerate(self._tiles):
            tile.setVisible(number < shown)
            if number < shown:
                width = wanted[number] + spare // shown
                tile.setGeometry(QRect(left, AROUND, width, height))
                left += width + GAP
        self._homes = tuple(tile.geometry() for tile in self._tiles[:shown])
        self._more.setVisible(hidden > 0)
        if hidden:
            self._more.show_rest(shown + 1, len(self._favorites))
            self._more.setGeometry(QRect(left, AROUND, self.width() - AROUND - left, height))

    def _room(self) -> int:
        return self.width() - 2 * AROUND

    def _how_many_fit(self) -> int:
        widths = [tile.sizeHint().width() for tile in self.tiles]
        if sum(widths) + GAP * (len(widths) - 1) <= self._room():
            return len(widths)
        room = self._room() - self._more.sizeHint().width() - GAP
        used = 0
        for count, width in enumerate(widths):
            used += width + (GAP if count else 0)
            if used > room:
                return count
        return len(widths)

    def _on_tile(self) -> None:
        tile = self.sender()
        if isinstance(tile, FavoriteTile):
            self.chosen.emit(tile.favorite)

    def _on_key(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            number = self._actions.index(action)
            if number < len(self._favorites):
                self.chosen.emit(self._favorites[number])

    def _on_more(self) -> None:
        self._menu.clear()
        for tile in self.tiles:
            if tile.isHidden() and tile.favorite is not None:
                words = shown_in_menu(spoken_favorite(tile.favorite, tile.text()))
                self._menu.addAction(f"&{tile.number}  {words}").setData(tile.number)
        self._menu.popup(_under(self._more))

    def _on_menu(self, action: QAction) -> None:
        self.chosen.emit(self._favorites[action.data() - 1])

    def _on_menu_wanted(self, number: int, point: QPoint) -> QMenu:
        return self._commands.menu_for(number, point)

    def _on_dragged(self, tile: FavoriteTile, point: QPoint) -> None:
        """Shows what dropping it here would do: the tile under it goes where the dragged one came from."""
        target = self._tile_at(tile, point)
        for each, home in zip(self._tiles, self._homes, strict=False):
            each.be_target(is_target=each is target)
            if each is not tile:
                each.move((self._homes[tile.number - 1] if each is target else home).topLeft())

    def _on_dropped(self, tile: FavoriteTile, point: QPoint) -> None:
        target = self._tile_at(tile, point)
        for each in self._tiles:
            each.be_target(is_target=False)
        self._arrange()
        if target is not None:
            self._commands.swap(tile.number, target.number)

    def _tile_at(self, dragged: FavoriteTile, point: QPoint) -> FavoriteTile | None:
        """The tile whose place is at a global point, other than the one that is dragged."""
        at = self.mapFromGlobal(point)
        places = zip(self._tiles, self._homes, strict=False)
        return next((tile for tile, home in places if tile is not dragged and home.contains(at)), None)


def _under(tile: QWidget) -> QPoint:
    return tile.mapToGlobal(tile.rect().bottomLeft())
