"""A unit file brings its offers to the table: by the dialog, or dropped while the offers are shown."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutytracker.domain.offers import MOST_OFFERS
from tests.exchange.units import OFFERS, a_plan, a_unit, a_unit_file
from tests.ui.review.conftest import drop
from tests.ui.review.test_offers_page import A, B, C, hours, kept, opened, over, press

__all__ = ["opened"]


@pytest.fixture
def unit_file(tmp_path):
    """A unit file that was really signed, with these offers."""

    def make(*offers, name="unit.dutyunit") -> Path:
        path = tmp_path / name
        path.write_bytes(a_unit_file(a_unit(plan=a_plan(offers=offers))))
        return path

    return make


def test_a_unit_file_that_is_dropped_brings_its_offers_in_one_step(opened, keep, calm, unit_file):
    keep(opened, A)
    drop(opened, unit_file(*OFFERS))
    calm(opened)
    assert kept(opened) == (A, *OFFERS)
    assert len(opened.offers.sheet.rows()) == 4
    press(opened, Qt.Key.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    calm(opened)
    assert kept(opened) == (A,)


def test_an_offer_of_the_same_name_takes_its_place(opened, keep, calm, unit_file):
    keep(opened, A, B)
    drop(opened, unit_file(hours("Offer A", 600), C))
    calm(opened)
    assert kept(opened) == (hours("Offer A", 600), B, C)
    assert opened.offers.sheet.rows()[0].amount.text() == "10 per 40"


def test_the_dialog_asks_for_one_with_the_keyboard_and_nothing_happens_without(opened, calm, unit_file):
    opened.offers.file_from = lambda _parent: ()
    opened.offers.empty.file_button.setFocus()
    press(opened, Qt.Key.Key_Space)
    calm(opened)
    assert kept(opened) == ()
    opened.offers.file_from = lambda _parent: [unit_file(*OFFERS)]
    press(opened, Qt.Key.Key_Space)
    calm(opened)
    assert kept(opened) == OFFERS
    opened.offers.file_from = lambda _parent: [unit_file(C)]
    QTest.mouseClick(opened.offers.sheet.file_button, Qt.MouseButton.LeftButton)
    calm(opened)
    assert kept(opened) == (*OFFERS, C)


def test_what_cannot_be_taken_over_is_said_below_the_table_and_what_is_typed_stays(
    opened, keep, calm, unit_file, tmp_path
):
    keep(opened, A)
    sheet = opened.offers.sheet
    over(opened, sheet.rows()[0].name, "Half typed", leave=False)
    none, wrong = unit_file(), tmp_path / "wrong.dutyunit"
    wrong.write_text("no unit file")
    drop(opened, none)
    calm(opened)
    assert sheet.problem.text() == "The unit file unit.dutyunit holds no offers: choose one that does."
    drop(opened, wrong)
    calm(opened)
    assert sheet.problem.text() not in {"", "The unit file unit.dutyunit holds no offers: choose one that does."}
    assert opened.offers.sheet.rows()[0].name.text() == "Half typed"
    assert kept(opened) == (A,)


def test_more_offers_than_can_lie_on_the_table_are_refused_as_a_whole(opened, keep, calm, unit_file):
    keep(opened, A)
    drop(opened, unit_file(*(hours(f"Number {number}") for number in range(MOST_OFFERS))))
    calm(opened)
    assert opened.offers.sheet.problem.text() == "At most 20 offers can lie on the table: delete one first."
    assert kept(opened) == (A,)


def test_a_refusal_stays_until_something_else_is_typed(opened, keep, calm, unit_file):
    keep(opened, A)
    drop(opened, unit_file())
    calm(opened)
    sheet = opened.offers.sheet
    assert sheet.problem.text()
    over(opened, sheet.rows()[0].amount, "9")
    calm(opened)
    assert sheet.problem.text() == ""


def test_a_unit_file_that_is_dropped_on_no_offers_is_refused_there_too(opened, calm, unit_file):
    drop(opened, unit_file())
    calm(opened)
    assert opened.offers.empty.isVisible()
    assert opened.offers.empty.problem.text() == "The unit file unit.dutyunit holds no offers: choose one that does."
