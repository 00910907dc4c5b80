"""Python's cyclic collector, run on the thread of the windows alone.

Left to itself it runs on whatever thread happens to make the next object. On one beside the window it would delete
widgets and timers there, which Qt forbids: it warns, and may crash.
"""

import gc
from itertools import count

YOUNG = 1
"""The generations that are looked through each time."""

ALL_EVERY = 30
"""So many times later everything is looked through."""

_times = count(1)
_held_off: list[bool] = []
"""Whether Python collected by itself before it was held off; empty while it is not."""


def only_here() -> None:
    """From now on nothing is collected but by `collect`; what is loaded by now stays, and is not looked at again."""
    gc.disable()
    gc.freeze()


def collect() -> None:
    """Called once a minute by the window. Does nothing where Python collects by itself, or is held off."""
    if not gc.isenabled() and not _held_off:
        gc.collect() if next(_times) % ALL_EVERY == 0 else gc.collect(YOUNG)


def hold_off() -> None:
    """Nothing is collected until `go_on`: one round over the parts of thousands of members would hold the window up for
    a second, and none of them is garbage while their collection is open."""
    if not _held_off:
        _held_off.append(gc.isenabled())
    gc.disable()


def go_on() -> None:
    """Collects again as before; what is there by now stays, and is not looked at again until `look_at_all`."""
    gc.freeze()
    if _held_off and _held_off.pop():
        gc.enable()


def look_at_all() -> None:
    """Looks at everything again, once a collection of shares is closed."""
    gc.unfreeze()


def collect_all() -> None:
    """Also what was loaded at `only_here`: of a log that locks nothing is to stay. What is still used is left again."""
    was_left = gc.get_freeze_count() > 0
    gc.unfreeze()
    gc.collect()
    if was_left:
        gc.freeze()
