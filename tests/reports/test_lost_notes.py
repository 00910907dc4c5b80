from dataclasses import replace
from datetime import date

import pytest

from dutytracker.reports.lost_notes import (
    loss_day_words,
    lost_entered_words,
    lost_limits_words,
    lost_method_words,
    told_day_words,
    written_down_words,
)
from tests.builders import FRIDAY, MONDAY, WEEK, a_closed_week, an_absence, an_erosion, evening_of
from tests.reports.lost_reports import a_log_with_losses, a_lost_report

MANY = a_lost_report(a_log_with_losses(60), 12)


def of_the_week(**records):
    return a_lost_report(a_closed_week(**records), 1, first=WEEK.start)


def test_what_rests_on_the_member_is_said():
    words = lost_entered_words(MANY)
    assert words.startswith("Contract: 7 h 00 per 40 h 00 from January 4, 2026, less absences (pro rata)")
    assert words.endswith("by what, and when a manager was told, as the member noted it.")


def test_the_method_explains_only_what_is_there():
    assert lost_method_words(of_the_week()) == (
        "Counted is time that the schedule protected on a day worked and that something else took: at most the"
        " protected minutes of the day. What the member chose to use otherwise is not counted."
    )
    odd = of_the_week(erosions=(an_erosion(minutes=100),), absences=(an_absence(date=FRIDAY),), terms=())
    assert lost_method_words(odd).endswith(
        "0 h 16 noted beyond that does not count. Absences took 8 h 00 off the schedule in 1 week."
        " –: not known, or away."
    )


def test_the_limits_say_when_losses_were_written_down_and_accuse_nobody():
    assert lost_limits_words(MANY).startswith(
        "A member’s own record: it shows when a loss was written down"
        " (39 the same day, 5 within a week, 5 later, 5 imported), not that it is true."
    )
    assert lost_limits_words(of_the_week()).startswith("A member’s own record: it shows what was written down, not")
    for report in (MANY, of_the_week()):
        assert lost_limits_words(report).endswith("Nothing here says whether the contract was broken.")


@pytest.mark.parametrize(
    ("written", "words"), [(MONDAY, "same day"), (WEEK.days[2], "1 day later"), (FRIDAY, "4 days later")]
)
def test_a_loss_says_how_long_after_it_was_written_down(written, words):
    [loss] = of_the_week(erosions=(an_erosion(recorded_at=evening_of(written)),)).lost.losses
    assert written_down_words(loss) == words
    assert written_down_words(replace(loss, written_down=None)) == "imported"


def test_dates_carry_their_year_only_where_the_range_does_not_say_it():
    report = of_the_week(erosions=(an_erosion(told_manager=FRIDAY),))
    [loss] = report.lost.losses
    assert (loss_day_words(report, loss.date), told_day_words(report, loss)) == ("Mon, Mar 2", "Mar 6")
    assert told_day_words(report, replace(loss, told_manager=date(2027, 1, 4))) == "Jan 4, 2027"
    assert told_day_words(report, replace(loss, told_manager=None)) == "not told"
    long = a_lost_report(a_log_with_losses(30, 30), 30)
    first = long.lost.losses[0]
    assert loss_day_words(long, first.date) == "Mon, Aug 31, 2026"
    assert told_day_words(long, replace(first, told_manager=first.date)) == "Aug 31, 2026"
