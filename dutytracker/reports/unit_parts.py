"""The parts of a unit file in words, one function each."""

from collections.abc import Iterator, Sequence
from datetime import tzinfo
from itertools import groupby

from dutytracker.domain.calendar import Week, local_date
from dutytracker.domain.unit import Benchmark, UnitFile, UnitPlan
from dutytracker.exchange.benchmark import benchmark_of
from dutytracker.reports.entered_words import contract_words
from dutytracker.reports.offer_words import offer_terms_words, quoted
from dutytracker.reports.plain_text import plain
from dutytracker.reports.words import (
    counted,
    full_date,
    hours_words,
    percent_words,
    range_words,
    translate,
    week_words,
    weekday_name,
)

LONGEST_NAME = 120
MOST_WEEKS_NAMED = 53
"""A year of them; of more it is said how many follow."""

MEDIAN = 50


def set_lines(unit: UnitFile) -> list[str]:
    """What the file sets and tells, without who made it."""
    plan = unit.plan
    return [
        weeks_asked_words(unit),
        sampled_words(plan.sampled_weeks),
        translate("Weeks begin on {day}.").format(day=weekday_name(plan.week_starts_on)),
        contract_words(plan.terms) if plan.terms else translate("Contract: left to each member."),
        clinics_words(plan),
        *_offer_lines(plan),
        benchmark_words(unit),
    ]


def made_words(unit: UnitFile, zone: tzinfo) -> str:
    """Whose file it is and of which day."""
    words = translate("{unit}: unit file made on {day}.")
    return words.format(unit=plain(unit.unit, LONGEST_NAME), day=full_date(local_date(unit.made_at, zone)))


def weeks_asked_words(unit: UnitFile) -> str:
    """For which days the weeks of every member are asked for."""
    asked = unit.weeks_asked
    if asked is None:
        return translate("Weeks asked for: none yet.")
    if asked.first == asked.last:
        return translate("Weeks asked for: the one that holds {day}.").format(day=full_date(asked.first))
    return translate("Weeks asked for: {days}.").format(days=range_words(asked.first, asked.last))


def sampled_words(weeks: Sequence[Week]) -> str:
    """Which weeks alone are logged."""
    if not weeks:
        return translate("Every week is logged.")
    words = translate("Only {weeks} logged: {list}. Nothing is expected of the others.")
    return words.format(weeks=counted(len(weeks), "chosen week is", "chosen weeks are"), list=weeks_words(weeks))


def weeks_words(weeks: Sequence[Week]) -> str:
    """Weeks by their dates, oldest first, the year said once: "March 1 – 7, March 22 – 28, 2026"."""
    named = [
        f"{', '.join(week_words(week) for week in of_year)}, {year}"
        for year, of_year in groupby(weeks[:MOST_WEEKS_NAMED], key=lambda week: week.last.year)
    ]
    if len(weeks) > MOST_WEEKS_NAMED:
        named.append(translate("and {number} more").format(number=len(weeks) - MOST_WEEKS_NAMED))
    return "; ".join(named)


def clinics_words(plan: UnitPlan) -> str:
    """The clinics to choose from, each with how many work there."""
    if not plan.clinics:
        return translate("Clinics: none named.")
    named = (
        translate("{clinic} ({roster})").format(
            clinic=plain(clinic.name, LONGEST_NAME), roster=counted(clinic.roster, "therapist", "therapists")
        )
        for clinic in plan.clinics
    )
    return translate("Clinics: {clinics}.").format(clinics=", ".join(named))


def benchmark_words(unit: UnitFile) -> str:
    """Which figures of the unit the file brings."""
    figures = None if unit.benchmark is None else benchmark_of(unit.benchmark)
    if figures is None:
        return translate("Figures of the unit: none.")
    return translate("Figures of the unit, to see one’s own weeks beside: {figures}.").format(
        figures="; ".join(_benchmark_parts(figures))
    )


def _benchmark_parts(figures: Benchmark) -> Iterator[str]:
    if figures.roster is None:
        yield translate("{members} reported").format(members=counted(figures.members, "therapist", "therapists"))
    else:
        words = translate("{members} of {roster} therapists reported")
        yield words.format(members=figures.members, roster=figures.roster)
    if figures.share_short is not None:
        yield translate("{share} needed more time than the contract gives").format(
            share=percent_words(figures.share_short)
        )
    median = figures.need_enough_in.get(MEDIAN)
    if median is not None:
        words = translate("{hours} per 40 h would have been enough in half of the member-weeks")
        yield words.format(hours=hours_words(median))


def _offer_lines(plan: UnitPlan) -> Iterator[str]:
    if not plan.offers:
        yield translate("Offers on the table: none.")
        return
    yield translate("Offers on the table: {number}.").format(number=len(plan.offers))
    for offer in plan.offers:
        yield translate("{name}: {terms}.").format(name=quoted(offer), terms=offer_terms_words(offer))
