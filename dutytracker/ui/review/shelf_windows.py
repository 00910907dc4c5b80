"""The windows that ask about collections as a whole."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.reports.words import translate
from dutytracker.ui.review.name_window import NameWindow
from dutytracker.ui.review.shelf import Shelf


def ask_for_new(shelf: Shelf, parent: QWidget) -> None:
    """Asks for the name of a new collection, and begins it."""
    _ask(NameWindow(translate("New collection"), "", parent), shelf.begin)


def ask_for_other_name(shelf: Shelf, parent: QWidget) -> None:
    """Asks for another name of the collection on the desk."""
    _ask(NameWindow(translate("Rename the collection"), shelf.current or "", parent), shelf.rename)


def _ask(window: NameWindow, take: Callable[[str], None]) -> None:
    """Opens the window; it closes once its name was taken, and says why where it was not."""

    def give(name: str) -> None:
        try:
            take(name)
        except DutyError as error:
            window.refuse(translate(error.sentence))
        else:
            window.close()

    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.given.connect(give)
    window.open()
