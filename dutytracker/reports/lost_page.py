"""What the page about lost protected time says, as plain values for its template; no markup is made from any of it."""

from collections.abc import Sequence

from dutytracker.domain.lost_time import protected_on_days_of
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.reports.chart_layout import Layout
from dutytracker.reports.frame import frame_data
from dutytracker.reports.lost_chart import lost_time_chart, most_of
from dutytracker.reports.lost_notes import (
    loss_day_words,
    lost_entered_words,
    lost_limits_words,
    lost_method_words,
    told_day_words,
    written_down_words,
)
from dutytracker.reports.lost_report import LostTimeReport
from dutytracker.reports.lost_words import (
    bounds_words,
    gap_heading,
    given_words,
    lead_words,
    lost_headline,
    lost_title,
    sums_words,
)
from dutytracker.reports.marks import Chart
from dutytracker.reports.no_breaks import kept_together
from dutytracker.reports.panels import panels
from dutytracker.reports.report import ReportWeek
from dutytracker.reports.week_json import Json
from dutytracker.reports.week_table import TableRow, delivery_rows
from dutytracker.reports.words import counted, erosion_words, hours_and_minutes, translate


def lost_page_data(report: LostTimeReport) -> dict[str, Json]:
    """All texts, tables and pictures of the page; figures are formatted, nothing is left to compute."""
    return kept_together(
        {
            **frame_data(report.about, lost_title(report)),
            "question": translate("Was it given?"),
            "topic": translate("delivery"),
            "headline": lost_headline(report),
            "lead": lead_words(report),
            "given": given_words(report),
            "bounds": bounds_words(report),
            "losses": _losses(report),
            "reasons": _reasons(report),
            "heading": gap_heading(report),
            "panels": [*_panels(report)],
            "sums": sums_words(report),
            "notes": [
                {"label": translate("Entered"), "text": lost_entered_words(report)},
                {"label": translate("Method"), "text": lost_method_words(report)},
                {"label": translate("Limits"), "text": lost_limits_words(report)},
            ],
            "lines": [
                translate("Grievance no. and step"),
                translate("Contract article"),
                translate("Handed over on, to"),
            ],
        }
    )


def _losses(report: LostTimeReport) -> Json:
    """The table of all losses; null where there is none."""
    lost, totals = report.lost, report.lost.totals
    if not lost.losses:
        return None
    return {
        "header": [
            translate("Date"),
            translate("Protected"),
            translate("Taken"),
            translate("By what"),
            translate("Manager told"),
            translate("Written down"),
        ],
        "rows": [
            {
                "day": loss_day_words(report, loss.date),
                "protected": str(loss.protected),
                "taken": str(loss.minutes),
                "reason": _capitalized(erosion_words(loss.reason)),
                "told": told_day_words(report, loss),
                "is_told": loss.told_manager is not None,
                "written": written_down_words(loss),
                "is_later": loss.days_later != 0,
            }
            for loss in lost.losses
        ],
        "total": {
            "day": counted(totals.days, "day", "days"),
            "protected": str(protected_on_days_of(lost.losses)),
            "taken": str(totals.minutes),
            "reason": translate("minutes, {hours}").format(hours=hours_and_minutes(totals.minutes)),
            "told": translate("{number} told").format(number=totals.told_times),
        },
    }


def _reasons(report: LostTimeReport) -> Json:
    """The losses by reason, most minutes first; null where there is none."""
    if not report.lost.losses:
        return None
    totals = report.lost.totals
    each = {_capitalized(erosion_words(reason)): found for reason, found in report.lost.by_reason.items()}
    return {
        "heading": translate("By reason"),
        "header": [
            translate("Taken by"),
            translate("Times"),
            translate("Minutes"),
            translate("Hours"),
            translate("Told"),
            translate("Minutes told"),
        ],
        "rows": [
            [
                label,
                str(found.times),
                str(found.minutes),
                hours_and_minutes(found.minutes),
                str(found.told_times),
                str(found.told_minutes),
            ]
            for label, found in (each | {translate("All"): totals}).items()
        ],
    }


def _panels(report: LostTimeReport) -> list[Json]:
    """The weeks; none where no week has fixed protected time."""
    about = report.about
    if all(summary.protected is None for summary in about.summaries):
        return []
    highest = max(most_of(summary) for summary in about.summaries)

    def draw(summaries: Sequence[WeekSummary], layout: Layout) -> Chart:
        return lost_time_chart(summaries, layout=layout, highest=highest)

    def rows(shown: Sequence[ReportWeek]) -> Sequence[TableRow]:
        return delivery_rows(shown, about.weeks)

    return panels(about, draw, rows, height=100, height_of_several=92)


def _capitalized(words: str) -> str:
    return words[:1].upper() + words[1:]
