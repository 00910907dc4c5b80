"""Choosing the weeks to log: drawn or named ahead of time, stored at once, taken back like everything else."""

from datetime import UTC, date
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from dutytracker.domain.calendar import Week
from dutytracker.domain.changes import adding
from dutytracker.domain.records import SamplePlan
from dutytracker.reports.plan_words import plan_words
from dutytracker.ui.settings.chosen_weeks import ChosenWeeksSection
from tests.ui.sample import NOW, WEEK, ZONE, a_sample_plan
from tests.ui.units import a_sample_unit, adopt

NEXT = WEEK.shifted(1)


@pytest.fixture
def section(qtbot, workspace) -> ChosenWeeksSection:
    section = ChosenWeeksSection(workspace, Random(3).randrange)
    qtbot.addWidget(section)
    section.resize(700, 760)
    section.show()
    qtbot.waitExposed(section)
    return section


def chosen(section) -> list[Week]:
    return [row.value for row in section.list.table.rows_model.rows]


def plans(section) -> tuple[SamplePlan, ...]:
    return section._workspace.logbook.sample_plans


def add(qtbot, section, text: str) -> None:
    section.week.field.setFocus()
    qtbot.keyClicks(section.week.field, text)
    qtbot.keyClick(section.week.field, Qt.Key.Key_Return)


def test_at_first_every_week_is_logged(section):
    assert section.standing.text() == "Every week is logged."
    assert chosen(section) == []
    assert not section.stop.isVisible()


def test_two_a_quarter_are_drawn_for_half_a_year_from_the_next_week_on(section):
    section.draw.click()
    weeks = chosen(section)
    assert len(weeks) == 4
    assert all(NEXT <= week < NEXT.shifted(26) for week in weeks)
    assert sum(week < NEXT.shifted(13) for week in weeks) == 2
    (plan,) = plans(section)
    assert plan == SamplePlan(
        valid_from=NEXT.start, weeks=tuple(week.start for week in weeks), recorded_at=NOW.astimezone(UTC)
    )
    assert section.standing.text() == (
        "From Sunday, November 22 on only these weeks are logged, as chosen on November 19, 2026; nothing is expected "
        "of the others."
    )


def test_drawing_again_takes_the_place_of_what_was_drawn_and_undo_brings_it_back(section):
    section.draw.click()
    first = chosen(section)
    section.draw.click()
    assert chosen(section) != first
    assert len(plans(section)) == 1
    section._workspace.undo()
    section.refresh()
    assert chosen(section) == first
    section._workspace.undo()
    section.refresh()
    assert chosen(section) == []


def test_another_number_for_another_time(section):
    section.per_quarter.choose(1)
    section.quarters.choose(4)
    section.draw.click()
    assert len(chosen(section)) == 4
    assert chosen(section)[-1] >= NEXT.shifted(39)


def test_a_week_is_named_by_any_of_its_days(qtbot, section):
    add(qtbot, section, "12/2")
    add(qtbot, section, "12/20/2026")
    assert chosen(section) == [Week(date(2026, 11, 29)), Week(date(2026, 12, 20))]
    assert section.week.is_empty()
    row = section.list.table.rows_model.rows[0]
    assert row.cells == ("November 29 – December 5, 2026", "to come")


@pytest.mark.parametrize(
    ("typed", "said"),
    [("soon", "“soon” is not a date."), ("11/18", "has begun"), ("11/1", "has begun"), ("", "Type a date")],
)
def test_what_cannot_be_chosen_is_refused_in_place_and_stays_typed(qtbot, section, typed, said):
    add(qtbot, section, typed)
    assert said in section.problem.text()
    assert section.week.field.text() == typed
    assert plans(section) == ()


def test_delete_takes_a_week_to_come_out(qtbot, section):
    for text in ("12/2", "12/9", "12/16"):
        add(qtbot, section, text)
    section.list.table.setFocus()
    section.list.table.selectRow(1)
    qtbot.keyClick(section.list.table, Qt.Key.Key_Delete)
    assert chosen(section) == [Week(date(2026, 11, 29)), Week(date(2026, 12, 13))]


