"""The whole log is read beside the window, and damage is said plainly."""

import pytest

from dutytracker.domain.errors import DutyError
from dutytracker.security.faults import Damaged
from dutytracker.settings import ThemeChoice
from dutytracker.ui.bug_bar import BugBar
from dutytracker.ui.checking_log import CheckingLog
from dutytracker.ui.settings.safety import SafetySection
from dutytracker.ui.workspace import Workspace
from tests.ui.looks import take


@pytest.fixture
def check(workspace: Workspace) -> CheckingLog:
    check = CheckingLog(workspace, workspace)
    yield check
    check.stop()


def test_a_whole_log_is_noted_and_the_settings_say_when(check, workspace, logbook, qtbot):
    section = SafetySection(workspace)
    qtbot.addWidget(section)
    assert "That was not done yet" in section._checked.text()
    found = []
    check.found.connect(found.append)
    check.look()
    check.look()
    qtbot.waitUntil(lambda: not logbook.checking.is_due and not check._is_under_way)
    section.refresh()
    assert "was last read on" in section._checked.text()
    check.look()
    assert (found, check._is_under_way) == ([], False)


def test_damage_is_said_in_the_window(check, clipboard_bar, qtbot, theme, monkeypatch):
    def damaged():
        raise Damaged("The log is damaged. It was left as it is: put a backup of it in its place.")

    monkeypatch.setattr(check._logbook.checking, "job", lambda: damaged)
    check.found.connect(clipboard_bar.tell)
    check.look()
    qtbot.waitUntil(clipboard_bar.isVisible)
    assert clipboard_bar.words.text().startswith("The log is damaged.")
    assert clipboard_bar.accessibleName() == clipboard_bar.words.text()
    assert clipboard_bar.copy_button.isHidden()
    for scheme in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        theme.choose(scheme)
        take(clipboard_bar, "log-damaged", scheme, clipboard_bar.width())


def test_what_the_disk_does_not_give_now_is_asked_for_later(check, logbook, qtbot, monkeypatch):
    def refused():
        raise DutyError("The disk did not give it.")

    monkeypatch.setattr(logbook.checking, "job", lambda: refused)
    found = []
    check.found.connect(found.append)
    check.look()
    qtbot.waitUntil(lambda: not check._is_under_way)
    monkeypatch.setattr(logbook.checking, "job", refused)
    check.look()
    assert (found, check._timer.isActive()) == ([], True)


@pytest.fixture
def clipboard_bar(qapp, qtbot) -> BugBar:
    bar = BugBar(qapp.clipboard())
    bar.resize(900, 60)
    qtbot.addWidget(bar)
    return bar
