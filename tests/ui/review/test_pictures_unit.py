"""Pictures of every state of the page of the unit file, in both schemes and both sizes, to look at."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutytracker.domain.calendar import Week
from dutytracker.domain.steward import UnitFacts
from dutytracker.domain.unit import ClinicRoster, UnitPlan
from tests.builders import a_term
from tests.stewards import code_of, share_file
from tests.ui.review.conftest import THIRTY, drop, type_into
from tests.ui.review.test_pictures_offers import OFFERS
from tests.ui.review.test_unit_page import FACTS, FIRST, LAST, TODAY, does, opened, ready

__all__ = ["does", "opened", "ready"]

CLINICS = (
    ClinicRoster(name="Riverside", roster=24),
    ClinicRoster(name="Lakeside", roster=19),
    ClinicRoster(name="Hill Street", roster=15),
)
TERMS = (a_term(label="Memorandum of March 2024"), a_term(valid_from=TODAY.replace(year=2027, month=1, day=3)))


@pytest.fixture
def scrolled(looked_at):
    """Takes pictures of the page from the top to its end."""

    def look(place, name):
        place.window().activateWindow()
        looked_at(f"unit_file_{name}", along=place.unit.page.scroller)

    return look


@pytest.fixture
def whole(does, ready):
    """A unit with clinics, a contract, chosen weeks and offers."""
    weeks = tuple(Week(FIRST).shifted(number) for number in (0, 3, 9, 14, 22))
    does(lambda book: book.unit.set_plan(UnitPlan(clinics=CLINICS, terms=TERMS, sampled_weeks=weeks)))
    return does(lambda book: book.set_offers(OFFERS[:3]))


def test_before_anything_is_said(opened, scrolled):
    scrolled(opened, "empty")


def test_a_unit_that_is_set_up(whole, scrolled):
    scrolled(whole, "whole")


def test_what_is_wrong_is_said_in_place(whole, settled, scrolled):
    page = whole.unit.page
    type_into(page.clinics.roster, "many")
    page.contract.list.opened.emit(TERMS[0])
    page.contract.form.guaranteed.setText("50")
    QTest.mouseClick(page.contract.save_button, Qt.MouseButton.LeftButton)
    type_into(page.weeks.week.field, TODAY.isoformat())
    settled(whole)
    scrolled(whole, "wrong")


def test_a_file_that_was_saved_and_one_that_is_outdated(whole, settled, scrolled):
    QTest.mouseClick(whole.unit.page.file.save_button, Qt.MouseButton.LeftButton)
    settled(whole)
    scrolled(whole, "saved")
    type_into(whole.unit.page.asked.facts.unit, "Lakeside clinics")
    settled(whole)
    scrolled(whole, "outdated")


def test_the_figures_of_the_unit_in_the_file(ready, does, settled, scrolled):
    drop(ready, THIRTY)
    settled(ready)
    does(lambda book: book.set_facts(UnitFacts(unit="Riverside", first=TODAY.replace(year=2020), last=LAST)))
    QTest.mouseClick(ready.unit.page.benchmark.box, Qt.MouseButton.LeftButton)
    settled(ready)
    scrolled(ready, "benchmark")


def test_of_too_few_members_no_figures_go_in(ready, shares, settled, scrolled):
    drop(ready, shares(4))
    settled(ready)
    QTest.mouseClick(ready.unit.page.benchmark.box, Qt.MouseButton.LeftButton)
    settled(ready)
    scrolled(ready, "too_few")


def test_a_unit_file_that_was_taken_over(whole, settled, scrolled, tmp_path):
    file = tmp_path / "riverside.dutyunit"
    file.write_bytes(whole.desk.book.unit.make_file(benchmark=False))
    whole.shelf.begin("Second")
    settled(whole)
    drop(whole, file)
    settled(whole)
    assert whole.desk.sight.facts.unit == FACTS.unit
    scrolled(whole, "taken_over")


def test_who_has_given_which_of_the_weeks_asked_for(place, shares, settled, looked_at, tmp_path):
    drop(place, shares(40))
    for number in (50, 51, 52):
        (tmp_path / f"late-{number}.dutyshare").write_bytes(share_file(number, weeks=range(number - 50, 3)))
        drop(place, tmp_path / f"late-{number}.dutyshare")
    settled(place)
    first = place.desk.sight.days[0]
    place.desk.change(
        lambda book: book.set_facts(UnitFacts(unit="North", roster=60, first=first, last=Week(first).shifted(3).last))
    )
    for code in (code_of(60), code_of(61)):
        place.desk.change(lambda book, code=code: book.members.set_name(code, "Ada from the ward"))
    place.pages.choose("members")
    settled(place)
    looked_at("members_asked")
    chosen = (Week(first), Week(first).shifted(2))
    place.desk.change(lambda book: book.unit.set_plan(UnitPlan(sampled_weeks=chosen)))
    settled(place)
    looked_at("members_chosen")
    place.pages.choose("figures")
    settled(place)
    looked_at("figures_chosen")


def test_the_first_way_in(place, looked_at):
    looked_at("first_way_in")
