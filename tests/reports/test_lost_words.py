import pytest

from dutytracker.domain.terms import HoursGuarantee
from dutytracker.reports.lost_words import (
    bounds_words,
    gap_heading,
    given_words,
    lead_words,
    lost_days_words,
    lost_headline,
    lost_title,
    scheduled_words,
    sums_words,
)
from tests.builders import (
    FRIDAY,
    MONDAY,
    TUESDAY,
    WEEK,
    a_closed_week,
    a_log,
    a_pattern,
    a_term,
    a_work_day,
    an_absence,
    an_erosion,
)
from tests.reports.lost_reports import a_log_with_losses, a_lost_report

TWELVE = a_lost_report(a_log_with_losses(16), 12)
NO_BLOCKS = a_pattern(day=a_work_day())
AWAY = tuple(an_absence(301 + number, date=day) for number, day in enumerate(WEEK.days))


def of_the_week(**records):
    """The record of one closed week of 84 protected minutes a day."""
    return a_lost_report(a_closed_week(**records), 1, first=WEEK.start)


def test_the_title_names_nobody():
    assert lost_title(TWELVE) == "Protected time taken away, August 30 – November 21, 2026"


@pytest.mark.parametrize(
    ("report", "headline", "lead"),
    [
        (
            of_the_week(erosions=(an_erosion(),)),
            "1 h 00 of protected time was taken away",
            "On 1 day in 1 week. No manager was told. On the schedule: 7 h 00.",
        ),
        (of_the_week(), "No protected time was taken away", "On the schedule: 7 h 00."),
        (
            a_lost_report(a_log(), 1, first=WEEK.start),
            "No loss of protected time was noted",
            "On the schedule: 7 h 00.",
        ),
        (
            of_the_week(patterns=(NO_BLOCKS,), erosions=(an_erosion(),)),
            "No fixed protected time was entered",
            "What was taken away can only be told where the working hours hold protected blocks.",
        ),
        (of_the_week(absences=AWAY), "Away all the time", "No week was worked."),
        (
            of_the_week(terms=(), erosions=(an_erosion(told_manager=MONDAY),)),
            "1 h 00 of protected time was taken away",
            "On 1 day in 1 week. A manager was told (1 h 00). What the contract gives in these weeks is not known.",
        ),
    ],
)
def test_the_head_says_what_was_taken_whichever_way_it_falls(report, headline, lead):
    assert (lost_headline(report), lead_words(report)) == (headline, lead)


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        ([84], "On 1 day in 1 week; it was the day’s whole protected time."),
        ([84, 84], "On 2 days in 1 week; on each of them the day’s whole protected time."),
        ([84, 30], "On 2 days in 1 week; on 1 of them the day’s whole protected time."),
        ([30, 30], "On 2 days in 1 week."),
    ],
)
def test_whole_days_are_told_apart(minutes, words):
    erosions = tuple(an_erosion(201 + n, date=WEEK.days[1 + n], minutes=each) for n, each in enumerate(minutes))
    assert lost_days_words(of_the_week(erosions=erosions).lost) == f"{words} No manager was told."


def test_given_stands_beside_contracted_only_where_both_are_known():
    assert given_words(of_the_week(erosions=(an_erosion(),))) == "6 h 00 delivered of 7 h 00 contracted."
    assert given_words(TWELVE) == "At most 94 h 15 delivered of 75 h 36 contracted."
    assert given_words(of_the_week(terms=())) == ""


def test_what_cannot_be_known_or_is_left_out_is_said():
    assert bounds_words(of_the_week()) == ""
    assert bounds_words(TWELVE) == "What was lost on days that were not closed is unknown."
    later = a_term(valid_from=WEEK.end)
    report = a_lost_report(a_closed_week(terms=(later,)), 2, first=WEEK.start)
    assert bounds_words(report) == (
        "What was lost on days that were not closed is unknown."
        " Delivered and contracted leave out 1 week in which one of the two is not known."
    )


def a_term_of(minutes):
    return a_term(guarantee=HoursGuarantee(guaranteed_minutes=minutes, reference_minutes=2400))


@pytest.mark.parametrize(
    ("contracted", "taken", "heading", "sums"),
    [
        (
            420,
            60,
            "Week by week: 1 h 00 less than contracted",
            "7 h 00 contracted, all of it on the schedule. Less 1 h 00 taken away = 6 h 00 delivered.",
        ),
        (
            480,
            60,
            "Week by week: 2 h 00 less than contracted",
            "8 h 00 contracted − 1 h 00 never put on the schedule = 7 h 00. Less 1 h 00 taken away = 6 h 00 delivered.",
        ),
        (
            360,
            30,
            "Week by week: 0 h 30 more than contracted",
            "6 h 00 contracted + 1 h 00 more on the schedule = 7 h 00. Less 0 h 30 taken away = 6 h 30 delivered.",
        ),
        (
            420,
            0,
            "Week by week: as much as contracted",
            "7 h 00 contracted, all of it on the schedule. Nothing taken away: 7 h 00 delivered.",
        ),
    ],
)
def test_contracted_scheduled_taken_and_delivered_add_up_in_words(contracted, taken, heading, sums):
    erosions = (an_erosion(date=FRIDAY, minutes=taken),) if taken else ()
    report = of_the_week(terms=(a_term_of(contracted),), erosions=erosions)
    assert (gap_heading(report), sums_words(report)) == (heading, sums)


@pytest.mark.parametrize(
    ("contracted", "taken", "heading", "end"),
    [
        (480, 60, "Week by week: at least 2 h 00 less than contracted", "Less 1 h 00 taken away = at most 6 h 00"),
        (360, 30, "Week by week: at most 0 h 30 more than contracted", "Less 0 h 30 taken away = at most 6 h 30"),
        (420, 0, "Week by week: at most as much as contracted", "No loss noted: at most 7 h 00"),
    ],
)
def test_where_days_are_not_closed_the_sums_are_bounds(contracted, taken, heading, end):
    erosions = (an_erosion(date=TUESDAY, minutes=taken),) if taken else ()
    report = a_lost_report(a_log(terms=(a_term_of(contracted),), erosions=erosions), 1, first=WEEK.start)
    assert gap_heading(report) == heading
    assert sums_words(report).endswith(f"{end} delivered.")


def test_nothing_is_summed_where_a_part_is_not_known():
    report = of_the_week(terms=())
    assert (gap_heading(report), sums_words(report)) == ("Week by week", "")
    assert scheduled_words(report) == "What the contract gives in these weeks is not known."
