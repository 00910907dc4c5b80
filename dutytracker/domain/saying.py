"""Sentences that are filled in and can still be said in another language."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import date

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


class Said(str):
    """A finished English sentence, and beside it what it was made of.

    `template` is the sentence before it was filled in, `fields` what was filled in, by name. Wherever text is wanted
    it is the English text.
    """

    __slots__ = ("fields", "template")

    template: str
    fields: dict[str, object]

    def __new__(cls, template: str, fields: dict[str, object]) -> "Said":
        said = super().__new__(cls, template.format(**fields) if fields else template)
        said.template = template
        said.fields = fields
        return said

    def __reduce__(self) -> tuple[Any, ...]:
        return Said, (self.template, self.fields)


def said(template: str, /, **fields: object) -> str:
    """`template` with its fields filled in; a field that is itself `said` is translated too, any other stays.

    What was said already is given back as it is.
    """
    return template if isinstance(template, Said) and not fields else Said(template, fields)


def in_a_row(sentences: Iterable[str]) -> str:
    """Several sentences, one after the other; empty where there are none."""
    return joined(" ", sentences)


def joined(between: str, parts: Iterable[str]) -> str:
    """Parts with the sign `between` between them, each of which can still be translated."""
    fields: dict[str, object] = {f"part{place}": said(part) for place, part in enumerate(parts)}
    return Said(between.join(f"{{{name}}}" for name in fields), fields)


def said_date(day: "date") -> str:
    """A date with its year, "November 19, 2026", to be filled in: the reader's language puts it into other words."""
    month_and_day = said("{month} {day}", month=said(MONTHS[day.month - 1]), day=day.day)
    return said("{date}, {year}", date=month_and_day, year=day.year)
