"""What a packet says in sentences: the answer with how sure it is, what was given, and how the figures are made."""

from collections.abc import Iterator
from fractions import Fraction

from dutytracker import FORMULAS_VERSION
from dutytracker.domain.pooling import Audience, Figures, PooledReview
from dutytracker.domain.pooling.pooled import QUANTILES
from dutytracker.domain.pooling.sensitivity import Reading
from dutytracker.domain.week_summary import TOLERANCE_MINUTES
from dutytracker.reports.packet import Packet
from dutytracker.reports.review_answer_tables import never_scheduled, short_in
from dutytracker.reports.review_cells import (
    hidden_words,
    hours_cell,
    hours_minutes,
    hours_text,
    less,
    shares_text,
    sum_remark,
)
from dutytracker.reports.review_words import chosen_weeks_words, headline
from dutytracker.reports.words import counted, full_date, percent_words, translate


def answer_words(packet: Packet) -> tuple[str, str]:
    """The answer in two parts, the first to be read from afar: "48 of 60" and what they are; it may be empty."""
    review = packet.review
    if review.figures is None:
        words = translate("Too few members to show a figure: {number} of at least {least}.")
        return "", words.format(number=review.members_eligible, least=packet.audience.k)
    said = headline(review.figures)
    short = review.figures.short
    if short is None:
        return "", f"{said}."
    number = translate("{short} of {counted}").format(short=short.short, counted=review.figures.members_counted)
    return (number, said.removeprefix(number).strip()) if said.startswith(number) else ("", f"{said}.")


def share_words(figures: Figures) -> str:
    """How sure the answer is by chance alone; empty where it is hidden."""
    short = figures.short
    if short is None:
        return ""
    words = translate(
        "{share} of those reporting (95 % interval {interval}), each in more than half of their counted weeks."
    )
    return words.format(share=percent_words(short.share), interval=shares_text(short.wilson_95))


def indicative_words(figures: Figures) -> str:
    """A warning where less than half of the unit reports; else empty."""
    if not figures.indicative or figures.reporting is None:
        return ""
    words = translate("INDICATIVE: under half the unit reported ({share})")
    return words.format(share=percent_words(figures.reporting))


def enough_words(figures: Figures, audience: Audience) -> tuple[str, str, str]:
    """ "11 h 00" would have been enough in "80 %": the two figures and the sentence with a place for each."""
    shown = [percent for percent in QUANTILES if percent <= 80 and figures.need_enough_in[percent] is not None]
    if not shown:
        words = translate("How much would have been enough is {hidden}").format(hidden=hidden_words(audience))
        return words, "", ""
    percent = max(shown)
    hours = figures.need_enough_in[percent]
    share = percent_words(Fraction(percent, 100))
    words = translate("{hours} would have been enough in {share} of member-weeks")
    return words, "" if hours is None else hours_text(hours, audience), share


def enough_remark(figures: Figures, audience: Audience) -> str:
    """What the curve shows, and that 80 % is hidden where it is."""
    words = translate(
        "Share of member-weeks that a guarantee of so many hours would have covered. Pale: 95 % band."
        " Black lines: today’s contract terms."
    )
    if figures.need_enough_in[80] is not None:
        return words
    return f"{translate('For 80 %')}: {hidden_words(audience)}. {words}"


def given_words(figures: Figures, audience: Audience) -> str:
    """What became of the hours that were not delivered, and that roundings miss their sum where they do."""
    delivery = figures.delivery
    if delivery is None:
        return translate(
            "Fewer than {number} members have fixed protected blocks, or what was lost would tell of so few."
        ).format(number=audience.k)
    never, lost = never_scheduled(delivery), delivery.eroded_by_per_40h
    if never is None or lost is None:
        return translate("By which reasons the rest was lost is {hidden}.").format(hidden=hidden_words(audience))
    taken = sum(lost.values(), start=Fraction(0))
    parts = []
    if lost:
        words = translate("{hours} taken away (crossed boxes)")
        parts.append(words.format(hours=hours_text(taken, audience)))
    if not hours_minutes(abs(never), audience):
        pass
    elif never < 0:
        words = translate("{hours} scheduled beyond the contract (black line)")
        parts.append(words.format(hours=hours_text(-never, audience)))
    else:
        parts.append(translate("{hours} never scheduled (white)").format(hours=hours_text(never, audience)))
    lost_cells = (less(hours_cell(hours, audience)) for hours in (never, taken))
    steps = (hours_cell(delivery.contracted_per_40h, audience), *lost_cells)
    missed = sum_remark(steps, hours_cell(delivery.delivered_per_40h, audience))
    said = " · ".join(parts) or translate("Nothing was taken away.")
    return f"{said}. {missed}" if missed else said


