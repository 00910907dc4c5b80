"""Saves files and prints pages that are made beside the window: the one way to both, whatever is on them."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.reports.words import translate
from dutytracker.ui.background import Task, start
from dutytracker.ui.printing import ask_for_printer, print_pages
from dutytracker.ui.saving import save_file

AskForPath = Callable[[QWidget, str], str]
"""Asks for the file to save to, from a suggestion; empty where the member thought better of it."""

AskForPrinter = Callable[[QWidget], QPrinter | None]
"""Asks for the printer; `None` where the member thought better of it."""


@dataclass(frozen=True, slots=True)
class PathDialog:
    """The computer's own dialog for saving; a name typed without a suffix gets that of the kind chosen there."""

    title: str
    kinds: Mapping[str, str]
    """Suffix and what such a file is called, in English."""

    def __call__(self, parent: QWidget, suggestion: str) -> str:
        suffixes = {f"{translate(words)} (*{suffix})": suffix for suffix, words in self.kinds.items()}
        first = next((each for each, suffix in suffixes.items() if suggestion.endswith(suffix)), "")
        typed, chosen = QFileDialog.getSaveFileName(
            parent, translate(self.title), suggestion, ";;".join(suffixes), first
        )
        return typed if not typed or Path(typed).suffix else typed + suffixes.get(chosen, "")


class Output(QObject):
    """Asks where to, then makes and saves or prints. Every dialog opens in the folder that was saved to last.

    Signals: `begun(str)` says what is being made, `done(str)` what was made, `refused(str)` why it was not possible.
    """

    begun = Signal(str)
    done = Signal(str)
    refused = Signal(str)

    _folder = Path.home()

    def __init__(self, parent: QObject, path_from: AskForPath, printer_from: AskForPrinter = ask_for_printer) -> None:
        super().__init__(parent)
        self.path_from = path_from
        self.printer_from = printer_from
        self._task: Task | None = None

    def save(self, window: QWidget, name: str, make: Callable[[str], bytes]) -> None:
        """Saves what `make` makes for the suffix that is chosen; `name`, with its suffix, is what is suggested."""
        typed = self.path_from(window, str(self._folder / name))
        if not typed:
            return
        path = Path(typed) if Path(typed).suffix else Path(typed + Path(name).suffix)
        Output._folder = path.parent
        self.begun.emit(self.tr("Making the file…"))
        self._start(partial(make, path.suffix.lower()), partial(self._on_content, path))

    def print_pages(self, window: QWidget, make: Callable[[], Sequence[bytes]]) -> None:
        """Prints the pages, PNG files, that `make` makes."""
        printer = self.printer_from(window)
        if printer is not None:
            self.begun.emit(self.tr("Making the pages…"))
            self._start(make, partial(self._on_pages, printer))

    def cancel(self) -> None:
        """Drops what is being made; nothing is saved or printed."""
        if self._task is not None:
            self._task.cancel()

    def _start(self, make: Callable[[], object], then: Callable[..., None]) -> None:
        self._task = start(make, self)
        self._task.finished.connect(then)
        self._task.refused.connect(self.refused)
        self._task.crashed.connect(self._on_crashed)

    def _on_content(self, path: Path, content: bytes) -> None:
        self._finish(partial(save_file, content, path), self.tr("Saved as {path}.").format(path=path))

    def _on_pages(self, printer: QPrinter, pages: Sequence[bytes]) -> None:
        images = [QImage.fromData(page) for page in pages]
        self._finish(partial(print_pages, images, printer), self.tr("Sent to the printer."))

    def _finish(self, act: Callable[[], None], sentence: str) -> None:
        try:
            act()
        except DutyError as error:
            self.refused.emit(translate(error.sentence))
        else:
            self.done.emit(sentence)

    def _on_crashed(self, error: Exception) -> None:
        self.refused.emit(self.tr("It could not be made. Nothing was saved or printed."))
        raise error
