"""What was logged settles in the one file of the log while nobody waits, so that no line has to wait for it."""

from dutytracker.security.durable import NotSaved
from dutytracker.ui import settling_log
from dutytracker.ui.settling_log import SettlingLog
from dutytracker.ui.widgets.soon import SOON_MILLISECONDS


def test_the_log_settles_after_every_third_line(qtbot, monkeypatch, filled):
    monkeypatch.setattr(settling_log, "CHANGES_AT_ONCE", 3)
    SettlingLog(filled, filled)
    one_file = filled.logbook.profile.database.read_bytes
    begun = one_file()
    for line in ("p 15 @1:00", "c 20 @1:30"):
        filled.log_line(line)
    qtbot.wait(3 * SOON_MILLISECONDS)
    assert one_file() == begun
    filled.log_line("e 10 @2:00")
    assert one_file() == begun
    qtbot.waitUntil(lambda: one_file() != begun)
    settled = one_file()
    filled.undo()
    qtbot.wait(3 * SOON_MILLISECONDS)
    assert one_file() == settled


def test_nothing_settles_once_it_is_stopped(qtbot, monkeypatch, filled):
    monkeypatch.setattr(settling_log, "CHANGES_AT_ONCE", 1)
    settling = SettlingLog(filled, filled)
    begun = filled.logbook.profile.database.read_bytes()
    filled.log_line("p 15 @1:00")
    settling.stop()
    qtbot.wait(3 * SOON_MILLISECONDS)
    assert filled.logbook.profile.database.read_bytes() == begun


def test_a_disk_that_does_not_take_it_disturbs_nobody(qtbot, monkeypatch, filled):
    asked = []

    def refuse() -> None:
        asked.append(True)
        raise NotSaved("The disk is full: make room.")

    monkeypatch.setattr(settling_log, "CHANGES_AT_ONCE", 1)
    monkeypatch.setattr(filled.logbook, "settle", refuse)
    SettlingLog(filled, filled)
    filled.log_line("p 15 @1:00")
    qtbot.waitUntil(lambda: bool(asked))
    filled.log_line("c 20 @1:30")
    qtbot.waitUntil(lambda: len(asked) == 2)
