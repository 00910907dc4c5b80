"""Settings, your unit."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutytracker.domain.unit import WeeksAsked
from dutytracker.ui.unit.unit_sheet import UnitSheet
from tests.exchange.units import a_plan, a_unit, a_unit_file
from tests.ui.sample import WEEK
from tests.ui.unit.files import a_file


def adopt(workspace, **fields):
    data = a_unit_file(a_unit(**fields))
    workspace.announce(workspace.logbook.perform(workspace.logbook.unit.adopting(data, "North").change))


@pytest.fixture
def section(places):
    places.go_section("unit")
    QApplication.processEvents()
    return places.by_key["settings"].unit


@pytest.fixture
def adopted(section):
    asked = WeeksAsked(first=WEEK.start, last=WEEK.shifted(7).last)
    adopt(section._workspace, weeks_asked=asked, plan=a_plan(sampled_weeks=(WEEK.shifted(2), WEEK.shifted(5))))
    QApplication.processEvents()
    return section


def test_without_a_unit_file_it_says_so_and_opens_one(section, places, tmp_path):
    assert section.none.isVisible()
    assert not section.leave_button.isVisible()
    assert QApplication.focusWidget() is section.open_button
    section.path_from = lambda _parent: str(a_file(tmp_path))
    QTest.keyClick(section.open_button, Qt.Key.Key_Space)
    assert isinstance(places.units.sheet, UnitSheet)


def test_leaving_the_dialog_opens_nothing(section, places):
    section.path_from = lambda _parent: ""
    section.open_button.click()
    assert places.units.sheet is None


def test_the_tab_key_goes_down_the_page(adopted):
    adopted.clinic.setFocus()
    for part in (adopted.leave_button, adopted.open_button):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert part.hasFocus()


def test_it_tells_whose_file_was_adopted_and_when(adopted):
    assert adopted.name.text() == "North Coast"
    assert adopted.dates.text() == "Made on February 20, 2026, adopted on November 19, 2026."
    assert adopted.key.digits.text() == "84047 45111 45897 11614 96296 53919"
    assert adopted.asked.text() == "Your unit asks for 2 weeks, the first from November 29, 2026 on."


def test_another_clinic_is_one_change(adopted):
    logbook = adopted._workspace.logbook
    assert adopted.clinic.clinic() == "North"
    QTest.keyClick(adopted.clinic, Qt.Key.Key_Down)
    assert logbook.member.clinic == "South"
    adopted._workspace.undo()
    assert logbook.member.clinic == "North"
    assert adopted.clinic.clinic() == "North"


def test_leaving_the_unit_is_one_change_and_the_contract_stays(adopted):
    logbook = adopted._workspace.logbook
    terms = logbook.terms
    assert logbook.sample_plans
    adopted.leave_button.click()
    assert (logbook.unit.file, logbook.terms) == (None, terms)
    assert not [plan for plan in logbook.sample_plans if plan.weeks]
    assert adopted.none.isVisible()
    adopted._workspace.undo()
    assert logbook.unit.file.unit == "North Coast"
    assert [plan for plan in logbook.sample_plans if plan.weeks]
    assert adopted.name.isVisible()
