"""Keeps Python's cyclic collector off the thousands of objects of a collection: it would hold the window up.

One round over the parts of a thousand members takes half a second, and none of them is ever garbage while its
collection is open.
"""

import gc


def hold_off() -> None:
    """No rounds while shares are read and pooled."""
    gc.disable()


def go_on() -> None:
    """Rounds again, which leave alone what is there by now."""
    gc.freeze()
    gc.enable()


def visit_all() -> None:
    """Rounds over everything again, once the collection is closed."""
    gc.unfreeze()
