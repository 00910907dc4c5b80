"""One spelling for each clinic: what members write beside what the steward calls it, and names that look alike."""

from collections.abc import Iterable, Mapping
from unicodedata import combining, normalize

from dutytracker.domain.dataclass import dataclass

SHORTEST_WITH_A_SLIP = 6
"""So many letters and digits a name needs before one of them may be a slip."""

Spellings = Mapping[str, str]
"""The steward's spelling by what members write; what is not in it is right as it is written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicSuggestion:
    """Names that look like one clinic: `clinic` is the one most members use, `others` the rest, by name."""

    clinic: str
    others: tuple[str, ...]


def spelled(as_written: str, spellings: Spellings) -> str:
    """The one spelling of a clinic, followed to its end where one spelling was replaced by the next."""
    seen: set[str] = set()
    while as_written in spellings and as_written not in seen:
        seen.add(as_written)
        as_written = spellings[as_written]
    return as_written


def clinic_suggestions(members: Mapping[str, int]) -> tuple[ClinicSuggestion, ...]:
    """The clinics that look like one, by name; `members` counts those of each clinic.

    Names look alike where they differ in case, spaces, accents and punctuation alone, or in one letter of a long name;
    numbers and single letters always tell clinics apart.
    """
    names = sorted((name for name in members if name), key=lambda name: (-members[name], name))
    groups: list[list[str]] = []
    for name in names:
        group = next((group for group in groups if look_alike(group[0], name)), None)
        if group is None:
            groups.append([name])
        else:
            group.append(name)
    suggestions = (ClinicSuggestion(clinic=group[0], others=tuple(sorted(group[1:]))) for group in groups if group[1:])
    return tuple(sorted(suggestions, key=lambda one: one.clinic))


def look_alike(one: str, other: str) -> bool:
    """True where two names could be spellings of one clinic."""
    words, others = _words(one), _words(other)
    first, second = "".join(words), "".join(others)
    if first == second:
        return bool(first)
    if _telling(words) != _telling(others) or min(len(first), len(second)) < SHORTEST_WITH_A_SLIP:
        return False
    return _one_slip_apart(first, second)


def _words(name: str) -> list[str]:
    """The words of a name in small letters without accents."""
    plain = "".join(letter for letter in normalize("NFKD", name.casefold()) if not combining(letter))
    return "".join(letter if letter.isalnum() else " " for letter in plain).split()


def _telling(words: Iterable[str]) -> list[str]:
    """The words that a slip must not touch: single letters and numbers."""
    return [word for word in words if len(word) == 1 or any(letter.isdigit() for letter in word)]


def _one_slip_apart(one: str, other: str) -> bool:
    """True where one letter was left out, added or replaced, or two beside each other were swapped."""
    short, long = sorted((one, other), key=len)
    at = next((place for place, letter in enumerate(short) if letter != long[place]), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    swapped = short[at + 1 : at + 2] + short[at : at + 1] == long[at : at + 2]
    return short[at + 1 :] == long[at + 1 :] or (swapped and short[at + 2 :] == long[at + 2 :])
