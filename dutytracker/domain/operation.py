"""What one step of the append-only history did."""

from enum import StrEnum


class Operation(StrEnum):
    """What a revision did to its record."""

    ADD = "add"
    EDIT = "edit"
    DELETE = "delete"
    ERASE = "erase"
    """The text of a note was taken out of this and every earlier step of the entry."""
