from dutytracker.domain.backlog import Backlog
from dutytracker.domain.contract import Missing
from dutytracker.domain.evidence_quality import EntryCounts
from dutytracker.domain.lost_time import LostTotals
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.reports.range_headline import headline, rest_words
from dutytracker.reports.report import ReportWeek
from tests.reports.summaries import a_summary

SHORT = a_summary(logged=690)
ENOUGH = a_summary()
AWAY = a_summary(logged=0, scheduled=0, contracted=0)
PATCHY = a_summary(logged=300, closed=1440)
UNKNOWN = a_summary(contracted=None)
UNANSWERED = a_summary(undone_answered=False)


def weeks(*summaries: WeekSummary, closed: int = 3, lacks: tuple[Missing, ...] = (Missing.TERM,)) -> list[ReportWeek]:
    return [
        ReportWeek(
            summary=summary,
            worked_days=5,
            closed_days=closed,
            lacks=() if summary.contract_known else lacks,
            absence_rules=(),
            lost=LostTotals(),
            counts=EntryCounts(),
            backlog=Backlog(),
            rolling_need=None,
        )
        for summary in summaries
    ]


def test_the_headline_counts_short_weeks_among_those_that_can_be_told():
    range_ = weeks(*[SHORT] * 9, ENOUGH, PATCHY, AWAY)
    assert headline(range_) == "9 of 10 weeks needed more time than the contract gives"
    assert rest_words(range_) == (
        "1 week had enough, 1 week can’t be told (only 3 of 5 days closed)."
        " The week away, from March 1, is not counted."
    )


def test_the_headline_stands_whichever_way_it_falls():
    assert headline(weeks(ENOUGH, ENOUGH)) == "0 of 2 weeks needed more time than the contract gives"
    assert rest_words(weeks(ENOUGH, ENOUGH)) == "2 weeks had enough."
    assert headline(weeks(SHORT)) == "1 of 1 week needed more time than the contract gives"
    assert rest_words(weeks(SHORT)) == ""


def test_where_no_week_can_be_told_nothing_is_claimed():
    assert headline(weeks(PATCHY, AWAY)) == "No week can be told yet"
    assert rest_words(weeks(AWAY, AWAY, PATCHY)) == (
        "1 week can’t be told (only 3 of 5 days closed). 2 weeks away are not counted."
    )
    assert headline(weeks(AWAY)) == "Away all the time"


def test_each_reason_is_counted():
    assert rest_words(weeks(UNKNOWN, UNKNOWN, UNANSWERED, PATCHY)) == (
        "4 weeks can’t be told (2 contract unknown: no term entered; 1 undone list not answered;"
        " 1 only 3 of 5 days closed)."
    )


def test_weeks_closed_to_a_different_degree_share_a_reason():
    range_ = [*weeks(PATCHY, closed=3), *weeks(PATCHY, closed=1)]
    assert rest_words(range_) == "2 weeks can’t be told (too few days closed)."


def test_a_week_that_was_never_closed_is_said_plainly():
    assert rest_words(weeks(PATCHY, closed=0)) == "1 week can’t be told (no day closed)."
