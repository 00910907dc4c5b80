"""Erases notes in the copies of the log, beside the window, once they were erased in the log itself."""

from PySide6.QtCore import QObject, QTimer, Signal

from dutytracker.domain.changes import Change
from dutytracker.domain.errors import DutyError
from dutytracker.domain.saying import in_a_row
from dutytracker.language import translate
from dutytracker.ui.background import start
from dutytracker.ui.workspace import Workspace

QUIET_MILLISECONDS = 2_000
"""How long after the log was opened what was cut off goes on."""

LOOKS_AGAIN_MILLISECONDS = 30 * 60_000
"""How often it is tried again while a second place is not there, or the disk refuses."""


class ErasingNotes(QObject):
    """Begins at once where a note was erased, and after opening where something is still to be done.

    Signals: `told(str)` where a copy could not be written again yet; what is tried again later says nothing.
    """

    told = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._is_under_way = False
        self._is_wanted = False
        self._comes_again = False
        """True where a note was erased after the work that is under way had begun."""
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.setInterval(QUIET_MILLISECONDS)
        self._again = QTimer(self)
        self._again.setInterval(LOOKS_AGAIN_MILLISECONDS)
        self._first.timeout.connect(self.look)
        self._again.timeout.connect(self._look_quietly)
        workspace.changed.connect(self._on_changed)
        workspace.backed_up.connect(self._look_quietly)
        if workspace.logbook.erasing.is_pending:
            self._first.start()
        self._again.start()

    def stop(self) -> None:
        """Begins none any more; one that is under way goes on."""
        self._first.stop()
        self._again.stop()
        self._comes_again = False

    def look(self) -> None:
        """Begins where something is to be done, and tells what stands in the way."""
        self._begin(is_told=True)

    def _look_quietly(self, *_: object) -> None:
        self._begin(is_told=False)

    def _begin(self, *, is_told: bool) -> None:
        erasing = self._workspace.logbook.erasing
        self._is_wanted = self._is_wanted or is_told
        try:
            if self._is_under_way or not erasing.is_pending:
                return
            job = erasing.job()
        except DutyError as error:
            self._on_refused(translate(error.sentence))
            return
        self._is_under_way = True
        task = start(job, self)
        task.finished.connect(self._on_done)
        task.refused.connect(self._on_refused)
        task.crashed.connect(self._on_crashed)

    def _on_changed(self, change: Change) -> None:
        if change.erased:
            self._comes_again = self._is_under_way
            self.look()

    def _on_done(self, sentences: tuple[str, ...]) -> None:
        self._settle(translate(in_a_row(sentences)))

    def _on_refused(self, sentence: str) -> None:
        self._settle(
            self.tr(
                "The note is erased in the log, and still stands in copies of it: this is tried again. {why}"
            ).format(why=sentence)
        )

    def _on_crashed(self, error: Exception) -> None:
        self._is_under_way = False
        raise error

    def _settle(self, words: str) -> None:
        was_wanted, self._is_under_way, self._is_wanted = self._is_wanted, False, False
        comes_again, self._comes_again = self._comes_again, False
        if comes_again:
            self.look()
        elif words and was_wanted:
            self.told.emit(words)
