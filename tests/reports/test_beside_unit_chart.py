"""Two bars a duty, to one scale, with the same figures as a table."""

import pytest

from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.reports.beside_unit import beside_lines
from dutytracker.reports.beside_unit_chart import chart_height, duties_beside_chart
from dutytracker.reports.marks import Bar, Fill, Label
from tests.reports.test_beside_unit import SETTINGS, a_benchmark, own

OWN = own(by_duty={Duty.CALL: 150, Duty.FORM: 450}, by_placement={Placement.PROT: 600})
LINES = beside_lines(OWN, a_benchmark(), SETTINGS)
CHART = duties_beside_chart(LINES, SETTINGS, width=600, text=10)


def bars(fill: Fill) -> dict[str, float]:
    found = (mark for mark in CHART.marks if isinstance(mark, Bar) and mark.fill is fill)
    return {bar.name: bar.width for bar in found}


def test_yours_are_strong_and_the_units_are_pale_to_one_scale():
    yours, unit = bars(Fill.SOLID), bars(Fill.PALE)
    assert list(yours) == ["Phone: yours 2 h 30", "Other duties together: yours 7 h 30"]
    assert yours["Other duties together: yours 7 h 30"] == pytest.approx(3 * yours["Phone: yours 2 h 30"])
    assert unit["Phone: the unit’s 2 h 30"] == yours["Phone: yours 2 h 30"]


def test_everything_lies_inside_the_picture():
    assert CHART.height == chart_height(LINES, 10)
    assert all(mark.x + mark.width <= 600 for mark in CHART.marks if isinstance(mark, Bar))
    assert all(mark.y <= CHART.height for mark in CHART.marks if isinstance(mark, Label))


def test_the_table_and_the_description_tell_the_same():
    assert CHART.table.rows[0] == ("Phone", "2 h 30", "2 h 30")
    assert CHART.table.rows[-1] == ("Other duties together", "7 h 30", "0 h 30")
    assert "Charting: yours 0 h 00, the unit’s 4 h 00" in CHART.description
    assert [item.words for item in CHART.legend] == ["yours", "the unit’s"]


def test_a_hidden_figure_of_the_unit_has_no_bar_and_a_dash():
    chart = duties_beside_chart(beside_lines(OWN, a_benchmark(by_duty=None), SETTINGS), SETTINGS, width=600, text=10)
    assert not [mark for mark in chart.marks if isinstance(mark, Bar) and mark.fill is Fill.PALE]
    assert [mark.text for mark in chart.marks if isinstance(mark, Label)].count("—") == 6
