"""What can be done to a favorite, by key, by menu and by dragging: the same commands, each one change."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from dutytracker.domain.arranging import Arranging
from dutytracker.domain.changes import Change
from dutytracker.domain.duties import Duty
from dutytracker.domain.errors import DutyError
from dutytracker.domain.placement import Placement
from dutytracker.language import translate
from dutytracker.reports.words import duration, duty_label, placement_words
from dutytracker.ui.entering.length_popup import LengthPopup
from dutytracker.ui.plain_text import shown_in_menu
from dutytracker.ui.workspace import Workspace

LENGTHS = (5, 10, 15, 20, 25, 30, 45, 60, 90)
"""Minutes the menu offers."""


class FavoriteCommands(QObject):
    """Arranges the favorites of `workspace`; a number is that of the key, 1 for the first.

    `moved(int)` names the key that has the favorite now which was moved by a step.
    """

    moved = Signal(int)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._widget = parent

    def turn_pin(self, number: int) -> None:
        """Pins the favorite, or lets it be learned again."""
        is_pinned = self._arranging().shown[number - 1].is_pinned
        self._perform(lambda favorites: favorites.unpin(number) if is_pinned else favorites.pin(number))

    def step(self, number: int, step: int) -> None:
        """Changes places with the neighbor; at the ends nothing happens."""
        if 1 <= number + step <= len(self._arranging().shown):
            self.swap(number, number + step)
            self.moved.emit(number + step)

    def swap(self, number: int, other: int) -> None:
        """Two favorites change places."""
        self._perform(lambda favorites: favorites.swap(number, other))

    def set_minutes(self, number: int, minutes: int) -> None:
        """The favorite logs so many minutes from now on."""
        self._perform(lambda favorites: favorites.set_minutes(number, minutes))

    def set_placement(self, number: int, placement: Placement | None) -> None:
        """The favorite logs at that place from now on, `None`: as suggested then."""
        self._perform(lambda favorites: favorites.set_placement(number, placement))

    def put(self, number: int, duty: Duty) -> None:
        """Another duty takes the key."""
        self._perform(lambda favorites: favorites.put(number, duty))

    def put_away(self, number: int) -> None:
        """The favorite is not offered again."""
        self._perform(lambda favorites: favorites.put_away(number))

    def ask_length(self, number: int, text: str, at: QPoint) -> None:
        """Asks for the minutes in a field at that global point, which begins with `text`."""
        popup = LengthPopup(text, self._widget)
        popup.given.connect(partial(self.set_minutes, number))
        popup.open_at(at)

    def menu_for(self, number: int, at: QPoint) -> QMenu:
        """Shows what can be done to the favorite, at that global point."""
        menu = QMenu(self._widget)
        menu.aboutToHide.connect(menu.deleteLater)
        favorites = self._arranging()
        favorite = favorites.shown[number - 1]
        words = self.tr("Un&pin\tP") if favorite.is_pinned else self.tr("&Pin to key {0}\tP").format(number)
        menu.addAction(words, partial(self.turn_pin, number))
        left = menu.addAction(self.tr("Move &left\tAlt+Left"), partial(self.step, number, -1))
        left.setEnabled(number > 1)
        right = menu.addAction(self.tr("Move &right\tAlt+Right"), partial(self.step, number, 1))
        right.setEnabled(number < len(favorites.shown))
        menu.addSeparator()
        self._add_lengths(menu, number, favorite.minutes, at)
        self._add_placements(menu, number, favorite.placement)
        self._add_duties(menu, number, favorites)
        menu.addSeparator()
        menu.addAction(self.tr("Put &away\tDel"), partial(self.put_away, number))
        menu.popup(at)
        return menu

    def _add_lengths(self, menu: QMenu, number: int, minutes: int, at: QPoint) -> None:
        lengths = menu.addMenu(self.tr("&Minutes"))
        for each in sorted({*LENGTHS, minutes}):
            action = lengths.addAction(duration(each), partial(self.set_minutes, number, each))
            action.setCheckable(True)
            action.setChecked(each == minutes)
        lengths.addAction(self.tr("An&other length …"), partial(self.ask_length, number, "", at))

    def _add_placements(self, menu: QMenu, number: int, placement: Placement | None) -> None:
        places = menu.addMenu(self.tr("P&lacement"))
        for digit, each in enumerate((None, *Placement)):
            words = self.tr("as suggested then") if each is None else placement_words(each)
            action = places.addAction(f"&{digit}  {words}", partial(self.set_placement, number, each))
            action.setCheckable(True)
            action.setChecked(each is placement)

    def _add_duties(self, menu: QMenu, number: int, favorites: Arranging) -> None:
        duties = menu.addMenu(self.tr("Another &duty here"))
        duties.setEnabled(bool(favorites.not_shown))
        settings = self._workspace.logbook.settings
        for duty in favorites.not_shown:
            duties.addAction(shown_in_menu(duty_label(duty, settings)), partial(self.put, number, duty))

    def _arranging(self) -> Arranging:
        return self._workspace.logbook.entering.favorites()

    def _perform(self, step: Callable[[Arranging], Change]) -> None:
        try:
            change = step(self._arranging())
        except DutyError as error:
            self._workspace.refused.emit(translate(error.sentence))
        else:
            self._workspace.perform(change)
