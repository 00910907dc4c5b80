"""The sign in the tray and the keys that work everywhere, as the settings say."""

import sys
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QSystemTrayIcon

from dutytracker.domain.quick_entry import read_timer
from dutytracker.settings import SettingsFile
from dutytracker.ui.desktop import ways_in as module
from dutytracker.ui.desktop.ways_in import WaysIn
from dutytracker.ui.widgets.minutely import LATE_MILLISECONDS
from tests.ui.desktop.giving import Desktop
from tests.ui.sample import TODAY


@pytest.fixture
def settings(tmp_path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


@pytest.fixture
def desktop(qapp) -> Desktop:
    return Desktop()


@pytest.fixture
def tray_there(monkeypatch) -> dict[str, bool]:
    """Whether the desktop shows a tray; the one without a display never does."""
    there = {"now": True}
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    monkeypatch.setattr(module, "tray_is_there", lambda: there["now"])
    return there


@pytest.fixture(autouse=True)
def ways_in(settings, desktop, tray_there, theme) -> WaysIn:
    owner = QObject()
    ways = WaysIn(settings, owner, keys=desktop)
    ways.open()
    yield ways
    ways.close()
    owner.deleteLater()


def wanted(signal) -> list:
    """What comes with a signal from now on."""
    heard: list = []
    signal.connect(lambda *values: heard.append(values[0] if values else True))
    return heard


def start_timer(workspace, text: str) -> None:
    timing = workspace.logbook.entering.timing()
    assert workspace.perform(timing.start(read_timer(text, timing.situation)))


def stop_timer(workspace) -> None:
    assert workspace.perform(workspace.logbook.entering.timing().stop())


class TestKeys:
    def test_the_palette_has_its_key_and_the_favorites_have_none_at_first(self, desktop):
        assert desktop.bound == {"palette": "Ctrl+Alt+Space"}

    def test_the_key_asks_for_the_palette(self, ways_in, desktop):
        palette, favorite = wanted(ways_in.palette_wanted), wanted(ways_in.favorite_wanted)
        desktop.pressed.emit("palette")
        assert (palette, favorite) == ([True], [])

    def test_another_key_counts_at_once(self, desktop, settings):
        settings.change(palette_key="Meta+D")
        assert desktop.bound == {"palette": "Meta+D"}

    def test_no_key_binds_nothing(self, desktop, settings):
        settings.change(palette_key="")
        assert desktop.bound == {}

    def test_the_favorites_log_from_everywhere_once_that_is_wished(self, ways_in, desktop, settings):
        favorite, palette = wanted(ways_in.favorite_wanted), wanted(ways_in.palette_wanted)
        settings.change(favorite_keys_everywhere=True)
        assert desktop.bound["favorite-1"] == "Ctrl+Alt+1"
        assert desktop.bound["favorite-9"] == "Ctrl+Alt+9"
        desktop.pressed.emit("favorite-1")
        desktop.pressed.emit("favorite-9")
        assert (favorite, palette) == ([1, 9], [])

    def test_a_setting_that_has_nothing_to_do_with_keys_leaves_them_alone(self, desktop, settings):
        settings.change(geometry="AAAA", nudges=False)
        assert desktop.times_bound == 1

    def test_what_could_not_be_bound_is_there_to_be_read_until_another_key_is_chosen(self, ways_in, desktop, settings):
        rearranged = wanted(ways_in.rearranged)
        desktop.taken_elsewhere = {"Meta+D"}
        settings.change(palette_key="Meta+D")
        assert ways_in.refusals == {"palette": "Another program has Meta+D."}
        settings.change(palette_key="Meta+E")
        assert ways_in.refusals == {}
        assert len(rearranged) == 2

    def test_a_desktop_that_refuses_later_is_heard_too(self, ways_in, desktop):
        rearranged = wanted(ways_in.rearranged)
        desktop.refused.emit("palette", "The desktop did not give it.")
        assert ways_in.refusals == {"palette": "The desktop did not give it."}
        assert rearranged == [True]

    def test_at_the_end_the_keys_are_given_back(self, ways_in, desktop):
        ways_in.close()
        assert desktop.bound == {}

    def test_settings_that_change_after_the_program_let_go_do_no_harm(self, settings):
        owner, desktop = QObject(), Desktop()
        WaysIn(settings, owner, keys=desktop).open()
        owner.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        settings.change(palette_key="Meta+D")
        assert desktop.bound == {"palette": "Ctrl+Alt+Space"}


class TestTray:
    def test_without_a_tray_everything_else_works_and_nothing_is_said(self, settings, tray_there):
        tray_there["now"] = False
        owner, desktop = QObject(), Desktop()
        ways = WaysIn(settings, owner, keys=desktop)
        ways.open()
        assert ways.tray is None
        assert not ways.say("The day is over.")
        assert desktop.bound == {"palette": "Ctrl+Alt+Space"}
        ways.close()

    def test_a_tray_that_comes_after_the_program_is_found(self, settings, tray_there, qtbot, monkeypatch):
        monkeypatch.setattr(module, "MILLISECONDS_BETWEEN_LOOKS", 1)
        tray_there["now"] = False
        owner = QObject()
        ways = WaysIn(settings, owner, keys=Desktop())
        ways.open()
        rearranged = wanted(ways.rearranged)
        tray_there["now"] = True
        qtbot.waitUntil(lambda: ways.tray is not None)
        assert rearranged == [True]
        ways.close()

    def test_a_desktop_without_a_tray_is_soon_left_alone(self, settings, tray_there, monkeypatch):
        monkeypatch.setattr(module, "system_clock", lambda: datetime(2026, 11, 19, 14, 5, 20, tzinfo=UTC))
        tray_there["now"] = False
        owner, waits = QObject(), []
        ways = WaysIn(settings, owner, keys=Desktop())
        ways.open()
        (look,) = (timer for timer in ways.findChildren(QTimer) if timer.isActive())
        while look.isActive():
            waits.append(look.interval())
            look.timeout.emit()
        seconds, to_the_minute = 1_000, 40_000 + LATE_MILLISECONDS
        assert waits == [5 * seconds, 10 * seconds, 20 * seconds, to_the_minute, to_the_minute, to_the_minute]
        ways.close()

    def test_it_comes_and_goes_with_its_setting(self, ways_in, settings):
        rearranged = wanted(ways_in.rearranged)
        settings.change(tray=False)
        assert ways_in.tray is None
        settings.change(tray=True)
        assert ways_in.tray is not None
        assert len(rearranged) == 2

    def test_a_click_on_it_opens_the_palette(self, ways_in):
        palette, window = wanted(ways_in.palette_wanted), wanted(ways_in.window_wanted)
        ways_in.tray.sign.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
        assert (palette, window) == ([True], [])

    def test_the_click_that_opens_its_menu_opens_nothing_else(self, ways_in):
        palette = wanted(ways_in.palette_wanted)
        ways_in.tray.sign.activated.emit(QSystemTrayIcon.ActivationReason.Context)
        assert palette == []

    def test_on_a_mac_where_a_click_opens_the_menu_it_opens_nothing_else(self, ways_in, monkeypatch):
        monkeypatch.setattr(sys, "platform", "darwin")
        palette = wanted(ways_in.palette_wanted)
        ways_in.tray.sign.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
        assert palette == []

    def test_its_menu_offers_the_line_the_window_and_the_end(self, ways_in):
        heard = [wanted(signal) for signal in (ways_in.palette_wanted, ways_in.window_wanted, ways_in.quit_wanted)]
        offered = [action for action in ways_in.tray.menu.actions() if action.isVisible() and not action.isSeparator()]
        assert [action.text() for action in offered] == ["Log…", "Open Duty Tracker", "Quit"]
        for action in offered:
            action.trigger()
        assert heard == [[True], [True], [True]]

    def test_a_message_that_is_clicked_opens_the_window(self, ways_in):
        window = wanted(ways_in.window_wanted)
        assert ways_in.say("20 minutes to the end of your shift.")
        ways_in.tray.sign.messageClicked.emit()
        assert window == [True]


class TestRunningTimer:
    def test_the_tray_names_what_is_timed_and_since_when_and_no_more(self, ways_in, workspace):
        ways_in.follow(workspace)
        assert ways_in.tray.sign.toolTip() == "Duty Tracker"
        start_timer(workspace, "p protected")
        assert ways_in.tray.sign.toolTip() == "Duty Tracker\nPatient calls since 2:20 PM"
        assert ways_in.tray.stop_action.text() == "Stop: Patient calls since 2:20 PM"

    def test_its_menu_asks_for_the_timer_to_be_stopped(self, ways_in, workspace):
        ways_in.follow(workspace)
        start_timer(workspace, "p")
        stop = wanted(ways_in.timer_stop_wanted)
        ways_in.tray.stop_action.trigger()
        assert stop == [True]

    def test_a_stopped_timer_is_gone_from_the_tray_and_comes_back_with_an_undo(self, ways_in, workspace, clock):
        ways_in.follow(workspace)
        start_timer(workspace, "p")
        clock.now += timedelta(minutes=10)
        stop_timer(workspace)
        assert ways_in.tray.sign.toolTip() == "Duty Tracker"
        assert not ways_in.tray.stop_action.isVisible()
        workspace.undo()
        assert ways_in.tray.stop_action.isVisible()

    def test_a_timer_that_ran_before_the_program_was_started_is_shown(self, ways_in, workspace):
        start_timer(workspace, "c")
        ways_in.follow(workspace)
        assert ways_in.tray.stop_action.isVisible()

    def test_a_sign_that_is_switched_on_later_shows_it_too(self, ways_in, workspace, settings):
        settings.change(tray=False)
        ways_in.follow(workspace)
        start_timer(workspace, "c")
        settings.change(tray=True)
        assert ways_in.tray.sign.toolTip() == "Duty Tracker\nCharting since 2:20 PM"

    def test_after_midnight_the_day_is_named(self, ways_in, workspace, clock):
        ways_in.follow(workspace)
        start_timer(workspace, "c")
        clock.set(TODAY + timedelta(days=1), 0, 5)
        ways_in._minute.timeout.emit()
        assert ways_in.tray.sign.toolTip() == "Duty Tracker\nCharting since 2:20 PM on Thursday, November 19"

    def test_a_long_name_of_a_duty_is_cut_as_tool_tips_are(self, ways_in):
        ways_in.tray.show_timer("x" * 300)
        assert len(ways_in.tray.sign.toolTip()) < 128

    def test_an_ampersand_in_a_name_is_no_key_of_the_menu(self, ways_in):
        ways_in.tray.show_timer("Forms & letters since 2:20 PM")
        assert ways_in.tray.stop_action.text() == "Stop: Forms && letters since 2:20 PM"
