"""Offers that a unit file brings: asked for by a dialog, laid beside those that are there."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.domain.offer_list import with_offers
from dutytracker.reports.words import translate
from dutytracker.stewardbook import StewardBook

SUFFIX = ".dutyunit"


class UnitFileDialog:
    """The computer's own dialog, in the folder that was chosen last."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._folder = Path.home()

    def __call__(self, parent: QWidget) -> Sequence[Path]:
        """Asks for a unit file; empty where the steward thought better of it."""
        words = translate("Unit files (*{suffix});;All files (*)").format(suffix=SUFFIX)
        name, _ = QFileDialog.getOpenFileName(parent, self._title, str(self._folder), words)
        if name:
            self._folder = Path(name).parent
        return [Path(name)] if name else []


def are_unit_files(paths: Sequence[Path]) -> bool:
    """True where all of them are unit files by their names, and there is one."""
    return bool(paths) and all(path.suffix.lower() == SUFFIX for path in paths)


def take_over(paths: Sequence[Path], book: StewardBook) -> None:
    """Lays the offers of unit files beside those of the collection, in one change; an offer of the same name takes the
    place of the one that was there.

    Raises: `DutyError` where a file cannot be read, holds no offer, or too many would lie there; nothing changes then.
    """
    from dutytracker.exchange.strict_json import plain_file
    from dutytracker.exchange.unit_file import read_unit

    offers = book.offers
    for path in paths:
        found = read_unit(plain_file(path)).plan.offers
        if not found:
            words = translate("The unit file {name} holds no offers: choose one that does.")
            raise DutyError(words.format(name=path.name))
        offers = with_offers(offers, found)
    book.set_offers(offers)
