"""What a Linux desktop reads of the program."""

import configparser
import xml.etree.ElementTree as ET

import pytest

from dutytracker.domain.errors import DutyError
from dutytracker.ui.desktop.global_key.portal import PROGRAM
from dutytracker.ui.desktop.menu.linux_files import NAME, kinds_of_files, menu_entry

MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def entry_of(*command: str) -> configparser.ConfigParser:
    entry = configparser.ConfigParser(interpolation=None, strict=True)
    entry.optionxform = str
    entry.read_string(menu_entry(command))
    return entry


def test_a_file_is_opened_by_its_path_and_without_one_the_window_opens():
    entry = entry_of("/home/ann/Duty Tracker/dutytracker")["Desktop Entry"]
    assert entry["Exec"] == '"/home/ann/Duty Tracker/dutytracker" %F'
    assert entry["TryExec"] == "/home/ann/Duty Tracker/dutytracker"
    assert "application/vnd.dutytracker.share+json;" in entry["MimeType"]


def test_the_line_can_be_asked_for_in_the_menu():
    entry = entry_of("/opt/dutytracker")
    assert entry["Desktop Entry"]["Actions"] == "quick;"
    assert entry["Desktop Action quick"]["Exec"] == "/opt/dutytracker quick"


def test_portals_and_windows_know_the_program_by_the_name_of_its_entry(qapp):
    assert NAME == PROGRAM
    assert entry_of("/opt/dutytracker")["Desktop Entry"]["StartupWMClass"] == NAME


def test_a_path_that_no_entry_can_hold_is_refused():
    with pytest.raises(DutyError):
        menu_entry(("/opt/a=b/dutytracker",))


def test_every_kind_of_file_has_its_ending():
    found = {
        kind.attrib["type"]: [glob.attrib["pattern"] for glob in kind.iter(f"{MIME}glob")]
        for kind in ET.fromstring(kinds_of_files()).iter(f"{MIME}mime-type")  # noqa: S314 - its own
    }
    assert found["application/vnd.dutytracker.share+json"] == ["*.dutyshare"]
    assert found["application/vnd.dutytracker.backup"] == ["*.dutybackup"]
    assert len(found) == 5
