"""`python -m dutytracker` and the command `dutytracker`."""

import sys

from dutytracker import quick


def main() -> None:
    """Runs the program and leaves with its exit code."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()
    from dutytracker.security.hardening import harden

    harden()
    if quick.is_plain(sys.argv[1:]) and quick.opened(sys.argv[1:]):
        return
    from dutytracker import cli

    sys.exit(cli.main())


if __name__ == "__main__":
    main()
