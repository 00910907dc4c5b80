"""`python -m dutytracker` and the command `dutytracker`."""

import gc
import sys

from dutytracker import early


def main() -> None:
    """Runs the program and leaves with its exit code.

    While it loads there is nothing to collect, and looking for it took a fifth of the time. Whatever goes on for longer
    turns it on again.
    """
    gc.disable()
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
