"""Which languages there are, and which one is meant."""

from collections.abc import Iterable
from enum import StrEnum


class Language(StrEnum):
    """A language of the program, by its code. English is what the code is written in and needs no catalogue."""

    ENGLISH = "en"
    SPANISH = "es"

    @property
    def own_name(self) -> str:
        """What those who speak it call it."""
        return _OWN_NAMES[self]


_OWN_NAMES = {Language.ENGLISH: "English", Language.SPANISH: "Español"}


def language_for(chosen: str, of_computer: Iterable[str]) -> Language:
    """The language for a setting and what the computer prefers, both as codes such as "es" or "es-MX".

    A setting that names none of the languages, as the empty one does, follows the computer: its first choice that is
    there counts, and English where none is.
    """
    return next((found for code in (chosen, *of_computer) if (found := _named(code))), Language.ENGLISH)


def _named(code: str) -> Language | None:
    short = code.replace("_", "-").partition("-")[0].partition(".")[0].lower()
    return next((each for each in Language if each.value == short), None)
