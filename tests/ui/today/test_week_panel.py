"""The week beside the day: two questions apart, and what is missing for a verdict."""

from datetime import date

from dutytracker.domain.changes import deleting
from dutytracker.domain.logging import answering_undone
from dutytracker.ui.widgets.painting import Fill
from tests.ui.sample import WEEK, TestClock, a_usual_pattern, a_usual_term


def panel_of(places):
    return places.today.parts.panel


def test_a_week_over_the_contract_says_so_for_the_whole_week(filled_places):
    panel = panel_of(filled_places)
    assert panel.need.text() == "8 h 30"
    assert panel.contract.words.text() == "contract 7 h 00"
    assert panel.sentence.text() == "Already 1 h 30 more than the contract gives for the whole week."
    assert panel.verdict.text() == "No verdict yet: 3 of 5 working days closed, the undone list is not confirmed."


def test_a_week_below_the_contract_never_speaks_of_time_to_spare(places, workspace):
    places.today._workspace.log_line("p 15 @1:00")
    texts = (panel_of(places).sentence.text() + panel_of(places).verdict.text()).lower()
    assert "left" not in texts
    assert "remaining" not in texts


def test_the_panel_follows_an_undo(places):
    workspace = places.today._workspace
    workspace.log_line("c 1h30 @8:30am")
    assert panel_of(places).need.text() == "1 h 30"
    workspace.undo()
    assert panel_of(places).need.text() == "0 h 00"


def test_protected_time_counts_what_was_due_up_to_today(filled_places):
    panel = panel_of(filled_places)
    assert panel.given.text() == "5 h 30 given of 6 h 00 due so far"
    assert panel.lost.text() == "0 h 30 lost (appointment booked over it) · 1 h 00 due on Friday"


def test_older_work_is_left_out_of_the_bar(places):
    workspace = places.today._workspace
    workspace.log_line("c 30 @8:00am")
    workspace.log_line("c 30 @8:30am old")
    shown = {part.fill: part.minutes for part in panel_of(places).bar._parts}
    assert shown == {Fill.PROTECTED: 30}
    assert panel_of(places).need.text() == "0 h 30"


def test_without_working_hours_the_way_to_mend_it_is_offered(places, window):
    places.today._workspace.perform(deleting("x", a_usual_pattern()))
    panel = panel_of(places)
    assert panel.verdict.text() == "No verdict: your working hours are not entered for all of this week."
    assert panel.given.text() == "No fixed protected time was entered"
    panel.mend.button.click()
    assert window.places["settings"].isVisible()
    assert window.places["settings"].section() == "working_hours"


def test_without_a_contract_the_way_to_mend_it_is_offered(places, window):
    places.today._workspace.perform(deleting("x", a_usual_term()))
    panel = panel_of(places)
    assert panel.contract.words.text() == "contract not known"
    panel.mend.button.click()
    assert window.places["settings"].section() == "contract"


def test_an_earlier_day_that_is_open_is_one_press_away(places):
    panel = panel_of(places)
    assert panel.mend.button.text() == "Go to Monday, Nov 16 →"
    panel.mend.button.click()
    assert places.today.day == date(2026, 11, 16)
    assert panel.mend.button.text() == "Go to Tuesday, Nov 17 →"


def test_after_the_last_day_the_undone_list_can_be_confirmed(filled_places, clock: TestClock):
    workspace = filled_places.today._workspace
    for day in (date(2026, 11, 19), date(2026, 11, 20)):
        clock.set(day)
        filled_places.follow_the_clock()
        workspace.log_line("done")
    panel = panel_of(filled_places)
    assert panel.mend.button.accessibleName() == "Confirm the undone list"
    panel.mend.button.click()
    assert filled_places.today.state.summary.undone_answered
    assert panel.verdict.text().endswith("the undone list is confirmed.")


def test_a_past_week_shows_its_verdict(filled_places):
    filled_places.today.show_day(date(2026, 11, 10))
    panel = panel_of(filled_places)
    assert panel.heading.text() == "Week of the day shown"
    assert panel.verdict.text() == "Verdict: not enough, by logged work."


def test_a_narrow_window_shows_the_same_figures_in_a_strip(filled_places, window, qapp):
    window.resize(1000, 640)
    qapp.processEvents()
    parts = filled_places.today.parts
    assert not parts.strip.isHidden()
    assert not parts.panel.isVisible()
    assert parts.strip.need.text() == parts.panel.need.text()


def test_the_last_eight_weeks_follow_a_change(filled_places, qtbot):
    recent = filled_places.today.parts.recent
    qtbot.waitUntil(lambda: not recent._soon.isActive())
    assert len(recent.view.chart().table.rows) == 8
    filled_places.today._workspace.log_line("c 1h @1pm")
    qtbot.waitUntil(lambda: not recent._soon.isActive())
    assert "9 h 30" in recent.view.chart().table.rows[-1][-2]


def test_a_week_that_is_answered_elsewhere_is_shown_at_once(filled_places):
    state = filled_places.today.state
    filled_places.today._workspace.perform(answering_undone(WEEK, state.closed_week))
    assert panel_of(filled_places).verdict.text().endswith("the undone list is confirmed.")