def test_a_week_that_has_begun_stays_chosen(qtbot, section):
    section._workspace.perform(adding("Choose the weeks to log", a_sample_plan(2, 0, -2)))
    section.refresh()
    assert [row.cells[1] for row in section.list.table.rows_model.rows] == ["over", "now", "to come"]
    section.list.table.setFocus()
    section.list.table.selectRow(1)
    qtbot.keyClick(section.list.table, Qt.Key.Key_Delete)
    assert "This week has begun" in section.problem.text()
    assert plans(section) == (a_sample_plan(2, 0, -2),)


def test_the_last_week_to_come_is_not_taken_out_but_the_plan_can_be_stopped(qtbot, section):
    add(qtbot, section, "12/2")
    section.list.table.setFocus()
    qtbot.keyClick(section.list.table, Qt.Key.Key_Delete)
    assert "log every week again" in section.problem.text()
    section.stop.click()
    assert section.standing.text() == "Every week is logged."
    assert plans(section) == ()


def test_what_is_added_later_leaves_the_weeks_that_are_over_as_they_were(qtbot, section):
    section._workspace.perform(adding("Choose the weeks to log", a_sample_plan(2, 0, -2)))
    section.refresh()
    add(qtbot, section, "12/16")
    assert chosen(section) == [WEEK.shifted(-2), WEEK, WEEK.shifted(2), Week(date(2026, 12, 13))]
    old, new = plans(section)
    assert old == a_sample_plan(2, 0, -2)
    assert new.valid_from == NEXT.start


def test_stopping_asks_for_every_week_again_from_this_one_on_and_can_be_undone(section):
    section._workspace.perform(adding("Choose the weeks to log", a_sample_plan(2, -2)))
    section.refresh()
    section.stop.click()
    assert plans(section)[-1] == SamplePlan(valid_from=WEEK.start, weeks=(), recorded_at=NOW.astimezone(UTC))
    assert not section.stop.isVisible()
    section._workspace.undo()
    section.refresh()
    assert section.stop.isVisible()


def test_a_plan_whose_weeks_are_all_over_says_so():
    plan = a_sample_plan(2)
    assert plan_words(plan, (WEEK.shifted(-2),), WEEK, ZONE) == (
        "No week is chosen any more: draw or add some, or log every week again."
    )
    assert plan_words(plan, (WEEK,), WEEK, ZONE) == (
        "Only these weeks are logged, as chosen on September 25, 2026; nothing is expected of the others."
    )


def test_everything_is_reached_by_keyboard_and_has_a_name(qtbot, section):
    section.take_focus()
    assert section.per_quarter.hasFocus()
    for control in (section.quarters, section.draw, section.week.field, section.add):
        qtbot.keyClick(QGuiApplication.focusWindow() or section, Qt.Key.Key_Tab)
        assert control.hasFocus()
        assert control.accessibleName() or control.text()


def test_the_units_plan_is_shown_with_its_origin_and_not_changed_here(section):
    adopt(section._workspace.logbook, a_sample_unit(backs=(-2, -9)))
    section.refresh()
    assert section.standing.text() == (
        "Chosen by the steward of “North Coast”, in the unit file made on November 2, 2026. It holds until you adopt "
        "another unit file or leave the unit; whatever you log in other weeks is kept all the same."
    )
    assert chosen(section) == [WEEK.shifted(2), WEEK.shifted(9)]
    assert not any(part.isVisible() for part in (section.draw, section.add, section.stop, section.list.delete_button))
    section.take_focus()
    assert section.list.table.hasFocus()


def test_weeks_that_an_own_plan_chose_before_are_not_said_to_be_the_units(section):
    section._workspace.perform(adding("Choose the weeks to log", a_sample_plan(4, 2)))
    adopt(section._workspace.logbook, a_sample_unit(backs=(-2, -9)))
    section.refresh()
    assert section.standing.text().startswith("Chosen by the steward")
    assert chosen(section) == [WEEK.shifted(2), WEEK.shifted(9)]


def test_a_unit_file_without_chosen_weeks_leaves_the_own_plan_alone(qtbot, section):
    adopt(section._workspace.logbook, a_sample_unit())
    section.refresh()
    assert section.standing.text() == "Every week is logged."
    add(qtbot, section, "12/2")
    assert chosen(section) == [Week(date(2026, 11, 29))]
    assert section.draw.isVisible()
