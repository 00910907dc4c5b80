"""Who it is: chosen in the window by keys, before any log is opened."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutytracker.domain.records import LogSettings
from dutytracker.logbook import create_logbook
from dutytracker.paths import profile_in
from dutytracker.profiles import make_member, member_called, present_members, rename_member
from dutytracker.settings import SettingsFile
from dutytracker.ui.profiles.choosing import Choosing
from tests.ui.looks import looks, take
from tests.ui.sample import ZONE_NAME


@pytest.fixture
def folder(tmp_path):
    """Three members: Ann with a passphrase, Ben without one, and Cleo who has not begun."""
    settings = LogSettings(time_zone=ZONE_NAME)
    create_logbook(profile_in(tmp_path), settings=settings, passphrase="four plain words here").close()
    rename_member(tmp_path, member_called(tmp_path, "default"), "Ann")
    create_logbook(make_member(tmp_path, "Ben").profile, settings=settings, passphrase=None).close()
    make_member(tmp_path, "Cleo")
    return tmp_path


@pytest.fixture
def choosing(qapp, qtbot, theme, folder):
    choosing = Choosing(qapp, SettingsFile(folder / "settings.json"), present_members(folder), folder)
    qtbot.addWidget(choosing.window)
    choosing.start()
    qtbot.waitActive(choosing.window)
    return choosing


def pressed(key):
    QTest.keyClick(QApplication.focusWidget(), key)


def test_a_member_is_chosen_with_an_arrow_and_enter(choosing, folder):
    pressed(Qt.Key.Key_Down)
    pressed(Qt.Key.Key_Return)
    assert choosing.profile == profile_in(folder, "ben")
    assert not choosing.window.isVisible()


def test_a_member_is_chosen_by_the_first_letter(choosing, folder):
    pressed(Qt.Key.Key_C)
    pressed(Qt.Key.Key_Return)
    assert choosing.profile == profile_in(folder, "cleo")


def test_the_list_says_of_whose_log_anyone_can_open_it(choosing):
    names = [choosing.screen.names.item(row).text() for row in range(3)]
    assert names == ["Ann", "Ben (anyone can open it)", "Cleo"]


def test_a_window_that_is_closed_chose_nobody(choosing):
    choosing.window.close()
    assert choosing.profile is None


def test_another_member_gives_a_name_and_begins(choosing, folder):
    choosing.screen.another_button.click()
    QTest.keyClicks(QApplication.focusWidget(), "ann")
    pressed(Qt.Key.Key_Return)
    assert choosing.screen.problem.text().startswith("Another member has this name")
    assert choosing.screen.name.text() == "ann"
    QTest.keyClicks(QApplication.focusWidget(), "a")
    pressed(Qt.Key.Key_Return)
    assert choosing.profile == profile_in(folder, "anna")


def test_who_thinks_better_of_it_is_back_at_the_names(choosing, folder):
    choosing.screen.another_button.click()
    choosing.screen.back_button.click()
    pressed(Qt.Key.Key_Return)
    assert choosing.profile == profile_in(folder)


@looks
def test_pictures_of_who_it_is(choosing, scheme, size):
    choosing._theme.choose(scheme)
    choosing.window.resize(*size)
    take(choosing.window, "who_is_it", scheme, size[0])
    choosing.screen.another_button.click()
    choosing.screen.name.setText("ann")
    pressed(Qt.Key.Key_Return)
    take(choosing.window, "another_member", scheme, size[0])
