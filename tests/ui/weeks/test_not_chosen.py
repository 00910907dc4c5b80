"""Weeks of which only some were chosen to be logged: the others are marked, ask for nothing and enter no median."""

import pytest
from PySide6.QtCore import Qt

from dutytracker.domain.changes import adding, deleting
from dutytracker.domain.comparing import median_need_per_40h
from dutytracker.ui.weeks.closing.closing_window import ClosingWindow
from dutytracker.ui.weeks.compare.against import Against, AgainstKind
from dutytracker.ui.weeks.page_kind import PageKind
from dutytracker.ui.weeks.weeks_place import WeeksPlace
from tests.ui.looks import SIZES, shown
from tests.ui.sample import WEEK, a_sample_plan

PLAN = a_sample_plan(7, 6, 4, 2, -2)


@pytest.fixture
def place(qtbot, filled):
    """Weeks of the sample log, four of whose seven past weeks were chosen."""
    filled.perform(adding("Choose the weeks to log", PLAN))
    place = WeeksPlace(filled)
    shown(qtbot, place, SIZES[0])
    return place


@pytest.fixture
def view(place):
    return place.page.week_view


def rows(place) -> list[str]:
    model = place.page.list.model()
    return [model.data(model.index(row)) for row in range(model.rowCount())]


def emptied(place, back: int) -> None:
    """Takes everything out of a week, so that it holds nothing."""
    workspace = place._workspace
    log = workspace.logbook.records.log_of([WEEK.shifted(-back)])
    week = WEEK.shifted(-back)
    of_week = (
        *(entry for entry in log.entries if entry.date in week),
        *(item for item in log.undone if item.arose in week),
        *(day for day in log.closed_days if day.date in week),
    )
    workspace.perform(deleting("Empty the week", *of_week))


def test_the_list_says_which_weeks_were_not_chosen(place):
    emptied(place, 3)
    said = rows(place)
    assert said[3] == "October 25 – 31: not chosen"
    assert said[1].endswith("not chosen, but logged")
    assert "not chosen" not in said[2]
    assert not any("cannot tell" in each for each in said)


def test_an_unchosen_week_has_no_verdict_and_nothing_open(place, view):
    place.show_week(WEEK.shifted(-5))
    assert view.questions.verdict.text() == "not chosen, but logged"
    assert view.questions.headline.text().startswith("This week was not chosen but logged all the same")
    assert view.questions.given.text() == "Not asked for in this week"
    assert not view.open_points.isVisible()
    assert view.record.coverage.text() == "not chosen: nothing had to be closed"


def test_an_unchosen_week_that_holds_nothing_shows_no_figure_at_all(place, view):
    emptied(place, 3)
    place.show_week(WEEK.shifted(-3))
    assert view.questions.verdict.text() == "not chosen"
    assert not view.questions.need_bar.isVisible()
    assert not view.comparison.isVisible()
    assert view.need.view.chart().table.rows[-1][1] == "not chosen"


def test_the_running_week_says_when_the_next_chosen_one_begins(place, view):
    place.show_week(WEEK)
    assert view.questions.headline.text() == (
        "This is not a chosen week, so nothing is expected. The next one begins on Sunday, November 29, 2026."
    )
    assert not view.open_points.isVisible()


def test_keys_of_open_points_do_nothing_in_an_unchosen_week(place, view, qtbot):
    place.show_week(WEEK)
    before = place._workspace.logbook.history.place()
    place.take_focus()
    qtbot.keyClick(place.page.list, Qt.Key.Key_1)
    assert place._workspace.logbook.history.place() == before


def test_a_chosen_week_asks_and_answers_as_ever(place, view):
    place.show_week(WEEK.shifted(-2))
    assert view.questions.verdict.text() == "not enough, by logged work"
    assert view.questions.headline.text().startswith("You needed")
    assert view.questions.need_bar.isVisible()


def test_the_week_before_is_the_chosen_week_before(place, view):
    place.show_week(WEEK.shifted(-2))
    assert view.against.currentText() == "the chosen week before"
    assert " October 18 – 24" in view.comparison.sentence.text().replace("\N{NO-BREAK SPACE}", " ")


def test_a_median_runs_over_chosen_weeks_and_says_over_how_many(place, view):
    place.show_week(WEEK.shifted(-2))
    view.against.choose(Against(AgainstKind.LAST_4))
    assert "your last 4 chosen weeks" in view.comparison.sentence.text()
    said = "Median: the median of 3 chosen weeks; weeks that were not chosen are left out."
    assert said in view.comparison.notes.text()


def test_what_if_counts_chosen_weeks_alone(place, view):
    place.show_week(WEEK.shifted(-1))
    assert view.need.aside.text() == "4 of 7 weeks chosen"
    assert view.need.said.text().endswith("of 4 chosen weeks.")


def test_ranges_leave_out_what_was_not_chosen(place, view):
    view.against.choose(Against(AgainstKind.RANGES))
    (side,) = {view.ranges._this._dates.text()}
    assert side.endswith("chosen weeks")
    assert "left out (not covered" not in view.comparison.notes.text()


