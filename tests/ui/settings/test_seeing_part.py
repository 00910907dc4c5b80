"""How far colors stand apart and how large text is, chosen by keys and worn at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutytracker.settings import ContrastChoice, SettingsFile
from dutytracker.ui.high_contrast import HIGH_LIGHT
from dutytracker.ui.theme import LIGHT, colors_of, set_text_percent
from tests.ui.test_voice import places, places_of, program

__all__ = ["places", "program"]


@pytest.fixture(autouse=True)
def _usual_size_afterward():
    yield
    set_text_percent(100)


def seeing_of(places):
    places.go_section("appearance")
    return places.by_key["settings"].appearance.seeing


def press_right(control, times: int) -> None:
    control.setFocus()
    for _ in range(times):
        QTest.keyClick(control, Qt.Key.Key_Right)


def test_high_contrast_is_worn_at_once_and_remembered(program, places, tmp_path):
    seeing = seeing_of(places)
    assert colors_of(program.window) is LIGHT

    press_right(seeing.contrast, 2)

    assert colors_of(program.window) is HIGH_LIGHT
    assert SettingsFile(tmp_path / "settings.json").current.contrast is ContrastChoice.HIGH


def test_text_of_twice_the_size_is_shown_without_a_restart_and_what_was_typed_stays(program, places, qtbot):
    QTest.keyClicks(places.today.parts.entry.line, "p15 not yet")
    usual = places.today.parts.entry.line.fontMetrics().height()
    seeing = seeing_of(places)

    press_right(seeing.text_size, 4)
    qtbot.waitUntil(lambda: places_of(program) not in {None, places})
    again = places_of(program)
    line = again.today.parts.entry.line

    assert line.text() == "p15 not yet"
    assert line.fontMetrics().height() >= 1.9 * usual
    assert again.by_key["settings"].appearance.seeing.text_size.key() == "200"
    assert program.window.focusWidget() is again.by_key["settings"].appearance.seeing.text_size


def test_a_file_that_names_no_size_that_is_offered_means_the_usual_one(program, places):
    program.session.contents._settings.change(text_size="300")
    seeing = seeing_of(places)
    seeing.refresh()
    assert seeing.text_size.key() == "system"
