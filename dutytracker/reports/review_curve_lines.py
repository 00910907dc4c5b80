"""The lines of the curve: need with its band, and the floor, as marks and as ways that words should not lie on."""

from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import partial
from itertools import groupby, pairwise

from dutytracker.domain.pooling import Audience, Figures
from dutytracker.domain.pooling.curve import CurvePoint
from dutytracker.reports.free_places import Point, Segment
from dutytracker.reports.marks import Anchor, Area, Dot, Edge, Fill, Label, Line, Mark, Role
from dutytracker.reports.review_cells import hidden_words
from dutytracker.reports.review_curve_frame import CurveFrame
from dutytracker.reports.words import translate

Share = Callable[[CurvePoint], Fraction | None]


def band_marks(figures: Figures, frame: CurveFrame) -> Iterator[Area]:
    """Where the share of need may lie by chance."""
    for run in _runs(figures, _need):
        bands = [(frame.x(point.hours), point.need_band) for point in run]
        upper = [(x, frame.y(band[1])) for x, band in bands if band is not None]
        lower = [(x, frame.y(band[0])) for x, band in bands if band is not None]
        if len(upper) > 1:
            yield Area(points=(*upper, *reversed(lower)), role=Role.TREND)


def need_marks(figures: Figures, frame: CurveFrame) -> Iterator[Mark]:
    """The curve of need: a line with a dot at each half hour."""
    yield from need_line(figures, frame)
    for run in _places(figures, _need, frame):
        for x, y in run:
            yield Dot(x=x, y=y, radius=frame.text * 0.3, role=Role.TREND)


def need_line(figures: Figures, frame: CurveFrame) -> Iterator[Line]:
    """The same without dots."""
    for (x1, y1), (x2, y2) in need_segments(figures, frame):
        yield Line(x1=x1, y1=y1, x2=x2, y2=y2, role=Role.TREND, thickness=frame.text * 0.34)


def floor_marks(figures: Figures, frame: CurveFrame) -> Iterator[Mark]:
    """The curve of the floor, dashed, with a ring at each half hour."""
    for (x1, y1), (x2, y2) in floor_segments(figures, frame):
        yield Line(x1=x1, y1=y1, x2=x2, y2=y2, role=Role.DIM, thickness=frame.text * 0.16, dashed=True)
    for run in _places(figures, _floor, frame):
        for x, y in run:
            yield Dot(x=x, y=y, radius=frame.text * 0.26, role=Role.DIM, fill=Fill.EMPTY, edge=Edge.LINE)


def need_segments(figures: Figures, frame: CurveFrame) -> list[Segment]:
    """The way of the need from point to point, where it is shown."""
    return _segments(figures, _need, frame)


def floor_segments(figures: Figures, frame: CurveFrame) -> list[Segment]:
    """The way of the floor, likewise."""
    return _segments(figures, _floor, frame)


def band_segments(figures: Figures, frame: CurveFrame) -> list[Segment]:
    """Both edges of the band."""
    return [way for end in (0, 1) for way in _segments(figures, partial(_band_end, end=end), frame)]


def no_curve_label(audience: Audience, frame: CurveFrame) -> Label:
    """What stands where no point of the curve may be shown."""
    words = translate("The curve is {hidden}").format(hidden=hidden_words(audience))
    return Label(
        x=(frame.left + frame.right) / 2,
        y=frame.y(0.42),
        text=words,
        role=Role.DIM,
        size=frame.text,
        anchor=Anchor.MIDDLE,
    )


def _need(point: CurvePoint) -> Fraction | None:
    return point.need


def _floor(point: CurvePoint) -> Fraction | None:
    return point.floor


def _band_end(point: CurvePoint, *, end: int) -> Fraction | None:
    return None if point.need_band is None else point.need_band[end]


def _runs(figures: Figures, share: Share) -> Iterator[list[CurvePoint]]:
    """The points that are shown, in unbroken rows."""
    for shown, run in groupby(figures.curve, key=lambda point: share(point) is not None):
        if shown:
            yield list(run)


def _places(figures: Figures, share: Share, frame: CurveFrame) -> Iterator[list[Point]]:
    for run in _runs(figures, share):
        yield [(frame.x(point.hours), frame.y(share(point) or 0)) for point in run]


def _segments(figures: Figures, share: Share, frame: CurveFrame) -> list[Segment]:
    return [way for run in _places(figures, share, frame) for way in pairwise(run)]
