"""What a Linux desktop reads of a program: its entry in the menu, and its kinds of files.

By the Desktop Entry Specification 1.4 and the Shared MIME-info Database of freedesktop.org.
"""

from collections.abc import Sequence
from xml.sax.saxutils import quoteattr

from dutytracker.file_kinds import OPENED_KINDS, OTHER_KINDS
from dutytracker.resources import resource_path
from dutytracker.ui.desktop.session_start.desktop_entry import exec_value, string_value

NAME = "dutytracker"
"""By this name windows, portals and the icon are known: the entry must have it too."""


def menu_entry(command: Sequence[str]) -> str:
    """The entry; `command` is what starts the program.

    Raises: `DutyError` where the specification has no way to write the path of the program.
    """
    kinds = "".join(f"{kind.mime};" for kind in OPENED_KINDS)
    entry = resource_path(f"desktop/{NAME}.desktop").read_text("utf-8")
    return entry.format(program=exec_value(command), first_word=string_value(command[0]), name=NAME, kinds=kinds)


def kinds_of_files() -> str:
    """The XML that names every kind of file by the end of its names."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">',
    ]
    for kind in (*OPENED_KINDS, *OTHER_KINDS):
        lines += [
            f"  <mime-type type={quoteattr(kind.mime)}>",
            f"    <comment>{kind.name}</comment>",
            f"    <icon name={quoteattr(NAME)}/>",
            f"    <glob pattern={quoteattr(f'*.{kind.suffix}')}/>",
            "  </mime-type>",
        ]
    return "\n".join([*lines, "</mime-info>", ""])
