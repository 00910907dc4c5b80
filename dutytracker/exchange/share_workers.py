"""Reading files of shares in several processes, so that a computer with several cores reads them sooner."""

import gc
import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from dutytracker.domain.collecting import Rejected
from dutytracker.domain.errors import DutyError
from dutytracker.exchange.head_bytes import head_bytes, head_from
from dutytracker.exchange.part_bytes import part_bytes, part_from
from dutytracker.exchange.share_folder import Found
from dutytracker.exchange.taken_share import LooseShare, ReadShare, TakenShare, Taking
from dutytracker.security.sealing import SealingKey

FILES_AT_ONCE = 40
"""So many files are handed over together: about a twentieth of a second of work."""

PATIENCE = 0.1
"""Seconds after which the caller is asked again whether to go on."""

MOST_PROCESSES = 4
"""Each takes about 50 MB of memory."""


class NoMoreProcesses(Exception):
    """This computer starts no further processes for the program: all is read in its own."""


class _Handed(NamedTuple):
    """A share on its way from one process to the other."""

    head: bytes
    part: bytes
    kept: tuple[bytes, bytes] | None
    """Its packed payload and its totals, where it does not stay in its file."""


def read_in_processes(
    found: Sequence[Found],
    sealing_key: SealingKey | None,
    taking: Taking,
    *,
    on_progress: Callable[[int, int], None],
    is_canceled: Callable[[], bool],
) -> Sequence[TakenShare | Rejected]:
    """The share in each file, or why it is none, in their order; fewer where it was canceled.

    Raises: `DutyError` where the computer ended one of the processes, `NoMoreProcesses` where it starts none.
    """
    processes = _processes_to_use()
    waiting = deque(range(0, len(found), FILES_AT_ONCE))
    running: dict[Future[list[_Handed | str]], int] = {}
    read: dict[int, TakenShare | Rejected] = {}
    pool = _pool_of(processes)
    try:
        with _uncollected():
            while (waiting or running) and not is_canceled():
                while waiting and len(running) < 2 * processes:
                    first = waiting.popleft()
                    running[_submitted(pool, found[first : first + FILES_AT_ONCE], sealing_key, taking)] = first
                done, _ = wait(running, timeout=PATIENCE, return_when=FIRST_COMPLETED)
                for future in done:
                    first = running.pop(future)
                    for place, handed in enumerate(future.result(), first):
                        read[place] = _received(found[place], sealing_key, handed)
                    on_progress(len(read), len(found))
    except BrokenProcessPool as error:
        raise DutyError(
            "Reading stopped because the computer ended a part of this program; "
            "perhaps its memory was full. Close other programs and read the files again."
        ) from error
    finally:
        pool.shutdown(cancel_futures=True)
    return [read[place] for place in sorted(read)]


@contextmanager
def _uncollected() -> Iterator[None]:
    """Python's cyclic collector rests: no share is garbage, and it would look through all of them again and again."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _pool_of(processes: int) -> ProcessPoolExecutor:
    """Processes that share nothing with this one; they start when they are needed."""
    try:
        return ProcessPoolExecutor(
            processes,
            mp_context=multiprocessing.get_context("spawn"),
            initializer=_leave_interrupts_to_the_caller,
        )
    except (OSError, NotImplementedError) as error:
        raise NoMoreProcesses from error


def _submitted(
    pool: ProcessPoolExecutor, found: Sequence[Found], sealing_key: SealingKey | None, taking: Taking
) -> Future[list[_Handed | str]]:
    try:
        return pool.submit(_read, [(os.fspath(one.path), one.name) for one in found], sealing_key, taking)
    except OSError as error:
        raise NoMoreProcesses from error


def _processes_to_use() -> int:
    """As many as there are cores for this program, within limits."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(cores, MOST_PROCESSES)


def _leave_interrupts_to_the_caller() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _read(files: Sequence[tuple[str, str]], sealing_key: SealingKey | None, taking: Taking) -> list[_Handed | str]:
    """In another process: each share on its way back, or the sentence that refuses it."""
    return [_handed(taking(Found(Path(path), name), sealing_key)) for path, name in files]


def _handed(read: TakenShare | Rejected) -> _Handed | str:
    if isinstance(read, Rejected):
        return read.why
    kept = (read.packed, read.totals) if isinstance(read, ReadShare) else None
    return _Handed(head_bytes(read.head), part_bytes(read.part), kept)


def _received(found: Found, sealing_key: SealingKey | None, handed: _Handed | str) -> TakenShare | Rejected:
    if isinstance(handed, str):
        return Rejected(file=found.name, why=handed)
    part = part_from(handed.part)
    if part is None:
        raise RuntimeError("two processes of one program have other formulas")
    head = head_from(handed.head)
    if handed.kept is None:
        return LooseShare(file=found.name, head=head, part=part, path=found.path, sealing_key=sealing_key)
    packed, totals = handed.kept
    return ReadShare(file=found.name, head=head, part=part, packed=packed, totals=totals)
