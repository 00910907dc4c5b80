"""A picture of every state of a unit file in the window, to look at; here they only must not be blank."""

import pytest
from PySide6.QtWidgets import QApplication

from dutytracker.domain.logging import answering_undone
from tests.ui.sample import TODAY, WEEK, ZONE_NAME
from tests.ui.test_pictures import colors_in, looks, take
from tests.ui.today.test_asked_line import HALF_CLOSED, LAST, asking
from tests.ui.unit.dropping import drag, drop
from tests.ui.unit.files import a_file, a_file_of_another_key, a_full_file, a_newer_file, an_altered_file

__all__ = ["take"]

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


def over(take, places, name, look):
    """The window with the sheet over it, as the screen shows both."""
    picture = take(name, *look)
    sheet = places.units.sheet
    if sheet is not None:
        sheet.grab().save(f"tests/pictures/{name}_sheet_{look[0].value}_{look[1][0]}.png")
        assert colors_in(sheet.grab().toImage()) > 8
    return picture


@looks
def test_the_first_run_offers_a_unit_file(window, take, look):
    window.show()
    window.show_first_run(TODAY, ZONE_NAME)
    window.pages.currentWidget().skip()
    take("unit_first_run_offer", *look)


@looks
def test_the_first_run_shows_a_unit_file(window, take, tmp_path, look):
    window.resize(*look[1])
    window.show()
    window.show_first_run(TODAY, ZONE_NAME)
    drop(window, a_full_file(tmp_path))
    take("unit_first_run", *look)
    window.pages.currentWidget().open_units([an_altered_file(tmp_path)])
    take("unit_first_run_refused", *look)


@looks
def test_while_it_is_dragged(window, take, filled_places, tmp_path, look):
    window.resize(*look[1])
    drag(window, [a_file(tmp_path)])
    take("unit_dragged", *look)


@looks
@pytest.mark.parametrize("kind", SHEETS)
def test_the_sheet(take, filled_places, tmp_path, look, kind):
    before, then = SHEETS[kind]
    if before is not None:
        adopt(filled_places, before(tmp_path))
    filled_places.open_units([then(tmp_path)])
    QApplication.processEvents()
    over(take, filled_places, f"unit_{kind}", look)


@looks
def test_after_adopting(window, take, filled_places, tmp_path, look):
    adopt(filled_places, a_file(tmp_path))
    take("unit_adopted", *look)


@looks
def test_the_unit_in_the_settings(take, filled_places, look):
    filled_places.go_section("unit")
    take("unit_settings_none", *look)
    asking(filled_places.today._workspace.logbook)
    filled_places.by_key["settings"].unit.refresh()
    take("unit_settings", *look)


@looks
def test_weeks_asked_for_on_today_and_in_share(take, filled_places, clock, look):
    asking(filled_places.today._workspace.logbook)
    filled_places.today.parts.asked.read_again()
    take("unit_today", *look)
    filled_places.go_share()
    take("unit_share", *look)
    filled_places.go_today()
    clock.set(LAST.end)
    filled_places.today._workspace.perform(answering_undone(HALF_CLOSED, None))
    for day in ("2026-10-14", "2026-10-15", "2026-10-16"):
        filled_places.today._workspace.log_line(f"done {day}")
    filled_places.today._workspace.perform(answering_undone(WEEK, None))
    for day in ("2026-11-19", "2026-11-20"):
        filled_places.today._workspace.log_line(f"done {day}")
    filled_places.today.parts.asked.read_again()
    take("unit_today_over", *look)


@looks
def test_a_locked_log_while_a_file_waits(window, take, tmp_path, look):
    window.show()
    window.show_unlock()
    window.open_files([a_file(tmp_path)])
    take("unit_locked", *look)
