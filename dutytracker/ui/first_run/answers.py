"""What the first run found out."""

from dataclasses import dataclass

from dutytracker.domain.patterns import Pattern
from dutytracker.domain.records import LogSettings
from dutytracker.domain.terms import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstRunAnswers:
    """The answers to the three questions; what was skipped is `None`.

    A pattern or term holds from `valid_from`, the first day of the week in which the log begins.
    """

    settings: LogSettings
    passphrase: str | None
    pattern: Pattern | None
    term: Term | None
