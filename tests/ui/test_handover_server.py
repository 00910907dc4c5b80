"""The open window answers what is asked from outside it."""

import os
import threading
from collections.abc import Iterator

import pytest

from dutytracker.handover import ACTIVATION, Request, address_of, asked
from dutytracker.ui.handover_server import HandoverServer
from dutytracker.ui.workspace import Step
from tests.stewards import share_file
from tests.ui.sample import TODAY


@pytest.fixture
def server(tmp_path) -> Iterator[HandoverServer]:
    server = HandoverServer(tmp_path)
    assert server.listen()
    yield server
    server.close()


@pytest.fixture
def ask(server, tmp_path, qtbot):
    """Asks from another thread, as another program would, while the window's events go on."""

    def answered(request: Request) -> dict[str, object]:
        answers: list[dict[str, object]] = []
        thread = threading.Thread(target=lambda: answers.append(asked(address_of(tmp_path), request)), daemon=True)
        thread.start()
        qtbot.waitUntil(lambda: bool(answers))
        thread.join()
        return answers[0]

    return answered


def test_a_line_from_outside_is_stored_and_shown(server, ask, workspace, qtbot):
    server.workspace = workspace
    with qtbot.waitSignal(workspace.changed):
        answer = ask(Request(ask="log", text="p15 @1:30", now="2026-11-19T14:20"))
    assert "error" not in answer
    assert len(workspace.logbook.records.entries_on(TODAY)) == 1


def test_an_undo_from_outside_is_told_as_one(server, ask, workspace):
    server.workspace = workspace
    workspace.log_line("p15 @1:30")
    ask(Request(ask="undo"))
    assert workspace.latest.step is Step.UNDONE


def test_a_collection_that_is_reviewed_from_outside_is_told_to_every_screen(server, ask, workspace, qtbot, tmp_path):
    server.workspace = workspace
    (tmp_path / "one.dutyshare").write_bytes(share_file(1))
    wanted = Request(ask="review", paths=(str(tmp_path),), collection="Spring")
    with qtbot.waitSignal(workspace.collection_changed) as told:
        answer = ask(wanted)
    assert told.args == ["Spring"]
    assert answer["document"]["members"] == 1
    assert workspace.logbook.collections.names == ("Spring",)


def test_a_refusal_goes_back_as_a_sentence(server, ask, workspace):
    server.workspace = workspace
    assert "names are never logged" in str(ask(Request(ask="log", text="call dr smith"))["error"])


def test_a_locked_log_says_so(server, ask):
    assert "unlock it" in str(ask(Request(ask="log", text="p15"))["error"])


def test_a_second_start_brings_the_window_to_the_front(server, ask, qtbot):
    with qtbot.waitSignal(server.show_wanted):
        ask(Request(ask="show"))


def test_quick_opens_the_palette_also_of_a_locked_log(server, ask, qtbot):
    with qtbot.waitSignal(server.quick_wanted):
        assert "error" not in ask(Request(ask="quick"))


def test_a_start_of_another_member_asks_for_room(server, ask, qtbot):
    with qtbot.waitSignal(server.room_wanted):
        assert "error" not in ask(Request(ask="lock"))


def test_the_right_to_come_to_the_front_goes_over_with_the_request(server, ask, qtbot, monkeypatch):
    monkeypatch.setenv(ACTIVATION, "")
    ask(Request(ask="quick", token="from-the-desktop"))
    assert os.environ[ACTIVATION] == "from-the-desktop"


def test_shares_of_a_second_start_are_handed_on(server, ask, qtbot, tmp_path):
    with qtbot.waitSignal(server.files_wanted) as handed:
        ask(Request(ask="show", paths=(str(tmp_path / "one.dutyshare"),)))
    assert handed.args == [[tmp_path / "one.dutyshare"]]


def test_what_is_no_request_is_answered_with_an_error(server, ask):
    assert "error" in ask(Request(ask="format the disk"))
