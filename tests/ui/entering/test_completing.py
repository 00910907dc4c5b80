"""Words offered under the line while one is half typed, and when they are asked for."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget

from dutytracker.domain.changes import Change, Edit
from dutytracker.domain.duties import Duty

DOWN, UP, TAB, ESCAPE, ENTER = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Return
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_two_letters_of_a_word_list_the_words_that_begin_so(typist):
    typist.types("c")
    assert typist.offered() == []
    typist.types("o")
    assert typist.offered() == ["community", "coordination", "collateral", "consult"]
    typist.types("l")
    assert typist.offered() == ["collateral", "colleague"]


def test_the_list_goes_once_the_word_is_whole(typist):
    typist.types("cal")
    assert typist.offered() == ["call"]
    typist.types("l")
    assert typist.offered() == []


def test_what_is_typed_fast_never_meets_the_list(typist):
    for letter in "p15":
        typist.types(letter)
        assert typist.offered() == []
    typist.presses(ENTER)
    assert typist.logged() == [("CALL", 15)]


def test_enter_logs_the_line_as_typed_though_words_are_offered(typist):
    typist.types("15 ema")
    assert typist.offered() == ["email"]
    typist.presses(ENTER)
    assert typist.logged() == [("MSG", 15)]
    assert typist.offered() == []


def test_the_arrow_down_moves_into_the_list_and_enter_takes_the_word(typist):
    typist.types("co")
    typist.presses(DOWN, DOWN, ENTER)
    assert typist.line.text() == "coordination "
    assert typist.offered() == []
    assert typist.logged() == []
    typist.enters("20")
    assert typist.logged() == [("DOC", 20)]


def test_tab_takes_the_first_word_and_the_chosen_one(typist):
    typist.types("co")
    typist.presses(TAB)
    assert typist.line.text() == "community "
    typist.line.clear()
    typist.types("co")
    typist.presses(DOWN, DOWN, DOWN, TAB)
    assert typist.line.text() == "collateral "


def test_tab_goes_on_to_the_button_where_nothing_is_offered(typist):
    typist.types("p15")
    typist.presses(TAB)
    assert typist.form.log_button.hasFocus()


def test_the_arrow_up_leaves_the_list_and_enter_logs_the_line_again(typist):
    typist.types("15 ema")
    typist.presses(DOWN, UP, ENTER)
    assert typist.logged() == [("MSG", 15)]


def test_the_last_word_stays_chosen_at_the_end_of_the_list(typist):
    typist.types("co")
    typist.presses(*[DOWN] * 9)
    assert typist.form.completing.list.current.completion.text == "consult"


def test_escape_puts_the_list_away_first_and_then_clears_the_line(typist):
    typist.types("co")
    typist.presses(ESCAPE)
    assert (typist.offered(), typist.line.text()) == ([], "co")
    typist.presses(ESCAPE)
    assert typist.line.text() == ""


def test_control_and_space_list_all_that_fits(typist):
    typist.types("p15 ")
    typist.presses(Qt.Key.Key_Space, held=CONTROL)
    assert typist.offered()[:4] == ["protected", "noshow", "gap", "lunch"]
    assert typist.line.text() == "p15 "
    typist.types("l")
    assert typist.offered() == ["lunch"]
    typist.presses(TAB)
    assert typist.line.text() == "p15 lunch "


def test_the_arrow_down_in_an_empty_line_lists_duties_with_what_is_used_most_in_front(typist):
    typist.enters("e20 @-")
    typist.enters("d10 @-")
    typist.enters("d10 @-")
    typist.presses(DOWN)
    assert typist.offered()[:3] == ["doctor", "email", "call"]
    assert "undone" in typist.offered()


def test_a_question_mark_lists_whole_lines_where_no_window_knows_it(typist):
    typist.types("?")
    assert typist.line.text() == ""
    assert typist.offered()[:3] == ["p15", "p", "e 20 @9:10"]
    assert typist.form.completing.list.rows[0].words == "15 minutes of patient calls that end now"
    typist.presses(DOWN, DOWN, DOWN, ENTER)
    assert typist.line.text() == "e 20 @9:10 "
    typist.presses(ENTER)
    assert typist.logged() == [("MSG", 20)]


def test_typing_on_from_the_examples_lists_the_words_that_fit(typist):
    typist.types("?c")
    assert typist.line.text() == "c"
    assert typist.offered()[0] == "call"


def test_a_word_inside_a_line_is_taken_without_a_second_space(typist):
    typist.types("ema 15 y")
    typist.line.setCursorPosition(3)
    typist.presses(Qt.Key.Key_Space, held=CONTROL)
    typist.presses(TAB)
    assert typist.line.text() == "email 15 y"


def test_control_and_z_bring_back_what_a_word_took_the_place_of(typist):
    typist.types("co")
    typist.presses(TAB)
    typist.presses(Qt.Key.Key_Z, held=CONTROL)
    assert typist.line.text() == "co"


def test_a_click_takes_a_word_and_the_keyboard_stays_in_the_line(typist):
    typist.types("co")
    view = typist.form.completing.list.findChild(QListView)
    second = view.visualRect(view.model().index(1, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert typist.line.text() == "coordination "
    assert typist.line.hasFocus()


def test_the_list_takes_no_keyboard_and_goes_with_it(typist):
    typist.types("co")
    shown = typist.form.completing.list
    assert shown.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert shown.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    typist.form.log_button.setFocus()
    assert typist.offered() == []


def test_the_list_goes_when_the_cursor_leaves_the_word_or_the_window_its_place(typist):
    typist.types("co")
    typist.presses(Qt.Key.Key_Home)
    assert typist.offered() == []
    typist.presses(Qt.Key.Key_End)
    typist.types("n")
    assert typist.offered() == ["consult"]
    typist.window.hide()
    assert typist.offered() == []


def test_the_list_goes_when_something_else_is_put_into_the_line(typist):
    typist.enters("p15 @1:00")
    typist.types("co")
    typist.form.begin("ce")
    assert typist.offered() == []
    typist.presses(ESCAPE)
    typist.types("co")
    typist.presses(UP)
    assert (typist.offered(), typist.line.text()) == ([], "p 15 @1:00pm")


def test_the_list_follows_its_window(typist):
    typist.types("co")
    window, shown = typist.window, typist.form.completing.list
    before = shown.pos() - window.pos()
    window.move(window.pos() + QPoint(30, 20))
    QApplication.processEvents()
    assert shown.pos() - window.pos() == before


def test_the_list_stands_under_the_word_and_leaves_what_enter_would_do_in_sight(typist):
    typist.types("15 ema")
    shown, form = typist.form.completing.list, typist.form
    assert shown.y() >= form.preview.mapToGlobal(QPoint(0, form.preview.fontMetrics().height())).y()
    assert shown.x() == typist.line.mapToGlobal(QPoint(typist.line.left_of(3), 0)).x()


def test_the_list_stands_over_the_line_where_the_screen_ends(typist):
    window = typist.window
    window.move(0, window.screen().availableGeometry().bottom() - 120)
    QApplication.processEvents()
    typist.types("co")
    shown = typist.form.completing.list
    assert shown.geometry().bottom() <= typist.line.mapToGlobal(QPoint(0, 0)).y()


def test_the_members_own_words_for_a_duty_stand_in_the_list(typist):
    settings = typist.workspace.logbook.settings
    own = replace(settings, duty_labels={Duty.CALL: "Telefon rounds"})
    typist.workspace.perform(Change("Set", (Edit(settings, own),)))
    typist.types("tele")
    (row,) = typist.form.completing.list.rows
    assert (row.completion.text, row.words, row.key) == ("call", "Telefon rounds", "P")


def test_the_list_comes_with_the_line_into_another_window(typist, qtbot):
    typist.types("co")
    first = typist.form.completing.list
    other = QWidget()
    qtbot.addWidget(other)
    typist.form.setParent(other)
    other.show()
    other.activateWindow()
    typist.form.show()
    typist.form.take_focus()
    typist.types("m")
    assert typist.offered() == ["community"]
    assert typist.form.completing.list is not first
