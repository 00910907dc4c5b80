"""A note is erased for good wherever it stands, after one question whose answer is no."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dutytracker.domain.changes import adding, deleting, editing
from dutytracker.ui.erase_window import EraseWindow, ask_to_erase
from dutytracker.ui.history_window import HistoryWindow
from dutytracker.ui.settings.log_rules import ERASING, ERASING_PENDING, NOTHING_TO_ERASE, LogRulesSection
from dutytracker.ui.today.row_commands import RowCommands
from dutytracker.ui.widgets.undo_bar import UndoBar
from tests.ui.sample import WEEK

TUESDAY = WEEK.days[2]


@pytest.fixture
def entry(workspace):
    """An entry with a note."""
    settings = workspace.logbook.settings
    workspace.perform(editing("Switch notes on", settings, replace(settings, notes=True)))
    workspace.log_line(f"p 20 @9:10 {TUESDAY.isoformat()} / left a message")
    return workspace.logbook.records.entries_on(TUESDAY)[0]


@pytest.fixture
def place(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(900, 500)
    widget.show()
    return widget


def now(workspace):
    return workspace.logbook.records.entries_on(TUESDAY)[0]


def asked() -> EraseWindow:
    (window,) = [window for window in QApplication.topLevelWidgets() if isinstance(window, EraseWindow)]
    return window


def is_asked() -> bool:
    return any(isinstance(window, EraseWindow) and window.isVisible() for window in QApplication.topLevelWidgets())


def words_of(window) -> str:
    return f"{window.windowTitle()} {window.accessibleDescription()}"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_the_first_key_keeps_the_note(workspace, entry, place, key):
    window = ask_to_erase(workspace, [entry], place)
    QTest.keyClick(window.focusWidget() or window, key)
    assert not is_asked()
    assert now(workspace) == entry
    assert workspace.logbook.erasing.can_erase(entry)


def test_the_question_says_what_goes_what_stays_and_that_nothing_brings_it_back(workspace, entry, place):
    window = ask_to_erase(workspace, [entry], place)
    words = words_of(window)
    for said in (
        "this note for good",
        "every step of its history",
        "automatic backups",
        "Nothing brings the text back",
    ):
        assert said in words
    assert "left a message" not in words
    window.reject()


def test_it_is_erased_by_keys_alone(workspace, entry, place):
    window = ask_to_erase(workspace, [entry], place)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Backtab)
    assert window.focusWidget() is window.erase_button
    QTest.keyClick(window.erase_button, Qt.Key.Key_Space)
    assert now(workspace) == replace(entry, note=None)
    assert not workspace.logbook.erasing.can_erase(entry)


def test_a_row_with_a_note_offers_it_by_key_and_by_menu_and_any_other_does_not(workspace, entry, place):
    commands = RowCommands(workspace, place)
    menu = [action.text() for action in commands.menu_of(entry).actions()]
    assert "E&rase the note …\tE" in menu
    commands.press(entry, "e")
    asked().erase_button.click()
    after = now(workspace)
    assert after.note is None
    assert "E&rase the note …\tE" not in [action.text() for action in commands.menu_of(after).actions()]
    commands.press(after, "e")
    assert not is_asked()


def test_the_bar_says_so_and_offers_no_undo(workspace, entry, place):
    from dutytracker.ui.actions import Actions

    actions = Actions(place)
    bar = UndoBar(workspace, actions.undo, actions.redo, place)
    bar.show()
    workspace.perform(workspace.logbook.erasing.of([entry]))
    assert bar.text() == "1 note erased for good"
    assert not bar.undo_button.isVisible()
    assert not bar.erase_button.isVisible()
    workspace.undo()
    assert workspace.logbook.records.entries_on(TUESDAY) == ()


@pytest.mark.parametrize("way", ["taken away", "replaced", "deleted"])
def test_where_a_note_is_left_in_the_history_alone_the_bar_offers_to_erase_it_there(workspace, entry, place, way):
    from dutytracker.ui.actions import Actions

    actions = Actions(place)
    bar = UndoBar(workspace, actions.undo, actions.redo, place)
    bar.show()
    workspace.perform(
        {
            "taken away": editing("Change an entry", entry, replace(entry, note=None)),
            "replaced": editing("Change an entry", entry, replace(entry, note="another")),
            "deleted": deleting("Delete an entry", entry),
        }[way]
    )
    assert bar.erase_button.isVisible()
    assert bar.undo_button.isVisible()
    bar.erase_button.setFocus()
    QTest.keyClick(bar.erase_button, Qt.Key.Key_Space)
    asked().erase_button.click()
    assert not workspace.logbook.erasing.can_erase(entry)
    assert not bar.erase_button.isVisible()


def test_beside_that_offer_the_bar_leaves_out_keys_for_room_for_what_was_done(workspace, entry, place):
    from dutytracker.ui.actions import Actions

    actions = Actions(place)
    bar = UndoBar(workspace, actions.undo, actions.redo, place)
    with_keys = bar.undo_button.sizeHint().width()
    workspace.perform(deleting("Delete an entry", entry))
    assert bar.undo_button.sizeHint().width() < with_keys
    workspace.perform(adding("Log an entry", entry))
    assert bar.undo_button.sizeHint().width() == with_keys


def test_what_takes_no_note_away_offers_nothing(workspace, entry, place):
    from dutytracker.ui.actions import Actions

    actions = Actions(place)
    bar = UndoBar(workspace, actions.undo, actions.redo, place)
    bar.show()
    workspace.perform(editing("Change an entry", entry, replace(entry, minutes=35)))
    assert not bar.erase_button.isVisible()


def test_the_history_says_that_it_was_erased_and_when_and_offers_it_no_more(qtbot, workspace, entry):
    workspace.perform(editing("Change an entry", entry, replace(entry, note=None)))
    window = HistoryWindow(workspace, [entry])
    qtbot.addWidget(window)
    window.show()
    assert window.erase_button.isVisible()
    assert window.erase_button.isEnabled()
    QTest.keyClick(window.erase_button, Qt.Key.Key_Space)
    asked().erase_button.click()
    cells = [row.cells for row in window.model.rows]
    assert [cell[1] for cell in cells[1:]] == ["Changed: a note that was erased", "Note erased for good"]
    assert cells[-1][0].startswith("Nov 19, 2026, ")
    assert cells[-1][2] == ""
    assert not window.erase_button.isVisible()


def test_in_the_history_of_a_week_the_note_of_the_chosen_step_is_erased(qtbot, workspace, entry):
    workspace.log_line(f"c 10 {TUESDAY.isoformat()}")
    workspace.perform(deleting("Delete an entry", entry))
    records = workspace.logbook.history.records_ever(WEEK.span)
    window = HistoryWindow(workspace, records)
    qtbot.addWidget(window)
    window.show()
    rows = [row.value for row in window.model.rows]
    of_entry = next(place for place, step in enumerate(rows) if step.before == entry)
    other = next(place for place, step in enumerate(rows) if step.after is not None and step.after.note is None)
    window.table.selectRow(other)
    assert window.erase_button.isVisible()
    assert not window.erase_button.isEnabled()
    window.table.selectRow(of_entry)
    assert window.erase_button.isEnabled()
    window.erase_button.click()
    asked().erase_button.click()
    assert not workspace.logbook.erasing.can_erase(entry)
    assert [row.cells[1] for row in window.model.rows].count("Note erased for good") == 1


def test_all_notes_are_erased_where_notes_are_switched_off(qtbot, workspace, entry, place):
    section = LogRulesSection(workspace, place)
    section.show()
    assert section.about_erasing.text() == ERASING
    workspace.log_line(f"c 10 {TUESDAY.isoformat()} / another")
    section.erase_button.click()
    assert asked().windowTitle() == "Erase 2 notes for good?"
    asked().erase_button.click()
    assert all(each.note is None for each in workspace.logbook.records.entries_on(TUESDAY))
    section.refresh()
    assert section.about_erasing.text() == ERASING_PENDING
    assert workspace.logbook.erasing.job()() == ()
    section.refresh()
    assert section.about_erasing.text() == ERASING
    section.erase_button.click()
    assert not is_asked()
    assert section.about_erasing.text() == NOTHING_TO_ERASE


def test_a_refusal_is_said_and_nothing_is_erased(workspace, entry, place):
    refusals = []
    workspace.refused.connect(refusals.append)
    window = ask_to_erase(workspace, [entry], place)
    workspace.perform(editing("Change an entry", entry, replace(entry, minutes=35)))
    window.erase_button.click()
    assert refusals[-1].startswith("This was changed in the meantime")
    assert now(workspace).note == entry.note
