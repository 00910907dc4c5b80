"""What the program writes down about itself: that it started and ended, and where it failed. Never a word of a log.

The files are plain, so that days stand in them and no times of the day: a file that tells when somebody came and went
would be a time sheet in plain sight.
"""

import faulthandler
import os
import re
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO

from dutytracker.build_stamp import parts_in_use

MOST_BYTES = 128 * 1024
"""At this size the file is put aside, over the one that was put aside before."""

MOST_COPIED = 16 * 1024
"""So many characters are copied for somebody who looks into a failure."""

FRAME = r'\s*File "(?P<file>.*)", line (?P<line>\d+) in (?P<name>.+)'
"""A line of what `faulthandler` writes."""

TOLD = r"(Fatal Python error: [\w ]+|Windows fatal exception: (?!code)[a-z ]+|(Current t|T)hread 0x\w+)"
"""What else it writes is kept: the kind of crash, and where a thread begins. Exceptions that Windows gives by a number
alone are passed around by it all the time, and end no program."""


class Journal:
    """The files in one folder, which is made when something is first written. A disk that takes nothing is no error."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._crash: IO[str] | None = None

    @property
    def file(self) -> Path:
        """What was written since it was last put aside."""
        return self._folder / "journal.txt"

    @property
    def earlier_file(self) -> Path:
        """What was put aside."""
        return self._folder / "journal-earlier.txt"

    @property
    def crash_file(self) -> Path:
        """Where the interpreter writes with its last breath."""
        return self._folder / "crash.txt"

    def write(self, words: str) -> None:
        """Adds words, with the date before them."""
        from datetime import date

        with suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._make_room()
            handle = os.open(self.file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            with os.fdopen(handle, "a", encoding="utf-8", errors="replace") as file:
                file.write(f"{date.today().isoformat()} {words.rstrip()}\n")  # noqa: DTZ011 - the day at this computer

    def recent(self) -> str:
        """What was written last, oldest first; empty where nothing was."""
        told = ""
        for file in (self.earlier_file, self.file):
            with suppress(OSError):
                told += file.read_text("utf-8", "replace")
        return told[-MOST_COPIED:]

    def watch_crashes(self) -> None:
        """From now on a crash of the interpreter itself leaves where it happened."""
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle = os.open(self.crash_file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            self._crash = os.fdopen(handle, "a", encoding="utf-8")
            faulthandler.enable(self._crash)

    def stop_watching(self) -> None:
        """A crash leaves nothing any more."""
        if self._crash is not None:
            faulthandler.disable()
            self._crash.close()
            self._crash = None

    def take_crash(self) -> str:
        """What an earlier run left when it crashed, told once and written down; empty where none did.

        The file stays and is emptied: another program may have it open.
        """
        try:
            report = crash_report(self.crash_file.read_text("utf-8", "replace"))
            os.truncate(self.crash_file, 0)
        except OSError:
            return ""
        if report:
            self.write(f"crashed before\n{report}")
        return report

    def _make_room(self) -> None:
        with suppress(FileNotFoundError):
            if self.file.stat().st_size >= MOST_BYTES:
                self.file.replace(self.earlier_file)


def bug_report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The kind of error and the lines of code it came through; its message may quote the log and is left out."""
    lines = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
    return "\n".join([parts_in_use(), *lines, kind.__name__, ""])


def crash_report(written: str) -> str:
    """What the interpreter wrote about a crash, without the folders of this computer; empty where it wrote of none."""
    kept = [line for line in map(_told, written.splitlines()) if line]
    is_crash = any(line.startswith(("Fatal", "Windows")) for line in kept)
    return "\n".join([parts_in_use(), *kept, ""]) if is_crash else ""


def take_every_bug(take: Callable[[type[BaseException], BaseException, TracebackType | None], None]) -> None:
    """Lets `take` have each error that nobody expects: also of other threads, and of what is being thrown away.

    Those two are taken only where nobody else listens to them, and go to whoever takes errors when they come.
    """
    import threading

    def of_thread(failed: "threading.ExceptHookArgs") -> None:
        if failed.exc_value is not None:
            sys.excepthook(failed.exc_type, failed.exc_value, failed.exc_traceback)

    def of_nobody(failed: "sys.UnraisableHookArgs") -> None:
        if failed.exc_value is not None:
            sys.excepthook(type(failed.exc_value), failed.exc_value, failed.exc_traceback)

    sys.excepthook = take
    if threading.excepthook is threading.__excepthook__:
        threading.excepthook = of_thread
    if sys.unraisablehook is sys.__unraisablehook__:
        sys.unraisablehook = of_nobody


def _told(line: str) -> str:
    frame = re.fullmatch(FRAME, line)
    if frame is not None:
        file = re.split(r"[/\\]", frame["file"])[-1]
        return f"{file}:{frame['line']} {frame['name']}"
    told = re.match(TOLD, line)
    return told[0] if told else ""
