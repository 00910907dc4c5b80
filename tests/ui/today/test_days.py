"""Going through the days, and what moves with the clock."""

from datetime import date

from tests.ui.sample import TODAY, TestClock


def test_the_keys_go_a_day_back_and_forth_and_not_beyond_today(places, window):
    actions = window.actions_
    assert not actions.next_day.isEnabled()
    actions.previous_day.trigger()
    actions.previous_day.trigger()
    assert places.today.parts.title.text() == "Tuesday"
    assert places.today.parts.date.text() == "Tuesday, November 17"
    actions.next_day.trigger()
    assert places.today.parts.title.text() == "Yesterday"
    actions.this_day.trigger()
    assert places.today.day == TODAY
    assert places.today.parts.entry.line.hasFocus()


def test_another_day_shows_its_own_entries(filled_places, window):
    window.actions_.previous_day.trigger()
    rows = filled_places.today.parts.day.table.rows_model.rows
    assert [row.cells[4] for row in rows] == ["45 min", "30 min", "15 min"]
    assert filled_places.today.parts.close_button.text() == "Closed · Reopen"


def test_today_moves_on_at_midnight(places, clock: TestClock):
    clock.set(date(2026, 11, 20), 0, 1)
    places.follow_the_clock()
    assert places.today.parts.date.text() == "Friday, November 20"


def test_favorites_are_learned_anew_when_a_week_begins(places, workspace, clock: TestClock):
    workspace.log_line("p20")
    clock.set(date(2026, 11, 23))
    workspace.log_line("p10 @-")
    workspace.log_line("p10 @-")
    places.follow_the_clock()
    row = places.today.parts.favorites.row
    assert row.shown[0].minutes == 20
    clock.set(date(2026, 11, 29), 0, 1)
    places.follow_the_clock()
    assert row.shown[0].minutes == 10


def test_a_line_typed_before_the_window_noticed_midnight_belongs_to_the_new_day(places, clock: TestClock):
    clock.set(date(2026, 11, 20), 8, 31)
    entry = places.today.parts.entry
    entry.line.setText("p15")
    assert entry.preview.text().startswith("Patient calls, 15 min, today")
    entry.enter()
    assert places.today.parts.date.text() == "Friday, November 20"
    assert [row.cells[1] for row in places.today.parts.day.table.rows_model.rows] == ["Patient calls", "nothing logged"]


def test_a_day_that_was_gone_back_to_stays_at_midnight(places, window, clock: TestClock):
    window.actions_.previous_day.trigger()
    clock.set(date(2026, 11, 20), 0, 1)
    places.follow_the_clock()
    assert places.today.day == date(2026, 11, 18)


def test_the_timeline_is_also_a_table(filled_places):
    picture = filled_places.today.parts.day.picture
    picture.change_over()
    assert picture.shows_table()
    first = picture.model.rows[0]
    assert first.cells == ("7:41 – 7:58 AM", "logged: Community support, before the shift · own time", "17 min")
    picture.change_over()
    assert not picture.shows_table()


def test_a_day_without_shift_or_entry_shows_no_timeline(window, bare_logbook):
    from tests.ui.conftest import opened

    parts = opened(window, bare_logbook).today.parts
    assert parts.day.picture.isHidden()
    parts.day.first_button.click()
    assert parts.entry.line.text() == "p15"
