"""What the offers on the table come to over some of one's own weeks, read in one go; no widgets."""

from collections.abc import Sequence

from dutytracker.domain.apart import Apart, apart_in_weeks
from dutytracker.domain.calendar import Week
from dutytracker.domain.chosen_weeks import are_chosen_alone, weeks_that_count
from dutytracker.domain.comparing import eligible_weeks
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.offers import Offer
from dutytracker.domain.own_offers import offers_over
from dutytracker.domain.pooling.on_the_table import OfferFigures
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.logbook import Logbook


@dataclass(frozen=True, slots=True, kw_only=True)
class OffersReading:
    """The offers of the adopted unit file, laid over the weeks of a range that can be compared."""

    offers: tuple[Offer, ...]
    weeks: tuple[WeekSummary, ...]
    """Oldest first; those that were not chosen are left out."""
    figures: tuple[OfferFigures, ...]
    """Today's terms first; empty where no week can be compared."""
    apart: tuple[Apart, ...]
    chosen: bool
    """True where weeks of the range were left out because they were not chosen, and all others were."""


def offers_reading(logbook: Logbook, weeks: Sequence[Week]) -> OffersReading:
    """Reads `weeks` (at least one, in a row, oldest first)."""
    offers = offers_held(logbook)
    summaries = logbook.summaries.weeks(weeks[0].start, weeks[-1].last)
    plans = logbook.sample_plans
    counted = eligible_weeks(weeks_that_count(summaries, plans))
    return OffersReading(
        offers=offers,
        weeks=counted,
        figures=offers_over(counted, offers) if counted else (),
        apart=apart_in_weeks(offers, counted),
        chosen=are_chosen_alone(weeks, plans),
    )


def offers_held(logbook: Logbook) -> tuple[Offer, ...]:
    """The offers of the adopted unit file; none without one."""
    return () if logbook.unit.file is None else logbook.unit.file.plan.offers
