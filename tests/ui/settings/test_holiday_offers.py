"""Holidays offered where absences are entered."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutytracker.domain.calendar import Span
from dutytracker.domain.records import AbsenceKind
from dutytracker.settings import SettingsFile
from dutytracker.ui.settings.holiday_offers import HolidayOffers


def shown(qtbot, workspace, tmp_path) -> HolidayOffers:
    offers = HolidayOffers(workspace, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(offers)
    offers.show()
    offers.refresh()
    workspace.changed.connect(offers.refresh)
    return offers


def names(offers) -> list[str]:
    return [row.cells[1] for row in offers.table.rows_model.rows]


def test_holidays_on_working_days_are_offered_and_enter_marks_one(qtbot, workspace, tmp_path):
    offers = shown(qtbot, workspace, tmp_path)
    before = names(offers)
    assert "Thanksgiving Day" in before
    table = offers.table
    table.selectRow(before.index("Thanksgiving Day"))
    QTest.keyClick(table, Qt.Key.Key_Return)
    today = workspace.logbook.today()
    (absence,) = workspace.logbook.records.absences_in(Span(today, today.replace(month=12)))
    assert absence.kind is AbsenceKind.HOLIDAY
    assert "Thanksgiving Day" not in names(offers)
    workspace.undo()
    assert names(offers) == before


def test_a_state_adds_its_holidays_and_is_remembered(qtbot, workspace, tmp_path):
    offers = shown(qtbot, workspace, tmp_path)
    offers.state.choose("CA")
    assert "Cesar Chavez Day" in names(offers)
    assert SettingsFile(tmp_path / "settings.json").current.holidays_in == "CA"


def test_nothing_is_marked_by_itself(qtbot, workspace, tmp_path):
    shown(qtbot, workspace, tmp_path)
    today = workspace.logbook.today()
    assert workspace.logbook.records.absences_in(Span(today.replace(month=1), today.replace(month=12))) == ()
