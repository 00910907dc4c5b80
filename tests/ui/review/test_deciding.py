"""What is set aside is decided by the steward, and each decision can be taken back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from dutytracker.domain.collecting import Aside
from dutytracker.domain.sharing import LogState, Since
from dutytracker.security.chain import next_head
from dutytracker.ui.review.decide_window import DecideWindow
from tests.builders import WEEK
from tests.stewards import code_of, share_file
from tests.ui.review.conftest import drop, rows


@pytest.fixture
def with_other_key(place, shares, settled):
    """Six members, and a second key under the code of the first, which also tells of other weeks."""
    folder = shares(6)
    data = share_file(7, weeks=range(4, 8), day=9, member=code_of(1), clinic="North")
    (folder / "other.dutyshare").write_bytes(data)
    drop(place, folder)
    settled(place)
    return place


def decide(place, number, qtbot):
    """Opens the question of the first row by Enter and presses that button."""
    place.not_taken.table.setFocus()
    QTest.keyClick(place.not_taken.table, Qt.Key.Key_Return)
    window = place.findChild(DecideWindow)
    qtbot.waitUntil(window.isVisible)
    QTest.keyClick(window.buttons[number], Qt.Key.Key_Space)
    place.window().activateWindow()


def test_a_known_code_with_another_key_waits_for_a_decision(with_other_key):
    place = with_other_key
    assert [one.why for one in place.desk.sight.set_aside] == [Aside.OTHER_KEY]
    assert "ask whether one person uses both" in rows(place.not_taken.table)[0][0]
    assert rows(place.not_taken.table)[0][0].endswith("Decide")
    assert place.figures.answers.reporting.text() == "6 members"


def test_another_person_stands_alone(with_other_key, settled, qtbot):
    decide(with_other_key, 1, qtbot)
    settled(with_other_key)
    assert with_other_key.figures.answers.reporting.text() == "7 members"
    assert with_other_key.bar.text() == "It was decided whose key it is"
    assert rows(with_other_key.not_taken.table) == []


def test_one_person_brings_both_together_and_undo_asks_again(with_other_key, window, settled, qtbot):
    decide(with_other_key, 0, qtbot)
    settled(with_other_key)
    assert with_other_key.figures.answers.reporting.text() == "6 members"
    assert with_other_key.desk.sight.review.weeks_received == 6 * 4 + 4
    QTest.keyClick(window.focusWidget() or with_other_key, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled(with_other_key)
    assert len(rows(with_other_key.not_taken.table)) == 1


def test_the_word_at_the_right_of_the_row_can_be_pressed(with_other_key, qtbot):
    table = with_other_key.not_taken.table
    with_other_key.figures.scroller.reveal(table)
    row = table.visualRect(table.model().index(0, 0))
    point = QPoint(row.right() - 12, row.top() + 12)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)
    window = with_other_key.findChild(DecideWindow)
    qtbot.waitUntil(window.isVisible)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert len(rows(table)) == 1


def test_two_histories_say_whom_to_ask_and_a_share_left_out_can_be_taken_in_again(place, shares, settled, qtbot):
    folder = shares(6)
    data = share_file(1, weeks=range(4), minutes=(("logged", 999),), day=9, head="f")
    (folder / "fork.dutyshare").write_bytes(data)
    drop(place, folder)
    settled(place)
    assert {one.why for one in place.desk.sight.set_aside} == {Aside.FORK}
    assert f"ask {code_of(1)} for a new share" in rows(place.not_taken.table)[0][0]
    decide(place, 1, qtbot)
    settled(place)
    assert place.bar.text() == "A share was left out"
    shown = [row[0] for row in rows(place.not_taken.table)]
    assert [words.endswith("Take in again") for words in shown] == [True]
    place.not_taken.table.setFocus()
    QTest.keyClick(place.not_taken.table, Qt.Key.Key_Return)
    settled(place)
    assert len(rows(place.not_taken.table)) == 2


def test_a_share_that_tells_another_past_can_be_left_out_or_hold_in_place_of_the_earlier(place, shares, settled, qtbot):
    folder = shares(6)
    data = share_file(1, weeks=range(2, 6), day=9, **another_past())
    (folder / "past.dutyshare").write_bytes(data)
    drop(place, folder)
    settled(place)
    assert {one.why for one in place.desk.sight.set_aside} == {Aside.BROKEN}

    decide(place, 1, qtbot)
    settled(place)

    assert place.desk.sight.set_aside == ()
    assert [one.file for one in place.desk.sight.left_out] == ["share-01.dutyshare"]
    assert place.figures.answers.reporting.text() == "6 members"


def another_past():
    """Fields of a share whose log goes on from another head at the place that the first share told."""
    since = Since(seq=1000, head="b" * 64, digests=("c" * 64,))
    head = next_head(bytes.fromhex(since.head), bytes.fromhex("c" * 64)).hex()
    return {"since": since, "log": LogState(seq=1001, head=head, first_week=WEEK, weeks_logged=6)}
