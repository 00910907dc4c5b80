"""Chance that falls the same way every time, on every computer and with every version of Python."""

import hashlib
from collections.abc import Mapping, Sequence
from typing import TypeVar
from uuid import UUID, uuid5

T = TypeVar("T")

_FAMILY = UUID("b7a1c2f4-6d0e-5c0b-9a54-2f6f0d5e7a11")


class Chance:
    """A row of numbers that depends on `seed` alone."""

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self._drawn = 0

    def below(self, most: int) -> int:
        """A number from 0 to `most` − 1."""
        self._drawn += 1
        digest = hashlib.sha256(f"{self._seed} {self._drawn}".encode()).digest()
        return int.from_bytes(digest[:8], "big") % most

    def between(self, least: int, most: int) -> int:
        """A number from `least` to `most`, both included."""
        return least + self.below(most - least + 1)

    def one_of(self, choices: Sequence[T]) -> T:
        """Any of the choices."""
        return choices[self.below(len(choices))]

    def weighted(self, weights: Mapping[T, int]) -> T:
        """One of the keys, as often as its weight says."""
        drawn = self.below(sum(weights.values()))
        for choice, weight in weights.items():
            drawn -= weight
            if drawn < 0:
                return choice
        raise AssertionError(weights)

    def an_id(self) -> UUID:
        """A new id."""
        self._drawn += 1
        return uuid5(_FAMILY, f"{self._seed} {self._drawn}")

    def some_bytes(self, number: int) -> bytes:
        """That many bytes."""
        self._drawn += 1
        return hashlib.shake_256(f"{self._seed} {self._drawn}".encode()).digest(number)
