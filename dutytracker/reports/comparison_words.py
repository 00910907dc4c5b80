"""What a comparison says in words: one sentence, and what has to be said beside it."""

from collections.abc import Iterator
from fractions import Fraction

from dutytracker.domain.comparison import Bound, Caution, Comparison, Key, Line, Part, cautions_of
from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import LogSettings
from dutytracker.domain.rounding import round_half_up
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.reports.words import (
    counted,
    duration,
    hours_and_minutes,
    hours_words,
    percent_words,
    placement_words,
    short_duty_label,
    signed_duration,
    translate,
    week_words,
)

PARTS = {Part.UNDONE: "undone", Part.NEEDED: "Needed"}

UNKNOWN = "–"
"""What stands for a figure that is unknown or undefined."""

WORTH_NAMING = 5
"""A line that moved by fewer minutes per 40 h is not named as what changed most."""


def key_words(key: Key, settings: LogSettings) -> str:
    """What a line is about."""
    match key:
        case Duty():
            return short_duty_label(key, settings)
        case Placement():
            return placement_words(key)
        case _:
            return translate(PARTS[key])


def comparison_sentence(comparison: Comparison, this: str, other: str, settings: LogSettings) -> str:
    """Need per 40 h of both sides and what changed most; `this` and `other` name them inside a sentence."""
    total = comparison.total
    names = {"this": this, "other": other}
    if total.this.per_40h is None or total.other.per_40h is None:
        return _capital(_no_figure(comparison, this, other))
    figures = {"here": hours_words(total.this.per_40h), "there": hours_words(total.other.per_40h)}
    if not _is_told(comparison.bound, total.difference.per_40h):
        words = translate(
            "Whether {this} needed more than {other} can’t be told: not everything is closed ({here} against {there}"
            " per 40 h so far)."
        )
        return words.format(**names, **figures)
    words = _difference_words(total.difference.per_40h or Fraction(0), comparison.bound)
    by = hours_and_minutes(abs(minutes_of(total.difference.per_40h) or 0))
    said = _capital(words.format(**names, **figures, by=by))
    return " ".join(filter(None, (said, _most_words(comparison, settings))))


def notes(comparison: Comparison) -> tuple[str, ...]:
    """What limits a comparison: partial and uncovered weeks, weeks left out of medians, and medians as such."""
    sides = (comparison.this, comparison.other)
    found = [said for side in sides if not side.is_median for said in _week_notes(side.weeks[0])]
    if left_out := sum(len(side.left_out) for side in sides):
        words = translate("{weeks} left out (not covered, under half worked, or contract unknown).")
        found.append(words.format(weeks=counted(left_out, "week is", "weeks are")))
    if any(side.is_median for side in sides):
        found.append(translate("Each row has its own median, so medians don’t add up."))
    return tuple(found)


def difference_words(minutes: int | None, bound: Bound) -> str:
    """A difference with its sign; "≥" or "≤" where it is a bound that still tells which way, else unknown."""
    if minutes is None or not _is_told(bound, minutes):
        return UNKNOWN
    sign = {Bound.AT_LEAST: "≥ ", Bound.AT_MOST: "≤ "}.get(bound, "")
    return f"{sign}{signed_duration(minutes)}"


def amount_words(minutes: int | None, *, is_bound: bool = False) -> str:
    """An amount; "≥" where it may be more."""
    if minutes is None:
        return UNKNOWN
    return f"≥ {duration(minutes)}" if is_bound else duration(minutes)


def minutes_of(hours: Fraction | None) -> int | None:
    """Hours in minutes, half up."""
    return None if hours is None else round_half_up(hours * 60)


def cautions_words(summary: WeekSummary) -> str:
    """What sets a week apart, in half a sentence: "partial: 24 h 00 of 40 h 00 worked"; empty for a full closed one."""
    return translate(" and ").join(_caution_words(caution, summary) for caution in cautions_of(summary))


def _is_told(bound: Bound, difference: int | Fraction | None) -> bool:
    if difference is None:
        return False
    return {Bound.EXACT: True, Bound.AT_LEAST: difference > 0, Bound.AT_MOST: difference < 0}.get(bound, False)


def _difference_words(difference: Fraction, bound: Bound) -> str:
    if bound is Bound.AT_LEAST:
        return translate("{this} needed at least {by} more per 40 h than {other}: at least {here} against {there}.")
    if bound is Bound.AT_MOST:
        return translate("{this} needed at least {by} less per 40 h than {other}: {here} against at least {there}.")
    if minutes_of(difference) == 0:
        return translate("{this} needed as much per 40 h as {other}: {here}.")
    if difference > 0:
        return translate("{this} needed {by} more per 40 h than {other}: {here} against {there}.")
    return translate("{this} needed {by} less per 40 h than {other}: {here} against {there}.")


def _most_words(comparison: Comparison, settings: LogSettings) -> str:
    if comparison.bound is not Bound.EXACT:
        return ""

    def moved(line: Line) -> int:
        return minutes_of(line.difference.per_40h) or 0

    most = max(comparison.by_duty, key=lambda line: abs(moved(line)))
    if abs(moved(most)) < WORTH_NAMING:
        return ""
    words = translate("Most changed: {duty} ({by}).")
    return words.format(duty=key_words(most.key, settings), by=signed_duration(moved(most)))


def _no_figure(comparison: Comparison, this: str, other: str) -> str:
    for side, name, line in (
        (comparison.this, this, comparison.total.this),
        (comparison.other, other, comparison.total.other),
    ):
        if line.per_40h is not None:
            continue
        if side.is_median:
            words = translate("{name} can’t be told: there is no covered week.")
        elif Caution.AWAY in cautions_of(side.weeks[0]):
            words = translate("{name} has no working time, so there is nothing per 40 h to compare.")
        else:
            words = translate("{name} can’t be compared: working hours are missing.")
        return words.format(name=name)
    return ""


def _week_notes(summary: WeekSummary) -> Iterator[str]:
    if said := cautions_words(summary):
        yield f"{week_words(summary.week)}: {said}."


def _caution_words(caution: Caution, summary: WeekSummary) -> str:
    match caution:
        case Caution.NO_HOURS:
            return translate("working hours are missing")
        case Caution.AWAY:
            return translate("away")
        case Caution.PARTIAL:
            words = translate("partial, {worked} of {full} scheduled")
            return words.format(worked=hours_and_minutes(summary.scheduled), full=hours_and_minutes(summary.pattern))
        case Caution.NOT_COVERED:
            return translate("only {share} closed").format(share=percent_words(summary.coverage or Fraction(0)))
        case Caution.UNDONE_OPEN:
            return translate("undone list not answered")


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
