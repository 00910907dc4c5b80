"""A start that names nothing but a folder opens the window without reading a command line."""

import json
import subprocess
import sys

import pytest

from dutytracker import app, early_window
from dutytracker.paths import MOVED, WISHED, profile_in
from dutytracker.profiles import make_member


@pytest.fixture
def shown(monkeypatch):
    """The profiles whose window was opened; each of them ends with 7."""
    profiles = []
    monkeypatch.setattr(app, "run", lambda profile: profiles.append(profile) or 7)
    return profiles


@pytest.fixture
def usual(tmp_path, monkeypatch):
    """The platform's own folder."""
    monkeypatch.setattr("dutytracker.paths.user_data_path", lambda *_, **__: tmp_path)
    return tmp_path


def test_a_start_from_a_menu_opens_the_window(usual, shown):
    assert early_window.opened([]) == 7
    assert shown == [profile_in(usual)]


def test_a_folder_may_be_named(tmp_path, shown):
    profile_in(tmp_path).folder.mkdir(parents=True)
    assert early_window.opened(["--data-dir", str(tmp_path)]) == 7
    assert shown == [profile_in(tmp_path)]


@pytest.mark.parametrize(
    "words", [["--smoke"], ["quick"], ["--data-dir", "x", "--in-background"], ["--data-dir"], ["--help"]]
)
def test_a_start_with_more_to_tell_is_read_in_full(usual, shown, words):
    assert early_window.opened(words) is None
    assert not shown


def test_where_several_members_share_the_folder_it_is_asked_who_it_is(tmp_path, shown):
    profile_in(tmp_path).folder.mkdir(parents=True)
    make_member(tmp_path, "Ben")
    assert early_window.opened(["--data-dir", str(tmp_path)]) is None
    assert not shown


def test_a_folder_that_cannot_be_read_is_seen_to_in_full(tmp_path, shown):
    (tmp_path / "profiles").write_text("")
    assert early_window.opened(["--data-dir", str(tmp_path)]) is None
    assert not shown


@pytest.mark.parametrize(("name", "said"), [(MOVED, {"folder": "/elsewhere"}), (WISHED, {})])
def test_where_everything_was_moved_or_is_to_be_that_comes_first(usual, shown, name, said):
    (usual / name).write_text(json.dumps(said))
    assert early_window.opened([]) is None
    assert not shown


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
def test_rights_of_others_are_taken_away_before_the_window_opens(tmp_path, monkeypatch):
    folder = profile_in(tmp_path).folder
    folder.mkdir(parents=True)
    folder.chmod(0o755)
    seen = []
    monkeypatch.setattr(app, "run", lambda profile: seen.append(profile.folder.stat().st_mode & 0o777) or 0)
    early_window.opened(["--data-dir", str(tmp_path)])
    assert seen == [0o700]


def test_the_command_line_is_not_loaded_for_it(tmp_path):
    check = """
import sys
from dutytracker import __main__, app
app.run = lambda profile: int("click" in sys.modules)
sys.argv[1:] = ["--data-dir", sys.argv[1]]
__main__.main()
"""
    assert subprocess.run([sys.executable, "-c", check, tmp_path], timeout=60, check=False).returncode == 0


def test_why_it_does_not_open_is_said(tmp_path):
    (tmp_path / "profiles").mkdir()
    (tmp_path / "profiles" / "default").write_text("")
    ended = subprocess.run(
        [sys.executable, "-m", "dutytracker", "--data-dir", tmp_path], capture_output=True, timeout=60, check=False
    )
    assert ended.returncode == 2
    assert b"cannot be written" in ended.stderr
