"""What the offers on the table would have meant in a member's own weeks: a table, and sentences about one week."""

from collections.abc import Sequence
from fractions import Fraction

from dutytracker.domain.offers import Offer
from dutytracker.domain.own_offers import offered_in
from dutytracker.domain.pooling.on_the_table import OfferFigures
from dutytracker.domain.rounding import round_half_up
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.reports.bounds import need_is_at_least
from dutytracker.reports.no_breaks import together
from dutytracker.reports.offer_words import labels_of, offer_terms_words, quoted
from dutytracker.reports.review_cells import Cell, ReviewTable, Row
from dutytracker.reports.table import Unit
from dutytracker.reports.words import (
    counted,
    hours_and_minutes,
    hours_words,
    signed_hours_and_minutes,
    translate,
    week_words,
)

UNKNOWN = "–"
"""What stands for a figure that no week can tell."""


def own_offers_table(figures: Sequence[OfferFigures]) -> ReviewTable:
    """A line for today's terms, then one an offer, of figures over own weeks; nothing in it is hidden."""
    rows = tuple(
        Row(label=_label(label, one), cells=_cells(one), strong=one.offer is None)
        for label, one in zip(labels_of(figures), figures, strict=True)
    )
    return ReviewTable(
        name=translate("Offers"),
        title=translate("Offers on the table"),
        columns=(
            translate("Offer"),
            translate("Enough in"),
            translate("By logged work"),
            translate("Median shortfall"),
            translate("Gives per 40 h"),
            translate("Adds a week"),
        ),
        rows=rows,
        remarks=(
            translate(
                "Laid over your own weeks, as if each offer had been in force. Enough: the week needed at most what the"
                " offer gives, without tolerance. The median shortfall is per 40 h; below zero the median week needed"
                " less."
            ),
        ),
    )


def own_basis_words(weeks: Sequence[WeekSummary], *, chosen: bool) -> str:
    """Over how many own weeks the table runs; says so where there is none."""
    if not weeks and chosen:
        return translate("No chosen week here can be compared yet.")
    if not weeks:
        return translate("No week here can be compared yet: close its days and answer the undone list.")
    words = counted(len(weeks), "week of yours that can be compared", "weeks of yours that can be compared")
    if chosen:
        words = counted(
            len(weeks), "chosen week of yours that can be compared", "chosen weeks of yours that can be compared"
        )
    return translate("Over {weeks}.").format(weeks=words)


def week_offer_sentences(offers: Sequence[Offer], summary: WeekSummary, *, running: bool) -> tuple[str, ...]:
    """What each offer would have given in a week like this one, beside what it needed."""
    if not summary.scheduled:
        return (
            translate("In the week {dates} you were away: there is nothing to compare.").format(dates=_dates(summary)),
        )
    return tuple(_week_sentence(offer, summary, running=running) for offer in offers)


def today_sentence(summary: WeekSummary, *, running: bool) -> str:
    """What the contract of the week gives, beside what it needed."""
    if summary.contracted is None:
        return translate("What today’s terms give in this week is not known.")
    words = translate("Under today’s terms you had {given} in this week ({dates}), and needed {need}.")
    given = hours_and_minutes(summary.contracted)
    return words.format(given=given, dates=_dates(summary), need=_need(summary, running=running))


def _week_sentence(offer: Offer, summary: WeekSummary, *, running: bool) -> str:
    minutes = offered_in(offer, summary)
    if minutes is None:
        words = translate("What {offer} would have given is not known: working hours are missing in this week.")
        if summary.pattern_known:
            words = translate(
                "What {offer} would have given is not known: the booked appointments of this week are not entered."
            )
        return words.format(offer=quoted(offer))
    words = translate("Under {offer} you would have had {given} in a week like this one ({dates}), and needed {need}.")
    return words.format(
        offer=quoted(offer),
        given=hours_and_minutes(minutes),
        dates=_dates(summary),
        need=_need(summary, running=running),
    )


def _dates(summary: WeekSummary) -> str:
    return week_words(summary.week)


def _need(summary: WeekSummary, *, running: bool) -> str:
    need = hours_and_minutes(summary.need)
    if running:
        return translate("{minutes} so far").format(minutes=need)
    return translate("at least {minutes}").format(minutes=need) if need_is_at_least(summary) else need


def _label(label: str, one: OfferFigures) -> str:
    terms = translate("the contract in your log") if one.offer is None else offer_terms_words(one.offer)
    return together(translate("{offer}: {terms}").format(offer=label, terms=terms))


def _cells(one: OfferFigures) -> tuple[Cell, ...]:
    weeks = one.weeks or 0
    return (
        _weeks_cell(one.covered, weeks),
        _weeks_cell(one.covered_floor, weeks),
        _hours_cell(one.median_shortfall, signed=True),
        _hours_cell(one.guaranteed),
        _hours_cell(one.adds_hours, signed=True),
    )


def _weeks_cell(share: Fraction | None, weeks: int) -> Cell:
    if share is None or not weeks:
        return Cell(text=UNKNOWN)
    words = translate("{number} of {weeks}").format(number=round_half_up(share * weeks), weeks=weeks)
    return Cell(text=words, unit=Unit.SHARE, value=share)


def _hours_cell(hours: Fraction | None, *, signed: bool = False) -> Cell:
    if hours is None:
        return Cell(text=UNKNOWN)
    words = signed_hours_and_minutes(round_half_up(hours * 60)) if signed else hours_words(hours)
    return Cell(text=words, unit=Unit.HOURS, value=hours)
