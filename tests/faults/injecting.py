"""A piece of work in a child whose n-th call on the files of a folder fails, once or for ever, and what it came to."""

import errno
import json
import os
import select
import signal
import socket
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from dutytracker.domain.errors import DutyError
from tests.faults.notifying import Notice, let_fail, let_go_on, listener_for_this_process, next_notice

READY, HEALED = "/no such folder/ready", "/no such folder/healed"
"""Whoever renames the one is counted from then on, and the other no longer; both are refused."""

TAKES_ROOM = {"write", "pwrite64", "ftruncate", "rename", "renameat", "renameat2", "fsync", "fdatasync"}
"""The calls that a full disk refuses."""

SECONDS = 60


@dataclass(frozen=True, slots=True)
class Fault:
    """The call with that number among those on the folder, from 1, fails; all after it too where it is `for_ever`.

    An `error` of 0 kills whoever makes the call, before it is made.
    """

    number: int
    error: int
    for_ever: bool = False

    def __str__(self) -> str:
        if not self.error:
            return f"kill -9 at call {self.number}"
        return f"{errno.errorcode[self.error]} at call {self.number}{' and ever after' if self.for_ever else ''}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How the work ended: `said` is the sentence it was refused with, `None` where it was done.

    `bug` is anything else that went wrong, and `calls` what was called on the folder, with the name of the file.
    """

    said: str | None = None
    bug: str | None = None
    results: tuple[object, ...] = ()
    calls: tuple[tuple[str, str], ...] = ()
    failed: int = 0


class Steps:
    """What the work tells of itself: `said` after what was tried under faults, then `healed`, then more results."""

    def __init__(self) -> None:
        self.said: str | None = None
        self.results: list[object] = []

    def tried(self, work: Callable[[], object]) -> bool:
        """Does the work; `False` where it was refused with a sentence, which is kept."""
        try:
            work()
        except DutyError as error:
            self.said = str(error)
            return False
        return True

    def ready(self) -> None:
        """From now on calls are counted, and one of them fails."""
        _tell(READY)

    def heal(self) -> None:
        """From now on no call fails."""
        _tell(HEALED)


def _tell(path: str) -> None:
    with suppress(OSError):
        os.rename(path, path)  # noqa: PTH104 - the very call


def injected(work: Callable[[Steps], None], folder: Path, fault: Fault | None) -> Outcome:
    """Forks, lets the child do the work under the fault, and gives what it came to."""
    ours, theirs = socket.socketpair()
    sys.stdout.flush()
    child = os.fork()
    if not child:
        ours.close()
        _work(work, theirs)
    theirs.close()
    _, (listener,), _, _ = socket.recv_fds(ours, 1, 1)
    watch = _Watch(child, listener, str(folder), fault)
    try:
        watch.run()
    finally:
        os.close(listener)
    answer = b""
    while part := ours.recv(1 << 16):
        answer += part
    ours.close()
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    was_killed = status == -signal.SIGKILL and fault is not None and not fault.error
    told = json.loads(answer) if answer else {} if was_killed else {"bug": f"ended with {status}"}
    return Outcome(
        said=told.get("said"),
        bug=told.get("bug"),
        results=tuple(told.get("results", ())),
        calls=tuple(watch.calls),
        failed=watch.failed,
    )


def _work(work: Callable[[Steps], None], parent: socket.socket) -> None:
    signal.alarm(SECONDS)
    steps = Steps()
    told: dict[str, object] = {}
    try:
        listener = listener_for_this_process()
        socket.send_fds(parent, [b"."], [listener])
        os.close(listener)
        work(steps)
    except BaseException:  # noqa: BLE001 - what flies here is what is looked for
        told["bug"] = traceback.format_exc()
        steps.heal()
    parent.sendall(json.dumps(told | {"said": steps.said, "results": steps.results}).encode())
    os._exit(0)


class _Watch:
    """Sits beside the child and answers its calls."""

    def __init__(self, child: int, listener: int, folder: str, fault: Fault | None) -> None:
        self.calls: list[tuple[str, str]] = []
        self.failed = 0
        self._child = child
        self._listener = listener
        self._folder = folder
        self._fault = fault
        self._counts = False
        self._names = os.open(f"/proc/{child}/mem", os.O_RDONLY)

    def run(self) -> None:
        """Until the child has ended."""
        waiting = select.poll()
        waiting.register(self._listener, select.POLLIN)
        while True:
            for _, event in waiting.poll():
                if event & select.POLLIN:
                    notice = next_notice(self._listener)
                    if notice is not None:
                        self._answer(notice)
                elif event & (select.POLLHUP | select.POLLERR):
                    os.close(self._names)
                    return

    def _answer(self, notice: Notice) -> None:
        path = self._path_of(notice)
        if path in {READY, HEALED}:
            self._counts = path == READY
        if not self._counts or not path.startswith(self._folder):
            let_go_on(self._listener, notice)
            return
        self.calls.append((notice.name, Path(path).name))
        if self._fails(notice.name):
            self.failed += 1
            if not self._fault.error:  # type: ignore[union-attr]
                os.kill(self._child, signal.SIGKILL)
                return
            let_fail(self._listener, notice, self._fault.error)  # type: ignore[union-attr]
        else:
            let_go_on(self._listener, notice)

    def _fails(self, name: str) -> bool:
        fault, number = self._fault, len(self.calls)
        if fault is None or (fault.error == errno.ENOSPC and name not in TAKES_ROOM):
            return False
        return number >= fault.number if fault.for_ever else number == fault.number

    def _path_of(self, notice: Notice) -> str:
        if notice.name.startswith("rename"):
            return self._text_at(notice.arguments[0 if notice.name == "rename" else 1])
        try:
            return str(Path(f"/proc/{self._child}/fd/{notice.arguments[0]}").readlink())
        except OSError:
            return ""

    def _text_at(self, address: int) -> str:
        try:
            return os.fsdecode(os.pread(self._names, 4096, address).split(b"\0")[0])
        except OSError:
            return ""
