"""The columns of a table of weeks: what a spreadsheet and a CSV file hold, one row a week."""

from collections.abc import Callable
from fractions import Fraction

from dutytracker.domain.week_summary import WeekSummary
from dutytracker.reports.bounds import delivered_is_at_most, need_is_at_least
from dutytracker.reports.entered_words import rules_words
from dutytracker.reports.report import ReportWeek, WeeksReport
from dutytracker.reports.table import TableColumn, Unit
from dutytracker.reports.verdict_words import VERDICTS
from dutytracker.reports.words import translate, weekday_name

Column = TableColumn[ReportWeek]
"""One figure of every week."""


def minutes_column(words: str, minutes: Callable[[WeekSummary], int | None]) -> Column:
    """A column of minutes."""
    return Column(words=words, unit=Unit.MINUTES, value=lambda week: minutes(week.summary), summed=True)


def hours_column(words: str, minutes: Callable[[WeekSummary], int | None]) -> Column:
    """The same minutes as decimal hours."""

    def hours(week: ReportWeek) -> Fraction | None:
        amount = minutes(week.summary)
        return None if amount is None else Fraction(amount, 60)

    return Column(words=words, unit=Unit.HOURS, value=hours, summed=True)


def exact_column(words: str, unit: Unit, figure: Callable[[WeekSummary], Fraction | None]) -> Column:
    """A column of exact figures that are rounded where they are written."""
    return Column(words=words, unit=unit, value=lambda week: figure(week.summary))


def flag_column(words: str, flag: Callable[[WeekSummary], bool]) -> Column:
    """A column of yes and no."""
    return Column(words=words, unit=Unit.FLAG, value=lambda week: flag(week.summary))


def count_column(words: str, count: Callable[[ReportWeek], int]) -> Column:
    """A column of numbers of things."""
    return Column(words=words, unit=Unit.COUNT, value=count, summed=True)


def first_column() -> Column:
    """The first day of the week: what every table begins with."""
    return Column(words=translate("Week from"), unit=Unit.DATE, value=lambda week: week.summary.week.start)


def last_column() -> Column:
    """The last day of the week."""
    return Column(words=translate("Week to"), unit=Unit.DATE, value=lambda week: week.summary.week.last)


def verdict_column() -> Column:
    """Whether the contracted time was enough, in words; a week that was not chosen to be logged has no verdict."""
    return Column(
        words=translate("Verdict"),
        unit=Unit.TEXT,
        value=_verdict,
        width=25,
    )


def _chosen_columns(report: WeeksReport) -> tuple[Column, ...]:
    """Whether the week was chosen to be logged, where any was under a plan; yes also where every week was logged."""
    if report.sample is None:
        return ()
    words = translate("Logged by plan")
    return (Column(words=words, unit=Unit.FLAG, value=lambda week: not week.is_left_out),)


def delivery_columns() -> tuple[Column, ...]:
    """From what was contracted, with the absence rule, to what was delivered, in minutes."""
    return (
        minutes_column(translate("Contracted"), lambda week: week.contracted),
        Column(words=translate("Absence rule"), unit=Unit.TEXT, value=lambda week: rules_words(week.absence_rules)),
        minutes_column(translate("Protected on schedule"), lambda week: week.protected),
        minutes_column(translate("Taken away"), lambda week: None if week.protected is None else week.eroded),
        minutes_column(translate("Delivered"), lambda week: week.delivered),
        flag_column(translate("Delivered is at most this"), delivered_is_at_most),
        minutes_column(translate("Contract less delivered"), lambda week: week.delivery_gap),
    )


def closed_columns() -> tuple[Column, Column]:
    """How many days were worked, and how many of them were closed in time."""
    return (
        count_column(translate("Days worked"), lambda week: week.worked_days),
        count_column(translate("Days closed"), lambda week: week.closed_days),
    )


def week_columns(report: WeeksReport) -> tuple[Column, ...]:
    """The week in minutes: its contract, what was given, what was needed, and the verdict."""
    starts = weekday_name(report.settings.week_starts_on)
    own_time = (minutes_column(translate("Own time"), lambda week: week.own_time),) if report.own_time else ()
    return (
        first_column(),
        last_column(),
        Column(words=translate("Week starts on"), unit=Unit.TEXT, value=lambda _: starts),
        minutes_column(translate("Scheduled"), lambda week: week.scheduled),
        *delivery_columns(),
        minutes_column(translate("Logged"), lambda week: week.logged),
        minutes_column(translate("Outside protected time"), lambda week: week.outside_protected),
        *own_time,
        minutes_column(translate("Older work cleared"), lambda week: week.clearing),
        minutes_column(translate("Left undone, estimate"), lambda week: week.undone),
        minutes_column(translate("Need by work done alone"), lambda week: week.floor),
        minutes_column(translate("Need"), lambda week: week.need),
        flag_column(translate("Need is at least this"), need_is_at_least),
        minutes_column(translate("Work done alone less contract"), lambda week: week.floor_shortfall),
        minutes_column(translate("Need less contract"), lambda week: week.shortfall),
        verdict_column(),
        *_chosen_columns(report),
    )


def rate_columns() -> tuple[Column, ...]:
    """The main figures in decimal hours, the figures for comparing weeks, and how complete the week is."""
    return (
        *_hours_columns(),
        exact_column(translate("Contract as part of need"), Unit.SHARE, lambda week: week.sufficiency),
        exact_column(translate("Need per 40 h"), Unit.HOURS, lambda week: week.need_per_40h),
        exact_column(translate("Contracted per 40 h"), Unit.HOURS, lambda week: week.contracted_per_40h),
        exact_column(translate("Need per appointment hour"), Unit.MINUTES, lambda week: week.per_appointment_hour),
        exact_column(translate("Working time closed"), Unit.SHARE, lambda week: week.coverage),
        *closed_columns(),
        flag_column(translate("Undone list answered"), lambda week: week.undone_answered),
        Column(
            words=translate("Counts in medians"),
            unit=Unit.FLAG,
            value=lambda week: week.summary.eligible and not week.is_left_out,
        ),
    )


def _verdict(week: ReportWeek) -> str:
    if week.is_left_out:
        return translate("not chosen")
    return translate(VERDICTS[week.summary.verdict])


def _hours_columns() -> tuple[Column, ...]:
    return (
        hours_column(translate("Contracted"), lambda week: week.contracted),
        hours_column(translate("Delivered"), lambda week: week.delivered),
        hours_column(translate("Logged"), lambda week: week.logged),
        hours_column(translate("Left undone, estimate"), lambda week: week.undone),
        hours_column(translate("Need"), lambda week: week.need),
        hours_column(translate("Need less contract"), lambda week: week.shortfall),
    )
