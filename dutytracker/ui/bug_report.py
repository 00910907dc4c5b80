"""What happens to an error nobody expected: into a local file that turns over, and into the bar of the window."""

import logging
import platform
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion

from dutytracker import __version__

LOG_BYTES = 256 * 1024
LOG_FILES = 2


class BugReport(QObject):
    """The one except hook. `reported(str)` brings the report: where it happened, never what was logged."""

    reported = Signal(str)

    def __init__(self, log_file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._logger = logging.Logger("dutytracker.bugs")
        self._log_file = log_file

    def install(self) -> None:
        """Takes the except hook of the process."""
        sys.excepthook = self.take

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Writes the error down and reports it; Ctrl+C ends the program as usual."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report = report_of(kind, trace)
        self._write(report)
        sys.stderr.write(report)
        self.reported.emit(report)

    def _write(self, report: str) -> None:
        try:
            self._log_file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            handler = RotatingFileHandler(self._log_file, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8")
        except OSError:
            return
        handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        self._logger.addHandler(handler)
        self._logger.error(report)
        self._logger.removeHandler(handler)
        handler.close()


def report_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The kind of error and the lines of code it came through; its message may quote the log and is left out."""
    lines = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
    about = f"Duty Tracker {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}"
    return "\n".join([about, *lines, kind.__name__, ""])
