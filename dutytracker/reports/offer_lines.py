"""Offers on the table as lines of text: what the command line prints where no document is asked for."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from dutytracker.domain.apart import Apart
from dutytracker.domain.pooling.audience import Audience
from dutytracker.domain.pooling.on_the_table import OfferFigures
from dutytracker.reports.offer_words import (
    adds_words,
    apart_words,
    offer_sentences,
    offer_terms_words,
    offers_remarks,
    own_offer_sentences,
    quoted,
    told_words,
)
from dutytracker.reports.review_cells import hidden_words, percent_text
from dutytracker.reports.words import counted, hours_words, translate


def offer_lines(figures: Sequence[OfferFigures], audience: Audience, apart: Sequence[Apart]) -> Iterator[str]:
    """Over whom the offers are laid, what today's terms come to, then each offer, and which only look alike."""
    today, *offers = figures
    if today.members < audience.k:
        words = translate("Too few members to show a figure: {number} of at least {least}.")
        yield words.format(number=today.members, least=audience.k)
    else:
        words = translate("Laid over the weeks that can be compared: {told}.")
        yield words.format(told=told_words(today, audience))
        yield from _today(today, audience)
        for one, sentence in zip(offers, offer_sentences(figures, audience), strict=True):
            yield from _offer(one, sentence, audience)
    yield from map(apart_words, apart)
    yield from offers_remarks(audience)


def own_offer_lines(figures: Sequence[OfferFigures], apart: Sequence[Apart]) -> Iterator[str]:
    """The same over a member's own weeks, of which nothing is hidden."""
    today, *offers = figures
    weeks = today.weeks or 0
    if not weeks:
        yield translate("No week of these can be compared: close its days and answer the undone list.")
        return
    yield translate("Laid over {weeks}.").format(
        weeks=counted(weeks, "week of yours that can be compared", "weeks of yours that can be compared")
    )
    for one, sentence in zip(offers, own_offer_sentences(figures), strict=True):
        if one.offer is not None:
            yield translate("{name}: {terms}.").format(name=quoted(one.offer), terms=offer_terms_words(one.offer))
        yield sentence
        if one.guaranteed is not None:
            yield translate("It would give {hours} per 40 h.").format(hours=hours_words(one.guaranteed))
    yield from map(apart_words, apart)


def _today(today: OfferFigures, audience: Audience) -> Iterator[str]:
    yield _guaranteed(
        today,
        audience,
        words=translate("Today’s terms give {hours} per 40 h."),
        hidden=translate("What today’s terms give per 40 h is {hidden}."),
    )
    if today.covered is None:
        words = translate("In how many member-weeks they were enough is {hidden}.")
        yield words.format(hidden=hidden_words(audience))
    else:
        words = translate("They were enough in {share} of member-weeks.")
        yield words.format(share=percent_text(today.covered, audience))


def _offer(one: OfferFigures, sentence: str, audience: Audience) -> Iterator[str]:
    if one.offer is not None:
        yield translate("{name}: {terms}.").format(name=quoted(one.offer), terms=offer_terms_words(one.offer))
    yield sentence
    if not one.members:
        return
    yield _guaranteed(
        one,
        audience,
        words=translate("It would give {hours} per 40 h."),
        hidden=translate("What it would give per 40 h is {hidden}."),
    )
    if one.share_short is not None:
        words = translate("{share} of the members counted would be short.")
        yield words.format(share=percent_text(one.share_short, audience))
    yield adds_words(one, audience)


def _guaranteed(one: OfferFigures, audience: Audience, *, words: str, hidden: str) -> str:
    if one.guaranteed is None:
        return hidden.format(hidden=hidden_words(audience))
    return words.format(hours=_hours(one.guaranteed, audience))


def _hours(exact: Fraction, audience: Audience) -> str:
    """Hours as this audience may see them: to the minute inside, to half hours outside."""
    return hours_words(exact if audience is Audience.INSIDE else Fraction(audience.hours(exact)))
