"""Run as a process of its own: keys typed in the real window, each read and completed, with ten years in the log.

    python -m benchmarks.keys_typed FOLDER

Prints seconds: from a key to its preview and the words that fit painted, the median and that of the slowest in a
hundred; of a key, on average, what looking for the words costs, and what reading the line alone does.
"""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from statistics import mean, median

from PySide6.QtTest import QTest

from benchmarks.a_window import AWindow, a_window
from benchmarks.measuring import percentile
from dutytracker.domain.quick_entry import NotUnderstood, read_line
from dutytracker.domain.quick_entry.completing import completions, is_half_typed
from dutytracker.domain.situation import Situation
from dutytracker.ui.entering.entry_line import EntryLine

LINES = (
    "p15 lunch",
    "coordination 20 @9:10 yesterday",
    "undone chart 60 waiting told",
    "lost 30 meeting",
    "co zebra 15",
)
FIRST = "com"
"""The first list of words is made with its second letter."""

ROUNDS = 4


def main(folder: str) -> None:
    """Opens the window on a log of ten years and types lines that are never logged."""
    with a_window(folder) as opened:
        line = opened.part(EntryLine)
        line.setFocus()
        opened.settle(5)
        list(_typed_once(opened, line, FIRST))
        situation = opened.workspace.logbook.entering.situation()
        keys = [took for _ in range(ROUNDS) for text in LINES for took in _typed_once(opened, line, text)]
        texts = [text[:end] for _ in range(ROUNDS) for text in LINES for end in range(1, len(text) + 1)]
        completing = mean(_seconds_of(_complete, text, situation) for text in texts)
        reading = mean(_seconds_of(_read, text, situation) for text in texts)
    print(median(keys), percentile(keys, 99), completing, reading, flush=True)


def _typed_once(opened: AWindow, line: EntryLine, text: str) -> Iterator[float]:
    """The seconds of each key of `text`, typed into the empty line."""
    line.clear()
    opened.settle()
    for letter in text:
        start = time.perf_counter()
        QTest.keyClicks(line, letter)
        opened.application.processEvents()
        yield time.perf_counter() - start


def _seconds_of(work: Callable[[str, Situation], object], text: str, situation: Situation) -> float:
    start = time.perf_counter()
    work(text, situation)
    return time.perf_counter() - start


def _complete(text: str, situation: Situation) -> None:
    if is_half_typed(text, len(text)):
        completions(text, len(text), situation)


def _read(text: str, situation: Situation) -> None:
    with suppress(NotUnderstood):
        read_line(text, situation)


if __name__ == "__main__":
    main(*sys.argv[1:])
