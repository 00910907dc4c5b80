"""Weeks as the member uses it: keys pressed, and what stands on the screen afterwards."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from dutytracker.domain.changes import deleting
from dutytracker.domain.records import Log
from dutytracker.ui.weeks.compare.compare_card import IN_FULL
from dutytracker.ui.weeks.weeks_place import WeeksPlace
from tests.ui.sample import NOW, WEEK, a_usual_pattern, a_usual_term

PATCHY = WEEK.shifted(-5)
"""The week of which only two days are closed."""
LAST = WEEK.shifted(-1)


@pytest.fixture
def place(qtbot, filled) -> WeeksPlace:
    return shown(qtbot, filled)


def shown(qtbot, workspace) -> WeeksPlace:
    place = WeeksPlace(workspace)
    qtbot.addWidget(place)
    place.resize(1120, 800)
    place.show()
    qtbot.waitExposed(place)
    place.activateWindow()
    place.take_focus()
    return place


def says(widget: QWidget, words: str) -> bool:
    return any(words in label.text() and not label.isHidden() for label in widget.findChildren(QLabel))


def test_the_running_week_is_shown_first_and_has_no_verdict(place):
    questions = place.page.week_view.questions
    assert place.week_shown() == WEEK
    assert questions.title.text() == "November 15 – 21"
    assert questions.verdict.text().startswith("running")
    assert "so far" in questions.headline.text()
    assert questions.given.text() == "5 h 30 given of 6 h 00 due so far"
    assert says(questions, "1 h 00 still to come")


def test_down_goes_back_in_time_and_both_questions_are_answered_apart(qtbot, place):
    qtbot.keyClick(place.page.list, Qt.Key.Key_Down)
    questions = place.page.week_view.questions
    assert place.week_shown() == LAST
    assert questions.title.text() == "November 8 – 14"
    assert questions.headline.text() == "You needed 9 h 35; the contract gives 7 h 00, all of which was given."
    assert questions.enough.text() == "2 h 35 more needed than the contract gives"
    assert questions.given.text() == "7 h 00 given of 7 h 00 due"


def test_alt_and_an_arrow_move_by_a_week_wherever_the_keyboard_is(qtbot, place):
    place.page.week_view.comparison.table.setFocus()
    qtbot.keyClick(place.page.week_view.comparison.table, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert place.week_shown() == LAST
    qtbot.keyClick(place.page.week_view.comparison.table, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert place.week_shown() == WEEK


def test_the_tables_name_every_duty_and_place_and_add_up(place):
    place.show_week(LAST)
    duties = place.page.week_view.comparison.table.rows_model.rows
    assert [row.cells[0] for row in duties[:5]] == [
        "Patient calls",
        "Emails, messages",
        "Community support",
        "Charting",
        "Care coordination",
    ]
    assert duties[-1].cells[:2] == ("Needed", "9 h 35")
    place.page.week_view.comparison.by.choose(IN_FULL)
    rows = place.page.week_view.comparison.in_full.rows_model.rows
    assert "after the shift · own time" in [row.cells[0] for row in rows]


def test_a_day_is_closed_with_one_key_and_undo_opens_it_again(qtbot, place, filled, clock):
    clock.set(WEEK.days[5])
    place.refresh()
    open_points = place.page.week_view.open_points
    assert [offer.label for offer in open_points.offers] == ["Close Thursday, November 19", "Close Friday, November 20"]
    qtbot.keyClick(place.page.list, Qt.Key.Key_1)
    assert [offer.label for offer in open_points.offers] == ["Close Friday, November 20"]
    assert says(place.page.week_view.record, "4 of 5 working days closed")
    filled.undo()
    assert len(open_points.offers) == 2


def test_the_undone_list_is_answered_with_one_key_and_the_verdict_follows(qtbot, place, filled, clock):
    clock.set(WEEK.shifted(1).days[1])
    place.refresh()
    place.show_week(WEEK)
    assert place.page.week_view.open_points.isVisible()
    qtbot.keyClick(place.page.list, Qt.Key.Key_U)
    assert "anything undone" not in place.page.week_view.open_points.heading_text.text()
    assert says(place.page.week_view.record, "undone list confirmed")


def test_a_patchy_week_can_show_not_enough_and_says_what_is_still_open(place):
    place.show_week(PATCHY)
    view = place.page.week_view
    assert view.questions.verdict.text() == "not enough, by logged work"
    assert view.questions.headline.text().startswith("You needed at least 10 h 50;")
    assert view.open_points.heading_text.text() == (
        "Still open: close Wednesday, Thursday and Friday and answer “anything undone?”."
    )


def test_a_week_that_cannot_be_told_says_what_is_missing(qtbot, workspace, clock):
    clock.set(PATCHY.days[1])
    workspace.log_line("p 20 earlier")
    workspace.log_line("done")
    clock.now = NOW
    place = shown(qtbot, workspace)
    place.show_week(PATCHY)
    view = place.page.week_view
    assert view.questions.verdict.text() == "cannot tell · 20 % closed"
    assert view.open_points.heading_text.text() == (
        "Still missing for a verdict: close Tuesday, Wednesday, Thursday and Friday and answer “anything undone?”."
    )
    assert all("Too late to count" in offer.detail for offer in view.open_points.offers if offer.key.isdigit())


def test_a_lack_of_the_contract_leads_to_the_settings(qtbot, place, filled):
    filled.perform(deleting("Without a contract", a_usual_term()))
    with qtbot.waitSignal(place.settings_wanted) as wanted:
        qtbot.keyClick(place.page.list, Qt.Key.Key_E)
    assert wanted.args == ["contract"]
    filled.perform(deleting("Without hours", a_usual_pattern()))
    with qtbot.waitSignal(place.settings_wanted) as wanted:
        qtbot.keyClick(place.page.list, Qt.Key.Key_E)
    assert wanted.args == ["working_hours"]


def test_an_entry_logged_elsewhere_shows_at_once(place, filled):
    before = place.page.week_view.questions.headline.text()
    filled.log_line("c 45 earlier")
    assert place.page.week_view.questions.headline.text() != before


def test_an_entry_further_back_makes_the_list_longer(place, filled):
    rows = place.page.list.model().rowCount()
    filled.log_line("c 45 9/1")
    assert place.page.list.model().rowCount() > rows
    assert place.week_shown() == WEEK


def test_before_anything_is_logged_one_button_leads_to_today(qtbot, workspace):
    place = shown(qtbot, workspace)
    assert says(place, "No week yet")
    with qtbot.waitSignal(place.today_wanted):
        qtbot.keyClick(place.focusWidget(), Qt.Key.Key_Space)
    workspace.log_line("c 45 earlier")
    assert place.page.list.isVisible()


def test_the_chart_holds_the_weeks_up_to_the_one_shown(place):
    place.show_week(LAST)
    chart = place.page.week_view.need.view.chart()
    assert len(chart.table.rows) == 7
    assert chart.table.rows[-1] == ("Nov 8 – 14", "9 h 35", "7 h 00")
    assert chart.table.rows[2][1].endswith("+")


class TestAppointments:
    def record(self, workspace) -> Log:
        return workspace.logbook.records.log_of([LAST]).appointments

    def typed(self, qtbot, place, *texts):
        card = place.page.week_view.appointments
        place.page.week_view.record.appointments.click()
        for field, text in zip(card.fields.values(), texts, strict=True):
            field.setFocus()
            field.selectAll()
            qtbot.keyClick(field, Qt.Key.Key_Delete)
            qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        return card

    def test_three_amounts_are_kept_with_the_week(self, qtbot, place, filled):
        place.show_week(LAST)
        card = self.typed(qtbot, place, "30", "27", "3")
        (record,) = self.record(filled)
        assert (record.booked_minutes, record.held_minutes, record.no_show_minutes) == (1800, 1620, 180)
        assert says(card, "21.3 min of indirect care needed for each hour of appointments held")
        filled.undo()
        assert self.record(filled) == ()
        assert card.fields["booked_minutes"].text() == ""

    def test_empty_fields_take_the_record_back(self, qtbot, place, filled):
        place.show_week(LAST)
        self.typed(qtbot, place, "30", "27", "3")
        self.typed(qtbot, place, "", "", "")
        assert self.record(filled) == ()

    @pytest.mark.parametrize(("typed", "sentence"), [("many", "is not an amount of hours"), ("200", "168 hours")])
    def test_what_is_no_amount_is_refused_in_place(self, qtbot, place, filled, typed, sentence):
        place.show_week(LAST)
        card = self.typed(qtbot, place, typed, "1", "1")
        assert says(card, sentence)
        assert self.record(filled) == ()

    def test_digits_typed_there_close_no_day(self, qtbot, place, filled, clock):
        clock.now = NOW
        place.refresh()
        self.typed(qtbot, place, "1", "1", "1")
        assert [day.date for day in filled.logbook.records.log_of([WEEK]).closed_days] == list(WEEK.days[1:4])
