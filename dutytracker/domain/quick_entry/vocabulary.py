"""The kinds of line: the words each understands and what each may say."""

from collections.abc import Mapping
from enum import Enum, auto

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.quick_entry.parts import Slot
from dutytracker.domain.quick_entry.words import (
    DUTY_OR_REASON,
    EARLIER_WORD,
    LOST_REASONS,
    OLD_WORDS,
    PLACEMENT_WORDS,
    TODAY_WORD,
    TOLD_WORD,
    UNDONE_REASONS,
    WEEKDAY_WORDS,
    WHOLE_DUTY_WORDS,
    YESTERDAY_WORDS,
)
from dutytracker.domain.records import ErosionReason, UndoneReason


class Flag(Enum):
    """What a word says that is no value of a record."""

    TODAY = auto()
    YESTERDAY = auto()
    OLD = auto()
    EARLIER = auto()
    TOLD = auto()


@dataclass(frozen=True, slots=True)
class DutyOrReason:
    """A word that is the reason where another part names a duty, else the duty."""

    duty: Duty
    reason: UndoneReason


Meaning = Duty | Placement | Weekday | Flag | UndoneReason | ErosionReason | DutyOrReason
"""What a whole word says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """One kind of line."""

    name: str
    """The line in a sentence."""
    takes: str
    """What may stand on it, in a sentence."""
    slots: frozenset[Slot]
    words: Mapping[str, Meaning]
    """Whole words; days, placements and the like have won over keys, codes and duty words already."""

    @property
    def takes_duties(self) -> bool:
        """True where the beginning of a duty word counts too."""
        return Slot.DUTY in self.slots


_DAYS: Mapping[str, Meaning] = {
    TODAY_WORD: Flag.TODAY,
    **dict.fromkeys(YESTERDAY_WORDS, Flag.YESTERDAY),
    **WEEKDAY_WORDS,
}

_ENTRY_WORDS: Mapping[str, Meaning] = {
    **WHOLE_DUTY_WORDS,
    **PLACEMENT_WORDS,
    **dict.fromkeys(OLD_WORDS, Flag.OLD),
    EARLIER_WORD: Flag.EARLIER,
    **_DAYS,
}

ENTRY = Vocabulary(
    name="an entry",
    takes="a duty, a length, a time, a day, a placement and “old”",
    slots=frozenset({Slot.DUTY, Slot.LENGTH, Slot.TIME, Slot.DAY, Slot.PLACEMENT, Slot.OLD}),
    words=_ENTRY_WORDS,
)

TIMER = Vocabulary(
    name="a timer",
    takes="a duty, a start, a placement and “old”",
    slots=frozenset({Slot.DUTY, Slot.LENGTH, Slot.TIME, Slot.PLACEMENT, Slot.OLD}),
    words=_ENTRY_WORDS,
)
"""A length is understood, and refused where a timer is started."""

UNDONE = Vocabulary(
    name="an undone line",
    takes="a duty, an estimate, a reason, “told” and a day",
    slots=frozenset({Slot.DUTY, Slot.LENGTH, Slot.REASON, Slot.TOLD, Slot.DAY}),
    words={
        **_ENTRY_WORDS,
        **UNDONE_REASONS,
        **{word: DutyOrReason(duty, reason) for word, (duty, reason) in DUTY_OR_REASON.items()},
        TOLD_WORD: Flag.TOLD,
    },
)
"""Words that only an entry takes are known here too, so that `pre` is not read as a beginning of `preparation`."""

LOST = Vocabulary(
    name="a lost line",
    takes="a length, a reason, a day and “told”",
    slots=frozenset({Slot.LENGTH, Slot.REASON, Slot.TOLD, Slot.DAY}),
    words={**LOST_REASONS, TOLD_WORD: Flag.TOLD, **_DAYS},
)

ABSENCE = Vocabulary(
    name="an absence", takes="a length and a day", slots=frozenset({Slot.LENGTH, Slot.DAY}), words=_DAYS
)

CLOSE = Vocabulary(name="a closing line", takes="a day", slots=frozenset({Slot.DAY}), words=_DAYS)
