"""What the window says after a run that crashed."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutytracker.app import Program
from dutytracker.journal import Journal
from dutytracker.paths import journal_folder, profile_in
from dutytracker.settings import ThemeChoice
from tests.builders import a_logbook
from tests.ui.looks import take

CRASH = """Fatal Python error: Segmentation fault

Current thread 0x00007f81ef758000 (most recent call first):
  File "/home/ann.smith/dutytracker/ui/today/day.py", line 12 in paint
"""


@pytest.fixture
def journal(tmp_path) -> Journal:
    a_logbook(tmp_path).close()
    return Journal(journal_folder(profile_in(tmp_path)))


@pytest.fixture
def start(qapp, qtbot, theme, tmp_path, monkeypatch) -> Iterator[object]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    started = []

    def begin() -> Program:
        program = Program(qapp, profile_in(tmp_path))
        started.append(program)
        program.start()
        qtbot.waitUntil(lambda: program.session is not None and program.session.contents.workspace is not None)
        qtbot.waitUntil(program.session.contents.isVisible)
        return program

    yield begin
    end(started[-1])


def end(program: Program) -> None:
    program.window.close()
    program.window.deleteLater()
    program.end()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_next_start_says_once_that_the_last_one_crashed_and_gives_the_report(journal, start):
    journal.write("started")
    journal.crash_file.write_text(CRASH, encoding="utf-8")
    first = start()
    bar = first.session.contents.bug_bar
    assert bar.isVisible()
    assert "stopped suddenly the last time" in bar.words.text()
    assert bar.accessibleName() == bar.words.text()
    take(first.window, "crash_told", ThemeChoice.LIGHT, first.window.width())
    QTest.keyClick(bar.copy_button, Qt.Key.Key_Space)
    report = QApplication.clipboard().text()
    assert "Segmentation fault" in report
    assert "day.py:12 paint" in report
    assert "ann" not in report
    QTest.keyClick(bar.hide_button, Qt.Key.Key_Space)
    assert not bar.isVisible()
    assert not first.has_failed
    end(first)
    assert not start().session.contents.bug_bar.isVisible()


def test_after_a_run_that_ended_as_it_should_nothing_is_said(journal, start):
    journal.watch_crashes()
    journal.stop_watching()
    assert not start().session.contents.bug_bar.isVisible()
