"""What the computer says about itself."""

from dutytracker.domain.records import LogSettings
from dutytracker.domain.validation import zone_named


def local_settings() -> LogSettings:
    """The settings of a new log: the computer's time zone, UTC where it has none with a name."""
    from tzlocal import get_localzone_name

    try:
        name = get_localzone_name()
    except (LookupError, ValueError, OSError):
        name = None
    return LogSettings(time_zone=name if name and zone_named(name) else "UTC")
