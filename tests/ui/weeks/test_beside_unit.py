"""One's own weeks beside what the steward published of the unit."""

import json
from pathlib import Path

import pytest

from dutytracker.domain.changes import adding
from dutytracker.reports.beside_unit import Group
from dutytracker.ui.weeks.weeks_place import WeeksPlace
from tests.exchange.units import a_benchmark
from tests.ui.looks import SIZES, shown
from tests.ui.sample import WEEK, a_sample_plan
from tests.ui.units import a_sample_unit, adopt

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture
def place(qtbot, filled):
    place = WeeksPlace(filled)
    shown(qtbot, place, (SIZES[0][0], 2400))
    return place


def card_after(place, unit=None):
    """The card after the unit's file was adopted, in the week before the running one."""
    if unit is not None:
        adopt(place._workspace.logbook, unit)
        place.refresh()
    place.show_week(WEEK.shifted(-1))
    return place.page.week_view.beside


def figures(card) -> dict[str, tuple[str, ...]]:
    return {row.cells[0]: row.cells[1:] for row in card.table.rows_model.rows}


def test_without_a_unit_file_nothing_stands_beside_the_own_weeks(place):
    assert not card_after(place).isVisible()


def test_a_unit_file_without_a_benchmark_shows_nothing(place):
    assert not card_after(place, a_sample_unit(benchmark=False)).isVisible()


def test_a_benchmark_of_too_few_members_shows_nothing(place):
    few = json.loads((EXAMPLES / "unit-four.review.json").read_text(encoding="utf-8"))
    few.pop("rejected")
    unit = a_sample_unit(benchmark=False)
    object.__setattr__(unit, "benchmark", few)
    assert not card_after(place, unit).isVisible()


def test_own_medians_stand_beside_the_units_published_ones(place):
    card = card_after(place, a_sample_unit())
    published = a_benchmark()
    assert card.isVisible()
    needed = figures(card)["Needed, median"]
    assert needed[0] == "9 h 35"
    hours = round(published["enough_in"]["need"]["50"] * 60)
    assert needed[1] == f"{hours // 60} h {hours % 60:02}"
    assert card.sentence.text().startswith("Your median week needed 9 h 35 per 40 h; the unit’s median member-week")


def test_it_says_how_many_stand_behind_both_sides_and_when_the_unit_published(place):
    about = card_after(place, a_sample_unit()).about.text()
    assert "Yours: 6 weeks that can be compared, September 27 – November 14, 2026." in about
    assert "North Coast: 30 members" in about
    assert "published November 2, 2026." in about


def test_duties_are_a_chart_with_its_table(place):
    card = card_after(place, a_sample_unit())
    lines = [line for line in card.view._maker.lines if line.group is Group.DUTY]
    assert [row[0] for row in card.view.chart().table.rows] == [line.label for line in lines]
    assert not any(row.startswith("Charting") for row in figures(card))


def test_after_a_plan_of_ones_own_only_chosen_weeks_stand_there(place):
    place._workspace.perform(adding("Choose the weeks to log", a_sample_plan(7, 6, 4, 2)))
    about = card_after(place, a_sample_unit()).about.text()
    assert "Yours: 4 chosen weeks that can be compared" in about


def test_weeks_from_when_every_week_was_logged_are_not_called_chosen(place):
    place._workspace.perform(adding("Choose the weeks to log", a_sample_plan(2, began=3)))
    assert "Yours: 4 weeks that can be compared" in card_after(place, a_sample_unit()).about.text()


def test_what_was_logged_long_before_the_weeks_that_stand_there_says_nothing_of_them(place, monkeypatch):
    monkeypatch.setattr("dutytracker.ui.weeks.beside_reading.MOST_WEEKS", 4)
    place._workspace.perform(adding("Choose the weeks to log", a_sample_plan(6, 4, 2, 1, began=6)))
    assert "Yours: 4 chosen weeks that can be compared" in card_after(place, a_sample_unit()).about.text()


def test_an_undo_of_adopting_takes_it_away_again(place):
    card = card_after(place, a_sample_unit())
    place._workspace.undo()
    assert not card.isVisible()
