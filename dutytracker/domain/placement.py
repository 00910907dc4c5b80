"""Where in the working day a logged minute lies (docs/domain.md, "Placement")."""

from enum import StrEnum


class Placement(StrEnum):
    """The one place of a logged minute."""

    PROT = "PROT"
    FREED = "FREED"
    GAP = "GAP"
    BREAK = "BREAK"
    PRE = "PRE"
    POST = "POST"
    OFF = "OFF"

    @property
    def is_own_time(self) -> bool:
        """True outside paid time: in a break, before or after the shift, on a day off."""
        return self in OWN_TIME


OWN_TIME = frozenset({Placement.BREAK, Placement.PRE, Placement.POST, Placement.OFF})
