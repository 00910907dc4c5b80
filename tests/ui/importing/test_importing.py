"""Bringing in another program's file through the window: looked at, given duties, taken over, taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutytracker.domain.duties import Duty
from dutytracker.domain.records import Source
from dutytracker.ui.importing.importing_section import ImportingSection
from dutytracker.ui.places import SETTINGS
from tests.ui.looks import looks
from tests.ui.unit.dropping import drop

SAMPLES = Path(__file__).parents[2] / "exchange" / "trackers" / "samples"
TOGGL = SAMPLES / "toggl.csv"


@pytest.fixture
def section(qtbot, workspace):
    section = ImportingSection(workspace, lambda _parent: str(TOGGL))
    qtbot.addWidget(section)
    section.show()
    qtbot.waitExposed(section)
    return section


def opened(section, file=None):
    """The sheet of a file, the usual one where none is named, once everything on it is worked out."""
    section.choose_button.click() if file is None else section.open(file)
    return settled(section)


def settled(section):
    wait_until(lambda: not section.is_reading)
    wait_until(lambda: section.sheet is None or not section.sheet.working.is_busy)
    return section.sheet


def wait_until(is_so):
    for _ in range(2000):
        QApplication.processEvents()
        if is_so():
            return
        QTest.qWait(5)
    raise AssertionError("It is not done after ten seconds.")


def came_in(section):
    entries = section._workspace.logbook.records.whole_log().entries
    return [entry for entry in entries if entry.source is Source.IMPORT]


def lines_of(lines):
    return lines.accessibleDescription()


def test_a_file_is_looked_at_before_anything_comes_in(section):
    sheet = opened(section)
    assert "6 entries would come in" in sheet.outcome.text()
    assert "Monday, March 2, 2026: Patient calls 45 min, Charting 30 min" in lines_of(sheet.days)
    assert "Line 8: shorter than a minute" in lines_of(sheet.odd)
    assert came_in(section) == []
    sheet.reject()
    assert came_in(section) == []


def test_enter_takes_it_over_and_one_undo_takes_it_back(qtbot, section):
    opened(section)
    qtbot.keyClick(section.sheet.take_button, Qt.Key.Key_Return)
    assert section.sheet is None
    assert {entry.duty for entry in came_in(section)} == {Duty.CALL, Duty.MSG, Duty.CHART}
    assert section.done.text().startswith("It came in.")
    section._workspace.undo()
    assert came_in(section) == []


def test_a_file_that_came_in_elsewhere_meanwhile_does_not_come_in_twice(section):
    opened(section)
    section._workspace.perform(section.sheet.found.change)
    held = came_in(section)
    sheet = section.sheet
    sheet.take_button.click()
    settled(section)
    assert came_in(section) == held
    assert sheet.problem.text()
    assert sheet.outcome.text().startswith("Everything in this file that means a duty is in the log already")
    assert not sheet.take_button.isEnabled()


def test_a_project_that_is_not_known_is_given_a_duty_with_the_keyboard_and_remembered(qtbot, section):
    opened(section)
    choice = section.sheet.names.choices["staff meeting"]
    assert choice.currentText() == "Not known: stays out"
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert choice.currentText() == "Patient calls"
    settled(section)
    assert "Tuesday, March 3, 2026: Patient calls 45 min" in lines_of(section.sheet.days)
    section.sheet.take_button.click()
    opened(section)
    assert section.sheet.names.choices["staff meeting"].value() == "CALL"
    assert not section.sheet.take_button.isEnabled()


def test_the_tab_key_goes_through_every_name_to_the_buttons(section):
    sheet = opened(section)
    wanted = [*sheet.names.choices.values(), sheet.leave_button, sheet.take_button]
    chain, widget = [], sheet.dates.nextInFocusChain()
    while widget is not sheet.dates:
        chain += [widget] if widget in wanted else []
        widget = widget.nextInFocusChain()
    assert chain == wanted
    assert all(widget.accessibleName() for widget in wanted)


def test_a_choice_can_be_taken_back(section):
    opened(section)
    choice = section.sheet.names.choices["staff meeting"]
    choice.choose("none")
    choice.choose("")
    assert section.sheet.names.given == {}


def test_what_plain_words_say_can_be_said_otherwise(section):
    opened(section)
    section.sheet.names.choices["emails"].choose("none")
    settled(section)
    assert "Patient emails" not in lines_of(section.sheet.days)


def test_dates_that_can_be_read_two_ways_are_asked_about_first(section, tmp_path):
    file = tmp_path / "report.csv"
    file.write_bytes((SAMPLES / "timetagger.csv").read_bytes().replace(b"27-11", b"07-11"))
    sheet = opened(section, file)
    assert sheet.outcome.text() == "The dates in this file can be read two ways: say which one is right."
    assert not sheet.take_button.isEnabled()
    sheet.dates.choose("day-first")
    settled(section)
    assert "Monday, March 2, 2026" in lines_of(sheet.days)
    assert sheet.take_button.isEnabled()
    sheet.dates.choose("")
    assert sheet.found is None


def test_dates_that_tell_themselves_are_not_asked_about(section):
    opened(section)
    assert not section.sheet.dates.isVisible()


@pytest.mark.parametrize("content", [b"Dear diary", b'{"format": 1}', b"PK\x03\x04"])
def test_what_is_no_such_file_is_refused_in_place(section, tmp_path, content):
    file = tmp_path / "file.csv"
    file.write_bytes(content)
    opened(section, file)
    assert section.sheet is None
    assert section.problem.text()


def test_no_sheet_opens_over_what_took_the_place_of_the_section_while_it_read(section):
    section.show()
    section.open(TOGGL)
    section.hide()
    assert settled(section) is None
    section.show()
    assert not section.done.isVisible()
    assert opened(section) is not None


def test_choosing_no_file_changes_nothing(qtbot, workspace):
    section = ImportingSection(workspace, lambda _parent: "")
    qtbot.addWidget(section)
    opened(section)
    assert section.sheet is None


def test_a_file_is_dropped_on_the_section(section):
    assert drop(section, TOGGL)
    assert "6 entries would come in" in settled(section).outcome.text()


def test_of_several_files_none_is_opened(section):
    assert drop(section, TOGGL, SAMPLES / "timetagger.csv")
    assert section.sheet is None
    assert section.problem.text().startswith("One file at a time")


def test_nothing_is_taken_over_while_a_choice_is_worked_out(section):
    sheet = opened(section)
    sheet.names.choices["emails"].choose("none")
    assert not sheet.take_button.isEnabled()
    settled(section)
    assert sheet.take_button.isEnabled()


def test_many_days_are_cut_short(section, tmp_path):
    file = tmp_path / "times.klg"
    days = [f"2026-{month:02}-{day:02}" for month in (1, 2) for day in range(1, 29)]
    file.write_text("\n".join(f"{day}\n    1h #email\n" for day in days), encoding="utf-8")
    opened(section, file)
    assert lines_of(section.sheet.days).endswith("… and 16 more days")


@looks
def test_pictures_of_the_sheet(take_window, filled_places):
    places = filled_places
    places.go_section("importing")
    QApplication.processEvents()
    take_window("importing_section")
    section = places.by_key[SETTINGS].importing
    opened(section, TOGGL)
    QApplication.processEvents()
    take_window("importing_sheet", section.sheet)


@looks
def test_pictures_of_dates_that_are_not_clear_and_of_a_refusal(take_window, filled_places, tmp_path):
    filled_places.go_section("importing")
    section = filled_places.by_key[SETTINGS].importing
    file = tmp_path / "diary.txt"
    file.write_bytes(b"Dear diary")
    opened(section, file)
    take_window("importing_refused")
    file.write_bytes((SAMPLES / "timetagger.csv").read_bytes().replace(b"27-11", b"07-11"))
    opened(section, file)
    QApplication.processEvents()
    take_window("importing_dates", section.sheet)
