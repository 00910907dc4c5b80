"""`python3 run.py build`: make the bundle, and with a word more pack it, compare two builds, or try it.

build              the bundle, in dist/DutyTracker
build --archive    the bundle, and one file of it to pass on, with its digest
build --twice      two builds of the last commit in two folders, compared byte by byte
build --check      the bundle, tried in a bare Debian without Python (Linux, as root, with debootstrap)
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from bundling.building import Bundle, build
from bundling.faults import CannotBuild

ROOT = Path(__file__).resolve().parents[1]
MEGABYTE = 1_000_000


def main(arguments: Sequence[str]) -> int:
    """The exit code: 0, 1 where a check found something, 2 where something has to be mended first."""
    try:
        match list(arguments):
            case []:
                _say(build(ROOT))
            case ["--archive"]:
                from bundling.archive import pack

                bundle = build(ROOT)
                _say(bundle)
                print(f"Packed {pack(bundle, ROOT)}.")
            case ["--twice"]:
                from bundling.comparing import builds_differ

                return int(builds_differ(ROOT))
            case ["--check"]:
                from bundling.checking import fails_in_bare_root

                bundle = build(ROOT)
                _say(bundle)
                return int(fails_in_bare_root(bundle, ROOT))
            case _:
                print(__doc__, file=sys.stderr)
                return 2
    except CannotBuild as problem:
        print(problem, file=sys.stderr)
        return 2
    return 0


def _say(bundle: Bundle) -> None:
    print(f"Built {bundle.folder}: {len(bundle.files())} files, {bundle.size() / MEGABYTE:.0f} MB.")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
