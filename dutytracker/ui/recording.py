"""What a start of the program leaves in its journal: that it began, and ended, and what Qt complained about."""

import re
import sys
from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from dutytracker.build_stamp import parts_in_use
from dutytracker.journal import Journal

KINDS = {
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "critical message",
    QtMsgType.QtFatalMsg: "fatal message",
}
"""What is written down; all else is chatter."""

WHERE = r"Q[A-Za-z]+(::[A-Za-z_~]+)*(?=[:(])"
"""The part of Qt that most messages begin with. What follows may quote a text or a path, and is left out."""

MOST_OF_A_KIND = 5
"""So often the same complaint is written down in one run."""

Handler = Callable[[QtMsgType, QMessageLogContext, str], object]


class Recording:
    """Writes down one run of the program, from `begin` to `end`."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._start_is_told = False
        self._seen: dict[str, int] = {}
        self._before: Handler | None = None

    def begin(self) -> None:
        """From now on a crash is noticed by the next start, and Qt is listened to."""
        self._journal.watch_crashes()
        self._before = qInstallMessageHandler(self._on_message)

    def tell_start(self) -> None:
        """Writes down what runs, once and before all else. Finding that out may wait until a window was seen."""
        if not self._start_is_told:
            self._start_is_told = True
            self._journal.write(f"started: {parts_in_use()}")

    def end(self) -> None:
        """The program ends as it should."""
        self.tell_start()
        qInstallMessageHandler(self._before)
        self._journal.stop_watching()
        self._journal.write("ended")

    def _on_message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        """Qt calls it, from any thread. The whole message goes where it went before."""
        if kind in KINDS:
            words = f"Qt {KINDS[kind]}: {where_in_qt(context.category or '', text)}"
            self._seen[words] = self._seen.get(words, 0) + 1
            if self._seen[words] <= MOST_OF_A_KIND:
                self.tell_start()
                self._journal.write(words)
        if self._before is not None:
            self._before(kind, context, text)
        elif sys.stderr is not None:
            sys.stderr.write(f"{text}\n")


def where_in_qt(category: str, text: str) -> str:
    """Which part of Qt a message is from: by the name it begins with, else by its category."""
    part = re.match(WHERE, text)
    known = "" if category in {"", "default"} else category
    return " ".join(word for word in (known, part[0] if part else "") if word) or "elsewhere"
