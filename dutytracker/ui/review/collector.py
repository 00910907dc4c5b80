"""Keeps Python's cyclic collector off the thousands of objects of a collection: it would hold the window up.

One round over the parts of a thousand members takes half a second, and none of them is ever garbage while its
collection is open.
"""

import gc

_was_enabled: list[bool] = []


def hold_off() -> None:
    """No rounds while shares are read and pooled."""
    if not _was_enabled:
        _was_enabled.append(gc.isenabled())
    gc.disable()


def go_on() -> None:
    """Rounds again where there were any, which leave alone what is there by now."""
    gc.freeze()
    if _was_enabled and _was_enabled.pop():
        gc.enable()


def visit_all() -> None:
    """Rounds over everything again, once the collection is closed."""
    gc.unfreeze()
