"""What goes with the figures of a range wherever they go: what they are of, how they were made, what they say."""

from collections.abc import Iterator

from dutytracker.reports.delivery_words import delivery_headline, delivery_text
from dutytracker.reports.range_headline import headline, rest_words
from dutytracker.reports.record_words import (
    entered_words,
    foot_words,
    limits_words,
    method_words,
    other_duties_words,
    precision_words,
    week_start_words,
)
from dutytracker.reports.report import WeeksReport
from dutytracker.reports.sample_words import sample_text
from dutytracker.reports.sufficiency_words import sufficiency_headline, sufficiency_text
from dutytracker.reports.words import PROGRAM, range_words, translate


def about_rows(report: WeeksReport) -> Iterator[tuple[str, str]]:
    """What and its words, in the order of the page; what there is nothing to say about is left out."""
    weeks = report.counted
    rows = (
        (translate("Member"), report.member_code),
        (translate("Weeks"), f"{range_words(report.first_day, report.last_day)}; {_week_start(report)}"),
        (translate("In short"), f"{headline(weeks)}. {rest_words(weeks)}".strip()),
        (translate("Chosen weeks"), sample_text(report.sample)),
        (translate("Was it given?"), f"{delivery_headline(weeks)}. {delivery_text(weeks)}".strip()),
        (translate("Was it enough?"), f"{sufficiency_headline(weeks)}. {sufficiency_text(weeks)}"),
        (translate("How good the record is"), precision_words(report)),
        (translate("Remark"), other_duties_words(report)),
        (translate("Own time"), _own_time_words(report)),
        (translate("Entered by the member"), entered_words(report)),
        (translate("Method"), method_words(report)),
        (translate("Limits"), limits_words()),
        (PROGRAM, foot_words(report)),
    )
    return ((words, text) for words, text in rows if text)


def _week_start(report: WeeksReport) -> str:
    return week_start_words(report.settings.week_starts_on)


def _own_time_words(report: WeeksReport) -> str:
    if report.own_time:
        return translate("Included: breaks, before and after the shift, days off.")
    return translate("Not shown apart: everything outside protected time is one sum.")
