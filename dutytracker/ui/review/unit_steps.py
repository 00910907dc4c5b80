"""The steps from the page of the unit file to a file, and from another unit file into the collection."""

from collections.abc import Callable, Sequence
from datetime import date, tzinfo
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from dutytracker.reports.words import translate
from dutytracker.stewardbook import StewardBook
from dutytracker.ui.output import AskForPath, PathDialog
from dutytracker.ui.review.desk import Desk, Work
from dutytracker.ui.review.offers_from_file import SUFFIX, UnitFileDialog
from dutytracker.ui.review.unit_draft import UnitDraft, draft_of
from dutytracker.ui.review.unit_page import UnitPage
from dutytracker.ui.saving import save_file

ask_for_unit_path = PathDialog("Sign and save the unit file", {SUFFIX: "Unit file"})


class UnitSteps(QObject):
    """Does with the collection on the desk what `page` wants; both dialogs open in the folder that was chosen last.

    Signals: `saved(str)` with what is said of a file that was made.
    """

    saved = Signal(str)

    def __init__(
        self,
        desk: Desk,
        today: Callable[[], date],
        zone: tzinfo,
        window: QWidget,
        *,
        path_from: AskForPath = ask_for_unit_path,
    ) -> None:
        super().__init__(window)
        self.page = UnitPage(today, zone)
        self.path_from = path_from
        self.file_from = UnitFileDialog(translate("Take over from a unit file"))
        self._desk = desk
        self._today = today
        self._window = window
        self._folder = Path.home()
        self._name: str | None = None
        self.page.change_wanted.connect(self._on_change_wanted)
        self.page.draft_wanted.connect(self._on_draft_wanted)
        self.page.file.save_wanted.connect(self.save)
        self.page.file.file_wanted.connect(self._on_file_wanted)

    def show_collection(self, name: str | None) -> None:
        """Forgets what was said of another collection, once that one is on the desk; `None` is none."""
        if name != self._name:
            self._name = name
            self.page.file.clear()
            self.page.benchmark.clear()

    def save(self) -> None:
        """Asks where to, then signs and saves."""
        draft = self.page.draft
        if draft is None:
            return
        typed = self.path_from(self._window, str(self._folder / unit_name(draft, self._today())))
        if not typed:
            return
        path = Path(typed)
        self._folder = path.parent
        benchmark = draft.unit.benchmark is not None
        self._desk.ask(
            lambda book: book.unit.make_file(benchmark=benchmark, save=partial(save_file, path=path)),
            lambda _data: self._on_saved(path),
            on_refused=self.page.file.refuse,
        )
        self._desk.look()

    def take_over(self, paths: Sequence[Path]) -> None:
        """Says and sets what a unit file does; the last of several."""
        if paths:
            self._desk.change(
                partial(_take_over, paths[-1]),
                then=self.page.file.show_taken_over,
                on_refused=self.page.file.refuse,
            )

    def _on_saved(self, path: Path) -> None:
        self.page.file.show_saved(path)
        self.saved.emit(translate("The unit file was signed and saved: {name}").format(name=path.name))

    def _on_file_wanted(self) -> None:
        self.take_over(self.file_from(self._window))

    def _on_change_wanted(self, work: Work, then: Callable[[], None], on_refused: Callable[[str], None]) -> None:
        self._desk.change(work, then=then, on_refused=on_refused)

    def _on_draft_wanted(self, benchmark: bool) -> None:
        self._desk.ask(
            lambda book: draft_of(book, benchmark=benchmark),
            partial(self._on_draft, benchmark),
            on_refused=self.page.refuse_draft,
        )

    def _on_draft(self, benchmark: bool, draft: UnitDraft) -> None:
        if self.page.benchmark.is_wanted is benchmark:
            self.page.show_draft(draft)


def unit_name(draft: UnitDraft, today: date) -> str:
    """A name for the file: letters and digits alone, and no name of a person."""
    plain = "".join(letter if letter.isalnum() else "-" for letter in draft.unit.unit.lower())
    words = "-".join(part for part in plain.split("-") if part)[:40]
    return "-".join(part for part in ("unit", words, str(today)) if part) + SUFFIX


def _take_over(path: Path, book: StewardBook) -> None:
    """Raises: `DutyError` where the file cannot be read or is no unit file."""
    from dutytracker.exchange.strict_json import plain_file
    from dutytracker.exchange.unit_file import read_unit

    book.unit.take_over(read_unit(plain_file(path)))
