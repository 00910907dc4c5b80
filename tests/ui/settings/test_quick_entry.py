"""Settings, quick entry: pressed and ticked, and looked at in the settings file and on the computer."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox

from dutytracker.settings import SettingsFile
from dutytracker.ui.desktop import ways_in as module
from dutytracker.ui.desktop.ways_in import WaysIn
from dutytracker.ui.settings import quick_entry
from dutytracker.ui.settings.option import Option
from dutytracker.ui.settings.quick_entry import QuickEntrySection
from dutytracker.ui.settings.settings_place import SettingsPlace
from tests.ui.desktop.giving import Desktop
from tests.ui.looks import looks, shown, take

CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def settings(tmp_path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


@pytest.fixture
def desktop(qapp) -> Desktop:
    return Desktop()


@pytest.fixture
def tray_there(monkeypatch) -> dict[str, bool]:
    there = {"now": True}
    monkeypatch.setattr(module, "tray_is_there", lambda: there["now"])
    return there


@pytest.fixture
def ways_in(settings, desktop, tray_there, theme) -> WaysIn:
    owner = QObject()
    ways = WaysIn(settings, owner, keys=desktop)
    ways.open()
    yield ways
    ways.close()
    owner.deleteLater()


@pytest.fixture
def config(tmp_path, monkeypatch):
    """The folder of the desktop's own settings."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config"


@pytest.fixture
def section(qtbot, workspace, settings, ways_in, config) -> QuickEntrySection:
    section = QuickEntrySection(workspace, settings, ways_in)
    qtbot.addWidget(section)
    section.show()
    qtbot.waitExposed(section)
    section.take_focus()
    return section


def press(field, key, held=CTRL_ALT) -> None:
    QTest.keyClick(field, key, held)


def tick(option: Option) -> None:
    """Ticks, or clears, with the keyboard."""
    option.box.setFocus()
    QTest.keyClick(option.box, Qt.Key.Key_Space)


class TestKey:
    def test_it_shows_the_key_and_has_the_keyboard(self, section):
        assert section.key.hasFocus()
        assert section.key.key() == "Ctrl+Alt+Space"
        assert section.problem.isHidden()
        assert section.command_part.isHidden()

    def test_another_key_is_bound_at_once_and_remembered(self, section, settings, desktop):
        press(section.key, Qt.Key.Key_L)
        assert settings.current.palette_key == "Ctrl+Alt+L"
        assert desktop.bound["palette"] == "Ctrl+Alt+L"

    def test_a_key_another_program_has_is_said_in_place_with_the_command_to_bind(self, section, desktop, workspace):
        desktop.taken_elsewhere = {"Ctrl+Alt+L"}
        press(section.key, Qt.Key.Key_L)
        assert section.problem.text() == "Another program has Ctrl+Alt+L."
        assert not section.command_part.isHidden()
        section.copy_button.setFocus()
        QTest.keyClick(section.copy_button, Qt.Key.Key_Space)
        copied = QGuiApplication.clipboard().text()
        assert copied.endswith(f"--data-dir {workspace.logbook.profile.folder.parents[1]} quick")
        press(section.key, Qt.Key.Key_E)
        assert section.problem.isHidden()
        assert section.command_part.isHidden()

    def test_a_key_that_others_need_is_refused_and_the_one_before_goes_on_working(self, section, settings, desktop):
        press(section.key, Qt.Key.Key_D, Qt.KeyboardModifier.NoModifier)
        assert section.problem.text().startswith("D alone is needed in other programs.")
        assert section.key.key() == "D"
        assert settings.current.palette_key == "Ctrl+Alt+Space"
        assert desktop.bound["palette"] == "Ctrl+Alt+Space"

    def test_no_key_at_all_can_be_wished(self, section, settings, desktop):
        section.clear_button.setFocus()
        QTest.keyClick(section.clear_button, Qt.Key.Key_Space)
        assert settings.current.palette_key == ""
        assert "palette" not in desktop.bound
        assert section.problem.isHidden()
        assert not section.command_part.isHidden()

    def test_a_desktop_that_refuses_later_is_shown_when_it_does(self, section, desktop):
        desktop.refused.emit("palette", "The desktop did not give it.")
        assert section.problem.text() == "The desktop did not give it."


