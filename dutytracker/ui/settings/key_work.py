"""A change of keys as the settings make it: prepared beside the window, and taken over while the log is closed."""

from collections.abc import Callable
from dataclasses import field
from typing import TYPE_CHECKING

from dutytracker.domain.dataclass import dataclass
from dutytracker.logbook.key_changes import KeyChange
from dutytracker.ui.locking.renewal import Renewal
from dutytracker.ui.workspace import Workspace

if TYPE_CHECKING:
    from dutytracker.reports.recovery_sheet import RecoverySheet
    from dutytracker.store.rekeying import NewKeys


@dataclass(frozen=True, slots=True)
class Prepared:
    """A change that was prepared; `keys` is `None` where that was all there was to it."""

    change: KeyChange
    keys: "NewKeys | None" = field(repr=False)


def preparing(change: KeyChange) -> Callable[[], Prepared]:
    """What prepares a change, for any thread."""
    return lambda: Prepared(change, change.prepare())


def is_done(workspace: Workspace, prepared: Prepared, done: str, sheet: "RecoverySheet | None" = None) -> bool:
    """True where a change is done already; else the window is asked to close the log for it, and says `done` then."""
    if prepared.keys is None:
        return True
    renewal = Renewal(change=prepared.change, keys=prepared.keys, done=done, sheet=sheet)
    workspace.renewal_wanted.emit(renewal)
    return False
