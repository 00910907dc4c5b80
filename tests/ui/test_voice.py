"""The language of the windows: chosen in the settings, spoken at once, and nothing typed is lost."""

import sys
from collections.abc import Iterator
from datetime import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from dutytracker.app import Program
from dutytracker.domain.records import LogSettings
from dutytracker.language import Language, spoken
from dutytracker.logbook import create_logbook
from dutytracker.paths import profile_in
from dutytracker.reports.words import clock_words, hours_and_minutes, translate
from dutytracker.settings import SettingsFile
from dutytracker.ui.first_run.first_run import FirstRun
from dutytracker.ui.places import Places
from dutytracker.ui.voice import Voice
from tests.ui.sample import ZONE_NAME


@pytest.fixture
def program(qapp, theme, tmp_path, monkeypatch) -> Iterator[Program]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    profile = profile_in(tmp_path)
    create_logbook(profile, settings=LogSettings(time_zone=ZONE_NAME), passphrase="correct horse").close()
    program = Program(qapp, profile)
    program.start()
    yield program
    program.window.close()
    program.window.deleteLater()
    program.end()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def places_of(program: Program) -> Places | None:
    page = program.session.contents.pages.currentWidget() if program.session else None
    return page if isinstance(page, Places) else None


@pytest.fixture
def places(program, qtbot) -> Places:
    """The places of the log, unlocked."""
    qtbot.waitUntil(lambda: program.session is not None)
    program.session.contents.unlock_wanted.emit("correct horse")
    qtbot.waitUntil(lambda: places_of(program) is not None)
    return places_of(program)


def choose_spanish(program: Program, places: Places, qtbot) -> Places:
    places.go_section("appearance")
    QTest.keyClick(program.window.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(program.window.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(program.window.focusWidget(), Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: places_of(program) not in {None, places})
    return places_of(program)


def side_bar_words(program: Program) -> list[str]:
    rows = program.session.contents.side_bar.places.model()
    return [rows.index(row, 0).data() for row in range(rows.rowCount())]


def test_spanish_is_spoken_at_once_where_it_is_chosen(program, places, qtbot):
    again = choose_spanish(program, places, qtbot)

    assert side_bar_words(program) == ["Hoy", "Semanas", "Compartir", "Revisión", "Ajustes"]
    assert again.by_key["settings"].section() == "appearance"
    assert program.session.contents.actions_.undo.text() == "Deshacer"
    assert program.session.contents.side_bar.footer.text() == "Protegido por su frase de contraseña"
    assert program.window.focusWidget() is again.by_key["settings"].appearance.language


def test_english_comes_back_with_one_key(program, places, qtbot):
    again = choose_spanish(program, places, qtbot)

    QTest.keyClick(program.window.focusWidget(), Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: places_of(program) not in {None, again})

    assert side_bar_words(program)[0] == "Today"
    assert spoken() is Language.ENGLISH


def test_what_was_typed_stays_where_it_was(program, places, qtbot):
    QTest.keyClicks(places.today.parts.entry.line, "p15 not yet")
    places.go_section("contract")
    hours = places.by_key["settings"].contract.form.guaranteed
    QTest.keyClicks(hours, "6:30")

    again = choose_spanish(program, places, qtbot)

    assert again.today.parts.entry.line.text() == "p15 not yet"
    assert again.by_key["settings"].contract.form.guaranteed.text() == "6:30"


def test_a_line_is_logged_in_spanish_and_taken_back(program, places, qtbot):
    again = choose_spanish(program, places, qtbot)
    again.go_today()
    QTest.keyClicks(again.today.parts.entry.line, "p15")
    assert "Llamadas de pacientes" in again.today.parts.entry.preview.text()
    QTest.keyClick(again.today.parts.entry.line, Qt.Key.Key_Return)

    program.session.contents.actions_.undo.trigger()

    assert again.today.parts.entry.line.text() == ""


def test_a_line_that_is_not_understood_is_refused_in_spanish(program, places, qtbot):
    again = choose_spanish(program, places, qtbot)
    again.go_today()
    QTest.keyClicks(again.today.parts.entry.line, "p99h")
    QTest.keyClick(again.today.parts.entry.line, Qt.Key.Key_Return)

    assert "está fuera de rango: una anotación dura de 1 minuto a 16 horas" in again.today.parts.entry.preview.text()


def test_the_next_start_speaks_the_language_that_was_chosen(qapp, tmp_path):
    SettingsFile(tmp_path / "settings.json").change(language="es")

    voice = Voice(qapp, SettingsFile(tmp_path / "settings.json"))
    cancel = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    said = translate("Today"), cancel.buttons()[0].text()
    voice.end()

    assert said == ("Hoy", "Cancelar")
    assert translate("Today") == "Today"


def after_a_key(program: Program, key: Qt.Key, qtbot) -> Places:
    before = places_of(program)
    QTest.keyClick(program.window.focusWidget(), key)
    qtbot.waitUntil(lambda: places_of(program) not in {None, before})
    return places_of(program)


def test_clock_times_and_lengths_change_at_once_where_they_are_chosen(program, places, qtbot):
    places.go_section("appearance")
    places.by_key["settings"].appearance.manner.clock.setFocus()
    QTest.keyClick(program.window.focusWidget(), Qt.Key.Key_Right)
    assert clock_words(time(14, 5)) == "2:05 PM", "as before, on a computer that does not say how it writes times"
    chosen = after_a_key(program, Qt.Key.Key_Right, qtbot).by_key["settings"].appearance.manner

    assert clock_words(time(14, 5)) == "14:05"
    assert program.window.focusWidget() is chosen.clock
    chosen.lengths.setFocus()
    after_a_key(program, Qt.Key.Key_Right, qtbot)

    assert hours_and_minutes(90) == "1.50 h"


def test_the_first_screen_offers_spanish_before_anything_is_asked(qapp, theme, tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    program = Program(qapp, profile_in(tmp_path / "new"))
    program.start()

    def first_run() -> FirstRun | None:
        page = program.session.contents.pages.currentWidget() if program.session else None
        return page if isinstance(page, FirstRun) else None

    qtbot.waitUntil(lambda: first_run() is not None)
    before = first_run()
    assert before.language_button.text() == "Español"
    before.language_button.click()
    qtbot.waitUntil(lambda: first_run() not in {None, before})

    assert first_run().proceed_button.accessibleName() == "Este es mi horario"
    assert first_run().language_button.text() == "English"
    first_run().skip()
    assert first_run().language_button.isHidden()
    program.window.close()
    program.window.deleteLater()
    program.end()
    program.deleteLater()
