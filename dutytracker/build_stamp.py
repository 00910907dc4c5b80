"""Which build of the program this is: its version, and for a bundle the day and the commit it was made from."""

import json
import sys
from functools import cache

from dutytracker import __version__
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.saying import said
from dutytracker.resources import resource_path

STAMP_FILE = "build.json"
"""Its name among the resources; only a bundle has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildStamp:
    """A build. `date` ("2026-11-28") and `commit` (how its name begins) are empty in a copy of the source."""

    version: str = __version__
    date: str = ""
    commit: str = ""

    @property
    def words(self) -> str:
        """The build as `--version` and reports say it: "0.1.0, built 2026-11-28 from c3789a8b2e10"."""
        if not self.date:
            return self.version
        if not self.commit:
            return said("{version}, built {date}", version=self.version, date=self.date)
        return said("{version}, built {date} from {commit}", version=self.version, date=self.date, commit=self.commit)


@cache
def this_build() -> BuildStamp:
    """The build that runs; where a bundle lost its stamp, the version alone."""
    try:
        fields = json.loads(resource_path(STAMP_FILE).read_text("utf-8"))
        return BuildStamp(version=__version__, date=str(fields["date"]), commit=str(fields["commit"]))
    except (OSError, ValueError, KeyError, TypeError):
        return BuildStamp()


def parts_in_use() -> str:
    """The build, and the versions of what it runs on, on one line."""
    return f"Duty Tracker {this_build().words}, {parts_beside()}"


def parts_beside() -> str:
    """The versions of what the program runs on, on one line; of Qt only where a window was made."""
    import platform

    core = sys.modules.get("PySide6.QtCore")
    qt = [] if core is None else [f"Qt {core.qVersion()}"]
    system = f"{platform.system()} {platform.release()} {platform.machine()}".strip()
    return ", ".join([f"Python {platform.python_version()}", *qt, system])
