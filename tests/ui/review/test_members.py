"""The list of members, which is the steward's alone: names, clinics, who still owes weeks, and receipts."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from dutytracker.domain.calendar import Week
from dutytracker.domain.unit import UnitPlan
from dutytracker.exchange.receipt_file import read_receipt
from dutytracker.reports.words import short_day
from dutytracker.ui.review.member_rows import CLINIC, CODE, GIVEN, MISSING, NAME, RECORD
from dutytracker.ui.widgets.button import Button
from tests.stewards import code_of, share_file
from tests.ui.review.conftest import drop, rows, type_into


@pytest.fixture
def members(place, shares, settled):
    """Six members, their list shown, the keyboard on the first of them."""
    drop(place, shares(6))
    settled(place)
    place.pages.choose("members")
    place.members.table.setFocus()
    return place.members


def type_here(table, key, text):
    """Opens a cell by that key and types over it."""
    QTest.keyClick(table, key)
    editor = next(field for field in table.findChildren(QLineEdit) if field.isVisible())
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()


def column(table, number):
    return [row[number] for row in rows(table)]


def test_enter_types_a_private_name_in_place_and_undo_takes_it_away(members, place, window, settled):
    type_here(members.table, Qt.Key.Key_Return, "Anna from the ward")
    settled(place)
    assert column(members.table, NAME)[0] == "Anna from the ward"
    assert place.bar.text() == "A private name was changed"
    QTest.keyClick(members.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled(place)
    assert column(members.table, NAME)[0] == ""


def test_a_clinic_is_spelled_anew_for_every_member_who_wrote_it(members, place, settled):
    clinic = column(members.table, CLINIC)[0]
    before = column(members.table, CLINIC).count(clinic)
    type_here(members.table, Qt.Key.Key_C, "East End")
    settled(place)
    assert column(members.table, CLINIC).count("East End") == before
    assert place.bar.text() == "A clinic was spelled in one way"


def test_a_clinic_can_be_reached_with_the_arrows_too(members, place, settled):
    for _ in range(CLINIC):
        QTest.keyClick(members.table, Qt.Key.Key_Right)
    type_here(members.table, Qt.Key.Key_Return, "West")
    settled(place)
    assert column(members.table, CLINIC)[0] == "West"


def test_names_that_look_like_one_clinic_are_offered_to_be_written_alike(place, shares, settled):
    drop(place, shares(5, clinic="North Clinic"), shares(7, "more", clinic="north clinic"))
    settled(place)
    place.pages.choose("members")
    (button,) = [each for each in place.members.findChildren(Button) if each.text().startswith("Write it")]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settled(place)
    assert len(set(column(place.members.table, CLINIC))) == 1


def test_delete_removes_a_leaver_who_counts_no_more_and_can_be_brought_back(members, place, settled):
    gone = members.table.member().who
    QTest.keyClick(members.table, Qt.Key.Key_Delete)
    settled(place)
    assert rows(members.table)[-1][CODE] == gone
    assert rows(members.table)[-1][RECORD] == "removed"
    assert place.desk.sight.review.members == 5
    assert place.bar.text() == "A member was removed"
    members.table.selectRow(5)
    QTest.mouseClick(members.remove_button, Qt.MouseButton.LeftButton)
    settled(place)
    assert place.desk.sight.review.members == 6


def test_who_has_not_handed_in_comes_first(members, place, settled):
    type_into(members.code, "K7QF-2M9X")
    assert members.name.hasFocus()
    type_into(members.name, "Ben")
    settled(place)
    assert rows(members.table)[0][CODE] == "K7QF-2M9X"
    assert rows(members.table)[0][RECORD] == "nothing yet"
    assert members.card.aside.text() == "7 members · 1 handed in nothing yet"


def test_a_code_that_cannot_be_one_is_refused_where_it_was_typed(members):
    type_into(members.code, "Ben")
    assert members.problem.text() == ("A member code is two groups of four letters and digits, such as K7QF-2M9X.")
    assert members.code.property("wrong")


def test_the_weeks_that_are_missing_are_named(members, place, settled, tmp_path):
    place.pages.choose("figures")
    type_into(place.facts.first.field, place.desk.sight.days[0].isoformat())
    settled(place)
    type_into(place.facts.last.field, place.desk.sight.days[1].isoformat())
    settled(place)
    place.pages.choose("members")
    assert set(column(members.table, MISSING)) == {""}
    path = tmp_path / "late.dutyshare"
    path.write_bytes(share_file(20, weeks=range(2)))
    drop(place, path)
    settled(place)
    first, last = place.desk.sight.facts.first, place.desk.sight.facts.last
    assert column(members.table, GIVEN) == ["2 of 4"] + 6 * ["4 of 4"]
    missing = [short_day(last - timedelta(days=days)) for days in (13, 6)]
    assert rows(members.table)[0][MISSING] == ", ".join(missing)
    assert members.card.aside.text() == "6 of 7 have given all 4 weeks · 1 misses weeks"

    chosen = (Week(first), Week(first).shifted(3))
    place.desk.change(lambda book: book.unit.set_plan(UnitPlan(sampled_weeks=chosen)))
    settled(place)
    assert rows(members.table)[0][GIVEN] == "1 of 2"
    assert rows(members.table)[0][MISSING] == missing[-1]
    assert members.card.aside.text() == "6 of 7 have given all 2 weeks · 1 misses weeks"
    place.desk.change(lambda book: book.unit.set_plan(UnitPlan(sampled_weeks=chosen[:1])))
    settled(place)
    assert set(column(members.table, MISSING)) == {""}
    assert members.card.aside.text() == "7 of 7 have given the week asked for"
    place.desk.change(lambda book: book.set_facts(replace(book.facts, roster=20)))
    settled(place)
    assert members.card.aside.text() == "7 of 20 have given the week asked for · 13 handed in nothing yet"


def test_a_receipt_is_saved_for_the_member_the_keyboard_is_on(members, place, settled, tmp_path):
    code = members.table.member().code
    QTest.mouseClick(members.receipt_button, Qt.MouseButton.LeftButton)
    settled(place)
    path = tmp_path / f"receipt-{code}.dutyreceipt"
    assert read_receipt(path.read_bytes()).member == code
    assert place.bar.text() == f"Saved as {path}. Give it to the member."


def test_all_receipts_are_saved_at_once_and_replace_nothing(members, place, settled, tmp_path):
    taken = tmp_path / f"receipt-{code_of(1)}.dutyreceipt"
    taken.write_text("mine")
    QTest.mouseClick(members.receipts_button, Qt.MouseButton.LeftButton)
    settled(place)
    assert taken.read_text() == "mine"
    assert len(list(tmp_path.glob("receipt-*.dutyreceipt"))) == 7
    assert place.bar.text() == f"6 receipts were saved in {tmp_path}. Give each member theirs."


def test_members_without_anything_to_receipt_are_passed_over(place, shares, settled, tmp_path):
    folder = shares(5)
    (folder / "empty.dutyshare").write_bytes(share_file(9, weeks=range(2), seq=0))
    drop(place, folder)
    settled(place)
    assert place.desk.sight.review.members == 6
    place.pages.choose("members")
    QTest.mouseClick(place.members.receipts_button, Qt.MouseButton.LeftButton)
    settled(place)
    assert len(list(tmp_path.glob("receipt-*.dutyreceipt"))) == 5
    assert place.bar.text() == f"5 receipts were saved in {tmp_path}. Give each member theirs."
