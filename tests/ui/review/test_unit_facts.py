"""What the steward says of the unit is changed in place and takes effect at once."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutytracker.domain.calendar import Week
from dutytracker.domain.steward import UnitFacts
from dutytracker.domain.unit import UnitPlan
from tests.ui.review.conftest import drop, type_into


def test_the_roster_shows_how_much_of_the_unit_reports_and_what_holds_for_all_of_it(place, shares, settled):
    drop(place, shares(6))
    settled(place)
    assert place.figures.answers.reporting.text() == "6 members"
    type_into(place.facts.roster, "20")
    settled(place)
    answers = place.figures.answers
    assert answers.reporting.text() == "6 of 20"
    assert answers.indicative.isVisible()
    assert answers.reporting_words.text() == "30\u00a0% reporting; mark: target 80\u00a0%"
    assert "of the whole unit, whatever the others had" in answers.enough.text()
    assert "whole unit" in answers.bounds.accessibleDescription()
    assert place.bar.text() == "The facts of the unit were changed"


def test_a_roster_smaller_than_the_members_is_refused_where_it_was_typed(place, shares, settled):
    drop(place, shares(6))
    settled(place)
    type_into(place.facts.roster, "3")
    settled(place)
    assert place.facts.problem.text() == ("The roster counts everyone in the unit, so it cannot be smaller than 6.")
    assert place.desk.sight.facts.roster is None


def test_more_members_than_the_roster_says_are_shown_all_the_same_until_it_is_corrected(place, shares, settled):
    place.shelf.begin("Spring")
    place.desk.change(lambda book: book.set_facts(UnitFacts(unit="North", roster=5)))
    settled(place)
    drop(place, shares(6))
    settled(place)
    for other in ("Autumn", "Winter"):
        assert place.figures.isVisible()
        assert place.figures.answers.reporting.text() == "6 members"
        assert place.facts.problem.text().startswith("The roster counts everyone in the unit")
        assert place.facts.roster.text() == "5"
        place.shelf.begin(other)
        place.shelf.open("Spring")
        settled(place)
    QTest.mouseClick(place.head.packet_button, Qt.MouseButton.LeftButton)
    settled(place)
    assert place.bar.text() == "The roster counts everyone in the unit, so it cannot be smaller than 6."
    type_into(place.facts.roster, "20")
    settled(place)
    assert place.figures.answers.reporting.text() == "6 of 20"
    assert place.facts.problem.text() == ""


def test_a_roster_that_is_no_number_is_refused_at_once(place, shares, settled):
    drop(place, shares(6))
    settled(place)
    type_into(place.facts.roster, "many")
    assert place.facts.problem.text() == "Type how many people the unit has, as a whole number."
    assert place.facts.roster.property("wrong")


def test_the_period_asked_for_leaves_the_other_weeks_out(place, shares, settled):
    drop(place, shares(6))
    settled(place)
    before = place.desk.sight.days
    type_into(place.facts.first.field, str(before[0].replace(day=before[0].day)))
    settled(place)
    type_into(place.facts.last.field, before[0].isoformat())
    settled(place)
    assert place.desk.sight.days[0] == before[0]
    assert place.desk.sight.days[1] < before[1]


def test_it_is_said_when_members_handed_in_none_of_the_weeks_asked_for(place, shares, settled):
    drop(place, shares(6))
    settled(place)
    first, last = place.desk.sight.days
    type_into(place.facts.first.field, str(last.replace(year=last.year + 1)))
    settled(place)
    said = place.figures.elsewhere.text()
    assert said == "6 members handed in none of the weeks asked for: check the first and the last day."
    place.desk.change(lambda book: book.set_facts(UnitFacts()))
    place.desk.change(lambda book: book.unit.set_plan(UnitPlan(sampled_weeks=(Week(first).shifted(9),))))
    settled(place)
    assert "which weeks are chosen" in place.figures.elsewhere.text()


def test_a_period_that_ends_before_it_begins_marks_its_end(place, shares, settled):
    drop(place, shares(6))
    settled(place)
    type_into(place.facts.first.field, "2026-10-04")
    settled(place)
    type_into(place.facts.last.field, "2026-09-27")
    assert place.facts.last.field.property("wrong")
    assert place.facts.problem.text() == "The first day must not come after the last one."


def test_the_name_of_the_unit_is_taken_back_with_the_rest(place, window, shares, settled):
    drop(place, shares(6))
    settled(place)
    type_into(place.facts.unit, "Riverside")
    settled(place)
    assert place.head.standing.text().startswith("Riverside · ")
    place.pages.setFocus()
    QTest.keyClick(place.pages, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled(place)
    assert place.facts.unit.text() == ""
    assert place.head.standing.text().startswith("Weeks ")