class TestOptions:
    @pytest.mark.parametrize(
        ("name", "field"),
        [
            ("favorites", "favorite_keys_everywhere"),
            ("tray", "tray"),
            ("stays_open", "stays_open"),
            ("idle", "watches_idle"),
            ("nudges", "nudges"),
        ],
    )
    def test_each_is_ticked_and_cleared_and_remembered(self, section, settings, name, field):
        option, before = getattr(section, name), getattr(settings.current, field)
        assert option.box.isChecked() is before
        tick(option)
        assert getattr(settings.current, field) is not before
        tick(option)
        assert getattr(settings.current, field) is before

    def test_each_says_what_it_does_also_to_a_screen_reader(self, section):
        for option in section.findChildren(Option):
            assert option.sentence().endswith(".")
            assert option.box.accessibleDescription() == option.sentence()
            assert option.box.text()

    def test_the_keyboard_reaches_everything_from_top_to_bottom(self, section):
        boxes = [section.key, section.clear_button, *section.findChildren(QCheckBox)]
        for before, after in pairwise(boxes):
            before.setFocus()
            QTest.keyClick(before, Qt.Key.Key_Tab)
            assert after.hasFocus()

    def test_favorites_whose_keys_are_taken_are_named(self, section, desktop):
        desktop.taken_elsewhere = {"Ctrl+Alt+1", "Ctrl+Alt+9"}
        tick(section.favorites)
        assert section.favorites.problem.text() == (
            "Ctrl+Alt+1, Ctrl+Alt+9 cannot be used: the desktop or another program has them."
        )
        tick(section.favorites)
        assert section.favorites.problem.isHidden()

    def test_without_a_tray_it_says_so(self, section, tray_there):
        assert section.tray.sentence().startswith("A click on the sign")
        tick(section.tray)
        tray_there["now"] = False
        tick(section.tray)
        assert section.tray.sentence().startswith("This desktop shows no tray now.")

    def test_where_idleness_cannot_be_told_it_says_so(self, section):
        assert section.idle.sentence().startswith("This desktop does not tell how long")

    def test_where_it_can_be_told_it_says_what_is_looked_at(self, workspace, settings, qtbot, monkeypatch):
        monkeypatch.setattr(quick_entry, "idle_seconds", lambda: 2.5)
        section = QuickEntrySection(workspace, settings, None)
        qtbot.addWidget(section)
        assert section.idle.sentence().endswith("nothing of it is stored or sent.")

    def test_with_no_way_in_it_says_how_the_window_comes_back(self, section):
        assert "once more brings the window back" not in section.stays_open.sentence()
        tick(section.tray)
        section.key.empty()
        assert section.stays_open.sentence().endswith("starting Duty Tracker once more brings the window back.")
        assert section.starts.sentence().startswith("Without tray and key it starts minimized")


class TestStart:
    def test_ticked_the_desktop_starts_it_and_cleared_it_does_not(self, section, config):
        tick(section.starts)
        (entry,) = (config / "autostart").iterdir()
        assert "--in-background" in entry.read_text(encoding="utf-8")
        assert section.starts.box.isChecked()
        tick(section.starts)
        assert list((config / "autostart").iterdir()) == []
        assert not section.starts.box.isChecked()

    def test_what_was_changed_in_the_desktop_is_seen(self, section, config):
        tick(section.starts)
        (entry,) = (config / "autostart").iterdir()
        entry.unlink()
        section.refresh()
        assert not section.starts.box.isChecked()

    def test_where_it_cannot_be_written_it_says_so_and_stays_as_it_was(self, section, config):
        config.write_text("a file in the way")
        tick(section.starts)
        assert section.starts.problem.text().startswith("The system did not allow it")
        assert not section.starts.box.isChecked()


@pytest.fixture
def place(workspace, settings, theme, ways_in) -> SettingsPlace:
    return SettingsPlace(workspace, settings, theme, ways_in)


@pytest.fixture
def dressed(qtbot, place, theme, scheme, size) -> SettingsPlace:
    theme.choose(scheme)
    shown(qtbot, place, size)
    return place


@looks
def test_how_it_looks(config, dressed, desktop, scheme, size):
    dressed.show_section("quick_entry")
    section = dressed.quick_entry
    take(dressed, "settings_quick_entry_ready", scheme, size[0])
    desktop.taken_elsewhere = {"Ctrl+Alt+L", "Ctrl+Alt+2", "Ctrl+Alt+3"}
    press(section.key, Qt.Key.Key_L)
    tick(section.favorites)
    take(dressed, "settings_quick_entry_refused", scheme, size[0])
    config.write_text("a file in the way")
    section.key.empty()
    tick(section.starts)
    take(dressed, "settings_quick_entry_no_start", scheme, size[0])
