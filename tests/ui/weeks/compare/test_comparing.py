"""Weeks compared by keys and choices, and what is then said and shown."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutytracker.domain.changes import adding
from dutytracker.domain.comparison import Bound
from dutytracker.domain.terms import HoursGuarantee
from dutytracker.domain.what_if import what_if
from dutytracker.reports.comparison_words import difference_words, minutes_of
from dutytracker.reports.marks import Line
from dutytracker.ui.history_window import HistoryWindow
from dutytracker.ui.weeks.compare.against import Against, AgainstKind
from dutytracker.ui.weeks.compare.compare_card import BY_PLACE, MINUTES
from dutytracker.ui.weeks.week_list_model import MARKED
from dutytracker.ui.widgets.text import Text
from tests.ui.sample import WEEK, a_usual_term

LAST = WEEK.shifted(-1)
PATCHY = WEEK.shifted(-5)


@pytest.fixture
def page(filled_places, window):
    """Compare on last week, in the real window."""
    window.actions_.go_weeks.trigger()
    filled_places.by_key["weeks"].go_earlier()
    return filled_places.by_key["weeks"].page


def choose(page, kind, day=None):
    page.week_view.against.choose(Against(kind, day))


def cells(page, row):
    rows = page.week_view.comparison.table.rows_model.rows
    return next(each.cells for each in rows if each.cells[0] == row)


def sentence(view):
    return view.comparison.sentence.text().replace("\u00a0", " ")


def heads(page):
    return page.week_view.comparison.table.rows_model.columns


def test_ctrl_2_alone_compares_the_running_week_with_the_one_before(filled_places, window, qtbot):
    line = filled_places.today.parts.entry.line
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    view = filled_places.by_key["weeks"].page.week_view
    assert view.questions.title.text() == "November 15 – 21"
    assert view.comparison.table.rows_model.columns[3] == "Nov 8 – 14"
    assert "November 8 – 14" in sentence(view)


def test_ctrl_2_comes_back_to_comparing_from_the_grid(filled_places, window):
    window.actions_.go_grid.trigger()
    window.actions_.go_weeks.trigger()
    assert filled_places.by_key["weeks"].kinds.key() == "compare"


def test_the_difference_is_per_40_hours_and_equals_the_weeks(page, window):
    logbook = window.workspace.logbook
    this, before = logbook.summaries.week(LAST.start), logbook.summaries.week(LAST.shifted(-1).start)
    difference = minutes_of(this.need_per_40h - before.need_per_40h)
    sign = {True: "+", False: "−"}[difference > 0]
    assert cells(page, "Needed")[4].startswith(sign)
    assert cells(page, "Needed")[1] == "9 h 35"


def test_medians_of_covered_weeks_leave_the_patchy_one_out(page):
    choose(page, AgainstKind.LAST_4)
    assert heads(page)[3] == "Median"
    assert "than your last 4 covered weeks: 9 h 35 against 10 h 50" in sentence(page.week_view)
    assert "medians don’t add up" in page.week_view.comparison.notes.text()
    choose(page, AgainstKind.LAST_12)
    comparison = page.week_view.comparison._sides.comparison
    assert PATCHY not in [each.week for each in comparison.other.weeks]


def test_a_patchy_week_is_marked_and_nothing_is_extrapolated(page, filled_places):
    filled_places.by_key["weeks"].show_week(PATCHY)
    assert cells(page, "Needed")[1].startswith("≥ ")
    assert "only 40 % closed" in page.week_view.comparison.notes.text()


def test_space_marks_the_week_to_compare_with_and_again_takes_it_back(page, qtbot):
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_Space)
    qtbot.keyClick(page.list, Qt.Key.Key_Home)
    assert heads(page)[3] == "Oct 25 – 31"
    marked = [row for row in range(page.list.model().rowCount()) if page.list.model().index(row, 0).data(MARKED)]
    assert marked == [3]
    page.week_view.mark(LAST.shifted(-2))
    assert heads(page)[3] == "Nov 8 – 14"


def test_a_click_with_shift_marks_too(page, qtbot):
    third = page.list.visualRect(page.list.model().index(4, 0)).center()
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, third)
    assert page.list.week() == LAST
    assert heads(page)[3] == "Oct 18 – 24"


def test_another_week_without_a_mark_is_the_week_before(page):
    choose(page, AgainstKind.OTHER_WEEK)
    assert heads(page)[3] == "Nov 1 – 7"


def test_where_it_was_done_is_compared_too(page):
    page.week_view.comparison.by.choose(BY_PLACE)
    rows = [row.cells[0] for row in page.week_view.comparison.table.rows_model.rows]
    assert rows[0] == "protected"
    assert rows[-2:] == ["undone", "Needed"]


def test_before_and_after_a_contract_change(page, window):
    day = WEEK.shifted(-3).start
    better = replace(
        a_usual_term(), valid_from=day, guarantee=HoursGuarantee(guaranteed_minutes=540, reference_minutes=2400)
    )
    window.workspace.perform(adding("Terms", better))
    choose(page, AgainstKind.CONTRACT, day)
    assert heads(page)[1:4:2] == ("After", "Before")
    assert sentence(page.week_view).startswith("The time since October 25, 2026 needed 1 h 15 more")
    assert page.week_view.comparison._sides.comparison.this.is_median


def test_two_ranges_are_chosen_by_two_bars(page):
    assert page.week_view.ranges.isHidden()
    choose(page, AgainstKind.RANGES)
    assert page.week_view.ranges.isVisible()
    page.week_view.ranges.second.choice.choose(8)
    assert heads(page)[1] == "First range"
    page.week_view.ranges.renew()


def test_a_contract_change_that_is_gone_leaves_nothing_to_compare(page, window):
    choose(page, AgainstKind.CONTRACT, date(2020, 1, 1))
    assert heads(page)[3] == "Nov 1 – 7"


def test_the_guarantee_is_moved_by_arrows_and_says_in_how_many_weeks_it_would_do(page, window):
    card = page.week_view.need
    before = card.slider.minutes()
    QTest.keyClick(card.slider, Qt.Key.Key_Right)
    assert card.slider.minutes() == before + 30
    said = what_if(card._summaries, card.slider.minutes())
    assert card.said.text().startswith(card.wanted.text())
    assert f"in {said.enough} of {said.weeks} weeks" in card.said.text()
    assert any(getattr(mark, "dashed", False) for mark in card.view.chart().marks)
    kept = card.slider.minutes()
    page.list.step(-1)
    assert card.slider.minutes() == kept


def test_without_any_week_nothing_is_claimed(places, window):
    window.workspace.log_line("p 20 @1:00")
    window.actions_.go_weeks.trigger()
    view = places.by_key["weeks"].page.week_view
    assert sentence(view)
    assert "No week here can be compared yet" in view.need.said.text()


def test_minutes_as_they_are_stand_a_key_away(page, window):
    logbook = window.workspace.logbook
    this, before = logbook.summaries.week(LAST.start), logbook.summaries.week(LAST.shifted(-1).start)
    page.week_view.comparison.unit.choose(MINUTES)
    assert page.week_view.comparison.table.isColumnHidden(2)
    assert cells(page, "Needed")[3:] == ("10 h 50", difference_words(this.need - before.need, Bound.EXACT))


def test_two_ranges_answer_both_questions_each(page):
    choose(page, AgainstKind.RANGES)
    view = page.week_view
    assert view.questions.title.text() == "Two ranges of weeks"
    assert view.record.isHidden()
    said = "\n".join(label.text() for label in view.ranges.findChildren(Text))
    assert said.count("the work needed more than the contract guarantees; typically short by") == 2
    assert said.count("Per 40 h, 7 h 00 guaranteed, 7 h 00 delivered.") == 2
    assert "October 18 – November 14, 2026 · 4 weeks" in said
    assert "September 27 – October 17, 2026 · 3 weeks" in said


def test_choosing_a_week_ends_the_comparison_of_ranges(page, qtbot):
    choose(page, AgainstKind.LAST_4)
    choose(page, AgainstKind.RANGES)
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert page.week_view.questions.title.text() == "November 1 – 7"
    assert page.week_view.against.side() == Against(AgainstKind.LAST_4)


def test_the_choice_stays_while_weeks_and_places_change(page, filled_places, window):
    choose(page, AgainstKind.LAST_12)
    window.actions_.go_today.trigger()
    window.actions_.go_weeks.trigger()
    page.list.step(-1)
    assert page.week_view.against.side() == Against(AgainstKind.LAST_12)


def test_a_change_in_the_other_week_shows_at_once(page, window):
    before = cells(page, "Charting")
    window.workspace.log_line("c 45 11/4 earlier")
    assert cells(page, "Charting")[3] != before[3]


def test_every_step_of_the_week_is_one_click_away(page):
    page.week_view.record.history.click()
    (history,) = page.week_view.findChildren(HistoryWindow)
    assert history.model.rowCount() >= len(page.week_view._workspace.logbook.records.entries_on(LAST.days[1]))
    history.close()


def test_the_chart_shows_the_median_that_is_compared(page):
    choose(page, AgainstKind.LAST_4)
    names = [mark.name for mark in page.week_view.need.view.chart().marks if isinstance(mark, Line)]
    assert "median 10 h 50" in names
