"""Whether the computer shows clock times of 24 hours, for commands, which have no Qt to ask."""

import os
import sys
from collections.abc import Mapping

NAMES = ("LC_ALL", "LC_TIME", "LANG")
"""What names how times are written, the first that is set before all others."""

SILENT = frozenset({"", "C", "POSIX"})
"""Say nothing about people."""


def names_a_way_to_write_times(environment: Mapping[str, str]) -> bool:
    """True where the environment of a process says whose way of writing times is wanted."""
    named = next((environment[name] for name in NAMES if environment.get(name)), "")
    return named.partition(".")[0] not in SILENT


if sys.platform == "win32":
    import ctypes

    SHORT_TIME = 0x0079
    """LOCALE_SSHORTTIME of the Windows interface."""

    def computer_has_24_hours() -> bool:
        """True where the account writes times of 24 hours; 80 characters are the longest form there is."""
        form = ctypes.create_unicode_buffer(80)
        return bool(ctypes.WinDLL("kernel32").GetLocaleInfoEx(None, SHORT_TIME, form, len(form))) and "H" in form.value

else:
    import locale

    def computer_has_24_hours() -> bool:
        """True where the environment writes times of 24 hours; where it does not say, American times hold."""
        if not names_a_way_to_write_times(os.environ):
            return False
        before = locale.setlocale(locale.LC_TIME)
        try:
            locale.setlocale(locale.LC_TIME, "")
            form = locale.nl_langinfo(locale.T_FMT)
        except locale.Error:
            return False
        finally:
            locale.setlocale(locale.LC_TIME, before)
        return "%H" in form or "%T" in form or "%R" in form
