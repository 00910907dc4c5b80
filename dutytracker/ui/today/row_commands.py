"""What can be done to a row of Today, by key and by menu: the same commands, each one change."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from dutytracker.domain.changes import Change, deleting, editing
from dutytracker.domain.errors import DutyError
from dutytracker.domain.logging import dropping, reopening, telling_manager
from dutytracker.domain.moving import moving
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import Entry, Erosion, UndoneItem, UndoneStatus
from dutytracker.language import translate
from dutytracker.reports.words import placement_words
from dutytracker.ui.clock_stretch import Stretch
from dutytracker.ui.today.day_moves import Held
from dutytracker.ui.widgets.rows_table import RowsTable
from dutytracker.ui.workspace import Workspace


class RowCommands(QObject):
    """Changes entries, losses and undone items.

    `edit_wanted(Entry)`, `finish_wanted(UndoneItem)` and `fill_wanted(Stretch)`, of a gap, need a field.
    """

    edit_wanted = Signal(object)
    finish_wanted = Signal(object)
    fill_wanted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._widget = parent

    def open(self, record: object) -> None:
        """What Enter does: edit an entry, finish an undone item, fill a gap, show what can be done about a loss."""
        if isinstance(record, Entry):
            self.edit_wanted.emit(record)
        elif isinstance(record, UndoneItem):
            if record.status is UndoneStatus.OPEN:
                self.finish_wanted.emit(record)
            else:
                self.drop(record)
        elif isinstance(record, Stretch):
            self.fill_wanted.emit(record)
        elif isinstance(record, Erosion):
            self.menu_for(record, self._under_row())

    def move(self, held: Held) -> None:
        """Leaves an entry where it is held; what is not possible is said in the bar of changes."""
        try:
            change = self._moving(held)
        except DutyError as error:
            self.refuse(translate(error.sentence))
        else:
            self._workspace.perform(change)

    def placement_of(self, held: Held) -> Placement:
        """Which placement an entry would have where it is held; the one it has where it cannot lie there."""
        try:
            edits = self._moving(held).edits
        except DutyError:
            return held.placed.placement
        return next((edit.after.placement for edit in edits if isinstance(edit.after, Entry)), held.placed.placement)

    def _moving(self, held: Held) -> Change:
        entry = held.placed.entry
        if entry is None:
            return Change("Change an entry", ())
        situation = self._workspace.logbook.entering.situation_on(entry.date)
        return moving(entry, situation, start_by=held.start_by, end_by=held.end_by)

    def refuse(self, sentence: str) -> None:
        """Says in the bar of changes what is not possible."""
        self._workspace.refused.emit(sentence)

    def delete(self, record: object) -> None:
        """Deletes the record; Undo brings it back."""
        if isinstance(record, Entry):
            self._workspace.perform(deleting("Delete an entry", record))
        elif isinstance(record, UndoneItem):
            self._workspace.perform(deleting("Delete an undone item", record))
        elif isinstance(record, Erosion):
            self._workspace.perform(deleting("Delete lost protected time", record))

    def press(self, record: object, key: str) -> None:
        """What a letter does on a row."""
        if key == "m":
            self.tell_manager(record)
        elif key == "o":
            self.turn_older(record)
        elif key == "x":
            self.drop(record)
        elif key == "p" and isinstance(record, Entry):
            self.placement_menu(record).popup(self._under_row())
        elif key == "h":
            self.show_history(record)
        elif key == "n":
            self.make_notice(record)
        elif key == "e":
            self.erase_note(record)
        elif key == " ":
            self.open(record)

    def show_history(self, record: object) -> None:
        """Opens everything that was ever written about the record."""
        from dutytracker.ui.history_window import HistoryWindow

        if isinstance(record, Entry | Erosion | UndoneItem):
            window = HistoryWindow(self._workspace, [record], self._widget)
            window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            window.open()

    def erase_note(self, record: object) -> None:
        """Asks whether the note of an entry is to be erased for good; nothing where no step of it has one."""
        if isinstance(record, Entry) and self._workspace.logbook.erasing.can_erase(record):
            from dutytracker.ui.erase_window import ask_to_erase

            ask_to_erase(self._workspace, [record], self._widget)

    def make_notice(self, *records: object) -> None:
        """Opens a short note to a manager about lost time, or about undone work."""
        from dutytracker.ui.notice_window import open_notice

        told = _to_tell(records)
        if told:
            open_notice(self._workspace, told, self._widget)

    def tell_manager(self, *records: object) -> None:
        """Notes that a manager was told today of what none was told of yet; where that is nothing, takes it back."""
        told = _to_tell(records)
        untold = [record for record in told if record.told_manager is None]
        day = self._workspace.logbook.today() if untold else None
        if told:
            self._workspace.perform(telling_manager(*(untold or told), day=day))

    def turn_older(self, record: object) -> None:
        """Says that the work arose in an earlier week, or that it did not."""
        if isinstance(record, Entry):
            after = replace(record, older=not record.older)
            self._workspace.perform(editing("Change an entry", record, after))

    def drop(self, record: object) -> None:
        """Drops an undone item; one that was dropped is open again."""
        if not isinstance(record, UndoneItem):
            return
        if record.status is UndoneStatus.OPEN:
            self._workspace.perform(dropping(record, day=max(self._workspace.logbook.today(), record.arose)))
        else:
            self._workspace.perform(reopening(record))

    def place(self, entry: Entry, placement: Placement) -> None:
        """Chooses a placement for an entry."""
        after = replace(entry, placement=placement, placement_chosen=True)
        self._workspace.perform(editing("Change an entry", entry, after))

    def menu_for(self, record: object, point: QPoint) -> None:
        """Shows everything that can be done to the record."""
        self.menu_of(record).popup(point)

    def menu_of(self, record: object) -> QMenu:
        """The menu of a record."""
        menu = self._menu()
        if isinstance(record, Stretch):
            menu.addAction(self.tr("&Fill it\tEnter"), partial(self.open, record))
            return menu
        if isinstance(record, Entry):
            menu.addAction(self.tr("&Edit in the line\tEnter"), partial(self.open, record))
            menu.addMenu(self.placement_menu(record, menu))
            older = self.tr("From this &week after all\tO") if record.older else self.tr("&Older work\tO")
            menu.addAction(older, partial(self.turn_older, record))
            if self._workspace.logbook.erasing.can_erase(record):
                menu.addAction(self.tr("E&rase the note …\tE"), partial(self.erase_note, record))
        elif isinstance(record, UndoneItem):
            self._add_item_actions(menu, record)
        if isinstance(record, Erosion | UndoneItem):
            told = record.told_manager
            words = self.tr("No &manager was told\tM") if told else self.tr("A &manager was told today\tM")
            menu.addAction(words, partial(self.tell_manager, record))
            menu.addAction(self.tr("&Notice to a manager …\tN"), partial(self.make_notice, record))
        menu.addAction(self.tr("&History\tH"), partial(self.show_history, record))
        menu.addSeparator()
        menu.addAction(self.tr("&Delete\tDel"), partial(self.delete, record))
        return menu

    def placement_menu(self, entry: Entry, parent: QWidget | None = None) -> QMenu:
        """The placements to choose from, the present one ticked; a digit chooses."""
        menu = self._menu() if parent is None else QMenu(parent)
        menu.setTitle(self.tr("&Placement\tP"))
        for number, placement in enumerate(Placement, start=1):
            action = menu.addAction(f"&{number}  {placement_words(placement)}", partial(self.place, entry, placement))
            action.setCheckable(True)
            action.setChecked(placement is entry.placement)
        return menu

    def _add_item_actions(self, menu: QMenu, item: UndoneItem) -> None:
        if item.status is UndoneStatus.OPEN:
            menu.addAction(self.tr("&Tick as done …\tSpace"), partial(self.open, item))
            menu.addAction(self.tr("D&rop it\tX"), partial(self.drop, item))
        else:
            menu.addAction(self.tr("&Reopen\tX"), partial(self.drop, item))

    def _menu(self) -> QMenu:
        """A menu that is gone after it was closed."""
        menu = QMenu(self._widget)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _under_row(self) -> QPoint:
        focused = self._widget.focusWidget() or self._widget
        if isinstance(focused, RowsTable):
            row = focused.visualRect(focused.currentIndex())
            return focused.viewport().mapToGlobal(row.bottomLeft())
        return focused.mapToGlobal(focused.rect().bottomLeft())


def _to_tell(records: Sequence[object]) -> list[Erosion | UndoneItem]:
    """Those of which a manager can be told."""
    return [record for record in records if isinstance(record, Erosion | UndoneItem)]
