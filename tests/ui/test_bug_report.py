"""What becomes of an error nobody expected."""

import sys

from PySide6.QtTest import QSignalSpy
from shiboken6 import delete

from dutytracker.journal import Journal
from dutytracker.ui.bug_report import BugReport


def failing(line: str) -> None:
    raise ValueError(f"cannot read {line}")


def failed(bugs: BugReport) -> None:
    try:
        failing("p15 a patient's name")
    except ValueError:
        kind, error, trace = sys.exc_info()
        bugs.take(kind, error, trace)


def test_a_bug_is_written_down_and_reported_without_a_word_of_the_log(tmp_path, capsys):
    journal = Journal(tmp_path / "new")
    bugs = BugReport(journal)
    spy = QSignalSpy(bugs.reported)
    failed(bugs)
    (report,) = spy.at(0)
    assert "ValueError" in report
    assert "failing" in report
    assert report in journal.file.read_text("utf-8")
    assert "patient" not in report
    assert "patient" not in journal.file.read_text("utf-8")
    assert "patient" not in capsys.readouterr().err


def test_a_disk_that_takes_nothing_does_not_hide_the_bug(tmp_path, capsys):
    (tmp_path / "file").write_text("")
    bugs = BugReport(Journal(tmp_path / "file" / "journal"))
    spy = QSignalSpy(bugs.reported)
    bugs.take(ValueError, ValueError(), None)
    assert spy.count() == 1


def test_a_window_without_standard_error_reports_all_the_same(tmp_path, monkeypatch):
    bugs = BugReport(Journal(tmp_path))
    spy = QSignalSpy(bugs.reported)
    monkeypatch.setattr(sys, "stderr", None)
    failed(bugs)
    assert spy.count() == 1


def test_a_bug_after_the_windows_are_gone_is_written_down_all_the_same(tmp_path, capsys):
    journal = Journal(tmp_path)
    bugs = BugReport(journal)
    delete(bugs)
    failed(bugs)
    assert "ValueError" in journal.file.read_text("utf-8")
