"""What was answered in the first run begins a log, or says why not."""

import pytest
from PySide6.QtCore import QObject

from dutytracker.domain.errors import DutyError
from dutytracker.domain.records import LogSettings
from dutytracker.logbook import Logbook
from dutytracker.paths import profile_in
from dutytracker.ui.first_run import beginning as module
from dutytracker.ui.first_run.answers import FirstRunAnswers
from dutytracker.ui.first_run.beginning import Beginning
from dutytracker.ui.first_run.first_run import FirstRun
from tests.ui.sample import ZONE_NAME, a_usual_pattern, a_usual_term


@pytest.fixture
def beginning(window, tmp_path, clock):
    parent = QObject()
    yield Beginning(profile_in(tmp_path / "new"), clock, window, parent)
    parent.deleteLater()


def answered():
    settings = LogSettings(time_zone=ZONE_NAME)
    return FirstRunAnswers(settings=settings, passphrase=None, pattern=a_usual_pattern(), term=a_usual_term())


def test_the_questions_are_shown(beginning, window):
    beginning.ask(is_shared=False)
    assert isinstance(window.pages.currentWidget(), FirstRun)


def test_the_answers_are_in_the_log_in_one_step(beginning, window, qtbot, tmp_path):
    with qtbot.waitSignal(beginning.begun) as begun:
        window.begun.emit(answered())
    logbook, second_place = begun.args
    assert (len(logbook.patterns), len(logbook.terms), logbook.undo_label) == (1, 1, "First run")
    assert second_place is None
    logbook.close()


def test_a_log_that_does_not_take_the_answers_is_closed(beginning, window, qtbot, monkeypatch):
    made: list[Logbook] = []
    create = module.create_logbook

    def created(*arguments, **named):
        made.append(create(*arguments, **named))
        return made[0]

    def refuses(_logbook, _change):
        raise DutyError("The disk is full.")

    monkeypatch.setattr(module, "create_logbook", created)
    monkeypatch.setattr(Logbook, "perform", refuses)
    with qtbot.waitSignal(beginning.failed) as failed:
        window.begun.emit(answered())
    assert failed.args[0].sentence == "The disk is full."
    assert made[0]._ledger.is_closed