def test_the_trend_rests_on_chosen_weeks_and_says_so(place):
    place.look_at(PageKind.TREND)
    page = place.page
    assert page.sample.text().startswith("These figures come from 4 weeks chosen ahead of time (on September 25, 2026,")
    assert "of 4 chosen weeks." in page.said.text()
    chosen = [each for each in page.reading.over if not place._model.summaries.is_left_out(each.week)]
    assert len(page.reading.over) == len(chosen) == 4
    last = [week for week in page.reading.weeks if week.rolling_need is not None][-1]
    assert last.rolling_need == round(median_need_per_40h(chosen) * 60)
    assert page._letters.text().endswith("·: not chosen.")
    assert "undone list answered in 4 of 4 weeks" in page.evidence.text()


def test_a_trend_in_which_no_week_was_chosen_says_nothing_more(place):
    workspace = place._workspace
    workspace.undo()
    workspace.perform(adding("Choose the weeks to log", a_sample_plan(-2)))
    place.look_at(PageKind.TREND)
    assert place.page.sample.text() == (
        "No week here was chosen ahead of time; 7 weeks were not chosen and say nothing. "
        "Of those not chosen 7 weeks were logged all the same: kept, but in no median and no count."
    )
    assert place.page.evidence.text() == ""
    assert place.page.sufficiency.text() == "No week can be told yet."


def test_the_grid_asks_for_no_closed_days_and_still_takes_minutes(place):
    place.look_at(PageKind.GRID)
    page = place.page
    place.show_week(WEEK)
    assert page.missing.heading_text.text().startswith("This is not a chosen week, so nothing is expected.")
    assert page.title.text() == "November 15 – 21 · not chosen"
    assert not page.missing.close_button.isVisible()
    header = page.model.headerData(6, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
    assert header == "Friday, November 20, 2026, not chosen"
    place.show_week(WEEK.shifted(-2))
    assert page.missing.close_button.isVisible()
    header = page.model.headerData(6, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
    assert header == "Friday, November 6, 2026, closed"


def test_undoing_the_plan_brings_every_week_back(place, view):
    place.show_week(WEEK.shifted(-5))
    place._workspace.undo()
    assert view.questions.verdict.text() == "not enough, by logged work"
    assert view.open_points.isVisible()
    assert not any("not chosen" in each for each in rows(place))


def test_the_record_of_lost_time_holds_what_was_noted_in_any_week(place):
    place.look_at(PageKind.LOST)
    page = place.page
    assert len(page.table.rows_model.rows) == 1
    assert page.weeks.view.chart().table.rows[-1][3] == "0 h 30"


def test_the_window_that_closes_a_week_asks_for_nothing_of_an_unchosen_one(qtbot, place):
    window = ClosingWindow(place._workspace, WEEK.shifted(-5))
    qtbot.addWidget(window)
    assert window.verdict.text() == "not chosen, but logged"
    assert window.missing.text().startswith("This week was not chosen to be logged: nothing is asked for")
    assert window.standing.isHidden()


@pytest.fixture
def mixed(place):
    """The same log where weeks were chosen only from three weeks ago on; before that every week was logged."""
    place._workspace.undo()
    place._workspace.perform(adding("Choose the weeks to log", a_sample_plan(2, began=3)))
    return place


def test_weeks_from_when_every_week_was_logged_are_not_called_chosen(mixed):
    view = mixed.page.week_view
    mixed.show_week(WEEK.shifted(-1))
    assert view.against.currentText() == "the week before"
    assert view.need.aside.text() == "7 weeks, 2 not chosen"
    assert view.need.said.text().endswith("of 4 weeks.")
    view.against.choose(Against(AgainstKind.LAST_12))
    assert "chosen weeks" not in view.comparison.sentence.text()
    said = "Median: the median of 4 weeks; weeks that were not chosen are left out."
    assert said in view.comparison.notes.text()
    view.against.choose(Against(AgainstKind.RANGES))
    assert "chosen" not in view.ranges._this._dates.text()


def test_the_trend_calls_them_chosen_neither(mixed):
    mixed.look_at(PageKind.TREND)
    assert mixed.page.sample.text().startswith("Of these weeks 1 was chosen ahead of time")
    assert "chosen" not in mixed.page.said.text()


def test_a_median_of_chosen_weeks_says_so_whatever_was_logged_long_before(place):
    place._workspace.undo()
    place._workspace.perform(adding("Choose the weeks to log", a_sample_plan(6, 4, 2, 1, began=6)))
    view = place.page.week_view
    place.show_week(WEEK)
    view.against.choose(Against(AgainstKind.LAST_4))
    said = "Median: the median of 4 chosen weeks; weeks that were not chosen are left out."
    assert said in view.comparison.notes.text()
    view.against.choose(Against(AgainstKind.LAST_12))
    assert "the median of 5 weeks; weeks that were not chosen are left out." in view.comparison.notes.text()
