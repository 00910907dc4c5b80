"""What a screen reader is asked to say by itself: each thing once, and at once only what cannot wait."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from dutytracker.ui.widgets.announcing import announce_if_seen
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import Outcome
from tests.ui.palette.conftest import followed

LOGGED = "Logged: Patient calls, 15 min, 2:05 – 2:20 PM"
ENTER, SHIFT = Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier


class Said(list[str]):
    """What was said, oldest first; `urgent` are those that were not to wait."""

    def __init__(self) -> None:
        super().__init__()
        self.urgent: list[str] = []

    def hear(self, event: object) -> None:
        self.append(event.message())
        if event.politeness() is QAccessible.AnnouncementPoliteness.Assertive:
            self.urgent.append(event.message())


@pytest.fixture
def said(monkeypatch) -> Said:
    said = Said()
    monkeypatch.setattr(QAccessible, "updateAccessibility", said.hear)
    return said


def enter(places, line: str, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    field = places.today.parts.entry.line
    field.setFocus()
    QTest.keyClicks(field, line)
    QTest.keyClick(field, ENTER, modifier)
    QApplication.processEvents()


def test_what_is_logged_is_said_once_and_can_wait(places, said):
    enter(places, "p15")
    assert [words for words in said if words.startswith("Logged: ")] == [
        "Logged: Patient calls, 15 min, 2:05 – 2:20 PM"
    ]
    assert said.urgent == []


def test_what_is_taken_back_and_made_again_is_said_once_each(window, places, said):
    enter(places, "p15")
    said.clear()
    window.actions_.undo.trigger()
    QApplication.processEvents()
    assert len(said) == 1
    assert said[0].startswith("Taken back: ")
    window.actions_.redo.trigger()
    QApplication.processEvents()
    assert len(said) == 2


def test_what_is_changed_in_another_place_is_said_by_the_bar_that_is_shown(places, said):
    places.go_weeks()
    places.today._workspace.log_line("p15")
    QApplication.processEvents()
    assert [words for words in said if words.startswith("Logged: ")] == [
        "Logged: Patient calls, 15 min, 2:05 – 2:20 PM"
    ]
    places.go_today()
    QApplication.processEvents()
    assert len(said) == 1


def test_why_a_line_is_refused_is_said_at_once(places, said):
    enter(places, "meeting 60")
    assert len(said.urgent) == 1
    assert "lost 60 meeting" in said.urgent[0]


def test_what_is_odd_and_wants_enter_again_is_said_at_once(places, said):
    enter(places, "c 3h @8:00")
    assert len(said.urgent) == 1
    assert said.urgent[0].endswith("Press Enter once more to log it as it is.")


def test_a_timer_that_begins_is_said_once(places, said):
    enter(places, "c", SHIFT)
    assert len([words for words in said if "Charting" in words]) == 1


def test_what_the_palette_logged_is_said_once_by_its_bar(places, said):
    for anywhere in followed(places):
        places.window().hide()
        anywhere.log_favorite(1)
        QApplication.processEvents()
        assert [words.split(",")[0] for words in said] == ["Logged: Patient calls"]


def test_a_problem_is_said_once_and_at_once(qtbot, said):
    window, problem = shown(qtbot, ProblemLine())
    for _ in range(2):
        problem.say("Type a day.")
        QApplication.processEvents()
    assert said.urgent == ["Type a day."]
    problem.say("")
    QApplication.processEvents()
    assert said == ["Type a day."]
    assert window.isVisible()


def test_what_came_of_something_is_said_once_and_can_wait(qtbot, said):
    window, outcome = shown(qtbot, Outcome(""))
    for _ in range(2):
        outcome.say("Saved as weeks.pdf.")
        QApplication.processEvents()
    assert (said, said.urgent) == (["Saved as weeks.pdf."], [])
    assert window.isVisible()


def test_nothing_is_said_by_what_is_out_of_sight(qtbot, said):
    hidden = QWidget()
    qtbot.addWidget(hidden)
    announce_if_seen(hidden, "Logged")
    QApplication.processEvents()
    assert said == []


def shown(qtbot, widget):
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(widget)
    window.show()
    return window, widget
