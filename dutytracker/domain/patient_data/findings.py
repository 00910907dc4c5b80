"""What was found in a note."""

from enum import StrEnum

from dutytracker.domain.dataclass import dataclass


class Kind(StrEnum):
    """What something in a note looks like."""

    PHONE = "phone"
    EMAIL = "email"
    SSN = "ssn"
    RECORD_NUMBER = "record_number"
    LONG_NUMBER = "long_number"
    BIRTH_DATE = "birth_date"
    OLD_AGE = "old_age"
    NAME = "name"
    INITIALS = "initials"
    ROOM = "room"
    ADDRESS = "address"
    MAYBE_NAME = "maybe_name"
    MAYBE_INITIALS = "maybe_initials"
    DATE = "date"
    AGE = "age"
    LINK = "link"

    @property
    def is_strong(self) -> bool:
        """True for what tells a person by itself; the others only hint."""
        return self not in {Kind.MAYBE_NAME, Kind.MAYBE_INITIALS, Kind.DATE, Kind.AGE, Kind.LINK}


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One part of a note, by offsets into its text: from `start` up to, and without, `end`."""

    start: int
    end: int
    kind: Kind

    @property
    def is_strong(self) -> bool:
        """True for what tells a person by itself."""
        return self.kind.is_strong
