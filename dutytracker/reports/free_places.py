"""Finding room in a chart where words cross nothing."""

from collections.abc import Iterable, Sequence

from dutytracker.domain.dataclass import dataclass

LETTER_WIDTH = 0.58
"""How wide a letter is on average, in heights of the words; rather too wide than too narrow."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle from its left top to its right bottom."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """True where both share a point."""
        return (
            self.left <= other.right
            and other.left <= self.right
            and self.top <= other.bottom
            and other.top <= self.bottom
        )

    def is_crossed(self, start: "Point", end: "Point") -> bool:
        """True where the straight way from one point to the other leads through it."""
        enters, leaves = 0.0, 1.0
        for at, towards, low, high in (
            (start[0], end[0] - start[0], self.left, self.right),
            (start[1], end[1] - start[1], self.top, self.bottom),
        ):
            if not towards:
                if not low <= at <= high:
                    return False
                continue
            first, second = sorted(((low - at) / towards, (high - at) / towards))
            enters, leaves = max(enters, first), min(leaves, second)
        return enters <= leaves


Point = tuple[float, float]
Segment = tuple[Point, Point]


def words_size(lines: Sequence[str], text: float) -> tuple[float, float]:
    """The width and height that lines of words take."""
    return max(len(line) for line in lines) * text * LETTER_WIDTH, len(lines) * text * 1.25


def free_box(
    size: tuple[float, float], wanted: Iterable[Point], inside: Box, segments: Sequence[Segment], boxes: Sequence[Box]
) -> Box | None:
    """The first of the `wanted` left tops where a box of that size lies `inside` and clear; `None` where none does."""
    for left, top in wanted:
        box = Box(left, top, left + size[0], top + size[1])
        if not (inside.left <= box.left and box.right <= inside.right):
            continue
        if not (inside.top <= box.top and box.bottom <= inside.bottom):
            continue
        if not any(box.meets(other) for other in boxes) and not any(box.is_crossed(*way) for way in segments):
            return box
    return None
