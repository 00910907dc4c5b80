"""Whether the clock of the computer was set since it was last looked at (docs/domain.md)."""

from datetime import datetime

from dutytracker.domain.dataclass import dataclass

ALLOWED_SECONDS = 120
"""So far a clock may be moved, as one is that is corrected now and then, without being flagged."""
ALLOWED_PART = 2000
"""And two sound clocks part by a second in so many at most, which is 43 seconds a day."""


@dataclass(frozen=True, slots=True)
class ClockReading:
    """What the clock of the computer said, an aware instant, when one that nobody can set said `steady` seconds."""

    at: datetime
    steady: float


def seconds_ahead(began: ClockReading, now: ClockReading) -> int:
    """By how many seconds the clock was set forward since `began`, less than 0 for back; cut to whole seconds.

    0 where that is no more than a clock strays by itself. A night on which the clocks change is none: both are UTC.
    """
    steady = now.steady - began.steady
    ahead = (now.at - began.at).total_seconds() - steady
    return int(ahead) if abs(ahead) > ALLOWED_SECONDS + steady / ALLOWED_PART else 0
