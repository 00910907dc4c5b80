"""Today in a week that was not chosen to be logged: nothing is asked for, and whatever is logged is kept."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from dutytracker.domain.changes import adding
from tests.ui.sample import TODAY, a_sample_plan

NOTHING_EXPECTED = (
    "This is not a chosen week, so nothing is expected. The next one begins on Sunday, November 29, 2026."
)


@pytest.fixture
def quiet(places):
    """Today of an empty log whose next chosen week begins in ten days."""
    places.today._workspace.perform(adding("Choose the weeks to log", a_sample_plan(7, -2)))
    return places.today


@pytest.fixture
def logged_all_the_same(filled_places):
    """Today of a log with a full running week that was not chosen."""
    filled_places.today._workspace.perform(adding("Choose the weeks to log", a_sample_plan(7, -2)))
    return filled_places.today


def test_an_unchosen_week_says_so_and_when_the_next_begins_and_asks_for_nothing(quiet):
    panel, strip = quiet.parts.panel, quiet.parts.strip
    assert panel.verdict.text() == NOTHING_EXPECTED
    assert panel.need_title.text() == "Not chosen"
    assert panel.need.text() == "–"
    assert panel.given.text() == "Not asked for in this week"
    assert {minutes.text() for minutes in panel._rows._minutes} == {"–"}
    assert all(mend.isHidden() for mend in (panel.mend, panel.closing, panel.protected_mend))
    assert all(mend.isHidden() for mend in (strip.mend, strip.closing, strip.protected_mend))
    assert not quiet.parts.close_button.isVisible()


def test_the_line_works_as_ever_and_what_is_logged_is_stored(quiet, qtbot):
    line = quiet.parts.entry.line
    qtbot.keyClicks(line, "c 30 @8:00")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert [entry.minutes for entry in quiet._workspace.logbook.records.entries_on(TODAY)] == [30]
    assert quiet.parts.panel.need.text() == "0 h 30"
    assert quiet.parts.panel.sentence.text() == "Logged all the same: kept, but in no median."
    assert quiet.parts.panel.verdict.text() == NOTHING_EXPECTED
    assert quiet.parts.close_button.isVisible()


def test_closing_a_day_all_the_same_asks_no_further_question(logged_all_the_same):
    logged_all_the_same.parts.close_button.click()
    assert logged_all_the_same.state.closed_day is not None
    assert not logged_all_the_same.parts.review_card.isVisible()


def test_lost_time_that_was_noted_is_still_told(logged_all_the_same):
    assert logged_all_the_same.parts.panel.lost.text() == "0 h 30 lost (appointment booked over it)"
    assert not logged_all_the_same.parts.panel.protected_bar.isVisible()


def test_a_chosen_week_asks_as_ever(filled_places):
    workspace = filled_places.today._workspace
    workspace.perform(adding("Choose the weeks to log", a_sample_plan(7, 0)))
    assert filled_places.today.parts.panel.verdict.text().startswith("No verdict yet: 3 of 5 working days closed")
    assert filled_places.today.parts.close_button.isVisible()


def test_undo_of_the_plan_brings_everything_back_at_once(logged_all_the_same):
    logged_all_the_same._workspace.undo()
    assert logged_all_the_same.parts.panel.need_title.text() == "Needed so far"
    assert logged_all_the_same.parts.close_button.isVisible()


def test_after_the_last_chosen_week_no_date_is_promised(places):
    places.today._workspace.perform(adding("Choose the weeks to log", a_sample_plan(7)))
    assert places.today.parts.panel.verdict.text() == (
        "This is not a chosen week, so nothing is expected. No more weeks are chosen."
    )


def test_a_day_of_an_earlier_chosen_week_can_be_looked_at_with_its_verdict(logged_all_the_same):
    logged_all_the_same.show_day(date(2026, 10, 1))
    assert logged_all_the_same.parts.panel.verdict.text().startswith("Verdict: ")


def test_the_chart_of_the_last_weeks_marks_those_that_were_not_chosen(logged_all_the_same, qtbot):
    recent = logged_all_the_same.parts.recent
    qtbot.waitUntil(lambda: any(item.words == "Not chosen" for item in recent.view.chart().legend))
    assert recent.view.chart().table.rows[-1][0] == "Nov 15 – 21, not chosen"
    assert "not chosen" not in recent.view.chart().table.rows[0][0]
