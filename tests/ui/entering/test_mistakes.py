"""Mistakes explained where they stand."""

from PySide6.QtCore import Qt

TAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Return


def marked(typist) -> str:
    """What has a wave under it."""
    mark = typist.line.mark
    return typist.line.text()[slice(*mark)] if mark is not None else ""


def test_the_wrong_part_is_marked_once_typing_stops_and_its_sentence_stands_below(typist, qtbot):
    typist.types("p 15 zebra y")
    assert marked(typist) == ""
    qtbot.waitUntil(lambda: marked(typist) == "zebra")
    assert "zebra" in typist.said()


def test_a_word_that_may_still_become_right_is_left_alone(typist, qtbot):
    typist.types("p15 lun")
    assert typist.offered() == ["lunch"]
    qtbot.wait(900)
    assert marked(typist) == ""
    typist.types("k")
    qtbot.waitUntil(lambda: marked(typist) == "lunk")


def test_the_mark_stays_under_the_same_part_while_typing_goes_on(typist, qtbot):
    typist.types("zebra")
    qtbot.waitUntil(lambda: marked(typist) == "zebra")
    typist.types(" 15")
    assert marked(typist) == "zebra"


def test_the_mark_goes_with_the_mistake(typist, qtbot):
    typist.types("p 15 x3")
    qtbot.waitUntil(lambda: marked(typist) == "x3")
    typist.presses(Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
    assert marked(typist) == ""
    assert "15 min" in typist.said()


def test_enter_marks_at_once_and_the_cursor_jumps_to_the_wrong_part(typist):
    typist.enters("call dr smith 15")
    assert marked(typist) == "dr smith"
    assert typist.line.selectedText() == "dr smith"
    assert typist.logged() == []
    typist.types("y")
    typist.presses(ENTER)
    assert typist.line.text() == ""


def test_enter_goes_where_something_is_missing(typist):
    typist.types("p")
    typist.line.setCursorPosition(0)
    typist.presses(ENTER)
    assert typist.line.cursorPosition() == 1
    assert marked(typist) == ""
    typist.enters("15")
    assert typist.logged() == [("CALL", 15)]


def test_tab_writes_the_line_that_was_meant_and_enter_logs_it(typist):
    typist.enters("p 15 9:10")
    assert "Tab writes it that way" in typist.said()
    typist.presses(TAB)
    assert typist.line.text() == "p 15 @9:10"
    assert typist.line.hasFocus()
    assert marked(typist) == ""
    typist.presses(ENTER)
    assert typist.logged() == [("CALL", 15)]


def test_tab_takes_a_correction_only_once_it_was_shown(typist, qtbot):
    typist.types("15p")
    assert typist.form.mistakes.correction is None
    qtbot.waitUntil(lambda: typist.form.mistakes.correction == "p15")
    assert "Tab writes it that way" in typist.said()
    typist.presses(TAB)
    assert typist.line.text() == "p15"


def test_control_and_z_bring_back_what_was_corrected(typist):
    typist.enters("15p")
    typist.presses(TAB)
    typist.presses(Qt.Key.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    assert typist.line.text() == "15p"


def test_what_can_be_meant_in_two_ways_is_not_written_with_tab(typist):
    typist.enters("p 910")
    assert "Tab" not in typist.said()
    typist.presses(TAB)
    assert typist.line.text() == "p 910"
    assert typist.form.log_button.hasFocus()


def test_shift_and_tab_leave_the_line_in_any_case(typist):
    typist.enters("15p")
    typist.presses(TAB, held=Qt.KeyboardModifier.ShiftModifier)
    assert typist.line.text() == "15p"
