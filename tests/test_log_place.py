"""Where a log lies: where things may be forgotten, and who carries them elsewhere."""

from pathlib import Path

import pytest

from dutytracker.log_place import NETWORK, carrier_in, file_system_of, forgets, log_place

MOUNTS = """\
/dev/sda1 / ext4 rw,relatime 0 0
tmpfs /run tmpfs rw 0 0
tmpfs /home/live\\040user tmpfs rw 0 0
//server/share /mnt/share cifs rw 0 0
short
"""


@pytest.fixture(scope="module")
def _stays_where_it_is() -> None:
    """Here the computer says for itself what a folder lies on."""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/someone/.local/share", "ext4"),
        ("/run", "tmpfs"),
        ("/run/user/1000/data", "tmpfs"),
        ("/home/live user/.local", "tmpfs"),
        ("/mnt/share/log", "cifs"),
        ("/", "ext4"),
    ],
)
def test_a_folder_lies_on_the_nearest_file_system(folder, kind):
    assert file_system_of(Path(folder), MOUNTS) == kind


@pytest.mark.parametrize(
    ("folder", "carrier"),
    [
        ("/home/ann/.local/share/dutytracker/profiles/default", ""),
        ("/Users/ann/OneDrive/dutytracker", "OneDrive"),
        ("/Users/ann/OneDrive - North Coast Clinic/log", "OneDrive"),
        ("/Users/ann/Library/CloudStorage/OneDrive-NorthCoast/log", "OneDrive"),
        ("/home/ann/Dropbox/log", "Dropbox"),
        ("/home/ann/Dropbox (Personal)/log", "Dropbox"),
        ("/home/ann/dropboxes/log", ""),
        ("/Users/ann/Library/CloudStorage/GoogleDrive-ann/log", "Google Drive"),
        ("/Users/ann/Library/Mobile Documents/com~apple~CloudDocs/log", "iCloud Drive"),
        ("/home/ann/Nextcloud2/log", "Nextcloud"),
    ],
)
def test_what_carries_a_folder_elsewhere_is_known_by_its_name(folder, carrier):
    assert carrier_in(Path(folder).parts) == carrier


@pytest.mark.parametrize(
    ("folder", "place"),
    [
        ("/home/someone/log", (False, "", False)),
        ("/run/log", (True, "", True)),
        ("/mnt/share/log", (False, NETWORK, True)),
        ("/mnt/share/Dropbox/log", (False, "Dropbox", False)),
    ],
)
def test_a_log_in_memory_or_on_the_network_needs_a_second_place(folder, place, monkeypatch):
    monkeypatch.setattr(Path, "read_text", lambda *_arguments, **_options: MOUNTS)
    monkeypatch.setattr(Path, "resolve", lambda self: self)
    found = log_place(Path(folder))
    assert (found.is_forgotten, found.carried_by, found.needs_second_place) == place


def test_where_the_list_does_not_tell_nothing_is_claimed():
    assert file_system_of(Path("/home"), "") == ""


def test_this_computer_answers(tmp_path):
    assert isinstance(forgets(tmp_path), bool)


def test_where_there_is_no_list_nothing_is_claimed(tmp_path, monkeypatch):
    def refuse(*_arguments, **_options):
        raise FileNotFoundError

    monkeypatch.setattr(Path, "read_text", refuse)
    assert not forgets(tmp_path)
