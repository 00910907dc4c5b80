"""What the record of lost protected time says at its head and under its chart, whichever way it falls."""

from dutytracker.domain.lost_time import LostTime
from dutytracker.reports.delivery_words import Delivery, delivery_of, told_words
from dutytracker.reports.lost_report import LostTimeReport
from dutytracker.reports.words import counted, hours_and_minutes, range_words, translate


def lost_title(report: LostTimeReport) -> str:
    """The title of a document about the losses of a range; it names nobody."""
    about = report.about
    return translate("Protected time taken away, {range}").format(range=range_words(about.first_day, about.last_day))


def lost_headline(report: LostTimeReport) -> str:
    """ "13 h 00 of protected time was taken away"; says so where nothing was, or where nothing can be told."""
    if report.lost.losses:
        words = translate("{taken} of protected time was taken away")
        return words.format(taken=hours_and_minutes(report.lost.totals.minutes))
    if all(summary.protected is None for summary in report.lost.weeks):
        return translate("No fixed protected time was entered")
    if all(summary.scheduled == 0 for summary in report.lost.weeks):
        return translate("Away all the time")
    if delivery_of(report.about.weeks).at_most:
        return translate("No loss of protected time was noted")
    return translate("No protected time was taken away")


def lead_words(report: LostTimeReport) -> str:
    """What stands between the headline and what was given of what was contracted."""
    return " ".join(words for words in (lost_days_words(report.lost), scheduled_words(report)) if words)


def lost_days_words(lost: LostTime) -> str:
    """On how many days, how many of them whole, and of how many a manager was told; empty where nothing was lost."""
    totals = lost.totals
    if not totals.days:
        return ""
    words = translate("On {days} in {weeks}.")
    if totals.whole_days == totals.days == 1:
        words = translate("On {days} in {weeks}; it was the day’s whole protected time.")
    elif totals.whole_days == totals.days:
        words = translate("On {days} in {weeks}; on each of them the day’s whole protected time.")
    elif totals.whole_days:
        words = translate("On {days} in {weeks}; on {whole} of them the day’s whole protected time.")
    days = words.format(
        days=counted(totals.days, "day", "days"),
        weeks=counted(len(lost.weeks), "week", "weeks"),
        whole=totals.whole_days,
    )
    return f"{days} {told_words(totals)}"


def scheduled_words(report: LostTimeReport) -> str:
    """ "On the schedule: 76 h 00."; says why where delivered and contracted cannot be set side by side."""
    delivery = delivery_of(report.about.weeks)
    if delivery.weeks:
        words = translate("On the schedule: {scheduled}.")
        return words.format(scheduled=hours_and_minutes(_protected(delivery)))
    if all(summary.protected is None for summary in report.lost.weeks):
        return translate("What was taken away can only be told where the working hours hold protected blocks.")
    if all(summary.scheduled == 0 for summary in report.lost.weeks):
        return translate("No week was worked.")
    return translate("What the contract gives in these weeks is not known.")


def given_words(report: LostTimeReport) -> str:
    """ "63 h 00 delivered of 75 h 36 contracted."; empty where the two cannot be set side by side."""
    delivery = delivery_of(report.about.weeks)
    if not delivery.weeks:
        return ""
    words = translate("{delivered} delivered of {contracted} contracted.")
    if delivery.at_most:
        words = translate("At most {delivered} delivered of {contracted} contracted.")
    return words.format(
        delivered=hours_and_minutes(delivery.delivered), contracted=hours_and_minutes(delivery.contracted)
    )


def bounds_words(report: LostTimeReport) -> str:
    """What the figures leave out or cannot know; empty where there is nothing of the kind."""
    delivery = delivery_of(report.about.weeks)
    sentences = []
    if delivery.at_most:
        sentences.append(translate("What was lost on days that were not closed is unknown."))
    if delivery.weeks and delivery.left_out:
        words = translate("Delivered and contracted leave out {weeks} in which one of the two is not known.")
        sentences.append(words.format(weeks=counted(delivery.left_out, "week", "weeks")))
    return " ".join(sentences)


def gap_heading(report: LostTimeReport) -> str:
    """ "Week by week: 12 h 36 less than contracted"."""
    delivery = delivery_of(report.about.weeks)
    if not delivery.weeks:
        return translate("Week by week")
    if delivery.gap > 0:
        words = translate("Week by week: {gap} less than contracted")
        if delivery.at_most:
            words = translate("Week by week: at least {gap} less than contracted")
    elif delivery.gap < 0:
        words = translate("Week by week: {gap} more than contracted")
        if delivery.at_most:
            words = translate("Week by week: at most {gap} more than contracted")
    else:
        words = translate("Week by week: as much as contracted")
        if delivery.at_most:
            words = translate("Week by week: at most as much as contracted")
    return words.format(gap=hours_and_minutes(abs(delivery.gap)))


def sums_words(report: LostTimeReport) -> str:
    """How contracted, scheduled, taken and delivered add up; empty where no week has them all."""
    delivery = delivery_of(report.about.weeks)
    if not delivery.weeks:
        return ""
    never = delivery.never_scheduled
    words = translate("{contracted} contracted, all of it on the schedule.")
    if never > 0:
        words = translate("{contracted} contracted − {differing} never put on the schedule = {scheduled}.")
    elif never < 0:
        words = translate("{contracted} contracted + {differing} more on the schedule = {scheduled}.")
    rest = translate("Nothing taken away: {delivered} delivered.")
    if delivery.lost.minutes:
        rest = translate("Less {taken} taken away = {delivered} delivered.")
        if delivery.at_most:
            rest = translate("Less {taken} taken away = at most {delivered} delivered.")
    elif delivery.at_most:
        rest = translate("No loss noted: at most {delivered} delivered.")
    return f"{words} {rest}".format(
        contracted=hours_and_minutes(delivery.contracted),
        differing=hours_and_minutes(abs(never)),
        scheduled=hours_and_minutes(_protected(delivery)),
        taken=hours_and_minutes(delivery.lost.minutes),
        delivered=hours_and_minutes(delivery.delivered),
    )


def _protected(delivery: Delivery) -> int:
    return delivery.delivered + delivery.lost.minutes
