"""What only a bundle does when it starts."""

import multiprocessing
import os
from collections.abc import MutableMapping

SEARCHED, SEARCHED_BEFORE = "LD_LIBRARY_PATH", "LD_LIBRARY_PATH_ORIG"
"""Where Linux looks for libraries, and where it did before the bundle was started."""


def begin() -> None:
    """Lets a process that was started to share work do that alone, and other programs find their own libraries."""
    multiprocessing.freeze_support()
    give_back_libraries(os.environ)


def give_back_libraries(environment: MutableMapping[str, str]) -> None:
    """Programs that this one starts must not take the bundle's libraries for the system's.

    The bundle itself has found its own by then: where it looks was settled when it began.
    """
    before = environment.pop(SEARCHED_BEFORE, None)
    environment.pop(SEARCHED, None)
    if before is not None:
        environment[SEARCHED] = before
