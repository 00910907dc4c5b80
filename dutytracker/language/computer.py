"""Which languages the computer prefers, for commands, which have no Qt to ask."""

import os
import sys
from collections.abc import Iterator, Mapping

NAMES = ("LC_ALL", "LC_MESSAGES", "LANG")
"""What names one language, the first that is set before all others."""


def languages_of_computer() -> tuple[str, ...]:
    """Codes such as "es_MX.UTF-8", the preferred one first; empty where the computer does not say."""
    return (*languages_in(os.environ), *_of_system())


def languages_in(environment: Mapping[str, str]) -> tuple[str, ...]:
    """What the environment of a process prefers, as the tools of a Unix read it."""
    one = next((environment[name] for name in NAMES if environment.get(name)), "")
    listed = environment.get("LANGUAGE", "") if one.partition(".")[0] not in {"C", "POSIX"} else ""
    return tuple(code for code in (*listed.split(":"), one) if code)


if sys.platform == "win32":
    import ctypes

    def _of_system() -> Iterator[str]:
        """What the account speaks; 85 characters are the longest name there is."""
        name = ctypes.create_unicode_buffer(85)
        if ctypes.WinDLL("kernel32").GetUserDefaultLocaleName(name, len(name)):
            yield name.value

else:

    def _of_system() -> Iterator[str]:
        yield from ()
