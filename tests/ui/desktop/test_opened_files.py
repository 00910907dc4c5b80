"""Files that macOS opens with the program, as it would tell of them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from dutytracker import app
from dutytracker.app import Program
from dutytracker.paths import profile_in
from dutytracker.ui.desktop.opened_files import OpenedFiles


@pytest.fixture
def parent(qapp):
    parent = QObject(qapp)
    yield parent
    parent.setParent(None)


def test_a_file_is_told_by_its_path(qapp, parent, tmp_path):
    files = OpenedFiles(qapp, parent)
    spy = QSignalSpy(files.opened)
    QApplication.sendEvent(qapp, QFileOpenEvent(str(tmp_path / "ann.dutyshare")))
    assert spy.at(0) == [[Path(tmp_path / "ann.dutyshare")]]


def test_an_address_that_is_no_file_is_left_alone(qapp, parent):
    files = OpenedFiles(qapp, parent)
    spy = QSignalSpy(files.opened)
    QApplication.sendEvent(qapp, QFileOpenEvent(""))
    assert spy.count() == 0


def test_a_file_that_comes_before_the_first_picture_waits_for_it(qapp, theme, tmp_path, monkeypatch):
    monkeypatch.setattr(app, "FILES_COME_AS_EVENTS", True)
    program = Program(qapp, profile_in(tmp_path), files=[tmp_path / "first.dutyshare"])
    QApplication.sendEvent(qapp, QFileOpenEvent(str(tmp_path / "second.dutyshare")))
    assert [path.name for path in program._files] == ["first.dutyshare", "second.dutyshare"]
    program.end()
    program.window.deleteLater()
    program.setParent(None)
