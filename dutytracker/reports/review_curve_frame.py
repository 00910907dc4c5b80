"""Where things lie in the chart of the curve: hours to the right, the share of member-weeks upward."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import ceil, floor

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.pooling import Audience, Figures
from dutytracker.domain.pooling.curve import CurvePoint
from dutytracker.domain.pooling.term_lines import TermLine
from dutytracker.reports.marks import Anchor, Label, Line, Mark, Role
from dutytracker.reports.review_cells import drawn_share, hours_minutes
from dutytracker.reports.words import percent_words, translate

NARROWEST = 4
"""The axis holds at least so many hours."""

GRID = tuple(Fraction(fifth, 5) for fifth in range(6))
"""The shares that have a line."""

WIDEST_TICKS = 14
"""Of more hours only every other one is named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CurveFrame:
    """The plane of the curve in the units of the chart."""

    lowest: int
    highest: int
    """Hours per 40 h at both ends."""
    left: float
    right: float
    top: float
    bottom: float
    text: float
    audience: Audience

    def x(self, hours: Fraction | float) -> float:
        """Where hours lie."""
        return self.left + (float(hours) - self.lowest) / (self.highest - self.lowest) * (self.right - self.left)

    def y(self, share: Fraction | float) -> float:
        """Where a share from 0 to 1 lies, as far as the audience may see it."""
        return self.bottom - float(drawn_share(Fraction(share), self.audience)) * (self.bottom - self.top)

    def hours_at(self, x: float) -> float:
        """The hours that lie there, inside the axis."""
        hours = self.lowest + (x - self.left) / (self.right - self.left) * (self.highest - self.lowest)
        return min(max(hours, self.lowest), self.highest)

    def grid(self, strong: Fraction | None) -> Iterator[Mark]:
        """The lines of the shares with their names; the `strong` one is in the accent."""
        for share in GRID:
            y = self.y(share)
            if share:
                yield Line(x1=self.left, y1=y, x2=self.right, y2=y, role=Role.GRID, thickness=0.75)
            yield Label(
                x=self.left - self.text * 0.6,
                y=y + self.text * 0.35,
                text=percent_words(share),
                role=Role.PROTECTED_TEXT if share == strong else Role.DIM,
                size=self.text,
                anchor=Anchor.END,
                bold=share == strong,
            )

    def hours_marks(self, *, clear_of: float | None) -> Iterator[Mark]:
        """The axis of hours; ticks whose names would lie on those at `clear_of` have none."""
        yield Line(x1=self.left, y1=self.bottom, x2=self.right, y2=self.bottom, role=Role.AXIS)
        step = 1 if self.highest - self.lowest <= WIDEST_TICKS else 2
        for hours in range(self.lowest, self.highest + 1, step):
            x = self.x(hours)
            yield Line(x1=x, y1=self.bottom, x2=x, y2=self.bottom + self.text * 0.3, role=Role.AXIS)
            if clear_of is not None and abs(x - clear_of) < self.text * 4.6:
                continue
            yield Label(
                x=x,
                y=self.bottom + self.text * 1.4,
                text=translate("{hours} h").format(hours=hours),
                role=Role.DIM,
                size=self.text,
                anchor=Anchor.MIDDLE,
            )

    def hours_title(self) -> Label:
        """What the axis of hours counts."""
        return Label(
            x=self.right,
            y=self.bottom + self.text * 3.1,
            text=translate("guaranteed hours per 40 scheduled hours"),
            role=Role.DIM,
            size=self.text,
            anchor=Anchor.END,
        )


def curve_frame(
    figures: Figures,
    audience: Audience,
    *,
    width: float,
    height: float,
    text: float,
    further: Sequence[Fraction] = (),
) -> CurveFrame:
    """The plane that holds every shown point, every term line and `further` hours, with room for words around it."""
    hours = [*further, *(point.hours for point in shown_points(figures))]
    hours += [term_hours(line, audience) for line in figures.terms]
    hours += [enough for enough in (enough_hours(figures, audience),) if enough is not None]
    lowest = max(0, floor(min(hours, default=Fraction(5)) - Fraction(1, 2)))
    highest = max(lowest + NARROWEST, ceil(max(hours, default=Fraction(10)) + Fraction(1, 2)))
    return CurveFrame(
        lowest=lowest,
        highest=highest,
        left=text * 4.2,
        right=width - text * 1.2,
        top=text * (6.2 if figures.terms else 1.2),
        bottom=height - text * 3.6,
        text=text,
        audience=audience,
    )


def shown_points(figures: Figures) -> tuple[CurvePoint, ...]:
    """The points of which need or floor may be shown."""
    return tuple(point for point in figures.curve if point.need is not None or point.floor is not None)


def enough_hours(figures: Figures, audience: Audience) -> Fraction | None:
    """What would have been enough in 80 % of member-weeks, as it is shown; `None` where it is hidden."""
    enough = figures.need_enough_in[80]
    return None if enough is None else Fraction(hours_minutes(enough, audience), 60)


def term_hours(line: TermLine, audience: Audience) -> Fraction:
    """The contracted hours per 40 h of a term, as they are shown."""
    return Fraction(hours_minutes(line.contracted_per_40h, audience), 60)


def covered_at(figures: Figures, hours: Fraction) -> Fraction | None:
    """The share of member-weeks that so many hours per 40 h cover, without tolerance; `None` where it is hidden."""
    return figures.coverage.share_covered(hours)
