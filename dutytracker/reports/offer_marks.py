"""Signs beside points of a chart: each near its point, over nothing, with a line to it where it had to go further."""

from collections.abc import Iterator, Sequence
from itertools import product
from math import cos, hypot, pi, sin

from dutytracker.domain.dataclass import dataclass
from dutytracker.reports.free_places import Box, Point, Segment, words_size
from dutytracker.reports.marks import Bar, Dot, Label, Line, Mark, Role

RINGS = (1.3, 1.9, 2.7, 3.7, 4.9, 6.3, 8.0, 10.0, 12.5)
"""How far a sign may stand from its point, the nearest first, in heights of the words."""

DIRECTIONS = tuple(
    (cos(turn * pi / 8), -sin(turn * pi / 8)) for turn in (4, 12, 6, 10, 2, 14, 5, 11, 3, 13, 7, 9, 8, 0, 1, 15)
)
"""Above and below first: beside it the next point is likely."""

LEADER_FROM = 1.9
"""From this ring on a line leads to the point."""

SIGN = 1.15
"""The size of a sign, in heights of the words."""

TOGETHER = 0.6
"""Points nearer than this, in heights of the words, lie on each other and share a sign."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedPoint:
    """A point of a chart with its sign; a square one stands out without any color."""

    x: float
    y: float
    rank: int
    """Its place among all that could have a point."""
    sign: str
    name: str
    """What it shows, for a tip and a screen reader."""
    is_square: bool = False


def signed_marks(points: Sequence[SignedPoint], ways: Sequence[Segment], inside: Box, text: float) -> Iterator[Mark]:
    """The points in their order with their signs, over none of the `ways` if that can be; `text` is their size."""
    room = _Room(ways, inside, text, [_around(point, text) for point in points])
    labels: list[Label] = []
    for group in _groups(points, text):
        words, first = in_short([(point.rank, point.sign) for point in group]), group[0]
        box = room.take(words_size((words,), text * SIGN), (first.x, first.y))
        labels.append(Label(x=box.left, y=box.top + text * SIGN * 0.95, text=words, size=text * SIGN, bold=True))
    for (x1, y1), (x2, y2) in room.leaders:
        yield Line(x1=x1, y1=y1, x2=x2, y2=y2, role=Role.DIM, thickness=text * 0.09)
    yield from (_dot(point, text) for point in points)
    yield from labels


def in_short(signs: Sequence[tuple[int, str]]) -> str:
    """Signs with their ranks; three or more of ranks that follow each other in short: "today, B–E"."""
    runs: list[list[tuple[int, str]]] = []
    for rank, sign in signs:
        if runs and runs[-1][-1][0] == rank - 1:
            runs[-1].append((rank, sign))
        else:
            runs.append([(rank, sign)])
    words: list[str] = []
    for run in runs:
        named = [sign for _, sign in run]
        words += named if len(named) < 3 else [f"{named[0]}–{named[-1]}"]
    return ", ".join(words)


class _Room:
    """The plane with what lies on it already; `leaders` lead from points to their signs."""

    def __init__(self, ways: Sequence[Segment], inside: Box, text: float, dots: Sequence[Box]) -> None:
        self._ways = ways
        self._inside = inside
        self._text = text
        self._dots = dots
        self._signs: list[Box] = []
        self.leaders: list[Segment] = []

    def take(self, size: Point, at: Point) -> Box:
        """A place for a sign of that size: clear of everything, else of all but the ways; its leader over no dot, else
        over no sign.
        """
        others = [dot for dot in self._dots if not dot.is_crossed(at, at)]
        for ways, over in (
            ([*self._ways, *self.leaders], others),
            (self.leaders, others),
            (self.leaders, []),
        ):
            for ring, box in self._wanted(size, at):
                leader = (at, _nearest(box, at)) if ring >= LEADER_FROM else None
                if self._is_clear(box, ways) and not self._is_over(leader, over):
                    self._signs.append(box)
                    self.leaders += [] if leader is None else [leader]
                    return box
        left, top = at[0] + self._text * 0.6, at[1] - size[1] / 2
        return Box(left, top, left + size[0], top + size[1])

    def _wanted(self, size: Point, at: Point) -> Iterator[tuple[float, Box]]:
        for ring, (right, down) in product(RINGS, DIRECTIONS):
            x = at[0] + right * ((ring - 0.5) * self._text + size[0] / 2)
            y = at[1] + down * ring * self._text
            yield ring, Box(x - size[0] / 2, y - size[1] / 2, x + size[0] / 2, y + size[1] / 2)

    def _is_clear(self, box: Box, ways: Sequence[Segment]) -> bool:
        return (
            _lies_in(box, self._inside)
            and not any(box.meets(other) for other in (*self._dots, *self._signs))
            and not any(box.is_crossed(*way) for way in ways)
        )

    def _is_over(self, leader: Segment | None, dots: Sequence[Box]) -> bool:
        return leader is not None and any(other.is_crossed(*leader) for other in (*dots, *self._signs))


def _groups(points: Sequence[SignedPoint], text: float) -> list[list[SignedPoint]]:
    """Points that lie on each other, in their order."""
    groups: list[list[SignedPoint]] = []
    for point in points:
        near = (group for group in groups if hypot(group[0].x - point.x, group[0].y - point.y) <= text * TOGETHER)
        found = next(near, None)
        if found is None:
            groups.append([point])
        else:
            found.append(point)
    return groups


def _lies_in(box: Box, inside: Box) -> bool:
    return (
        inside.left <= box.left and box.right <= inside.right and inside.top <= box.top and box.bottom <= inside.bottom
    )


def _nearest(box: Box, at: Point) -> Point:
    """The point of a box that is nearest to another."""
    return min(max(at[0], box.left), box.right), min(max(at[1], box.top), box.bottom)


def _around(point: SignedPoint, text: float) -> Box:
    radius = text * 0.5
    return Box(point.x - radius, point.y - radius, point.x + radius, point.y + radius)


def _dot(point: SignedPoint, text: float) -> Mark:
    if point.is_square:
        side = text * 0.95
        return Bar(
            x=point.x - side / 2, y=point.y - side / 2, width=side, height=side, role=Role.CONTRACT, name=point.name
        )
    return Dot(x=point.x, y=point.y, radius=text * 0.42, role=Role.INK, name=point.name)
