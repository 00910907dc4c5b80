"""The property list by which macOS starts the program; tried here as a file only."""

import plistlib

import pytest

from dutytracker.domain.errors import DutyError
from dutytracker.ui.desktop.session_start.launch_agent import LaunchAgent

COMMAND = ("/Applications/Duty Tracker.app/Contents/MacOS/dutytracker", "--in-background")


@pytest.fixture
def agent(tmp_path) -> LaunchAgent:
    return LaunchAgent(tmp_path / "LaunchAgents", "dutytracker", COMMAND)


def test_switched_on_it_runs_at_login_word_for_word(agent):
    assert not agent.is_on()
    agent.switch_on()
    entry = plistlib.loads(agent.path.read_bytes())
    assert entry["ProgramArguments"] == list(COMMAND)
    assert (entry["Label"], entry["RunAtLoad"], "KeepAlive" in entry) == ("dutytracker", True, False)
    assert agent.is_on()


def test_switched_off_the_file_is_gone(agent):
    agent.switch_on()
    agent.switch_off()
    assert not agent.path.exists()
    assert not agent.is_on()


@pytest.mark.parametrize("content", [b"", b"nonsense", b"<plist><dict>", plistlib.dumps([1]), plistlib.dumps({})])
def test_a_file_that_starts_nothing_is_no_start(agent, content):
    agent.path.parent.mkdir()
    agent.path.write_bytes(content)
    assert not agent.is_on()


def test_an_agent_that_was_disabled_is_off(agent):
    agent.switch_on()
    entry = plistlib.loads(agent.path.read_bytes())
    agent.path.write_bytes(plistlib.dumps(entry | {"Disabled": True}))
    assert not agent.is_on()


def test_a_folder_that_cannot_be_written_is_said_in_one_sentence(agent):
    agent.path.parent.write_text("a file in the way")
    with pytest.raises(DutyError, match="The system did not allow it"):
        agent.switch_on()
