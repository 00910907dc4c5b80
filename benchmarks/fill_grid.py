"""Run as a process of its own: typing totals into the week grid of the real window, with ten years in the log.

    python -m benchmarks.fill_grid FOLDER

Prints the median seconds from the key that keeps a total to stored and painted, and those of the slowest of twenty.
"""

import sys
from statistics import median

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from benchmarks.a_window import AWindow, a_window
from benchmarks.measuring import percentile
from dutytracker.domain.duties import Duty
from dutytracker.ui.places import Places
from dutytracker.ui.weeks.grid.grid_table import GridTable
from dutytracker.ui.weeks.weeks_place import WeeksPlace

DAYS = 5
NOT_COUNTED = 5
TOTAL = "240"
"""More than any cell of the log holds, so that each is a change."""


def main(folder: str) -> None:
    """Opens the grid of the week before the last on a log of ten years, and gives every cell of five days a total."""
    with a_window(folder) as opened:
        opened.part(Places).go_grid()
        opened.part(WeeksPlace).go_earlier()
        table = opened.part(GridTable)
        table.setFocus()
        opened.settle(5)
        seconds = []
        for _ in range(DAYS):
            QTest.keyClick(table, Qt.Key.Key_Right)
            for _ in range(table.currentIndex().row()):
                QTest.keyClick(table, Qt.Key.Key_Up)
            seconds += [_kept_once(opened, table) for _ in Duty]
    counted = seconds[NOT_COUNTED:]
    print(median(counted), percentile(counted, 95), flush=True)


def _kept_once(opened: AWindow, table: GridTable) -> float:
    QTest.keyClicks(table, TOTAL)
    opened.settle()
    took = opened.seconds_of(lambda: QTest.keyClick(table, Qt.Key.Key_Return))
    assert table.typed is None
    return took


if __name__ == "__main__":
    main(*sys.argv[1:])
