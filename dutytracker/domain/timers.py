"""A timer: not a process, a time at which something began (docs/domain.md, "Timer")."""

from datetime import datetime
from uuid import UUID

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement


@dataclass(frozen=True, slots=True, kw_only=True)
class Timer:
    """One duty that is being timed. Of several, the one with the greatest `position` runs and the others wait for it.

    `started_at` is the aware UTC minute since which it runs, `None` while it waits: what it measured until then is
    logged. `start_typed` says that this minute was typed and is not the one in which it was started. `placement` is
    `None` where the suggested one is to hold.
    """

    id: UUID
    duty: Duty
    position: int
    started_at: datetime | None
    start_typed: bool = False
    placement: Placement | None = None
    older: bool = False
    recorded_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class TimerDraft:
    """What a line says of a timer. `at` is when, an aware instant on a whole minute; `None` where it says nothing."""

    duty: Duty | None
    at: datetime | None = None
    placement: Placement | None = None
    older: bool = False
