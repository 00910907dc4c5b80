"""The record of lost protected time as everything that is made from it needs it: dates and figures, no clock times."""

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.lost_time import LostTime
from dutytracker.reports.report import WeeksReport


@dataclass(frozen=True, slots=True, kw_only=True)
class LostTimeReport:
    """What was taken away in a range of weeks of one member, with what every export says about the record."""

    about: WeeksReport
    """The same weeks, without own time."""
    lost: LostTime
