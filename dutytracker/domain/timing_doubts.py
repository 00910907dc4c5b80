"""When a running timer is not taken at its word: the member is asked, and nothing is changed before the answer."""

from datetime import datetime, timedelta
from enum import Enum, auto

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.timers import Timer

LONG_SILENCE = timedelta(hours=2)
"""After so long without a key or a click a timer may have been forgotten."""

SHORT_ABSENCE = timedelta(minutes=15)
"""A timer that has run no longer than this is taken on without a question, also where the program was away."""

SHORT_LOCK = timedelta(minutes=3)
"""A screen that was locked no longer than this is no reason to ask."""

LONG_IDLENESS = timedelta(minutes=15)
"""After so long without any input to the computer somebody may have done something else."""

LONGEST = timedelta(days=1)


class Doubt(Enum):
    """Why the member is asked whether the timer is right."""

    FUTURE = auto()
    """It begins after now: the clock was moved."""
    OLD = auto()
    """It has run for more than a day."""
    AWAY = auto()
    """The program was closed, the computer slept, its clock jumped, or undo brought the timer back later."""
    SILENT = auto()
    """For two hours or longer there was no key and no click."""
    LOCKED = auto()
    """The screen was locked for a part of its time."""
    IDLE = auto()
    """Nobody touched the computer for a part of its time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unseen:
    """A stretch of a timer in which nobody was seen at the computer, and how that is known: `LOCKED` or `IDLE`."""

    doubt: Doubt
    since: datetime
    until: datetime

    def is_long(self, timer: Timer) -> bool:
        """True if the part of it that belongs to a running timer is long enough to ask."""
        assert timer.started_at is not None
        least = SHORT_LOCK if self.doubt is Doubt.LOCKED else LONG_IDLENESS
        return self.until - max(self.since, timer.started_at) >= least


def doubt_of(
    timer: Timer,
    now: datetime,
    *,
    touched_at: datetime,
    was_away: bool,
    is_kept: bool = False,
    unseen: Unseen | None = None,
) -> Doubt | None:
    """The first reason to ask about a running timer at `now`, an aware instant; `None` where there is none.

    `touched_at` is when a key or button was last pressed, `was_away` whether nobody watched for a part of its time
    since, `unseen` the stretch in which nobody was seen that was not yet asked about; with `is_kept` the member has
    said that it is right, however old.
    """
    assert timer.started_at is not None
    if timer.started_at > now:
        return Doubt.FUTURE
    if now - timer.started_at > LONGEST and not is_kept:
        return Doubt.OLD
    if unseen is not None and unseen.is_long(timer) and now - timer.started_at > SHORT_ABSENCE:
        return unseen.doubt
    if was_away and now - timer.started_at > SHORT_ABSENCE:
        return Doubt.AWAY
    return Doubt.SILENT if now - max(touched_at, timer.started_at) >= LONG_SILENCE else None
