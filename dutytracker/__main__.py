"""`python -m dutytracker` and the command `dutytracker`."""

import sys

from dutytracker import cli


def main() -> None:
    """Runs the program and leaves with its exit code."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(cli.main())


if __name__ == "__main__":
    main()
