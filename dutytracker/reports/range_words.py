"""The two questions for any range of weeks, in words: was it enough, was it given, and what would have been enough."""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from dutytracker.domain.comparing import eligible_weeks, median_rate, median_shortfall
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.week_summary import Verdict, WeekSummary
from dutytracker.domain.what_if import WhatIf, enough_for_most
from dutytracker.reports.words import counted, hours_and_minutes, hours_words, translate


@dataclass(frozen=True, slots=True, kw_only=True)
class RangeAnswers:
    """Three sentences; the last is empty where no week can be compared. `enough` is what it says."""

    sufficiency: str
    delivery: str
    would_do: str
    enough: WhatIf | None

    @property
    def sentences(self) -> tuple[str, ...]:
        """Those that say something, in their order."""
        return tuple(sentence for sentence in (self.sufficiency, self.delivery, self.would_do) if sentence)


def range_answers(summaries: Sequence[WeekSummary]) -> RangeAnswers:
    """The answers over whole weeks in any order, delivery and sufficiency apart; typical is the median."""
    enough = enough_for_most(summaries)
    return RangeAnswers(
        sufficiency=_sufficiency(summaries),
        delivery=_delivery(eligible_weeks(summaries)),
        would_do=_would_do(enough),
        enough=enough,
    )


def what_if_words(said: WhatIf, *, chosen: bool = False) -> str:
    """ "9 h 00 would have been enough in 7 of 11 weeks."; says so where no week can be compared.

    `chosen` says that others were left out, as they were not chosen to be logged.
    """
    if not said.weeks and chosen:
        return translate("No chosen week here can be compared yet.")
    if not said.weeks:
        return translate("No week here can be compared yet: close its days and answer the undone list.")
    weeks = counted(said.weeks, "chosen week", "chosen weeks") if chosen else _weeks(said.weeks)
    words = translate("{hours} would have been enough in {enough} of {weeks}.")
    return words.format(hours=hours_and_minutes(said.minutes), enough=said.enough, weeks=weeks)


def today_words(said: WhatIf) -> str:
    """The same for the guarantee that holds: "The contract’s 7 h 00: in 2 of 11."; empty without such a week."""
    if not said.weeks:
        return ""
    words = translate("The contract’s {hours}: in {enough} of {weeks}.")
    return words.format(hours=hours_and_minutes(said.minutes), enough=said.enough, weeks=said.weeks)


def _sufficiency(weeks: Sequence[WeekSummary]) -> str:
    verdicts = [week.verdict for week in weeks]
    told = [verdict for verdict in verdicts if verdict.is_short or verdict is Verdict.ENOUGH]
    if not told:
        away = bool(verdicts) and all(verdict is Verdict.AWAY for verdict in verdicts)
        return translate("Away all the time.") if away else translate("No week can be told yet.")
    short = sum(verdict.is_short for verdict in told)
    words = translate("In {short} of {told} the work needed more than the contract guarantees{typically}.")
    if len(told) == 1:
        words = translate(
            "In the one week that can be told the work needed more than the contract guarantees{typically}."
        )
        if not short:
            words = translate(
                "In the one week that can be told the work needed no more than the contract guarantees{typically}."
            )
    elif not short:
        words = translate("In none of {told} did the work need more than the contract guarantees{typically}.")
    return words.format(short=short, told=_weeks(len(told)), typically=_typically(median_shortfall(weeks)))


def _typically(shortfall: int | None) -> str:
    if shortfall is None:
        return ""
    words = translate("; typically short by {minutes}")
    if shortfall < 0:
        words = translate("; typically it needed {minutes} less")
    elif shortfall == 0:
        words = translate("; typically it needed just as much")
    return words.format(minutes=hours_and_minutes(abs(shortfall)))


def _delivery(weeks: Sequence[WeekSummary]) -> str:
    guaranteed = median_rate(_known(week.contracted_per_40h for week in weeks))
    if guaranteed is None:
        return translate("What was given can’t be compared yet.")
    given = median_rate(_known(week.per_40h(week.delivered) for week in weeks if week.delivered is not None))
    words = translate("Per 40 h, {guaranteed} guaranteed, {given} delivered.")
    if given is None:
        words = translate("Per 40 h, {guaranteed} guaranteed; no fixed protected time was entered.")
    return words.format(guaranteed=hours_words(guaranteed), given=hours_words(given or Fraction(0)))


def _would_do(said: WhatIf | None) -> str:
    return "" if said is None else what_if_words(said)


def _known(figures: Iterable[Fraction | None]) -> list[Fraction]:
    return [figure for figure in figures if figure is not None]


def _weeks(number: int) -> str:
    return counted(number, "week", "weeks")
