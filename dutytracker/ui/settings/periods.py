"""What holds from one day until the next such record begins, as a list: working hours and contract terms."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Generic, TypeVar

from PySide6.QtWidgets import QHeaderView

from dutytracker.domain.patterns import Pattern
from dutytracker.domain.terms import Term
from dutytracker.reports.words import full_date, translate
from dutytracker.ui.settings.record_list import RecordList
from dutytracker.ui.theme import STEP
from dutytracker.ui.widgets.rows_model import Row

LONGEST_DATE = date(2026, 9, 30)
"""A date whose words are long, to measure its column with."""

Dated = TypeVar("Dated", Pattern, Term)


class PeriodsList(RecordList, Generic[Dated]):
    """One line a record, newest first: since when, what, and whether it is in force."""

    def __init__(self, name: str, nothing: str, in_words: Callable[[Dated], str]) -> None:
        super().__init__(name, (self.tr("From"), self.tr("What holds"), self.tr("Now")), nothing)
        self._in_words: Callable[[Dated], str] = in_words
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.stretch(1)
        metrics = self.fontMetrics()
        self.table.setColumnWidth(0, metrics.horizontalAdvance(full_date(LONGEST_DATE)) + 4 * STEP)
        self.table.setColumnWidth(2, metrics.horizontalAdvance(self.tr("in force now")) + 4 * STEP)

    def show_records(self, records: Sequence[Dated], in_force: Dated | None, today: date) -> None:
        """Shows the records; `in_force` is the one that counts today."""
        words = [self.fontMetrics().horizontalAdvance(self._in_words(record)) for record in records]
        beside = self.table.columnWidth(0) + self.table.columnWidth(2)
        self.table.keep_width(beside + max(words, default=0) + 3 * STEP + 1)
        newest_first = sorted(records, key=lambda record: record.valid_from, reverse=True)
        self.show_rows(
            tuple(
                Row((full_date(record.valid_from), self._in_words(record), _standing(record, in_force, today)), record)
                for record in newest_first
            )
        )


def _standing(record: Dated, in_force: Dated | None, today: date) -> str:
    if record == in_force:
        return translate("in force now")
    return translate("to come") if record.valid_from > today else ""
