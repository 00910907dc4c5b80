"""Pictures of the favorites: pinned, moved, one being dragged, their menu and what logging cost."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.ui.entering.length_popup import LengthPopup
from tests.ui.looks import FOLDER, colors_in, looks
from tests.ui.sample import TODAY


@pytest.fixture
def part(filled_places, window):
    """The favorites of Today: two pinned, one of them in a break, and a duty that was put there."""
    desk = window.workspace.logbook.desk
    for _ in range(12):
        desk.add_cost(TODAY, 3_400)
    part = filled_places.today.parts.favorites
    part.commands.set_placement(1, Placement.BREAK)
    part.commands.swap(2, 4)
    part.commands.put(5, Duty.GRP)
    filled_places.today.parts.cost.read_again()
    return part


@looks
def test_pinned_favorites(take_window, part):
    part.row.tiles[1].setFocus()
    take_window("favorites_pinned")


@looks
def test_a_favorite_is_dragged(take_window, window, part, size):
    window.resize(*size)
    QApplication.processEvents()
    tile, target = part.row.tiles[0], part.row.tiles[2]
    tile.raise_()
    tile.move(target.x() - tile.width() // 3, tile.y())
    tile.dragged.emit(target.mapToGlobal(target.rect().center()))
    take_window("favorites_dragged")


def with_popup(window: QWidget, popups: list[QWidget], name: str, scheme, size) -> None:
    """Keeps a picture of the window with what stands over it."""
    QApplication.processEvents()
    picture = window.grab().toImage()
    painter = QPainter(picture)
    for popup in popups:
        painter.drawImage(popup.pos() - window.mapToGlobal(QPoint(0, 0)), popup.grab().toImage())
    painter.end()
    FOLDER.mkdir(exist_ok=True)
    picture.save(str(FOLDER / f"{name}_{scheme.value}_{size[0]}.png"))
    assert colors_in(picture) > 8


@looks
def test_the_menu_of_a_favorite(take_window, window, part, scheme, size):
    take_window("favorites_menu")
    tile = part.row.tiles[1]
    menu = part.commands.menu_for(2, tile.mapToGlobal(tile.rect().bottomLeft()))
    minutes = next(action for action in menu.actions() if "Minutes" in action.text())
    menu.setActiveAction(minutes)
    submenu = minutes.menu()
    submenu.popup(menu.mapToGlobal(menu.actionGeometry(minutes).topRight()))
    with_popup(window, [menu, submenu], "favorites_menu", scheme, size)
    menu.close()
    part.commands.ask_length(2, "0", tile.mapToGlobal(tile.rect().bottomLeft()))
    popup = part.findChild(LengthPopup)
    popup._take()
    with_popup(window, [popup], "favorites_length", scheme, size)
    popup.close()


@looks
def test_the_favorites_that_do_not_fit(take_window, window, part, scheme, size):
    take_window("favorites_more")
    part.row._more.click()
    with_popup(window, [part.row._menu], "favorites_more", scheme, size)
    part.row._menu.close()
