import pytest
from PySide6.QtCore import Qt

from dutytracker.ui.weeks.summaries import WEEKS_AT_ONCE, Summaries
from dutytracker.ui.weeks.week_list_model import RUNNING, SUMMARY, WeekListModel
from tests.ui.sample import WEEK


@pytest.fixture
def model(filled) -> WeekListModel:
    return WeekListModel(Summaries(filled.logbook))


def test_the_model_keeps_the_rules_of_a_model(qtmodeltester, model):
    qtmodeltester.check(model)


def test_weeks_stand_newest_first_and_the_first_is_running(model):
    assert model.rowCount() == 8
    assert model.week_at(0) == WEEK
    assert model.index(0).data(RUNNING)
    assert not model.index(1).data(RUNNING)
    assert model.row_of(WEEK.shifted(-7)) == 7
    assert model.row_of(WEEK.shifted(-8)) is None
    assert model.row_of(WEEK.shifted(1)) is None


def test_a_row_is_spoken_with_its_figure_contract_and_verdict(model):
    assert model.index(5).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "October 11 – 17: needed at least 10 h 50, contract 7 h 00, not enough, by logged work"
    )


def test_a_log_of_ten_years_is_asked_for_in_parts(logbook, clock):
    clock.set(WEEK.shifted(-519).days[1])
    logbook.entering.log_line("p 20 earlier")
    clock.set(WEEK.days[4])
    asked = []
    weeks_of = logbook.summaries.weeks
    logbook.summaries.weeks = lambda first, last: asked.append((last - first).days // 7 + 1) or weeks_of(first, last)
    model = WeekListModel(Summaries(logbook))
    assert model.rowCount() == 520
    assert asked == []
    assert model.index(0).data(SUMMARY).week == WEEK
    assert model.index(519).data(SUMMARY).need == 20
    assert asked == [WEEKS_AT_ONCE, 520 % WEEKS_AT_ONCE or WEEKS_AT_ONCE]
