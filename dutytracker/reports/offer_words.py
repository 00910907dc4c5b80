"""What offers on the table come to, in words: their terms, a sentence each, and what each would add."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from string import ascii_uppercase

from dutytracker.domain.apart import Apart, SampleWeek
from dutytracker.domain.calendar import Week
from dutytracker.domain.offers import Offer
from dutytracker.domain.pooling.audience import Audience
from dutytracker.domain.pooling.on_the_table import OfferFigures
from dutytracker.domain.rounding import round_half_up
from dutytracker.domain.terms import AbsenceRule, AppointmentsGuarantee
from dutytracker.reports.entered_words import guarantee_words
from dutytracker.reports.plain_text import plain
from dutytracker.reports.review_cells import hidden_words, hours_minutes, percent_text
from dutytracker.reports.words import counted, hours_and_minutes, translate, week_words

FULL_TIME_HOURS = 40
"""A week of one full-time equivalent."""

SHRINKING = {
    AbsenceRule.PRO_RATA: "{guarantee}, shrinking with leave",
    AbsenceRule.FIXED: "{guarantee}, the same through leave",
}
"""A guarantee with its absence rule; booked appointments are fewer in a week with leave by themselves."""

SAMPLE_WEEKS = {
    SampleWeek.DAY_OF_LEAVE: "in a 40-hour week with one day of leave",
    SampleWeek.PART_TIME: "in a 24-hour week of a part-timer",
    SampleWeek.PART_TIME_WITH_LEAVE: "in a 24-hour week of a part-timer with one day of leave",
    SampleWeek.HALF_ABSENT: "in a 40-hour week with half of it absent",
}
"""Weeks that nobody has to have had."""


def offer_terms_words(offer: Offer) -> str:
    """What an offer says: "17 % of scheduled time less 2 h 30 of meetings a week, shrinking with leave"."""
    guarantee = guarantee_words(offer.guarantee)
    if isinstance(offer.guarantee, AppointmentsGuarantee):
        return guarantee
    return translate(SHRINKING[offer.absence_rule]).format(guarantee=guarantee)


def terms_words(figures: OfferFigures) -> str:
    """The same of figures; today's terms are those that each member works under."""
    if figures.offer is None:
        return translate("as each member entered them")
    return offer_terms_words(figures.offer)


def quoted(offer: Offer) -> str:
    """The name of an offer inside a sentence, a long one cut."""
    return translate("“{name}”").format(name=plain(offer.name.strip()))


def signs_of(offers: Sequence[Offer]) -> tuple[str, ...]:
    """A letter each, A first; numbers where a name ends in the letter of another offer."""
    letters = tuple(ascii_uppercase[: len(offers)])
    last_words = [offer.name.split()[-1:] for offer in offers]
    if any(
        words[0] in letters and words[0] != letter for words, letter in zip(last_words, letters, strict=True) if words
    ):
        return tuple(str(number) for number in range(1, len(offers) + 1))
    return letters


def labels_of(figures: Sequence[OfferFigures]) -> tuple[str, ...]:
    """What each line of a table or legend is called: "Today’s terms", then "A · Eight hours", "Offer B" alone."""
    signs = iter(signs_of([one.offer for one in figures if one.offer is not None]))
    return tuple(
        translate("Today’s terms") if one.offer is None else _label(next(signs), one.offer.name.strip())
        for one in figures
    )


def offer_sentences(figures: Sequence[OfferFigures], audience: Audience) -> tuple[str, ...]:
    """A sentence for each offer, in order, of figures that begin with today's terms; none where these are alone."""
    today, *others = figures
    return tuple(" ".join(_sentences(one, today, audience)) for one in others)


def own_offer_sentences(figures: Sequence[OfferFigures]) -> tuple[str, ...]:
    """The same about a member's own weeks, of which nothing is hidden."""
    today, *others = figures
    return tuple(" ".join(_own_sentences(one, today)) for one in others)


def adds_words(figures: OfferFigures, audience: Audience) -> str:
    """What an offer would add to today's terms for those reporting, in time alone."""
    if figures.adds_hours is None:
        words = translate("What it would add to today’s terms is {hidden}.")
        return words.format(hidden=hidden_words(audience))
    minutes = hours_minutes(figures.adds_hours, audience)
    if not minutes:
        return translate("For those reporting it would add nothing to today’s terms.")
    words = translate("For those reporting it would add {hours} a week, as much as {number} full-time equivalents.")
    if minutes < 0:
        words = translate(
            "For those reporting it would take {hours} a week away, as much as {number} full-time equivalents."
        )
    number = hundredths_words(abs(shown_equivalents(figures.adds_hours, audience)))
    return words.format(hours=hours_and_minutes(abs(minutes)), number=number)


def shown_equivalents(adds_hours: Fraction, audience: Audience) -> Fraction:
    """Full-time equivalents of 40 hours, to two decimals; outside of the hours as they are shown there."""
    exact = adds_hours if audience is Audience.INSIDE else Fraction(audience.hours(adds_hours))
    return Fraction(round_half_up(exact * 100 / FULL_TIME_HOURS), 100)


def hundredths_words(number: Fraction) -> str:
    """A number that is not below zero, with two decimals."""
    whole, rest = divmod(int(number * 100), 100)
    return f"{whole}.{rest:02}"


