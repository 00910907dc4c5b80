"""A picture of every screen in both schemes and both sizes, to look at; here they only must not be blank."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from dutytracker.domain.changes import deleting
from tests.ui.conftest import opened
from tests.ui.looks import LOOKS, SCHEMES, SIZES, looks
from tests.ui.sample import TODAY, ZONE_NAME, a_usual_term

large = pytest.mark.parametrize(("scheme", "size"), [(scheme, SIZES[0]) for scheme in SCHEMES])


@looks
def test_today_with_a_line_half_typed(window, take_window, filled_places):
    window.workspace.log_line("p 10 @1:30 gap")
    filled_places.today.parts.entry.take_focus()
    filled_places.today.parts.entry.line.setText("l 12:10-12:35 lunch")
    take_window("today")


@looks
def test_today_on_the_first_day(window, take_window, bare_logbook):
    opened(window, bare_logbook)
    take_window("today_empty")


@looks
def test_today_when_something_is_refused_or_odd(window, take_window, filled_places):
    entry = filled_places.today.parts.entry
    entry.line.setText("call dr smith")
    entry.enter()
    take_window("today_refused")
    entry.line.setText("c 3h @8:00")
    entry.enter()
    take_window("today_odd")


@looks
def test_the_question_after_closing_the_day(window, take_window, filled_places):
    window.actions_.close_day.trigger()
    take_window("closing")


@looks
def test_an_undone_item_is_ticked(window, take_window, filled_places, size):
    window.resize(*size)
    QApplication.processEvents()
    parts = filled_places.today.parts
    parts.undone.table.setFocus()
    parts.commands.open(parts.undone.table.rows_model.rows[0].value)
    take_window("finishing")


@looks
def test_what_is_missing_is_named(window, take_window, filled_places):
    window.workspace.perform(deleting("Without a contract", a_usual_term()))
    take_window("missing")


@looks
def test_the_locked_log(window, take_window):
    window.show()
    window.show_unlock().refuse("That is not the passphrase of this log: check Caps Lock and try again.")
    take_window("unlock")


@looks
def test_a_log_that_does_not_open(window, take_window):
    window.show()
    window.show_trouble("The log is damaged. It was left as it is: put a backup of it in its place.")
    take_window("trouble")


@looks
def test_the_first_run(window, take_window):
    window.show()
    window.show_first_run(TODAY, ZONE_NAME)
    take_window("first_run")


@looks
def test_weeks(window, take_window, filled_places):
    filled_places.go_weeks()
    take_window("weeks")


@looks
def test_settings(window, take_window, filled_places):
    filled_places.go_settings()
    take_window("settings")


@large
def test_all_keys(window, take_window, places):
    window.actions_.show_keys.trigger()
    keys = next(child for child in window.children() if child.metaObject().className() == "KeysWindow")
    take_window("keys", keys)


@large
def test_the_chart_as_a_table(window, take_window, filled_places):
    table = filled_places.today.parts.recent.view.show_table()
    take_window("chart_table", table)


@pytest.mark.parametrize(("scheme", "size"), LOOKS[:1])
def test_the_row_the_keyboard_is_on(take_window, filled_places):
    table = filled_places.today.parts.day.table
    table.setFocus(Qt.FocusReason.TabFocusReason)
    take_window("row")
