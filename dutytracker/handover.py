"""One program holds the log: the lock of a profile, and the local socket over which others ask the holder to act.

A request and its answer are a line of JSON each. The asking side is here and knows no Qt; the window serves the other.
"""

import json
import os
import stat
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.domain.saying import said

LONGEST_TEXT = 8000
"""A path or a line that is longer is refused whatever its end says."""

MOST_REQUEST_BYTES = 64 * 1024
MOST_ANSWER_BYTES = 4 * 1024 * 1024
SECONDS_TO_ANSWER = 30.0
SECONDS_TO_LOCK = 3.0
SECONDS_TO_REVIEW = 600.0
"""Thousands of shares may have to be read first."""

ASKS = ("show", "quick", "lock", "log", "undo", "import", "adopt", "share", "review")
"""What can be asked for: to come to the front, open the palette, make room for another member, log a line, take the
last change back, import a file, adopt a unit file, share weeks, add to a collection and review it."""

ACTIVATION = "XDG_ACTIVATION_TOKEN"
"""The environment variable in which Wayland desktops hand over the right to come to the front."""

ANY_PROGRAM = -1
"""Whoever answers, as Windows names it: this program does not know the number of the other."""

AUDIENCES = ("inside", "outside")
"""Whom a review is for."""


class HeldElsewhere(DutyError):
    """Another program holds the log."""


class NobodyThere(DutyError):
    """No program answers at the address."""


