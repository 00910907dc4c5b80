"""The chart that answers the campaign's question: guaranteed hours against the share of member-weeks they cover."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import chain

from dutytracker.domain.pooling import Audience, Figures
from dutytracker.reports.free_places import Box, Point, Segment, free_box, words_size
from dutytracker.reports.marks import (
    Anchor,
    Chart,
    ChartTable,
    Dot,
    Fill,
    Label,
    LegendItem,
    Line,
    Mark,
    Role,
)
from dutytracker.reports.review_cells import hidden_words, shares_text
from dutytracker.reports.review_curve_frame import CurveFrame, curve_frame, enough_hours, shown_points
from dutytracker.reports.review_curve_lines import (
    band_marks,
    band_segments,
    floor_marks,
    floor_segments,
    need_marks,
    need_segments,
    no_curve_label,
)
from dutytracker.reports.review_term_marks import term_marks, term_segments
from dutytracker.reports.words import hours_words, percent_words, translate

TARGET = Fraction(4, 5)


def curve_chart(figures: Figures, audience: Audience, *, width: float, height: float, text: float) -> Chart:
    """The curve of need with its band, that of the floor, and a line for each term; `text` is the size of words."""
    frame = curve_frame(figures, audience, width=width, height=height, text=text)
    enough = enough_hours(figures, audience)
    marks: list[Mark] = [*frame.grid(None if enough is None else TARGET)]
    marks += band_marks(figures, frame)
    marks += frame.hours_marks(clear_of=None if enough is None else frame.x(enough))
    marks += floor_marks(figures, frame)
    marks += need_marks(figures, frame)
    marks += term_marks(figures, audience, frame)
    if enough is not None:
        marks += _enough(enough, frame)
    marks += _names(figures, audience, frame)
    if not shown_points(figures):
        marks.append(no_curve_label(audience, frame))
    marks.append(frame.hours_title())
    return Chart(
        width=width,
        height=height,
        marks=tuple(marks),
        legend=_legend(),
        description=_description(figures, audience),
        make_table=lambda: curve_table(figures, audience),
    )


def curve_table(figures: Figures, audience: Audience) -> ChartTable:
    """The shown points of the curve in words."""
    return ChartTable(
        title=translate("Share of member-weeks covered, by guaranteed hours per 40 h"),
        header=(
            translate("Hours"),
            translate("Need covered"),
            translate("95 % band"),
            translate("Floor covered"),
        ),
        rows=tuple(
            (
                hours_words(point.hours),
                _percent(point.need, audience),
                hidden_words(audience) if point.need_band is None else shares_text(point.need_band),
                _percent(point.floor, audience),
            )
            for point in shown_points(figures)
        ),
    )


def _percent(share: Fraction | None, audience: Audience) -> str:
    return hidden_words(audience) if share is None else percent_words(share)


def _enough(hours: Fraction, frame: CurveFrame) -> Iterator[Mark]:
    """From 80 % down to the hours that cover them."""
    x, y = frame.x(hours), frame.y(TARGET)
    thickness = frame.text * 0.14
    yield Line(x1=frame.left, y1=y, x2=x, y2=y, role=Role.TREND, thickness=thickness, dashed=True)
    yield Line(x1=x, y1=y, x2=x, y2=frame.bottom, role=Role.TREND, thickness=thickness, dashed=True)
    yield Dot(x=x, y=y, radius=frame.text * 0.6, role=Role.TREND)
    yield Dot(x=x, y=y, radius=frame.text * 0.3, role=Role.TREND, fill=Fill.EMPTY)
    yield Label(
        x=x,
        y=frame.bottom + frame.text * 1.75,
        text=hours_words(hours),
        role=Role.PROTECTED_TEXT,
        size=frame.text * 1.6,
        anchor=Anchor.MIDDLE,
        bold=True,
    )


def _names(figures: Figures, audience: Audience, frame: CurveFrame) -> Iterator[Label]:
    """What each curve is, near it where nothing else lies."""
    need, floor = need_segments(figures, frame), floor_segments(figures, frame)
    ways = [*need, *floor, *term_segments(figures, audience, frame)]
    enough = enough_hours(figures, audience)
    if enough is not None:
        x, y = frame.x(enough), frame.y(TARGET)
        ways += [((frame.left, y), (x, y)), ((x, y), (x, frame.bottom))]
    edges = band_segments(figures, frame)
    taken: list[Box] = []
    for lines, role, own, above in (
        ((translate("work done"), translate("+ left undone"), translate("(need)")), Role.PROTECTED_TEXT, need, False),
        ((translate("work done"), translate("alone (floor)")), Role.DIM, floor, True),
    ):
        clear = _room(lines, own, [*ways, *edges], taken, frame, above=above)
        box = clear or _room(lines, own, ways, taken, frame, above=above)
        if box is not None:
            taken.append(box)
            yield from _lines(lines, box, role, frame)


def _room(
    lines: Sequence[str],
    own: Sequence[Segment],
    ways: Sequence[Segment],
    taken: Sequence[Box],
    frame: CurveFrame,
    *,
    above: bool,
) -> Box | None:
    """A free place right below the curve, or left above it, the nearest first; else the nearest anywhere."""
    size = words_size(lines, frame.text * 1.1)
    inside = Box(frame.left + frame.text * 0.5, frame.top, frame.right, frame.bottom - frame.text * 0.4)
    points = [way[1] for way in own]
    points.sort(key=lambda point: abs(point[1] - frame.y(0.62 if above else 0.5)))
    wanted = [
        (x - gap - size[0], y - size[1] / 2) if above else (x + gap, y - size[1] / 2)
        for gap in (frame.text * step for step in (1.0, 1.6, 2.4, 3.4, 5.0, 7.0))
        for x, y in points
    ]
    return free_box(size, chain(wanted, _anywhere(size, points, inside, above=above)), inside, ways, taken)


def _anywhere(size: tuple[float, float], points: Sequence[Point], inside: Box, *, above: bool) -> Iterator[Point]:
    """Places all over the plane on the wanted side of the curve, those near it first; looked for only if asked."""

    def away(place: Point) -> float:
        x, y = place[0] + size[0] / 2, place[1] + size[1] / 2
        return min(abs(x - at[0]) + abs(y - at[1]) for at in points)

    def is_beside(place: Point) -> bool:
        x, y = place[0] + size[0] / 2, place[1] + size[1] / 2
        nearest = min(points, key=lambda at: abs(at[0] - x))
        return (y < nearest[1]) == above

    steps = range(25)
    wide, high = inside.right - inside.left - size[0], inside.bottom - inside.top - size[1]
    places = [(inside.left + wide * x / 24, inside.top + high * y / 24) for y in steps for x in steps]
    if points:
        yield from sorted(filter(is_beside, places), key=away)


def _lines(lines: Sequence[str], box: Box, role: Role, frame: CurveFrame) -> Iterator[Label]:
    for number, words in enumerate(lines):
        bold = role is Role.PROTECTED_TEXT and number < len(lines) - 1
        y = box.top + frame.text * (1.05 + 1.3 * number)
        yield Label(x=box.left, y=y, text=words, role=role, size=frame.text * 1.1, bold=bold)


def _legend() -> tuple[LegendItem, ...]:
    return (
        LegendItem(words=translate("Work done and left undone (need)"), role=Role.TREND, is_line=True),
        LegendItem(words=translate("Work done alone (floor)"), role=Role.DIM, is_line=True, dashed=True),
        LegendItem(words=translate("Today’s contract terms"), role=Role.CONTRACT, is_line=True),
        LegendItem(words=translate("95 % band of the need"), role=Role.TREND, fill=Fill.PALE),
    )


def _description(figures: Figures, audience: Audience) -> str:
    points = [point for point in figures.curve if point.need is not None]
    enough = enough_hours(figures, audience)
    if not points:
        return translate("How many guaranteed hours cover how many member-weeks is {hidden}.").format(
            hidden=hidden_words(audience)
        )
    words = translate("Guaranteed hours per 40 h cover from {low} of member-weeks at {first} to {high} at {last}.")
    said = words.format(
        low=percent_words(points[0].need or Fraction(0)),
        first=hours_words(points[0].hours),
        high=percent_words(points[-1].need or Fraction(0)),
        last=hours_words(points[-1].hours),
    )
    if enough is not None:
        said += " " + translate("{hours} cover 80 %.").format(hours=hours_words(enough))
    return f"{said} {translate('The table holds every figure.')}"
