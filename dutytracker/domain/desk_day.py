"""What the program itself knows of a day (docs/domain.md, "What logging costs"); not a record of work."""

from datetime import date

from dutytracker.domain.dataclass import dataclass

Day = date
"""A local date; the name for it where a field is called `date`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskDay:
    """How many milliseconds it took on a date to type its `lines`, and whether the member was reminded of the day."""

    date: Day
    milliseconds: int = 0
    lines: int = 0
    nudged: bool = False


def whole_seconds(milliseconds: int) -> int:
    """What logging took, as it is said: the nearest second, a half up, and at least one."""
    return max(1, (milliseconds + 500) // 1000)
