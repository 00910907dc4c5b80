"""Imports as Python does them, beside Qt."""

import builtins
from importlib import import_module


def load_qt() -> None:
    """Loads what every window stands on, and imports plainly from then on."""
    import_module("PySide6.QtWidgets")
    import_plainly()


def import_plainly() -> None:
    """Takes back what Qt for Python does at every import once it is loaded; nothing happens where it is not loaded.

    It reads the source of each module, to see whether that may switch on one of its features (`__feature__`), and all
    that was read stays in memory. This program uses none of them.
    """
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        import linecache

        builtins.__import__ = plain
        linecache.clearcache()
