"""A command as a desktop entry holds it (freedesktop.org, Desktop Entry Specification 1.5, "The Exec key")."""

from collections.abc import Sequence

from dutytracker.domain.errors import DutyError
from dutytracker.reports.words import translate

RESERVED = frozenset(" \t\n\"'\\><~|&;$*?#()`")
"""A word with one of these stands in quotes."""

ESCAPED = frozenset('"`$\\')
"""Within quotes these stand after a backslash."""


def exec_value(command: Sequence[str]) -> str:
    """What stands after `Exec=`.

    Raises: `DutyError` where the specification has no way to write the path of the program.
    """
    if "=" in command[0]:
        sentence = translate("A session’s start cannot name the path {path}, for its =: move the program elsewhere.")
        raise DutyError(sentence.format(path=command[0]))
    return string_value(" ".join(map(_word, command)))


def string_value(text: str) -> str:
    """Text as a value of a desktop entry: a backslash and what breaks the line are escaped, once more after quoting."""
    escapes = {"\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
    return "".join(escapes.get(each, each) for each in text)


def _word(word: str) -> str:
    doubled = word.replace("%", "%%")
    if doubled and RESERVED.isdisjoint(doubled):
        return doubled
    return '"' + "".join(f"\\{each}" if each in ESCAPED else each for each in doubled) + '"'
