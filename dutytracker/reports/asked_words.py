"""What is said about the weeks that a unit file asks for, on Today and in Share."""

from collections.abc import Sequence
from datetime import date

from dutytracker.domain.weeks_to_give import Stage, WeeksToGive
from dutytracker.reports.words import full_date, long_day, short_day, translate, week_words

MOST_NAMED = 3
"""So many days are named; the rest are counted."""

NUMBERS = ("None", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten")


def asked_range_words(asked: WeeksToGive) -> str:
    """The weeks as a choice of what to share: "The weeks asked for: Mar 1 – Apr 25"."""
    dates = f"{short_day(asked.weeks[0].week.start)} – {short_day(asked.weeks[-1].week.last)}"
    return translate("The weeks asked for: {dates}").format(dates=dates)


def asked_words(asked: WeeksToGive) -> str:
    """How far the member has come, and what is still open; empty once all were shared."""
    if asked.are_shared:
        return ""
    return " ".join(words for words in (_come_so_far(asked), _open_words(asked)) if words)


def asked_of_share_words(asked: WeeksToGive) -> str:
    """The same for who is about to share: also what is ahead, and what was given."""
    if asked.are_shared:
        if len(asked.in_log) < len(asked.weeks):
            return translate("All weeks asked for that your log has were shared.")
        return translate("All weeks asked for were shared.")
    given = sum(week.is_shared for week in asked.weeks)
    told = translate("{given} of {all} were shared.").format(given=given, all=len(asked.weeks)) if given else ""
    return " ".join(words for words in (asked_words(asked), told) if words)


def _come_so_far(asked: WeeksToGive) -> str:
    count = len(asked.weeks)
    if asked.stage is Stage.AHEAD:
        words = translate("Your unit asks for one week, from {day} on.")
        if count > 1:
            words = translate("Your unit asks for {count} weeks, the first from {day} on.")
        return words.format(count=count, day=full_date(asked.weeks[0].week.start))
    if asked.stage is Stage.OVER:
        return _over_words(asked)
    if count == 1:
        return translate("Your unit asks for this week.")
    if asked.running is not None:
        return translate("Weeks asked for: week {number} of {count}.").format(number=asked.running, count=count)
    return translate("Weeks asked for: {over} of {count} are over.").format(over=len(asked.over), count=count)


def _over_words(asked: WeeksToGive) -> str:
    """Once all are over: how many of them the log has, and whether anything is open in those."""
    count, here = len(asked.weeks), len(asked.in_log)
    if count == 1:
        words = translate("The week asked for is ready to be shared.")
        if not here:
            words = translate("The week asked for was over when your log began.")
        elif asked.open:
            words = translate("The week asked for is over.")
        return words
    words = translate("All {count} weeks asked for are ready to be shared.")
    if not here:
        words = translate("The {count} weeks asked for were over when your log began.")
    elif here < count:
        words = translate("The {count} weeks asked for are over; your log has {here} of them.")
    elif asked.open:
        words = translate("The {count} weeks asked for are over.")
    return words.format(count=count, here=here)


def _open_words(asked: WeeksToGive) -> str:
    weeks = asked.open
    days = [day for each in weeks for day in each.open_days]
    with_days = sum(bool(each.open_days) for each in weeks)
    sentences = []
    if days:
        sentences.append(_only_week_words(days) if len(asked.weeks) == 1 else _days_words(days, with_days))
    unanswered = [each for each in weeks if each.is_undone_open and not each.open_days]
    if len(unanswered) == 1:
        words = translate("The undone list of {week} is not answered yet.")
        sentences.append(words.format(week=week_words(unanswered[0].week)))
    elif unanswered:
        words = translate("{count} undone lists are not answered yet.")
        sentences.append(words.format(count=_number(len(unanswered))))
    return " ".join(sentences)


def _only_week_words(days: Sequence[date]) -> str:
    words = translate("It still has a day that is not closed: {days}.")
    if len(days) > 1:
        words = translate("It still has days that are not closed: {days}.")
    return words.format(days=_listed(days))


def _days_words(days: Sequence[date], weeks: int) -> str:
    if weeks == 1:
        words = translate("One of them still has a day that is not closed: {days}.")
        if len(days) > 1:
            words = translate("One of them still has days that are not closed: {days}.")
    else:
        words = translate("{weeks} of them still have a day that is not closed: {days}.")
        if len(days) > weeks:
            words = translate("{weeks} of them still have days that are not closed: {days}.")
    return words.format(weeks=_number(weeks), days=_listed(days))


def _listed(days: Sequence[date]) -> str:
    named = [long_day(day) for day in days]
    if len(named) > MOST_NAMED:
        rest = len(named) - MOST_NAMED + 1
        named[MOST_NAMED - 1 :] = [translate("{count} more").format(count=rest)]
    if len(named) == 1:
        return named[0]
    return translate("{others} and {last}").format(others="; ".join(named[:-1]), last=named[-1])


def _number(number: int) -> str:
    return translate(NUMBERS[number]) if number < len(NUMBERS) else str(number)
