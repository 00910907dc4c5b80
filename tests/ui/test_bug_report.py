"""What becomes of an error nobody expected."""

import sys

from PySide6.QtTest import QSignalSpy

from dutytracker.ui.bug_report import BugReport


def failing(line: str) -> None:
    raise ValueError(f"cannot read {line}")


def test_a_bug_is_written_down_and_reported_without_a_word_of_the_log(tmp_path, capsys):
    bugs = BugReport(tmp_path / "new" / "bugs.log")
    spy = QSignalSpy(bugs.reported)
    try:
        failing("p15 a patient's name")
    except ValueError:
        kind, error, trace = sys.exc_info()
        bugs.take(kind, error, trace)
    (report,) = spy.at(0)
    assert "ValueError" in report
    assert "failing" in report
    assert "patient" not in report
    assert "patient" not in (tmp_path / "new" / "bugs.log").read_text()
    assert "patient" not in capsys.readouterr().err


def test_a_disk_that_takes_nothing_does_not_hide_the_bug(tmp_path, capsys):
    (tmp_path / "file").write_text("")
    bugs = BugReport(tmp_path / "file" / "bugs.log")
    spy = QSignalSpy(bugs.reported)
    bugs.take(ValueError, ValueError(), None)
    assert spy.count() == 1
