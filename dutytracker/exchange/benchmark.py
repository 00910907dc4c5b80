"""The pooled figures of a unit that its steward put into a unit file: read strictly, and as values."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from fractions import Fraction
from typing import TypeVar, cast

import msgspec

from dutytracker.domain.duties import Duty
from dutytracker.domain.pooling.audience import Audience
from dutytracker.domain.pooling.curve import CURVE_HOURS
from dutytracker.domain.pooling.observations import Ineligible
from dutytracker.domain.pooling.pooled import QUANTILES
from dutytracker.domain.pooling.readings import Reading
from dutytracker.domain.saying import said
from dutytracker.domain.unit import Benchmark, ReviewDocument
from dutytracker.domain.week_summary import Verdict
from dutytracker.exchange.benchmark_shape import BenchmarkShape, FiguresShape
from dutytracker.exchange.shape_words import shape_words
from dutytracker.exchange.strict_json import Refused

FEWEST = Audience.INSIDE.k
"""Fewer members never stand behind a figure, whomever it is for."""

PLACES = ("PROT", "OUT")

Code = TypeVar("Code", bound=str)

COUNTED_VERDICTS = (Verdict.SHORT_LOGGED, Verdict.SHORT_WITH_UNDONE, Verdict.ENOUGH)


def benchmark_of(document: ReviewDocument) -> Benchmark | None:
    """The figures that members see beside their own; `None` where the review shows none of them.

    `document` is a sound one, as `sound_benchmark` gives it.
    """
    found = msgspec.convert(document, BenchmarkShape, strict=True)
    if found.suppressed or found.enough_in is None:
        return None
    need, delivery = found.need_per_40h, found.delivery
    benchmark = Benchmark(
        members=found.members,
        roster=found.roster,
        share_short=_exact(found.share_short),
        median_shortfall=_exact(found.median_shortfall_per_40h),
        need=None if need is None else _exact(need.mean),
        floor=None if found.floor_per_40h is None else _exact(found.floor_per_40h.mean),
        need_enough_in={percent: _exact(getattr(found.enough_in.need, f"p{percent}")) for percent in QUANTILES},
        by_duty=_exact_map(found.by_duty_per_40h, tuple(Duty)),
        by_placement=_exact_map(cast("dict[str, float] | None", found.by_placement_per_40h), PLACES),
        contracted=None if delivery is None else _exact(delivery.contracted_per_40h),
        delivered=None if delivery is None else _exact(delivery.delivered_per_40h),
    )
    return benchmark if _shows_a_figure(benchmark) else None


def sound_benchmark(value: object) -> ReviewDocument:
    """A review without its refused files, every key of the command's there and no other, decimals as decimals.

    Raises: `Refused` for any other value, and for figures that rest on fewer than five members.
    """
    try:
        found = msgspec.convert(value, BenchmarkShape, strict=True)
    except msgspec.ValidationError as error:
        raise Refused(
            said("The benchmark in this unit file does not have the right shape{place}.", place=_place(error))
        ) from error
    for clause in _impossible(found):
        raise Refused(
            said(
                "The benchmark in this unit file cannot be right, because {clause}: ask for a new unit file.",
                clause=said(clause),
            )
        )
    return cast("ReviewDocument", msgspec.to_builtins(found))


def _place(error: msgspec.ValidationError) -> str:
    return shape_words(str(error))


def _impossible(found: BenchmarkShape) -> Iterator[str]:
    """What contradicts itself, or should have been hidden, as the end of a sentence."""
    if found.roster is not None and found.roster < found.members:
        yield "more members take part than work in the unit"
    shown = [name for name in FiguresShape.__struct_fields__ if getattr(found, name) is not None]
    if found.suppressed and shown:
        yield said("it says that it shows nothing and shows {shown}", shown=shown[0])
    if not found.suppressed and found.members < FEWEST:
        yield said("it shows figures of fewer than {fewest} members", fewest=FEWEST)
    if any(0 < count < FEWEST for count in _members_behind(found)):
        yield said("one of its figures rests on fewer than {fewest} members", fewest=FEWEST)
    if found.curve is not None and [point.hours for point in found.curve] != [float(hour) for hour in CURVE_HOURS]:
        yield "its curve has other points than every half hour"
    if not (
        _lists(found.ineligible, Ineligible)
        and _lists(found.verdicts, COUNTED_VERDICTS)
        and _lists(found.sensitivity, Reading)
    ):
        yield "it does not list what every review lists"


def _lists(codes: Iterable[StrEnum] | None, wanted: Iterable[StrEnum]) -> bool:
    """Whether a map is hidden or has just these keys."""
    return codes is None or set(codes) == set(wanted)


def _members_behind(found: BenchmarkShape) -> Iterator[int]:
    """How many members stand behind each figure that says so."""
    if found.share_short is not None:
        yield found.members_counted or 0
    if found.outside is not None:
        yield found.outside.members
    if found.delivery is not None:
        yield found.delivery.members
    for reading in (found.sensitivity or {}).values():
        if reading.share_short is not None:
            yield reading.members
    for group in found.groups or ():
        yield group.members


def _shows_a_figure(benchmark: Benchmark) -> bool:
    alone = (
        *(benchmark.share_short, benchmark.median_shortfall, benchmark.need, benchmark.floor),
        *(benchmark.contracted, benchmark.delivered, *benchmark.need_enough_in.values()),
    )
    return any(figure is not None for figure in alone) or bool(benchmark.by_duty) or bool(benchmark.by_placement)


def _exact(shown: float | None) -> Fraction | None:
    """A decimal as it was published, not as a computer holds it."""
    return None if shown is None else Fraction(str(shown))


def _exact_map(shown: dict[Code, float] | None, order: Iterable[Code]) -> dict[Code, Fraction] | None:
    return None if shown is None else {code: Fraction(str(shown[code])) for code in order if code in shown}
