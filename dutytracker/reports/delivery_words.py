"""Was it given? What a range of weeks says about protected time delivered of what was contracted."""

from collections.abc import Sequence
from fractions import Fraction

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.lost_time import LostTotals
from dutytracker.domain.records import ErosionReason
from dutytracker.reports.bounds import delivered_is_at_most
from dutytracker.reports.report import ReportWeek
from dutytracker.reports.words import counted, hours_and_minutes, percent_words, translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """Minutes summed over the weeks in which both contract and protected time are known."""

    weeks: int
    contracted: int
    delivered: int
    at_most: bool
    """True if a week among them has too few days closed."""
    lost: LostTotals
    left_out: int
    """Weeks with protected time whose contract is not known, or the other way around."""

    @property
    def gap(self) -> int:
        """Contracted less delivered."""
        return self.contracted - self.delivered

    @property
    def never_scheduled(self) -> int:
        """Contracted less protected on the schedule; negative where the schedule held more."""
        return self.gap - self.lost.minutes


def delivery_of(weeks: Sequence[ReportWeek]) -> Delivery:
    """The delivery of a range; zeros where no week has both."""
    worked = [week for week in weeks if week.summary.scheduled > 0]
    known = [week for week in worked if week.summary.delivery_gap is not None]
    return Delivery(
        weeks=len(known),
        contracted=sum(week.summary.contracted or 0 for week in known),
        delivered=sum(week.summary.delivered or 0 for week in known),
        at_most=any(delivered_is_at_most(week.summary) for week in known),
        lost=sum((week.lost for week in known), start=LostTotals()),
        left_out=sum(1 for week in worked if week.summary.contract_known or week.summary.protected is not None)
        - len(known),
    )


def delivery_headline(weeks: Sequence[ReportWeek]) -> str:
    """ "63 h 00 of 75 h 36 delivered: 83 %"; says so where nothing can be compared."""
    if not weeks:
        return translate("Nothing is known")
    delivery = delivery_of(weeks)
    if not delivery.weeks:
        if all(week.summary.protected is None for week in weeks):
            return translate("No fixed protected time was entered")
        if all(week.summary.scheduled == 0 for week in weeks):
            return translate("Nothing was due")
        return translate("What was due is not known")
    words = translate("{delivered} of {contracted} delivered")
    if delivery.at_most:
        words = translate("At most {delivered} of {contracted} delivered")
    told = words.format(
        delivered=hours_and_minutes(delivery.delivered), contracted=hours_and_minutes(delivery.contracted)
    )
    if not delivery.contracted:
        return told
    return f"{told}: {percent_words(Fraction(delivery.delivered, delivery.contracted))}"


def delivery_text(weeks: Sequence[ReportWeek]) -> str:
    """What became of the rest, and of how much of it a manager was told; empty without any week."""
    if not weeks:
        return ""
    delivery = delivery_of(weeks)
    if not delivery.weeks:
        if all(week.summary.protected is None for week in weeks):
            return translate("What was given can only be told where the working hours hold protected blocks.")
        if all(week.summary.scheduled == 0 for week in weeks):
            return translate("No week was worked.")
        return translate("The contract of these weeks is not known, so what was given has nothing to stand beside.")
    sentences = [_gap_words(delivery), told_words(delivery.lost)]
    if delivery.at_most:
        sentences.append(translate("At most: what was lost on days that were not closed is unknown."))
    if delivery.left_out:
        words = translate("Not counted here, as contract or protected time is not known: {weeks}.")
        sentences.append(words.format(weeks=counted(delivery.left_out, "week", "weeks")))
    return " ".join(sentence for sentence in sentences if sentence)


def taken_by(weeks: Sequence[ReportWeek]) -> dict[ErosionReason, int]:
    """Protected minutes taken away by reason over all weeks, most first; reasons without minutes are absent."""
    minutes: dict[ErosionReason, int] = {}
    for week in weeks:
        for reason, amount in week.summary.eroded_by.items():
            minutes[reason] = minutes.get(reason, 0) + amount
    return dict(sorted(minutes.items(), key=lambda item: -item[1]))


def _gap_words(delivery: Delivery) -> str:
    if delivery.gap > 0:
        return _not_given_words(delivery)
    if delivery.lost.minutes:
        words = translate("{taken} was taken away on {days}; the schedule held {more} beyond the contract.")
    elif delivery.at_most:
        words = translate("No loss was noted.")
    elif delivery.gap < 0:
        words = translate("Nothing was taken away; the schedule held {more} beyond the contract.")
    else:
        words = translate("Nothing was taken away.")
    return words.format(
        taken=hours_and_minutes(delivery.lost.minutes),
        days=counted(delivery.lost.days, "day", "days"),
        more=hours_and_minutes(-delivery.never_scheduled),
    )


def _not_given_words(delivery: Delivery) -> str:
    never = delivery.never_scheduled
    if not delivery.lost.minutes:
        words = translate("{gap} was not given: it was never put on the schedule.")
    elif never > 0:
        words = translate("{gap} was not given: {taken} taken away on {days} and {never} never put on the schedule.")
    elif never < 0:
        words = translate(
            "{gap} was not given: {taken} taken away on {days}, less {never} that the schedule held beyond the"
            " contract."
        )
    else:
        words = translate("{gap} was not given: it was taken away on {days}.")
    gap = translate("At least {minutes}") if delivery.at_most else "{minutes}"
    return words.format(
        gap=gap.format(minutes=hours_and_minutes(delivery.gap)),
        taken=hours_and_minutes(delivery.lost.minutes),
        days=counted(delivery.lost.days, "day", "days"),
        never=hours_and_minutes(abs(never)),
    )


def told_words(lost: LostTotals) -> str:
    """On how many of the days with losses a manager was told; empty where nothing was lost."""
    if not lost.days:
        return ""
    if not lost.told_days:
        return translate("No manager was told.")
    words = translate("A manager was told on {told} of the {days} days ({minutes}).")
    if lost.days == 1:
        words = translate("A manager was told ({minutes}).")
    return words.format(told=lost.told_days, days=lost.days, minutes=hours_and_minutes(lost.told_minutes))
