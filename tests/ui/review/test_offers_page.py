"""Offers in Review as a steward uses them at the table: type one, see what it comes to, take it back."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutytracker.domain.offers import MOST_OFFERS, Offer
from dutytracker.domain.pooling import Audience
from dutytracker.domain.terms import AbsenceRule, AppointmentsGuarantee, HoursGuarantee, PercentBase, PercentGuarantee
from dutytracker.ui.widgets.chart_table import ChartTableWindow
from tests.ui.review.conftest import THIRTY, drop

CONTROL, ALT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)


def hours(name, minutes=480, rule=AbsenceRule.PRO_RATA):
    guarantee = HoursGuarantee(guaranteed_minutes=minutes, reference_minutes=2400)
    return Offer(name=name, guarantee=guarantee, absence_rule=rule)


A, B, C = (hours(f"Offer {letter}", 60 * number) for letter, number in zip("ABC", (7, 8, 9), strict=True))


@pytest.fixture
def opened(place, shares, settled, calm):
    """Six members' weeks, with the page of offers shown."""
    drop(place, shares(6))
    settled(place)
    place.pages.choose("offers")
    calm(place)
    return place


def press(place, *keys, held=NONE):
    for key in keys:
        QTest.keyClick(place.window().focusWidget(), key, held)


def write(place, text):
    QTest.keyClicks(place.window().focusWidget(), text)


def over(place, cell, text, *, leave=True):
    """Types over a cell, and leaves it with Enter."""
    cell.setFocus()
    cell.selectAll()
    write(place, text)
    if leave:
        press(place, Qt.Key.Key_Return)


def choose(box, words):
    """Chooses from a list by its first letters, as the keyboard does."""
    box.setFocus()
    for _ in range(box.count()):
        if box.currentText() == words:
            return
        QTest.keyClick(box, Qt.Key.Key_Down)
    while box.currentText() != words:
        QTest.keyClick(box, Qt.Key.Key_Up)


def kept(place):
    return place.desk.sight.offers


def given(place):
    """What each offer gives per 40 hours."""
    return [row.cells.texts()[4] for row in place.offers.sheet.rows()]


def test_before_there_is_an_offer_it_says_what_will_be_here_and_offers_one_button(opened):
    empty = opened.offers.empty
    assert empty.isVisible()
    assert not opened.offers.sheet.isVisible()
    opened.pages.choose("figures")
    opened.pages.setFocus()
    press(opened, *[Qt.Key.Key_Right] * 3)
    assert empty.isVisible()
    for _ in range(20):
        if empty.add_button.hasFocus():
            break
        press(opened, Qt.Key.Key_Tab)
    assert empty.add_button.hasFocus()


