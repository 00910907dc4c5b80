"""The favorites under the line: logged with a key or a click, pinned, moved, changed and put away."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QVBoxLayout, QWidget

from dutytracker.domain.duties import Duty
from dutytracker.domain.favorites import Favorite
from dutytracker.domain.placement import Placement
from dutytracker.ui.entering.favorites_part import FavoritesPart
from dutytracker.ui.entering.length_popup import LengthPopup
from dutytracker.ui.widgets.soon import Soon

ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def part(qtbot, workspace):
    """The favorites in a window in which all of them fit."""
    window = QWidget()
    qtbot.addWidget(window)
    actions = [QAction(f"Favorite {number}", window) for number in range(1, 10)]
    part = FavoritesPart(workspace, actions, window)
    part.resize(1400, part.sizeHint().height())
    window.resize(1400, 200)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    yield part
    window.close()


def words(part, count: int = 4) -> list[str]:
    """What is read aloud of the first tiles."""
    return [tile.accessibleName() for tile in part.row.tiles[:count]]


def on(part, number: int):
    """The tile with that key, with the keyboard on it."""
    tile = part.row.tiles[number - 1]
    tile.setFocus()
    return tile


def press(key: Qt.Key, held=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, held)


def by_menu_key() -> QContextMenuEvent:
    return QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())


def menu_of(part, tile) -> QMenu:
    """The menu of a tile, as the menu key shows it."""
    QApplication.sendEvent(tile, by_menu_key())
    return next(menu for menu in part.findChildren(QMenu) if menu.isVisible())


def choose(menu: QMenu, *path: str) -> None:
    """Chooses an action by its words without their keys, through the menus it is in."""
    for name in path:
        action = next(each for each in menu.actions() if name in each.text().replace("&", ""))
        found = action.menu()
        if found is None:
            action.trigger()
            part_of = menu.parent()
            while isinstance(part_of, QMenu):
                part_of.close()
                part_of = part_of.parent()
            menu.close()
        else:
            menu = found


def drag(tile, to: QPoint, *, drop: bool = True) -> None:
    """Drags a tile to a point of its own coordinates."""
    start = tile.rect().center()
    target = tile.mapToGlobal(to)
    QTest.mousePress(tile, LEFT, pos=start)
    for part_of_way in (0.3, 0.7, 1.0):
        at = start + (tile.mapFromGlobal(target) - start) * part_of_way
        _move(tile, at)
    if drop:
        QTest.mouseRelease(tile, LEFT, pos=tile.mapFromGlobal(target))


def _move(tile, at: QPoint) -> None:
    where = QPointF(tile.mapToGlobal(at))
    none = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(at), where, Qt.MouseButton.NoButton, LEFT, none)
    QApplication.sendEvent(tile, event)


def test_a_click_on_a_tile_and_its_key_choose_the_same(part):
    chosen = []
    part.chosen.connect(chosen.append)
    QTest.mouseClick(part.row.tiles[1], LEFT)
    part.row._actions[1].trigger()
    assert chosen == [Favorite(duty=Duty.MSG, minutes=15)] * 2


def test_enter_and_space_on_a_tile_choose_it(part):
    chosen = []
    part.chosen.connect(chosen.append)
    on(part, 4)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Space)
    assert chosen == [Favorite(duty=Duty.CHART, minutes=15)] * 2


def test_tab_goes_through_the_tiles_in_the_order_of_their_keys(part):
    part.resize(700, part.height())
    on(part, 1)
    row = part.row
    for tile in (*(tile for tile in row.tiles[1:] if tile.isVisible()), row._more):
        press(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is tile


def test_tab_comes_from_what_stands_before_to_the_first_tile(qtbot, workspace):
    window = QWidget()
    qtbot.addWidget(window)
    column, line = QVBoxLayout(window), QLineEdit()
    part = FavoritesPart(workspace, [])
    column.addWidget(line)
    column.addWidget(part)
    window.resize(700, 200)
    window.show()
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert window.focusWidget() is part.row.tiles[0]


def test_p_pins_a_tile_and_says_so_and_p_again_lets_it_go(part, workspace):
    on(part, 2)
    press(Qt.Key.Key_P)
    assert words(part, 2) == ["Patient calls, 15 min", "Messages, 15 min, pinned"]
    press(Qt.Key.Key_P)
    assert words(part, 2) == ["Patient calls, 15 min", "Messages, 15 min"]
    workspace.undo()
    assert words(part, 2)[1] == "Messages, 15 min, pinned"


def test_alt_and_an_arrow_move_a_tile_and_the_keyboard_goes_with_it(part, workspace):
    on(part, 1)
    press(Qt.Key.Key_Right, ALT)
    press(Qt.Key.Key_Right, ALT)
    assert words(part, 3) == ["Messages, 15 min, pinned", "Community, 15 min, pinned", "Patient calls, 15 min, pinned"]
    assert QApplication.focusWidget() is part.row.tiles[2]
    press(Qt.Key.Key_Left, ALT)
    assert words(part, 3)[1] == "Patient calls, 15 min, pinned"
    for _ in range(3):
        workspace.undo()
    assert words(part, 3) == ["Patient calls, 15 min", "Messages, 15 min", "Community, 15 min"]


def test_nothing_moves_beyond_the_ends(part):
    on(part, 1)
    press(Qt.Key.Key_Left, ALT)
    on(part, 9)
    press(Qt.Key.Key_Right, ALT)
    assert not any(favorite.is_pinned for favorite in part.row.shown)


def test_del_puts_a_tile_away_and_another_duty_takes_its_key(part, workspace):
    on(part, 3)
    press(Qt.Key.Key_Delete)
    assert words(part, 3)[2] == "Consultation, 15 min"
    workspace.undo()
    assert words(part, 3)[2] == "Community, 15 min"


def test_digits_on_a_tile_set_its_length(part, qtbot):
    on(part, 1)
    press(Qt.Key.Key_4)
    popup = part.findChild(LengthPopup)
    assert popup.field.text() == "4"
    QTest.keyClicks(popup.field, "0")
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert words(part, 1) == ["Patient calls, 40 min, pinned"]
    qtbot.waitUntil(lambda: part.findChild(LengthPopup) is None)


def test_a_length_that_can_not_be_is_refused_in_place_and_esc_leaves_it(part, qtbot):
    on(part, 1)
    press(Qt.Key.Key_9)
    popup = part.findChild(LengthPopup)
    QTest.keyClicks(popup.field, "99")
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert popup.problem.text() == "Whole minutes, 1 to 960."
    QTest.keyClick(popup.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: part.findChild(LengthPopup) is None)
    assert words(part, 1) == ["Patient calls, 15 min"]


def test_the_menu_of_a_tile_does_all_of_it(part):
    tile = part.row.tiles[0]
    choose(menu_of(part, tile), "Pin to key 1")
    assert words(part, 1) == ["Patient calls, 15 min, pinned"]
    choose(menu_of(part, tile), "Minutes", "45 min")
    choose(menu_of(part, tile), "Placement", "meal or rest break")
    assert part.row.shown[0] == Favorite(duty=Duty.CALL, minutes=45, placement=Placement.BREAK, is_pinned=True)
    assert words(part, 1) == ["Patient calls, 45 min, meal or rest break · own time, pinned"]
    choose(menu_of(part, tile), "Placement", "as suggested then")
    choose(menu_of(part, tile), "Move right")
    assert words(part, 2) == ["Messages, 15 min, pinned", "Patient calls, 45 min, pinned"]
    choose(menu_of(part, part.row.tiles[1]), "Unpin")
    assert words(part, 2)[1] == "Patient calls, 15 min"
    choose(menu_of(part, part.row.tiles[1]), "Another duty here", "Group")
    assert words(part, 2)[1] == "Groups, 15 min, pinned"
    choose(menu_of(part, part.row.tiles[1]), "Put away")
    assert "Groups" not in " ".join(words(part, 9))


def test_the_list_of_the_rest_is_closed_when_it_is_no_longer_what_its_keys_mean(part, workspace):
    part.window().resize(500, 200)
    part.resize(500, part.height())
    QApplication.processEvents()
    QTest.mouseClick(part.row._more, LEFT)
    assert part.row._menu.isVisible()
    workspace.log_line("t 40 @9")
    part.read_again()
    assert not part.row._menu.isVisible()


def test_what_the_menu_can_not_do_is_gray(part):
    menu = menu_of(part, part.row.tiles[0])
    left = next(action for action in menu.actions() if "Move left" in action.text().replace("&", ""))
    assert not left.isEnabled()
    menu.close()


def test_the_same_favorite_twice_is_refused_with_a_sentence(part, workspace):
    refused = []
    workspace.refused.connect(refused.append)
    part.commands.put(9, Duty.CALL)
    part.commands.set_minutes(9, 30)
    part.commands.set_minutes(9, 15)
    assert refused == ["That favorite is under key 1 already."]


def test_a_tile_dragged_onto_another_changes_places_with_it(part, workspace):
    chosen = []
    part.chosen.connect(chosen.append)
    tiles = part.row.tiles
    drag(tiles[0], tiles[0].mapFrom(part, tiles[2].mapTo(part, tiles[2].rect().center())))
    assert words(part, 3) == ["Community, 15 min, pinned", "Messages, 15 min", "Patient calls, 15 min, pinned"]
    assert chosen == []
    assert [tile.x() for tile in part.row.tiles] == sorted(tile.x() for tile in part.row.tiles)
    workspace.undo()
    assert words(part, 3)[0] == "Patient calls, 15 min"


def test_while_it_is_dragged_the_other_one_shows_where_it_would_go(part):
    first, second, third = part.row.tiles[:3]
    home, place = first.pos(), second.pos()
    drag(first, first.mapFrom(part, third.mapTo(part, third.rect().center())), drop=False)
    assert (third.pos(), second.pos()) == (home, place)
    assert third._is_target
    QTest.mouseRelease(first, LEFT, pos=first.rect().center())
    assert not third._is_target


def test_a_tile_dropped_beside_the_row_goes_back(part):
    place = part.row.tiles[0].pos()
    drag(part.row.tiles[0], QPoint(40, 400))
    assert part.row.tiles[0].pos() == place
    assert not any(favorite.is_pinned for favorite in part.row.shown)


def test_what_does_not_fit_has_the_same_keys_behind_its_tile(part, qtbot):
    part.resize(700, part.height())
    chosen = []
    part.chosen.connect(chosen.append)
    more = part.row._more
    QTest.mouseClick(more, LEFT)
    menu = part.row._menu
    assert menu.actions()[-1].text() == "&9  Letters, 15 min"
    QTest.keyClick(menu, Qt.Key.Key_9)
    assert chosen == [Favorite(duty=Duty.FORM, minutes=15)]
    QTest.mouseClick(more, LEFT)
    menu.setActiveAction(menu.actions()[-1])
    QTest.keyClick(menu, Qt.Key.Key_P)
    assert part.row.shown[8].is_pinned
    QTest.mouseClick(more, LEFT)
    menu.setActiveAction(menu.actions()[-1])
    QTest.keyClick(menu, Qt.Key.Key_Left, ALT)
    assert part.row.shown[7].duty is Duty.FORM
    assert QApplication.focusWidget() is more
    QTest.mouseClick(more, LEFT)
    menu.setActiveAction(menu.actions()[-1])
    QTest.keyClick(menu, Qt.Key.Key_Delete)
    assert Duty.SAFE not in {favorite.duty for favorite in part.row.shown}
    QTest.mouseClick(more, LEFT)
    menu.setActiveAction(menu.actions()[-1])
    QApplication.sendEvent(menu, by_menu_key())
    shown = next(each for each in part.findChildren(QMenu) if each.isVisible())
    assert "Pin to key 9" in shown.actions()[0].text().replace("&", "")
    shown.close()


def test_the_keyboard_stays_on_its_key_while_favorites_are_learned(part, workspace, qtbot):
    tile = on(part, 4)
    workspace.log_line("c 45")
    qtbot.waitUntil(lambda: words(part)[3] == "Charting, 45 min")
    assert QApplication.focusWidget() is tile


def test_fewer_favorites_have_fewer_tiles(part):
    for _ in range(5):
        part.commands.put_away(1)
    assert len(part.row.tiles) == 8
    part.row._actions[8].trigger()


def test_a_line_of_this_week_has_nothing_learned_anew_where_earlier_weeks_hold_entries(part, workspace, qtbot):
    earlier = (workspace.logbook.today() - timedelta(days=7)).isoformat()
    soon = part.findChild(Soon)
    workspace.log_line(f"p20 @- {earlier}")
    qtbot.waitUntil(lambda: "20 min" in words(part)[0])
    workspace.log_line("p45 @-")
    assert not soon.isActive()
    workspace.log_line(f"p50 @- {earlier}")
    assert soon.isActive()
    qtbot.waitUntil(lambda: not soon.isActive())
