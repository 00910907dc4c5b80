"""Which collection lies on the desk, and what can be done with collections as a whole."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from dutytracker.ui.theme import STEP
from dutytracker.ui.widgets.button import small_button
from dutytracker.ui.widgets.choice_box import ChoiceBox
from dutytracker.ui.widgets.wrapping_row import WrappingRow


class ShelfBar(QWidget):
    """Signals: `chosen(str)` with the name of another collection; `new_wanted()`, `rename_wanted()`,
    `delete_wanted()` and `deleted_wanted()`, to see what was deleted, for what the menu offers.
    """

    chosen = Signal(str)
    new_wanted = Signal()
    rename_wanted = Signal()
    delete_wanted = Signal()
    deleted_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = ChoiceBox(self.tr("Collection"))
        self.more_button = small_button(self.tr("More for this collection"), "more")
        self.menu = QMenu(self)
        self.menu.addAction(self.tr("&New collection…"), self.new_wanted.emit)
        self.menu.addAction(self.tr("&Rename…"), self.rename_wanted.emit)
        self.menu.addAction(self.tr("&Delete"), self.delete_wanted.emit)
        self.menu.addSeparator()
        self.deleted_action = self.menu.addAction(self.tr("Deleted &collections…"), self.deleted_wanted.emit)
        self.more_button.clicked.connect(self._on_more)
        self.box.activated.connect(lambda _index: self.chosen.emit(str(self.box.value())))
        row = WrappingRow(STEP, parent=self)
        row.addWidget(self.box)
        row.addWidget(self.more_button)

    def show_names(self, names: Sequence[str], current: str | None) -> None:
        """Shows the collections there are, `None` where none of them is open; hidden without any."""
        self.box.clear()
        for name in names:
            self.box.add(name, name)
        self.box.setCurrentIndex(-1)
        if current is not None:
            self.box.choose(current)
        self.box.updateGeometry()
        self.setVisible(bool(names))

    def _on_more(self) -> None:
        self.menu.popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))
