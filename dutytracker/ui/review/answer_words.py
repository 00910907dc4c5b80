"""What the three answers of a review say in few words: who reported, was it enough, was it given."""

from fractions import Fraction

from dutytracker.domain.pooling import Figures, PooledReview
from dutytracker.domain.pooling.delivery import PooledDelivery
from dutytracker.domain.pooling.shortness import ShortMembers
from dutytracker.domain.records import ErosionReason
from dutytracker.reports.review_cells import hidden_words, hours_minutes, hours_text, shares_text
from dutytracker.reports.review_who_tables import TARGET
from dutytracker.reports.review_words import bounds_words, chance_words, headline
from dutytracker.reports.words import counted, duration, erosion_words, percent_words, translate


def reporting_figure(review: PooledReview) -> str:
    """How many members have a week that can be compared, of how many."""
    if review.roster is None:
        return counted(review.members_eligible, "member", "members")
    return translate("{number} of {roster}").format(number=review.members_eligible, roster=review.roster)


def reporting_words(review: PooledReview) -> str:
    """How much of the unit that is."""
    figures = review.figures
    if figures is None or figures.reporting is None:
        return translate("Type how many people the unit has to see how much of it reports.")
    words = translate("{share} reporting; mark: target {target}")
    return words.format(share=percent_words(figures.reporting), target=percent_words(TARGET))


def enough_words(figures: Figures) -> str:
    """How many needed more, how sure that is, and what it says of the whole unit at least."""
    short = figures.short
    if short is None:
        return f"{headline(figures)}."
    words = translate("{headline} ({interval}).").format(headline=headline(figures), interval=_interval(short))
    if short.bounds is None:
        return words
    return f"{words} {_at_least(short.bounds[0])}"


def enough_description(figures: Figures) -> str:
    """The same with what the interval and the bounds cover, in whole sentences."""
    short = figures.short
    if short is None:
        return f"{headline(figures)}."
    return " ".join(filter(None, (f"{headline(figures)}.", chance_words(short), bounds_words(short))))


def given_figure(figures: Figures, review: PooledReview) -> str:
    """What was delivered, of what was contracted."""
    delivery = figures.delivery
    if delivery is None:
        return translate("Not shown")
    words = translate("{delivered} of {contracted}")
    return words.format(
        delivered=hours_text(delivery.delivered_per_40h, review.audience),
        contracted=hours_text(delivery.contracted_per_40h, review.audience),
    )


def given_words(figures: Figures, review: PooledReview) -> str:
    """What that is per, how much is missing, and what took most of it."""
    delivery, audience = figures.delivery, review.audience
    if delivery is None:
        return translate("What was given is {hidden}.").format(hidden=hidden_words(audience))
    missing = delivery.contracted_per_40h - delivery.delivered_per_40h
    minutes = hours_minutes(missing, audience)
    words = [translate("given per 40 h worked")]
    if minutes > 0:
        words.append(translate("{duration} were not").format(duration=duration(minutes)))
    elif minutes < 0:
        words.append(translate("{duration} more than contracted").format(duration=duration(-minutes)))
    most = _most(delivery)
    if minutes > 0 and most is not None and hours_minutes(most[1], audience):
        reason, hours = most
        taken = duration(hours_minutes(hours, audience))
        words.append(translate("{duration} of it: {reason}").format(duration=taken, reason=_reason(reason)))
    return "; ".join(words[:2]) + "".join(f", {each}" for each in words[2:])


def too_few_words(review: PooledReview) -> str:
    """Why no figure is shown."""
    words = translate(
        "Too few members for a figure: {number} with a week that can be compared, and it takes at least {least}, so"
        " that nobody can be told from it."
    )
    return words.format(number=review.members_eligible, least=review.audience.k)


def _most(delivery: PooledDelivery) -> tuple[str, Fraction] | None:
    """The reason that took most; `None` where reasons are hidden or nothing was lost."""
    reasons = delivery.eroded_by_per_40h or {}
    known = {reason: hours for reason, hours in reasons.items() if hours > 0 and reason != ErosionReason.OTHER}
    return max(known.items(), key=lambda each: (each[1], each[0]), default=None)


def _reason(code: str) -> str:
    return erosion_words(ErosionReason(code))


def _interval(short: ShortMembers) -> str:
    return shares_text(short.wilson_95)


def _at_least(low: Fraction) -> str:
    words = translate("At least {share} of the whole unit, whatever the others had.")
    return words.format(share=percent_words(low))