def test_an_offer_is_added_typed_edited_undone_and_redone_with_the_keyboard_alone(opened, window, calm):
    place, sheet = opened, opened.offers.sheet
    place.offers.empty.add_button.setFocus()
    press(place, Qt.Key.Key_Space)
    row = sheet.rows()[0]
    assert row.name.hasFocus()
    write(place, "Eight hours")
    press(place, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert row.amount.hasFocus()
    assert sheet.problem.text() == ""
    write(place, "8")
    calm(place)
    assert kept(place) == ()
    assert given(place) == ["8 h 00"]
    assert place.offers.chart.isVisible()
    press(place, Qt.Key.Key_Return)
    calm(place)
    assert kept(place) == (hours("Eight hours"),)
    assert row.amount.text() == "8 per 40"
    assert place.bar.text() == "The offers on the table were changed"

    row.amount.selectAll()
    write(place, "5:30")
    calm(place)
    assert kept(place) == (hours("Eight hours"),)
    assert given(place) == ["5 h 30"]
    press(place, Qt.Key.Key_Return)
    calm(place)
    assert kept(place) == (hours("Eight hours", 330),)

    press(place, Qt.Key.Key_Z, held=CONTROL)
    calm(place)
    assert kept(place) == (hours("Eight hours"),)
    assert row.amount.text() == "8 per 40"
    assert given(place) == ["8 h 00"]
    press(place, Qt.Key.Key_Y, held=CONTROL)
    calm(place)
    assert row.amount.text() == "5:30 per 40"
    assert given(place) == ["5 h 30"]
    press(place, Qt.Key.Key_Z, Qt.Key.Key_Z, held=CONTROL)
    calm(place)
    assert place.offers.empty.isVisible()


def test_undo_in_a_cell_means_what_was_typed_there_as_long_as_it_was_not_left(opened, keep, calm):
    keep(opened, A)
    cell = opened.offers.sheet.rows()[0].amount
    over(opened, cell, "9", leave=False)
    press(opened, Qt.Key.Key_Z, held=CONTROL)
    calm(opened)
    assert cell.text() == "7 per 40"
    assert kept(opened) == (A,)


def test_todays_terms_come_first_and_every_offer_has_its_figures(opened, keep):
    keep(opened, A, B)
    sheet = opened.offers.sheet
    assert sheet.aside.text() == "6 members, 24 weeks · in the union"
    today, first = sheet.today.cells.texts(), sheet.rows()[0].cells.texts()
    assert today == first
    assert today[4:] == ["7 h 00", "0 h 00", "0.00"]
    assert sheet.rows()[1].cells.texts()[4:6] == ["8 h 00", "+6 h 00"]
    assert [row.sign.text() for row in sheet.rows()] == ["A", "B"]
    assert (
        sheet.rows()[1]
        .name.accessibleDescription()
        .endswith(
            "Members short 0 of 6; Median shortfall per 40 h hidden: fewer than 5; Guaranteed per 40 h 8 h 00;"
            " Adds a week +6 h 00; Full-time equivalents added +0.15"
        )
    )


def test_figures_follow_every_key_that_makes_a_sound_offer_and_stay_dimmed_otherwise(opened, keep, calm):
    keep(opened, A)
    row = opened.offers.sheet.rows()[0]
    over(opened, row.amount, "8 h", leave=False)
    calm(opened)
    assert given(opened) == ["8 h 00"]
    assert not row.cells.is_old
    write(opened, "x")
    calm(opened)
    assert row.cells.is_old
    assert given(opened) == ["8 h 00"]
    press(opened, Qt.Key.Key_Backspace)
    calm(opened)
    assert not row.cells.is_old


def test_bad_input_stays_in_its_cell_with_one_sentence_below(opened, keep, calm):
    keep(opened, A, B)
    sheet, (first, second) = opened.offers.sheet, opened.offers.sheet.rows()
    over(opened, first.amount, "many")
    over(opened, second.name, "offer a")
    calm(opened)
    assert first.amount.text() == "many"
    assert first.amount.property("wrong")
    assert second.name.property("wrong")
    assert sheet.problem.text() == "“many” is not an amount of hours. Type it like 7, 7.5 or 7:30."
    assert kept(opened) == (A, B)
    over(opened, first.amount, "7:30")
    calm(opened)
    assert not first.amount.property("wrong")
    assert sheet.problem.text() == "Another offer is called “offer a” already: give this one another name."
    assert kept(opened) == (hours("Offer A", 450), B)
    second.name.setFocus()
    press(opened, Qt.Key.Key_Escape)
    assert second.name.text() == "Offer B"
    assert sheet.problem.text() == ""


def test_another_basis_shows_its_own_cells_and_is_kept_once_it_is_whole(opened, keep, calm):
    keep(opened, A)
    row = opened.offers.sheet.rows()[0]
    choose(row.basis, "% less meetings")
    calm(opened)
    assert row.meetings.isVisible()
    assert kept(opened) == (A,)
    over(opened, row.amount, "20 %")
    over(opened, row.meetings, "150 min")
    calm(opened)
    less = PercentGuarantee(percent="20", base=PercentBase.SCHEDULED_LESS_MEETINGS, meeting_minutes=150)
    assert kept(opened) == (Offer(name="Offer A", guarantee=less),)
    choose(row.rule, "Stays")
    calm(opened)
    assert kept(opened) == (Offer(name="Offer A", guarantee=less, absence_rule=AbsenceRule.FIXED),)
    choose(row.basis, "% of appointments")
    calm(opened)
    assert not row.meetings.isVisible()
    assert not row.rule.isVisible()
    assert kept(opened)[0].guarantee == AppointmentsGuarantee(percent="20")


def test_an_offer_on_appointments_says_for_how_many_weeks_it_can_be_told(opened, keep):
    keep(opened, Offer(name="Appointments", guarantee=AppointmentsGuarantee(percent="35")))
    (sentence,) = opened.offers.chart.sentences.texts()
    assert "no week has a record of booked appointments" in sentence.replace("\u00a0", " ")


def test_offers_are_moved_duplicated_and_deleted_each_in_one_step(opened, keep, calm):
    keep(opened, A, B)
    sheet = opened.offers.sheet
    sheet.rows()[1].name.setFocus()
    press(opened, Qt.Key.Key_Up, held=ALT)
    calm(opened)
    assert kept(opened) == (B, A)
    assert sheet.rows()[0].name.hasFocus()
    press(opened, Qt.Key.Key_Up, held=ALT)
    calm(opened)
    assert kept(opened) == (B, A)
    press(opened, Qt.Key.Key_Down)
    assert sheet.rows()[1].name.hasFocus()

    first = sheet.rows()[0]
    first.wanted.emit("duplicate")
    calm(opened)
    assert kept(opened) == (B, hours("Offer C", 480), A)
    assert sheet.rows()[1].name.hasFocus()
    first.more.setFocus()
    press(opened, Qt.Key.Key_Delete)
    calm(opened)
    assert kept(opened) == (hours("Offer C", 480), A)
    assert sheet.rows()[0].name.hasFocus()
    for _ in range(3):
        press(opened, Qt.Key.Key_Z, held=CONTROL)
    calm(opened)
    assert kept(opened) == (A, B)


def test_the_menu_of_an_offer_says_what_can_be_done_with_it(opened, keep, calm):
    keep(opened, A, B)
    row = opened.offers.sheet.rows()[0]
    row.more.setFocus()
    press(opened, Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    words = [action.text().replace("&", "").partition("\t")[0] for action in menu.actions()]
    assert words == ["Duplicate", "Move up", "Move down", "Delete"]
    menu.actions()[2].trigger()
    menu.close()
    calm(opened)
    assert kept(opened) == (B, A)


def test_the_keyboard_does_not_stay_on_an_offer_that_is_gone(opened, keep, calm):
    keep(opened, A)
    sheet, empty = opened.offers.sheet, opened.offers.empty
    sheet.rows()[0].more.setFocus()
    press(opened, Qt.Key.Key_Delete)
    calm(opened)
    assert kept(opened) == ()
    assert empty.add_button.hasFocus()
    press(opened, Qt.Key.Key_Z, held=CONTROL)
    calm(opened)
    assert sheet.add_button.hasFocus()


def test_twenty_offers_are_the_most(opened, keep):
    keep(opened, *(hours(f"Number {number}") for number in range(MOST_OFFERS)))
    sheet = opened.offers.sheet
    assert not sheet.add_button.isEnabled()
    sheet.rows()[0].wanted.emit("duplicate")
    assert len(sheet.rows()) == MOST_OFFERS


def test_the_keyboard_goes_through_the_cells_in_reading_order(opened, keep):
    keep(opened, A, B)
    sheet = opened.offers.sheet
    sheet.add_button.setFocus()
    seen = []
    for _ in range(13):
        seen.append(opened.window().focusWidget())
        press(opened, Qt.Key.Key_Tab)
    first, second = sheet.rows()
    assert seen == [
        *(sheet.add_button, sheet.file_button, sheet.table_button),
        *(first.name, first.basis, first.amount, first.rule, first.more),
        *(second.name, second.basis, second.amount, second.rule, second.more),
    ]
    assert opened.offers.chart.table_button.hasFocus()
    assert all(widget.accessibleName() for widget in seen)
    assert first.amount.accessibleName() == "Amount of Offer A"
    assert second.basis.accessibleName() == "What Offer B is counted on"


def test_what_is_typed_stays_while_another_page_is_looked_at(opened, keep, calm):
    keep(opened, A)
    row = opened.offers.sheet.rows()[0]
    over(opened, row.amount, "not yet")
    opened.pages.choose("members")
    opened.desk.look()
    calm(opened)
    opened.pages.choose("offers")
    calm(opened)
    assert opened.offers.sheet.rows()[0].amount.text() == "not yet"


def test_what_is_typed_stays_with_its_collection(opened, window, keep, calm):
    keep(opened, A)
    over(opened, opened.offers.sheet.rows()[0].amount, "not yet")
    window.actions_.go_today.trigger()
    calm(opened)
    window.actions_.go_review.trigger()
    calm(opened)
    assert opened.offers.sheet.rows()[0].amount.text() == "not yet"
    opened.shelf.rename("Spring")
    opened.desk.look()
    calm(opened)
    assert opened.offers.sheet.rows()[0].amount.text() == "not yet"
    opened.shelf.begin("Another unit")
    calm(opened)
    assert opened.offers.sheet.is_empty
    opened.shelf.open("Spring")
    calm(opened)
    assert opened.offers.sheet.rows()[0].amount.text() == "7 per 40"


def test_a_file_that_is_dropped_on_a_cell_is_not_typed_into_it(opened, keep):
    keep(opened, A)
    assert not any(field.acceptDrops() for field in opened.offers.sheet.rows()[0].fields.values())


def test_where_something_is_hidden_it_is_said_why(opened, keep):
    keep(opened, A)
    assert opened.offers.sheet.remarks.text().endswith(
        "Hidden: fewer than 5 members would be behind the figure, or could be told from it."
    )


def test_of_too_few_members_nothing_is_told_and_offers_can_be_typed_all_the_same(place, shares, settled, calm):
    drop(place, shares(4))
    settled(place)
    place.pages.choose("offers")
    place.offers.empty.add_button.click()
    row = place.offers.sheet.rows()[0]
    over(place, row.amount, "8")
    calm(place)
    assert kept(place) == (hours("Offer A"),)
    assert place.offers.sheet.today.too_few.text().startswith("Too few members for a figure: 4 ")
    assert not row.cells.isVisible()
    assert not place.offers.sheet.today.cells.isVisible()
    assert not place.offers.chart.isVisible()


def test_for_outside_the_figures_are_those_of_that_audience(place, settled, calm, keep):
    drop(place, THIRTY)
    settled(place)
    keep(place, hours("Eight hours ten", 490))
    place.pages.choose("offers")
    calm(place)
    row = place.offers.sheet.rows()[0]
    assert row.cells.texts()[4] == "8 h 10"
    assert place.offers.sheet.aside.text() == "30 members, 126 weeks · in the union"
    place.facts.audience.choose(Audience.OUTSIDE)
    calm(place)
    assert row.cells.texts()[4] == "8 h 00"
    assert place.offers.sheet.aside.text() == "30 members · for outside"


def test_the_chart_and_the_figures_are_there_as_tables(opened, keep):
    keep(opened, A, B)
    view = opened.offers.chart.view
    view.setFocus()
    press(opened, Qt.Key.Key_T)
    table = opened.window().findChild(ChartTableWindow)
    model = table.view.model()
    assert [model.index(line, 0).data() for line in range(model.rowCount())] == ["Today’s terms", "Offer A", "Offer B"]
    table.close()
    QApplication.processEvents()
    opened.offers.sheet.table_button.click()
    windows = [one for one in opened.window().findChildren(ChartTableWindow) if one.isVisible()]
    assert windows[0].view.model().rowCount() == 3
    windows[0].close()


def test_two_offers_that_only_look_the_same_are_told_apart_with_a_week_that_shows_it(opened, keep):
    keep(opened, B, Offer(name="A fifth", guarantee=PercentGuarantee(percent="20"), absence_rule=AbsenceRule.FIXED))
    assert opened.offers.apart.isVisible()
    (words,) = opened.offers.apart_words.texts()
    assert "both give 8 h 00 in a full week" in words.replace("\u00a0", " ")
    keep(opened, B)
    assert not opened.offers.apart.isVisible()


def test_the_wheel_scrolls_the_page_and_changes_no_offer(opened, keep, calm):
    keep(opened, A)
    box = opened.offers.sheet.rows()[0].basis
    box.setFocus()
    middle = QPointF(box.rect().center())
    wheel = QWheelEvent(
        middle,
        QPointF(box.mapToGlobal(box.rect().center())),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, wheel)
    calm(opened)
    assert kept(opened) == (A,)
