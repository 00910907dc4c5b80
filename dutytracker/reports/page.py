"""What the page about a range of weeks says, as plain values for its template; no markup is made from any of it."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from dutytracker.domain.duties import CAMPAIGN_DUTIES, Duty
from dutytracker.domain.evidence import Provenance
from dutytracker.domain.placement import Placement
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.reports.chart_layout import Layout
from dutytracker.reports.charts import need_by_placement_chart
from dutytracker.reports.delivery_words import delivery_headline, delivery_text, taken_by
from dutytracker.reports.frame import frame_data
from dutytracker.reports.further_charts import further_charts
from dutytracker.reports.marks import Chart
from dutytracker.reports.no_breaks import kept_together
from dutytracker.reports.panels import panels
from dutytracker.reports.plain_text import plain
from dutytracker.reports.range_headline import headline, rest_words
from dutytracker.reports.record_words import (
    entered_words,
    limits_words,
    method_words,
    other_duties_words,
    precision_words,
    title_words,
)
from dutytracker.reports.report import ReportWeek, WeeksReport
from dutytracker.reports.sample_words import sample_text
from dutytracker.reports.sufficiency_words import sufficiency_headline, sufficiency_text
from dutytracker.reports.week_json import Json
from dutytracker.reports.week_table import TableRow, table_rows
from dutytracker.reports.words import (
    duty_label,
    erosion_words,
    hours_and_minutes,
    percent_words,
    provenance_words,
    translate,
)

PLACES = {
    Placement.PROT: "In a protected block",
    Placement.FREED: "In a slot freed by a no-show",
    Placement.GAP: "Gaps and other paid time",
    Placement.BREAK: "In a meal or rest break",
    Placement.PRE: "Before the shift",
    Placement.POST: "After the shift",
    Placement.OFF: "On a day off or absent",
}


def page_data(report: WeeksReport) -> dict[str, Json]:
    """All texts, tables and pictures of the page; figures are formatted, nothing is left to compute."""
    weeks = report.counted
    return kept_together(
        {
            **frame_data(report, title_words(report)),
            "headline": headline(weeks),
            "rest": " ".join(filter(None, (rest_words(weeks), sample_text(report.sample)))),
            "questions": [
                {
                    "question": translate("Was it given?"),
                    "topic": translate("delivery"),
                    "answer": delivery_headline(weeks),
                    "text": delivery_text(weeks),
                },
                {
                    "question": translate("Was it enough?"),
                    "topic": translate("sufficiency"),
                    "answer": sufficiency_headline(weeks),
                    "text": sufficiency_text(weeks),
                },
            ],
            "panels": [*_panels(report)],
            "duties": _duties(report),
            "places": _places(report),
            "taken": _taken(report),
            "evidence": _evidence(report),
            "notes": _notes(report),
            "further": [*further_charts(report)],
            "course": translate("How the weeks went"),
        }
    )


def _panels(report: WeeksReport) -> list[Json]:
    highest = max(max(summary.need, summary.contracted or 0) for summary in report.summaries)

    def draw(summaries: Sequence[WeekSummary], layout: Layout) -> Chart:
        return need_by_placement_chart(
            summaries, own_time=report.own_time, layout=layout, highest=highest, left_out=report.left_out
        )

    def rows(shown: Sequence[ReportWeek]) -> Sequence[TableRow]:
        return table_rows(shown, report.counted, own_time=report.own_time)

    return panels(report, draw, rows, height=152, height_of_several=112)


def _duties(report: WeeksReport) -> Json:
    minutes = report.totals(lambda week: week.by_duty)
    most = max(minutes.values(), default=1)
    return {
        "heading": translate("What the work was"),
        "rows": [
            {
                "label": plain(duty_label(duty, report.settings)),
                "text": hours_and_minutes(minutes.get(duty, 0)),
                "share": minutes.get(duty, 0) / most,
                "strong": duty in CAMPAIGN_DUTIES,
            }
            for duty in Duty
        ],
        "total": _logged(report),
        "remark": plain(other_duties_words(report), 200),
    }


def _places(report: WeeksReport) -> Json:
    if report.own_time:
        minutes = report.totals(lambda week: week.by_placement)
        amounts = {translate(words): minutes.get(place, 0) for place, words in PLACES.items()}
        remark = translate("{outside} outside protected time, {own} of it own time.")
    else:
        amounts = {
            translate("In a protected block"): report.total(lambda week: week.logged - week.outside_protected),
            translate("Outside protected time"): report.total(lambda week: week.outside_protected),
        }
        remark = ""
    return {
        "heading": translate("Where it was done"),
        "rows": _amounts(amounts),
        "total": _logged(report),
        "remark": remark.format(
            outside=hours_and_minutes(report.total(lambda week: week.outside_protected)),
            own=hours_and_minutes(report.total(lambda week: week.own_time)),
        ),
    }


def _taken(report: WeeksReport) -> Json:
    """What took protected time away; null where nothing did."""
    by_reason = taken_by(report.counted)
    if not by_reason:
        return None
    return {
        "heading": translate("What took protected time"),
        "rows": _amounts({erosion_words(reason).capitalize(): amount for reason, amount in by_reason.items()}),
        "total": {"label": translate("Taken away"), "text": hours_and_minutes(sum(by_reason.values()))},
        "remark": "",
    }


def _amounts(amounts: Mapping[str, int]) -> Json:
    return [{"label": words, "text": hours_and_minutes(amount)} for words, amount in amounts.items()]


def _evidence(report: WeeksReport) -> Json:
    logged = report.total(lambda week: week.logged)
    minutes = report.totals(lambda week: week.provenance)
    return {
        "heading": translate("How good the record is"),
        "rows": [
            {
                "label": provenance_words(each),
                "text": hours_and_minutes(minutes.get(each, 0)),
                "share": _share(minutes.get(each, 0), logged),
            }
            for each in Provenance
        ],
        "total": _logged(report) | {"share": _share(logged, logged)},
        "remark": precision_words(report),
    }


def _share(amount: int, whole: int) -> str:
    return percent_words(Fraction(amount, whole), 1) if whole else "–"


def _logged(report: WeeksReport) -> dict[str, Json]:
    return {"label": translate("Logged"), "text": hours_and_minutes(report.total(lambda week: week.logged))}


def _notes(report: WeeksReport) -> list[Json]:
    return [
        {"label": translate("Entered by the member"), "text": entered_words(report)},
        {"label": translate("Method"), "text": method_words(report)},
        {"label": translate("Limits"), "text": limits_words()},
    ]
