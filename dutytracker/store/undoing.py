"""Which change undo and redo would take back, in a history that only grows."""

from collections.abc import Iterable
from enum import StrEnum

from dutytracker.domain.dataclass import dataclass


class ChangeKind(StrEnum):
    """How a change came about."""

    BEGIN = "begin"
    DO = "do"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Target:
    """A change that can be taken back: its number and label."""

    number: int
    label: str


def undo_target_among(newest_first: Iterable[tuple[ChangeKind, Target]]) -> Target | None:
    """The latest change that has not been taken back; `None` where all are. A beginning stays."""
    skip = 0
    for kind, target in newest_first:
        if kind is ChangeKind.UNDO:
            skip += 1
        elif skip:
            skip -= 1
        elif kind is not ChangeKind.BEGIN:
            return target
    return None


def redo_target_among(newest_first: Iterable[tuple[ChangeKind, Target]]) -> Target | None:
    """The undo that is to be taken back next; `None` where none is, or something else was done since."""
    skip = 0
    for kind, target in newest_first:
        if kind is ChangeKind.REDO:
            skip += 1
        elif kind is not ChangeKind.UNDO:
            break
        elif skip:
            skip -= 1
        else:
            return target
    return None
