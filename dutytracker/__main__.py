"""`python -m dutytracker` and the command `dutytracker`."""

import sys

from dutytracker import early


def main() -> None:
    """Runs the program and leaves with its exit code."""
    if getattr(sys, "frozen", False):
        from dutytracker import bundle

        bundle.begin()
    from dutytracker.security.hardening import harden

    harden()
    code = early.answered(sys.argv[1:])
    if code is None:
        from dutytracker import cli

        code = cli.main()
    sys.exit(code)


if __name__ == "__main__":
    main()
