"""What is written into the registry of Windows; how it is written was never tried there."""

from dutytracker.ui.desktop.menu.windows_menu import keys_of, values_of

PROGRAM = "C:\\Users\\Ann Smith\\DutyTracker\\dutytracker.exe"


def test_a_share_is_opened_by_the_program_with_its_path_in_quotes():
    values = dict(values_of([PROGRAM]))
    assert values[".dutyshare"] == "DutyTracker.dutyshare"
    assert values["DutyTracker.dutyshare\\shell\\open\\command"] == f'"{PROGRAM}" "%1"'
    assert values["DutyTracker.dutyshare\\DefaultIcon"] == f"{PROGRAM},0"


def test_a_log_file_has_a_name_and_an_icon_and_is_opened_by_nothing():
    values = dict(values_of([PROGRAM]))
    assert values["DutyTracker.dutylog"] == "Duty Tracker log file"
    assert "DutyTracker.dutylog\\shell\\open\\command" not in values


def test_whatever_is_written_is_taken_away_the_deepest_first():
    written = {key for key, _ in values_of([PROGRAM]) if key.startswith("DutyTracker.dutyshare")}
    keys = keys_of("dutyshare")
    assert written <= set(keys)
    assert keys == sorted(keys, key=lambda key: key.count("\\"), reverse=True)
