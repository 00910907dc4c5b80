"""What a line cost is kept once it is stored, for typed lines, favorites and timers."""

import pytest
from PySide6.QtCore import Qt

from dutytracker.domain.duties import Duty
from dutytracker.domain.favorites import Favorite
from dutytracker.domain.placement import Placement
from dutytracker.store.faults import Busy
from dutytracker.ui.entering.line_cost import LineCost
from tests.ui.entering.seconds import Seconds
from tests.ui.sample import TODAY

SHIFT = Qt.KeyboardModifier.ShiftModifier
CALL = Favorite(duty=Duty.CALL, minutes=15)


@pytest.fixture
def seconds():
    return Seconds()


@pytest.fixture
def typist(typist, seconds):
    """A member whose clock is moved by hand."""
    form = typist.form
    form.line.textChanged.disconnect(form.cost.see)
    form.cost = LineCost(typist.workspace, form, seconds)
    form.line.textChanged.connect(form.cost.see)
    return typist


def kept(typist, qtbot, lines: int) -> int:
    """The milliseconds of today, once so many lines are counted."""
    desk = typist.workspace.logbook.desk
    qtbot.waitUntil(lambda: desk.day(TODAY).lines == lines)
    return desk.day(TODAY).milliseconds


def test_a_typed_line_costs_the_time_from_its_first_key(typist, qtbot, seconds):
    typist.types("p")
    seconds.now += 2
    assert typist.form.cost.typed_for == 2_000
    typist.types("15")
    seconds.now += 1
    typist.presses(Qt.Key.Key_Return)
    assert kept(typist, qtbot, 1) == 3_000
    assert typist.form.cost.typed_for == 0


def test_what_is_cleared_costs_nothing(typist, qtbot, seconds):
    typist.types("c 9-9")
    seconds.now += 20
    typist.presses(Qt.Key.Key_Escape)
    typist.types("p15")
    seconds.now += 1
    typist.presses(Qt.Key.Key_Return)
    assert kept(typist, qtbot, 1) == 1_000


def test_what_was_refused_goes_on_being_measured(typist, qtbot, seconds):
    typist.enters("15p")
    seconds.now += 4
    typist.presses(Qt.Key.Key_Backspace, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
    typist.enters("p15")
    assert kept(typist, qtbot, 1) == 0
    typist.types("e")
    seconds.now += 4
    typist.presses(Qt.Key.Key_Return)
    seconds.now += 2
    typist.enters("10")
    assert kept(typist, qtbot, 2) == 6_000


def test_a_favorite_costs_one_second_and_leaves_the_half_typed_line_its_time(typist, qtbot, seconds):
    typist.types("c 2")
    seconds.now += 5
    typist.form.log_favorite(CALL)
    assert kept(typist, qtbot, 1) == 1_000
    assert typist.form.cost.typed_for == 5_000
    typist.enters("0 @-")
    assert kept(typist, qtbot, 2) == 6_000


def test_a_favorite_that_is_asked_about_costs_the_time_until_it_is_stored(typist, qtbot, seconds, clock):
    clock.set(TODAY, 6, 30)
    typist.form.log_favorite(CALL)
    seconds.now += 3
    typist.presses(Qt.Key.Key_Return)
    assert kept(typist, qtbot, 1) == 4_000


def test_a_favorite_with_a_placement_is_logged_there(typist):
    typist.form.log_favorite(Favorite(duty=Duty.CHART, minutes=300, placement=Placement.PROT))
    typist.presses(Qt.Key.Key_Return)
    (entry,) = typist.workspace.logbook.records.entries_on(TODAY)
    assert (entry.minutes, entry.placement, entry.placement_chosen) == (300, Placement.PROT, True)


def test_starting_a_timer_is_a_line_too(typist, qtbot, seconds):
    typist.types("c")
    seconds.now += 1
    typist.presses(Qt.Key.Key_Return, held=SHIFT)
    assert kept(typist, qtbot, 1) == 1_000


def test_a_log_that_cannot_take_the_figure_goes_without_it(typist, qtbot, monkeypatch):
    tried = []

    def refuse(*_) -> None:
        tried.append(True)
        raise Busy()

    monkeypatch.setattr(typist.workspace.logbook.desk, "add_cost", refuse)
    typist.enters("p15")
    qtbot.waitUntil(lambda: bool(tried))
    assert typist.logged() == [("CALL", 15)]
