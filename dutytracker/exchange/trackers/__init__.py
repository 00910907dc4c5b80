"""Files of other programs that track time, known by what they hold and read into plain spans."""

from dutytracker.exchange.trackers.reading import DatesUnclear, holds_tracked_time, read_tracked

__all__ = ["DatesUnclear", "holds_tracked_time", "read_tracked"]
