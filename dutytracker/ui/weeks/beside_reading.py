"""What stands beside the unit: one's own latest weeks, and what the adopted unit file publishes; no widgets."""

from datetime import date

from dutytracker.domain.calendar import local_date
from dutytracker.domain.comparison import latest_eligible
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.own_figures import OwnFigures, own_figures
from dutytracker.domain.unit import Benchmark
from dutytracker.logbook import Logbook
from dutytracker.ui.weeks.summaries import Summaries

REACH = 52
"""How far back weeks that can be compared are looked for."""

MOST_WEEKS = 12
"""So many of the latest stand beside the unit at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BesideUnit:
    """Both sides, and where those of the unit come from."""

    own: OwnFigures
    unit: Benchmark
    name: str
    published: date
    chosen: bool
    """True where all own weeks were chosen to be logged, and others were not."""


def beside_unit(logbook: Logbook, summaries: Summaries) -> BesideUnit | None:
    """Both sides as of now; `None` without a unit file that shows a figure, or without an own week to compare."""
    unit = logbook.unit.file
    if unit is None or unit.benchmark is None:
        return None
    from dutytracker.exchange.benchmark import benchmark_of

    benchmark = benchmark_of(unit.benchmark)
    earlier = summaries.up_to(summaries.running.shifted(-1), REACH)
    counted = summaries.counted(earlier)
    own = own_figures(latest_eligible(counted, MOST_WEEKS).weeks)
    if benchmark is None or own is None:
        return None
    return BesideUnit(
        own=own,
        unit=benchmark,
        name=unit.unit,
        published=local_date(unit.made_at, logbook.zone),
        chosen=summaries.are_chosen_alone(each.week for each in earlier if each.week >= own.first),
    )
