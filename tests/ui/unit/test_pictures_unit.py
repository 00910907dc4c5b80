"""A picture of every state of a unit file in the window, to look at; here they only must not be blank."""

import pytest
from PySide6.QtWidgets import QApplication

from dutytracker.domain.logging import answering_undone
from tests.ui.looks import looks
from tests.ui.sample import TODAY, WEEK, ZONE_NAME
from tests.ui.today.test_asked_line import HALF_CLOSED, LAST, asking
from tests.ui.unit.dropping import drag, drop
from tests.ui.unit.files import a_file, a_file_of_another_key, a_full_file, a_newer_file, an_altered_file

SHEETS = {
    "new": (None, a_file),
    "full": (None, a_full_file),
    "newer": (a_file, a_newer_file),
    "same": (a_file, a_file),
    "older": (a_newer_file, a_file),
    "other_key": (a_file, a_file_of_another_key),
    "refused": (None, an_altered_file),
}
"""The file that was adopted before, and the one that is opened."""


def adopt(places, path):
    places.open_units([path])
    QApplication.processEvents()
    places.units.sheet.adopt_button.click()
    QApplication.processEvents()


@looks
def test_the_first_run_offers_a_unit_file(window, take_window):
    window.show()
    window.show_first_run(TODAY, ZONE_NAME)
    window.pages.currentWidget().skip()
    take_window("unit_first_run_offer")


@looks
def test_the_first_run_shows_a_unit_file(window, take_window, tmp_path, size):
    window.resize(*size)
    window.show()
    window.show_first_run(TODAY, ZONE_NAME)
    drop(window, a_full_file(tmp_path))
    take_window("unit_first_run")
    window.pages.currentWidget().open_units([an_altered_file(tmp_path)])
    take_window("unit_first_run_refused")


@looks
def test_while_it_is_dragged(window, take_window, filled_places, tmp_path, size):
    window.resize(*size)
    drag(window, [a_file(tmp_path)])
    take_window("unit_dragged")


@looks
@pytest.mark.parametrize("kind", SHEETS)
def test_the_sheet(take_window, filled_places, tmp_path, kind):
    before, then = SHEETS[kind]
    if before is not None:
        adopt(filled_places, before(tmp_path))
    filled_places.open_units([then(tmp_path)])
    QApplication.processEvents()
    take_window(f"unit_{kind}")
    take_window(f"unit_{kind}_sheet", filled_places.units.sheet)


@looks
def test_after_adopting(window, take_window, filled_places, tmp_path):
    adopt(filled_places, a_file(tmp_path))
    take_window("unit_adopted")


@looks
def test_the_unit_in_the_settings(take_window, filled_places):
    filled_places.go_section("unit")
    take_window("unit_settings_none")
    asking(filled_places.today._workspace.logbook)
    filled_places.by_key["settings"].unit.refresh()
    take_window("unit_settings")


@looks
def test_weeks_asked_for_on_today_and_in_share(take_window, filled_places, clock):
    asking(filled_places.today._workspace.logbook)
    filled_places.today.parts.asked.read_again()
    take_window("unit_today")
    filled_places.go_share()
    take_window("unit_share")
    filled_places.go_today()
    clock.set(LAST.end)
    filled_places.today._workspace.perform(answering_undone(HALF_CLOSED, None))
    for day in ("2026-10-14", "2026-10-15", "2026-10-16"):
        filled_places.today._workspace.log_line(f"done {day}")
    filled_places.today._workspace.perform(answering_undone(WEEK, None))
    for day in ("2026-11-19", "2026-11-20"):
        filled_places.today._workspace.log_line(f"done {day}")
    filled_places.today.parts.asked.read_again()
    take_window("unit_today_over")


@looks
def test_a_locked_log_while_a_file_waits(window, take_window, tmp_path):
    window.show()
    window.show_unlock()
    window.open_files([a_file(tmp_path)])
    take_window("unit_locked")
