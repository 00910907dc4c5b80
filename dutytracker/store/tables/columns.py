"""What the columns of a log are made of, and the rules that its tables share."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

from sqlalchemy import CheckConstraint, Column, Integer, MetaData, Text

from dutytracker.domain.validation import FIRST_DAY, LAST_DAY

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)
"""Every constraint has a name: a migration that rebuilds a table would drop a check that has none."""


def text_column(name: str) -> Column[str]:
    """Text that is always there."""
    return Column(name, Text, nullable=False)


def text_or_none(name: str) -> Column[str]:
    """Text, or null."""
    return Column(name, Text, nullable=True)


def number(name: str) -> Column[int]:
    """A whole number that is always there."""
    return Column(name, Integer, nullable=False)


def key(name: str) -> Column[str]:
    """Text by which each row is known."""
    return Column(name, Text, primary_key=True, nullable=False)


def check(name: str, condition: str) -> CheckConstraint:
    """A rule with a name; null passes it unless it says otherwise."""
    return CheckConstraint(condition, name=name)


def among(name: str, codes: Iterable[StrEnum]) -> CheckConstraint:
    """One of the codes."""
    return check(name, f"{name} IN ({', '.join(repr(code.value) for code in codes)})")


def between(name: str, least: int, most: int) -> CheckConstraint:
    """From `least` to `most`, both included."""
    return check(name, f"{name} BETWEEN {least} AND {most}")


def flags(*names: str) -> Sequence[CheckConstraint]:
    """True and false as 1 and 0."""
    return [check(name, f"{name} IN (0, 1)") for name in names]


def days(*names: str) -> Sequence[CheckConstraint]:
    """Dates that the log can hold."""
    return [check(name, f"{name} IS date({name}) AND {name} BETWEEN '{FIRST_DAY}' AND '{LAST_DAY}'") for name in names]


def instants(*names: str) -> Sequence[CheckConstraint]:
    """Instants in UTC, to the second."""
    return [check(name, f"{name} IS strftime('%Y-%m-%dT%H:%M:%SZ', {name})") for name in names]


def json_object(name: str) -> CheckConstraint:
    """The text of a JSON object."""
    return check(name, f"json_type({name}) IS 'object'")


def json_list(name: str) -> CheckConstraint:
    """The text of a JSON array."""
    return check(name, f"json_type({name}) IS 'array'")


def hex_digits(length: int, *names: str) -> Sequence[CheckConstraint]:
    """So many hexadecimal digits in lower case."""
    return [check(name, f"length({name}) = {length} AND {name} NOT GLOB '*[^0-9a-f]*'") for name in names]
