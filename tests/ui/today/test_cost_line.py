"""What logging cost is said quietly beside the date."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutytracker.ui.today.cost_line import cost_words
from tests.ui.sample import TODAY


def typed(places, text: str) -> None:
    line = places.today.parts.entry.line
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("milliseconds", "lines", "words"),
    [
        (41_200, 12, "41 seconds of logging for 12 lines"),
        (41_500, 12, "42 seconds of logging for 12 lines"),
        (300, 1, "1 second of logging for 1 line"),
        (119_499, 20, "119 seconds of logging for 20 lines"),
        (119_500, 20, "2 min of logging for 20 lines"),
        (210_000, 40, "4 min of logging for 40 lines"),
    ],
)
def test_the_cost_is_said_in_seconds_or_minutes(milliseconds, lines, words):
    assert cost_words(milliseconds, lines) == words


def test_nothing_is_said_before_the_first_line_and_then_it_is(places, qtbot):
    cost = places.today.parts.cost
    assert cost.isHidden()
    typed(places, "p15")
    qtbot.waitUntil(cost.isVisible)
    assert cost.text().endswith("for 1 line")
    assert cost.accessibleName().startswith("What logging cost: ")
    assert "This stays here" in cost.accessibleDescription()
    assert "This stays here" in cost.toolTip()


def test_each_day_has_its_own_cost(places, window, workspace, qtbot):
    workspace.logbook.desk.add_cost(TODAY, 41_000)
    places.today.parts.cost.read_again()
    assert places.today.parts.cost.text() == "41 seconds of logging for 1 line"
    window.actions_.previous_day.trigger()
    assert places.today.parts.cost.isHidden()
    window.actions_.this_day.trigger()
    assert places.today.parts.cost.isVisible()
