"""The offers on the table over the member's own weeks, once a unit file brought some."""

import pytest
from PySide6.QtCore import Qt

from dutytracker.domain.changes import adding
from dutytracker.domain.records import AppointmentWeek
from dutytracker.ui.weeks.page_kind import PageKind
from dutytracker.ui.weeks.weeks_place import WeeksPlace
from tests.ui.looks import SIZES, shown
from tests.ui.sample import WEEK, a_sample_plan
from tests.ui.units import a_sample_unit, adopt


@pytest.fixture
def place(qtbot, filled):
    place = WeeksPlace(filled)
    shown(qtbot, place, SIZES[0])
    return place


@pytest.fixture
def page(place):
    """The page of the offers after the unit's file was adopted, in the week before the running one."""
    adopt(place._workspace.logbook, a_sample_unit())
    place.refresh()
    place.look_at(PageKind.OFFERS)
    place.show_week(WEEK.shifted(-1))
    return place.page


def ways(place) -> list[str]:
    kinds = place.kinds
    return [kinds.tabText(index) for index in range(kinds.count()) if kinds.isTabVisible(index)]


def rows(page) -> dict[str, tuple[str, ...]]:
    return {row.cells[0].replace("\N{NO-BREAK SPACE}", " "): row.cells[1:] for row in page.table.rows_model.rows}


def test_a_member_without_a_unit_file_sees_no_offers(place):
    assert ways(place) == ["Compare", "Trend", "Grid", "Lost time"]
    place.look_at(PageKind.OFFERS)
    assert place.kinds.key() == PageKind.COMPARE


def test_a_unit_file_without_offers_brings_no_page(place):
    adopt(place._workspace.logbook, a_sample_unit(offers=()))
    place.refresh()
    assert "Offers" not in ways(place)


def test_todays_terms_come_first_and_every_offer_has_its_line(place, page):
    assert ways(place)[-1] == "Offers"
    assert list(rows(page)) == [
        "Today’s terms: the contract in your log",
        "A · Eight hours: 8 h 00 per 40 h 00, shrinking with leave",
        "B · A fifth: 20 % of scheduled time, the same through leave",
        "C · A tenth of appointments: 10 % of booked appointment time",
    ]
    assert rows(page)["A · Eight hours: 8 h 00 per 40 h 00, shrinking with leave"] == (
        *("0 of 6", "0 of 6", "+1 h 35", "8 h 00", "+1 h 00"),
    )
    assert page.origin.text() == "From the unit file of “North Coast”, made on November 2, 2026."
    assert page.basis.text() == "Over 6 weeks of yours that can be compared."


def test_the_current_week_is_told_for_each_offer(page):
    assert page.title.text() == "In a week like November 8 – 14"
    assert page.of_week.text().splitlines() == [
        "Under today’s terms you had 7 h 00 in this week (November 8 – 14), and needed 9 h 35.",
        "Under “Eight hours” you would have had 8 h 00 in a week like this one (November 8 – 14), and needed 9 h 35.",
        "Under “A fifth” you would have had 8 h 00 in a week like this one (November 8 – 14), and needed 9 h 35.",
        (
            "What “A tenth of appointments” would have given is not known: "
            "the booked appointments of this week are not entered."
        ),
    ]


def test_the_week_changes_by_key_and_by_button(qtbot, place, page):
    place.take_focus()
    qtbot.keyClick(page.table, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.title.text() == "In a week like November 1 – 7"
    page.later.click()
    page.later.click()
    assert page.title.text() == "In a week like November 15 – 21"
    assert "needed 8 h 30 so far" in page.of_week.text()
    assert not page.later.isEnabled()


def test_an_offer_on_appointments_says_for_how_many_weeks_it_can_be_told(place, page):
    assert "cannot be told" in page.sentences.text()
    week = WEEK.shifted(-1).start
    booked = AppointmentWeek(week=week, booked_minutes=1800, held_minutes=1700, no_show_minutes=100)
    place._workspace.perform(adding("Enter appointments", booked))
    assert "“A tenth of appointments” would have been enough in 0 of your 1 week" in page.sentences.text()
    assert "you would have had 3 h 00" in page.of_week.text()


def test_offers_that_look_alike_are_told_apart_in_a_week_with_leave(place, page):
    assert not page._apart_card.isVisible()
    place._workspace.log_line("pto 2026-11-02")
    assert page._apart_card.isVisible()
    assert page.apart.text() == (
        "“Eight hours” and “A fifth” both give 8 h 00 in a full week; in your week November 1 – 7 “Eight hours” gives "
        "6 h 24 and “A fifth” 8 h 00."
    )


def test_a_week_that_was_not_chosen_is_left_out_and_not_told(place, page):
    place._workspace.perform(adding("Choose the weeks to log", a_sample_plan(7, 6, 4, 2)))
    assert page.basis.text() == "Over 4 chosen weeks of yours that can be compared."
    assert page.of_week.text().startswith("This week was not chosen but logged all the same")


def test_weeks_from_when_every_week_was_logged_are_not_called_chosen(place, page):
    place._workspace.perform(adding("Choose the weeks to log", a_sample_plan(2, began=3)))
    assert page.basis.text() == "Over 4 weeks of yours that can be compared."


def test_a_range_without_a_week_to_compare_says_what_is_missing(page):
    page.range.first.show_date(WEEK.shifted(-5).start)
    page.range.last.show_date(WEEK.shifted(-5).last)
    page.range.choice.choose("dates")
    assert page.basis.text().startswith("No week here can be compared yet")
    assert not page.table.isVisible()
    assert page.sentences.isHidden()


def test_undoing_the_adoption_leaves_the_page(place, page):
    place._workspace.undo()
    assert place.kinds.key() == PageKind.COMPARE
    assert "Offers" not in ways(place)


def test_a_key_leads_to_the_offers_from_everywhere(filled_places, window):
    adopt(filled_places.today._workspace.logbook, a_sample_unit())
    window.actions_.go_offers.trigger()
    place = window.places["weeks"]
    assert place.isVisible()
    assert place.kinds.key() == PageKind.OFFERS
