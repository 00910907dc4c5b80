"""Pictures of Weeks, the settings, the first run and the export in both schemes and both sizes."""

import pytest

from dutytracker.domain.changes import deleting
from dutytracker.settings import SettingsFile
from dutytracker.ui.export_window import ExportWindow
from dutytracker.ui.first_run.first_run import FirstRun
from dutytracker.ui.settings.settings_place import SECTIONS, SettingsPlace
from dutytracker.ui.weeks.page_kind import PageKind
from dutytracker.ui.weeks.weeks_place import WeeksPlace
from tests.ui.looks import SCHEMES, SIDE_BAR, SIZES, looks, shown, take
from tests.ui.sample import TODAY, WEEK, ZONE_NAME, a_usual_term


@pytest.fixture
def settings(filled, theme, tmp_path) -> SettingsPlace:
    filled.log_line("sick 4h y")
    filled.log_line("pto mo")
    return SettingsPlace(filled, SettingsFile(tmp_path / "settings.json"), theme)


@looks
def test_weeks_one_by_one(qtbot, filled, theme, scheme, size):
    theme.choose(scheme)
    place = WeeksPlace(filled)
    shown(qtbot, place, size)
    place.take_focus()
    for name, back in (("running", 0), ("last", 1), ("patchy", 5)):
        place.show_week(WEEK.shifted(-back))
        take(place, f"weeks_{name}", scheme, size[0])
    place.page.week_view.verticalScrollBar().setValue(10_000)
    take(place, "weeks_patchy_below", scheme, size[0])


@looks
def test_the_week_as_a_grid(qtbot, filled, theme, scheme, size):
    theme.choose(scheme)
    place = WeeksPlace(filled)
    shown(qtbot, place, size)
    place.look_at(PageKind.GRID)
    for name, back in (("running", 0), ("patchy", 5), ("before_the_first", 12)):
        place.show_week(WEEK.shifted(-back))
        place.take_focus()
        take(place, f"weeks_grid_{name}", scheme, size[0])


@looks
def test_a_week_without_a_contract(qtbot, filled, theme, scheme, size):
    theme.choose(scheme)
    filled.perform(deleting("Without a contract", a_usual_term()))
    place = WeeksPlace(filled)
    shown(qtbot, place, size)
    place.show_week(WEEK.shifted(-1))
    take(place, "weeks_without_contract", scheme, size[0])


@looks
def test_weeks_before_anything_is_logged(qtbot, workspace, theme, scheme, size):
    theme.choose(scheme)
    place = WeeksPlace(workspace)
    shown(qtbot, place, size)
    take(place, "weeks_empty", scheme, size[0])


@looks
def test_every_section_of_the_settings(qtbot, settings, theme, scheme, size):
    theme.choose(scheme)
    shown(qtbot, settings, size)
    for key, _, _ in SECTIONS:
        settings.show_section(key)
        take(settings, f"settings_{key}", scheme, size[0])


@looks
def test_what_is_wrong_in_the_settings(qtbot, settings, theme, scheme, size):
    theme.choose(scheme)
    shown(qtbot, settings, size)
    settings.show_section("contract")
    settings.contract.form.guaranteed.setText("many")
    settings.contract.save.click()
    take(settings, "settings_refused", scheme, size[0])


@looks
def test_the_questions_of_the_first_run(qtbot, theme, scheme, size):
    theme.choose(scheme)
    screen = FirstRun(TODAY, ZONE_NAME)
    shown(qtbot, screen, (size[0] + SIDE_BAR, size[1]))
    screen.hours.meal.setText("noonish")
    screen.proceed()
    take(screen, "first_run_refused", scheme, size[0])
    screen.hours.meal.setText("12-12:30")
    screen.hours.by_day.click()
    take(screen, "first_run_by_day", scheme, size[0])
    screen.proceed()
    screen.guarantee.guaranteed.setText("7")
    take(screen, "first_run_guarantee", scheme, size[0])
    screen.proceed()
    take(screen, "first_run_passphrase", scheme, size[0])


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_export_window(qtbot, filled, theme, scheme):
    theme.choose(scheme)
    window = ExportWindow(filled.logbook, WEEK)
    qtbot.addWidget(window)
    window.show()
    take(window, "export", scheme, SIZES[0][0])
    window.show_refusal("The file could not be saved there (No space left on device). Choose another folder.")
    take(window, "export_refused", scheme, SIZES[0][0])
