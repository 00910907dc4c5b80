"""Settings, members: one's own name, who else is here, and who is put away."""

from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from dutytracker.domain.records import LogSettings
from dutytracker.logbook import create_logbook
from dutytracker.profiles import make_member, member_of, members_in, present_members
from dutytracker.ui.settings.confirm_window import ConfirmWindow
from dutytracker.ui.settings.members import MembersSection
from tests.ui.looks import looks, shown, take
from tests.ui.sample import ZONE_NAME

PASSPHRASE = "four plain words here"


@pytest.fixture
def data_dir(workspace):
    """Where the log of the member lies, who has no name yet."""
    return member_of(workspace.logbook.profile).data_dir


@pytest.fixture
def ben(data_dir):
    """Another member, whose log is behind a passphrase."""
    member = make_member(data_dir, "Ben")
    settings = LogSettings(time_zone=ZONE_NAME)
    with closing(create_logbook(member.profile, settings=settings, passphrase=PASSPHRASE)):
        pass
    return member


@pytest.fixture
def members(qtbot, workspace):
    section = MembersSection(workspace)
    qtbot.addWidget(section)
    section.resize(900, 700)
    section.show()
    return section


def type_name(members, name):
    members.name.selectAll()
    QTest.keyClicks(members.name, name)
    QTest.keyClick(members.name, Qt.Key.Key_Return)


def rows(members):
    return [row.cells for row in members.table.rows_model.rows]


def choose(members, name):
    names = [row.cells[0] for row in members.table.rows_model.rows]
    members.table.selectRow(names.index(name))


def press(button):
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def says(widget, words):
    return any(words in label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def confirm(qtbot, members, passphrase):
    [asking] = [one for one in members.findChildren(ConfirmWindow) if one.isVisible()]
    asking.passphrase.clear()
    QTest.keyClicks(asking.passphrase, passphrase)
    QTest.keyClick(asking.passphrase, Qt.Key.Key_Return)
    return asking


def test_a_member_chooses_the_name_that_is_shown(members, data_dir):
    assert rows(members) == [("No name yet (default)", "Your log, open now")]
    assert members.name.text() == ""
    type_name(members, "Ann")
    assert rows(members) == [("Ann", "Your log, open now")]
    assert says(members, "You are listed as Ann from now on")
    assert [one.name for one in present_members(data_dir)] == ["Ann"]


def test_a_name_that_another_has_is_refused_where_it_was_typed(members, data_dir):
    make_member(data_dir, "Ben")
    type_name(members, "ben")
    assert says(members, "Another member has this name")
    assert members.name.selectedText() == "ben"
    QTest.keyClicks(members.name, "Ann")
    assert not members.problem.isVisible()


def test_another_member_starts_only_once_the_first_has_a_name(qtbot, members, workspace):
    with qtbot.assertNotEmitted(workspace.who_wanted):
        press(members.another_button)
    assert says(members, "Choose first by which name you are listed")
    assert members.name.hasFocus()
    type_name(members, "Ann")
    with qtbot.waitSignal(workspace.who_wanted) as wanted:
        press(members.another_button)
    assert wanted.args == [True]


def test_one_who_is_alone_has_nobody_to_change_to(qtbot, members, workspace, data_dir):
    assert not members.change_button.isVisible()
    make_member(data_dir, "Ben")
    members.refresh()
    with qtbot.waitSignal(workspace.who_wanted) as wanted:
        press(members.change_button)
    assert wanted.args == [False]


def test_another_member_is_put_away_with_the_passphrase_of_that_log_alone(qtbot, members, ben, data_dir):
    members.refresh()
    choose(members, "Ben")
    press(members.away_button)
    asking = confirm(qtbot, members, "wrong")
    qtbot.waitUntil(lambda: "not the passphrase" in asking.problem.text(), timeout=20_000)
    assert len(present_members(data_dir)) == 2
    confirm(qtbot, members, PASSPHRASE)
    qtbot.waitUntil(lambda: len(present_members(data_dir)) == 1, timeout=20_000)
    qtbot.waitUntil(lambda: ("Ben", "Put away") in rows(members))
    assert says(members, "Ben is put away")
    press(members.away_button)
    assert len(present_members(data_dir)) == 2
    assert says(members, "Ben is on the list")


def test_a_member_who_has_not_begun_is_put_away_at_once(members, data_dir):
    make_member(data_dir, "Cleo")
    members.refresh()
    choose(members, "Cleo")
    assert ("Cleo", "Not begun yet") in rows(members)
    press(members.away_button)
    assert ("Cleo", "Put away") in rows(members)


def test_whoever_puts_the_own_log_away_leaves_it(qtbot, members, workspace, ben, data_dir):
    type_name(members, "Ann")
    choose(members, "Ann")
    assert members.away_button.text() == "Put my log away and close it"
    with qtbot.waitSignal(workspace.who_wanted):
        press(members.away_button)
    assert [one.name for one in members_in(data_dir) if one.is_put_away] == ["Ann"]


def test_the_only_member_cannot_be_put_away(qtbot, members, workspace):
    with qtbot.assertNotEmitted(workspace.who_wanted):
        press(members.away_button)
    assert says(members, "the only member here")


@looks
def test_pictures_of_the_members(qtbot, theme, workspace, ben, data_dir, scheme, size):  # noqa: PLR0917 - fixtures
    theme.choose(scheme)
    make_member(data_dir, "Cleo")
    section = MembersSection(workspace)
    shown(qtbot, section, size)
    take(section, "members_unnamed", scheme, size[0])
    press(section.another_button)
    take(section, "members_name_first", scheme, size[0])
    type_name(section, "Ann")
    choose(section, "Cleo")
    press(section.away_button)
    take(section, "members_put_away", scheme, size[0])
    choose(section, "Ben")
    press(section.away_button)
    [asking] = [one for one in section.findChildren(ConfirmWindow) if one.isVisible()]
    take(asking, "members_put_ben_away", scheme, size[0])
    asking.reject()
