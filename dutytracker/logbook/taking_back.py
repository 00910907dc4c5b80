"""Taking back what was done last in an open log, and doing it again."""

from collections.abc import Callable

from dutytracker.domain.changes import Change
from dutytracker.logbook.ledger import Ledger
from dutytracker.store import history
from dutytracker.store.undoing import ChangeKind, Target
from dutytracker.store.writing import Cause

TargetOf = Callable[..., Target | None]


class TakingBack:
    """Undo and redo of one open log."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def undo(self) -> Change | None:
        """Takes back the latest change that still holds, as a new one; `None` where there is none. Raises: `Stale`."""
        return self._take_back(history.undo_target, ChangeKind.UNDO)

    def redo(self) -> Change | None:
        """Takes back the latest undo, as a new change; `None` where something else was done since. Raises: `Stale`."""
        return self._take_back(history.redo_target, ChangeKind.REDO)

    @property
    def undo_label(self) -> str | None:
        """What `undo` would take back; `None` where there is nothing."""
        return self._label(history.undo_target)

    @property
    def redo_label(self) -> str | None:
        """What `redo` would do again; `None` where there is nothing."""
        return self._label(history.redo_target)

    def _take_back(self, target_of: TargetOf, kind: ChangeKind) -> Change | None:
        with self._ledger.database.reading() as connection:
            target = target_of(connection)
            if target is None:
                return None
            change = history.change_numbered(connection, target)
        return self._ledger.store(change.inverted(), Cause(kind, target.number))

    def _label(self, target_of: TargetOf) -> str | None:
        with self._ledger.database.reading() as connection:
            target = target_of(connection)
        return None if target is None else target.label
