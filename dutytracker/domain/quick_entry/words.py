"""The words of the quick-entry line: plain tables, all in lower case (docs/quick-entry.md)."""

from collections.abc import Mapping

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import AbsenceKind, ErosionReason, UndoneReason

DUTY_KEYS: Mapping[str, Duty] = {
    "p": Duty.CALL,
    "e": Duty.MSG,
    "r": Duty.RES,
    "c": Duty.CHART,
    "d": Duty.DOC,
    "t": Duty.PLAN,
    "f": Duty.COLL,
    "s": Duty.SAFE,
    "l": Duty.FORM,
    "n": Duty.CONS,
    "o": Duty.REACH,
    "g": Duty.GRP,
    "x": Duty.OTH,
}

DUTY_WORDS: Mapping[str, Duty] = {
    word: duty
    for duty, words in {
        Duty.CALL: ("call", "phone", "voicemail", "vm"),
        Duty.MSG: ("email", "message", "msg", "portal", "inbox", "text"),
        Duty.RES: ("resource", "community", "agency"),
        Duty.CHART: ("chart", "charting", "note", "documentation"),
        Duty.DOC: ("doctor", "coordination", "psychiatrist", "dr", "pcp"),
        Duty.PLAN: ("treatment", "plan", "preparation"),
        Duty.COLL: ("family", "school", "collateral"),
        Duty.SAFE: ("safety", "crisis", "welfare"),
        Duty.FORM: ("letter", "form", "record"),
        Duty.CONS: ("consult", "consultation", "colleague"),
        Duty.REACH: ("outreach", "referral", "rebook"),
        Duty.GRP: ("group",),
        Duty.OTH: ("other",),
    }.items()
    for word in words
}
"""The words that may be cut short; the first of a duty is the one the program writes itself."""

SHORTEST_PREFIX = 2


def _plurals(word: str) -> tuple[str, ...]:
    """The spellings of more than one."""
    if word.endswith("y"):
        return (word[:-1] + "ies",)
    if word.endswith("sis"):
        return (word[:-2] + "es",)
    if word.endswith(("x", "ch")):
        return (word + "es",)
    return (word + "s",)


WHOLE_DUTY_WORDS: Mapping[str, Duty] = {
    **{duty.value.lower(): duty for duty in Duty},
    **{plural: duty for word, duty in DUTY_WORDS.items() for plural in _plurals(word)},
    **DUTY_WORDS,
    **DUTY_KEYS,
}
"""Keys, codes, words and their plurals."""


def _prefixes() -> dict[str, dict[Duty, str]]:
    prefixes: dict[str, dict[Duty, str]] = {}
    for word, duty in DUTY_WORDS.items():
        for length in range(SHORTEST_PREFIX, len(word)):
            prefixes.setdefault(word[:length], {}).setdefault(duty, word)
    return prefixes


DUTY_PREFIXES: Mapping[str, Mapping[Duty, str]] = _prefixes()
"""What a beginning of two letters or more may be, as one word of each duty that has it."""

PLACEMENT_WORDS: Mapping[str, Placement] = {
    "protected": Placement.PROT,
    "prot": Placement.PROT,
    "block": Placement.PROT,
    "noshow": Placement.FREED,
    "no-show": Placement.FREED,
    "ns": Placement.FREED,
    "cancel": Placement.FREED,
    "canceled": Placement.FREED,
    "cancelled": Placement.FREED,
    "freed": Placement.FREED,
    "gap": Placement.GAP,
    "between": Placement.GAP,
    "lunch": Placement.BREAK,
    "break": Placement.BREAK,
    "meal": Placement.BREAK,
    "before": Placement.PRE,
    "pre": Placement.PRE,
    "after": Placement.POST,
    "post": Placement.POST,
    "evening": Placement.POST,
    "off": Placement.OFF,
    "dayoff": Placement.OFF,
    "weekend": Placement.OFF,
}

OLD_WORDS = frozenset({"old", "older", "backlog"})

EARLIER_WORD = "earlier"

TOLD_WORD = "told"

TODAY_WORD = "today"

YESTERDAY_WORDS = frozenset({"y", "yesterday"})

WEEKDAY_WORDS: Mapping[str, Weekday] = {
    day.value[:length]: day for day in Weekday for length in range(2, len(day.value) + 1)
}
"""Every beginning of a day's name from two letters on."""

HOUR_WORDS = frozenset({"h", "hr", "hrs", "hour", "hours"})

MINUTE_WORDS = frozenset({"m", "min", "mins", "minute", "minutes"})

SECOND_WORDS = frozenset({"sec", "secs", "second", "seconds"})

HALVES = frozenset({"am", "pm"})

UNTIL_WORDS = frozenset({"to", "till", "til", "until"})

UNDONE_WORDS = frozenset({"undone", "todo", "left"})

LOST_WORDS = frozenset({"lost"})

CLOSE_WORDS = frozenset({"done", "nothing"})

ABSENCE_WORDS: Mapping[str, AbsenceKind] = {
    "pto": AbsenceKind.PTO,
    "vacation": AbsenceKind.PTO,
    "sick": AbsenceKind.SICK,
    "holiday": AbsenceKind.HOLIDAY,
    "leave": AbsenceKind.LEAVE,
    "release": AbsenceKind.UNION_RELEASE,
    "strike": AbsenceKind.STRIKE,
    "training": AbsenceKind.TRAINING,
}

LINE_WORDS = UNDONE_WORDS | LOST_WORDS | CLOSE_WORDS | frozenset(ABSENCE_WORDS)
"""The words that name a line other than an entry where they come first."""

UNDONE_REASONS: Mapping[str, UndoneReason] = {
    "notime": UndoneReason.NO_TIME,
    "taken": UndoneReason.BLOCK_TAKEN,
    "absence": UndoneReason.ABSENCE,
    "waiting": UndoneReason.WAITING_ON_OTHERS,
    "system": UndoneReason.SYSTEM_DOWN,
}
"""The words that can only be a reason."""

DUTY_OR_REASON: Mapping[str, tuple[Duty, UndoneReason]] = {
    "crisis": (Duty.SAFE, UndoneReason.CRISIS),
    "other": (Duty.OTH, UndoneReason.OTHER),
}
"""The words of an undone line that are its reason where another part names a duty, else its duty."""

LOST_REASONS: Mapping[str, ErosionReason] = {
    "booked": ErosionReason.APPOINTMENT_BOOKED,
    "appointment": ErosionReason.APPOINTMENT_BOOKED,
    "appt": ErosionReason.APPOINTMENT_BOOKED,
    "urgent": ErosionReason.URGENT_SLOT,
    "meeting": ErosionReason.MEETING,
    "training": ErosionReason.TRAINING,
    "admin": ErosionReason.ADMIN,
    "covering": ErosionReason.COVERING,
    "cover": ErosionReason.COVERING,
    "crisis": ErosionReason.CRISIS,
    "outage": ErosionReason.OUTAGE,
    "other": ErosionReason.OTHER,
}

TITLES = frozenset({"dr", "doctor", "mr", "mrs", "ms", "miss", "prof"})
"""Words that stand before a name."""
