"""Settings, backups: what there is, one more now, a second place, and restoring."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QVBoxLayout, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.logbook.backups import BackedUp
from dutytracker.reports.backup_words import made_words, protection_words, size_words
from dutytracker.reports.words import translate
from dutytracker.store.backups.container import Contents
from dutytracker.store.backups.keeping import BrokenBackup, KeptBackup, SoundBackup
from dutytracker.store.backups.replacing import kept_aside, kept_since, put_back
from dutytracker.ui.background import start
from dutytracker.ui.choosing_backup import chosen_backup
from dutytracker.ui.output import PathDialog
from dutytracker.ui.restore_window import RestoreWindow, restore_window
from dutytracker.ui.settings.second_place import SecondPlacePart
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.busy_bar import BusyBar
from dutytracker.ui.widgets.button import link_button, plain_button, primary_button
from dutytracker.ui.widgets.card import Rule
from dutytracker.ui.widgets.focus_ring import RING
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.row_delegate import RowDelegate
from dutytracker.ui.widgets.rows_model import Row, RowsModel
from dutytracker.ui.widgets.rows_table import RowsTable
from dutytracker.ui.widgets.sheet import sheet
from dutytracker.ui.widgets.text import BreakingText, Outcome, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace

NONE_YET = "No backup was made yet."
NONE_SOUND = "Every backup on this computer is damaged: back up to a file now."
LAST = "Last backup: {made}. It was read back in full and found whole."
UNDER_WAY = "A backup is being made…"

ask_for_path = PathDialog("Save a backup", {".dutybackup": "Backup"})


class BackupsSection(QWidget):
    """The backups of the log, once `refresh` was called. Whatever takes long runs beside the window."""

    def __init__(
        self,
        workspace: Workspace,
        *,
        path_from: Callable[[QWidget, str], str] = ask_for_path,
        backup_from: Callable[[QWidget], str] = chosen_backup,
        second_place: SecondPlacePart | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._path_from = path_from
        self._backup_from = backup_from
        self._seen: tuple[KeptBackup, ...] = ()
        self._checked: tuple[KeptBackup, ...] = ()
        self.window_: RestoreWindow | None = None
        """What is shown over the window now."""
        self.backup_button = primary_button(self.tr("Back up now…"))
        self.restore_button = plain_button(self.tr("Restore a file…"))
        self.standing = Text("", Size.STRONG, wraps=True)
        self.problem = ProblemLine()
        self.done = Outcome("", Size.BODY, Tone.ACCENT, wraps=True)
        self.busy = BusyBar(with_cancel=True)
        self._stop = Event()
        """Set once the backup that is being made in a file is not wanted any more."""
        self.place = second_place or SecondPlacePart(workspace)
        self.table = RowsTable(self.tr("Backups"), RowsModel((self.tr("Made"), self.tr("Size"), self.tr("How it is"))))
        self.restore_this_button = link_button(self.tr("Restore this one…"))
        self.kept = RowsTable(self.tr("Kept aside"), RowsModel((self.tr("Since"),)))
        self.put_back_button = link_button(self.tr("Put this one back"))
        for table in (self.table, self.kept):
            table.setItemDelegate(RowDelegate(table))
            table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._list_part, self._kept_part = QWidget(), QWidget()
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        self.backup_button.clicked.connect(self._on_backup)
        self.restore_button.clicked.connect(self._on_restore)
        self.busy.canceled.connect(self._on_canceled)
        self.restore_this_button.clicked.connect(self._on_restore_this)
        self.table.opened.connect(self._on_restore_this)
        self.put_back_button.clicked.connect(self._on_put_back)
        self.kept.opened.connect(self._on_put_back)
        self.place.chosen.connect(self._on_place_chosen)
        self._workspace.backed_up.connect(self._on_backed_up)

    def refresh(self) -> None:
        """Shows the backups that there are, and reads those in full that it has not read yet."""
        logbook = self._workspace.logbook
        self.place.refresh()
        seen = logbook.backups.kept()
        if seen != self._seen:
            self._seen = self._checked = seen
            self._check()
        self._show_backups()

    def take_focus(self) -> None:
        """Puts the keyboard on the first button."""
        self.backup_button.setFocus()

    def look_at(self, file: Path) -> None:
        """Shows what is in a backup, before it takes the place of the log."""
        found = restore_window(self._workspace.logbook.profile, file, self.window())
        if isinstance(found, str):
            self._on_refused(found)
            return
        self._say("")
        self.window_ = found
        found.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        found.finished.connect(self._on_window_finished)
        found.open()

    def _made(self, kept: KeptBackup) -> str:
        return self._words_of(kept.made_at)

    def _words_of(self, at: datetime) -> str:
        logbook = self._workspace.logbook
        return made_words(at, logbook.zone, logbook.today())

    def _check(self) -> None:
        task = start(self._workspace.logbook.backups.checking(), self)
        task.finished.connect(self._on_checked)

    def _on_checked(self, checked: tuple[KeptBackup, ...]) -> None:
        self._checked = checked
        self._show_backups()

    def _show_backups(self) -> None:
        newest = next((one for one in self._checked if isinstance(one, SoundBackup)), None)
        if newest is None:
            self.standing.setText(translate(NONE_YET if not self._checked else NONE_SOUND))
        else:
            self.standing.setText(translate(LAST).format(made=self._made(newest)))
        rows = tuple(
            Row(
                (self._capital(self._made(one)), _size(one.path), self._how(one)),
                one,
                odd=isinstance(one, BrokenBackup),
            )
            for one in self._checked
        )
        self.table.rows_model.show_rows(rows)
        kept = kept_aside(self._workspace.logbook.profile)
        self.kept.rows_model.show_rows(tuple(Row((self._aside_since(path),), path) for path in kept))
        for table, part in ((self.table, self._list_part), (self.kept, self._kept_part)):
            if table.rows_model.rows and not table.currentIndex().isValid():
                table.selectRow(0)
            part.setVisible(bool(table.rows_model.rows))

    def _aside_since(self, folder: Path) -> str:
        at = kept_since(folder)
        return folder.name if at is None else self._capital(self._words_of(at))

    def _how(self, kept: KeptBackup) -> str:
        return self.tr("Damaged") if isinstance(kept, BrokenBackup) else self.tr("Whole")

    @staticmethod
    def _capital(words: str) -> str:
        return words[:1].upper() + words[1:]

    def _on_backup(self) -> None:
        logbook = self._workspace.logbook
        name = f"Duty Tracker {logbook.today().isoformat()}.dutybackup"
        typed = self._path_from(self, str(Path.home() / name))
        if not typed:
            return
        self._say(self.tr("The backup is being made…"))
        self.backup_button.setEnabled(False)
        try:
            job = logbook.backups.job()
        except DutyError as error:
            self._on_refused(translate(error.sentence))
            return
        self._stop = Event()
        self.busy.begin(self.done.text())
        task = start(partial(job.written_to, Path(typed), go_on=partial(_go_on, self._stop)), self)
        task.finished.connect(partial(self._on_written, Path(typed)))
        task.refused.connect(self._on_not_written)
        task.crashed.connect(self._on_crashed)

    def _on_canceled(self) -> None:
        """What came of it is said once that is known: the file may be in its place already."""
        self._stop.set()
        self._say(self.tr("Stopping…"))

    def _on_written(self, file: Path, contents: Contents) -> None:
        self._at_rest()
        self._say(
            self.tr("Saved as {path}, read back and found whole. {who}").format(
                path=file, who=protection_words(is_protected=contents.is_protected)
            )
        )

    def _on_not_written(self, sentence: str) -> None:
        self._on_refused(sentence)
        if self._stop.is_set():
            self._say(sentence)

    def _on_refused(self, sentence: str) -> None:
        self._at_rest()
        self.done.say("")
        self.problem.say(sentence)

    def _at_rest(self) -> None:
        self.backup_button.setEnabled(True)
        if self.busy.cancel_button.hasFocus():
            self.backup_button.setFocus()
        self.busy.end()

    def _on_crashed(self, error: Exception) -> None:
        self._on_refused(self.tr("The backup could not be made."))
        raise error

    def _on_place_chosen(self) -> None:
        """The second place gets its first backup at once."""
        self.standing.setText(translate(UNDER_WAY))
        task = start(self._workspace.logbook.backups.job().run, self)
        task.finished.connect(self._on_place_served)
        task.refused.connect(self._on_backed_up)
        task.crashed.connect(self._on_crashed)

    def _on_place_served(self, backed_up: BackedUp) -> None:
        self._on_backed_up(translate(backed_up.trouble or ""))

    def _on_backed_up(self, trouble: str) -> None:
        self.place.say(trouble)
        self.refresh()

    def _on_restore(self) -> None:
        typed = self._backup_from(self)
        if typed:
            self.look_at(Path(typed))

    def _on_restore_this(self, _value: object = None) -> None:
        one = self.table.value()
        if isinstance(one, KeptBackup):
            self.look_at(one.path)

    def _on_window_finished(self, result: int) -> None:
        window, self.window_ = self.window_, None
        if window is None or window.unpacked is None or result != QDialog.DialogCode.Accepted:
            self.restore_button.setFocus()
            return
        at = self._workspace.logbook.now()
        self._workspace.replace_wanted.emit(partial(window.unpacked.take_place, at=at))

    def _on_put_back(self, _value: object = None) -> None:
        folder = self.kept.value()
        if isinstance(folder, Path):
            logbook = self._workspace.logbook
            self._workspace.replace_wanted.emit(partial(put_back, logbook.profile, folder, at=logbook.now()))

    def _say(self, words: str) -> None:
        self.problem.say("")
        self.done.say(words)

    def _lay_out(self) -> None:
        layout = sheet(
            self,
            self.tr("Backups"),
            self.tr(
                "The log copies itself once a day and when the program ends, if anything was changed. A copy counts "
                "once it was read back in full. Those of twelve days, ten weeks and nine months are kept."
            ),
        )
        layout.addWidget(self.standing)
        buttons = WrappingRow(2 * STEP)
        buttons.addWidget(self.backup_button)
        buttons.addWidget(self.restore_button)
        buttons.addStretch()
        layout.addLayout(buttons)
        layout.addWidget(self.problem)
        layout.addWidget(self.done)
        layout.addWidget(self.busy)
        layout.addWidget(Rule())
        layout.addWidget(self.place)
        listed = self.tr("Backups on this computer")
        aside = self.tr("Logs that were kept aside when another one took their place")
        _fill(self._list_part, listed, self.table, self.restore_this_button)
        _fill(self._kept_part, aside, self.kept, self.put_back_button)
        layout.addWidget(self._list_part)
        layout.addWidget(self._kept_part)
        layout.addStretch()
        self.done.hide()


def _go_on(stop: Event) -> None:
    if stop.is_set():
        raise DutyError(translate("Canceled. Nothing was saved."))


def _fill(part: QWidget, title: str, table: RowsTable, button: QWidget) -> None:
    column = QVBoxLayout(part)
    column.setContentsMargins(RING, 0, 0, RING)
    column.setSpacing(STEP)
    column.addWidget(Rule())
    column.addSpacing(STEP)
    column.addWidget(BreakingText(title, Size.STRONG))
    column.addWidget(table)
    column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)


def _size(path: Path) -> str:
    try:
        return size_words(path.stat().st_size)
    except OSError:
        return ""
