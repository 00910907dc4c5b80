"""A log that goes on in windows that are made anew, as when they change their language."""

from dutytracker.domain.dataclass import dataclass
from dutytracker.logbook import Logbook
from dutytracker.ui.typed_again import Typed, Way


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOpen:
    """The open log, the key of the place that was shown and of its section (empty where it has none), what was typed
    and not stored, and where in that place the keyboard was (empty where it was elsewhere).
    """

    logbook: Logbook
    place: str
    section: str
    typed: tuple[Typed, ...]
    keyboard: Way
