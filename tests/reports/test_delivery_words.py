from dataclasses import replace

import pytest

from dutytracker.domain.lost_time import LostTotals
from dutytracker.domain.records import ErosionReason
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.reports.delivery_words import delivery_headline, delivery_text, taken_by
from dutytracker.reports.report import ReportWeek
from tests.reports.summaries import a_summary
from tests.reports.test_range_headline import weeks


def losing(summary: WeekSummary, days: int = 1, told_days: int = 0, told_minutes: int = 0) -> ReportWeek:
    [week] = weeks(summary)
    lost = LostTotals(
        days=days if summary.eroded else 0, minutes=summary.eroded, told_days=told_days, told_minutes=told_minutes
    )
    return replace(week, lost=lost)


AWAY = a_summary(logged=0, scheduled=0, contracted=0, protected=0)


@pytest.mark.parametrize(
    ("range_", "headline", "text"),
    [
        (
            [losing(a_summary(eroded=60), 1, 1, 60), losing(a_summary(eroded=84), 2)],
            "11 h 36 of 14 h 00 delivered: 83 %",
            "2 h 24 was not given: it was taken away on 3 days. A manager was told on 1 of the 3 days (1 h 00).",
        ),
        (
            [losing(a_summary(eroded=60, protected=444), 1, 1, 60)],
            "6 h 24 of 7 h 00 delivered: 91 %",
            (
                "0 h 36 was not given: 1 h 00 taken away on 1 day, less 0 h 24 that the schedule held beyond the"
                " contract. A manager was told (1 h 00)."
            ),
        ),
        (
            [losing(a_summary(eroded=60, protected=400))],
            "5 h 40 of 7 h 00 delivered: 81 %",
            (
                "1 h 20 was not given: 1 h 00 taken away on 1 day and 0 h 20 never put on the schedule."
                " No manager was told."
            ),
        ),
        (
            [losing(a_summary(protected=400))],
            "6 h 40 of 7 h 00 delivered: 95 %",
            "0 h 20 was not given: it was never put on the schedule.",
        ),
        ([losing(a_summary())], "7 h 00 of 7 h 00 delivered: 100 %", "Nothing was taken away."),
        (
            [losing(a_summary(protected=450))],
            "7 h 30 of 7 h 00 delivered: 107 %",
            "Nothing was taken away; the schedule held 0 h 30 beyond the contract.",
        ),
        (
            [losing(a_summary(eroded=30, protected=450))],
            "7 h 00 of 7 h 00 delivered: 100 %",
            "0 h 30 was taken away on 1 day; the schedule held 0 h 30 beyond the contract. No manager was told.",
        ),
        (
            [losing(a_summary(closed=1200))],
            "At most 7 h 00 of 7 h 00 delivered: 100 %",
            "No loss was noted. At most: what was lost on days that were not closed is unknown.",
        ),
        (
            [losing(a_summary(eroded=60, closed=1200))],
            "At most 6 h 00 of 7 h 00 delivered: 86 %",
            (
                "At least 1 h 00 was not given: it was taken away on 1 day. No manager was told."
                " At most: what was lost on days that were not closed is unknown."
            ),
        ),
        (
            [losing(a_summary()), losing(a_summary(contracted=None)), losing(AWAY)],
            "7 h 00 of 7 h 00 delivered: 100 %",
            "Nothing was taken away. Not counted here, as contract or protected time is not known: 1 week.",
        ),
        ([losing(a_summary(contracted=0, protected=0))], "0 h 00 of 0 h 00 delivered", "Nothing was taken away."),
        (
            [losing(a_summary(protected=None))],
            "No fixed protected time was entered",
            "What was given can only be told where the working hours hold protected blocks.",
        ),
        (
            [losing(a_summary(contracted=None))],
            "What was due is not known",
            "The contract of these weeks is not known, so what was given has nothing to stand beside.",
        ),
        ([losing(AWAY)], "Nothing was due", "No week was worked."),
    ],
)
def test_delivery_is_told_apart_from_need(range_, headline, text):
    assert delivery_headline(range_) == headline
    assert delivery_text(range_) == text


def test_what_took_protected_time_is_listed_most_first():
    meeting = losing(a_summary(eroded=30))
    booked = losing(a_summary(eroded_by={ErosionReason.APPOINTMENT_BOOKED: 60, ErosionReason.MEETING: 15}))
    assert taken_by([meeting, booked]) == {ErosionReason.APPOINTMENT_BOOKED: 60, ErosionReason.MEETING: 45}
    assert next(iter(taken_by([meeting, booked]))) is ErosionReason.APPOINTMENT_BOOKED
