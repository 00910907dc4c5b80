"""How records came to be: every step that was ever written about them."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.domain.changes import Edit
from dutytracker.domain.history import Revision
from dutytracker.domain.records import Entry, Record, key_of
from dutytracker.reports.history_words import HistoryWords
from dutytracker.reports.words import counted
from dutytracker.ui.erase_window import ask_to_erase
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import plain_button, primary_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.check_box import CheckBox
from dutytracker.ui.widgets.dialog import Dialog
from dutytracker.ui.widgets.rows_model import Row, RowsModel
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.widgets.wrapped_table import WrappedTable
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace


class HistoryWindow(Dialog):
    """One row a step, oldest first, record by record; follows what is changed meanwhile.

    Of several records, those that were never changed can be left out.
    """

    def __init__(self, workspace: Workspace, records: Sequence[Record], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._records = tuple(records)
        self.model = RowsModel((self.tr("When"), self.tr("What"), self.tr("Why")), self)
        self.table = WrappedTable(self.tr("History"), self.model, stretched=1)
        self.only_changed = CheckBox(self.tr("Only what was changed or deleted"))
        self.counts = Text("", Size.BODY, Tone.DIM, wraps=True)
        self.erase_button = plain_button(self.tr("Erase the note …"))
        self.close_button = primary_button(self.tr("Close"))
        self._lay_out()
        self._read()
        self.close_button.clicked.connect(self.accept)
        self.erase_button.clicked.connect(self._on_erase)
        self.table.selectionModel().currentRowChanged.connect(self._offer_erasing)
        self.only_changed.toggled.connect(self._read)
        workspace.changed.connect(self._read)

    def _new_words(self) -> HistoryWords:
        logbook = self._workspace.logbook
        return HistoryWords(logbook.settings, logbook.history.clock_jumps())

    def _read(self, *_: object) -> None:
        self._words = self._new_words()
        steps = self._workspace.logbook.history.of_each(self._records)
        told = [tuple(of_record) for _, of_record in groupby(steps, key=_record_of)]
        changed = [of_record for of_record in told if len(of_record) > 1]
        shown = changed if self.only_changed.isChecked() else told
        self.model.show_rows([self._row(step) for of_record in shown for step in of_record])
        words = self.tr("{records}, of which {changed} changed or deleted.")
        records = counted(len(told), "record", "records")
        self.counts.say(words.format(records=records, changed=len(changed)) if len(told) > 1 else "")
        self.only_changed.setVisible(len(told) > 1)
        self._offer_erasing()

    def _offer_erasing(self, *_: object) -> None:
        """The button is there where any of the records may have a note, and can be pressed where its step has one."""
        erasing = self._workspace.logbook.erasing
        entries = [record for record in self._records if isinstance(record, Entry)]
        chosen = self._chosen_entry()
        self.erase_button.setVisible(any(map(erasing.can_erase, entries)))
        self.erase_button.setEnabled(chosen is not None and erasing.can_erase(chosen))

    def _chosen_entry(self) -> Entry | None:
        """The entry whose step is chosen, or the only one there is."""
        row = self.table.currentIndex().row()
        step = self.model.rows[row].value if 0 <= row < len(self.model.rows) else None
        record = self._records[0] if len(self._records) == 1 else None
        if isinstance(step, Revision):
            record = Edit(step.before, step.after).record
        return record if isinstance(record, Entry) else None

    def _on_erase(self) -> None:
        entry = self._chosen_entry()
        if entry is not None:
            ask_to_erase(self._workspace, [entry], self)

    def _row(self, step: Revision) -> Row:
        return Row((self._words.when(step), self._words.what(step), self._words.why(step)), step)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("History"))
        said = self.tr(
            "Nothing here can be changed or removed: corrections and deletions stay visible. "
            "Only the text of a note can be erased, and that shows too."
        )
        card = Card()
        card.setAccessibleName(self.tr("Steps"))
        card.body.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 3 * STEP)
        card.body.addWidget(self.table)
        foot = WrappingRow()
        foot.addWidget(self.only_changed)
        foot.addStretch()
        foot.addWidget(self.erase_button)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(BreakingText(self.tr("History"), Size.HEADING))
        layout.addWidget(Text(said, Size.BODY, Tone.DIM, wraps=True))
        layout.addWidget(self.counts)
        layout.addWidget(card, 1)
        layout.addLayout(foot)
        em = self.fontMetrics().height()
        self.table.setColumnWidth(0, 13 * em)
        self.table.setColumnWidth(2, 13 * em)
        self.resize(QSize(58 * em, 30 * em))


def _record_of(step: Revision) -> tuple[type[Record], str]:
    record = Edit(step.before, step.after).record
    return type(record), key_of(record)