class Hold:
    """The lock of one profile, held until `release` or the end of the process."""

    def __init__(self, lock_file: Path) -> None:
        """Raises: `HeldElsewhere`, or `DutyError` where the folder cannot be written."""
        try:
            self._handle = os.open(lock_file, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        except OSError as error:
            raise DutyError(
                "The folder of the log cannot be written; make it writable, or choose another one with --data-dir."
            ) from error
        try:
            _lock(self._handle)
        except OSError as error:
            os.close(self._handle)
            raise HeldElsewhere(
                "Another program holds this log; close it, or wait until it is done, and try again."
            ) from error

    def release(self) -> None:
        """Lets the next program in. The file stays: removing it could hand the lock to two."""
        os.close(self._handle)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One thing asked of the holder: `text` is the line to log, or the absolute path to import, to adopt, to share to,
    or of the packet to write ("" for none).

    What is shared are the weeks that touch `first` to `last` (ISO dates); `detail` is `weeks` or `days`, and `seal` the
    unit file whose steward alone is to read it ("" for anyone). With a unit file `clinic` is the one of it that the
    member works in ("" leaves it open), and `other_key` says that another steward than before is the right one.

    Of another program's file `means` says what its names mean ("Emails=MSG"), and `dates` how its dates are read:
    `day-first` or `month-first` ("" where they tell it).

    Of a review `first` and `last` are the period of the unit ("" is open), `paths` the files and folders to add to
    `collection` (of `show`: to the one that is open in the window), `audience` is `inside` or `outside`, and `receipts`
    the folder that receipts are saved in ("" for none); paths are absolute.

    `note_is_safe` says of a line that its note is not about a patient.

    `token` is what a Wayland desktop gave the asking program to let it come to the front ("" elsewhere).
    """

    ask: str
    text: str = ""
    now: str | None = None
    first: str = ""
    last: str = ""
    detail: str = "weeks"
    own_time: bool = False
    seal: str = ""
    clinic: str = ""
    other_key: bool = False
    means: tuple[str, ...] = ()
    dates: str = ""
    paths: tuple[str, ...] = ()
    collection: str = ""
    roster: int | None = None
    audience: str = "inside"
    receipts: str = ""
    note_is_safe: bool = False
    token: str = ""


def address_of(folder: Path) -> str:
    """Where the holder of the log in `folder` listens: a socket path, on Windows the name of a pipe.

    It depends on folder and user alone, not on the environment: a launcher finds what the desktop started.

    Raises: `DutyError` where the folder for sockets belongs to somebody else.
    """
    import hashlib

    name = "dutytracker-" + hashlib.sha256(os.fsencode(os.path.realpath(folder))).hexdigest()[:16]
    return name if sys.platform == "win32" else str(_socket_folder() / name)


def coming_to_front(ask: str, *, paths: tuple[str, ...] = ()) -> Request:
    """A request that has the holder show something, with the right to do so, which the asking program has."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(ANY_PROGRAM)
    return Request(ask=ask, paths=paths, token=os.environ.get(ACTIVATION, ""))


def ask_to_make_room(folders: Iterable[Path]) -> None:
    """Has the programs that have the logs in these folders open lock them, as somebody else may sit there now.

    One that does not answer, or does not know how, stays as it is.
    """
    for folder in folders:
        with suppress(DutyError):
            asked(address_of(folder), Request(ask="lock"))


def line_of(message: Request | Mapping[str, object]) -> bytes:
    """A request or an answer as it goes over the socket."""
    fields = asdict(message) if isinstance(message, Request) else dict(message)
    return json.dumps(fields).encode() + b"\n"


def request_in(line: bytes) -> Request:
    """The request on a line. Raises: `DutyError` where it is none."""
    try:
        fields = json.loads(line) if len(line) <= MOST_REQUEST_BYTES else None
        request = _request_of(fields) if isinstance(fields, dict) else None
    except (ValueError, TypeError, RecursionError):
        request = None
    if request is None or not _is_sound(request):
        raise DutyError("The open window does not understand this command; both must be the same version.")
    return request


def asked(address: str, request: Request) -> dict[str, object]:
    """The holder's answer: its fields, or `error` with a sentence.

    Raises: `NobodyThere` where no program listens, `DutyError` where it does not answer in time or in full, and where
    more is asked than it takes.
    """
    if len(line_of(request)) > MOST_REQUEST_BYTES:
        raise DutyError("These are too many files to hand to the open window: name the folder they lie in.")
    try:
        answer = _through_pipe(address, request) if sys.platform == "win32" else _through_socket(address, request)
    except TimeoutError as error:
        raise DutyError("The open window did not answer in time; look there whether it was done.") from error
    except OSError as error:
        raise NobodyThere("Another program holds this log and does not answer; close it and try again.") from error
    try:
        fields = json.loads(answer) if answer.endswith(b"\n") else None
    except ValueError:
        fields = None
    if not isinstance(fields, dict):
        raise DutyError("The open window broke off its answer; look there whether it was done.")
    return fields


def _request_of(fields: dict[str, Any]) -> Request | None:
    """The request with those fields; `None` where its paths or meanings are no list."""
    lists = {name: fields.get(name, []) for name in ("paths", "means")}
    if not all(isinstance(one, list) for one in lists.values()):
        return None
    return Request(**{**fields, **{name: tuple(one) for name, one in lists.items()}})


def _is_sound(request: Request) -> bool:
    texts = (
        *(request.text, request.first, request.last, request.detail, "" if request.now is None else request.now),
        *(request.seal, request.clinic, request.collection, request.receipts, *request.paths),
        *(request.dates, request.token, *request.means),
    )
    return (
        request.ask in ASKS
        and all(isinstance(one, str) for one in texts)
        and isinstance(request.own_time, bool)
        and isinstance(request.other_key, bool)
        and isinstance(request.note_is_safe, bool)
        and (request.roster is None or type(request.roster) is int)
        and request.audience in AUDIENCES
    )


def _through_socket(address: str, request: Request) -> bytes:
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.settimeout({"review": SECONDS_TO_REVIEW, "lock": SECONDS_TO_LOCK}.get(request.ask, SECONDS_TO_ANSWER))
        line.connect(address)
        line.sendall(line_of(request))
        with line.makefile("rb") as reader:
            return reader.readline(MOST_ANSWER_BYTES)


def _through_pipe(address: str, request: Request) -> bytes:
    with Path(rf"\\.\pipe\{address}").open("r+b", buffering=0) as pipe:
        pipe.write(line_of(request))
        return pipe.readline(MOST_ANSWER_BYTES)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _socket_folder() -> Path:
    """A folder nobody else can enter: the user's runtime folder, else a private one under /tmp.

    Both names are short: a socket path holds about 100 bytes, which a data folder can be longer than.
    """
    runtime = Path(f"/run/user/{os.getuid()}")
    if _is_private(runtime):
        return runtime
    private = Path(os.sep, "tmp", f"dutytracker-{os.getuid()}")
    with suppress(OSError):
        private.mkdir(mode=0o700)
    if not _is_private(private):
        raise DutyError(said("The folder {private} must be yours alone; remove it and try again.", private=private))
    return private


def _is_private(folder: Path) -> bool:
    try:
        found = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077
