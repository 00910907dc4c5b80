"""Run as a process of its own: from Enter in the real window to stored and painted.

    python -m benchmarks.enter FOLDER YEARS

Prints the seconds of every line, and behind each those of one bare commit of SQLite in the same folder, done in turn.
Each line is taken back before the next, outside the time that counts, so that the day stays an ordinary one.
"""

import sqlite3
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from benchmarks.a_window import AWindow, a_window
from benchmarks.measuring import seconds_of
from dutytracker.ui.entering.entry_line import EntryLine
from dutytracker.ui.today.cost_line import CostLine

ROUNDS = 50
NOT_COUNTED = 5


def main(folder: str, years: str) -> None:
    """Opens the window on the log and logs a line again and again."""
    bare = _bare_database(Path(folder))
    with a_window(folder, int(years)) as opened:
        line = opened.part(EntryLine)
        line.setFocus()
        opened.settle(5)
        rounds = [(_logged_once(opened, line), _committed(bare)) for _ in range(NOT_COUNTED + ROUNDS)]
    print(*(seconds for one in rounds[NOT_COUNTED:] for seconds in one), flush=True)
    bare.close()


def _logged_once(opened: AWindow, line: EntryLine) -> float:
    QTest.keyClicks(line, "p1 @-")
    opened.settle()
    before = opened.workspace.latest

    def enter() -> None:
        QTest.keyClick(line, Qt.Key.Key_Return)
        opened.application.processEvents()

    took = seconds_of(enter)()
    shown = _numbers(opened)
    opened.settle()
    assert opened.workspace.latest is not before
    later = _numbers(opened)
    assert shown == later, f"painted after the time that counts: {sorted(set(later) ^ set(shown))}"
    opened.workspace.undo()
    opened.settle()
    return took


def _numbers(opened: AWindow) -> list[str]:
    """All texts in sight that hold a number, but for what logging cost, which is known once nobody types."""
    labels = [one for one in opened.window.findChildren(QLabel) if one.isVisible() and not isinstance(one, CostLine)]
    return [label.text() for label in labels if any(letter.isdigit() for letter in label.text())]


def _bare_database(folder: Path) -> sqlite3.Connection:
    bare = sqlite3.connect(folder / "bare.db", isolation_level=None)
    bare.execute("PRAGMA journal_mode = WAL")
    bare.execute("PRAGMA synchronous = FULL")
    bare.execute("CREATE TABLE entries (id INTEGER PRIMARY KEY, duty TEXT, date TEXT, minutes INTEGER)")
    return bare


def _committed(bare: sqlite3.Connection) -> float:
    row = ("CHART", "2026-11-19", 10)
    return seconds_of(lambda: bare.execute("INSERT INTO entries (duty, date, minutes) VALUES (?, ?, ?)", row))()


if __name__ == "__main__":
    main(*sys.argv[1:])
