"""What the first run found out."""

from pathlib import Path

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.patterns import Pattern
from dutytracker.domain.records import LogSettings
from dutytracker.domain.terms import Term
from dutytracker.domain.unit import UnitFile


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitAnswer:
    """A unit file that is to be adopted: its bytes, what they say, and the clinic of it that was chosen, if any."""

    file: bytes
    unit: UnitFile
    clinic: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstRunAnswers:
    """The answers to the questions; what was skipped is `None`.

    `second_place` is a folder that was tried, for every backup.

    A pattern or term holds from `valid_from`, the first day of the week in which the log begins. Weeks begin on the day
    that the unit file says, where there is one.
    """

    settings: LogSettings
    passphrase: str | None
    pattern: Pattern | None
    term: Term | None
    unit: UnitAnswer | None = None
    second_place: Path | None = None
