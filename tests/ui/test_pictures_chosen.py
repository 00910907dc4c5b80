"""Pictures of weeks that were chosen and of those that were not, and of the plan in the settings."""

import pytest

from dutytracker.domain.changes import adding, deleting
from dutytracker.settings import SettingsFile
from dutytracker.ui.settings.settings_place import SettingsPlace
from dutytracker.ui.weeks.page_kind import PageKind
from dutytracker.ui.weeks.weeks_place import WeeksPlace
from tests.ui.conftest import opened
from tests.ui.looks import looks, shown, take
from tests.ui.sample import WEEK, a_sample_plan
from tests.ui.units import a_sample_unit, adopt


@pytest.fixture
def chosen(filled):
    """The sample log, of which every second week was chosen, and two weeks to come."""
    filled.perform(adding("Choose the weeks to log", a_sample_plan(7, 6, 4, 2, -2, -9)))
    return filled


@looks
def test_today_in_a_week_that_was_not_chosen(window, chosen, take_window, size):
    opened(window, chosen.logbook)
    window.resize(*size)
    take_window("chosen_today")


@looks
def test_weeks_of_which_some_were_chosen(qtbot, chosen, theme, scheme, size):
    theme.choose(scheme)
    place = WeeksPlace(chosen)
    shown(qtbot, place, size)
    place.take_focus()
    for name, back in (("running", 0), ("not_chosen", 1), ("chosen", 2)):
        place.show_week(WEEK.shifted(-back))
        take(place, f"chosen_weeks_{name}", scheme, size[0])
    for kind in (PageKind.TREND, PageKind.GRID):
        place.look_at(kind)
        place.show_week(WEEK.shifted(-1))
        take(place, f"chosen_weeks_{kind.value}", scheme, size[0])


@pytest.fixture
def settings(chosen, theme, tmp_path):
    return SettingsPlace(chosen, SettingsFile(tmp_path / "settings.json"), theme)


@looks
def test_the_plan_in_the_settings(qtbot, settings, theme, scheme, size):
    theme.choose(scheme)
    shown(qtbot, settings, size)
    settings.show_section("chosen_weeks")
    take(settings, "settings_chosen_weeks", scheme, size[0])


@pytest.fixture
def of_the_unit(filled):
    """A log whose chosen weeks came in a unit file, and of whose running week nothing was logged."""
    week = filled.logbook.records.log_of([WEEK])
    filled.perform(deleting("Empty the week", *(entry for entry in week.entries if entry.date in WEEK)))
    filled.perform(deleting("Empty the week", *(item for item in week.undone if item.arose in WEEK)))
    filled.perform(deleting("Empty the week", *(day for day in week.closed_days if day.date in WEEK)))
    filled.perform(deleting("Empty the week", *week.erosions))
    filled.perform(adding("Choose the weeks to log", a_sample_plan(7, 4, 2, -2, -9)))
    adopt(filled.logbook, a_sample_unit(backs=(-2, -9, -14)))
    return filled


@looks
def test_a_week_that_was_not_chosen_and_holds_nothing(window, of_the_unit, take_window, size):
    places = opened(window, of_the_unit.logbook)
    window.resize(*size)
    take_window("blank_today")
    places.go_weeks()
    take_window("blank_week")
    places.go_grid()
    take_window("blank_grid")
    places.go_section("chosen_weeks")
    take_window("blank_settings")
