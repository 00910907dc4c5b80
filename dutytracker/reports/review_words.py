"""What a pooled review says in sentences: who reported, what the figures answer, and which files do not count."""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from dutytracker.domain.collecting import Aside, Collection, Rejected, SetAside
from dutytracker.domain.pooling.audience import Audience
from dutytracker.domain.pooling.pooled import Figures, PooledReview
from dutytracker.domain.pooling.shortness import ShortMembers
from dutytracker.reports.words import counted, hours_words, percent_words, translate

ASIDE = {
    Aside.FORK: "Two shares of one key tell different histories of the same length, so both are set aside: "
    "ask {member} for a new share.",
    Aside.OTHER_KEY: "The member code {member} is known with another key, so this share is set aside: "
    "ask whether one person uses both.",
    Aside.BROKEN: "This share does not continue the record that was received before, so it is set aside: "
    "ask {member} why, and for a new share.",
}


def aside_words(aside: SetAside) -> str:
    """Why a share is set aside, and what the steward can do."""
    return translate(ASIDE[aside.why]).format(member=aside.received.head.member)


def rejected_of(unread: Iterable[Rejected], collection: Collection) -> tuple[Rejected, ...]:
    """Every file that does not count, by name: those that could not be read, and those set aside."""
    aside = (Rejected(file=one.received.file, why=aside_words(one)) for one in collection.set_aside)
    return tuple(sorted((*unread, *aside)))


def review_lines(review: PooledReview) -> Iterator[str]:
    """The review in a few sentences: who reported, the answer with how sure it is, and what is known of the work."""
    yield from _received(review)
    yield from filter(None, [chosen_weeks_words(review)])
    if review.figures is None:
        words = translate("Too few members to show a figure: {number} of at least {least}.")
        yield words.format(number=review.members_eligible, least=review.audience.k)
    else:
        yield from _figures(review.figures, review)


def chosen_weeks_words(review: PooledReview) -> str:
    """That the figures come from weeks that were chosen to be logged; empty where every week was asked for."""
    if review.chosen_weeks is None:
        return ""
    words = translate(
        "These figures come from {weeks} chosen ahead of time; other weeks were not asked for and are not counted as"
        " anything."
    )
    return words.format(weeks=counted(review.chosen_weeks, "week", "weeks"))


def file_lines(rejected: Sequence[Rejected], had_already: int) -> Iterator[str]:
    """The files that do not count, for the steward alone: people name files after themselves."""
    if had_already:
        yield counted(
            had_already, "file holds a share that is here already.", "files hold shares that are here already."
        )
    yield from (
        translate("Not counted: {file}. {why}").format(file=one.file, why=translate(one.why)) for one in rejected
    )


def headline(figures: Figures) -> str:
    """How many members needed more time, whichever way it falls; no full stop."""
    short = figures.short
    if short is None:
        return translate("Too few members have two weeks that can be compared, so how many are short does not show")
    words = translate("{short} of {counted} reporting therapists needed more time than the contract gives")
    others = figures.members_counted - short.short
    if 2 * short.short <= figures.members_counted:
        words += translate("; {others} had enough in at least half of their counted weeks")
    return words.format(short=short.short, counted=figures.members_counted, others=others)


def roster_words(review: PooledReview) -> str:
    """How much of the unit reported."""
    if review.figures is None or review.figures.reporting is None or review.roster is None:
        return translate("How much of the unit reported is unknown.")
    words = translate("{number} of {roster} in the unit reported ({share}).").format(
        number=review.members_eligible, roster=review.roster, share=percent_words(review.figures.reporting)
    )
    if review.figures.indicative:
        words += " " + translate("That is less than half, so every figure is indicative only.")
    return words


def chance_words(short: ShortMembers) -> str:
    """What chance could make of the share of members short."""
    low, high = short.wilson_95
    words = translate(
        "That is {share}; by chance alone, as if those reporting were drawn at random, it could be {low} to {high}."
    )
    return words.format(share=percent_words(short.share), low=percent_words(low), high=percent_words(high))


def bounds_words(short: ShortMembers) -> str | None:
    """What those who did not report could make of it; `None` where the roster is unknown."""
    if short.bounds is None:
        return None
    low, high = short.bounds
    words = translate(
        "Of the whole unit, at least {low} are short even if everyone else had enough time, and at most {high}."
    )
    return words.format(low=percent_words(low), high=percent_words(high))


def unit_bounds_words(figures: Figures | None) -> str:
    """What those who did not report could make of the answer; it stands beside every interval."""
    short = None if figures is None else figures.short
    if short is None:
        return translate("Nothing can be said of the whole unit.")
    if short.bounds is None:
        return translate("How much of the unit reported is unknown, so nothing is known of the whole unit.")
    low, high = short.bounds
    words = translate("Of the whole unit at least {low} and at most {high}, whatever the others had.")
    return words.format(low=percent_words(low), high=percent_words(high))


def _received(review: PooledReview) -> Iterator[str]:
    members = counted(review.members, "member", "members")
    if review.weeks_received is None or review.weeks_eligible is None:
        yield translate("{members} shared weeks.").format(members=members)
    else:
        words = translate("{members} shared {weeks}; {comparable} of them can be compared.")
        weeks = counted(review.weeks_received, "week", "weeks")
        yield words.format(members=members, weeks=weeks, comparable=review.weeks_eligible)


def _figures(figures: Figures, review: PooledReview) -> Iterator[str]:
    audience = review.audience
    yield roster_words(review)
    yield f"{headline(figures)}."
    if figures.short is not None:
        yield chance_words(figures.short)
        yield from filter(None, [bounds_words(figures.short)])
    yield from _needed(figures, audience)
    delivery = figures.delivery
    if delivery is not None:
        words = translate("Of {contracted} contracted per 40 h, {delivered} were delivered ({members}).")
        yield words.format(
            contracted=_hours(delivery.contracted_per_40h, audience),
            delivered=_hours(delivery.delivered_per_40h, audience),
            members=counted(delivery.members, "member", "members"),
        )


def _needed(figures: Figures, audience: Audience) -> Iterator[str]:
    if figures.estimates is not None:
        words = translate("On average {need} per 40 h were needed, {floor} of that by logged work alone.")
        estimates = figures.estimates
        yield words.format(need=_hours(estimates.need.mean, audience), floor=_hours(estimates.floor.mean, audience))
    enough = figures.need_enough_in[80]
    if enough is not None:
        words = translate("{hours} per 40 h would have been enough in 80 % of member-weeks.")
        yield words.format(hours=_hours(enough, audience))


def _hours(exact: Fraction, audience: Audience) -> str:
    """Hours as this audience may see them: to the minute inside, to half hours outside."""
    return hours_words(exact if audience is Audience.INSIDE else Fraction(audience.hours(exact)))
