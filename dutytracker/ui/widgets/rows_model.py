"""A read-only table model: rows of words under named columns, each row carrying the value it was made from."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dutytracker.domain.dataclass import dataclass

VALUE_ROLE = int(Qt.ItemDataRole.UserRole)
"""The value a row was made from."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """The words of one row, one for each column, and the value they were made from."""

    cells: tuple[str, ...]
    value: object = None
    odd: bool = False
    """True where its remark says something that is odd, not wrong."""


class RowsModel(QAbstractTableModel):
    """A list of rows that is replaced as a whole; the views keep what was current by its place."""

    def __init__(self, columns: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: Sequence[Row] = ()

    @property
    def rows(self) -> Sequence[Row]:
        """The rows shown: a tuple, or what makes each row when it is looked at."""
        return self._rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Replaces the rows; nothing happens where they are the same."""
        shown = tuple(rows) if isinstance(rows, list) else rows
        if shown == self._rows:
            return
        self.beginResetModel()
        self._rows = shown
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == VALUE_ROLE:
            return row.value
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return row.cells[index.column()]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section] if 0 <= section < len(self.columns) else None
        if orientation is Qt.Orientation.Vertical and role == Qt.ItemDataRole.DisplayRole:
            return next(filter(None, self._rows[section].cells), None) if 0 <= section < len(self._rows) else None
        return None
