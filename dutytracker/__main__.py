"""`python -m dutytracker` and the command `dutytracker`."""

import gc
import sys
from collections.abc import Sequence

from dutytracker import early
from dutytracker.security.hardening import harden


def main() -> None:
    """Runs the program and leaves with its exit code.

    While it loads there is nothing to collect, and looking for it took a fifth of the time. Whatever goes on for longer
    turns it on again; a process that shares work goes on in `begin`. Nor is everything looked through once more at the
    end, unless it was a window's.
    """
    if getattr(sys, "frozen", False):
        from dutytracker import bundle

        bundle.begin()
    gc.disable()
    harden()
    code = _ended(sys.argv[1:])
    if "PySide6" not in sys.modules:
        gc.freeze()
    sys.exit(code)


def _ended(arguments: Sequence[str]) -> int:
    try:
        code = early.answered(arguments)
        if code is None:
            from dutytracker import early_window

            code = early_window.opened(arguments)
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - the command line says how that ends
        from dutytracker import cli

        return cli.ended_early(error, arguments)
    if code is not None:
        return code
    from dutytracker import cli

    return cli.main()


if __name__ == "__main__":
    main()
