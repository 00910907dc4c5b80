"""Saving receipts: one where the steward says, or one for every member in a folder."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.domain.steward import MemberStanding
from dutytracker.exchange.receipt_file import SUFFIX
from dutytracker.reports.words import counted, translate
from dutytracker.stewardbook import NothingToReceipt, StewardBook
from dutytracker.store.signing import SigningKey
from dutytracker.ui.output import AskForPath, PathDialog
from dutytracker.ui.review.desk import Desk
from dutytracker.ui.review.dialogs import AskForFiles, ReceiptsDialog
from dutytracker.ui.saving import save_file

ask_for_receipt_path = PathDialog("Save the receipt", {SUFFIX: "Receipt"})

PathFor = Callable[[MemberStanding], Path]


class Receipts(QObject):
    """Signals: `saved(str)` says where they lie, `refused(str)` why they could not be saved."""

    saved = Signal(str)
    refused = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self.path_from: AskForPath = ask_for_receipt_path
        self.folder_from: AskForFiles = ReceiptsDialog()
        self._desk = desk
        self._window = window
        self._folder = Path.home()

    def save(self, members: Sequence[MemberStanding]) -> None:
        """Asks where to, then signs and saves them beside the window, by the key that the log gives here."""
        path_for, book = self._path_for(members), self._desk.book
        if path_for is None or book is None:
            return
        try:
            key = book.members.steward_key()
        except DutyError as error:
            self.refused.emit(translate(error.sentence))
            return
        self._desk.ask(lambda book: _saved(book, members, path_for, key), self._on_saved, on_refused=self.refused.emit)

    def _path_for(self, members: Sequence[MemberStanding]) -> PathFor | None:
        if len(members) == 1:
            typed = self.path_from(self._window, str(self._folder / _name(members[0])))
            if typed:
                self._folder = Path(typed).parent
            return (lambda _member: Path(typed)) if typed else None
        folders = self.folder_from(self._window) if members else ()
        return (lambda member: _free(folders[0], _name(member))) if folders else None

    def _on_saved(self, paths: Sequence[Path]) -> None:
        if len(paths) == 1:
            self.saved.emit(self.tr("Saved as {path}. Give it to the member.").format(path=paths[0]))
        else:
            words = self.tr("{number} saved in {folder}. Give each member theirs.")
            number = counted(len(paths), "receipt was", "receipts were")
            self.saved.emit(words.format(number=number, folder=paths[0].parent))


def _saved(book: StewardBook, members: Sequence[MemberStanding], path_for: PathFor, key: SigningKey) -> Sequence[Path]:
    """Passes over members for whom there is nothing to make a receipt for, unless these are all.

    Raises: `DutyError`; those before it are saved then.
    """
    paths = []
    refusal: NothingToReceipt | None = None
    for member in members:
        try:
            receipt = book.members.receipt(member.who, key)
        except NothingToReceipt as error:
            refusal = error
            continue
        path = path_for(member)
        save_file(receipt, path)
        paths.append(path)
    if not paths and refusal is not None:
        raise refusal
    return paths


def _name(member: MemberStanding) -> str:
    """It tells the code alone."""
    return f"receipt-{member.code}{SUFFIX}"


def _free(folder: Path, name: str) -> Path:
    """A path of that name that nothing lies at yet: many receipts never replace a file unasked."""
    path = folder / name
    for number in range(2, 1000):
        if not path.exists():
            return path
        path = folder / f"{name.removesuffix(SUFFIX)}-{number}{SUFFIX}"
    raise DutyError(translate("There are too many receipts in this folder: choose another one."))
