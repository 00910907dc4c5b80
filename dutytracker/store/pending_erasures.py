"""Notes that are erased in the log and may still stand in copies of it: what is to be done, and what was done."""

from collections.abc import Mapping
from itertools import groupby
from pathlib import Path

from sqlalchemy import Connection, bindparam, func, literal, select
from sqlalchemy.dialects.sqlite import insert

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.operation import Operation
from dutytracker.store.schema import changes, pending_erasures, revisions


@dataclass(frozen=True, slots=True)
class Copies:
    """Copies of a log: those beside it where there is no `folder`, else those with that mark in a second place."""

    folder: Path | None = None
    mark: str = ""


BESIDE = Copies()
"""The copies that lie with the log itself."""

Erased = Mapping[str, int]
"""Ids of entries, each with the number of the revision that erased its note last."""


def remember_erased(connection: Connection) -> None:
    """Keeps that what the latest change erased is still to be erased in the copies beside the log."""
    connection.execute(_REMEMBERED)


def pending_in(connection: Connection) -> Mapping[Copies, Erased]:
    """What is still to be erased in which copies, those beside the log first."""
    rows = connection.execute(_PENDING).all()
    return {
        Copies(Path(folder) if folder else None, mark): {row.key: row.seq for row in of_copies}
        for (folder, mark), of_copies in groupby(rows, key=lambda row: (row.folder, row.mark))
    }


def put_off(connection: Connection, copies: Copies, erased: Erased) -> None:
    """Keeps that it is still to be erased in those copies."""
    rows = [{**_place(copies), "key": key, "seq": seq} for key, seq in erased.items()]
    if rows:
        connection.execute(_PUT_OFF, rows)


def settle(connection: Connection, copies: Copies, erased: Erased) -> None:
    """Forgets that it was to be erased in those copies; what was erased once more meanwhile stays."""
    rows = [
        {f"in_{name}": value for name, value in _place(copies).items()} | {"in_key": key, "in_seq": seq}
        for key, seq in erased.items()
    ]
    if rows:
        connection.execute(_SETTLED, rows)


def _place(copies: Copies) -> dict[str, str]:
    return {"folder": "" if copies.folder is None else str(copies.folder), "mark": copies.mark}


_COLUMNS = pending_erasures.c
_PENDING = select(pending_erasures).order_by(_COLUMNS.folder, _COLUMNS.mark, _COLUMNS.key)
_REMEMBERED = (
    insert(pending_erasures)
    .prefix_with("OR REPLACE")
    .from_select(
        ["folder", "mark", "key", "seq"],
        select(literal(""), literal(""), revisions.c.key, revisions.c.seq).where(
            revisions.c.change == select(func.max(changes.c.number)).scalar_subquery(),
            revisions.c.operation == Operation.ERASE.value,
        ),
    )
)
_PUT_OFF = insert(pending_erasures).prefix_with("OR REPLACE")
_SETTLED = pending_erasures.delete().where(
    _COLUMNS.folder == bindparam("in_folder"),
    _COLUMNS.mark == bindparam("in_mark"),
    _COLUMNS.key == bindparam("in_key"),
    _COLUMNS.seq == bindparam("in_seq"),
)
