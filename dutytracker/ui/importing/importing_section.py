"""Settings, bringing in: the file of another program, chosen and looked at before anything comes in."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.exchange.strict_json import plain_file
from dutytracker.reports.words import translate
from dutytracker.ui.theme import Size, Tone
from dutytracker.ui.widgets.button import primary_button
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.sheet import sheet
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.workspace import Workspace

if TYPE_CHECKING:
    from dutytracker.ui.importing.import_sheet import ImportSheet

PROGRAMS = (
    "Toggl Track and Clockify (detailed report as CSV), Kimai (CSV in English or German), Timewarrior (what timew "
    "export prints), Watson (its file frames), TimeTagger (report as CSV), Hamster (TSV or XML), klog and gtimelog."
)


def chosen_file(parent: QWidget) -> str:
    """The computer's own dialog for opening; empty where nothing was chosen."""
    path, _ = QFileDialog.getOpenFileName(parent, translate("Bring in a file of another program"), str(Path.home()))
    return path


class ImportingSection(QWidget):
    """Says what can be brought in, and opens the sheet for a file."""

    def __init__(
        self, workspace: Workspace, ask: Callable[[QWidget], str] = chosen_file, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._ask = ask
        self.choose_button = primary_button(self.tr("Choose a file…"))
        self.problem = ProblemLine()
        self.done = Text("", Size.BODY, Tone.ACCENT, wraps=True)
        self.sheet: ImportSheet | None = None
        """What is shown over the window now."""
        self._lay_out()
        self.choose_button.clicked.connect(self._on_choose)

    def refresh(self) -> None:
        """Nothing of the log is shown here."""

    def take_focus(self) -> None:
        """Puts the keyboard on the button."""
        self.choose_button.setFocus()

    def open(self, path: Path) -> None:
        """Shows what is in a file; nothing is changed by it."""
        self.done.say("")
        self.problem.say("")
        try:
            opened = self._sheet_of(path)
        except DutyError as error:
            self.problem.say(error.sentence)
            return
        self.sheet = opened
        opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        opened.taken.connect(self._on_taken)
        opened.finished.connect(self._on_finished)
        opened.open()

    def _sheet_of(self, path: Path) -> "ImportSheet":
        from dutytracker.exchange.trackers import holds_tracked_time
        from dutytracker.ui.importing.import_sheet import ImportSheet

        data = plain_file(path)
        if not holds_tracked_time(data):
            raise DutyError(self.tr("This is no file of another program that tracks time: choose another one."))
        return ImportSheet(self._workspace, path.name, data, self.window())

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
                "duty each project or tag means. The same file twice changes nothing."
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