def told_words(figures: OfferFigures, audience: Audience) -> str:
    """Over how much an offer is laid: "40 members, 120 weeks"; weeks for the inside alone."""
    members = counted(figures.members, "member", "members")
    if figures.weeks is None or audience is Audience.OUTSIDE:
        return members
    return translate("{members}, {weeks}").format(members=members, weeks=counted(figures.weeks, "week", "weeks"))


def apart_words(apart: Apart) -> str:
    """Where two offers that say the same of a full week come apart."""
    words = translate(
        "{one} and {other} both give {full} in a full week;"
        " {week} {one} gives {minutes_one} and {other} {minutes_other}."
    )
    return words.format(
        one=quoted(apart.one),
        other=quoted(apart.other),
        full=hours_and_minutes(apart.full_week),
        week=apart_week_words(apart.week),
        minutes_one=hours_and_minutes(apart.minutes_one),
        minutes_other=hours_and_minutes(apart.minutes_other),
    )


def apart_week_words(week: SampleWeek | Week) -> str:
    """The week in which two offers differ: "in a 40-hour week with one day of leave", or a member's own."""
    if isinstance(week, SampleWeek):
        return translate(SAMPLE_WEEKS[week])
    return translate("in your week {dates}").format(dates=week_words(week))


def missing_words(figures: OfferFigures, audience: Audience) -> str:
    """Why a figure of an offer is not there: no week can tell it, or it is hidden."""
    return hidden_words(audience) if figures.members else translate("cannot be told")


def offers_remarks(audience: Audience) -> tuple[str, ...]:
    """What a table of offers rests on, and what it does not say."""
    return (
        translate(
            "Laid over the same weeks, as if each offer had been in force. Enough means that the need is at most what"
            " is guaranteed, without tolerance; a member is short as in the rest of the review."
        ),
        translate(
            "What an offer adds is for those reporting, over today’s terms; 40 hours are one full-time equivalent. It"
            " is told in time, never in money."
        ),
        *(
            ()
            if audience is Audience.INSIDE
            else (translate("Hours are rounded to half hours, shares to whole percent."),)
        ),
    )


def _label(sign: str, name: str) -> str:
    shown = plain(name, 120)
    return shown if name.split()[-1:] == [sign] else translate("{sign} · {name}").format(sign=sign, name=shown)


def _sentences(one: OfferFigures, today: OfferFigures, audience: Audience) -> Iterator[str]:
    if one.offer is None:
        return
    name, hidden = quoted(one.offer), hidden_words(audience)
    if not one.members:
        yield translate("{name} cannot be told: no week has a record of booked appointments.").format(name=name)
        return
    if one.covered is None:
        words = translate("In how many member-weeks {name} would have been enough is {hidden}.")
        yield words.format(name=name, hidden=hidden)
    else:
        share = percent_text(one.covered, audience)
        if today.covered is None:
            words = translate(
                "{name} would have been enough in {share} of member-weeks; of today’s terms that is {hidden}."
            )
            yield words.format(name=name, share=share, hidden=hidden)
        else:
            yield _beside_today(name, share, percent_text(today.covered, audience))
    yield from _told_for(one, today)


def _beside_today(name: str, share: str, today: str) -> str:
    words = translate("{name} would have been enough in {share} of member-weeks; today’s terms in {today}.")
    if share == today:
        words = translate("{name} would have been enough in {share} of member-weeks, as today’s terms were.")
    return words.format(name=name, share=share, today=today)


def _told_for(one: OfferFigures, today: OfferFigures) -> Iterator[str]:
    """Over how much of what counts an offer that rests on booked appointments can be told, where not over all."""
    if one.weeks is not None and today.weeks is not None:
        if one.weeks < today.weeks:
            words = translate("It can be told for {number} of {weeks}: the rest has no record of booked appointments.")
            yield words.format(number=one.weeks, weeks=counted(today.weeks, "week", "weeks"))
    elif one.members < today.members:
        words = translate("It can be told for {number} of {members}: the others have no record of booked appointments.")
        yield words.format(number=one.members, members=counted(today.members, "member", "members"))


def _own_sentences(one: OfferFigures, today: OfferFigures) -> Iterator[str]:
    if one.offer is None:
        return
    name, covered = quoted(one.offer), _covered_weeks(one)
    if not one.weeks or covered is None:
        words = translate("{name} cannot be told: none of your weeks has a record of booked appointments.")
        yield words.format(name=name)
        return
    held, weeks = _covered_weeks(today), counted(one.weeks, "week", "weeks")
    words = translate("{name} would have been enough in {covered} of your {weeks}; today’s terms in {held}.")
    if held is None:
        words = translate("{name} would have been enough in {covered} of your {weeks}.")
    elif one.weeks != today.weeks:
        words = translate(
            "{name} would have been enough in {covered} of your {weeks} with a record of booked appointments;"
            " today’s terms in {held} of {all} in all."
        )
    elif held == covered:
        words = translate("{name} would have been enough in {covered} of your {weeks}, as today’s terms were.")
    yield words.format(name=name, covered=covered, weeks=weeks, held=held, all=today.weeks)


def _covered_weeks(one: OfferFigures) -> int | None:
    """The number of a member's own weeks that are covered, each weighing the same."""
    return None if one.covered is None or one.weeks is None else round_half_up(one.covered * one.weeks)
