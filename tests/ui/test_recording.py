"""What a start of the program leaves in its journal."""

import pytest
from PySide6.QtCore import QLoggingCategory, qCritical, qInstallMessageHandler, qWarning

from dutytracker.journal import Journal
from dutytracker.ui.recording import MOST_OF_A_KIND, Recording, where_in_qt

NAME = "Ann Smith"


@pytest.fixture
def journal(tmp_path):
    return Journal(tmp_path / "journal")


@pytest.fixture
def heard():
    """What reaches whoever listened to Qt before."""
    messages = []
    before = qInstallMessageHandler(lambda _kind, _context, text: messages.append(text))
    yield messages
    qInstallMessageHandler(before)


def lines_of(journal: Journal) -> list[str]:
    return [line.partition(" ")[2] for line in journal.file.read_text("utf-8").splitlines()]


def test_a_run_says_that_it_began_and_ended_and_which_build_it_was(journal):
    recording = Recording(journal)
    recording.begin()
    recording.end()
    first, last = lines_of(journal)
    assert first.startswith("started: Duty Tracker 0.1.0, Python 3.")
    assert last == "ended"
    assert journal.take_crash() == ""


def test_what_runs_is_told_once_and_before_what_happens_in_it(journal, heard):
    recording = Recording(journal)
    recording.begin()
    qWarning("QWindow: too early")
    recording.tell_start()
    recording.end()
    first, *rest = lines_of(journal)
    assert first.startswith("started: ")
    assert rest == ["Qt warning: QWindow", "ended"]


def test_what_qt_complains_about_is_kept_by_its_part_and_never_by_its_words(journal, heard):
    recording = Recording(journal)
    recording.begin()
    qWarning(f"QPainter::begin: cannot draw {NAME}")
    qCritical(f"cannot read /home/{NAME}/log.db")
    recording.end()
    assert "Qt warning: QPainter::begin" in lines_of(journal)
    assert "Qt critical message: elsewhere" in lines_of(journal)
    assert "Ann" not in journal.file.read_text("utf-8")
    assert heard == [f"QPainter::begin: cannot draw {NAME}", f"cannot read /home/{NAME}/log.db"]


def test_a_complaint_that_comes_again_and_again_does_not_fill_the_journal(journal, heard):
    recording = Recording(journal)
    recording.begin()
    for _ in range(100):
        qWarning("QWindow: again")
    recording.end()
    assert lines_of(journal).count("Qt warning: QWindow") == MOST_OF_A_KIND
    assert len(heard) == 100


@pytest.mark.parametrize(
    ("category", "text", "told"),
    [
        ("default", "QLabel::setText: x", "QLabel::setText"),
        ("qt.svg", "Cannot open file 'Ann'", "qt.svg"),
        ("qt.core.qobject.connect", "QObject::connect(Ann, x)", "qt.core.qobject.connect QObject::connect"),
        ("", "QuiteOften Ann", "elsewhere"),
        ("", "Q", "elsewhere"),
    ],
)
def test_a_message_is_told_by_where_it_is_from(category, text, told):
    assert where_in_qt(category, text) == told


def test_after_its_end_nothing_is_listened_to(journal, heard):
    recording = Recording(journal)
    recording.begin()
    recording.end()
    qWarning("QLabel: later")
    assert "QLabel" not in journal.file.read_text("utf-8")
    assert QLoggingCategory("default").isWarningEnabled()
