"""The unit file in Review as a steward makes it: set it up, read it in words, sign it, take one over."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutytracker.domain.calendar import Week, Weekday
from dutytracker.domain.offers import Offer
from dutytracker.domain.pooling import Audience
from dutytracker.domain.steward import UnitFacts
from dutytracker.domain.terms import HoursGuarantee
from dutytracker.domain.unit import ClinicRoster, UnitPlan
from dutytracker.exchange.unit_file import read_unit
from tests.builders import a_term
from tests.ui.review.conftest import drop, rows, type_into
from tests.ui.sample import NOW

TODAY = NOW.date()
FIRST = TODAY - timedelta(days=TODAY.isoweekday() % 7)
LAST = FIRST + timedelta(days=26 * 7 - 1)
FACTS = UnitFacts(unit="Riverside clinics", roster=60, first=FIRST, last=LAST)
EIGHT = Offer(name="Union", guarantee=HoursGuarantee(guaranteed_minutes=480, reference_minutes=2400))


@pytest.fixture
def opened(place, settled, tmp_path):
    """A collection without shares, on the page of the unit file; files land in a folder of the test."""
    place.unit.path_from = lambda _parent, name: str(tmp_path / name.rpartition("/")[2])
    place.shelf.begin("Spring")
    place.pages.choose("unit")
    settled(place)
    return place


@pytest.fixture
def does(opened, settled):
    """Has the collection do something, as if it had been done before."""

    def do(work):
        opened.desk.change(work)
        settled(opened)
        return opened

    return do


@pytest.fixture
def ready(does):
    """The same with a name and a period."""
    return does(lambda book: book.set_facts(FACTS))


def press(place, *keys, held=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        QTest.keyClick(place.window().focusWidget(), key, held)


def write(place, text):
    QTest.keyClicks(place.window().focusWidget(), text)


def tab_to(place, widget):
    for _ in range(80):
        if widget.hasFocus():
            return
        press(place, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {widget.accessibleName()}.")


def words(place):
    return "\n".join(place.unit.page.file.words.texts())


def test_by_keyboard_from_nothing_to_a_unit_file_that_members_can_read(place, settled, tmp_path, logbook):
    place.unit.path_from = lambda _parent, name: str(tmp_path / name.rpartition("/")[2])
    place.window().activateWindow()
    place.take_focus()
    tab_to(place, place.empty.unit_button)
    press(place, Qt.Key.Key_Space)
    settled(place)
    page = place.unit.page

    for field, text in (
        (page.asked.facts.unit, "Riverside clinics"),
        (page.asked.facts.roster, "60"),
        (page.asked.facts.first.field, FIRST.isoformat()),
        (page.asked.facts.last.field, LAST.isoformat()),
    ):
        tab_to(place, field)
        write(place, text)
        press(place, Qt.Key.Key_Return)
        settled(place)
    tab_to(place, page.clinics.name)
    for name, roster in (("North", "40"), ("South", "20")):
        assert page.clinics.name.hasFocus()
        write(place, name)
        tab_to(place, page.clinics.roster)
        write(place, roster)
        press(place, Qt.Key.Key_Return)
        settled(place)
    tab_to(place, page.contract.since.field)
    write(place, FIRST.isoformat())
    tab_to(place, page.contract.form.guaranteed)
    write(place, "7")
    press(place, Qt.Key.Key_Return)
    settled(place)
    tab_to(place, page.weeks.draw_button)
    press(place, Qt.Key.Key_Space)
    settled(place)
    tab_to(place, page.file.save_button)
    press(place, Qt.Key.Key_Return)
    settled(place)

    (file,) = tmp_path.glob("*.dutyunit")
    assert file.name == f"unit-riverside-clinics-{TODAY}.dutyunit"
    unit = read_unit(file.read_bytes())
    assert (unit.unit, unit.key) == ("Riverside clinics", logbook.keys.steward_key().public)
    assert unit.plan.clinics == (ClinicRoster(name="North", roster=40), ClinicRoster(name="South", roster=20))
    assert [term.guarantee for term in unit.plan.terms] == [
        HoursGuarantee(guaranteed_minutes=420, reference_minutes=2400)
    ]
    assert unit.plan.sampled_weeks
    assert all(week.start > TODAY for week in unit.plan.sampled_weeks)
    assert page.file.saved.text().startswith(f"Saved as {file.name}")
    assert "read your digits aloud" in page.file.next.text()
    assert place.bar.text() == f"The unit file was signed and saved: {file.name}"
    assert not place.bar.undo_button.isVisible()
    assert page.file.last.text() == "The unit file of November 19, 2026 says the same."


def test_what_is_missing_is_said_and_nothing_can_be_signed(opened):
    file = opened.unit.page.file
    assert file.missing.texts() == [
        "Enter what the unit is called: members know it by its name.",
        "Enter the first day that members are asked for.",
        "Enter the last day that members are asked for.",
    ]
    assert not file.save_button.isEnabled()
    assert not file.digits.isVisible()


def test_the_facts_are_one_truth_on_both_pages(opened, settled):
    type_into(opened.unit.page.asked.facts.unit, "Riverside clinics")
    settled(opened)
    assert opened.facts.unit.text() == "Riverside clinics"
    assert opened.bar.text() == "The facts of the unit were changed"
    opened.undo()
    settled(opened)
    assert opened.unit.page.asked.facts.unit.text() == ""


def test_the_whole_file_is_read_in_words_with_the_digits_before_it_is_signed(ready, does, logbook):
    does(lambda book: book.unit.set_plan(UnitPlan(clinics=(ClinicRoster(name="North", roster=60),), terms=(a_term(),))))
    does(lambda book: book.set_offers([EIGHT]))
    said = words(ready)
    for piece in ("Riverside clinics", "North (60 therapists)", "Union", "Every week is logged.", "Contract: "):
        assert piece in said
    assert len(ready.unit.page.file.digits.text().replace(" ", "")) == 30
    assert ready.unit.page.file.save_button.isEnabled()


def test_a_clinic_is_added_changed_and_deleted_and_each_is_taken_back(ready, settled):
    card = ready.unit.page.clinics
    card.name.setText("North")
    type_into(card.roster, "40")
    settled(ready)
    assert rows(card.list.table) == [("North", "40")]
    assert card.name.text() == ""
    assert "40 therapists together, the unit 60" in card.remark.text()

    card.list.opened.emit(ClinicRoster(name="North", roster=40))
    assert card.add_button.accessibleName() == "Save the change"
    card.name.setText("North side")
    type_into(card.roster, "60")
    settled(ready)
    assert rows(card.list.table) == [("North side", "60")]
    assert not card.remark.isVisible()

    card.list.delete_wanted.emit(ClinicRoster(name="North side", roster=60))
    settled(ready)
    assert rows(card.list.table) == []
    for expected in ([("North side", "60")], [("North", "40")], []):
        ready.undo()
        settled(ready)
        assert rows(card.list.table) == expected
    assert ready.bar.text() == "Taken back: What the unit file sets was changed"


def test_a_clinic_that_cannot_be_is_refused_in_place_and_what_was_typed_stays(ready, settled):
    card = ready.unit.page.clinics
    type_into(card.roster, "40")
    assert card.problem.text() == "Type what the clinic is called."
    type_into(card.name, "North")
    settled(ready)
    card.name.setText("South")
    type_into(card.roster, "many")
    assert card.problem.text() == "Type how many therapists work there, as a whole number."
    type_into(card.roster, "0")
    settled(ready)
    assert "must count from 1" in card.problem.text()
    assert card.name.text() == "South"
    assert rows(card.list.table) == [("North", "40")]


def test_a_term_is_opened_changed_and_deleted(ready, does, settled):
    does(lambda book: book.unit.set_plan(UnitPlan(terms=(a_term(),))))
    card = ready.unit.page.contract
    card.accept()
    card.list.opened.emit(a_term())
    assert card.typing.isVisible()
    card.form.guaranteed.setText("8")
    QTest.mouseClick(card.save_button, Qt.MouseButton.LeftButton)
    settled(ready)
    assert [row[1] for row in rows(card.list.table)] == ["8 h per 40 h"]
    assert card.add_button.isVisible()
    assert not card.typing.isVisible()
    card.list.delete_wanted.emit(ready.desk.sight.plan.terms[0])
    settled(ready)
    assert rows(card.list.table) == []
    assert card.typing.isVisible()


def test_a_term_without_a_name_says_that_it_is_from_the_unit_file(ready, settled):
    card = ready.unit.page.contract
    assert card.form.label.placeholderText() == "as set in the unit file"
    card.since.show_date(FIRST)
    card.form.guaranteed.setText("7")
    QTest.mouseClick(card.save_button, Qt.MouseButton.LeftButton)
    settled(ready)
    (term,) = ready.desk.sight.plan.terms
    assert term.label == "as set in the unit file"
    card.list.opened.emit(term)
    assert card.form.label.text() == ""
    QTest.mouseClick(card.leave_button, Qt.MouseButton.LeftButton)


def test_a_term_that_cannot_be_marks_its_fields(ready, settled):
    card = ready.unit.page.contract
    QTest.mouseClick(card.save_button, Qt.MouseButton.LeftButton)
    assert card.problem.text()
    card.since.show_date(FIRST)
    card.form.guaranteed.setText("50")
    QTest.mouseClick(card.save_button, Qt.MouseButton.LeftButton)
    assert card.form.guaranteed.property("wrong")
    assert ready.desk.sight.plan.terms == ()
    QTest.mouseClick(card.leave_button, Qt.MouseButton.LeftButton)


def test_weeks_are_drawn_among_those_that_have_not_begun(ready, settled):
    card = ready.unit.page.weeks
    card.chance = lambda _below: 0
    QTest.mouseClick(card.draw_button, Qt.MouseButton.LeftButton)
    settled(ready)
    next_week = Week(FIRST).shifted(1)
    drawn = ready.desk.sight.plan.sampled_weeks
    assert drawn[:2] == (next_week, next_week.shifted(1))
    assert len(rows(card.list.table)) == len(drawn)
    assert card.standing.text().startswith(f"Only {len(drawn)} chosen weeks are logged")
    assert f"Only {len(drawn)} chosen weeks are logged" in words(ready)
    QTest.mouseClick(card.stop_button, Qt.MouseButton.LeftButton)
    settled(ready)
    assert card.standing.text() == "Every week is logged."
    ready.undo()
    settled(ready)
    assert ready.desk.sight.plan.sampled_weeks == drawn


def test_weeks_are_picked_by_date_but_none_that_has_begun_or_is_not_asked_for(ready, settled):
    card = ready.unit.page.weeks
    type_into(card.week.field, TODAY.isoformat())
    assert "has begun" in card.problem.text()
    type_into(card.week.field, (LAST + timedelta(days=30)).isoformat())
    assert "none of those asked for" in card.problem.text()
    type_into(card.week.field, (TODAY + timedelta(days=8)).isoformat())
    settled(ready)
    (week,) = ready.desk.sight.plan.sampled_weeks
    assert TODAY + timedelta(days=8) in week
    card.list.delete_wanted.emit(week)
    settled(ready)
    assert card.problem.text() == "It is the last one: to choose no weeks, log every week again."


def test_a_chosen_week_that_has_begun_stays_chosen(ready, does, settled):
    running = Week(FIRST)
    does(lambda book: book.unit.set_plan(UnitPlan(sampled_weeks=(running, running.shifted(2)))))
    card = ready.unit.page.weeks
    card.list.delete_wanted.emit(running)
    settled(ready)
    assert card.problem.text().startswith("This week has begun")
    card.list.delete_wanted.emit(running.shifted(2))
    settled(ready)
    assert ready.desk.sight.plan.sampled_weeks == (running,)


def test_weeks_that_begin_on_another_day_are_refused_while_chosen_ones_begin_on_this(ready, does, settled):
    card = ready.unit.page.asked
    card.starts_on.choose(Weekday.MONDAY)
    card.starts_on.activated.emit(card.starts_on.currentIndex())
    settled(ready)
    assert "Weeks begin on Monday." in words(ready)
    ready.undo()
    does(lambda book: book.unit.set_plan(UnitPlan(sampled_weeks=(Week(FIRST).shifted(2),))))
    card.starts_on.choose(Weekday.MONDAY)
    card.starts_on.activated.emit(card.starts_on.currentIndex())
    settled(ready)
    assert "log every week again first" in card.problem.text()
    assert card.starts_on.value() == Weekday.SUNDAY


def test_the_offers_are_those_of_their_page_with_a_way_there(ready, does, settled):
    card = ready.unit.page.offers
    assert card.nothing.isVisible()
    does(lambda book: book.set_offers([EIGHT]))
    assert len(card.offers.texts()) == 1
    assert "Union" in card.offers.texts()[0]
    QTest.mouseClick(card.link, Qt.MouseButton.LeftButton)
    assert ready.pages.key() == "offers"
    assert ready.offers.isVisible()


def test_the_figures_of_the_unit_go_into_the_file_under_the_rules_for_outside(ready, shares, settled, tmp_path):
    ready.desk.change(lambda book: book.set_facts(UnitFacts(unit="R", first=TODAY.replace(year=2020), last=LAST)))
    drop(ready, shares(12))
    settled(ready)
    card = ready.unit.page.benchmark
    assert not card.rules.isVisible()
    QTest.mouseClick(card.box, Qt.MouseButton.LeftButton)
    settled(ready)
    assert "at least 11 members" in card.rules.text()
    assert "12 therapists reported" in card.shown.text()
    QTest.mouseClick(ready.unit.page.file.save_button, Qt.MouseButton.LeftButton)
    settled(ready)
    (file,) = tmp_path.glob("*.dutyunit")
    assert read_unit(file.read_bytes()).benchmark["members"] == 12
    assert [packet.audience for packet in ready.desk.book.packets.earlier()] == [Audience.OUTSIDE]


def test_of_too_few_members_no_figure_goes_into_the_file_and_it_is_made_without(ready, shares, settled, tmp_path):
    ready.desk.change(lambda book: book.set_facts(UnitFacts(unit="R", first=TODAY.replace(year=2020), last=LAST)))
    drop(ready, shares(10))
    settled(ready)
    card = ready.unit.page.benchmark
    QTest.mouseClick(card.box, Qt.MouseButton.LeftButton)
    settled(ready)
    assert "need 11 members" in card.problem.text()
    QTest.mouseClick(ready.unit.page.file.save_button, Qt.MouseButton.LeftButton)
    settled(ready)
    (file,) = tmp_path.glob("*.dutyunit")
    assert read_unit(file.read_bytes()).benchmark is None


def test_figures_that_differ_by_few_from_an_earlier_packet_stay_out_and_why_is_said(ready, shares, settled):
    ready.desk.change(lambda book: book.set_facts(UnitFacts(unit="R", first=TODAY.replace(year=2020), last=LAST)))
    drop(ready, shares(12))
    settled(ready)
    ready.desk.book.packets.keep(Audience.OUTSIDE, ready.desk.book.review(Audience.OUTSIDE))
    drop(ready, shares(14, folder="more"))
    settled(ready)
    card = ready.unit.page.benchmark
    QTest.mouseClick(card.box, Qt.MouseButton.LeftButton)
    settled(ready)
    assert "by 2 members, who could be told by subtraction" in card.problem.text()
    assert ready.unit.page.file.save_button.isEnabled()
    assert ready.unit.page.draft.unit.benchmark is None


def test_it_is_said_that_the_last_file_says_something_else(ready, settled):
    QTest.mouseClick(ready.unit.page.file.save_button, Qt.MouseButton.LeftButton)
    settled(ready)
    type_into(ready.unit.page.asked.facts.unit, "Lakeside clinics")
    settled(ready)
    last = ready.unit.page.file.last
    assert last.text() == "The unit file of November 19, 2026 says something else: make a new one."
    assert not ready.unit.page.file.saved.isVisible()
    ready.undo()
    settled(ready)
    assert last.text() == "The unit file of November 19, 2026 says the same."


def test_a_dialog_that_was_left_makes_no_file_and_a_full_folder_is_said(ready, settled, tmp_path):
    ready.unit.path_from = lambda _parent, _name: ""
    QTest.mouseClick(ready.unit.page.file.save_button, Qt.MouseButton.LeftButton)
    settled(ready)
    assert ready.desk.sight.made_file is None
    ready.unit.path_from = lambda _parent, _name: str(tmp_path / "nowhere" / "a.dutyunit")
    QTest.mouseClick(ready.unit.page.file.save_button, Qt.MouseButton.LeftButton)
    settled(ready)
    assert "could not be saved there" in ready.unit.page.file.problem.text()
    assert ready.desk.sight.made_file is None


def test_another_unit_file_is_taken_over_with_one_undo_and_the_own_key_is_said_to_stay(ready, does, settled, tmp_path):
    does(lambda book: book.unit.set_plan(UnitPlan(clinics=(ClinicRoster(name="North", roster=60),), terms=(a_term(),))))
    does(lambda book: book.set_offers([EIGHT]))
    before = ready.desk.sight
    file = tmp_path / "riverside.dutyunit"
    file.write_bytes(ready.desk.book.unit.make_file(benchmark=False))
    ready.shelf.begin("Second")
    settled(ready)
    assert ready.desk.sight.plan == UnitPlan()

    drop(ready, file)
    settled(ready)
    assert ready.desk.sight.plan == before.plan
    assert ready.desk.sight.facts.unit == "Riverside clinics"
    assert "your own key" in ready.unit.page.file.taken_over.text()
    ready.undo()
    settled(ready)
    assert (ready.desk.sight.plan, ready.desk.sight.facts) == (UnitPlan(), UnitFacts())


def test_another_collection_begins_without_figures_and_without_what_was_said_of_the_last_file(ready, settled):
    QTest.mouseClick(ready.unit.page.benchmark.box, Qt.MouseButton.LeftButton)
    settled(ready)
    QTest.mouseClick(ready.unit.page.file.save_button, Qt.MouseButton.LeftButton)
    settled(ready)
    assert ready.unit.page.file.saved.isVisible()
    ready.shelf.begin("Second")
    settled(ready)
    assert not ready.unit.page.benchmark.is_wanted
    assert not ready.unit.page.file.saved.isVisible()
    assert not ready.unit.page.file.last.isVisible()


@pytest.mark.parametrize(("content", "sentence"), [(b"no unit", "not a unit file"), (None, "no such file")])
def test_a_file_that_is_none_is_refused_and_nothing_changes(ready, settled, tmp_path, content, sentence):
    file = tmp_path / "broken.dutyunit"
    if content is not None:
        file.write_bytes(content)
    before = ready.desk.sight
    ready.unit.file_from = lambda _parent: [file]
    QTest.mouseClick(ready.unit.page.file.file_button, Qt.MouseButton.LeftButton)
    settled(ready)
    assert sentence in ready.unit.page.file.problem.text()
    assert ready.desk.sight.facts == before.facts


def test_chosen_weeks_outside_a_new_period_are_said_and_others_can_be_drawn(ready, does, settled):
    weeks = tuple(Week(FIRST).shifted(number) for number in (1, 20))
    does(lambda book: book.unit.set_plan(UnitPlan(sampled_weeks=weeks)))
    does(lambda book: book.set_facts(UnitFacts(unit="R", first=FIRST, last=FIRST + timedelta(days=20))))
    card, file = ready.unit.page.weeks, ready.unit.page.file
    assert card.gone.text().startswith("1 chosen week lies outside the period asked for")
    assert "Only 1 chosen week is logged" in words(ready)

    does(lambda book: book.set_facts(UnitFacts(unit="R", first=weeks[0].end, last=weeks[0].end + timedelta(days=90))))
    assert file.missing.texts() == [
        "None of the chosen weeks is one of those asked for: choose others, or log every week again."
    ]
    assert not file.save_button.isEnabled()
    QTest.mouseClick(card.draw_button, Qt.MouseButton.LeftButton)
    settled(ready)
    assert file.save_button.isEnabled()
    assert not card.gone.isVisible()