def note_rows(packet: Packet) -> Iterator[tuple[str, str]]:
    """Who reported, what was logged, and what it shows, each with its label."""
    review = packet.review
    yield translate("Who reported"), _who(review)
    if review.chosen_weeks is not None:
        yield translate("Which weeks"), chosen_weeks_words(review)
    yield translate("What was logged"), " ".join(_logged(review))
    yield (
        translate("What it shows"),
        translate("How long the work took in these weeks; not how long it should take, nor other seasons."),
    )


def foot_words(packet: Packet) -> str:
    """The foot of every page after the program's name."""
    words = translate("formulas {formulas}. Made {day}. No figure here rests on fewer than {number} members.")
    return words.format(formulas=FORMULAS_VERSION, day=full_date(packet.made_on), number=packet.audience.k)


def method_lines(packet: Packet) -> tuple[str, ...]:
    """How the figures are made, in ten lines."""
    return (
        translate("Members log their own indirect care in whole minutes; the program records when each was written."),
        translate(
            "A week counts if its contract is known, half of it was worked, 80 % was closed in time, and the list of"
            " undone work was answered."
        ),
        translate(
            "Need = logged work − work that clears older weeks + estimates of work left undone. The floor leaves out"
            " the estimates."
        ),
        translate("A week is short if its need is over the contract by more than {minutes} min.").format(
            minutes=TOLERANCE_MINUTES
        ),
        translate("A member is short if more than half of their counted weeks, of at least two, are short."),
        translate(
            "Contract terms are as entered by members; contracted time follows scheduled time less absences, by the"
            " rule of each term."
        ),
        translate("Delivered = protected time on the schedule less what was taken away; own choices are no losses."),
        translate(
            "Intervals cover chance alone (Wilson; Student’s t for the band); bounds over the roster assume nothing."
        ),
        translate("Quantiles are weighted nearest ranks, and each member weighs the same. Hours are per 40 scheduled."),
        translate(
            "A figure that fewer than {number} members make, or that a subtraction could give away, is hidden, and the"
            " curve ends there."
        ).format(number=packet.audience.k),
    )


def limits_lines(review: PooledReview) -> tuple[str, ...]:
    """What a packet does not show."""
    chosen = (
        () if review.chosen_weeks is None else (translate("When the steward chose the weeks: that is their word."),)
    )
    return (
        translate("Whether entries are true: they are the members’ own, the program only notes when they were made."),
        translate("What those who did not report had: an interval treats them as reporters, only the bounds do not."),
        translate("How long the work should take, why it took so long, or how other seasons would be."),
        translate("Whether the contract was broken, or who decided anything."),
        translate("Anything about one member or one patient."),
        *chosen,
    )


def _who(review: PooledReview) -> str:
    figures = review.figures
    chose = counted(review.members_eligible, "member with weeks to compare.", "members with weeks to compare.")
    if figures is None or figures.short is None:
        return chose
    words = translate("{interval} treats those reporting as a random sample of the unit.")
    said = f"{chose} {words.format(interval=shares_text(figures.short.wilson_95))}"
    if figures.short.bounds is None or review.roster is None:
        return f"{said} {translate('How much of the unit reported is unknown.')}"
    words = translate("{bounds} assumes nothing about the other {others}.")
    others = review.roster - figures.members_counted
    return f"{said} {words.format(bounds=shares_text(figures.short.bounds), others=others)}"


def _logged(review: PooledReview) -> Iterator[str]:
    yield translate("Members’ own records.")
    figures = review.figures
    if figures is None:
        return
    estimates = figures.estimates
    if estimates is None:
        words = translate("How much of the need is undone work is {hidden}.")
        yield words.format(hidden=hidden_words(review.audience))
    elif estimates.need.mean:
        words = translate("Undone work is estimated ({share} of need).")
        yield words.format(share=percent_words(estimates.undone / estimates.need.mean))
    logged_only = figures.readings[Reading.LOGGED_ONLY]
    short = short_in(logged_only)
    if short is None or logged_only.share_short is None:
        yield translate("On work done alone: {hidden}.").format(hidden=hidden_words(review.audience))
    else:
        words = translate("On work done alone: {short} of {counted} ({share}).")
        yield words.format(short=short, counted=logged_only.members, share=percent_words(logged_only.share_short))
