"""The parts a line is made of, once each is understood by itself."""

from datetime import date
from enum import Enum, auto
from typing import ClassVar

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.quick_entry.clock import ClockReading
from dutytracker.domain.records import ErosionReason, UndoneReason


class Slot(Enum):
    """What a part says; the value is its name in a sentence. A line says each thing once."""

    DUTY = "duty"
    LENGTH = "length"
    TIME = "time"
    DAY = "day"
    PLACEMENT = "placement"
    OLD = "“old”"
    REASON = "reason"
    TOLD = "“told”"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What stands from `start` to `end` of the typed text."""

    slot: ClassVar[Slot]

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyPart(Part):
    """A duty; `whole` is True for a key, a code or a whole word, False for a beginning."""

    slot = Slot.DUTY

    duty: Duty
    whole: bool


class LengthForm(Enum):
    """How a length was written, where that makes it doubtful."""

    PLAIN = auto()
    BARE = auto()
    """Digits without a unit."""
    COLON = auto()
    """Hours and minutes around a colon."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LengthPart(Part):
    """A length in minutes; any number, its limits depend on the line."""

    slot = Slot.LENGTH

    minutes: int
    form: LengthForm
    clock: ClockReading | None
    """The clock time that the same characters would be; `None` where they are none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockPart(Part):
    """A start; `at_sign` is True where an `@` stands before it."""

    slot = Slot.TIME

    reading: ClockReading
    at_sign: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RangePart(Part):
    """Both ends; it says the length too."""

    slot = Slot.TIME

    first: ClockReading
    last: ClockReading
    at_sign: bool
    has_half: bool
    """True where am or pm stands at one end at least."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoClockPart(Part):
    """`@-` or `earlier`: no clock times; `at_sign` tells which."""

    slot = Slot.TIME

    at_sign: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPart(Part):
    """A date that is not in the future."""

    slot = Slot.DAY

    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacementPart(Part):
    """A placement the member chose."""

    slot = Slot.PLACEMENT

    placement: Placement


@dataclass(frozen=True, slots=True, kw_only=True)
class OldPart(Part):
    """The work arose in an earlier week."""

    slot = Slot.OLD


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonPart(Part):
    """Why something was left undone or lost."""

    slot = Slot.REASON

    reason: UndoneReason | ErosionReason


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyOrReasonPart(Part):
    """`crisis` or `other` in an undone line: its duty or its reason, as the other parts decide."""

    slot = Slot.REASON

    duty: Duty
    reason: UndoneReason
    leads: bool
    """True where something sticks to it, as only to a duty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldPart(Part):
    """A manager was told, today."""

    slot = Slot.TOLD
