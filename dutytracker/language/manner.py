"""How clock times and lengths are written for the reader, whatever the language."""

from enum import StrEnum

from dutytracker.domain.dataclass import dataclass


class Clock(StrEnum):
    """How clock times are written; `SYSTEM` follows the computer."""

    SYSTEM = "system"
    TWELVE = "12"
    TWENTY_FOUR = "24"


class Lengths(StrEnum):
    """How lengths from an hour on are written: "7 h 40", or "7.67 h"."""

    MINUTES = "minutes"
    DECIMAL = "decimal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """Whether clock times are of 24 hours, and hours have decimals. What is typed is read the same in every one."""

    has_24_hours: bool = False
    has_decimal_hours: bool = False


class _InForce:
    """What holds in this process; one for all its windows, files and answers."""

    manner = Manner()


def write_in(manner: Manner) -> None:
    """From now on clock times and lengths are written in this manner."""
    _InForce.manner = manner


def manner() -> Manner:
    """The manner in force."""
    return _InForce.manner


def manner_for(clock: str, lengths: str, *, computer_has_24_hours: bool) -> Manner:
    """The manner for two settings; a clock that is none of `Clock` follows the computer, as `SYSTEM` does."""
    follows = clock not in {Clock.TWELVE, Clock.TWENTY_FOUR}
    return Manner(
        has_24_hours=computer_has_24_hours if follows else clock == Clock.TWENTY_FOUR,
        has_decimal_hours=lengths == Lengths.DECIMAL,
    )
