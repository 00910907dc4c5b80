"""Reading many shares, so that one bad file stops nothing and thousands of shares fit in memory."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import Generic, TypeVar

from dutytracker.domain.collecting import Collection, Rejected
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.pooling.member import PooledMember, pooled_member
from dutytracker.exchange.sealed_share import is_sealed
from dutytracker.exchange.share_folder import Found
from dutytracker.exchange.strict_json import Refused, plain_beginning
from dutytracker.exchange.taken_share import (
    LooseShare,
    ReadShare,
    TakenShare,
    Taking,
    loose_found,
    packed,
    read_found,
    unpacked,
    weeks_in,
)
from dutytracker.security.sealing import SealingKey

__all__ = [
    "LooseShare",
    "Read",
    "ReadShare",
    "TakenShare",
    "is_one_sealed",
    "look_at_many",
    "packed",
    "pooled_members",
    "read_many",
    "unpacked",
    "weeks_in",
]

Share = TypeVar("Share", bound=TakenShare)

ENOUGH_FOR_PROCESSES = 300
"""From so many files on, reading in several processes is quicker than it takes to start them."""

_BEGINNING_BYTES = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Read(Generic[Share]):
    """The shares that could be read, and the files that could not; each in the order of the files."""

    shares: tuple[Share, ...]
    rejected: tuple[Rejected, ...]
    canceled: bool = False
    """True where reading was told to stop; some files are missing then."""


def read_many(
    found: Sequence[Found],
    *,
    sealing_key: SealingKey | None = None,
    on_progress: Callable[[int, int], None] = lambda _done, _total: None,
    is_canceled: Callable[[], bool] = lambda: False,
) -> Read[ReadShare]:
    """Every share among the files found, to be kept; many files are read in several processes.

    Sealed ones are opened with `sealing_key`, which stays in memory; without it they are refused.

    Both callbacks run in the calling thread, again and again; the first takes how many files are done, of how many.

    Raises: `DutyError` where the computer ended one of the processes.
    """
    read = _read_many(found, sealing_key, read_found, on_progress=on_progress, is_canceled=is_canceled)
    return Read(
        shares=tuple(one for one in read if isinstance(one, ReadShare)),
        rejected=tuple(one for one in read if isinstance(one, Rejected)),
        canceled=len(read) < len(found),
    )


def look_at_many(found: Sequence[Found], *, sealing_key: SealingKey | None = None) -> Read[LooseShare]:
    """The same of shares that stay in their files, which is quicker and takes less memory. Raises: as `read_many`."""
    read = _read_many(found, sealing_key, loose_found, on_progress=_unheard, is_canceled=_never)
    return Read(
        shares=tuple(one for one in read if isinstance(one, LooseShare)),
        rejected=tuple(one for one in read if isinstance(one, Rejected)),
    )


def _unheard(_done: int, _total: int) -> None:
    """Nobody asks how far reading has come."""


def _never() -> bool:
    return False


def _read_many(
    found: Sequence[Found],
    sealing_key: SealingKey | None,
    taking: Taking,
    *,
    on_progress: Callable[[int, int], None],
    is_canceled: Callable[[], bool],
) -> Sequence[TakenShare | Rejected]:
    if len(found) >= ENOUGH_FOR_PROCESSES:
        from dutytracker.exchange.share_workers import NoMoreProcesses, read_in_processes

        with suppress(NoMoreProcesses):
            return read_in_processes(found, sealing_key, taking, on_progress=on_progress, is_canceled=is_canceled)
    return _read_here(found, sealing_key, taking, on_progress=on_progress, is_canceled=is_canceled)


def _read_here(
    found: Sequence[Found],
    sealing_key: SealingKey | None,
    taking: Taking,
    *,
    on_progress: Callable[[int, int], None],
    is_canceled: Callable[[], bool],
) -> Sequence[TakenShare | Rejected]:
    read: list[TakenShare | Rejected] = []
    for one in found:
        if is_canceled():
            break
        read.append(taking(one, sealing_key))
        on_progress(len(read), len(found))
    return read


def is_one_sealed(found: Iterable[Found]) -> bool:
    """True where a file among those found begins as a sealed share does."""
    return any(_begins_sealed(one) for one in found)


def pooled_members(collection: Collection, shares: Iterable[TakenShare]) -> tuple[PooledMember, ...]:
    """The members of a collection of those shares, ready to be pooled.

    Raises: `DutyError` where a share has to be read again, and its file is another one now.
    """
    known = {one.head.digest: one for one in shares}
    return tuple(
        pooled_member(
            member,
            part_in=lambda head: known[head.digest].part,
            weeks_in=lambda head: known[head.digest].weeks(),
        )
        for member in collection.members
    )


def _begins_sealed(found: Found) -> bool:
    try:
        return is_sealed(plain_beginning(found.path, _BEGINNING_BYTES))
    except Refused:
        return False
