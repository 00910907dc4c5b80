"""A rule: a pattern, and what it finds."""

import re
from collections.abc import Callable, Iterator

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.patient_data.findings import Finding, Kind


def anything(_match: re.Match[str]) -> bool:
    """Takes every match."""
    return True


@dataclass(frozen=True, slots=True)
class Rule:
    """Finds what `pattern` matches where `holds` says so: its group `it` where it has one, else all of it."""

    kind: Kind
    pattern: re.Pattern[str]
    holds: Callable[[re.Match[str]], bool] = anything

    def findings(self, text: str) -> Iterator[Finding]:
        """Everything the rule finds in a text, from left to right."""
        for match in self.pattern.finditer(text):
            if self.holds(match):
                start, end = match.span("it") if "it" in self.pattern.groupindex else match.span()
                yield Finding(start, end, self.kind)


def worded(pattern: str) -> re.Pattern[str]:
    """A pattern in which case does not count and blanks between its parts are for reading only."""
    return re.compile(pattern, re.IGNORECASE | re.VERBOSE)


def cased(pattern: str) -> re.Pattern[str]:
    """A pattern in which case counts and blanks between its parts are for reading only."""
    return re.compile(pattern, re.VERBOSE)


def by_first_letter(alternatives: str) -> str:
    """The same alternatives, those with one first letter together, so that few are tried where none fits.

    Each begins with a letter, and stands for itself outside the brackets of another.
    """
    together: dict[str, list[str]] = {}
    for part in re.split(r"\s*\|\s*(?![^()]*\))", alternatives.strip()):
        together.setdefault(part[0], []).append(part[1:])
    return " | ".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in together.items())


def before(match: re.Match[str]) -> str:
    """The word before a match, in small letters and without the signs around it; empty where there is none."""
    words = match.string[: match.start()].split()
    return words[-1].lower().strip(".,:;#(") if words else ""


def following(match: re.Match[str]) -> str:
    """The word behind a match as it is written; empty where there is none, or another sign than a blank comes first."""
    end = _end(match)
    words = match.string[end:].split()
    return words[0] if words and match.string[end].isspace() else ""


def after(match: re.Match[str], most: int = 1) -> tuple[str, ...]:
    """Up to `most` words behind a match, in small letters and without the signs around them."""
    end = _end(match)
    return tuple(word.lower().strip(".,:;()'’") for word in match.string[end:].split()[:most])


def _end(match: re.Match[str]) -> int:
    """Where a match ends, or what it named ahead of it."""
    return max([match.end(), *(match.end(name) for name in match.re.groupindex)])
