"""What the curve says of one guarantee, and of today's."""

from fractions import Fraction

from dutytracker.domain.pooling import Audience, Figures
from dutytracker.domain.pooling.curve import CurvePoint
from dutytracker.reports.review_cells import hidden_words
from dutytracker.reports.review_curve_frame import covered_at, term_hours
from dutytracker.reports.words import hours_words, percent_words, translate

MOST_TERMS = 3
"""So many terms fit into a sentence."""


def movable_points(figures: Figures) -> tuple[CurvePoint, ...]:
    """The guarantees the curve may speak of, lowest first."""
    return tuple(point for point in figures.curve if point.need is not None)


def what_if_words(figures: Figures, audience: Audience, hours: Fraction | None) -> str:
    """In how many member-weeks `hours` would have been enough, beside today's terms; `None` where nothing is shown."""
    share = None if hours is None else covered_at(figures, hours)
    if hours is None or share is None:
        words = translate("In how many member-weeks a guarantee would have been enough is {hidden}")
        first = words.format(hidden=hidden_words(audience))
    else:
        words = translate("A guarantee of {hours} would have been enough in {share} of member-weeks")
        first = words.format(hours=hours_words(hours), share=percent_words(share))
    return f"{first}{_today(figures, audience)}."


def _today(figures: Figures, audience: Audience) -> str:
    """What the terms in force cover; of many terms those that most members hold."""
    parts = []
    for line in sorted(figures.terms, key=lambda line: -line.members)[:MOST_TERMS]:
        hours = term_hours(line, audience)
        share = covered_at(figures, hours)
        if share is not None:
            words = translate("{hours} in {share}")
            parts.append(words.format(hours=hours_words(hours), share=percent_words(share)))
    return translate("; today’s {terms}").format(terms=", ".join(parts)) if parts else ""
