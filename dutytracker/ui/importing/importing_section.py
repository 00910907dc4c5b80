"""Settings, bringing in: the file of another program, chosen and looked at before anything comes in."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.exchange.strict_json import plain_file
from dutytracker.exchange.trackers.telling import holds_tracked_time
from dutytracker.reports.words import translate
from dutytracker.ui.theme import Size, Tone
from dutytracker.ui.widgets.button import primary_button
from dutytracker.ui.widgets.drop_area import DropArea
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.sheet import sheet
from dutytracker.ui.widgets.text import Outcome, Text
from dutytracker.ui.workspace import Workspace

if TYPE_CHECKING:
    from dutytracker.domain.tracking.spans import TrackedFile
    from dutytracker.ui.importing.import_sheet import ImportSheet
    from dutytracker.ui.importing.import_working import ImportWorking

PROGRAMS = (
    "Toggl Track and Clockify (detailed report as CSV), Kimai (CSV in English or German), Timewarrior (what timew "
    "export prints), Watson (its file frames), TimeTagger (report as CSV), Hamster (TSV or XML), klog and gtimelog."
)


def chosen_file(parent: QWidget) -> str:
    """The computer's own dialog for opening; empty where nothing was chosen."""
    path, _ = QFileDialog.getOpenFileName(parent, translate("Bring in a file of another program"), str(Path.home()))
    return path


class ImportingSection(DropArea):
    """Says what can be brought in, and opens the sheet for a file."""

    def __init__(
        self, workspace: Workspace, ask: Callable[[QWidget], str] = chosen_file, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._ask = ask
        self.choose_button = primary_button(self.tr("Choose a file…"))
        self.problem = ProblemLine()
        self.done = Outcome("", Size.BODY, Tone.ACCENT, wraps=True)
        self.sheet: ImportSheet | None = None
        """What is shown over the window now."""
        self._working: ImportWorking | None = None
        self._lay_out()
        self.dropped.connect(self._on_dropped)
        self.choose_button.clicked.connect(self._on_choose)

    def refresh(self) -> None:
        """Nothing of the log is shown here."""

    def take_focus(self) -> None:
        """Puts the keyboard on the button."""
        self.choose_button.setFocus()

    def open(self, path: Path) -> None:
        """Reads a file and shows what is in it; nothing is changed by it."""
        self.problem.say("")
        try:
            data = self._contents(path)
        except DutyError as error:
            self.done.say("")
            self.problem.say(translate(error.sentence))
            return
        from dutytracker.ui.importing.import_working import ImportWorking

        self.done.say(self.tr("Reading the file…"))
        self._stop_reading()
        self._working = ImportWorking(self)
        self._working.read.connect(partial(self._on_read, path.name, data))
        self._working.refused.connect(self._on_refused)
        self._working.read_file(data)

    @property
    def is_reading(self) -> bool:
        """True until the file is read."""
        return self._working is not None

    def _contents(self, path: Path) -> bytes:
        """Raises: `DutyError` where it cannot be another program's file."""
        data = plain_file(path)
        if not holds_tracked_time(data):
            raise DutyError(self.tr("This is no file of another program that tracks time: choose another one."))
        return data

    def _stop_reading(self) -> None:
        if self._working is not None:
            self._working.forget()
            self._working.deleteLater()
            self._working = None

    def _on_refused(self, sentence: str) -> None:
        self._stop_reading()
        self.done.say("")
        self.problem.say(sentence)

    def _on_read(self, name: str, data: bytes, file: "TrackedFile | None") -> None:
        from dutytracker.ui.importing.import_sheet import ImportSheet

        self._stop_reading()
        self.done.say("")
        self.sheet = ImportSheet(self._workspace, name, data, file, self.window())
        self.sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.sheet.taken.connect(self._on_taken)
        self.sheet.finished.connect(self._on_finished)
        self.sheet.open()

    def _on_dropped(self, files: Sequence[Path]) -> None:
        if len(files) == 1:
            self.open(files[0])
        else:
            self.problem.say(self.tr("One file at a time, please: each has its own projects and tags."))

    def _on_choose(self) -> None:
        path = self._ask(self)
        if path:
            self.open(Path(path))

    def _on_taken(self) -> None:
        self.done.say(self.tr("It came in. Ctrl+Z takes all of it back; reports show these minutes as imported."))

    def _on_finished(self, _result: int) -> None:
        self.sheet = None
        self.choose_button.setFocus()

    def _lay_out(self) -> None:
        layout = sheet(
            self,
            self.tr("Bring in"),
            self.tr(
                "Time that you tracked in another program. You see what would come in before it does, and say which "
                "duty each project or tag means. The same file twice changes nothing. A file can also be dropped here."
            ),
        )
        layout.addWidget(Text(translate(PROGRAMS), Size.BODY, wraps=True))
        layout.addWidget(
            Text(
                self.tr("Descriptions, people and notes of the file never come in, and no name of a project is kept."),
                Size.BODY,
                Tone.DIM,
                wraps=True,
            )
        )
        layout.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.problem)
        layout.addWidget(self.done)
        layout.addStretch()
        self.done.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another place, or the lock, stands here now: a sheet over that would not be expected."""
        if self.is_reading and not event.spontaneous():
            self._stop_reading()
            self.done.say("")
        super().hideEvent(event)
