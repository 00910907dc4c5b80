"""The window in which a backup is opened and looked at before it takes the place of the log, or is left."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Lock

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.paths import Profile
from dutytracker.reports.backup_words import left_out_words, preview_lines, protection_words
from dutytracker.reports.plain_text import plain
from dutytracker.reports.words import full_date, translate
from dutytracker.store.backups.restoring import Unpacked, by_passphrase_or_sheet, look_at, unpack
from dutytracker.ui.background import start
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.busy_bar import BusyBar
from dutytracker.ui.widgets.button import plain_button, primary_button
from dutytracker.ui.widgets.dialog import Dialog
from dutytracker.ui.widgets.field import labeled, mark
from dutytracker.ui.widgets.focus_ring import RING
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow


class RestoreWindow(Dialog):
    """First the passphrase of the backup, where it has one; then what is in it. Esc leaves everything as it was.

    Once it was accepted, `unpacked` waits to take its place.
    """

    def __init__(self, profile: Profile, file: Path, parent: QWidget | None = None) -> None:
        """Raises: `DutyError` where the file is no backup, not whole, or of a newer program."""
        super().__init__(parent)
        self._profile = profile
        self._file = file
        self._contents = look_at(file)
        self.unpacked: Unpacked | None = None
        """The backup, opened and read in full; `None` until then."""
        self._unpacking: _Unpacking | None = None
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.standing = Text("", Size.BODY, wraps=True)
        self.held = Text("", Size.STRONG, wraps=True)
        self.aside = Text("", Size.BODY, Tone.DIM, wraps=True)
        self.problem = ProblemLine()
        self.busy = BusyBar()
        self.leave_button = plain_button(self.tr("Leave everything as it is"))
        self.go_button = primary_button("")
        self._field = QWidget()
        self.setWindowTitle(self.tr("Restore {name}").format(name=plain(file.name)))
        self._lay_out()
        self._say_what_it_is()
        self.go_button.clicked.connect(self._on_go)
        self.leave_button.clicked.connect(self.reject)
        self.passphrase.textEdited.connect(self._on_typed)
        self.go_button.setDefault(True)
        (self.passphrase if self._contents.is_protected else self.go_button).setFocus()

    def _say_what_it_is(self) -> None:
        made = full_date(self._contents.made_at.astimezone().date())
        sentences = [self.tr("A backup of {made}, whole as it was written.").format(made=made)]
        sentences.append(protection_words(is_protected=self._contents.is_protected))
        if self._contents.left_out:
            sentences.append(left_out_words(self._contents.left_out))
        self.standing.setText(" ".join(sentences))
        self._field.setVisible(self._contents.is_protected)
        self.held.hide()
        self.aside.hide()
        self._name_button(self.tr("Open the backup"))

    def _on_go(self) -> None:
        if self.unpacked is not None:
            self.accept()
        elif self._contents.is_protected and not self.passphrase.text():
            self._refuse(self.tr("Type the passphrase of the backup first."))
        else:
            self._open()

    def _open(self) -> None:
        way_in = by_passphrase_or_sheet(self.passphrase.text() or None)
        self._name_button(self.tr("Reading all of it…"))
        self.go_button.setEnabled(False)
        self.problem.say("")
        self.busy.begin(self.go_button.text())
        self._unpacking = _Unpacking(partial(unpack, self._profile, self._file, way_in))
        task = start(self._unpacking.run, self)
        task.finished.connect(self._on_unpacked)
        task.refused.connect(self._on_refused)
        task.crashed.connect(self._on_crashed)

    def _on_unpacked(self, unpacked: Unpacked) -> None:
        self.unpacked = unpacked
        self.busy.end()
        self._field.hide()
        self.passphrase.clear()
        self.held.say("\n".join(preview_lines(unpacked.preview)))
        self.aside.say(
            self.tr(
                "It was opened and read in full. The log that is here now is kept in a folder of its own, and can be "
                "put back at any time."
            )
        )
        self._name_button(self.tr("Restore it"))
        self.go_button.setEnabled(True)
        self.leave_button.setFocus()

    def _on_refused(self, sentence: str) -> None:
        self.busy.end()
        self._name_button(self.tr("Open the backup"))
        self.go_button.setEnabled(True)
        self._refuse(sentence)

    def _on_crashed(self, error: Exception) -> None:
        self._on_refused(self.tr("The backup could not be opened."))
        raise error

    def _refuse(self, sentence: str) -> None:
        self.problem.say(sentence)
        if self._contents.is_protected:
            mark(self.passphrase, wrong=True)
            self.passphrase.setFocus()
            self.passphrase.selectAll()

    def _on_typed(self) -> None:
        mark(self.passphrase, wrong=False)
        self.problem.say("")

    def _name_button(self, words: str) -> None:
        self.go_button.setText(words)
        self.go_button.setAccessibleName(words)

    def reject(self) -> None:
        if self._unpacking is not None:
            self._unpacking.leave()
        self.unpacked = None
        super().reject()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        layout.setSpacing(3 * STEP)
        layout.addWidget(BreakingText(self.tr("Restore a backup"), Size.HEADING))
        path = Text(str(self._file), Size.BODY, Tone.DIM, wraps=True)
        path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(path)
        layout.addWidget(self.standing)
        field = QVBoxLayout(self._field)
        field.setContentsMargins(RING, RING, RING, RING)
        field.addLayout(
            labeled(self.tr("Passphrase of the backup, or the groups of its recovery sheet"), self.passphrase)
        )
        layout.addWidget(self._field)
        layout.addWidget(self.held)
        layout.addWidget(self.aside)
        layout.addWidget(self.problem)
        layout.addWidget(self.busy)
        foot = WrappingRow(2 * STEP)
        foot.addStretch()
        foot.addWidget(self.leave_button)
        foot.addWidget(self.go_button)
        layout.addLayout(foot)
        self.setMinimumWidth(34 * self.fontMetrics().height())


class _Unpacking:
    """A backup that is unpacked beside a window, which may be left and gone by the time it is."""

    def __init__(self, work: Callable[[], Unpacked]) -> None:
        self._work = work
        self._lock = Lock()
        self._unpacked: Unpacked | None = None
        self._is_left = False

    def run(self) -> Unpacked:
        """Unpacks it, on any thread. Raises: as the work."""
        unpacked = self._work()
        with self._lock:
            self._unpacked = unpacked
            if self._is_left:
                unpacked.drop()
        return unpacked

    def leave(self) -> None:
        """Forgets what was unpacked, or is by and by."""
        with self._lock:
            self._is_left = True
            if self._unpacked is not None:
                self._unpacked.drop()


def restore_window(profile: Profile, file: Path, parent: QWidget) -> RestoreWindow | str:
    """The window for a file; the sentence that says why where there is nothing to restore in it."""
    try:
        return RestoreWindow(profile, file, parent)
    except DutyError as error:
        return translate(error.sentence)
