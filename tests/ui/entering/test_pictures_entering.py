"""Pictures of the line in its states: words that fit, a length that is taken, mistakes, an entry that is changed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutytracker.domain.changes import editing
from tests.ui.looks import FOLDER, colors_in, looks
from tests.ui.sample import TODAY


@pytest.fixture
def form(filled_places, window):
    """The form of Today."""
    form = filled_places.today.parts.entry
    form.take_focus()
    return form


def take_with_list(window, form, name, scheme, size) -> None:
    """Keeps a picture of the window with the list, which is a window of its own, where it stands over it."""
    QApplication.processEvents()
    picture = window.grab().toImage()
    shown = form.completing.list
    assert shown is not None
    assert shown.isVisible()
    painter = QPainter(picture)
    painter.drawImage(shown.pos() - window.mapToGlobal(QPoint(0, 0)), shown.grab().toImage())
    painter.end()
    FOLDER.mkdir(exist_ok=True)
    picture.save(str(FOLDER / f"{name}_{scheme.value}_{size[0]}.png"))
    assert colors_in(picture) > 8


@looks
def test_words_that_fit_stand_under_the_line(window, take_window, form, scheme, size):
    take_window("entering_before")
    QTest.keyClicks(form.line, "co")
    take_with_list(window, form, "entering_words", scheme, size)
    QTest.keyClick(form.line, Qt.Key.Key_Down)
    take_with_list(window, form, "entering_words_chosen", scheme, size)


@looks
def test_placements_and_days_are_listed_when_they_are_asked_for(window, take_window, form, scheme, size):
    take_window("entering_before")
    QTest.keyClicks(form.line, "p15 ")
    QTest.keyClick(form.line, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    take_with_list(window, form, "entering_places", scheme, size)


@looks
def test_the_length_since_the_last_entry_stands_faintly_in_the_line(window, take_window, places, clock):
    clock.set(TODAY, 8, 57)
    window.workspace.log_line("c 8:05-8:37am")
    places.today.parts.entry.line.setText("p")
    take_window("entering_since")


@looks
def test_what_is_missing_is_asked_faintly(take_window, form):
    form.line.setText("c")
    form.mistakes.tell()
    take_window("entering_missing")


@looks
def test_a_mistake_has_a_wave_and_its_correction_a_key(take_window, form):
    form.line.setText("p 15 9:10")
    form.mistakes.tell()
    take_window("entering_mistake")
    form.line.setText("call dr smith 15 yesterday lunch")
    form.enter()
    take_window("entering_refused")


@looks
def test_the_entry_that_is_changed_is_named(take_window, form):
    QTest.keyClick(form.line, Qt.Key.Key_Up)
    QTest.keyClick(form.line, Qt.Key.Key_Up)
    take_window("entering_changed")


@looks
def test_whole_lines_are_listed_for_who_asks(window, take_window, form, scheme, size):
    take_window("entering_before")
    form.completing.teach()
    take_with_list(window, form, "entering_examples", scheme, size)


@looks
def test_a_note_is_asked_about_where_it_stands(window, take_window, form):
    workspace = window.workspace
    settings = workspace.logbook.settings
    workspace.perform(editing("Change the settings", settings, replace(settings, notes=True)))
    QTest.keyClicks(form.line, "p15 / left vm for Mr. Gomez at 510-555-0142")
    take_window("entering_note_typed")
    QTest.keyClick(form.line, Qt.Key.Key_Return)
    take_window("entering_note_asked")
