"""The week grid as a table model: a label, seven days and the week in each row."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from dutytracker.domain.records import LogSettings
from dutytracker.domain.week_grid import Cell, GridDay, WeekGrid
from dutytracker.reports.words import translate
from dutytracker.ui.weeks.grid.grid_rows import (
    GridRow,
    cell_words,
    head_words,
    layer_words,
    rows_of,
    spoken,
    spoken_head,
    state_words,
    total_words,
)
from dutytracker.ui.widgets.rows_model import Index

LABEL, FIRST_DAY, TOTAL = 0, 1, 8
COLUMNS = 9


class GridModel(QAbstractTableModel):
    """Shows one grid; a new one of the same shape only repaints the cells that say something else."""

    def __init__(self, grid: WeekGrid, settings: LogSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.grid = grid
        self.holidays: Mapping[date, str] = {}
        """Public holidays of the week, by date."""
        self.is_expected = True
        """False where the week was not chosen to be logged."""
        self.rows: tuple[GridRow, ...] = rows_of(grid, settings)

    def show_grid(
        self, grid: WeekGrid, settings: LogSettings, holidays: Mapping[date, str], *, is_expected: bool = True
    ) -> None:
        """Shows another grid, and the public holidays of its week by date."""
        rows = rows_of(grid, settings)
        if len(rows) != len(self.rows):
            self.beginResetModel()
            self.grid, self.rows, self.holidays, self.is_expected = grid, rows, holidays, is_expected
            self.endResetModel()
            return
        before, heads = self._shown(), self._heads()
        self.grid, self.rows, self.holidays, self.is_expected = grid, rows, holidays, is_expected
        for at, (old, new) in enumerate(zip(before, self._shown(), strict=True)):
            if old != new:
                cell = self.index(*divmod(at, COLUMNS))
                self.dataChanged.emit(cell, cell)
        if heads != self._heads():
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, LABEL, TOTAL)

    def day_at(self, column: int) -> GridDay | None:
        """The day of a column; `None` beside the days."""
        return self.grid.days[column - FIRST_DAY] if FIRST_DAY <= column < TOTAL else None

    def holiday(self, day: GridDay) -> str:
        """The public holiday of a day; empty where there is none."""
        return self.holidays.get(day.date, "")

    def state_of(self, day: GridDay) -> str:
        """What kind of day it was, and whether it is closed."""
        return state_words(day, self.holiday(day), expected=self.is_expected)

    def cell_at(self, index: Index) -> Cell | None:
        """The cell that takes a total; `None` elsewhere."""
        day, duty = self.day_at(index.column()), self.rows[index.row()].duty
        return None if day is None or duty is None else self.grid.cells[duty, day.date]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        row, day = self.rows[index.row()], self.day_at(index.column())
        if day is not None:
            return spoken(row, day) if role == Qt.ItemDataRole.AccessibleTextRole else cell_words(row, day)
        return row.label if index.column() == LABEL else total_words(row, self.grid)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return self.rows[section].label if role == Qt.ItemDataRole.DisplayRole else None
        if role not in _WORDS:
            return None
        day = self.day_at(section)
        if day is not None:
            if role == Qt.ItemDataRole.DisplayRole:
                return head_words(day)
            return spoken_head(day, self.holiday(day), expected=self.is_expected)
        if role == Qt.ItemDataRole.ToolTipRole:
            return layer_words(self.grid.layer) if section == LABEL else None
        return translate("Minutes by duty and day") if section == LABEL else translate("Week")

    def _heads(self) -> tuple[object, ...]:
        """What the heads of the columns are drawn from. Qt paints the whole table again where one of them changes."""
        return (
            self.grid.layer,
            self.holidays,
            self.is_expected,
            *((day.date, day.closed, day.absences) for day in self.grid.days),
        )

    def _shown(self) -> list[tuple[str, bool]]:
        """What each cell says and whether its day is shaded, row by row."""
        away = [bool(day.absences) for day in self.grid.days]
        shown = []
        for row in self.rows:
            shown.append((row.label, False))
            shown += zip((cell_words(row, day) for day in self.grid.days), away, strict=True)
            shown.append((total_words(row, self.grid), False))
        return shown


_WORDS = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole})
