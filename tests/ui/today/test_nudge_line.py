"""The quiet line before the shift ends: once a day, never in the way."""

from contextlib import closing
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QObject, Qt

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.changes import adding
from dutytracker.domain.patterns import Pattern
from dutytracker.settings import SettingsFile
from dutytracker.ui.desktop import ways_in
from dutytracker.ui.desktop.tray import Tray
from dutytracker.ui.main_window import MainWindow
from tests.builders import a_work_day
from tests.ui.conftest import opened
from tests.ui.desktop.giving import Desktop
from tests.ui.sample import TODAY, TestClock

REMINDER = "Your shift ends at 5:00 PM: go through the day."


@pytest.fixture
def nudge(places):
    return places.today.parts.nudge


@pytest.fixture
def said(nudge) -> list[str]:
    heard: list[str] = []
    nudge.said.connect(heard.append)
    return heard


def at(places, clock: TestClock, hour: int, minute: int, day: date = TODAY) -> None:
    clock.set(day, hour, minute)
    places.follow_the_clock()


def test_twenty_minutes_before_the_end_of_the_shift_one_line_says_so(places, nudge, said, clock):
    at(places, clock, 16, 39)
    assert nudge.isHidden()
    at(places, clock, 16, 40)
    assert nudge.words.text() == REMINDER
    assert not nudge.isHidden()
    assert said == [REMINDER]


def test_it_takes_no_keyboard_and_is_said_once(places, nudge, said, clock):
    places.today.take_focus()
    for minute in range(40, 60):
        at(places, clock, 16, minute)
    assert places.today.parts.entry.line.hasFocus()
    assert len(said) == 1


def test_after_a_restart_it_is_not_said_again(places, nudge, clock, window, logbook):
    at(places, clock, 16, 45)
    assert not nudge.isHidden()
    again = opened(window, logbook)
    at(again, clock, 16, 46)
    assert again.today.parts.nudge.isHidden()


def test_after_the_shift_it_is_gone(places, nudge, clock):
    at(places, clock, 16, 59)
    at(places, clock, 17, 0)
    assert nudge.isHidden()


def test_its_button_closes_the_day_and_goes_through_it(places, nudge, clock, qtbot):
    at(places, clock, 16, 45)
    qtbot.mouseClick(nudge.button, Qt.MouseButton.LeftButton)
    assert places.today.state.closed_day is not None
    assert not places.today.parts.review_card.isHidden()
    assert nudge.isHidden()


def test_a_day_closed_elsewhere_needs_no_reminder_any_more(places, nudge, clock):
    at(places, clock, 16, 45)
    places.today._workspace.log_line("done")
    assert nudge.isHidden()


def test_it_is_off_where_the_settings_say_so(places, nudge, said, clock, window):
    settings: SettingsFile = window._settings
    settings.change(nudges=False)
    at(places, clock, 16, 45)
    assert nudge.isHidden()
    assert said == []


def test_switched_off_while_it_is_shown_it_goes(places, nudge, clock, window):
    at(places, clock, 16, 45)
    window._settings.change(nudges=False)
    at(places, clock, 16, 46)
    assert nudge.isHidden()


def test_in_the_morning_after_a_night_it_names_the_day_the_shift_began_on_and_goes_there(places, nudge, clock, qtbot):
    nights = dict.fromkeys(list(Weekday)[:5], a_work_day("22:00-06:00", None, "23:00-23:30"))
    places.today._workspace.perform(adding("Nights", Pattern(valid_from=TODAY - timedelta(days=1), days=nights)))
    at(places, clock, 5, 45)
    assert nudge.words.text() == "Your shift of Wednesday ends at 6:00 AM: go through that day."
    qtbot.mouseClick(nudge.button, Qt.MouseButton.LeftButton)
    assert places.today.day == TODAY - timedelta(days=1)
    assert places.today.state.closed_day is not None
    assert places.today.parts.review_card.question.text().startswith("11:00 – 11:30 PM in your protected block")


def test_beside_the_tray_it_is_said_where_the_window_is_out_of_sight(tmp_path, theme, logbook, clock, monkeypatch):
    monkeypatch.setattr(ways_in, "tray_is_there", lambda: True)
    said: list[str] = []
    monkeypatch.setattr(Tray, "say", lambda _tray, words: said.append(words))
    settings, owner = SettingsFile(tmp_path / "settings.json"), QObject()
    with closing(ways_in.WaysIn(settings, owner, keys=Desktop())) as ways:
        ways.open()
        window = MainWindow(settings, theme, ways)
        places = opened(window, logbook)
        at(places, clock, 16, 45)
        assert said == []
        window.hide()
        at(places, clock, 16, 45, TODAY + timedelta(days=1))
        assert said == [REMINDER]
        window.close()
        window.deleteLater()


def test_the_next_day_it_is_said_again(places, said, clock):
    at(places, clock, 16, 45)
    at(places, clock, 16, 45, TODAY + timedelta(days=1))
    assert said == [REMINDER, REMINDER]
