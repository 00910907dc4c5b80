"""Saving and printing beside the window; only the dialogs are replaced."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.exceptions import capture_exceptions

from dutytracker.ui.output import Output, PathDialog

KINDS = {".pdf": "Page (PDF)", ".csv": "Table (CSV)"}


@pytest.fixture
def widget(qtbot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.mark.parametrize(
    ("typed", "chosen", "path"),
    [
        ("/home/record", "Table (CSV) (*.csv)", "/home/record.csv"),
        ("/home/record.xlsx", "Table (CSV) (*.csv)", "/home/record.xlsx"),
        ("/home/record", "", "/home/record"),
        ("", "Table (CSV) (*.csv)", ""),
    ],
)
def test_a_name_without_a_suffix_gets_that_of_the_kind_chosen(widget, monkeypatch, typed, chosen, path):
    asked = []

    def answered(*about: object) -> tuple[str, str]:
        asked.append(about)
        return typed, chosen

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answered)
    assert PathDialog("Save the record", KINDS)(widget, "/home/record.csv") == path
    assert asked[0][2:] == ("/home/record.csv", "Page (PDF) (*.pdf);;Table (CSV) (*.csv)", "Table (CSV) (*.csv)")


def test_the_suffix_in_any_case_decides_what_is_made_and_the_folder_is_remembered(widget, qtbot, tmp_path):
    suggested = []

    def path_from(_window: QWidget, suggestion: str) -> str:
        suggested.append(suggestion)
        return str(tmp_path / "record.CSV")

    output = Output(QObject(widget), path_from)
    for _ in range(2):
        with qtbot.waitSignal(output.done) as done:
            output.save(widget, "record.pdf", lambda suffix: suffix.encode())
    assert done.args == [f"Saved as {tmp_path / 'record.CSV'}."]
    assert (tmp_path / "record.CSV").read_bytes() == b".csv"
    assert Path(suggested[1]) == tmp_path / "record.pdf"


def test_a_bug_while_it_is_made_is_said_and_reported(widget, qtbot, tmp_path):
    output = Output(QObject(widget), lambda _window, _suggestion: str(tmp_path / "record.pdf"))
    with capture_exceptions() as errors, qtbot.waitSignal(output.refused) as refused:
        output.save(widget, "record.pdf", lambda _suffix: 1 // 0)
    assert "could not be made" in refused.args[0]
    assert errors[0][0] is ZeroDivisionError
    assert not list(tmp_path.iterdir())
