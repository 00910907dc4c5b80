"""Weeks that came on paper: typed in, changed, deleted, and shown apart from the shares."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.review.conftest import drop, rows


@pytest.fixture
def paper(place, shares, settled):
    """Six members, the page for paper shown."""
    drop(place, shares(6))
    settled(place)
    place.pages.choose("paper")
    place.paper.take_focus()
    return place.paper


def type_week(paper, who="Anna", day="2026-09-07", **amounts):
    """Types a week as a steward does, field by field, and presses Enter."""
    hours = {"scheduled": "40", "contracted": "7", "logged": "8:30", "undone": "1"} | amounts
    fields = {paper.form.who: who, paper.form.day.field: day}
    fields |= {paper.form.amounts[name]: text for name, text in hours.items()}
    for field, text in fields.items():
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Backspace)
        QTest.keyClicks(field, text)
    QTest.keyClick(paper.form.amounts["undone"], Qt.Key.Key_Return)


def test_a_week_is_typed_in_and_listed(paper, place, settled):
    type_week(paper)
    settled(place)
    (row,) = rows(paper.table)
    assert row[0] == "Anna"
    assert row[3:] == ("40 h 00", "7 h 00", "8 h 30", "1 h 00")
    assert paper.card.aside.text() == "1 week · 1 member"
    assert place.bar.text() == "A week on paper was typed in"
    assert paper.form.who.text() == ""
    assert paper.form.who.hasFocus()


def test_everything_that_is_wrong_is_said_at_once_and_nothing_typed_is_lost(paper):
    type_week(paper, who="", logged="much")
    words = paper.form.problem.text()
    assert words.startswith("Give the member a label of your own, so that their weeks belong together.")
    assert "Logged: “much” is not an amount of hours." in words
    assert paper.form.who.property("wrong")
    assert paper.form.amounts["logged"].property("wrong")
    assert paper.form.amounts["scheduled"].text() == "40"


def test_a_second_sheet_of_the_same_week_is_refused_in_the_form(paper, place, settled):
    type_week(paper)
    settled(place)
    type_week(paper, logged="9")
    settled(place)
    assert paper.form.problem.text() == "This week of this member is typed in already: change that one."
    assert paper.form.amounts["logged"].text() == "9"
    assert len(rows(paper.table)) == 1


def test_enter_on_a_week_changes_it(paper, place, settled):
    type_week(paper)
    settled(place)
    paper.table.setFocus()
    QTest.keyClick(paper.table, Qt.Key.Key_Return)
    assert paper.form.who.text() == "Anna"
    field = paper.form.amounts["logged"]
    field.selectAll()
    QTest.keyClicks(field, "10")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settled(place)
    (row,) = rows(paper.table)
    assert row[5] == "10 h 00"


def test_delete_deletes_a_week_and_undo_brings_it_back(paper, place, settled):
    type_week(paper)
    settled(place)
    paper.table.setFocus()
    QTest.keyClick(paper.table, Qt.Key.Key_Delete)
    settled(place)
    assert rows(paper.table) == []
    assert place.bar.text() == "A week on paper was deleted"
    QTest.keyClick(place.pages, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled(place)
    assert len(rows(paper.table)) == 1


def test_weeks_on_paper_are_shown_apart_and_change_no_figure_of_the_shares(paper, place, settled):
    before = place.figures.answers.enough.text()
    for who in ("Anna", "Ben", "Cleo", "Dan", "Eve"):
        type_week(paper, who=who)
        settled(place)
        type_week(paper, who=who, day="2026-09-14")
        settled(place)
    place.pages.choose("figures")
    settled(place)
    shown = dict(row[:2] for row in rows(place.figures.paper.parts[0].table))
    assert shown["Members who needed more"] == "5 of 5"
    assert place.figures.answers.enough.text() == before
