"""A desktop that gives keys, for tests of what is done with them."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal


class Desktop(QObject):
    """A desktop that gives every key but those another program has, and that notes what was asked of it."""

    pressed = Signal(str)
    refused = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.bound: dict[str, str] = {}
        self.taken_elsewhere: set[str] = set()
        self.times_bound = 0

    def bind(self, keys: Mapping[str, str]) -> Mapping[str, str]:
        self.times_bound += 1
        self.bound = {name: key for name, key in keys.items() if key not in self.taken_elsewhere}
        return {name: f"Another program has {key}." for name, key in keys.items() if name not in self.bound}

    def release(self) -> None:
        self.bound = {}
