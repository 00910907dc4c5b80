"""Where the computer may forget the log, the first run asks for a second place, tries it, and brings a backup there."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from dutytracker.domain.records import LogSettings
from dutytracker.log_place import NETWORK, LogPlace
from dutytracker.logbook import create_logbook
from dutytracker.paths import profile_in
from dutytracker.ui.first_run.first_backup import keep_backups_in
from dutytracker.ui.first_run.first_run import FirstRun
from dutytracker.ui.first_run.place_question import PlaceQuestion
from dutytracker.ui.workspace import Workspace
from tests.ui.looks import looks, take
from tests.ui.sample import TODAY, ZONE_NAME


@pytest.fixture
def log_folder(tmp_path):
    return profile_in(tmp_path / "here").folder


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def asked(qtbot, place):
    """The first run over a log that is to lie there."""
    screen = FirstRun(TODAY, ZONE_NAME, place=place)
    qtbot.addWidget(screen)
    screen.resize(1000, 640)
    screen.show()
    qtbot.waitExposed(screen)
    screen.activateWindow()
    return screen


@pytest.fixture
def first_run(qtbot, log_folder):
    """At a computer that forgets; at the last question."""
    screen = asked(qtbot, LogPlace(log_folder, is_forgotten=True))
    press(qtbot, screen, Qt.Key.Key_Escape, times=3)
    return screen


def press(qtbot, screen, key, times=1):
    for _ in range(times):
        qtbot.keyClick(screen.focusWidget() or screen, key)


def says(widget, words):
    return any(words in label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def choose(qtbot, screen, folder):
    screen.place.ask = lambda _parent: str(folder)
    screen.place.choose_button.setFocus()
    press(qtbot, screen, Qt.Key.Key_Return)
    qtbot.waitUntil(screen.place.choose_button.isEnabled)


def test_a_computer_that_forgets_is_asked_for_a_second_place_last(qtbot, first_run, stick):
    assert says(first_run, "Question 4 of 4")
    assert says(first_run, "may forget what lies on it when you sign out")
    choose(qtbot, first_run, stick)
    assert says(first_run, f"{stick} takes backups: what was written there was read back")
    with qtbot.waitSignal(first_run.finished) as finished:
        press(qtbot, first_run, Qt.Key.Key_Return)
    assert finished.args[0].second_place == stick
    assert list(stick.iterdir()) == []


def test_an_answer_is_asked_for_and_esc_does_without(qtbot, first_run):
    first_run.proceed()
    assert says(first_run, "Choose a folder first, or choose to have no second place")
    with qtbot.waitSignal(first_run.finished) as finished:
        press(qtbot, first_run, Qt.Key.Key_Escape)
    assert finished.args[0].second_place is None


def test_a_folder_that_cannot_be_one_is_refused_at_once(qtbot, first_run, stick, log_folder):
    choose(qtbot, first_run, stick / "gone")
    assert says(first_run, "There is no folder")
    log_folder.mkdir(parents=True)
    choose(qtbot, first_run, log_folder)
    assert says(first_run, "lies with the log itself")
    with qtbot.assertNotEmitted(first_run.finished):
        first_run.proceed()
    first_run.place.ask = lambda _parent: ""
    press(qtbot, first_run, Qt.Key.Key_Return)
    assert says(first_run, "lies with the log itself")


def test_a_folder_that_is_forgotten_too_is_refused(qtbot, log_folder, tmp_path, stick):
    place = LogPlace(log_folder, is_forgotten=True)
    question = PlaceQuestion(place, lambda _parent: str(stick), lambda _folder: True)
    qtbot.addWidget(question)
    question.show()
    question.choose_button.click()
    qtbot.waitUntil(question.choose_button.isEnabled)
    assert says(question, "forgets what lies in that folder too")
    carried = tmp_path / "Dropbox"
    carried.mkdir()
    question = PlaceQuestion(
        LogPlace(log_folder, is_forgotten=True), lambda _parent: str(carried), lambda _folder: True
    )
    qtbot.addWidget(question)
    question.choose_button.click()
    qtbot.waitUntil(question.choose_button.isEnabled)
    assert question.accept()


def test_an_ordinary_computer_is_asked_three_questions_and_warned_of_nothing(qtbot, log_folder):
    screen = asked(qtbot, LogPlace(log_folder))
    assert says(screen, "Question 1 of 3")
    assert not screen.warning.text()


def test_a_log_that_would_lie_in_a_folder_that_is_carried_elsewhere_is_warned_about(qtbot, tmp_path):
    screen = asked(qtbot, LogPlace(tmp_path / "OneDrive" / "profiles" / "default", carried_by="OneDrive"))
    assert says(screen, "which OneDrive copies to other computers while it is written")
    assert says(screen, "Question 1 of 3")


def test_a_log_on_the_network_is_warned_about_and_asked_for_a_second_place(qtbot, log_folder):
    screen = asked(qtbot, LogPlace(log_folder, carried_by=NETWORK))
    assert says(screen, "on a drive of the network")
    assert says(screen, "Question 1 of 4")


def test_the_first_backup_is_in_the_second_place_before_anything_is_logged(qtbot, log_folder, stick, clock):
    from dutytracker.paths import Profile

    logbook = create_logbook(
        Profile(log_folder), settings=LogSettings(time_zone=ZONE_NAME), passphrase=None, clock=clock
    )
    workspace, told = Workspace(logbook), []
    keep_backups_in(stick, workspace, told.append)
    qtbot.waitUntil(lambda: [one.suffix for one in stick.iterdir()] == [".dutybackup"], timeout=20_000)
    assert told == []
    keep_backups_in(stick / "gone", workspace, told.append)
    assert told[0].startswith("There is no folder")
    logbook.close()


def test_a_place_that_went_away_meanwhile_is_told(qtbot, log_folder, stick, clock, monkeypatch):
    from dutytracker.paths import Profile
    from dutytracker.store.backups import second_place

    logbook = create_logbook(
        Profile(log_folder), settings=LogSettings(time_zone=ZONE_NAME), passphrase=None, clock=clock
    )
    monkeypatch.setattr(second_place, "check_second_place", lambda *_asked: None)
    workspace, told = Workspace(logbook), []
    keep_backups_in(stick / "gone", workspace, told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert "is not there: connect it" in told[0]
    logbook.close()


@looks
def test_pictures_of_the_second_place_at_the_first_run(  # noqa: PLR0917 - fixtures
    qtbot, theme, log_folder, stick, scheme, size
):
    theme.choose(scheme)
    folder = Path("/home/ann/OneDrive - North Coast/dutytracker/profiles/default")
    screen = asked(qtbot, LogPlace(folder, carried_by="OneDrive"))
    screen.resize(*size)
    take(screen, "first_run_carried", scheme, size[0])
    screen = asked(qtbot, LogPlace(log_folder, is_forgotten=True))
    screen.resize(*size)
    for _ in range(3):
        screen.skip()
    take(screen, "first_run_second_place", scheme, size[0])
    choose(qtbot, screen, stick / "gone")
    take(screen, "first_run_second_place_refused", scheme, size[0])
    choose(qtbot, screen, stick)
    take(screen, "first_run_second_place_tried", scheme, size[0])
